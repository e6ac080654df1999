//! `/pacts/{slug}/meetings`: the committees of a pact with their terms, the next meeting of each and those before.

use super::committee::quorum;
use super::words::{state, when, written};
use crate::commitments::server::access::runs;
use crate::commitments::server::bind::calendar_of;
use crate::kernel::text::Slug;
use crate::log::server::words::kind;
use crate::meetings::meeting::Who;
use crate::meetings::server::access::{belongs, speaking};
use crate::meetings::server::committee::{acts_of, of_pact};
use crate::meetings::server::entity::{committee, meeting, step};
use crate::meetings::server::queries::of_committees;
use crate::organisations::server::queries::names;
use crate::pacts::server::entity::pact;
use crate::pacts::server::pages::words::{fact, organisation as organisation_link, rhythm, said};
use crate::pacts::server::queries::public_pact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{ButtonKind, DataTable, Empty, Event, LinkButton, SummaryList, Tag, Timeline};
use axum::extract::{Path, State};
use leptos::prelude::*;
use std::collections::HashMap;
use time::OffsetDateTime;

/// How many meetings of each committee stand here; all public ones are a link away.
const SHOWN: u64 = 12;

struct Shown {
    pact: pact::Model,
    runs: bool,
    now: OffsetDateTime,
    committees: Vec<(committee::Model, Vec<meeting::Model>, Vec<step::Model>)>,
    names: HashMap<String, String>,
}

/// The page.
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(slug): Path<String>) -> Result<Page, Refusal> {
    let db = ctx.db.read();
    let pact = public_pact(db, &slug).await?.ok_or(Refusal::NotFound)?;
    let who = match &viewer.actor {
        Some(actor) => {
            let own = speaking(&ctx, db, actor.person, pact.id).await?;
            let secretariat = runs(db, actor.person, pact.id).await?.is_some();
            Who { secretariat, seats: own.into_iter().map(|o| o.slug).collect() }
        }
        None => Who::default(),
    };
    let mut committees = Vec::new();
    for row in of_pact(db, pact.id).await?.into_iter().filter(|c| c.is_public || belongs(&who, &c.terms.seats)) {
        let (meetings, acts) = (of_committees(db, &[row.id], SHOWN).await?, acts_of(db, row.id).await?);
        committees.push((row, meetings, acts));
    }
    let slugs = committees.iter().flat_map(|(c, _, _)| c.terms.seats.iter().map(Slug::to_string)).collect();
    let names = names(db, slugs).await?;
    let title = viewer.lang.ta("pact-meetings-title", &[("pact", pact.title.pick(viewer.lang).0.into())]);
    let shown = Shown { pact, runs: who.secretariat, now: ctx.clock.now(), committees, names };
    let head = Head { description: Some(viewer.lang.t("pact-meetings-lead")), ..Head::default() };
    Ok(Page::with_head(&viewer, title.clone(), head, move || body(&shown, title)))
}

fn body(shown: &Shown, title: String) -> impl IntoView + use<> {
    let (pact, calendar) = (link(&format!("/pacts/{}", shown.pact.slug)), format!("/pacts/{}/calendar.ics", shown.pact.slug));
    let new = shown.runs.then(|| {
        let to = link(&format!("/pacts/{}/committees/new", shown.pact.slug));
        view! { <p><LinkButton href=to>{t("committee-found-now")}</LinkButton></p> }
    });
    let nothing = shown.committees.is_empty().then(|| {
        view! { <Empty title=t("committees-none-title")><p>{t("committees-none")}</p></Empty> }
    });
    let all: Vec<_> = shown.committees.iter().map(|(row, meetings, acts)| committee(shown, row, meetings, acts)).collect();
    view! {
        <p class="flush"><a href=pact>{said(&shown.pact.title)}</a></p>
        <h1>{title}</h1>
        <p class="lead">{t("pact-meetings-lead")}</p>
        <p class="cluster">
            <a href=link(&format!("/meetings?pact={}", shown.pact.slug))>{t("meetings-of-pact")}</a>
            <a href=link(&format!("/meetings/actions?pact={}", shown.pact.slug))>{t("actions-title")}</a>
            <a href=format!("{calendar}?lang={}", lang())>{t("calendar-file")}</a>
        </p>
        {new}
        {nothing}
        {all}
    }
}

fn committee(shown: &Shown, row: &committee::Model, meetings: &[meeting::Model], acts: &[step::Model]) -> AnyView {
    let terms = &row.terms;
    let name = |slug: &Slug| shown.names.get(slug.as_str()).cloned().unwrap_or_else(|| slug.to_string());
    let seats: Vec<_> = terms.seats.iter().map(|s| view! { <li>{organisation_link(s, &name(s))}</li> }).collect();
    let facts = vec![
        fact("committee-chair", organisation_link(&terms.chair, &name(&terms.chair))),
        fact("committee-quorum", quorum(terms)),
        fact("committee-frequency", terms.frequency.map_or_else(|| t("committee-when-needed"), rhythm)),
        fact("committee-public", t(if row.is_public { "committee-public-yes" } else { "committee-public-no" })),
        fact("committee-seats", view! { <ul>{seats}</ul> }),
    ];
    let closed = row.is_closed.then(|| view! { <Tag>{t("committee-closed")}</Tag> });
    let title = ta("committee-terms-version", &[("number", row.version.into())]);
    view! {
        <section id=row.id.to_string()>
            <h2>{said(&terms.name)} " " {closed}</h2>
            {ways(shown, row)}
            <div class="with-side">
                <div>{table(shown, meetings)}</div>
                <aside><SummaryList>{facts}</SummaryList></aside>
            </div>
            <details>
                <summary>{title}</summary>
                {written(&terms.terms)}
                {history(acts)}
            </details>
        </section>
    }
    .into_any()
}

fn ways(shown: &Shown, row: &committee::Model) -> Option<AnyView> {
    let way = |page: &str, key: &'static str| {
        let to = link(&format!("/committees/{}/{page}", row.id));
        view! { <LinkButton href=to kind=ButtonKind::Secondary>{t(key)}</LinkButton> }
    };
    (shown.runs && !row.is_closed).then(|| {
        view! {
            <p class="cluster">
                {way("call", "call-now")} {way("change", "committee-change-now")} {way("close", "committee-close-now")}
            </p>
        }
        .into_any()
    })
}

/// The meetings of a committee, the next one in the first place.
fn table(shown: &Shown, meetings: &[meeting::Model]) -> AnyView {
    if meetings.is_empty() {
        return view! { <Empty title=t("meetings-none-title")><p>{t("committee-no-meeting")}</p></Empty> }.into_any();
    }
    let calendar = calendar_of(&shown.pact);
    let (mut ahead, behind): (Vec<_>, Vec<_>) = meetings.iter().partition(|m| m.ends_at >= shown.now);
    ahead.reverse();
    let rows: Vec<_> = ahead
        .into_iter()
        .chain(behind)
        .map(|m| {
            let to = link(&format!("/meetings/{}", m.id));
            view! { <tr><th scope="row"><a href=to>{when(m.starts_at, &calendar)}</a></th><td>{state(m.state)}</td></tr> }
        })
        .collect();
    let head = ["meeting-day", "meeting-state"].map(t).to_vec();
    let caption = ta("meetings-counted", &[("count", meetings.len().into())]);
    view! { <DataTable caption=caption head=head>{rows}</DataTable> }.into_any()
}

/// When the terms were what, each with its entry.
fn history(acts: &[step::Model]) -> AnyView {
    let events: Vec<_> = acts
        .iter()
        .map(|row| {
            let (at, entry, what) = (lang().moment(row.at), u64::try_from(row.log_seq).ok(), kind(lang(), row.kind.as_str()));
            view! { <Event at=at entry=entry>{what}</Event> }
        })
        .collect();
    view! { <Timeline>{events}</Timeline> }.into_any()
}
