//! Committees and meetings with all that they are judged by.

use super::broken;
use super::entity::{committee, meeting, step};
use crate::commitments::calendar::WorkingCalendar;
use crate::commitments::server::bind::calendar_of;
use crate::commitments::server::zone;
use crate::kernel::ids::{CommitteeId, MeetingId, OrganisationId, PactId};
use crate::kernel::text::Slug;
use crate::meetings::act::Act;
use crate::meetings::meeting::{Meeting, Moment, Step};
use crate::organisations::server::entity::organisation;
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::{pact, party};
use crate::platform::ctx::Ctx;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use std::collections::{BTreeMap, HashMap};
use time::{Date, OffsetDateTime};

/// An organisation in its seat of the pact.
#[derive(Clone, Debug)]
pub struct Party {
    /// Who.
    pub organisation: organisation::Model,
    /// In which seat.
    pub role: PartyRole,
}

/// A committee with its pact and who sits in it.
#[derive(Clone, Debug)]
pub struct Committee {
    /// Its row.
    pub row: committee::Model,
    /// The pact.
    pub pact: pact::Model,
    /// The pact's working calendar, whose time zone holds.
    pub calendar: WorkingCalendar,
    /// Its seats, Customs first.
    pub seats: Vec<Party>,
}

impl Committee {
    /// The roles of its seats.
    pub fn roles(&self) -> BTreeMap<Slug, PartyRole> {
        self.seats.iter().map(|p| (p.organisation.slug.clone(), p.role)).collect()
    }

    /// The day that it is where the pact is.
    pub fn today(&self, ctx: &Ctx) -> Result<Date, DbErr> {
        zone::day_of(ctx.clock.now(), &self.calendar)
    }

    /// By what acts are judged now.
    pub fn moment(&self, now: OffsetDateTime) -> Result<Moment<'_>, DbErr> {
        let terms = &self.row.terms;
        Ok(Moment { now, today: zone::day_of(now, &self.calendar)?, seats: &terms.seats, chair: &terms.chair })
    }
}

/// A meeting with its committee and its acts.
#[derive(Clone, Debug)]
pub struct File {
    /// Its row.
    pub row: meeting::Model,
    /// The committee.
    pub committee: Committee,
    /// Its acts as they lie in the table, in order.
    pub rows: Vec<step::Model>,
    /// The same, read.
    pub steps: Vec<Step>,
    /// What they make together.
    pub meeting: Meeting,
}

/// The committee; none where there is none.
pub async fn committee(db: &impl ConnectionTrait, id: CommitteeId) -> Result<Option<Committee>, DbErr> {
    let Some(row) = committee::Entity::find_by_id(id).one(db).await? else { return Ok(None) };
    let pact = pact::Entity::find_by_id(row.pact_id).one(db).await?.ok_or_else(|| broken("a committee without a pact"))?;
    let mut seats = parties(db, row.pact_id, Some(row.terms.seats.iter().cloned().collect())).await?;
    seats.sort_by_key(|p| p.role);
    Ok(Some(Committee { calendar: calendar_of(&pact), row, pact, seats }))
}

/// The parties of a pact in the order in which they were seated: all, or those of these organisations.
pub async fn parties(db: &impl ConnectionTrait, pact: PactId, of: Option<Vec<Slug>>) -> Result<Vec<Party>, DbErr> {
    let mut found = party::Entity::find().find_also_related(organisation::Entity).filter(party::COLUMN.pact_id.eq(pact));
    if let Some(of) = of {
        found = found.filter(organisation::Column::Slug.is_in(of));
    }
    let rows = found.order_by_asc(party::COLUMN.log_seq).all(db).await?;
    Ok(rows.into_iter().filter_map(|(party, o)| Some(Party { organisation: o?, role: party.role })).collect())
}

/// The file of this meeting; none where there is none.
pub async fn load(db: &impl ConnectionTrait, id: MeetingId) -> Result<Option<File>, DbErr> {
    let Some(row) = meeting::Entity::find_by_id(id).one(db).await? else { return Ok(None) };
    let committee = committee(db, row.committee_id).await?.ok_or_else(|| broken("a meeting without a committee"))?;
    let rows = step::Entity::find().filter(step::COLUMN.meeting_id.eq(id)).order_by_asc(step::COLUMN.log_seq).all(db).await?;
    let slugs = slugs(db, &rows).await?;
    let steps = rows.iter().map(|row| read(row, &slugs)).collect::<Result<Vec<_>, _>>()?;
    let meeting = Meeting::of(&steps).ok_or_else(|| broken("a meeting that nobody called"))?;
    Ok(Some(File { row, committee, rows, steps, meeting }))
}

/// The slugs of those who did these acts.
pub(super) async fn slugs(db: &impl ConnectionTrait, rows: &[step::Model]) -> Result<HashMap<OrganisationId, Slug>, DbErr> {
    let mut ids: Vec<_> = rows.iter().filter_map(|row| row.organisation_id).collect();
    ids.sort_unstable();
    ids.dedup();
    let all = organisation::Entity::find().filter(organisation::Column::Id.is_in(ids)).all(db).await?;
    Ok(all.into_iter().map(|o| (o.id, o.slug)).collect())
}

/// An act as its row has it.
pub(super) fn read(row: &step::Model, slugs: &HashMap<OrganisationId, Slug>) -> Result<Step, DbErr> {
    Ok(Step { at: row.at, by: row.organisation_id.and_then(|id| slugs.get(&id).cloned()), act: act_of(row)? })
}

/// What was done.
pub(super) fn act_of(row: &step::Model) -> Result<Act, DbErr> {
    serde_json::from_str(&row.content).map_err(|error| DbErr::Json(error.to_string()))
}
