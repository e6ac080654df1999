//! How things stood at the end of a day: what the entries of the log had left by then, for one pact or one organisation.

use crate::audit::{Facts, Row, left_by};
use crate::commitments::model::ObligationState;
use crate::commitments::server::entity::obligation;
use crate::kernel::ids::{CaseId, ObligationId, OrganisationId, PactId};
use crate::log::entry::Entry;
use crate::log::server::entity::entry;
use crate::log::server::queries::of_kinds;
use crate::pacts::model::PactState;
use crate::pacts::server::pages::words::{fact, state};
use crate::platform::i18n::{lang, link, t, ta};
use crate::sanctions::server::entity::sanction;
use crate::subscriptions::server::news::{Until, end};
use crate::ui::SummaryList;
use leptos::prelude::*;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, Select,
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use time::{Date, OffsetDateTime, Time};

/// How many acts and how many obligations are looked at, at most.
const MOST: u64 = 10_000;
/// How many are asked for at once.
const AT_ONCE: usize = 1_000;
/// The acts of a pact or an organisation that say how it stands, beside those by which a pact changes its state.
const ACTS: [&str; 10] = [
    "version.adopted",
    "version.entered_into_force",
    "party.seated",
    "signature.signed",
    "signature.declined",
    "signature.withdrawn",
    "signature.annulled",
    "signature.superseded",
    "signature.restored",
    "signature.erased",
];
/// What becomes of one obligation by an act of its own.
const BECAME: [(&str, ObligationState); 5] = [
    ("obligation.missed", ObligationState::Missed),
    ("obligation.reported", ObligationState::Reported),
    ("obligation.returned", ObligationState::Returned),
    ("obligation.verified", ObligationState::Verified),
    ("obligation.waived", ObligationState::Waived),
];
/// What says how a sanction stands.
const SANCTIONED: [&str; 2] = ["sanction.published", "sanction.changed"];

/// Of what the state is asked for.
#[derive(Clone, Copy, Debug)]
pub enum Whose {
    /// A pact's.
    Pact(PactId),
    /// An organisation's.
    Organisation(OrganisationId),
}

/// How it stood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThatDay {
    /// The pact's state, and the number of the version that was its text.
    pact: Option<(PactState, u64)>,
    /// Seats, and how many of them had a signature in effect.
    seats: (u64, u64),
    /// Obligations by where they stood.
    owed: BTreeMap<ObligationState, u64>,
    /// Sanctions that held.
    sanctions: u64,
    /// Whether there was more than is looked at.
    is_partial: bool,
}

/// Reads how a pact or an organisation called `slug` stood at the end of a day.
pub async fn read(db: &impl ConnectionTrait, whose: Whose, slug: &str, day: Date) -> Result<ThatDay, DbErr> {
    let end = end(db, Until { day: Some(day), before: None }).await?;
    let about = match whose {
        Whose::Pact(_) => entry::Column::Pact.eq(slug),
        Whose::Organisation(_) => entry::Column::Subject.eq(slug),
    };
    let kinds = PactState::ACTS.into_iter().chain(ACTS);
    let acts = entry::Entity::find().filter(about).filter(entry::Column::Kind.is_in(kinds));
    let mut rows = before(acts, end).limit(MOST).all(db).await?;
    let is_partial = rows.len() as u64 == MOST;
    rows.extend(on_sanctions(db, whose, end).await?);
    rows.sort_by_key(|row| row.seq);
    let acts = rows.iter().filter_map(|row| Some((row.seq, Entry::parse(&row.entry).ok()?.act()?.clone())));
    let mut found = folded(&left_by(acts), slug);
    let moment = day.next_day().unwrap_or(day).with_time(Time::MIDNIGHT).assume_utc();
    let (owed, more) = owed(db, whose, (end, moment)).await?;
    (found.owed, found.is_partial) = (owed, is_partial || more);
    Ok(found)
}

/// The entries before `end`, the oldest first.
fn before(found: Select<entry::Entity>, end: i64) -> Select<entry::Entity> {
    found.filter(entry::COLUMN.seq.lt(end)).order_by_asc(entry::COLUMN.seq)
}

/// What was told of sanctions of the organisation, or under the pact.
async fn on_sanctions(db: &impl ConnectionTrait, whose: Whose, end: i64) -> Result<Vec<entry::Model>, DbErr> {
    let theirs = match whose {
        Whose::Pact(id) => sanction::COLUMN.pact_id.eq(id),
        Whose::Organisation(id) => sanction::COLUMN.organisation_id.eq(id),
    };
    let found = sanction::Entity::find().select_only().column(sanction::Column::Id).filter(theirs);
    let found = found.filter(sanction::COLUMN.log_seq.lt(end)).limit(MOST);
    let ids: Vec<String> = found.into_tuple::<CaseId>().all(db).await?.iter().map(ToString::to_string).collect();
    let mut rows = Vec::new();
    for ids in ids.chunks(AT_ONCE) {
        let acts = entry::Entity::find().filter(of_kinds(SANCTIONED));
        let acts = acts.filter(entry::Column::Subject.is_in(ids.iter().map(String::as_str)));
        rows.extend(before(acts, end).all(db).await?);
    }
    Ok(rows)
}

/// What the acts leave of a pact or an organisation called `slug`; its obligations apart.
fn folded(facts: &Facts, slug: &str) -> ThatDay {
    let rows = |table: &str| facts.get(table).into_iter().flat_map(BTreeMap::values);
    let none = |row: &Row, column: &str| row.get(column).is_none_or(Value::is_null);
    let state = facts.get("pacts").and_then(|pacts| pacts.get(slug)?.get("state")?.as_str()?.parse().ok());
    // The first text and those that have taken effect.
    let texts = rows("pact_versions").filter(|v| none(v, "amends") || !none(v, "effective_at"));
    let version = texts.filter_map(|v| v.get("number")?.as_u64()).max();
    let ends = ["withdrawn_at", "annulled_at", "superseded_at"];
    let in_effect = rows("signatures").filter(|s| ends.into_iter().all(|end| none(s, end)));
    let signed: BTreeSet<_> = in_effect.filter_map(|s| s.get("party_id")?.as_str()).collect();
    // Who declines a later text keeps the seat by what it signed before.
    let holds = |key: &str, seat: &Row| !none(seat, "role") && (none(seat, "declined_at") || signed.contains(key));
    let seats = facts.get("parties").into_iter().flatten().filter(|(key, seat)| holds(key, seat)).count();
    ThatDay {
        pact: state.zip(version),
        seats: (seats as u64, signed.len() as u64),
        sanctions: rows("sanctions").filter(|s| none(s, "ending")).count() as u64,
        ..ThatDay::default()
    }
}

/// An obligation: where it stands, since which entry, and when the clock calls it due.
type Arisen = (ObligationId, ObligationState, i64, OffsetDateTime);

/// The obligations that had arisen, by where they stood, and whether there were more than [`MOST`]: where nothing has become of one
/// since, it stands there still; else its last act before `end` tells, and where it has none the clock.
async fn owed(
    db: &impl ConnectionTrait,
    whose: Whose,
    (end, moment): (i64, OffsetDateTime),
) -> Result<(BTreeMap<ObligationState, u64>, bool), DbErr> {
    let theirs = match whose {
        Whose::Pact(id) => obligation::COLUMN.pact_id.eq(id),
        Whose::Organisation(id) => obligation::COLUMN.organisation_id.eq(id),
    };
    let arisen: Vec<Arisen> = obligation::Entity::find()
        .select_only()
        .columns([
            obligation::Column::Id,
            obligation::Column::State,
            obligation::Column::StateSeq,
            obligation::Column::FallsDueAt,
        ])
        .filter(theirs)
        .filter(obligation::COLUMN.log_seq.lt(end))
        .order_by_desc(obligation::COLUMN.due_on)
        .order_by_desc(obligation::COLUMN.ordinal)
        .limit(MOST)
        .into_tuple()
        .all(db)
        .await?;
    let changed: Vec<_> = arisen.iter().filter(|(_, _, seq, _)| *seq >= end).map(|(id, ..)| id.to_string()).collect();
    let mut last = HashMap::new();
    for ids in changed.chunks(AT_ONCE) {
        let acts = entry::Entity::find()
            .select_only()
            .columns([entry::Column::Subject, entry::Column::Kind])
            .filter(entry::Column::Subject.is_in(ids.iter().map(String::as_str)))
            .filter(of_kinds(BECAME.map(|(kind, _)| kind)));
        // Later ones take the place of earlier ones.
        last.extend(before(acts, end).into_tuple::<(Option<String>, String)>().all(db).await?);
    }
    let more = arisen.len() as u64 == MOST;
    let mut owed = BTreeMap::new();
    for (id, state, seq, falls_due_at) in arisen {
        let last = last.get(&Some(id.to_string()));
        let by_act = BECAME.into_iter().find_map(|(kind, state)| (last? == kind).then_some(state));
        let by_clock = if falls_due_at < moment { ObligationState::Due } else { ObligationState::Upcoming };
        let stood = if seq < end { state } else { by_act.unwrap_or(by_clock) };
        *owed.entry(stood).or_default() += 1;
    }
    Ok((owed, more))
}

impl ThatDay {
    /// The facts, below a heading; `path` is that of the record.
    pub fn view(&self, day: Date, path: &str) -> AnyView {
        let mut facts = Vec::new();
        if let Some((of_pact, version)) = self.pact {
            let to = link(&format!("{path}/text?version={version}"));
            let number = ta("history-version", &[("number", version.into())]);
            facts.push(fact("pacts-state", state(of_pact)));
            facts.push(fact("pacts-version", view! { <a href=to>{number}</a> }));
        }
        let (seats, signed) = self.seats;
        facts.push(fact("home-signed-of-seats", ta("home-of-seats", &[("signed", signed.into()), ("seats", seats.into())])));
        let owed: Vec<_> = self
            .owed
            .iter()
            .map(|(state, n)| {
                let word = t(&format!("obligation-status-{state}"));
                view! { <div>{ta("list-facet", &[("value", word.into()), ("count", lang().number(*n).into())])}</div> }
            })
            .collect();
        if !owed.is_empty() {
            facts.push(fact("progress-obligations", owed));
        }
        facts.push(fact("history-sanctions", lang().number(self.sanctions)));
        let partly = self.is_partial.then(|| {
            view! { <p class="note">{ta("history-that-day-partly", &[("count", MOST.into())])}</p> }
        });
        view! {
            <section id="that-day">
                <h2>{ta("history-that-day", &[("day", lang().date(day).into())])}</h2>
                <SummaryList>{facts}</SummaryList>
                {partly}
            </section>
        }
        .into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commitments::server::tallies::{Within, total};
    use crate::organisations::server::queries::by_slug;
    use crate::pacts::server::queries::public_pact;
    use time::macros::date;

    #[tokio::test]
    async fn as_of_today_it_stands_as_the_tables_say_and_as_of_an_earlier_day_as_the_log_told_then() {
        for portal in crate::demo::each().await {
            let (db, today) = (portal.ctx.db.read(), portal.ctx.clock.today());
            let pact = public_pact(db, "demo-airport-pact").await.unwrap().unwrap();
            let organisation = by_slug(db, "andes-freight").await.unwrap().unwrap();
            let of_pact = Within { pact: Some(pact.id), ..Within::default() };
            let of_organisation = Within { organisation: Some(organisation.id), ..Within::default() };
            for (whose, slug, within) in [
                (Whose::Pact(pact.id), "demo-airport-pact", of_pact),
                (Whose::Organisation(organisation.id), "andes-freight", of_organisation),
            ] {
                let tally = total(db, &within).await.unwrap().unwrap();
                let now = read(db, whose, slug, today).await.unwrap();
                for state in ObligationState::ALL {
                    assert_eq!(now.owed.get(state).copied().unwrap_or(0), tally.get(*state), "{slug}: {state}");
                }
                let then = read(db, whose, slug, date!(2026 - 09 - 30)).await.unwrap();
                let all = |stood: &ThatDay| stood.owed.values().sum::<u64>();
                assert!(all(&then) > 0 && all(&then) < all(&now), "{then:?} and {now:?}");
                assert!(then.seats.1 > 0 && then.seats.1 <= then.seats.0, "{then:?}");
                assert_eq!(read(db, whose, slug, date!(1999 - 12 - 31)).await.unwrap(), ThatDay::default());
            }
            let now = read(db, Whose::Pact(pact.id), "demo-airport-pact", today).await.unwrap();
            assert_eq!(now.pact.map(|(state, _)| state), Some(pact.state));
            for record in ["organisations/andes-freight", "pacts/demo-airport-pact"] {
                assert_eq!(portal.get(&format!("/en/{record}?at=2026-09-30")).await.0, 303, "{record}");
                let page = portal.get(&format!("/en/{record}/history?at=2026-09-30")).await.1;
                assert!(page.contains("id=\"that-day\""), "{page}");
            }
        }
    }
}
