//! The log on the server: acts append to it, readers get tiles, checkpoints, proofs and pages.

mod api;
mod append;
mod checkpoints;
pub mod entity;
pub mod pages;
pub mod queries;
#[cfg(test)]
mod tests;
pub mod verify;
pub mod watch;
pub mod witnesses;
pub mod words;

pub use api::routes;
pub use append::{append, append_all, seal};
pub use checkpoints::{current, prove, verifier_key};
pub use queries::each_entry;
pub use queries::{first_from, size};
pub use queries::{of_pact, of_subject};
pub use verify::verify;

use super::entry::BadEntry;
use super::note::BadNote;
use sea_orm::DbErr;
use thiserror::Error;

/// Why the log did not do as asked. None of these is the asker's fault.
#[derive(Debug, Error)]
pub enum LogError {
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbErr),
    /// The store lacks a hash that it must have.
    #[error("the log of {0} entries lacks a hash")]
    Hole(u64),
    /// The tree does not begin with the one that was signed last: nothing is signed.
    #[error("the log of {size} entries does not extend the one of {signed} that was signed")]
    Rewritten {
        /// Entries now.
        size: u64,
        /// Entries of the last signed checkpoint.
        signed: u64,
    },
    /// The checkpoint could not be signed: the log's name is no name.
    #[error("the checkpoint: {0}")]
    Note(#[from] BadNote),
}

impl From<LogError> for DbErr {
    fn from(error: LogError) -> Self {
        match error {
            LogError::Db(error) => error,
            other => Self::Custom(other.to_string()),
        }
    }
}

impl From<BadEntry> for LogError {
    fn from(error: BadEntry) -> Self {
        Self::Db(DbErr::Custom(error.to_string()))
    }
}
