//! `/{lang}/account/erase`: what goes, what stays, and the act itself; `/{lang}/account/erased`: that it is done.

use super::Error;
use super::erase::{erase, has_a_case};
use crate::identity::server::actor::Actor;
use crate::identity::server::pages::farewell;
use crate::kernel::error::FieldErrors;
use crate::passkeys::server::register::is_recent;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t};
use crate::platform::limits::Knocker;
use crate::signatures::server::standing::organisations_of;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Checkbox, ErrorSummary, LinkButton, Notice, Tone};
use axum::Router;
use axum::extract::{Form, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use leptos::prelude::*;
use serde::Deserialize;

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::Stale => Self::Refused("passkey-refused-stale"),
            Error::Case => Self::Refused("erasure-refused-case"),
            Error::Db(error) => error.into(),
        }
    }
}

/// The pages, below a language.
pub fn pages() -> Router<Ctx> {
    Router::new().route("/account/erase", get(look).post(go)).route("/account/erased", get(gone))
}

#[derive(Deserialize)]
struct Sure {
    confirm: Option<String>,
}

async fn look(viewer: Viewer, State(ctx): State<Ctx>) -> Result<Page, Refusal> {
    let actor = viewer.signed_in()?.clone();
    page(&viewer, &ctx, &actor, FieldErrors::default()).await
}

async fn go(viewer: Viewer, knocker: Knocker, State(ctx): State<Ctx>, Form(sure): Form<Sure>) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    let actor = viewer.signed_in()?;
    if sure.confirm.is_none() {
        let errors = FieldErrors::one("confirm", "erasure-confirm-missing");
        return Ok(page(&viewer, &ctx, actor, errors).await?.into_response());
    }
    erase(&ctx, actor).await?;
    Ok(farewell(&viewer.href("/account/erased")))
}

async fn page(viewer: &Viewer, ctx: &Ctx, actor: &Actor, errors: FieldErrors) -> Result<Page, Refusal> {
    let acts_for = organisations_of(ctx.db.read(), actor.person).await?;
    let recent = is_recent(ctx, actor).await?;
    let case = has_a_case(ctx.db.read(), actor.person).await?;
    Ok(Page::with_head(viewer, viewer.lang.t("erasure-title"), Head::quiet(!errors.is_empty()), move || {
        let list = |keys: [&str; 4]| keys.map(|key| view! { <li>{t(key)}</li> }).collect_view();
        let names: Vec<_> = acts_for.into_iter().map(|o| view! { <li><bdi>{o.name}</bdi></li> }).collect();
        let acts_for = (!names.is_empty()).then(|| {
            view! { <Notice tone=Tone::Bad title=t("erasure-acts-for")>{t("erasure-acts-for-what")} <ul>{names}</ul></Notice> }
        });
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link("/account/security")>{t("security-title")}</a></p>
            <h1>{t("erasure-title")}</h1>
            <p class="lead">{t("erasure-lead")}</p>
            <h2>{t("erasure-goes")}</h2>
            <ul>{list(["erasure-goes-account", "erasure-goes-roles", "erasure-goes-names", "erasure-goes-mails"])}</ul>
            <h2>{t("erasure-stays")}</h2>
            <ul>{list(["erasure-stays-signatures", "erasure-stays-work", "erasure-stays-evidence", "erasure-stays-backups"])}</ul>
            <p><a href="/account/export.json" download>{t("erasure-export-first")}</a></p>
            {acts_for}
            {act(recent, case, &errors)}
            <p><a href=link("/account/security")>{t("erasure-keep")}</a></p>
        }
    }))
}

/// The act, or what stands before it.
fn act(recent: bool, case: bool, errors: &FieldErrors) -> AnyView {
    if case {
        return view! { <Notice tone=Tone::Bad title=t("erasure-case")>{t("erasure-refused-case")}</Notice> }.into_any();
    }
    if !recent {
        let to = link("/sign-in?next=") + &link("/account/erase");
        return view! {
            <p>{t("passkey-refused-stale")}</p>
            <p><LinkButton href=to kind=ButtonKind::Primary>{t("passkey-sign-in-again")}</LinkButton></p>
        }
        .into_any();
    }
    view! {
        <form method="post" novalidate action=link("/account/erase")>
            <Checkbox name="confirm" label=t("erasure-confirm") error=errors.of("confirm").map(t)/>
            <Button kind=ButtonKind::Danger>{t("erasure-now")}</Button>
        </form>
    }
    .into_any()
}

async fn gone(viewer: Viewer) -> Page {
    Page::with_head(&viewer, viewer.lang.t("erasure-done-title"), Head::quiet(false), move || {
        view! {
            <h1>{t("erasure-done-title")}</h1>
            <p class="lead">{t("erasure-done")}</p>
            <p><a href=link("/")>{t("refused-onward-home")}</a></p>
        }
    })
}
