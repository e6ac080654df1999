//! Reports on the server.

pub mod draft;
pub mod entity;
pub mod pages;
pub mod queries;
pub mod send;

#[cfg(test)]
mod tests;

use sea_orm::DbErr;
use thiserror::Error;

/// Why a report was not kept or sent. Its `Display` is a message key, but for faults of the machine.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no such obligation, or it is not this person's to report on.
    #[error("refused-not-found")]
    NotFound,
    /// It was lifted: nothing is owed.
    #[error("report-refused-waived")]
    Waived,
    /// The signatory is excluded from the pact.
    #[error("report-refused-excluded")]
    Excluded,
    /// Something is missing or wrong, by field.
    #[error("report-refused-incomplete")]
    Incomplete(crate::kernel::error::FieldErrors),
    /// The database or the log failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}
