//! Cases on the server: who may do what, the one command that does it, and what follows by itself.

pub mod access;
pub mod act;
pub mod audit;
pub mod documents;
pub mod effects;
pub mod entity;
mod letters;
pub mod list;
pub mod load;
pub mod open;
pub mod pages;
mod propose;
mod publish;
pub mod queue;
pub mod register;
pub mod tick;

#[cfg(test)]
mod effects_tests;
#[cfg(test)]
pub mod tests;

pub use tick::tick;

use super::allow::No;
use sea_orm::DbErr;
use thiserror::Error;

/// Why nothing was done. Its `Display` is a message key, but for faults of the machine.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no such thing, or it is not for this person to know of it.
    #[error("refused-not-found")]
    NotFound,
    /// The procedure does not allow it.
    #[error(transparent)]
    No(#[from] No),
    /// The pact has no ladder of measures, so there is nothing that a case could lead to.
    #[error("case-refused-no-ladder")]
    NoLadder,
    /// The organisation has not signed the pact.
    #[error("case-refused-no-signatory")]
    NoSignatory,
    /// The database or the log failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<crate::log::server::LogError> for Error {
    fn from(error: crate::log::server::LogError) -> Self {
        Self::Db(error.into())
    }
}

/// What cannot be written or read as JSON.
fn broken(error: impl std::fmt::Display) -> DbErr {
    DbErr::Custom(error.to_string())
}
