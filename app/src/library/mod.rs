//! The case library: what Customs and companies of the world have tried for integrity, each case with its source.
//!
//! Invariants: a case is a summary in our own words of what its source says; the log holds the digest of its canonical
//! record, and a changed record leaves a new entry.

pub mod check;
pub mod model;

#[cfg(feature = "ssr")]
pub mod server;
