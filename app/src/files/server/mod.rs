//! Files on the server: receiving, looking into, keeping, freezing, handing out.

pub mod access;
mod archive;
mod download;
pub mod entity;
mod keep;
pub mod list;
pub mod pages;
mod rescan;
mod scan;
mod shown;
mod sniff;
mod spool;
mod tus;
mod uploads;

#[cfg(test)]
mod samples;
#[cfg(test)]
mod sniff_tests;
#[cfg(test)]
mod tests;

use super::model::Refused;
use crate::platform::ctx::Ctx;
use crate::platform::store;
use crate::site::Refusal;
use axum::Router;
use sea_orm::DbErr;
use thiserror::Error;

pub use keep::{NewFile, bring, destroy, freeze, of_purpose, of_report, of_update, publish, scan_of};
pub use shown::{Shown, of_reports};

/// Why a command on files did nothing.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no such thing, or it is not this person's.
    #[error("not found")]
    NotFound,
    /// The file is not taken.
    #[error("{0}")]
    Refused(Refused),
    /// The piece does not begin where the upload stands, which is here.
    #[error("the upload stands at {0}")]
    Elsewhere(i64),
    /// It went with a report and stays with it.
    #[error("file-refused-frozen")]
    Frozen,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The machine failed.
    #[error(transparent)]
    Io(#[from] std::io::Error),
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
            Error::Refused(Refused::NotYours) => Self::Forbidden(Refused::NotYours.as_str()),
            Error::Refused(why) => Self::Refused(why.as_str()),
            Error::Frozen => Self::Refused("file-refused-frozen"),
            Error::Elsewhere(_) => Self::BadRequest,
            Error::Store(error) => Self::internal(error),
            Error::Io(error) => Self::internal(error),
            Error::Db(error) => error.into(),
        }
    }
}

/// `/uploads…` and `/files/{id}`, without a language.
pub fn routes() -> Router<Ctx> {
    tus::routes().merge(download::routes())
}

/// What the worker does: settles uploads whose server died, scans again, and forgets uploads whose time is over.
pub async fn round(ctx: &Ctx) -> Result<(), DbErr> {
    let done = async {
        uploads::settle_left(ctx).await?;
        rescan::scan_again(ctx).await?;
        uploads::forget_expired(ctx).await
    };
    match done.await {
        Ok(()) => Ok(()),
        Err(Error::Db(error)) => Err(error),
        Err(error) => {
            tracing::error!(%error, "the worker will try again with files");
            Ok(())
        }
    }
}
