//! Witnesses of the log: strangers who look at its checkpoints, see that each extends the one before, and say so under it.
//!
//! Invariants: a witness is named and ended in the open; no key watches twice, nor the log's own; what a witness cosigned is kept only
//! for a checkpoint that was signed here, with its key, in its time; it stays when the witness goes.

mod api;
pub mod audit;
mod commands;
pub mod demo;
mod entity;
pub mod queries;
mod section;
#[cfg(test)]
mod tests;
mod verify;

pub use api::routes;
pub use commands::{end, name, take};
pub use section::section;
pub use verify::verify;

use super::LogError;
use sea_orm::DbErr;
use thiserror::Error;

/// The most witnesses at a time: readers of a checkpoint take at least 16 signatures (C2SP signed-note), and one is the log's.
pub const MOST: usize = 15;

/// Why a command on witnesses did nothing; the text is the key of its message.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum Refused {
    /// A witness of this name, or with this key, watches already.
    #[error("witness-refused-named")]
    Named,
    /// The key is that of the log.
    #[error("witness-refused-own-key")]
    OwnKey,
    /// There are [`MOST`] already.
    #[error("witness-refused-many")]
    Many,
    /// No witness of this name watches.
    #[error("witness-refused-nobody")]
    Nobody,
    /// Not a checkpoint with its signatures.
    #[error("witness-refused-form")]
    Form,
    /// Not a checkpoint that this log signed and holds.
    #[error("witness-refused-checkpoint")]
    Checkpoint,
    /// No line by a witness that was named here.
    #[error("witness-refused-unknown")]
    Unknown,
    /// A line that says it is by a witness is not.
    #[error("witness-refused-false")]
    False,
    /// Made too long ago, or not yet.
    #[error("witness-refused-clock")]
    Clock,
}

/// Why nothing was done.
#[derive(Debug, Error)]
pub enum Error {
    /// It cannot stand.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// The database or the log failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<LogError> for Error {
    fn from(error: LogError) -> Self {
        Self::Db(error.into())
    }
}
