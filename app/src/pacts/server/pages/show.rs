//! The record of a pact.

use super::amendment::asked;
use super::history::{History, history, timeline};
use super::term::until;
use super::words::{
    demo, described, fact, factor, organisation, record_head, rhythm, role, rule, said, state, target, unverifiable,
};
use crate::commitments::server::pages::progress::progress as kept_so_far;
use crate::commitments::server::progress::{Progress, of_pact};
use crate::drafting::server::amend::{Door, door};
use crate::meetings::server::pages::words::when;
use crate::meetings::server::queries::{Line as Meeting, next_of};
use crate::pacts::model::{Addressee, PactState, PartyRole};
use crate::pacts::server::entity::{commitment, pact};
use crate::pacts::server::queries::{VersionLine, commitments_of, public_pact, superseding, version_in_force, versions_of};
use crate::pacts::server::seats::{Seated, seated};
use crate::pacts::signing::Signing;
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::publications::server::pages::latest;
use crate::publications::server::{plan, public};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::subscriptions::model::{Feed, Topic};
use crate::subscriptions::server::pages::history::way;
use crate::subscriptions::server::pages::link_to_follow;
use crate::ui::{DataTable, Digest, LinkButton, Notice, SummaryList, Tag, Tone};
use axum::extract::{Path, State};
use leptos::prelude::*;
use time::{Date, OffsetDateTime};

/// How many of the newest updates are shown.
const UPDATES: u64 = 3;

struct Record {
    pact: pact::Model,
    versions: Vec<VersionLine>,
    seated: Vec<Seated>,
    commitments: Vec<commitment::Model>,
    language: String,
    signing: Signing,
    history: History,
    progress: Option<Progress>,
    next: Option<Meeting>,
    updates: Vec<public::Line>,
    has_service: bool,
    until: Option<(Date, bool)>,
    /// The pact whose place it takes, and the one that took its own.
    others: [Option<pact::Model>; 2],
    door: Option<Door>,
    now: OffsetDateTime,
}

/// One pact.
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(slug): Path<String>) -> Result<Page, Refusal> {
    let db = ctx.db.read();
    let pact = public_pact(db, &slug).await?.ok_or(Refusal::NotFound)?;
    let door = match &viewer.actor {
        Some(actor) => door(db, actor.person, &pact, ctx.clock.today()).await?,
        None => None,
    };
    let newest = version_in_force(db, pact.id).await?.ok_or(Refusal::NotFound)?;
    let language = Document::language_of(&newest.canonical);
    let record = Record {
        language,
        signing: Document::signing_of(&newest.canonical),
        versions: versions_of(db, pact.id).await?,
        seated: seated(db, pact.id).await?,
        commitments: commitments_of(db, newest.id).await?,
        history: history(db, &slug).await?,
        progress: of_pact(db, pact.id).await?,
        next: next_of(db, pact.id, ctx.clock.now()).await?,
        updates: public::newest(db, &public::Sieve { subject: Some(pact.id.0), ..Default::default() }, UPDATES).await?,
        has_service: !plan::services(db, &[pact.id]).await?.is_empty(),
        until: until(&ctx, &pact)?,
        others: superseding(db, &pact).await?,
        door,
        now: ctx.clock.now(),
        pact,
    };
    let title = record.pact.title.pick(viewer.lang).0.to_owned();
    let feed = Feed::Pact(record.pact.slug.to_string());
    let description = Some(record.pact.summary.pick(viewer.lang).0.to_owned());
    let head = Head { description, feed: Some(feed.in_language(viewer.lang)), ..Head::default() };
    Ok(Page::with_head(&viewer, title, head, move || {
        let follow = link_to_follow(&Topic::Pact(record.pact.slug.clone()), &feed);
        view! { {body(record)} {follow} }
    }))
}

fn body(record: Record) -> impl IntoView {
    let Record {
        pact,
        versions,
        seated,
        commitments,
        language,
        signing,
        history,
        progress: kept,
        next,
        updates,
        has_service,
        until,
        others,
        door,
        now,
    } = record;
    let kept = kept.map(|kept| so_far(&kept, &pact, now));
    let since = ta("pact-since", &[("day", lang().date(pact.state_since.date()).into())]);
    let states = view! { {state(pact.state)} " " <span>{since}</span> " " {demo(pact.is_demo)} };
    let mut facts = facts(&pact, &versions);
    let term = link(&format!("/pacts/{}/term", pact.slug));
    let day = |day| ta("pacts-term-until", &[("day", lang().date(day).into())]);
    let (near, ending) = (term.clone(), term.clone());
    facts.extend(until.map(|(on, _)| fact("pacts-term", view! { <a href=near>{day(on)}</a> })));
    let soon = until.filter(|(_, is_soon)| *is_soon).map(|(on, _)| {
        view! {
            <Notice tone=Tone::Soon title=t("pact-term-soon-title")>
                {ta("pact-term-soon", &[("day", lang().date(on).into())])} " " <a href=ending>{t("pact-term-read")}</a>
            </Notice>
        }
    });
    facts.extend(superseded(others, pact.state));
    let (amended, today) = (amendment(&pact, &versions, now.date()), now.date());
    let newest = versions.first().filter(|_| pact.state.takes_signatures()).map_or((1, None), |v| (v.number, v.resign_by));
    let amend = door.and_then(|door| amend(&pact, door));
    let ended = (!matches!(pact.state, PactState::Adopted | PactState::Open | PactState::InForce))
        .then(move || view! { <a href=term>{t("pact-term-read")}</a> });
    facts.extend(next.map(|meeting| {
        let to = link(&format!("/meetings/{}", meeting.id));
        fact("meetings-next", view! { <a href=to>{when(meeting.starts_at, &meeting.calendar())}</a> })
    }));
    facts.push(telling(&pact, has_service));
    let updates = latest::section(&updates, link(&format!("/updates?pact={}", pact.slug)));
    let to = |page: &str| link(&format!("/pacts/{}/{page}", pact.slug));
    let sign = pact.state.takes_signatures().then(|| view! { <LinkButton href=to("sign")>{t("pacts-sign")}</LinkButton> });
    let monitored = seated.iter().any(|s| s.party.role == PartyRole::Monitor);
    let monitor = monitored.then(|| view! { <a href=to("monitor")>{t("pacts-see-monitor")}</a> });
    let everything = way(&format!("/pacts/{}", pact.slug));
    let entries = link(&format!("/log?pact={}", pact.slug));
    let sanctions = link(&format!("/sanctions?pact={}", pact.slug));
    let share = link(&format!("/share?pact={}", pact.slug));
    view! {
        {record_head(t(&format!("pact-kind-{}", pact.kind)), said(&pact.title), states)}
        {soon}
        {amended}
        <div class="with-side">
            <div>
                <p class="lead">{said(&pact.summary)}</p>
                <p class="cluster">
                    {sign}
                    <a href=to("text")>{t("pacts-read-text")}</a>
                    <a href=to("signatories")>{t("pacts-see-signatories")}</a>
                    <a href=to("commitments")>{t("pacts-see-commitments")}</a>
                    {ended}
                    {monitor}
                    {amend}
                    <a href=to("meetings")>{t("meetings-title")}</a>
                    <a href=sanctions>{t("sanctions-of-pact")}</a>
                    <a href=share>{t("share-pact")}</a>
                </p>
                <section id="force">
                    <h2>{t("pacts-force-title")}</h2>
                    <p>{rule(&pact.entry_rule)}</p>
                    {progress(&pact, &seated, &signing)}
                </section>
            </div>
            <aside>
                <SummaryList>{facts}</SummaryList>
            </aside>
        </div>
        {kept}
        {updates}
        <section id="parties">
            <h2>{t("pacts-parties-title")}</h2>
            {parties(&seated, &to("signatories"), (newest, today))}
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

/// That a later version is open for signature, and until when.
fn amendment(pact: &pact::Model, versions: &[VersionLine], today: Date) -> Option<AnyView> {
    let version = versions.first().filter(|v| v.amends.is_some() && pact.state.takes_signatures())?;
    let day = version.resign_by?;
    if version.effective_at.is_some() && today > day {
        return None;
    }
    let key = if today > day { "amendment-notice-late" } else { "amendment-notice" };
    let said = ta(key, &[("day", lang().date(day).into())]);
    let to = link(&format!("/pacts/{}/amendment", pact.slug));
    Some(
        view! {
            <Notice tone=Tone::Soon title=ta("amendment-notice-title", &[("number", version.number.into())])>
                {said} " " <a href=to>{t("amendment-read")}</a>
            </Notice>
        }
        .into_any(),
    )
}

/// The way to an amendment, for who may write one.
fn amend(pact: &pact::Model, door: Door) -> Option<AnyView> {
    let (to, key) = match door {
        Door::Begin => (format!("/pacts/{}/amend", pact.slug), "amendment-begin"),
        Door::Draft(id) => (format!("/desk/drafts/{id}"), "amendment-go-on"),
        Door::Wait => return None,
    };
    Some(view! { <a href=link(&to)>{t(key)}</a> }.into_any())
}

/// Whose place it takes or took, and which pact took its own.
fn superseded([other, by]: [Option<pact::Model>; 2], own: PactState) -> Vec<AnyView> {
    let to = |p: &pact::Model| view! { <a href=link(&format!("/pacts/{}", p.slug))>{said(&p.title)}</a> };
    let mut facts = Vec::new();
    if let Some(other) = &other {
        let when = matches!(own, PactState::Adopted | PactState::Open).then(|| t("pacts-supersedes-when"));
        facts.push(fact("pacts-supersedes", view! { {to(other)} " " {when} }));
    }
    facts.extend(by.as_ref().filter(|_| own == PactState::Superseded).map(|by| fact("pacts-superseded-by", to(by))));
    facts
}

/// Who tells the public of the pact, and when the next bulletin is due; that nobody does is told too.
fn telling(pact: &pact::Model, has_service: bool) -> AnyView {
    let plan = view! { <a href=link(&format!("/updates/plan?pact={}", pact.slug))>{t("plan-way")}</a> };
    let nobody = (!has_service).then(|| view! { <Tag tone=Tone::Bad>{t("plan-nobody")}</Tag> " " });
    fact("update-desk-title", view! { {nobody} {plan} })
}

fn facts(pact: &pact::Model, versions: &[VersionLine]) -> Vec<AnyView> {
    let texts: Vec<_> = versions
        .iter()
        .map(|v| {
            let to = link(&format!("/pacts/{}/text?version={}", pact.slug, v.number));
            let adopted = [("number", v.number.into()), ("day", lang().date(v.adopted_at.date()).into())];
            let digest = v.digest.clone();
            let stands = v.amends.map(|_| match v.effective_at {
                Some(at) => ta("amendment-version-effective", &[("day", lang().date(at.date()).into())]),
                None => t("amendment-version-waiting"),
            });
            let stands = stands.map(|words| view! { ", " {words} });
            view! { <div><a href=to>{ta("pacts-version-adopted", &adopted)}</a> {stands} <br/> <Digest value=digest/></div> }
        })
        .collect();
    vec![fact("pacts-country", lang().country(&pact.country)), fact("pacts-version", texts)]
}

/// How many of the needed signatures of each role are there, while the pact is not in force.
fn progress(pact: &pact::Model, seated: &[Seated], signing: &Signing) -> Option<AnyView> {
    if !matches!(pact.state, PactState::Open | PactState::Adopted) {
        return None;
    }
    let rows: Vec<_> = pact
        .entry_rule
        .signatures
        .iter()
        .map(|(of, needed)| {
            let counts = |s: &&Seated| {
                let countersigned = s.signature.as_ref().is_some_and(|g| g.countersigned_seq.is_some());
                s.party.role == *of && s.is_in_effect() && signing.counts(*of, countersigned)
            };
            let signed = seated.iter().filter(counts).count();
            view! {
                <tr>
                    <th scope="row">{role(of)}</th>
                    <td>{lang().number(signed as u64)}</td>
                    <td>{lang().number(*needed)}</td>
                </tr>
            }
        })
        .collect();
    let head = ["pacts-role", "pacts-have-signed", "pacts-needed"].map(t).to_vec();
    Some(view! { <DataTable caption=t("pacts-progress") head=head numeric=vec![1, 2]>{rows}</DataTable> }.into_any())
}

/// Who is in, by role: how many signed of how many seated, and the first names.
fn parties(seated: &[Seated], all: &str, (newest, today): ((i32, Option<Date>), Date)) -> AnyView {
    const SHOWN: usize = 8;
    let groups: Vec<_> = PartyRole::ALL
        .iter()
        .filter_map(|of| {
            let group: Vec<&Seated> = seated.iter().filter(|s| s.party.role == *of).collect();
            let signed = group.iter().filter(|s| s.is_in_effect()).count();
            let names: Vec<_> = group
                .iter()
                .take(SHOWN)
                .map(|s| {
                    let resigning = s.resigning(newest, today).map(|how| view! { " " {asked(how)} });
                    view! { <li>{organisation(&s.organisation.slug, &s.organisation.name)} " " {s.standing()} {resigning}</li> }
                })
                .collect();
            let counts = ta("pacts-party-counts", &[("signed", signed.into()), ("seated", group.len().into())]);
            (!group.is_empty()).then(|| {
                view! {
                    <div>
                        <h3>{role(of)}</h3>
                        <p class="counted">{counts}</p>
                        <ul class="roll">{names}</ul>
                    </div>
                }
            })
        })
        .collect();
    view! { <div class="columns">{groups}</div> <p><a href=all.to_owned()>{t("pacts-see-signatories")}</a></p> }.into_any()
}

/// The commitments in one table for each of those who owe them.
pub(super) fn by_party(commitments: Vec<commitment::Model>, language: &str) -> AnyView {
    let head = ["commitments-what", "commitments-factor", "commitments-indicator", "commitments-target", "commitments-rhythm"];
    let tables: Vec<_> = Addressee::ALL
        .iter()
        .filter_map(|of| {
            let rows: Vec<_> = commitments.iter().filter(|c| c.role == *of).map(|c| row(c, language)).collect();
            let caption = role(of);
            (!rows.is_empty()).then(|| view! { <DataTable caption=caption head=head.map(t).to_vec()>{rows}</DataTable> })
        })
        .collect();
    view! { {tables} }.into_any()
}

fn row(c: &commitment::Model, language: &str) -> impl IntoView + use<> {
    let critical = c.critical.then(|| view! { <span class="no-wrap">{t("commitments-critical-mark")}</span> });
    view! {
        <tr>
            <th scope="row"><a href=link(&format!("/commitments/{}", c.id))>{said(&c.title)}</a> " " {critical} {unverifiable(c)}</th>
            <td>{factor(c.factor)}</td>
            <td>{described(&c.indicator.name, language)}</td>
            <td>{target(&c.indicator)}</td>
            <td>{rhythm(c.frequency)}</td>
        </tr>
    }
}
