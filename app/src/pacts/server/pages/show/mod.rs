//! The record of a pact.

mod facts;
mod notices;
mod seats;
mod ways;

use super::by_party::by_party;
use super::history::{History, history, timeline};
use super::term::until;
use super::words::{demo, record_head, rule, said, state};
use crate::commitments::server::access::runs;
use crate::commitments::server::pages::progress::progress as kept_so_far;
use crate::commitments::server::progress::{Progress, of_pact};
use crate::drafting::server::amend::{Door, door};
use crate::meetings::server::queries::{Line as Meeting, next_of};
use crate::pacts::model::{PactState, PartyRole};
use crate::pacts::server::entity::{commitment, pact};
use crate::pacts::server::queries::{VersionLine, commitments_of, public_pact, superseding, version_in_force, versions_of};
use crate::pacts::server::seats::{Roll, rolls};
use crate::pacts::server::signed::counted_by_role;
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::publications::server::pages::latest;
use crate::publications::server::{plan, public};
use crate::sanctions::server::register::brief::{self, Brief};
use crate::sanctions::server::register::filter::Sieve;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::subscriptions::model::{Feed, Topic};
use crate::subscriptions::server::pages::history::{AsOf, way};
use crate::subscriptions::server::pages::link_to_follow;
use crate::ui::SummaryList;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse as _, Response};
use facts::facts;
use leptos::prelude::*;
use notices::{amendment, soon};
use seats::{parties, progress};
use std::collections::BTreeMap;
use time::{Date, OffsetDateTime};
use ways::ways;

/// How many of the newest updates are shown.
const UPDATES: u64 = 3;
/// How many of those with a seat are named, of each role.
const SEATS: u64 = 8;

struct Record {
    pact: pact::Model,
    versions: Vec<VersionLine>,
    rolls: Vec<Roll>,
    /// How many signatures count for its entry into force, while it is not.
    counted: Option<BTreeMap<PartyRole, u32>>,
    commitments: Vec<commitment::Model>,
    language: String,
    history: History,
    progress: Option<Progress>,
    sanctions: Brief,
    next: Option<Meeting>,
    updates: Vec<public::Line>,
    has_service: bool,
    until: Option<(Date, bool)>,
    /// The pact whose place it takes, and the one that took its own.
    others: [Option<pact::Model>; 2],
    door: Option<Door>,
    /// Whether the reader seats organisations.
    seats: bool,
    now: OffsetDateTime,
}

/// One pact; as of a day, with its history.
pub async fn show(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Query(as_of): Query<AsOf>,
) -> Result<Response, Refusal> {
    let db = ctx.db.read();
    let pact = public_pact(db, &slug).await?.ok_or(Refusal::NotFound)?;
    if let Some(elsewhere) = as_of.elsewhere(&viewer, &format!("/pacts/{slug}")) {
        return Ok(elsewhere);
    }
    let door = match &viewer.actor {
        Some(actor) => door(db, actor.person, &pact, ctx.clock.today()).await?,
        None => None,
    };
    let seats = match &viewer.actor {
        Some(actor) => pact.state.takes_seats() && runs(db, actor.person, pact.id).await?.is_some(),
        None => false,
    };
    let newest = version_in_force(db, pact.id).await?.ok_or(Refusal::NotFound)?;
    let language = Document::language_of(&newest.canonical);
    let counted = match pact.state {
        PactState::Adopted | PactState::Open => Some(counted_by_role(db, &newest).await?),
        _ => None,
    };
    let record = Record {
        language,
        versions: versions_of(db, pact.id).await?,
        rolls: rolls(db, pact.id, SEATS).await?,
        counted,
        commitments: commitments_of(db, newest.id).await?,
        history: history(db, &slug).await?,
        progress: of_pact(db, pact.id).await?,
        sanctions: brief::read(db, &Sieve { pact: Some(pact.id), ..Sieve::default() }).await?,
        next: next_of(db, pact.id, ctx.clock.now()).await?,
        updates: public::newest(db, &public::Sieve { subject: Some(pact.id.0), ..Default::default() }, UPDATES).await?,
        has_service: !plan::services(db, &[pact.id]).await?.is_empty(),
        until: until(&ctx, &pact)?,
        others: superseding(db, &pact).await?,
        door,
        seats,
        now: ctx.clock.now(),
        pact,
    };
    let title = record.pact.title.pick(viewer.lang).0.to_owned();
    let feed = Feed::Pact(record.pact.slug.to_string());
    let description = Some(record.pact.summary.pick(viewer.lang).0.to_owned());
    let head = Head { description, feed: Some(feed.in_language(viewer.lang)), ..Head::default() };
    let page = Page::with_head(&viewer, title, head, move || {
        let follow = link_to_follow(&Topic::Pact(record.pact.slug.clone()), &feed);
        view! { {body(record)} {follow} }
    });
    Ok(page.into_response())
}

fn body(record: Record) -> impl IntoView {
    let (facts, ways) = (facts(&record), ways(&record));
    let Record { pact, versions, rolls, counted, commitments, language, history, progress: kept, sanctions, .. } = record;
    let (updates, until, now) = (record.updates, record.until, record.now);
    let kept = kept.map(|kept| so_far(&kept, &pact, now));
    let since = ta("pact-since", &[("day", lang().date(pact.state_since.date()).into())]);
    let states = view! { {state(pact.state)} " " <span>{since}</span> " " {demo(pact.is_demo)} };
    let (soon, today) = (soon(&pact, until), now.date());
    let amended = amendment(&pact, &versions, today);
    let newest = versions.first().filter(|_| pact.state.takes_signatures()).map_or((1, None), |v| (v.number, v.resign_by));
    let updates = latest::section(&updates, link(&format!("/updates?pact={}", pact.slug)));
    let signatories = link(&format!("/pacts/{}/signatories", pact.slug));
    let everything = way(&format!("/pacts/{}", pact.slug));
    let entries = link(&format!("/log?pact={}", pact.slug));
    view! {
        {record_head(t(&format!("pact-kind-{}", pact.kind)), said(&pact.title), states)}
        {soon}
        {amended}
        <div class="with-side">
            <div>
                <p class="lead">{said(&pact.summary)}</p>
                {ways}
                <section id="force">
                    <h2>{t("pacts-force-title")}</h2>
                    <p>{rule(&pact.entry_rule)}</p>
                    {counted.map(|counted| progress(&pact, &counted))}
                </section>
            </div>
            <aside>
                <SummaryList>{facts}</SummaryList>
            </aside>
        </div>
        {kept}
        <section id="sanctions">
            <h2>{t("sanctions-of-pact-title")}</h2>
            {sanctions.view(("pact", pact.slug.as_str()), t("sanctions-of-pact"), t("sanctions-of-pact-none"))}
        </section>
        {updates}
        <section id="parties">
            <h2>{t("pacts-parties-title")}</h2>
            {parties(rolls, &signatories, (newest, today))}
        </section>
        <section id="commitments">
            <h2>{t("pacts-commitments-title")}</h2>
            {by_party(commitments, &language)}
        </section>
        <section id="history">
            <h2>{t("pacts-history-title")}</h2>
            {timeline(history)}
            {everything}
            <p><a href=entries>{t("pacts-history-all")}</a></p>
        </section>
    }
}

/// What was promised, and what came of it so far.
fn so_far(kept: &Progress, pact: &pact::Model, now: OffsetDateTime) -> AnyView {
    view! {
        <section id="progress">
            <h2>{t("progress-title")}</h2>
            {kept_so_far(kept, pact.slug.as_str(), now)}
        </section>
    }
    .into_any()
}
