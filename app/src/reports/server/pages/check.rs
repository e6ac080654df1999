//! The last look before a report is sent: it cannot be taken back, only corrected beside it.

use super::form::{Desk, desk};
use super::said::{body, evidence, offices};
use crate::commitments::server::pages::record::facts;
use crate::files::model::Purpose;
use crate::files::server::entity::file;
use crate::files::server::of_purpose;
use crate::pacts::server::pages::words::fact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t};
use crate::reports::model::Content;
use crate::reports::server::Error;
use crate::reports::server::queries::draft_of;
use crate::reports::server::send::{check, send};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Notice, SummaryList, Tone};
use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

/// The draft as it would be sent; back to the form where something is missing.
pub async fn look(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Response, Refusal> {
    let actor = viewer.signed_in()?;
    let desk = desk(&ctx, actor, &id).await?;
    let back = || Redirect::to(&viewer.href(&format!("/obligations/{id}/report"))).into_response();
    let Some(kept) = draft_of(ctx.db.read(), desk.owed.obligation.id).await? else { return Ok(back()) };
    match check(ctx.db.read(), &desk.owed.obligation, &kept.content).await? {
        Ok(content) => {
            let files = of_purpose(ctx.db.read(), Purpose::Report(desk.owed.obligation.id), actor.person).await?;
            Ok(page(&viewer, &ctx, desk, content, files).into_response())
        }
        Err(_) => Ok(back()),
    }
}

/// Sends it.
pub async fn act(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Response, Refusal> {
    let actor = viewer.signed_in()?;
    let desk = desk(&ctx, actor, &id).await?;
    match send(&ctx, actor, desk.owed.obligation.id).await {
        Ok(_) => Ok(Redirect::to(&viewer.href(&format!("/obligations/{id}#reports"))).into_response()),
        Err(Error::Incomplete(_)) => Ok(Redirect::to(&viewer.href(&format!("/obligations/{id}/report"))).into_response()),
        Err(other) => Err(other.into()),
    }
}

fn page(viewer: &Viewer, ctx: &Ctx, desk: Desk, content: Content, files: Vec<file::Model>) -> Page {
    let now = ctx.clock.now();
    Page::with_head(viewer, viewer.lang.t("report-check-title"), Head::quiet(false), move || {
        let owed = desk.owed;
        let here = link(&format!("/obligations/{}/report", owed.obligation.id));
        let (known, mut rows) = (facts(&owed, now), body(&owed, &content));
        rows.push(fact("report-evidence-title", evidence(files, true)));
        let by_office = (!content.offices.is_empty()).then(|| offices(&content.offices, &owed.commitment.indicator.unit));
        view! {
            <h1>{t("report-check-title")}</h1>
            <SummaryList>{known}</SummaryList>
            <h2>{t("report-check-what")}</h2>
            <SummaryList>{rows}</SummaryList>
            {by_office}
            <Notice tone=Tone::Soon title=t("report-check-public-title")>{t("report-check-public")}</Notice>
            <form method="post" novalidate action=format!("{here}/check")>
                <Button kind=ButtonKind::Primary>{t("report-send")}</Button>
            </form>
            <p><a href=here>{t("report-check-back")}</a></p>
        }
    })
}
