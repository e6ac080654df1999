//! Step 2: check before what cannot be undone, then ask for the code, for a passkey or for an authentication elsewhere.

use super::read::obligations;
use super::ways::Ways;
use super::{digest, level, row, steps};
use crate::kernel::error::FieldErrors;
use crate::pacts::server::entity::commitment;
use crate::pacts::server::queries::commitments_of;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::platform::limits::Knocker;
use crate::signatures::model::SigningMethod;
use crate::signatures::server::prepare::{Request, prepare_by};
use crate::signatures::server::standing::{Standing, standing};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Checkbox, ErrorSummary, SummaryList};
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;

/// What is about to be signed, and whether the box was ticked.
#[derive(Deserialize)]
pub struct Check {
    organisation: String,
    version: i32,
    #[serde(default)]
    confirm: Option<String>,
    #[serde(default)]
    method: Option<String>,
}

/// What the page shows.
struct Shown {
    standing: Standing,
    commitments: Vec<commitment::Model>,
    /// What the person can sign with, and what was chosen.
    ways: Ways,
    chosen: Option<String>,
}

/// The page that asks to check.
pub async fn check(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Query(check): Query<Check>,
) -> Result<Page, Refusal> {
    let shown = load(&viewer, &ctx, &slug, &check).await?;
    Ok(page(&viewer, &ctx, shown, FieldErrors::default()))
}

/// Fixes the statement, and sends the code where it is to be signed with one.
pub async fn ask_for_code(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Form(check): Form<Check>,
) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    let actor = viewer.signed_in()?;
    if check.confirm.is_none() {
        let shown = load(&viewer, &ctx, &slug, &check).await?;
        let errors = FieldErrors::one("confirm", "sign-confirm-missing");
        return Ok(page(&viewer, &ctx, shown, errors).into_response());
    }
    let request = Request { pact: &slug, version: check.version, organisation: &check.organisation, lang: viewer.lang };
    let means = Ways::of(&ctx, actor).await?.means(check.method.as_deref().unwrap_or_default());
    let prepared = prepare_by(&ctx, actor, request, means).await?.id;
    Ok(Redirect::to(&viewer.href(&format!("/pacts/{slug}/sign/{prepared}"))).into_response())
}

async fn load(viewer: &Viewer, ctx: &Ctx, slug: &str, check: &Check) -> Result<Shown, Refusal> {
    let actor = viewer.signed_in()?;
    let which = (slug, Some(check.version));
    let standing = standing(ctx.db.read(), which, &check.organisation, actor.person, ctx.clock.today()).await?;
    let standing = standing.ok_or(Refusal::NotFound)?;
    if let Err(why) = &standing.mandate {
        return Err(Refusal::Refused(why.key()));
    }
    let commitments = commitments_of(ctx.db.read(), standing.version.id).await?;
    Ok(Shown { standing, commitments, ways: Ways::of(ctx, actor).await?, chosen: check.method.clone() })
}

fn page(viewer: &Viewer, ctx: &Ctx, shown: Shown, errors: FieldErrors) -> Page {
    let (s, commitments) = (shown.standing, shown.commitments);
    let head = Head::quiet(!errors.is_empty());
    let name = viewer.actor.as_ref().map(|a| a.name.clone()).unwrap_or_default();
    let today = ctx.clock.today();
    Page::with_head(viewer, viewer.lang.t("sign-check-title"), head, move || {
        let role = s.party.as_ref().map(|p| p.role);
        let (slug, organisation, number) = (&s.pact.slug, s.organisation.slug.to_string(), s.version.number);
        let action = link(&format!("/pacts/{slug}/sign/check?organisation={organisation}&version={number}"));
        let back = link(&format!("/pacts/{slug}/sign?organisation={organisation}"));
        let promise = role.map(|r| ta(&format!("sign-promise-{r}"), &[("organisation", s.organisation.name.as_str().into())]));
        let mut rows = summary(&s, &name);
        if !shown.ways.are_many() {
            rows.push(level(SigningMethod::EmailCode));
        }
        let obliges = role.map(|role| obligations(role, &commitments, today));
        view! {
            <div class="quiet">
            <ErrorSummary errors=said(&errors)/>
            {steps(2)}
            <h1>{t("sign-check-title")}</h1>
            <p class="promise">{promise}</p>
            <SummaryList>{rows}</SummaryList>
            {obliges}
            <p>{t("sign-public")}</p>
            <form method="post" novalidate action=action>
                <input type="hidden" name="organisation" value=organisation/>
                <input type="hidden" name="version" value=number.to_string()/>
                <Checkbox name="confirm" label=t("sign-confirm") error=errors.of("confirm").map(t)/>
                {if shown.ways.are_many() { any_way(&shown.ways, shown.chosen.as_deref()) } else { by_code(shown.ways.email()) }}
            </form>
            <p><a href=back>{t("sign-back-to-text")}</a></p>
            </div>
        }
    })
}

/// The choice, for who has more than a code.
fn any_way(ways: &Ways, chosen: Option<&str>) -> AnyView {
    view! {
        {ways.choice(chosen)}
        <Button kind=ButtonKind::Primary>{t("sign-go-on-to-sign")}</Button>
    }
    .into_any()
}

/// The code alone, and that a passkey would prove more.
fn by_code(email: String) -> AnyView {
    view! {
        <p>{ta("sign-code-will-be-sent", &[("email", email.into())])}</p>
        <p class="note">{t("sign-passkey-instead")} " " <a href=link("/account/passkeys")>{t("sign-passkey-add")}</a></p>
        <Button kind=ButtonKind::Primary>{t("sign-send-code")}</Button>
    }
    .into_any()
}

fn summary(s: &Standing, person: &str) -> Vec<AnyView> {
    let mut rows = vec![
        row("sign-pact", s.pact.title.pick(lang()).0.to_owned()),
        row("sign-version", lang().number(s.version.number)),
        row("sign-digest", digest(&s.version.digest)),
        row("sign-organisation", s.organisation.name.clone()),
    ];
    rows.extend(s.party.as_ref().map(|p| row("sign-seat", t(&format!("party-role-{}", p.role)))));
    if let Ok(mandate) = &s.mandate {
        let vouched = ta("sign-mandate-vouched", &[("by", mandate.vouched_by.as_str().into())]);
        rows.push(row("sign-person", format!("{person}, {}", mandate.title)));
        let handed_on = mandate.rests_on_id.map(|_| ta("signature-delegated", &[("document", mandate.document.as_str().into())]));
        rows.push(row("sign-mandate", view! { {mandate.document.clone()} <br/> {vouched} <br/> {handed_on} }));
    }
    rows
}
