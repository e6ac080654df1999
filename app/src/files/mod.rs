//! Files: the evidence that an organisation shows with a report.
//!
//! Invariants: content lies under its SHA-256, never under a name that a client gave; only what was looked into and found to be
//! of an allowed type is kept; a file is never sent to a browser as anything to be shown, only as something to be saved; what
//! was frozen with a report can be neither changed nor removed.

pub mod island;
pub mod model;

#[cfg(feature = "ssr")]
pub mod server;
