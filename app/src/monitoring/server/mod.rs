//! Findings, the thread that leads to them, and the monitor's office on the server.

pub mod appoint;
pub mod audit;
pub mod conclude;
pub mod entity;
pub mod flags;
mod letters;
pub mod office;
pub mod pages;
pub mod publish;
pub mod queries;
pub mod queue;
pub mod thread;

#[cfg(test)]
mod tests;

use crate::kernel::error::FieldErrors;
use sea_orm::DbErr;
use thiserror::Error;

/// Why nothing was done. Its `Display` is a message key, but for faults of the machine.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no such thing, or it is not for this person to know of it or to do it.
    #[error("refused-not-found")]
    NotFound,
    /// Nothing waits for the monitor here.
    #[error("review-refused-nothing")]
    Nothing,
    /// Another revision arrived while this one was looked at.
    #[error("review-refused-newer")]
    Newer,
    /// The signatory may still reply.
    #[error("review-refused-too-early")]
    TooEarly,
    /// The signatory has replied already.
    #[error("review-refused-replied")]
    Replied,
    /// The monitor has concluded, or never asked: there is no thread to write on.
    #[error("review-refused-closed")]
    Closed,
    /// Something is missing or wrong, by field.
    #[error("review-refused-incomplete")]
    Incomplete(FieldErrors),
    /// The database or the log failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<crate::log::server::LogError> for Error {
    fn from(error: crate::log::server::LogError) -> Self {
        Self::Db(error.into())
    }
}

impl Error {
    /// What is wrong with one field.
    fn field(field: &'static str, key: &'static str) -> Self {
        Self::Incomplete(FieldErrors::one(field, key))
    }
}

/// A text in several languages from its canonical form.
fn texts_of(text: &str) -> Result<crate::pacts::model::Texts, DbErr> {
    serde_json::from_str(text).map_err(|error| DbErr::Json(error.to_string()))
}
