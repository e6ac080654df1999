//! Signatures on the server: what stands in the way, preparing, signing, withdrawing, annulling, showing.

pub mod annul;
pub mod attest;
pub mod certificate;
pub mod counts;
pub mod decline;
pub mod delegate;
pub mod demo;
pub mod ending;
pub mod entity;
pub mod erase;
pub mod evidence;
pub mod founding;
pub mod mandates;
pub mod pages;
pub mod paper;
pub mod prepare;
pub mod queries;
pub mod sign;
pub mod standing;
pub mod step_up;
pub mod withdraw;
mod withdrawn;

#[cfg(test)]
mod outcome_tests;
#[cfg(test)]
mod scope_tests;
#[cfg(test)]
mod tests;

use super::delegation::DelegationRefused;
use super::model::SignRefusal;
use super::paper::PaperRefused;
use crate::log::server::LogError;
use crate::passkeys::server as passkeys;
use sea_orm::DbErr;
use thiserror::Error;

/// Why a command on signatures did nothing.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no such thing, or it is not this person's.
    #[error("not found")]
    NotFound,
    /// The person may not sign.
    #[error(transparent)]
    May(#[from] SignRefusal),
    /// Too many codes were asked for.
    #[error("too many codes")]
    TooManyCodes,
    /// The code is not the one that was sent.
    #[error("sign-refused-wrong-code")]
    WrongCode,
    /// The code was tried too often, or its time has passed.
    #[error("sign-refused-dead-code")]
    DeadCode,
    /// The person has no passkey that signs in their name.
    #[error("sign-refused-no-passkey")]
    NoPasskey,
    /// What the passkey answered does not sign this statement.
    #[error("passkey-refused-answer")]
    WrongAssertion,
    /// No such provider is connected with the person's account.
    #[error("sign-refused-no-provider")]
    NoProvider,
    /// What a provider said does not sign this statement.
    #[error("sign-refused-token")]
    Unsigned(step_up::Unsigned),
    /// It was withdrawn already.
    #[error("withdraw-refused-already")]
    AlreadyWithdrawn,
    /// It was annulled already.
    #[error("annul-refused-already")]
    Annulled,
    /// It is not taken as a signature on paper.
    #[error("{0}")]
    Paper(PaperRefused),
    /// The mandate is not handed on.
    #[error("{0}")]
    Delegation(DelegationRefused),
    /// The scan of a signature on paper could not be kept or taken away.
    #[error("a scan: {0}")]
    Scan(#[from] crate::files::server::Error),
    /// The database or the log failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<DelegationRefused> for Error {
    fn from(why: DelegationRefused) -> Self {
        Self::Delegation(why)
    }
}

impl From<PaperRefused> for Error {
    fn from(why: PaperRefused) -> Self {
        Self::Paper(why)
    }
}

impl From<passkeys::Error> for Error {
    fn from(error: passkeys::Error) -> Self {
        match error {
            passkeys::Error::Db(error) => Self::Db(error),
            passkeys::Error::NotFound
            | passkeys::Error::Ceremony
            | passkeys::Error::Answer
            | passkeys::Error::Known
            | passkeys::Error::TooMany
            | passkeys::Error::Stale => Self::WrongAssertion,
        }
    }
}

impl From<LogError> for Error {
    fn from(error: LogError) -> Self {
        Self::Db(error.into())
    }
}
