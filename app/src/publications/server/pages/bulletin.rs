//! Drafts from the records: the form of a bulletin, and the notices that the plan asks for.

use super::new::{chosen, publisher, writing};
use crate::kernel::error::FieldErrors;
use crate::pacts::server::queries::{public_pact, public_pacts};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t};
use crate::publications::model::{Audience, UpdateKind, day};
use crate::publications::plan::{first_of, last_of};
use crate::publications::server::access::Desk;
use crate::publications::server::bulletin::{bulletin, notice as draft_notice};
use crate::publications::server::write::{New, begin};
use crate::site::page::Head;
use crate::site::typed::Typed;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ErrorSummary, Field, Select};
use axum::extract::{Form, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use time::{Date, Duration};

/// The form; last month unless its address says otherwise.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Query(typed): Query<Typed>) -> Result<Page, Refusal> {
    let desks = writing(ctx.db.read(), &viewer).await?;
    let last = first_of(ctx.clock.today()) - Duration::DAY;
    let typed = if typed.has("from") { typed } else { typed.with("from", first_of(last)).with("to", last_of(last)) };
    page(&viewer, &ctx, desks, typed, FieldErrors::default()).await
}

async fn page(viewer: &Viewer, ctx: &Ctx, desks: Vec<Desk>, typed: Typed, errors: FieldErrors) -> Result<Page, Refusal> {
    let pacts: Vec<_> = public_pacts(ctx.db.read())
        .await?
        .into_iter()
        .map(|p| (p.slug.to_string(), p.title.pick(viewer.lang).0.to_owned()))
        .collect();
    Ok(Page::with_head(viewer, viewer.lang.t("bulletin-new"), Head::quiet(!errors.is_empty()), move || {
        let publisher = publisher(&desks, typed.get("organisation"));
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link("/desk/updates")>{t("update-desk-back")}</a></p>
            <h1>{t("bulletin-new")}</h1>
            <p>{t("bulletin-lead")}</p>
            <form method="post" novalidate action=link("/desk/updates/bulletin")>
                {publisher}
                <Select name="pact" label=t("sanctions-pact") options=pacts selected=typed.get("pact").to_owned()/>
                <Field name="from" label=t("writing-from") kind="date" value=typed.get("from") error=errors.of("from").map(t)/>
                <Field name="to" label=t("writing-to") kind="date" value=typed.get("to") error=errors.of("to").map(t)/>
                <Button>{t("bulletin-draft")}</Button>
            </form>
        }
    }))
}

fn days(typed: &Typed) -> Result<(Date, Date), FieldErrors> {
    match (day(typed.get("from")), day(typed.get("to"))) {
        (Some(from), Some(to)) if from <= to => Ok((from, to)),
        (Some(_), Some(_)) => Err(FieldErrors::one("to", "monitor-period-backwards")),
        (None, _) => Err(FieldErrors::one("from", "monitor-no-day")),
        (Some(_), None) => Err(FieldErrors::one("to", "monitor-no-day")),
    }
}

/// Drafts the bulletin, to be gone on with.
pub async fn act(viewer: Viewer, State(ctx): State<Ctx>, Form(typed): Form<Typed>) -> Result<Response, Refusal> {
    let desks = writing(ctx.db.read(), &viewer).await?;
    let days = match days(&typed) {
        Ok(days) => days,
        Err(errors) => return Ok(page(&viewer, &ctx, desks, typed, errors).await?.into_response()),
    };
    let pact = public_pact(ctx.db.read(), typed.get("pact")).await?.ok_or(Refusal::NotFound)?;
    let organisation = chosen(&desks, typed.get("organisation"))?.organisation.id;
    let draft = bulletin(&ctx, &pact, days).await?;
    let new = New { organisation, kind: UpdateKind::Bulletin, audience: Audience::Public, draft };
    let id = begin(&ctx, viewer.signed_in()?, new).await?;
    Ok(Redirect::to(&viewer.href(&format!("/desk/updates/{id}/edit"))).into_response())
}

/// Drafts the notice of an act, by the number of its entry.
pub async fn notice(viewer: Viewer, State(ctx): State<Ctx>, Form(typed): Form<Typed>) -> Result<Redirect, Refusal> {
    let desks = writing(ctx.db.read(), &viewer).await?;
    let organisation = chosen(&desks, typed.get("organisation"))?.organisation.id;
    let (kind, draft) = draft_notice(&ctx, typed.get("entry").parse().map_err(|_| Refusal::BadRequest)?).await?;
    let id = begin(&ctx, viewer.signed_in()?, New { organisation, kind, audience: Audience::Public, draft }).await?;
    Ok(Redirect::to(&viewer.href(&format!("/desk/updates/{id}/edit"))))
}
