//! Erasure: a person takes themselves out of the portal (Regulation (EU) 2016/679, article 17), and the public record stays whole.
//!
//! Invariants: what they signed stands, with its organisation, its day and its entry in the log, but names nobody; the salts with which
//! the log's digests could be checked are destroyed in the same act, so that the digests say nothing any more; that a name was taken out
//! is itself an entry of the log. What they did for an organisation stays with the organisation. Who has a part in a case that is not
//! over waits for its end.

pub mod erase;
pub mod pages;
#[cfg(test)]
mod tests;

use crate::log::server::LogError;
use sea_orm::DbErr;
use thiserror::Error;

/// Why an account was not erased.
#[derive(Debug, Error)]
pub enum Error {
    /// The person did not sign in a moment ago.
    #[error("passkey-refused-stale")]
    Stale,
    /// The person has a part in a case that is not over.
    #[error("erasure-refused-case")]
    Case,
    /// The database or the log failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<LogError> for Error {
    fn from(error: LogError) -> Self {
        Self::Db(error.into())
    }
}
