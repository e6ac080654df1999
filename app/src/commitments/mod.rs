//! Commitments in time: who is bound by which, what falls due when, and what became of it.
//!
//! A *bond* is a signatory bound by a commitment from a day on. By the commitment's rhythm an *obligation* arises from it, one for
//! each period, never typed and never rewritten. Whether one is due or overdue follows from the clock alone; the moments
//! at which it falls due and is missed are acts of their own. A signatory who misses a report is non-communicating until it reports: Customs as well as a company.

pub mod calendar;
pub mod model;
#[cfg(feature = "ssr")]
pub mod server;
pub mod tally;
