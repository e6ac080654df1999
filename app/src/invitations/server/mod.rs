//! Invitations on the server: lists of members checked and sent, answers, reminders, lapses, and the pages.

pub mod access;
pub mod answer;
pub mod audit;
pub mod demo;
pub mod entity;
pub mod joining;
pub mod lapse;
pub mod lists;
pub mod own;
pub mod pages;
pub mod queries;
pub mod register;
pub mod remind;
pub mod send;
mod sending;
pub mod vouch;

#[cfg(test)]
mod tests;

use crate::log::server::LogError;
use crate::platform::ctx::Ctx;
use crate::site::Refusal;
use sea_orm::DbErr;
use thiserror::Error;

/// Why a command on invitations did nothing. Its `Display` is a message key, but for faults of the machine.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no such thing, or it is not this person's.
    #[error("not found")]
    NotFound,
    /// The invitation was answered, or its term is over.
    #[error("invitation-refused-over")]
    Over,
    /// The organisation has signed.
    #[error("invitation-refused-signed")]
    Signed,
    /// The pact takes no signatures now.
    #[error("invitation-refused-not-open")]
    NotOpen,
    /// Some rows of the list are not good, and it was not asked to leave them out.
    #[error("members-refused-bad-rows")]
    BadRows,
    /// No row of the list is good and new.
    #[error("members-refused-nothing")]
    Nothing,
    /// A person would have a part both in the monitor and in another party.
    #[error("pacts-refused-not-independent")]
    NotIndependent,
    /// Who would hold the mandate belongs to who vouches.
    #[error("vouch-refused-own")]
    Own,
    /// The mandate was taken back already.
    #[error("mandates-refused-revoked")]
    Revoked,
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
            Error::NotFound => Self::NotFound,
            Error::Over => Self::Refused("invitation-refused-over"),
            Error::Signed => Self::Refused("invitation-refused-signed"),
            Error::NotOpen => Self::Refused("invitation-refused-not-open"),
            Error::BadRows => Self::Refused("members-refused-bad-rows"),
            Error::Nothing => Self::Refused("members-refused-nothing"),
            Error::NotIndependent => Self::Refused("pacts-refused-not-independent"),
            Error::Own => Self::Refused("vouch-refused-own"),
            Error::Revoked => Self::Refused("mandates-refused-revoked"),
            Error::Db(error) => error.into(),
        }
    }
}

/// Sends what waits, lets lapse what is over, forgets old lists; says whether there is more. Several servers may do it at once.
pub async fn tick(ctx: &Ctx) -> Result<bool, DbErr> {
    let more = sending::tick(ctx).await?;
    let more = remind::tick(ctx).await? || more;
    let more = lapse::tick(ctx).await? || more;
    joining::tick(ctx).await?;
    lists::forget_old(ctx).await?;
    Ok(more)
}
