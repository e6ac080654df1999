//! Reports: what a signatory says and shows of an obligation.
//!
//! A draft belongs to the organisation alone. Sending it freezes it as a revision; a correction is another revision beside it,
//! with its reason, and never in its place.

pub mod island;
pub mod model;
#[cfg(feature = "ssr")]
pub mod server;
