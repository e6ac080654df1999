//! The case library on the server.

mod case;
mod commands;
mod entity;
pub mod pages;
mod queries;
mod reading;
#[cfg(test)]
mod tests;

pub use commands::{Recorded, demo, record};
pub use entity::Model;
pub use queries::{CaseTitle, case_ids, count_by_factor, digests, titles_in_factor};
pub use reading::{Bad, Reading, read};

use crate::library::model::Record;

/// The case library of the demonstration: the file and its figures, as `pacthouse import initiatives` takes them.
pub(crate) const DEMO_FILES: (&str, &str) =
    (include_str!("../../../data/initiatives.json"), include_str!("../../../data/initiative_metrics.csv"));

/// The type of the log's entries about cases; the subject is the case's id, the data the digest of [`canonical`].
pub const RECORDED: &str = "library.recorded";

/// The canonical form (RFC 8785) of all public columns of a case but its place in the log.
pub fn canonical(case: &Model) -> String {
    Record::from(case.clone()).canonical()
}
