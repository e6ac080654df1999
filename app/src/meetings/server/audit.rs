//! Committees and meetings as an audit compares them: each act is what its entry says or seals, and the rows are what the acts made.

use super::entity::{committee, decision, meeting, seat, step};
use super::load::{act_of, committee as committee_with_seats, read, slugs};
use super::project::{committee_row, decision_rows, meeting_row, owners};
use super::record::entry_of;
use crate::audit::{Row, SEALED_CONTENTS, SEALS};
use crate::kernel::canonical::salted_digest;
use crate::kernel::ids::{CommitteeId, OrganisationId};
use crate::kernel::text::Slug;
use crate::log::entry::{Act as Told, Entry};
use crate::meetings::meeting::{Meeting, Step};
use crate::pacts::server::entity::pact;
use crate::platform::salted::salt_of;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A table, the name of a row in it, and the row's columns.
type Fact<R> = (&'static str, String, R);

/// What the tables hold of each act, and whether the rows are as the acts made them.
pub async fn kept(db: &impl ConnectionTrait) -> Result<Vec<Fact<Value>>, DbErr> {
    let rows = step::Entity::find().order_by_asc(step::COLUMN.log_seq).all(db).await?;
    let (slugs, mut facts) = (slugs(db, &rows).await?, Vec::new());
    let mut by_committee: BTreeMap<CommitteeId, Vec<step::Model>> = BTreeMap::new();
    for row in rows {
        by_committee.entry(row.committee_id).or_default().push(row);
    }
    for (found, pact) in committee::Entity::find().find_also_related(pact::Entity).all(db).await? {
        let pact = pact.map(|p| p.slug.to_string()).unwrap_or_default();
        let acts = by_committee.remove(&found.id).unwrap_or_default();
        for row in &acts {
            facts.extend(entry(row, &pact, &slugs));
        }
        let whole = is_whole(db, &found, &acts).await?;
        facts.extend(made("committees", &found.id, found.is_public, whole));
        let meetings = meeting::Entity::find().filter(meeting::COLUMN.committee_id.eq(found.id)).all(db).await?;
        let called: BTreeSet<_> = acts.iter().filter_map(|row| row.meeting_id).collect();
        for gone in called.iter().filter(|id| meetings.iter().all(|m| m.id != **id)) {
            facts.extend(made("meetings", gone, found.is_public, false));
        }
        for meeting in meetings {
            let whole = is_whole_meeting(db, &meeting, &acts, &slugs).await?;
            facts.extend(made("meetings", &meeting.id, found.is_public, whole));
        }
    }
    for row in by_committee.into_values().flatten() {
        facts.push(("meeting_steps", row.log_seq.to_string(), json!({ "entry": "of no committee" })));
    }
    Ok(facts)
}

/// An act as its entry must have it; where that is sealed, what would open it.
fn entry(row: &step::Model, pact: &str, slugs: &HashMap<OrganisationId, Slug>) -> Vec<Fact<Value>> {
    let organisation = row.organisation_id.map_or("portal", |id| slugs.get(&id).map_or("nobody", Slug::as_str));
    // What was touched may not be readable any more.
    let told = entry_of(row, pact, organisation).ok().filter(|_| act_of(row).is_ok_and(|act| act.kind() == row.kind));
    let text = told.and_then(|told| Entry::Act(told).to_canonical().ok()).unwrap_or_default();
    let seq = row.log_seq.to_string();
    match &row.seal_salt {
        None => vec![("meeting_steps", seq, json!({ "entry": text }))],
        Some(salt) => vec![
            (SEALS, seq.clone(), json!({ "digest": salted_digest(&salt_of(salt), &text) })),
            (SEALED_CONTENTS, seq, json!({ "is_what_was_sealed": true })),
        ],
    }
}

/// Whether a row is as its acts made it. Of one whose acts are all sealed the log tells nothing, so it is named only where it is not.
fn made(table: &'static str, id: &impl ToString, is_public: bool, whole: bool) -> Option<Fact<Value>> {
    (is_public || !whole).then(|| (table, id.to_string(), json!({ "is_as_its_acts_made_it": whole })))
}

async fn is_whole(db: &impl ConnectionTrait, found: &committee::Model, acts: &[step::Model]) -> Result<bool, DbErr> {
    let own: Vec<_> = acts.iter().filter(|row| row.meeting_id.is_none()).cloned().collect();
    let seats = seat::Entity::find().filter(seat::COLUMN.committee_id.eq(found.id)).all(db).await?;
    let mut seats: Vec<_> = seats.into_iter().map(|s| s.organisation_id).collect();
    // What was touched may belong to nothing any more.
    let Ok(Some(known)) = committee_with_seats(db, found.id).await else { return Ok(false) };
    let mut seated: Vec<_> = known.seats.iter().map(|p| p.organisation.id).collect();
    seats.sort_unstable();
    seated.sort_unstable();
    Ok(seats == seated && committee_row(found.id, found.pact_id, &own).is_ok_and(|made| made.as_ref() == Some(found)))
}

async fn is_whole_meeting(
    db: &impl ConnectionTrait,
    found: &meeting::Model,
    acts: &[step::Model],
    slugs: &HashMap<OrganisationId, Slug>,
) -> Result<bool, DbErr> {
    let own: Vec<_> = acts.iter().filter(|row| row.meeting_id == Some(found.id)).cloned().collect();
    let steps: Result<Vec<Step>, _> = own.iter().map(|row| read(row, slugs)).collect();
    let Some(meeting) = steps.ok().and_then(|steps| Meeting::of(&steps)) else { return Ok(false) };
    let Ok(Some(committee)) = committee_with_seats(db, found.committee_id).await else { return Ok(false) };
    let held = decision::Entity::find()
        .filter(decision::COLUMN.meeting_id.eq(found.id))
        .order_by_asc(decision::COLUMN.number)
        .all(db)
        .await?;
    let Ok(made) = meeting_row(&committee.row, &own, &meeting) else { return Ok(false) };
    let decided = decision_rows(&made, &meeting, &owners(db, &meeting).await?, &committee.calendar);
    Ok(made == *found && decided.is_ok_and(|decided| decided == held))
}

/// What an entry leaves: itself, and the committee or meeting that it made; none where it is of another type.
pub fn told(seq: i64, act: &Told) -> Option<Vec<Fact<Row>>> {
    act.kind.parse::<crate::meetings::act::ActKind>().ok()?;
    let text = Entry::Act(act.clone()).to_canonical().ok()?;
    let mut facts = vec![("meeting_steps", seq.to_string(), Row::from([("entry".to_owned(), text.into())]))];
    let table = match act.kind.as_str() {
        "committee.founded" => "committees",
        "meeting.called" => "meetings",
        _ => return Some(facts),
    };
    let whole = Row::from([("is_as_its_acts_made_it".to_owned(), true.into())]);
    facts.push((table, act.subject.clone()?, whole));
    Some(facts)
}
