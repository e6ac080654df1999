//! Signing by a fresh authentication before an identity provider that is connected with the person's account: the provider's token bears
//! the digest of the prepared statement as its nonce, and becomes the proof of the act.

use super::Error;
use super::entity::{preparation, signature};
use super::sign::{broken, finish, mine, spend_attempt};
use super::{attest, sign};
use crate::evidence::oidc::{Authentication, ProviderKey, nonce};
use crate::evidence::passkey::challenge;
use crate::evidence::statement::{Presented, StatedProvider, Statement};
use crate::identity::server::actor::Actor;
use crate::identity::server::providers::link;
use crate::kernel::ids::{PersonId, PreparationId};
use crate::kernel::locale::Lang;
use crate::kernel::words;
use crate::platform::ctx::Ctx;
use crate::platform::oidc::{Provider, Token};
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _};

words! {
    /// Why an authentication before a provider signed nothing.
    Unsigned {
        /// The person said no at the provider
        Denied = "denied",
        /// The attempt is over, was finished already, or belongs to another browser
        Spent = "spent",
        /// The provider does not answer
        Unreachable = "unreachable",
        /// The provider says what cannot be believed, or speaks of another statement
        Untrusted = "untrusted",
        /// Who authenticated is not whose account there is connected here
        Other = "other",
        /// The provider does not say that it has just authenticated them
        Stale = "stale",
        /// The provider signs in a way that a stranger could not check here
        Unfit = "unfit",
    }
}

/// The providers before which the person may sign: those connected with their account that the operator still knows.
pub async fn providers_of(ctx: &Ctx, person: PersonId) -> Result<Vec<Provider>, DbErr> {
    let links = link::of(ctx.db.read(), person).await?;
    let linked = |provider: &&Provider| links.iter().any(|link| link.issuer == provider.issuer);
    Ok(ctx.config.providers.iter().filter(linked).cloned().collect())
}

/// What a statement names of a provider.
pub fn stated(provider: &Provider) -> StatedProvider {
    StatedProvider { issuer: provider.issuer.clone(), client_id: provider.client_id.clone() }
}

/// The provider that a statement names, if the operator still knows it.
pub fn named<'a>(ctx: &'a Ctx, statement: &Statement) -> Option<&'a Provider> {
    let named = statement.identity_provider.as_ref()?;
    ctx.config.providers.iter().find(|provider| stated(provider) == *named)
}

/// The nonce that the token for a prepared statement is to bear.
pub fn nonce_of(prepared: &preparation::Model) -> String {
    nonce(&challenge(&prepared.statement))
}

/// Signs or attests what was prepared, by what the provider said; answers where to go on to, below a language. The same token twice
/// gives one signature.
pub async fn sign_by_token(
    ctx: &Ctx,
    actor: &Actor,
    id: PreparationId,
    (provider, token): (&Provider, Token),
    lang: Lang,
) -> Result<String, Error> {
    let prepared = mine(ctx, actor, id).await?;
    spend_attempt(ctx, id).await?;
    let (text, statement) = (&prepared.statement, serde_json::from_str::<Statement>(&prepared.statement).map_err(broken)?);
    if !link::is_of(ctx.db.read(), actor.person, &provider.issuer, &token.subject).await? {
        return Err(Error::Unsigned(Unsigned::Other));
    }
    let authentication = believed(ctx, (&statement, text), provider, token)?;
    let presented = Some(Presented::Oidc(&authentication));
    let (tx, stated) = (ctx.db.begin().await?, (&statement, text.as_str()));
    match attest::kind_of(statement.kind) {
        Some(_) => drop(attest::finish(ctx, tx, actor, stated, presented).await?),
        None => drop(finish(ctx, tx, actor, stated, presented, lang).await?),
    }
    signed_as(ctx, &prepared).await?.ok_or(Error::NotFound)
}

/// The token as evidence, if it holds for a stranger: what they will look at is looked at here, by the same words.
fn believed(
    ctx: &Ctx,
    (statement, text): (&Statement, &str),
    provider: &Provider,
    token: Token,
) -> Result<Authentication, Error> {
    let key = ProviderKey::of(&token.key).ok_or(Error::Unsigned(Unsigned::Unfit))?;
    let authentication = Authentication { id_token: token.compact, key };
    let named = statement.identity_provider.as_ref().filter(|named| **named == stated(provider));
    let named = named.ok_or(Error::Unsigned(Unsigned::Untrusted))?;
    match authentication.answers(&challenge(text), named, (statement.prepared_at, ctx.clock.now())) {
        Ok(_) => Ok(authentication),
        Err(why) => {
            tracing::info!(why, provider = provider.name, "a token was no signature");
            Err(Error::Unsigned(match why {
                "auth_time" => Unsigned::Stale,
                "signature" => Unsigned::Unfit,
                _ => Unsigned::Untrusted,
            }))
        }
    }
}

/// Where what was prepared stands as signed, below a language, if it was signed in these very words.
pub async fn signed_as(ctx: &Ctx, prepared: &preparation::Model) -> Result<Option<String>, DbErr> {
    let statement: Statement = serde_json::from_str(&prepared.statement).map_err(sign::broken)?;
    if let Some(kind) = attest::kind_of(statement.kind) {
        let done = attest::known(ctx.db.write(), &prepared.statement).await?;
        return Ok(done.map(|_| attest::done(&statement.pact, kind)));
    }
    let signed = signature::Entity::find()
        .filter(signature::COLUMN.version_id.eq(prepared.version_id))
        .filter(signature::COLUMN.organisation_id.eq(prepared.organisation_id))
        .filter(signature::COLUMN.statement.eq(prepared.statement.as_str()));
    Ok(signed.one(ctx.db.write()).await?.map(|done| format!("/signatures/{}?receipt=1", done.id)))
}
