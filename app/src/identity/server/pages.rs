//! The pages of sign-in and of the person's account.

use super::actor::{Actor, COOKIE};
use super::browser::Browser;
use super::commands::{self, SESSION_LIFE};
use super::providers::pages::buttons;
use crate::kernel::error::FieldErrors;
use crate::kernel::locale::Lang;
use crate::kernel::text::EmailAddress;
use crate::notifications::server::pages::preferences;
use crate::passkeys::server::pages::way_in;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t, ta};
use crate::platform::limits::Knocker;
use crate::signatures::server::standing::organisations_of;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, Field, Notice, SummaryList, SummaryRow, Tone};
use axum::extract::{Form, Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;

/// Where to go on to after signing in.
#[derive(Deserialize, Default)]
pub struct Onward {
    #[serde(default)]
    next: String,
}

impl Onward {
    /// Only paths of this site: one slash, not two, no backslash, nothing that a browser would read as another host.
    pub fn path(&self, lang: Lang) -> String {
        let local = self.next.starts_with('/') && !self.next.starts_with("//") && !self.next.contains(['\\', '\r', '\n', '\t']);
        if local { self.next.clone() } else { format!("/{lang}/account") }
    }
}

/// What the sign-in form holds.
#[derive(Deserialize, Default)]
pub struct SignIn {
    #[serde(default)]
    email: String,
    #[serde(default)]
    next: String,
}

/// The form that asks for an address.
pub async fn sign_in(viewer: Viewer, Query(onward): Query<Onward>) -> Page {
    sign_in_page(&viewer, SignIn { next: onward.next, ..SignIn::default() }, FieldErrors::default())
}

fn sign_in_page(viewer: &Viewer, form: SignIn, errors: FieldErrors) -> Page {
    let head = Head { refused: !errors.is_empty(), ..Head::default() };
    let providers = buttons(&viewer.ctx, &form.next);
    let (demo, reader, next) = (viewer.ctx.config.demo, viewer.clone(), form.next.clone());
    Page::with_head(viewer, viewer.lang.t("sign-in-title"), head, move || {
        view! {
            <ErrorSummary errors=said(&errors)/>
            <h1>{t("sign-in-title")}</h1>
            <p>{t("sign-in-how")}</p>
            <form method="post" novalidate action=link("/sign-in")>
                <input type="hidden" name="next" value=form.next/>
                <Field name="email" kind="email" autocomplete="email" label=t("sign-in-email") hint=t("sign-in-email-hint")
                    value=form.email error=errors.of("email").map(t)/>
                <Button kind=ButtonKind::Primary>{t("sign-in-send")}</Button>
            </form>
            {way_in(&reader, next)}
            {providers.map(|buttons| buttons())}
            {demo.then(|| view! { <p><a href=link("/demo/cast")>{t("sign-in-demo")}</a></p> })}
        }
    })
}

/// Sends a link if the address is known; says the same either way.
pub async fn send_link(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Form(form): Form<SignIn>,
) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    match form.email.parse::<EmailAddress>() {
        Ok(email) => {
            commands::send_link(&ctx, &email, viewer.lang, &form.next).await?;
            Ok(Redirect::to(&viewer.href("/sign-in/sent")).into_response())
        }
        Err(bad) => Ok(sign_in_page(&viewer, form, FieldErrors::one("email", bad.key())).into_response()),
    }
}

/// What is said after the form was sent.
pub async fn link_sent(viewer: Viewer) -> Page {
    Page::new(&viewer, viewer.lang.t("sign-in-sent-title"), move || {
        view! {
            <h1>{t("sign-in-sent-title")}</h1>
            <p>{ta("sign-in-sent", &[("minutes", commands::LINK_LIFE.whole_minutes().into())])}</p>
            <p>{t("sign-in-sent-nothing")}</p>
            <p><a href=link("/sign-in")>{t("sign-in-again")}</a></p>
        }
    })
}

/// The page behind the link: a button, so that programs that open links in mails do not use it up.
pub async fn link_page(viewer: Viewer, Path(token): Path<String>, Query(onward): Query<Onward>) -> Page {
    Page::new(&viewer, viewer.lang.t("sign-in-title"), move || {
        view! {
            <h1>{t("sign-in-title")}</h1>
            <p>{t("sign-in-confirm")}</p>
            <form method="post" novalidate action=link(&format!("/sign-in/{token}"))>
                <input type="hidden" name="next" value=onward.next/>
                <Button kind=ButtonKind::Primary>{t("sign-in-now")}</Button>
            </form>
        }
    })
    .for_the_reader_alone()
}

/// Uses the link.
pub async fn use_link(
    viewer: Viewer,
    knocker: Knocker,
    browser: Browser,
    State(ctx): State<Ctx>,
    Path(token): Path<String>,
    Form(onward): Form<Onward>,
) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    match commands::use_link(&ctx, &token, browser).await? {
        Some(session) => Ok(welcome(&session, &onward.path(viewer.lang))),
        None => Ok(dead_link(&viewer).into_response()),
    }
}

fn dead_link(viewer: &Viewer) -> Page {
    let head = Head { refused: true, ..Head::default() };
    Page::with_head(viewer, viewer.lang.t("sign-in-dead-title"), head, move || {
        view! {
            <h1>{t("sign-in-dead-title")}</h1>
            <p>{t("sign-in-dead")}</p>
            <p><a href=link("/sign-in")>{t("sign-in-again")}</a></p>
        }
    })
}

/// The answer that opens a session in the browser.
pub fn welcome(session: &str, to: &str) -> Response {
    let cookie = format!("{COOKIE}={session}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age={}", SESSION_LIFE.whole_seconds());
    with_cookie(&cookie, to)
}

/// A redirect that takes the session's cookie away.
pub fn farewell(to: &str) -> Response {
    with_cookie(&format!("{COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"), to)
}

/// A redirect that leaves a cookie in the browser.
fn with_cookie(cookie: &str, to: &str) -> Response {
    let mut headers = HeaderMap::new();
    if let Ok(value) = HeaderValue::from_str(cookie) {
        headers.insert(header::SET_COOKIE, value);
    }
    (headers, Redirect::to(to)).into_response()
}

/// Ends this session.
pub async fn sign_out(viewer: Viewer, State(ctx): State<Ctx>) -> Result<Response, Refusal> {
    if let Some(actor) = &viewer.actor {
        commands::sign_out(&ctx, &actor.session).await?;
    }
    Ok(farewell(&viewer.href("/")))
}

/// Ends all of the person's sessions.
pub async fn sign_out_everywhere(viewer: Viewer, State(ctx): State<Ctx>) -> Result<Response, Refusal> {
    commands::sign_out_everywhere(&ctx, viewer.signed_in()?.person).await?;
    Ok(farewell(&viewer.href("/")))
}

/// What was saved on the account's page a moment ago, if anything.
#[derive(Deserialize)]
pub struct Saved {
    saved: Option<String>,
}

/// Who one is here, for whom one acts, which mails come, and the ways out.
pub async fn account(viewer: Viewer, Query(saved): Query<Saved>, State(ctx): State<Ctx>) -> Result<Page, Refusal> {
    let actor: Actor = viewer.signed_in()?.clone();
    let sessions = commands::open_sessions(&ctx, actor.person).await?;
    let organisations = organisations_of(ctx.db.read(), actor.person).await?;
    let mail = preferences(&ctx, actor.person).await?;
    Ok(Page::new(&viewer, viewer.lang.t("account-title"), move || {
        let saved = saved.saved.map(|_| view! { <Notice tone=Tone::Good>{t("account-saved")}</Notice> });
        let acts_for: Vec<_> = organisations
            .into_iter()
            .map(|o| view! { <li><a href=link(&format!("/organisations/{}", o.slug))>{o.name}</a></li> })
            .collect();
        let none = acts_for.is_empty().then(|| view! { <Notice tone=Tone::Neutral>{t("account-no-organisation")}</Notice> });
        view! {
            {saved}
            <h1>{t("account-title")}</h1>
            <SummaryList>
                <SummaryRow term=t("account-name")>{actor.name}</SummaryRow>
                <SummaryRow term=t("account-email")><bdi>{actor.email.to_string()}</bdi></SummaryRow>
                <SummaryRow term=t("account-sessions")>{ta("account-sessions-open", &[("count", sessions.into())])}</SummaryRow>
            </SummaryList>
            <p><a href=link("/account/security")>{t("account-security")}</a></p>
            <h2>{t("account-organisations")}</h2>
            <ul>{acts_for}</ul>
            {none}
            <h2>{t("passkeys-title")}</h2>
            <p>{t("passkeys-what")} " " <a href=link("/account/passkeys")>{t("passkeys-manage")}</a></p>
            {mail}
            <h2>{t("account-leave")}</h2>
            <form method="post" novalidate action=link("/sign-out")><Button kind=ButtonKind::Primary>{t("account-sign-out")}</Button></form>
            <form method="post" novalidate action=link("/sign-out/everywhere")>
                <Button kind=ButtonKind::Secondary>{t("account-sign-out-everywhere")}</Button>
            </form>
        }
    }))
}
