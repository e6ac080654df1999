//! Passkeys on the server: registering, naming, removing, signing in, and what a passkey asserts.

pub mod assert;
pub mod audit;
pub mod commands;
pub mod entity;
pub mod erase;
pub mod pages;
pub mod register;
pub mod sign_in;

#[cfg(any(test, feature = "testing"))]
pub mod device;
#[cfg(test)]
mod tests;

use crate::log::server::LogError;
use crate::platform::ctx::Ctx;
use crate::site::Refusal;
use sea_orm::{DbErr, EntityTrait as _, QueryFilter as _};
use thiserror::Error;
use time::Duration;
use webauthn_rs_core::WebauthnCore;

/// How long a ceremony may take.
pub const CEREMONY_LIFE: Duration = Duration::minutes(5);

/// Why a passkey was not taken. Its text is a message key.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no such passkey, or it is another person's.
    #[error("refused-not-found")]
    NotFound,
    /// The ceremony is unknown, over, used, or another browser's.
    #[error("passkey-refused-ceremony")]
    Ceremony,
    /// The answer does not hold: another challenge, site, key or person, an unverified holder, or a counter that went back.
    #[error("passkey-refused-answer")]
    Answer,
    /// The passkey is registered already.
    #[error("passkey-refused-known")]
    Known,
    /// The person has as many as can be.
    #[error("passkey-refused-too-many")]
    TooMany,
    /// The sign-in was too long ago for this.
    #[error("passkey-refused-stale")]
    Stale,
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
            Error::Ceremony => Self::Refused("passkey-refused-ceremony"),
            Error::Answer => Self::Refused("passkey-refused-answer"),
            Error::Known => Self::Refused("passkey-refused-known"),
            Error::TooMany => Self::Refused("passkey-refused-too-many"),
            Error::Stale => Self::Refused("passkey-refused-stale"),
            Error::Db(error) => error.into(),
        }
    }
}

/// This portal as the party that relies on passkeys: its host, its one origin.
fn relying(ctx: &Ctx) -> WebauthnCore {
    let url = &ctx.config.base_url;
    let name = crate::kernel::locale::Lang::En.t("site-name");
    let host = url.host_str().unwrap_or_default();
    WebauthnCore::new_unsafe_experts_only(&name, host, vec![url.clone()], CEREMONY_LIFE.unsigned_abs(), Some(false), Some(false))
}

fn broken(error: impl std::fmt::Display) -> Error {
    Error::Db(DbErr::Custom(error.to_string()))
}

/// Forgets ceremonies whose time is over.
pub async fn forget_expired(ctx: &Ctx) -> Result<(), DbErr> {
    entity::ceremony::Entity::delete_many()
        .filter(entity::ceremony::COLUMN.expires_at.lt(ctx.clock.now()))
        .exec(ctx.db.write())
        .await
        .map(drop)
}
