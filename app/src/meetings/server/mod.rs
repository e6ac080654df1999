//! Committees and meetings on the server: the commands that write their acts, and what the acts make of the rows.

pub mod access;
pub mod act;
pub mod actions;
pub mod audit;
pub mod committee;
pub mod entity;
pub mod ical;
mod letters;
pub mod load;
pub mod pages;
mod project;
pub mod queries;
mod record;

#[cfg(test)]
pub mod tests;

pub use act::tick;

use super::meeting::No;
use crate::kernel::error::FieldErrors;
use sea_orm::DbErr;
use thiserror::Error;

/// Why nothing was done. Its `Display` is a message key, but for faults of the machine.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no such thing, or it is not for this person to know of it or to do it.
    #[error("refused-not-found")]
    NotFound,
    /// Where the committee or the meeting stands it cannot be done.
    #[error("meeting-refused-not-now")]
    NotNow,
    /// Its time has not come.
    #[error("meeting-refused-too-early")]
    TooEarly,
    /// Its time is over.
    #[error("meeting-refused-too-late")]
    TooLate,
    /// Something is missing or wrong, by field.
    #[error("meeting-refused-incomplete")]
    Incomplete(FieldErrors),
    /// The database or the log failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<No> for Error {
    fn from(no: No) -> Self {
        match no {
            No::NotYours => Self::NotFound,
            No::NotNow => Self::NotNow,
            No::TooEarly => Self::TooEarly,
            No::TooLate => Self::TooLate,
            No::Incomplete(errors) => Self::Incomplete(errors),
        }
    }
}

impl From<FieldErrors> for Error {
    fn from(errors: FieldErrors) -> Self {
        Self::Incomplete(errors)
    }
}

impl From<crate::log::server::LogError> for Error {
    fn from(error: crate::log::server::LogError) -> Self {
        Self::Db(error.into())
    }
}

/// What cannot be written or read as JSON, or is not where it must be.
fn broken(error: impl std::fmt::Display) -> DbErr {
    DbErr::Custom(error.to_string())
}
