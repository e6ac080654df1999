//! Accepting a report as it stands: one last look, then a finding in public.

use super::review::reported;
use super::{Look, Typed, look};
use crate::commitments::model::ObligationState;
use crate::commitments::server::pages::record::{Owed, facts};
use crate::monitoring::server::conclude::accept;
use crate::pacts::server::pages::words::fact;
use crate::platform::ctx::Ctx;
use crate::reports::server::entity::report;
use crate::reports::server::pages::said::body;
use crate::site::{Page, Refusal, Viewer};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use time::OffsetDateTime;

/// What is about to be accepted.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let (_, owed, report) = reported(&viewer, &ctx, &id).await?;
    if !matches!(owed.obligation.state, ObligationState::Reported | ObligationState::Returned) {
        return Err(Refusal::Refused("review-refused-nothing"));
    }
    let typed = Typed::default().with("report", report.id);
    let shown = shown(owed, report, ctx.clock.now())?;
    let what = Look {
        title: "review-accept-title",
        what: viewer.lang.t("review-accept-what"),
        act: "review-accept-now",
        editable: false,
    };
    Ok(look(&viewer, what, typed, shown))
}

/// Accepts it.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let (actor, owed, _) = reported(&viewer, &ctx, &id).await?;
    accept(&ctx, &actor, owed.obligation.id, typed.seen()?).await?;
    Ok(Redirect::to(&viewer.href(&format!("/obligations/{id}#findings"))).into_response())
}

/// The obligation and what was reported on it.
pub(super) fn shown(owed: Owed, report: report::Model, now: OffsetDateTime) -> Result<impl FnOnce() -> Vec<AnyView>, Refusal> {
    let content = report.said()?;
    Ok(move || {
        let mut rows = facts(&owed, now);
        rows.push(fact("finding-revision", report.revision.to_string()));
        rows.extend(body(&owed, &content));
        rows
    })
}
