//! The reviews of a commitment's indicator: the definition in force, when it is looked at again, what was decided, and the form
//! for those who may put a review on record.

use crate::indicators::model::ReviewDecision;
use crate::indicators::server::entity::review;
use crate::indicators::server::pages::signs::section;
use crate::indicators::server::reviews::{Error, NewReview, held, may_review, next_due, record};
use crate::indicators::server::signs::{self, Signs};
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::CommitmentId;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::{commitment, pact, version};
use crate::pacts::server::pages::words::{described, organisation as linked, said as text};
use crate::pacts::server::queries::{commitment_with_pact, version_in_force};
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, Empty, ErrorSummary, Event, Field, Notice, Radios, SummaryList, SummaryRow, TextArea, Timeline, Tone};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;
use time::Date;
use time::format_description::well_known::Iso8601;

/// The form.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filled {
    due_on: String,
    held_on: String,
    decision: String,
    minutes: String,
}

/// What the page shows.
struct Shown {
    c: commitment::Model,
    v: version::Model,
    p: pact::Model,
    held: Vec<(review::Model, Option<organisation::Model>)>,
    /// The number of the pact's newest version.
    newest: i32,
    may: bool,
    /// What the checks flag; for the pact's monitor only.
    signs: Option<Signs>,
    today: Date,
}

impl Shown {
    fn due(&self) -> Date {
        next_due(self.v.adopted_at.date(), self.held.len())
    }
}

/// `GET /commitments/{id}/reviews`
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let shown = load(&viewer, &ctx, &id).await?;
    let filled = Filled { held_on: shown.today.to_string(), ..Filled::default() };
    Ok(page(&viewer, shown, filled, FieldErrors::default()))
}

/// `POST /commitments/{id}/reviews`
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(filled): Form<Filled>,
) -> Result<Response, Refusal> {
    let actor = viewer.signed_in()?;
    let shown = load(&viewer, &ctx, &id).await?;
    if !shown.may {
        return Err(Refusal::Forbidden("reviews-refused-not-yours"));
    }
    let mut errors = FieldErrors::default();
    let day = |text: &str| Date::parse(text.trim(), &Iso8601::DATE).ok();
    let held_on = day(&filled.held_on);
    if held_on.is_none() {
        errors.add("held_on", "reviews-refused-day");
    }
    let decision = filled.decision.parse::<ReviewDecision>().ok();
    if decision.is_none() {
        errors.add("decision", "reviews-refused-decision");
    }
    if let (Some(held_on), Some(decision)) = (held_on, decision) {
        let due_on = day(&filled.due_on).unwrap_or_else(|| shown.due());
        let new = NewReview { commitment: shown.c.id, due_on, held_on, decision, minutes: &filled.minutes };
        match record(&ctx, actor, new).await {
            Ok(()) => return Ok(Redirect::to(&viewer.href(&format!("/commitments/{}/reviews", shown.c.id))).into_response()),
            Err(Error::NotFound) => return Err(Refusal::NotFound),
            Err(Error::NotYours) => return Err(Refusal::Forbidden("reviews-refused-not-yours")),
            Err(Error::Held) => return Err(Refusal::Refused("reviews-refused-held")),
            Err(Error::Day) => errors.add("held_on", "reviews-refused-day"),
            Err(Error::Minutes) => errors.add("minutes", "reviews-refused-minutes"),
            Err(Error::Db(error)) => return Err(error.into()),
        }
    }
    Ok(page(&viewer, shown, filled, errors).into_response())
}

async fn load(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<Shown, Refusal> {
    let db = ctx.db.read();
    let id: CommitmentId = id.parse().map_err(|_| Refusal::NotFound)?;
    let (c, v, p) = commitment_with_pact(db, id).await?.ok_or(Refusal::NotFound)?;
    let newest = version_in_force(db, p.id).await?.map_or(v.number, |newest| newest.number);
    let role = match &viewer.actor {
        Some(actor) => may_review(db, actor.person, p.id).await?.map(|(_, role)| role),
        None => None,
    };
    let signs = if role == Some(PartyRole::Monitor) { Some(signs::of_commitment(db, &c).await?) } else { None };
    Ok(Shown { held: held(db, c.id).await?, newest, may: role.is_some(), signs, today: ctx.clock.today(), c, v, p })
}

fn page(viewer: &Viewer, mut shown: Shown, filled: Filled, errors: FieldErrors) -> Page {
    let head = Head { refused: !errors.is_empty(), ..Head::default() };
    let name = shown.c.title.pick(viewer.lang).0.to_owned();
    let title = viewer.lang.ta("reviews-of", &[("commitment", name.into())]);
    Page::with_head(viewer, title, head, move || {
        let of = link(&format!("/commitments/{}", shown.c.id));
        let signs = shown.signs.take().map(section);
        let form = shown.may.then(|| form(&shown, filled, &errors));
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=of>{text(&shown.c.title)}</a></p>
            <h1>{t("reviews-title")}</h1>
            <p class="lead">{t("reviews-lead")}</p>
            {definition(&shown)}
            {signs}
            <h2>{t("reviews-held")}</h2>
            {due(&shown)}
            {events(&shown)}
            {form}
        }
    })
}

/// The definition with the version to which it belongs.
fn definition(shown: &Shown) -> impl IntoView + use<> {
    let (c, v, p) = (&shown.c, &shown.v, &shown.p);
    let language = Document::language_of(&v.canonical);
    let [name, formula, unit] = [&c.indicator.name, &c.indicator.formula, &c.indicator.unit].map(|w| described(w, &language));
    let args = [("number", v.number.into()), ("day", lang().date(v.adopted_at.date()).into())];
    let (version_of, frozen) = (ta("reviews-version-of", &args), ta("reviews-frozen", &[("number", v.number.into())]));
    let version = link(&format!("/pacts/{}/text?version={}#p-{}", p.slug, v.number, c.article));
    let newer = (shown.newest > v.number).then(|| {
        let words = ta("reviews-newer", &[("number", shown.newest.into())]);
        view! { <p><a href=link(&format!("/pacts/{}/commitments", p.slug))>{words}</a></p> }
    });
    view! {
        <h2>{t("reviews-definition")}</h2>
        <SummaryList>
            <SummaryRow term=t("commitments-indicator")>{name}</SummaryRow>
            <SummaryRow term=t("commitments-formula")>{formula}</SummaryRow>
            <SummaryRow term=t("indicators-unit")>{unit}</SummaryRow>
            <SummaryRow term=t("reviews-version")><a href=version>{version_of}</a></SummaryRow>
        </SummaryList>
        <p>{frozen} " " <a href=link("/methods#versions")>{t("reviews-why")}</a></p>
        {newer}
    }
}

fn due(shown: &Shown) -> AnyView {
    let due = shown.due();
    let late = (shown.today - due).whole_days();
    let day = lang().date(due);
    if late > 0 {
        let title = ta("reviews-late", &[("count", late.into()), ("day", day.into())]);
        return view! { <Notice tone=Tone::Soon title=title>{t("reviews-who")}</Notice> }.into_any();
    }
    view! { <p>{ta("reviews-due", &[("day", day.into())])} " " {t("reviews-who")}</p> }.into_any()
}

fn events(shown: &Shown) -> AnyView {
    if shown.held.is_empty() {
        return view! { <Empty title=t("reviews-none-title")><p>{t("reviews-none")}</p></Empty> }.into_any();
    }
    let event = |(r, o): &(review::Model, Option<organisation::Model>)| {
        let by = o.as_ref().map(|o| linked(&o.slug, &o.name));
        let minutes: Vec<_> = r.minutes.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect();
        let minutes: Vec<_> = minutes.into_iter().map(|line| view! { <p dir="auto">{line}</p> }).collect();
        let decision = t(&format!("review-decision-{}", r.decision));
        let was_due = ta("reviews-was-due", &[("day", lang().date(r.due_on).into())]);
        view! {
            <Event at=lang().date(r.held_on) entry=r.log_seq.cast_unsigned()>
                <p><strong>{decision}</strong></p>
                <p>{t("reviews-by")} " " {by} ". " {was_due}</p>
                {minutes}
            </Event>
        }
    };
    let events: Vec<_> = shown.held.iter().rev().map(event).collect();
    view! { <Timeline>{events}</Timeline> }.into_any()
}

fn form(shown: &Shown, filled: Filled, errors: &FieldErrors) -> impl IntoView + use<> {
    let decisions = ReviewDecision::ALL.iter().map(|d| (d.to_string(), t(&format!("review-decision-{d}")))).collect();
    let error = |field: &str| errors.of(field).map(t);
    view! {
        <h2>{t("reviews-record")}</h2>
        <form method="post" novalidate action=link(&format!("/commitments/{}/reviews", shown.c.id))>
            <input type="hidden" name="due_on" value=shown.due().to_string()/>
            <Field name="held_on" label=t("reviews-held-on") kind="date" value=filled.held_on required=true error=error("held_on")/>
            <Radios name="decision" label=t("reviews-decision") hint=t("reviews-decision-hint") options=decisions
                selected=filled.decision error=error("decision")/>
            <TextArea name="minutes" label=t("reviews-minutes") hint=t("reviews-minutes-hint") value=filled.minutes rows=10
                required=true error=error("minutes")/>
            <Button>{t("reviews-save")}</Button>
        </form>
    }
}
