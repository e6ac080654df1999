//! Signatures: the act of a mandate-holder that binds an organisation to a version of a pact, and its withdrawal.
//!
//! Invariants: nobody signs without a mandate that holds today; one signature in effect for an organisation on a version;
//! nothing is erased, a withdrawal is a new public event; each act is a log entry of the same transaction.

pub mod delegation;
pub mod model;
pub mod paper;

#[cfg(feature = "ssr")]
pub mod server;
