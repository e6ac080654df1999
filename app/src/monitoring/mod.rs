//! Monitoring: what somebody independent makes of the reports, and says in public without asking anyone.
//!
//! A *finding* stands beside the signatory's own report, on the same scale, with the signatory's reply where it rates lower or
//! higher; a later correction is another finding beside it. Before that the monitor may send a report back with a question, on a
//! thread that only the two read. The monitor's own *publications* need nobody's approval, and nobody but the monitor takes one
//! down, which leaves its reason in its place. Terms and declarations inform; no state of anyone's gates what the monitor may say.

pub mod model;
#[cfg(feature = "ssr")]
pub mod server;
