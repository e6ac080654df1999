//! Organisations: Customs administrations, trade associations, companies and others, and who belongs to them.
//!
//! Invariants: a slug is for ever; registration is a public act with its log entry; a membership is not public.

pub mod model;

#[cfg(feature = "ssr")]
pub mod server;
