//! Contacts on the server: designating a service, ending that, reading them, and the pages.

pub mod audit;
pub mod commands;
pub mod demo;
mod entity;
pub mod erase;
pub mod pages;
pub mod queries;

#[cfg(test)]
mod tests;

use crate::kernel::error::FieldErrors;
use crate::log::server::LogError;
use crate::site::Refusal;
use sea_orm::DbErr;
use thiserror::Error;

/// Why a command on contacts did nothing.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no such organisation, or it is not for this person to speak for it.
    #[error("not found")]
    NotFound,
    /// What was written down cannot stand.
    #[error("incomplete")]
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

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound | Error::Incomplete(_) => Self::NotFound,
            Error::Db(error) => error.into(),
        }
    }
}
