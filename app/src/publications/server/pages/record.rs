//! `/{lang}/desk/updates/{id}`: an update as those see it who work on it: how it will look, what stands in its way, who did what,
//! and what can be done now.

use super::preview::preview;
use super::steps::acts;
use super::update_id;
use super::words::{audience, kind, moment, named, state, subject};
use crate::commitments::calendar::WorkingCalendar;
use crate::commitments::server::zone;
use crate::kernel::error::FieldErrors;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::Texts;
use crate::pacts::server::pages::words::{entry, fact, organisation as organisation_link, record_head, said as in_words};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::publications::model::{Draft, day};
use crate::publications::server::access::{Work, work};
use crate::publications::server::act::{Taken, occasion, steps, take};
use crate::publications::server::entity::step;
use crate::publications::server::plan::calendar_of;
use crate::publications::server::subjects::{self, Subject};
use crate::publications::server::{Error, write};
use crate::publications::step::{EditionState, StepKind};
use crate::site::page::Head;
use crate::site::typed::Typed;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{ErrorSummary, Event, Notice, SummaryList, Timeline, Tone};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use time::{OffsetDateTime, PrimitiveDateTime, Time};

/// All that the page shows.
pub(super) struct Shown {
    pub(super) work: Work,
    draft: Draft,
    about: (Vec<Subject>, Vec<String>),
    steps: Vec<(step::Model, String)>,
    pub(super) calendar: WorkingCalendar,
    due: Option<String>,
    pub(super) typed: Typed,
    pub(super) errors: FieldErrors,
}

/// The record.
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let work = work(ctx.db.read(), viewer.signed_in()?, update_id(&id)?).await?;
    page(&viewer, &ctx, work, Typed::default(), FieldErrors::default()).await
}

async fn page(viewer: &Viewer, ctx: &Ctx, work: Work, typed: Typed, errors: FieldErrors) -> Result<Page, Refusal> {
    let draft = work.edition.draft()?;
    let about = subjects::read(ctx.db.read(), &draft.about).await?;
    let calendar = calendar_of(ctx.db.read(), work.organisation.id).await?;
    let mut named = Vec::new();
    for step in steps(ctx, work.update.id).await? {
        named.push((step.clone(), super::history::name_of(ctx, step.person_id).await?));
    }
    let head = Head { refused: !errors.is_empty(), ..Head::default() };
    let title = draft.title.pick(viewer.lang).0.to_owned();
    let title = if title.is_empty() { viewer.lang.t("update-untitled") } else { title };
    let due = work.edition.due_at;
    let (viewer, shown) = (viewer.clone(), (work, draft, about, named, calendar, typed, errors));
    Ok(Page::with_head(&viewer, title, head, move || {
        let (work, draft, about, steps, calendar, typed, errors) = shown;
        let due = due.map(|due| moment(due, &calendar));
        body(&Shown { work, draft, about, steps, calendar, due, typed, errors })
    }))
}

fn body(shown: &Shown) -> AnyView {
    let (work, draft) = (&shown.work, &shown.draft);
    let title = if draft.title.0.is_empty() { t("update-untitled").into_any() } else { in_words(&draft.title) };
    let due = shown.due.clone().map(|due| view! { " " <span>{due}</span> });
    let lacks = (work.edition.state == EditionState::Draft).then(|| lacks(shown)).flatten();
    let wrong = (!draft.wrong.0.is_empty()).then(|| wrong(&draft.wrong));
    let (acts, looks, facts, steps) = (acts(shown), preview(draft), facts(shown), timeline(&shown.steps));
    view! {
        <ErrorSummary errors=said(&shown.errors)/>
        <p class="flush"><a href=link("/desk/updates")>{t("update-desk-back")}</a></p>
        {record_head(kind(work.update.kind), title, view! { {state(work.edition.state)} {due} })}
        {lacks}
        <div class="with-side">
            <div>
                {acts}
                {wrong}
                <section id="looks">
                    <h2>{t("update-looks")}</h2>
                    {looks}
                </section>
            </div>
            <aside>
                <SummaryList>{facts}</SummaryList>
            </aside>
        </div>
        <section id="steps">
            <h2>{t("update-steps")}</h2>
            {steps}
        </section>
    }
    .into_any()
}

fn wrong(wrong: &Texts) -> AnyView {
    let wrong = in_words(wrong);
    view! { <Notice tone=Tone::Soon title=t("update-wrong")>{wrong}</Notice> }.into_any()
}

/// What stands in the way of submitting it.
fn lacks(shown: &Shown) -> Option<AnyView> {
    let errors = shown.draft.check(occasion(&shown.work.edition), shown.work.update.audience).err().unwrap_or_default();
    let lost = (!shown.about.1.is_empty()).then(|| t("update-about-unknown"));
    let said: Vec<String> = errors
        .0
        .iter()
        .map(|e| ta("update-lack", &[("field", t(label(e.field)).into()), ("what", t(e.key).into())]))
        .chain(lost)
        .collect();
    if said.is_empty() {
        return None;
    }
    let items: Vec<_> = said.into_iter().map(|said| view! { <li>{said}</li> }).collect();
    Some(view! { <Notice tone=Tone::Soon title=t("update-lacks")><ul>{items}</ul></Notice> }.into_any())
}

/// The label of a field of the form.
fn label(field: &str) -> &'static str {
    match field {
        "title" => "update-title",
        "summary" => "update-summary",
        "body" => "update-text",
        "inside" => "update-inside-text",
        "inside_for" => "update-inside-for",
        "machine" => "update-machine",
        "wrong" => "update-wrong",
        _ => "update-period",
    }
}

fn facts(shown: &Shown) -> Vec<AnyView> {
    let Shown { work, draft, about, .. } = shown;
    let o: &organisation::Model = &work.organisation;
    let here = format!("/desk/updates/{}", work.update.id);
    let mut facts =
        vec![fact("update-by", organisation_link(&o.slug, &o.name)), fact("update-audience", audience(work.update.audience))];
    let missing = draft.missing();
    if !missing.is_empty() {
        facts.push(fact("update-missing-languages", named(&missing)));
    }
    if !about.0.is_empty() {
        let items: Vec<_> = about.0.iter().map(|s| view! { <li>{subject(s)}</li> }).collect();
        facts.push(fact("update-about", view! { <ul class="plain">{items}</ul> }));
    }
    facts.push(fact("update-history", view! { <a href=link(&format!("{here}/history"))>{t("update-history-way")}</a> }));
    if let Some(slug) = &work.update.slug {
        facts.push(fact("update-public-page", view! { <a href=link(&format!("/updates/{slug}"))>{t("update-read")}</a> }));
    }
    facts
}

fn timeline(steps: &[(step::Model, String)]) -> AnyView {
    if steps.is_empty() {
        return view! { <p>{t("update-no-steps")}</p> }.into_any();
    }
    let events: Vec<_> = steps
        .iter()
        .rev()
        .map(|(s, name)| {
            let what = t(&format!("update-step-{}", super::words::key(s.kind)));
            let who = if name.is_empty() { t("update-by-clock") } else { name.clone() };
            let comment = (!s.comment.is_empty()).then(|| view! { <blockquote>{s.comment.clone()}</blockquote> });
            let opened = s.opened_seq.map(|seq| view! { <p class="event-entry">{t("update-step-opened")} " " {entry(seq)}</p> });
            view! {
                <Event at=lang().moment(s.at) entry=s.sealed_seq.cast_unsigned()>
                    <p>{what} " · " <bdi>{who}</bdi></p>
                    {comment}
                    {opened}
                </Event>
            }
        })
        .collect();
    view! { <Timeline>{events}</Timeline> }.into_any()
}

/// Takes a step.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let (id, actor) = (update_id(&id)?, viewer.signed_in()?);
    let kind: StepKind = typed.get("step").parse().map_err(|_| Refusal::BadRequest)?;
    let found = work(ctx.db.read(), actor, id).await?;
    let calendar = calendar_of(ctx.db.read(), found.organisation.id).await?;
    let taken = Taken {
        comment: typed.get("comment").to_owned(),
        due_at: due(&typed, &calendar),
        tell: typed.has("tell"),
        seen: typed.get("seen").parse().ok(),
    };
    match take(&ctx, actor, id, kind, taken).await {
        Ok(()) => Ok(Redirect::to(&viewer.href(&format!("/desk/updates/{id}"))).into_response()),
        Err(Error::Incomplete(errors)) => Ok(page(&viewer, &ctx, found, typed, errors).await?.into_response()),
        Err(error) => Err(error.into()),
    }
}

/// The minute that was typed, on the clocks of the organisation.
fn due(typed: &Typed, calendar: &WorkingCalendar) -> Option<OffsetDateTime> {
    let (hour, minute) = typed.get("hour").split_once(':')?;
    let time = Time::from_hms(hour.parse().ok()?, minute.get(..2)?.parse().ok()?, 0).ok()?;
    zone::at_time(PrimitiveDateTime::new(day(typed.get("day"))?, time), calendar).ok()
}

/// Begins a correction, or goes on with the one that is under way.
pub async fn correct(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Redirect, Refusal> {
    let id = update_id(&id)?;
    write::correct(&ctx, viewer.signed_in()?, id).await?;
    Ok(Redirect::to(&viewer.href(&format!("/desk/updates/{id}/edit"))))
}
