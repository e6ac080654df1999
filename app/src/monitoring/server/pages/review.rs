//! `/obligations/{id}/review`: a report and what shows it side by side, and the three things that the monitor can do.

use super::beside::{FindingView, findings, findings_of};
use super::thread::{Message, messages, read as read_thread};
use super::{obligation_id, reply};
use crate::commitments::model::ObligationState;
use crate::commitments::server::access::may_judge;
use crate::commitments::server::lines::Line;
use crate::commitments::server::pages::kept::over_time;
use crate::commitments::server::pages::record::{Owed, facts, owed};
use crate::commitments::server::pages::words::status;
use crate::commitments::server::progress::series;
use crate::identity::server::actor::Actor;
use crate::indicators::server::pages::signs;
use crate::indicators::server::signs::{Signs, of_commitment};
use crate::monitoring::server::entity::draft_finding;
use crate::monitoring::server::queries::draft_of;
use crate::pacts::server::pages::words::{described, record_head, said};
use crate::pacts::server::queries::commitment_with_pact;
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::reports::server::entity::report;
use crate::reports::server::pages::said::{Revision, read, revisions};
use crate::reports::server::queries::newest;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{ButtonKind, Chart, Empty, LinkButton, Notice, SummaryList, Tone};
use axum::extract::{Path, State};
use leptos::prelude::*;
use time::OffsetDateTime;

/// The obligation, if this reader judges it; for others there is no such page.
pub(super) async fn judged(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<(Actor, Owed), Refusal> {
    let actor = viewer.signed_in()?.clone();
    let owed = owed(ctx.db.read(), obligation_id(id)?).await?.ok_or(Refusal::NotFound)?;
    may_judge(ctx.db.read(), actor.person, &owed.obligation).await?.ok_or(Refusal::NotFound)?;
    Ok((actor, owed))
}

/// The same with its newest report, which must be there.
pub(super) async fn reported(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<(Actor, Owed, report::Model), Refusal> {
    let (actor, owed) = judged(viewer, ctx, id).await?;
    let report = newest(ctx.db.read(), owed.obligation.id).await?;
    Ok((actor, owed, report.ok_or(Refusal::Refused("review-refused-nothing"))?))
}

struct Review {
    owed: Owed,
    /// In which the commitment is described.
    language: String,
    reports: Vec<Revision>,
    series: Vec<(Line, Option<f64>)>,
    signs: Signs,
    thread: Vec<Message>,
    draft: Option<draft_finding::Model>,
    findings: Vec<FindingView>,
    now: OffsetDateTime,
}

/// The page.
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let (_, owed) = judged(&viewer, &ctx, &id).await?;
    let (db, now, id) = (ctx.db.read(), ctx.clock.now(), owed.obligation.id);
    let version = commitment_with_pact(db, owed.commitment.id).await?;
    let review = Review {
        language: version.map(|(_, v, _)| Document::language_of(&v.canonical)).unwrap_or_default(),
        reports: read(db, id).await?,
        series: series(db, owed.commitment.id, owed.organisation.id, now).await?,
        signs: of_commitment(db, &owed.commitment).await?,
        thread: read_thread(db, id).await?,
        draft: draft_of(db, id).await?,
        findings: findings_of(db, id).await?,
        owed,
        now,
    };
    let title = viewer.lang.ta("review-title", &[("organisation", review.owed.organisation.name.clone().into())]);
    Ok(Page::new(&viewer, title, move || body(review)))
}

fn body(r: Review) -> impl IntoView {
    let o = &r.owed.obligation;
    let waits = (r.now - o.state_since).whole_days().max(0);
    let states = view! { {status(o.state)} " " {ta("review-waits", &[("count", waits.into())])} };
    let head = record_head(
        ta("review-kind", &[("code", r.owed.commitment.code.as_str().into())]),
        said(&r.owed.commitment.title),
        states,
    );
    let (acts, facts, evidence) = (acts(&r), facts(&r.owed, r.now), evidence(&r));
    let reports = if r.reports.is_empty() {
        view! { <Empty title=t("obligation-no-report-title")>{t("review-no-report")}</Empty> }.into_any()
    } else {
        revisions(&r.owed, r.reports, true)
    };
    let drafted = r.draft.as_ref().map(|d| drafted(d, r.now));
    let thread = (!r.thread.is_empty()).then(|| {
        let to = link(&format!("/obligations/{}/thread", r.owed.obligation.id));
        view! {
            <section id="thread">
                <h2>{t("thread-title")}</h2>
                {messages(&r.thread)}
                <p><a href=to>{t("thread-write")}</a></p>
            </section>
        }
    });
    let concluded = (!r.findings.is_empty()).then(|| {
        view! {
            <section id="findings">
                <h2>{t("findings-title")}</h2>
                {findings(r.findings)}
            </section>
        }
    });
    view! {
        <p class="flush"><a href=link("/desk/review")>{t("review-back")}</a></p>
        {head}
        <SummaryList>{facts}</SummaryList>
        {drafted}
        {acts}
        <div class="columns">
            <section id="report">
                <h2>{t("obligation-reports-title")}</h2>
                {reports}
            </section>
            <section id="evidence">
                <h2>{t("review-evidence-title")}</h2>
                {evidence}
            </section>
        </div>
        {signs::section(r.signs)}
        {thread}
        {concluded}
    }
}

/// What shows whether the report is true: what the pact expects, and the figure over the periods before.
fn evidence(r: &Review) -> AnyView {
    let expected = r.owed.commitment.evidence.as_array().into_iter().flatten().filter_map(|e| e.as_str());
    let expected: Vec<_> = expected.map(|e| view! { <li>{described(e, &r.language)}</li> }).collect();
    let chart = over_time(&r.owed.commitment, &r.owed.organisation.name, &r.series).map(Chart::figure);
    view! {
        <h3>{t("review-expected")}</h3>
        <ul>{expected}</ul>
        <h3>{t("review-before")}</h3>
        {chart}
    }
    .into_any()
}

/// The draft that lies before the signatory, and whether it may be published.
fn drafted(d: &draft_finding::Model, now: OffsetDateTime) -> impl IntoView + use<> {
    let publish = link(&format!("/obligations/{}/review/publish", d.obligation_id));
    let (tone, words, act) = if d.is_ripe(now) {
        let key = if d.reply.is_some() { "review-draft-replied" } else { "review-draft-over" };
        let act = view! { <p><LinkButton href=publish>{t("review-publish")}</LinkButton></p> };
        (Tone::Good, t(key), Some(act))
    } else {
        (Tone::Soon, ta("review-draft-waits", &[("day", lang().date(d.reply_until).into())]), None)
    };
    let facts = reply::draft_facts(d);
    view! {
        <section id="draft">
            <h2>{t("review-draft-title")}</h2>
            <Notice tone=tone>{words}</Notice>
            <SummaryList>{facts}</SummaryList>
            {act}
        </section>
    }
}

/// The ways from here, as far as they are open.
fn acts(r: &Review) -> Option<AnyView> {
    let o = &r.owed.obligation;
    if r.reports.is_empty() || o.state == ObligationState::Waived {
        return None;
    }
    let open = matches!(o.state, ObligationState::Reported | ObligationState::Returned);
    let ways = [
        (open, "accept", ButtonKind::Primary, "review-accept"),
        (o.state == ObligationState::Reported, "return", ButtonKind::Secondary, "review-return"),
        (true, "rate", ButtonKind::Secondary, if open { "review-rate" } else { "review-correct" }),
    ];
    let ways: Vec<_> = ways
        .into_iter()
        .filter(|(open, ..)| *open)
        .map(|(_, page, kind, key)| {
            view! { <LinkButton href=link(&format!("/obligations/{}/review/{page}", o.id)) kind=kind>{t(key)}</LinkButton> }
        })
        .collect();
    Some(view! { <p class="cluster">{ways}</p> }.into_any())
}
