//! A publication of the monitor as everyone reads it, or the reason in its place; and taking it down.

use super::{Look, Step, Typed, look};
use crate::commitments::server::pages::words::period;
use crate::kernel::error::FieldErrors;
use crate::kernel::locale::dir_of;
use crate::kernel::text::NonEmptyText;
use crate::monitoring::model::Writing;
use crate::monitoring::server::appoint::own;
use crate::monitoring::server::office::publication;
use crate::monitoring::server::publish::retract;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::pact;
use crate::pacts::server::markdown::render;
use crate::pacts::server::pages::words::{entry, fact, organisation as organisation_link, record_head, said as in_words};
use crate::pacts::server::queries::public_pact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, Notice, SummaryList, TextArea, Tone};
use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use sea_orm::{ColumnTrait as _, ConnectionTrait, EntityTrait as _, QueryFilter as _};

/// A publication with what it belongs to.
struct Found {
    pact: pact::Model,
    publication: publication::Model,
    monitor: organisation::Model,
}

async fn find(db: &impl ConnectionTrait, slug: &str, name: &str) -> Result<Found, Refusal> {
    let pact = public_pact(db, slug).await?.ok_or(Refusal::NotFound)?;
    let found = publication::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(publication::COLUMN.pact_id.eq(pact.id))
        .filter(publication::COLUMN.slug.eq(name));
    match found.one(db).await? {
        Some((publication, Some(monitor))) => Ok(Found { pact, publication, monitor }),
        _ => Err(Refusal::NotFound),
    }
}

/// The publication; where it was taken down the reason, with the status that says so (410).
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path((slug, name)): Path<(String, String)>) -> Result<Page, Refusal> {
    let f = find(ctx.db.read(), &slug, &name).await?;
    let mine = match &viewer.actor {
        Some(actor) => own(ctx.db.read(), actor, &slug).await.is_ok_and(|(_, _, monitor)| monitor == f.monitor.id),
        None => false,
    };
    if f.publication.retracted_at.is_some() {
        return Ok(
            Page::new(&viewer, viewer.lang.t("publication-gone-title"), move || tombstone(&f)).with_status(StatusCode::GONE)
        );
    }
    let writing = f.publication.writing()?;
    let title = writing.title.pick(viewer.lang).0.to_owned();
    Ok(Page::new(&viewer, title, move || {
        let retract = link(&format!("/pacts/{}/monitor/{}/retract", f.pact.slug, f.publication.slug));
        let retract = mine.then(|| view! { <p><a href=retract>{t("retract-way")}</a></p> });
        view! {
            {record_head(t("publication-kind"), in_words(&writing.title), ())}
            <SummaryList>{facts(&f)}</SummaryList>
            {text(&writing)}
            {retract}
        }
    }))
}

/// The text in the reader's language where there is one, rendered so that it can do nothing but be read.
pub(super) fn text(writing: &Writing) -> AnyView {
    let (body, tag) = writing.body.pick(lang());
    let (html, tag) = (render(body), tag.to_owned());
    let dir = dir_of(&tag);
    view! { <div class="legal" lang=tag dir=dir inner_html=html></div> }.into_any()
}

fn facts(f: &Found) -> Vec<AnyView> {
    let p = &f.publication;
    let monitor = link(&format!("/pacts/{}/monitor", f.pact.slug));
    vec![
        fact("finding-by", organisation_link(&f.monitor.slug, &f.monitor.name)),
        fact("obligation-pact", view! { <a href=monitor>{in_words(&f.pact.title)}</a> }),
        fact("obligation-period-title", period(p.period_from, p.period_to)),
        fact("publication-published", view! { {lang().moment(p.published_at)} " · " {entry(p.log_seq)} }),
    ]
}

fn tombstone(f: &Found) -> impl IntoView + use<> {
    let p = &f.publication;
    let mut rows = facts(f);
    if let (Some(at), Some(seq)) = (p.retracted_at, p.retracted_seq) {
        rows.push(fact("publication-gone-on", view! { {lang().moment(at)} " · " {entry(seq)} }));
    }
    rows.push(fact("retract-reason", p.retraction_reason.clone().unwrap_or_default()));
    view! {
        <h1>{t("publication-gone-title")}</h1>
        <p class="lead">{t("publication-gone")}</p>
        <SummaryList>{rows}</SummaryList>
    }
}

/// The publication, if this reader may take it down and it stands.
async fn mine(viewer: &Viewer, ctx: &Ctx, slug: &str, name: &str) -> Result<Found, Refusal> {
    let actor = viewer.signed_in()?;
    let (_, _, monitor) = own(ctx.db.read(), actor, slug).await?;
    let found = find(ctx.db.read(), slug, name).await?;
    if found.monitor.id == monitor && found.publication.retracted_at.is_none() { Ok(found) } else { Err(Refusal::NotFound) }
}

/// The form that asks why.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path((slug, name)): Path<(String, String)>) -> Result<Page, Refusal> {
    let found = mine(&viewer, &ctx, &slug, &name).await?;
    Ok(page(&viewer, &found, Typed::default(), FieldErrors::default()))
}

/// The last look, and the act.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((slug, name)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let found = mine(&viewer, &ctx, &slug, &name).await?;
    let reason = typed.get("reason").parse::<NonEmptyText>();
    match (typed.step(), reason) {
        (Step::Edit, _) => Ok(page(&viewer, &found, typed, FieldErrors::default()).into_response()),
        (Step::Check | Step::Act, Err(bad)) => {
            Ok(page(&viewer, &found, typed, FieldErrors::one("reason", bad.key())).into_response())
        }
        (Step::Check, Ok(reason)) => {
            let what = Look { title: "retract-title", what: viewer.lang.t("retract-what"), act: "retract-now", editable: true };
            let shown = move || {
                let mut rows = facts(&found);
                rows.push(fact("retract-reason", reason.to_string()));
                rows
            };
            Ok(look(&viewer, what, typed, shown).into_response())
        }
        (Step::Act, Ok(reason)) => {
            retract(&ctx, viewer.signed_in()?, &slug, &name, reason).await?;
            Ok(Redirect::to(&viewer.href(&format!("/pacts/{slug}/monitor/{name}"))).into_response())
        }
    }
}

fn page(viewer: &Viewer, found: &Found, typed: Typed, errors: FieldErrors) -> Page {
    let here = format!("/pacts/{}/monitor/{}", found.pact.slug, found.publication.slug);
    Page::with_head(viewer, viewer.lang.t("retract-title"), Head::quiet(!errors.is_empty()), move || {
        view! {
            <ErrorSummary errors=said(&errors)/>
            <h1>{t("retract-title")}</h1>
            <Notice tone=Tone::Soon>{t("retract-lead")}</Notice>
            <form method="post" novalidate action=link(&format!("{here}/retract"))>
                <TextArea name="reason" label=t("retract-reason") hint=t("retract-reason-hint") value=typed.get("reason")
                    error=errors.of("reason").map(t)/>
                <Button kind=ButtonKind::Primary name="step".to_owned() value=Step::Check.to_string()>{t("look-go-on")}</Button>
            </form>
            <p><a href=link(&here)>{t("retract-keep")}</a></p>
        }
    })
}
