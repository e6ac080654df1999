//! Pictures on the server: taking them in, showing them, looking over the texts that name them.

pub mod check;
pub mod commands;
pub mod entity;
pub mod pages;
mod serve;
mod shrink;

#[cfg(test)]
mod tests;

use super::model::Refused;
use crate::platform::ctx::Ctx;
use crate::platform::store;
use crate::site::Refusal;
use axum::Router;
use axum::routing::get;
use sea_orm::DbErr;
use thiserror::Error;

/// Why a command on pictures did nothing.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no such thing, or it is not this person's.
    #[error("not found")]
    NotFound,
    /// The picture is not taken, or not taken away.
    #[error("{0}")]
    Refused(Refused),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The thread that looked into the file failed.
    #[error(transparent)]
    Thread(#[from] tokio::task::JoinError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<Refused> for Error {
    fn from(why: Refused) -> Self {
        Self::Refused(why)
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::Refused(why) => Self::Refused(why.as_str()),
            Error::Store(error) => Self::internal(error),
            Error::Thread(error) => Self::internal(error),
            Error::Db(error) => error.into(),
        }
    }
}

/// `/images/{name}`, without a language.
pub fn bare() -> Router<Ctx> {
    Router::new().route("/images/{name}", get(serve::serve))
}
