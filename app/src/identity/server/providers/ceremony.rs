//! An attempt to sign in through a provider, from the button to the way back: ten minutes, once, in one browser.
//!
//! An attempt may be the act of signing what was prepared: then its state names the preparation, and the nonce is the challenge of the
//! statement, so that the token speaks of it.
//!
//! The browser holds a secret in a cookie; what stands in the token and what proves the code are drawn from it, so that the
//! database keeps digests alone.

use crate::identity::server::actor::digest;
use crate::identity::server::entity::ceremony;
use crate::kernel::ids::{PersonId, PreparationId};
use crate::kernel::locale::Lang;
use crate::platform::ctx::Ctx;
use crate::platform::oidc::{Errand, Failure, Provider, Secrets};
use sea_orm::{DbErr, EntityTrait as _, QueryFilter as _, Set};
use thiserror::Error;
use time::Duration;
use url::Url;

/// The cookie that binds an attempt to its browser.
pub const COOKIE: &str = "__Host-provider";
/// How long an attempt may take.
pub const LIFE: Duration = Duration::minutes(10);

/// What stands in a state between its own secret and the preparation that is to be signed; no token of ours has it.
const SIGNS: char = '.';

/// Why an attempt did not begin.
#[derive(Debug, Error)]
pub enum Error {
    /// The provider told us nothing that counts.
    #[error(transparent)]
    Provider(#[from] Failure),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// What is meant to happen after the provider.
pub struct Aim {
    /// The language of the pages.
    pub lang: Lang,
    /// The path to go on to.
    pub next: String,
    /// Who connects their account at the provider, or signs; none where somebody signs in.
    pub person: Option<PersonId>,
    /// What is to be signed, with the nonce that the token is to bear.
    pub signs: Option<(PreparationId, String)>,
}

/// An attempt that has begun: where the browser goes, and what it keeps.
pub struct Begun {
    /// The provider's address.
    pub address: Url,
    /// What the cookie holds.
    pub browser: String,
}

/// Begins an attempt.
pub async fn begin(ctx: &Ctx, provider: &Provider, aim: Aim) -> Result<Begun, Error> {
    let (mut state, browser, now) = (ctx.random.token(), ctx.random.token(), ctx.clock.now());
    let mut errand = Errand::Identity;
    if let Some((preparation, _)) = &aim.signs {
        (state, errand) = (format!("{state}{SIGNS}{preparation}"), Errand::FreshAuthentication);
    }
    let mut secrets = secrets(ctx, provider, &state, &browser);
    if let Some((_, nonce)) = aim.signs {
        secrets.nonce = nonce;
    }
    let address = ctx.providers.address(provider, &secrets, aim.lang, errand).await?;
    let row = ceremony::ActiveModel {
        state_hash: Set(digest(&state)),
        browser_hash: Set(digest(&browser)),
        provider: Set(provider.name.clone()),
        lang: Set(aim.lang),
        next: Set(aim.next),
        person_id: Set(aim.person),
        created_at: Set(now),
        expires_at: Set(now + LIFE),
    };
    ceremony::Entity::insert(row).exec_without_returning(ctx.db.write()).await?;
    Ok(Begun { address, browser })
}

/// Takes an attempt, once, in its own browser and time.
pub async fn take(ctx: &Ctx, provider: &Provider, state: &str, browser: &str) -> Result<Option<ceremony::Model>, DbErr> {
    let Some(found) = ceremony::Entity::find_by_id(digest(state)).one(ctx.db.write()).await? else { return Ok(None) };
    if found.browser_hash != digest(browser) || found.provider != provider.name || found.expires_at <= ctx.clock.now() {
        return Ok(None);
    }
    let taken = ceremony::Entity::delete_many()
        .filter(ceremony::COLUMN.state_hash.eq(found.state_hash.as_str()))
        .exec(ctx.db.write())
        .await?;
    Ok((taken.rows_affected == 1).then_some(found))
}

/// What the attempt of this state is to sign, also where the attempt is over.
pub fn signs(state: &str) -> Option<PreparationId> {
    state.rsplit_once(SIGNS)?.1.parse().ok()
}

/// What belongs to an attempt, out of what the browser holds.
pub fn secrets(ctx: &Ctx, provider: &Provider, state: &str, browser: &str) -> Secrets {
    Secrets {
        state: state.to_owned(),
        nonce: digest(&format!("nonce {browser}")),
        verifier: digest(&format!("verifier {browser}")),
        redirect: ctx.config.url(&format!("/sign-in/with/{}/return", provider.name)),
    }
}
