//! Updates on the server.

pub mod access;
pub mod act;
pub mod audit;
pub mod bulletin;
pub mod entity;
pub mod evidence;
mod letters;
pub mod pages;
pub mod plan;
pub mod planned;
pub mod public;
mod release;
pub mod subjects;
pub mod write;

#[cfg(test)]
mod tests;

pub use act::tick;
pub use release::searched;

use crate::kernel::error::FieldErrors;
use crate::log::server::LogError;
use crate::publications::step::Barred;
use sea_orm::DbErr;
use thiserror::Error;

/// Why nothing was done. Its `Display` is a message key, but for faults of the machine.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no such update, or it is not for this person to know of it.
    #[error("refused-not-found")]
    NotFound,
    /// The step begins elsewhere: somebody was faster.
    #[error("update-refused-not-now")]
    NotNow,
    /// Who wrote it does not approve it.
    #[error("update-refused-own-work")]
    OwnWork,
    /// Somebody else saved it while this was typed.
    #[error("update-refused-newer")]
    Newer,
    /// Something is missing or wrong, by field.
    #[error("update-refused-incomplete")]
    Incomplete(FieldErrors),
    /// The database or the log failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<LogError> for Error {
    fn from(error: LogError) -> Self {
        Self::Db(error.into())
    }
}

impl From<Barred> for Error {
    fn from(barred: Barred) -> Self {
        match barred {
            Barred::NotNow => Self::NotNow,
            Barred::NotYours => Self::NotFound,
            Barred::OwnWork => Self::OwnWork,
        }
    }
}

impl From<FieldErrors> for Error {
    fn from(errors: FieldErrors) -> Self {
        Self::Incomplete(errors)
    }
}
