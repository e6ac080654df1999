//! Step 3 by way of an identity provider: there, and back with or without a signature.

use crate::evidence::statement::Statement;
use crate::identity::server::providers::ceremony::Aim;
use crate::identity::server::providers::pages::leave;
use crate::kernel::ids::PreparationId;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{t, ta};
use crate::platform::limits::Knocker;
use crate::platform::oidc::{Code, Provider, Secrets};
use crate::signatures::server::Error;
use crate::signatures::server::sign::mine;
use crate::signatures::server::step_up::{Unsigned, named, nonce_of, sign_by_token, signed_as};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{ButtonKind, LinkButton};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

/// To the provider, to authenticate afresh for what was prepared.
pub async fn go(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Path((slug, id)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    let (actor, id) = (viewer.signed_in()?, id.parse::<PreparationId>().map_err(|_| Refusal::NotFound)?);
    let prepared = mine(&ctx, actor, id).await?;
    let back = viewer.href(&format!("/pacts/{slug}/sign/{id}"));
    if prepared.is_dead(ctx.clock.now()) {
        return Ok(Redirect::to(&back).into_response());
    }
    let statement: Statement = serde_json::from_str(&prepared.statement).map_err(Refusal::internal)?;
    let provider = named(&ctx, &statement).ok_or(Error::NoProvider)?;
    let aim = Aim { lang: viewer.lang, next: back, person: Some(actor.person), signs: Some((id, nonce_of(&prepared))) };
    leave(&viewer, provider, aim).await
}

/// Back from the provider with its code: the signature, or why there is none.
pub async fn back(
    viewer: &Viewer,
    id: PreparationId,
    (provider, secrets): (&Provider, Secrets),
    code: Code,
) -> Result<Result<Response, Unsigned>, Refusal> {
    let ctx = &viewer.ctx;
    let actor = viewer.signed_in()?;
    let prepared = mine(ctx, actor, id).await?;
    let secrets = Secrets { nonce: nonce_of(&prepared), ..secrets };
    let token = match ctx.providers.token(provider, &secrets, code, ctx.clock.now()).await {
        Ok(token) => token,
        Err(failure) => return Ok(Err(crate::identity::server::providers::pages::told(provider, &failure).into())),
    };
    let statement: Statement = serde_json::from_str(&prepared.statement).map_err(Refusal::internal)?;
    let to = |path: String| Ok(Ok(Redirect::to(&viewer.href(&path)).into_response()));
    match sign_by_token(ctx, actor, id, (provider, token), viewer.lang).await {
        Ok(path) => to(path),
        Err(Error::Unsigned(why)) => Ok(Err(why)),
        // These pages say what stands in the way, and what to do.
        Err(Error::DeadCode) => to(format!("/pacts/{}/sign/{id}", statement.pact)),
        Err(Error::May(_)) => to(super::code::again(&statement)),
        Err(other) => Err(other.into()),
    }
}

/// Where to go on to when an attempt is over: what was signed, or what was prepared and can be signed still.
pub async fn after(viewer: &Viewer, id: PreparationId) -> Result<Option<String>, Refusal> {
    let Some(actor) = &viewer.actor else { return Ok(None) };
    let prepared = match mine(&viewer.ctx, actor, id).await {
        Ok(prepared) => prepared,
        Err(Error::NotFound) => return Ok(None),
        Err(other) => return Err(other.into()),
    };
    let statement: Statement = serde_json::from_str(&prepared.statement).map_err(Refusal::internal)?;
    let signed = signed_as(&viewer.ctx, &prepared).await?;
    Ok(Some(viewer.href(&signed.unwrap_or_else(|| format!("/pacts/{}/sign/{id}", statement.pact)))))
}

/// The page that says why nothing was signed, and leads back to the statement, at this address.
pub fn unsigned(viewer: &Viewer, provider: &Provider, why: Unsigned, statement: String) -> Response {
    let status = match why {
        Unsigned::Denied | Unsigned::Other => StatusCode::FORBIDDEN,
        Unsigned::Spent | Unsigned::Stale => StatusCode::UNPROCESSABLE_ENTITY,
        Unsigned::Unreachable => StatusCode::SERVICE_UNAVAILABLE,
        Unsigned::Untrusted | Unsigned::Unfit => StatusCode::BAD_GATEWAY,
    };
    let label = provider.label.clone();
    let title = viewer.lang.ta(&format!("sign-provider-{why}-title"), &[("provider", label.as_str().into())]);
    // The way itself cannot be walked twice: other languages of this page are asked for elsewhere.
    let reader = Viewer { path: "/desk".to_owned(), ..viewer.clone() };
    Page::with_head(&reader, title.clone(), Head::quiet(false), move || {
        view! {
            <h1>{title}</h1>
            <p>{ta(&format!("sign-provider-{why}"), &[("provider", label.into())])}</p>
            <p>{t("sign-provider-nothing-lost")}</p>
            <p><LinkButton href=statement kind=ButtonKind::Primary>{t("sign-provider-back")}</LinkButton></p>
        }
    })
    .for_the_reader_alone()
    .with_status(status)
    .into_response()
}
