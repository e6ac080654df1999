//! The pages of a person's passkeys, and the forms that a passkey fills in.

use super::commands::{mine, of, remove, rename};
use super::entity::passkey;
use super::{register, sign_in};
use crate::identity::server::browser::Browser;
use crate::identity::server::pages::{Onward, welcome};
use crate::kernel::ids::{CeremonyId, PasskeyId};
use crate::kernel::locale::Lang;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::limits::Knocker;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Empty, Field, LinkButton, Notice, Tone};
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use leptos::prelude::*;
use serde::Deserialize;
use serde_json::json;

const HERE: &str = "/account/passkeys";
/// The most characters of a passkey's name.
const NAME: usize = 60;

/// The pages, below a language.
pub fn routes() -> Router<Ctx> {
    Router::new()
        .route(HERE, get(list).post(add))
        .route("/account/passkeys/challenge", post(ask_to_add))
        .route("/account/passkeys/{id}", get(one).post(call))
        .route("/account/passkeys/{id}/remove", post(take_away))
        .route("/sign-in/passkey", post(enter))
        .route("/sign-in/passkey/challenge", post(ask_to_enter))
}

/// What was done a moment ago, if anything.
#[derive(Deserialize)]
struct Done {
    done: Option<String>,
}

/// What a form brings that a passkey filled in.
#[derive(Deserialize)]
struct Posted {
    #[serde(default)]
    ceremony: String,
    #[serde(default)]
    answer: String,
    #[serde(default)]
    name: String,
    #[serde(flatten)]
    onward: Onward,
}

impl Posted {
    fn ceremony(&self) -> Result<CeremonyId, Refusal> {
        self.ceremony.parse().map_err(|_| Refusal::Refused("passkey-refused-ceremony"))
    }
}

async fn list(viewer: Viewer, State(ctx): State<Ctx>, Query(done): Query<Done>) -> Result<Page, Refusal> {
    let actor = viewer.signed_in()?;
    let passkeys = of(ctx.db.read(), actor.person).await?;
    let recent = register::is_recent(&ctx, actor).await?;
    let said = match done.done.as_deref() {
        Some("added") => Some("passkey-was-added"),
        Some("renamed") => Some("passkey-was-renamed"),
        Some("removed") => Some("passkey-was-removed"),
        _ => None,
    };
    let here = viewer.clone();
    Ok(Page::new(&viewer, viewer.lang.t("passkeys-title"), move || {
        let said = said.map(|key| view! { <Notice tone=Tone::Good>{t(key)}</Notice> });
        let none = passkeys.is_empty().then(|| view! { <Empty title=t("passkeys-none-title")>{t("passkeys-none")}</Empty> });
        let rows: Vec<_> = passkeys.into_iter().map(row).collect();
        let adding = if recent {
            let name = view! {
                <Field name="name" label=t("passkey-name") hint=t("passkey-name-hint") maxlength=60/>
            };
            asked(&here, Asked::Create("/account/passkeys/challenge"), HERE, t("passkey-add"), name.into_any())
        } else {
            let to = link("/sign-in?next=") + &link(HERE);
            view! {
                <p>{t("passkey-refused-stale")}</p>
                <p><LinkButton href=to kind=ButtonKind::Primary>{t("passkey-sign-in-again")}</LinkButton></p>
            }
            .into_any()
        };
        view! {
            {said}
            <h1>{t("passkeys-title")}</h1>
            <p class="lead">{t("passkeys-what")}</p>
            {none}
            <ul class="passkeys">{rows}</ul>
            <h2>{t("passkey-add-title")}</h2>
            <p>{t("passkey-public")}</p>
            {adding}
            <p><a href=link("/account")>{t("passkeys-back")}</a></p>
        }
    }))
}

/// A passkey in a list: its name, when it was added, when it was last used.
pub fn row(passkey: passkey::Model) -> impl IntoView {
    let used = passkey
        .last_used_at
        .map_or_else(|| t("passkey-never-used"), |at| ta("passkey-used", &[("at", lang().moment(at).into())]));
    view! {
        <li>
            <a href=link(&format!("{HERE}/{}", passkey.id))><bdi>{passkey.name}</bdi></a>
            <p class="note">{ta("passkey-added", &[("at", lang().moment(passkey.added_at).into())])}<br/>{used}</p>
        </li>
    }
}

async fn ask_to_add(viewer: Viewer, knocker: Knocker, State(ctx): State<Ctx>) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    let (ceremony, options) = register::begin(&ctx, viewer.signed_in()?).await?;
    Ok(Json(json!({"ceremony": ceremony, "options": options})).into_response())
}

async fn add(viewer: Viewer, knocker: Knocker, State(ctx): State<Ctx>, Form(form): Form<Posted>) -> Result<Redirect, Refusal> {
    knocker.knock(&ctx)?;
    let actor = viewer.signed_in()?;
    let name = called(&form.name, viewer.lang);
    register::finish(&ctx, actor, form.ceremony()?, &form.answer, &name, viewer.lang).await?;
    Ok(Redirect::to(&viewer.href("/account/passkeys?done=added")))
}

/// A name as it is kept: of one line, not too long, and never empty.
fn called(name: &str, lang: Lang) -> String {
    let name: String = name.trim().chars().filter(|c| !c.is_control()).take(NAME).collect();
    if name.is_empty() { lang.t("passkey-unnamed") } else { name }
}

fn parse(id: &str) -> Result<PasskeyId, Refusal> {
    id.parse().map_err(|_| Refusal::NotFound)
}

async fn one(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let passkey = mine(ctx.db.read(), viewer.signed_in()?.person, parse(&id)?).await?;
    let here = format!("{HERE}/{}", passkey.id);
    Ok(Page::new(&viewer, passkey.name.clone(), move || {
        view! {
            <h1><bdi>{passkey.name.clone()}</bdi></h1>
            <form method="post" novalidate action=link(&here)>
                <Field name="name" label=t("passkey-name") value=passkey.name maxlength=60/>
                <Button kind=ButtonKind::Primary>{t("passkey-rename")}</Button>
            </form>
            <h2>{t("passkey-remove-title")}</h2>
            <p>{t("passkey-remove-what")}</p>
            <form method="post" novalidate action=link(&format!("{here}/remove"))>
                <Button kind=ButtonKind::Danger>{t("passkey-remove")}</Button>
            </form>
            <p><a href=link(HERE)>{t("passkey-keep")}</a></p>
        }
    }))
}

/// What the form of the name holds.
#[derive(Deserialize)]
struct Name {
    #[serde(default)]
    name: String,
}

async fn call(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(form): Form<Name>,
) -> Result<Redirect, Refusal> {
    rename(&ctx, viewer.signed_in()?.person, parse(&id)?, &called(&form.name, viewer.lang)).await?;
    Ok(Redirect::to(&viewer.href("/account/passkeys?done=renamed")))
}

async fn take_away(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Redirect, Refusal> {
    remove(&ctx, viewer.signed_in()?, parse(&id)?, viewer.lang).await?;
    Ok(Redirect::to(&viewer.href("/account/passkeys?done=removed")))
}

async fn ask_to_enter(knocker: Knocker, State(ctx): State<Ctx>) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    let (ceremony, options) = sign_in::begin(&ctx).await?;
    Ok(Json(json!({"ceremony": ceremony, "options": options})).into_response())
}

async fn enter(
    viewer: Viewer,
    knocker: Knocker,
    browser: Browser,
    State(ctx): State<Ctx>,
    Form(form): Form<Posted>,
) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    let session = sign_in::finish(&ctx, form.ceremony()?, &form.answer, browser).await?;
    Ok(welcome(&session, &form.onward.path(viewer.lang)))
}

/// The other way in, for the page of the sign-in: `next` is where to go on to.
pub fn way_in(viewer: &Viewer, next: String) -> AnyView {
    let next = view! { <input type="hidden" name="next" value=next/> };
    let form = asked(viewer, Asked::Get("/sign-in/passkey/challenge"), "/sign-in/passkey", t("passkey-sign-in"), next.into_any());
    view! {
        <h2>{t("passkey-sign-in-title")}</h2>
        <p>{t("passkey-sign-in-how")}</p>
        {form}
    }
    .into_any()
}

/// What a form asks of a passkey.
pub enum Asked {
    /// A new key, for the options that this path answers.
    Create(&'static str),
    /// An assertion, for the options that this path answers.
    Get(&'static str),
    /// An assertion, for these options.
    These(String),
}

/// A form that a passkey fills in: hidden until the module finds that the browser can; until then a sentence says what it needs. What
/// goes wrong is told beside the button, in the sentences given here.
pub fn asked(viewer: &Viewer, asked: Asked, action: &str, button: String, fields: AnyView) -> AnyView {
    let (kind, from, options) = match asked {
        Asked::Create(path) => ("create", Some(link(path)), None),
        Asked::Get(path) => ("get", Some(link(path)), None),
        Asked::These(options) => ("get", None, Some(options)),
    };
    view! {
        <div class="passkey" data-passkey=kind data-from=from data-options=options data-cancelled=t("passkey-said-cancelled")
            data-late=t("passkey-said-late") data-known=t("passkey-said-known") data-unable=t("passkey-said-unable")
            data-often=t("passkey-said-often") data-failed=t("passkey-said-failed")>
            <p class="note" data-without="">{t("passkey-without")}</p>
            <form method="post" novalidate hidden action=link(action)>
                {fields}
                <input type="hidden" name="ceremony"/>
                <input type="hidden" name="answer"/>
                <Button kind=ButtonKind::Primary>{button}</Button>
                <p class="passkey-said" role="alert"></p>
            </form>
        </div>
        <script type="module" src=viewer.ctx.assets.passkeys.clone()></script>
    }
    .into_any()
}
