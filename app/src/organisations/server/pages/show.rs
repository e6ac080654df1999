//! The record of an organisation: what it is, where it sits, what it signed, and what happened.

use super::promised::{self, Promised};
use crate::commitments::server::lines::{self, Line, Sort};
use crate::commitments::server::pages::table::{Known, table};
use crate::commitments::server::pages::words::{standing as standing_words, stats};
use crate::commitments::server::progress::{Departures, Recognition, departures, recognition};
use crate::commitments::server::said::{Said, said as said_of};
use crate::commitments::server::tallies::{self, Within};
use crate::commitments::tally::Tally;
use crate::compare::{Of, link_to_compare};
use crate::invitations::model::InvitationState;
use crate::kernel::ids::{ObligationId, PactId, PartyId, VersionId};
use crate::kernel::paging::Paged;
use crate::log::server::words::Told;
use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::{Doings, by_slug, doings};
use crate::pacts::amendment::Resigning;
use crate::pacts::model::PactState;
use crate::pacts::server::pages::amendment::asked;
use crate::pacts::server::pages::words::{entry, fact, record_head, role, said, state};
use crate::pacts::server::queries::resigning;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::list_url;
use crate::publications::server::pages::latest;
use crate::publications::server::public;
use crate::sanctions::server::register::brief::{self, Brief};
use crate::sanctions::server::register::filter::Sieve;
use crate::signatures::server::entity::signature;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer, schema};
use crate::subscriptions::model::{Feed, Topic};
use crate::subscriptions::server::pages::history::{self, AsOf};
use crate::subscriptions::server::pages::link_to_follow;
use crate::ui::{DataTable, Empty, SummaryList, Tag, Tone};
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse as _, Response};
use leptos::prelude::*;
use std::collections::{BTreeMap, HashMap};
use time::OffsetDateTime;

/// One organisation; as of a day, with its history.
pub async fn show(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Query(as_of): Query<AsOf>,
) -> Result<Response, Refusal> {
    let organisation = by_slug(ctx.db.read(), &slug).await?.ok_or(Refusal::NotFound)?;
    if let Some(elsewhere) = as_of.elsewhere(&viewer, &format!("/organisations/{slug}")) {
        return Ok(elsewhere);
    }
    let (db, now) = (ctx.db.read(), ctx.clock.now());
    let doings = doings(db, organisation.id).await?;
    let within = Within { organisation: Some(organisation.id), ..Within::default() };
    let tally = tallies::total(db, &within).await?;
    let owed = lines::page_of(db, &within.into(), tally, Sort::DueLast, (1, NEWEST)).await?;
    let kept = Kept {
        departures: departures(db, doings.seats.iter().map(|(party, _)| party.id).collect()).await?,
        recognition: recognition(db, organisation.id, now).await?,
        tally: tally.unwrap_or_default(),
        said: said_of(db, owed.rows.iter().map(|line| line.id).collect()).await?,
        sanctions: brief::read(db, &Sieve { organisation: Some(organisation.id), ..Sieve::default() }).await?,
        promised: promised::read(db, &organisation).await?,
        updates: public::newest(db, &public::Sieve { concerns: Some(organisation.id), ..Default::default() }, UPDATES).await?,
        happened: history::newest(db, &viewer, &organisation).await?,
        resigning: resigning(db, &bound(&doings), ctx.clock.today()).await?,
        owed,
        now,
    };
    let feed = Feed::Organisation(organisation.slug.to_string());
    let head = Head { feed: Some(feed.in_language(viewer.lang)), ..head(&viewer, &organisation) };
    let page = Page::with_head(&viewer, organisation.name.clone(), head, move || {
        let follow = link_to_follow(&Topic::Organisation(organisation.slug.clone()), &feed);
        view! { {body(organisation, doings, kept)} {follow} }
    });
    Ok(page.into_response())
}

fn head(viewer: &Viewer, o: &organisation::Model) -> Head {
    let known = schema::Named { slug: o.slug.as_str(), name: &o.name, kind: o.kind };
    let about = schema::organisation(viewer, &known, &o.country, o.registry_number.as_deref());
    Head::about(viewer.lang.ta("organisations-description", &[("organisation", o.name.clone().into())]), about)
}

/// How many obligations the record shows.
const NEWEST: u64 = 10;
/// How many of the newest updates by it and about it.
const UPDATES: u64 = 3;

/// The pacts that take signatures, each with the version that the organisation signed last of those that count.
fn bound(doings: &Doings) -> Vec<(PactId, VersionId)> {
    let signed = |party: PartyId| doings.signatures.iter().find(|s| s.party_id == party && s.is_in_effect());
    let seats = doings.seats.iter().filter(|(_, pact)| pact.state.takes_signatures());
    seats.filter_map(|(party, pact)| Some((pact.id, signed(party.id)?.version_id))).collect()
}

/// How the organisation keeps its word.
struct Kept {
    resigning: HashMap<PactId, Resigning>,
    departures: Departures,
    recognition: Recognition,
    tally: Tally,
    owed: Paged<Line>,
    said: BTreeMap<ObligationId, Said>,
    sanctions: Brief,
    promised: Promised,
    updates: Vec<public::Line>,
    happened: Vec<Told>,
    now: OffsetDateTime,
}

fn body(o: organisation::Model, doings: Doings, kept: Kept) -> impl IntoView {
    let demo = o.is_demo.then(|| view! { <Tag>{t("organisations-demo")}</Tag> });
    let name = o.name.clone();
    let name = view! { <bdi>{name}</bdi> }.into_any();
    let number = o.registry_number.clone().unwrap_or_else(|| t("organisations-no-number"));
    let since = lang().date(o.registered_at.date());
    let mut facts = vec![
        fact("organisations-kind", t(&format!("organisation-kind-{}", o.kind))),
        fact("organisations-country", lang().country(&o.country)),
        fact("organisations-number", view! { <bdi>{number}</bdi> }),
        fact("organisations-since", view! { {since} " · " {entry(o.log_seq)} }),
    ];
    facts.extend(o.lei.clone().map(|lei| fact("organisations-lei", view! { <bdi dir="ltr">{lei}</bdi> })));
    let badge = link(&format!("/share?organisation={}", o.slug));
    let updates = latest::section(&kept.updates, link(&format!("/updates?organisation={}", o.slug)));
    view! {
        {record_head(t(&format!("organisation-kind-{}", o.kind)), name, demo)}
        <SummaryList>{facts}</SummaryList>
        <section id="seats">
            <h2>{t("organisations-seats-title")}</h2>
            {seats(&doings, &kept)}
            <p><a href=badge>{t("organisations-badge")}</a></p>
            <p>{link_to_compare(Of::Organisations, Some(o.slug.as_str()))}</p>
        </section>
        <section id="promised">
            <h2>{t("organisations-promised-title")}</h2>
            {kept.promised.view(o.slug.as_str())}
        </section>
        <section id="kept">
            <h2>{t("organisations-kept-title")}</h2>
            {word_kept(&o, &kept)}
        </section>
        <section id="sanctions">
            <h2>{t("sanctions-of-organisation-title")}</h2>
            {answered_for(o.slug.as_str(), &kept.sanctions)}
        </section>
        {updates}
        <section id="history">
            <h2>{t("history-title")}</h2>
            {history::section(&o, kept.happened)}
        </section>
    }
}

fn seats(doings: &Doings, kept: &Kept) -> AnyView {
    let rows: Vec<_> = doings
        .seats
        .iter()
        .map(|(party, pact)| {
            let mut own = doings.signatures.iter().filter(|s| s.party_id == party.id);
            // One in effect before one that is not.
            let newest = own.clone().next();
            let signature = own.find(|s| s.is_in_effect()).or(newest);
            let (tone, key) = match signature {
                Some(s) if s.annulled_at.is_some() => (Tone::Bad, "signatories-annulled"),
                Some(s) if s.withdrawn_at.is_some() => (Tone::Bad, "signatories-withdrawn"),
                Some(_) => (Tone::Good, "signatories-signed"),
                None => match doings.ended.get(&party.id).map(|ended| ended.state) {
                    Some(InvitationState::Declined) => (Tone::Neutral, "signatories-declined"),
                    Some(InvitationState::Lapsed | InvitationState::Misdirected) => (Tone::Neutral, "signatories-lapsed"),
                    Some(InvitationState::Invited) | None => (Tone::Pending, "signatories-invited"),
                },
            };
            let in_effect = signature.is_some_and(signature::Model::is_in_effect) && pact.state == PactState::InForce;
            let stands = in_effect.then(|| view! { <br/> {standing_words(kept.departures.get(&party.id))} });
            let declined = doings.ended.get(&party.id).filter(|ended| ended.state == InvitationState::Declined);
            let resigning = kept.resigning.get(&pact.id).map(|how| {
                let how = declined.map_or(*how, |ended| Resigning::Declined(ended.at.date()));
                view! { " " {asked(how)} }
            });
            let left = signature.is_some_and(|s| !s.is_in_effect());
            let declined = declined.filter(|_| left).map(|_| {
                view! { " " <Tag tone=Tone::Neutral>{t("signatories-declined")}</Tag> }
            });
            let signed = signature.map(|s| {
                let to = link(&format!("/signatures/{}", s.id));
                let person = Some(s.person_name.clone()).filter(|name| !name.is_empty());
                let person = person.map(|name| view! { <bdi>{name}</bdi> <br/> });
                view! { {person} <a href=to>{lang().date(s.signed_at.date())}</a> }
            });
            view! {
                <tr>
                    <th scope="row"><a href=link(&format!("/pacts/{}", pact.slug))>{said(&pact.title)}</a></th>
                    <td>{role(party.role)}</td>
                    <td>{state(pact.state)}</td>
                    <td><Tag tone=tone>{t(key)}</Tag> {declined} {resigning} {stands}</td>
                    <td>{signed}</td>
                </tr>
            }
        })
        .collect();
    if rows.is_empty() {
        return view! { <Empty title=t("organisations-no-seats-title")>{t("organisations-no-seats")}</Empty> }.into_any();
    }
    let head = ["organisations-pact", "pacts-role", "pacts-state", "organisations-standing", "organisations-signed-by"];
    let caption = ta("organisations-seats-counted", &[("count", rows.len().into())]);
    view! { <DataTable caption=caption head=head.map(t).to_vec()>{rows}</DataTable> }.into_any()
}

/// Its obligations, what speaks for it and what it missed; never one score.
fn word_kept(o: &organisation::Model, kept: &Kept) -> AnyView {
    if kept.owed.rows.is_empty() {
        return view! { <Empty title=t("organisations-nothing-owed-title")>{t("organisations-nothing-owed")}</Empty> }.into_any();
    }
    let slug = o.slug.as_str();
    let r = kept.recognition;
    let praise: Vec<_> =
        [("recognition-on-time", r.on_time), ("recognition-first", r.firsts), ("recognition-certified", r.certified)]
            .into_iter()
            .filter(|(_, n)| *n > 0)
            .map(|(key, n)| view! { <li>{ta(key, &[("count", n.into())])}</li> })
            .collect();
    let praise = (!praise.is_empty()).then(|| view! { <h3>{t("recognition-title")}</h3> <ul>{praise}</ul> });
    let caption = ta("obligations-newest-counted", &[("count", kept.owed.rows.len().into()), ("total", kept.owed.total.into())]);
    let known = Known { organisation: true, ..Known::default() };
    view! {
        {stats(&kept.tally, &[("organisation", slug)])}
        {praise}
        {table(caption, &kept.owed.rows, &kept.said, known, kept.now)}
        <p><a href=list_url("/obligations", &[("organisation", slug)], 1)>{t("obligations-all")}</a></p>
    }
    .into_any()
}

/// Its sanctions, in effect or ended, the newest of them.
fn answered_for(slug: &str, sanctions: &Brief) -> AnyView {
    let all = ta("sanctions-of-organisation", &[("count", sanctions.total().into())]);
    sanctions.view(("organisation", slug), all, t("sanctions-of-organisation-none"))
}
