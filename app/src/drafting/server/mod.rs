//! Drafts and consultations on the server.

pub mod access;
pub mod adopt;
pub mod amend;
pub mod audit;
pub mod consult;
pub mod entity;
pub mod give_up;
mod letters;
pub mod make;
pub mod pages;
pub mod queries;
pub mod write;

#[cfg(test)]
mod tests;

pub use consult::tick;

use super::way::Barred;
use crate::kernel::error::FieldErrors;
use crate::log::server::LogError;
use crate::pacts::draft::Problem;
use crate::pacts::server::commands as pacts;
use sea_orm::DbErr;
use thiserror::Error;

/// Why nothing was done. Its `Display` is a message key, but for faults of the machine.
#[derive(Debug, Error)]
pub enum Error {
    /// There is nothing there, or not for this person.
    #[error("refused-not-found")]
    NotFound,
    /// The draft does not stand where the step begins.
    #[error("{}", .0.key())]
    Barred(Barred),
    /// Somebody else changed the same in between.
    #[error("draft-refused-newer")]
    Newer,
    /// A pact or another draft has this name.
    #[error("draft-refused-taken")]
    Taken,
    /// An amendment of the pact is on its way already.
    #[error("amendment-refused-on-its-way")]
    OnItsWay,
    /// The round takes no comments any more.
    #[error("consultation-refused-closed")]
    Closed,
    /// Something else was answered before.
    #[error("consultation-refused-answered")]
    Answered,
    /// Who wrote the text does not comment on it, and others need an organisation.
    #[error("consultation-refused-nobody")]
    Nobody,
    /// Fields of the form.
    #[error("draft-refused-incomplete")]
    Fields(FieldErrors),
    /// What stands in the way of the text.
    #[error("draft-refused-incomplete")]
    Problems(Vec<Problem>),
    /// The pact was refused.
    #[error(transparent)]
    Pact(pacts::Error),
    /// The database or the log failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<Barred> for Error {
    fn from(barred: Barred) -> Self {
        Self::Barred(barred)
    }
}

impl From<FieldErrors> for Error {
    fn from(errors: FieldErrors) -> Self {
        Self::Fields(errors)
    }
}

impl From<pacts::Error> for Error {
    fn from(error: pacts::Error) -> Self {
        match error {
            pacts::Error::Db(error) => Self::Db(error),
            pacts::Error::OtherContent => Self::Taken,
            other => Self::Pact(other),
        }
    }
}

impl From<LogError> for Error {
    fn from(error: LogError) -> Self {
        Self::Db(error.into())
    }
}
