//! `/meetings/{id}/{way}`: the form of one act, the last look at it, and the act.

use super::fields::Form as Fields;
use super::meant::{begin, meant};
use super::{Open, Step, Typed, WAYS, open, told};
use crate::kernel::error::FieldErrors;
use crate::meetings::act::{Act, ActKind};
use crate::meetings::meeting::No;
use crate::meetings::server::Error;
use crate::meetings::server::act::{act as take, later_meetings};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t};
use crate::site::look::{Look, look};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary};
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;

/// Which decision, where it is about one.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    decision: String,
}

/// A way with its act.
fn way_of(word: &str) -> Result<(&'static str, ActKind), Refusal> {
    WAYS.iter().find(|(way, _)| *way == word).copied().ok_or(Refusal::NotFound)
}

/// The form, for who may do it now.
pub async fn ask(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((id, word)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Page, Refusal> {
    let (way, kind) = way_of(&word)?;
    viewer.signed_in()?;
    let open = open(&viewer, &ctx, &id).await?;
    open.may(kind)?;
    let typed = begin(&open, kind).with("decision", asked.decision);
    page(&viewer, &ctx, open, (way, kind), typed, FieldErrors::default()).await
}

/// Whether the form is itself the last look: what a seat says can be said again.
const fn is_plain(kind: ActKind) -> bool {
    matches!(kind, ActKind::Asked | ActKind::Answered | ActKind::Commented)
}

/// The last look, and the act. The same act again is no error.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((id, word)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let (way, kind) = way_of(&word)?;
    let actor = viewer.signed_in()?.clone();
    let open = open(&viewer, &ctx, &id).await?;
    let step = if is_plain(kind) { Step::Act } else { typed.step() };
    let meant = match (step, meant(&open, kind, &typed)) {
        (Step::Edit, _) => {
            return Ok(page(&viewer, &ctx, open, (way, kind), typed, FieldErrors::default()).await?.into_response());
        }
        (_, Err(errors)) => return Ok(page(&viewer, &ctx, open, (way, kind), typed, errors).await?.into_response()),
        (_, Ok(meant)) => meant,
    };
    if step == Step::Check {
        return match foresee(&open, &meant) {
            Ok(()) => Ok(last_look(&viewer, open, way, typed, meant).into_response()),
            Err(No::Incomplete(errors)) => Ok(page(&viewer, &ctx, open, (way, kind), typed, errors).await?.into_response()),
            Err(no) => Err(Error::from(no).into()),
        };
    }
    let of = typed.get("organisation").parse().ok();
    match take(&ctx, &actor, open.file.row.id, of.as_ref(), meant).await {
        Ok(()) => Ok(Redirect::to(&viewer.href(&format!("/meetings/{id}"))).into_response()),
        Err(Error::Incomplete(errors)) => Ok(page(&viewer, &ctx, open, (way, kind), typed, errors).await?.into_response()),
        Err(error) => Err(error.into()),
    }
}

/// Whether it will be allowed, as far as that can be known before.
fn foresee(open: &Open, act: &Act) -> Result<(), No> {
    let moment = open.file.committee.moment(open.now).map_err(|_| No::NotNow)?;
    let owner = match act {
        Act::Done { number, .. } => open.file.meeting.points.get(number).and_then(|p| p.decision.owner.clone()),
        _ => None,
    };
    let by = owner.filter(|owner| open.who.seats.contains(owner)).unwrap_or_else(|| open.file.committee.row.terms.chair.clone());
    open.file.meeting.allows(&open.who, moment, &by, act)
}

fn last_look(viewer: &Viewer, open: Open, way: &'static str, typed: Typed, act: Act) -> Page {
    let title: &'static str = titles(way).0;
    let what = Look { title, what: viewer.lang.t(titles(way).1), act: title, editable: true };
    look(viewer, what, typed, move || told::facts(&act, &open))
}

/// What is done and what comes of it, in words.
const fn titles(way: &str) -> (&'static str, &'static str) {
    match way.as_bytes() {
        b"answer" => ("meeting-do-answer", "meeting-do-answer-means"),
        b"ask" => ("meeting-do-ask", "meeting-do-ask-means"),
        b"comment" => ("meeting-do-comment", "meeting-do-comment-means"),
        b"attendance" => ("meeting-do-attendance", "meeting-do-attendance-means"),
        b"decide" => ("meeting-do-decide", "meeting-do-decide-means"),
        b"minutes" => ("meeting-do-minutes", "meeting-do-minutes-means"),
        b"adopt" => ("meeting-do-adopt", "meeting-do-adopt-means"),
        b"change" => ("meeting-do-change", "meeting-do-change-means"),
        b"cancel" => ("meeting-do-cancel", "meeting-do-cancel-means"),
        b"done" => ("meeting-do-done", "meeting-do-done-means"),
        _ => ("meeting-do-drop", "meeting-do-drop-means"),
    }
}

async fn page(
    viewer: &Viewer,
    ctx: &Ctx,
    open: Open,
    (way, kind): (&'static str, ActKind),
    typed: Typed,
    errors: FieldErrors,
) -> Result<Page, Refusal> {
    let mut later = Vec::new();
    if kind == ActKind::Adopted && open.who.secretariat {
        for meeting in later_meetings(ctx.db.read(), &open.file).await? {
            let day = viewer.lang.date(open.local(meeting.starts_at)?.date());
            later.push((meeting.id.to_string(), viewer.lang.ta("minutes-by-meeting-of", &[("day", day.into())])));
        }
    }
    let (title, means) = titles(way);
    Ok(Page::with_head(viewer, viewer.lang.t(title), Head::quiet(!errors.is_empty()), move || {
        let here = link(&format!("/meetings/{}", open.file.row.id));
        let fields = Fields { typed: &typed, errors: &errors }.of(&open, kind, &later);
        let decision = typed.get("decision").to_owned();
        let point = open.file.meeting.points.get(&decision.parse().unwrap_or(0));
        let about = point.map(|p| view! { <p class="lead">{crate::pacts::server::pages::words::said(&p.decision.text)}</p> });
        let (step, words) = if is_plain(kind) { (Step::Act, t(title)) } else { (Step::Check, t("look-go-on")) };
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=here.clone()>{t("meeting-back")}</a></p>
            <h1>{t(title)}</h1>
            <p>{t(means)}</p>
            {about}
            <form method="post" novalidate action=format!("{here}/{way}")>
                <input type="hidden" name="decision" value=decision/>
                {fields}
                <Button kind=ButtonKind::Primary name="step".to_owned() value=step.to_string()>{words}</Button>
            </form>
        }
    }))
}
