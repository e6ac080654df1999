//! Pacts: instruments between Customs and the private sector, their frozen versions, the parties' seats and the commitments.
//!
//! Invariants: a version never changes once adopted and is identified by the SHA-256 of its canonical form (RFC 8785);
//! a seat is for ever; entry into force follows the pact's own rule, by itself.

pub mod amendment;
pub mod beside;
pub mod compare;
pub mod draft;
pub mod filling;
pub mod gate;
pub mod lasting;
#[cfg(feature = "ssr")]
pub mod members;
pub mod model;
pub mod procedure;
pub mod proposal;
pub mod signing;
pub mod template;
pub mod term;
pub mod text;
mod undertakings;
pub mod version;

#[cfg(feature = "ssr")]
pub mod server;
