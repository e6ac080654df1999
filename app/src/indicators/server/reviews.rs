//! Reviews of an indicator: every year from the day its version was adopted, someone looks at its definition again and says in
//! public whether it still measures what it should. Only a new version of the pact changes it.

use super::REVIEWED;
use super::entity::review;
use crate::identity::server::actor::Actor;
use crate::indicators::model::ReviewDecision;
use crate::kernel::canonical::salted_digest;
use crate::kernel::ids::{CommitmentId, PactId, PersonId, ReviewId};
use crate::log::entry::{Act, By};
use crate::log::server::{LogError, append};
use crate::organisations::model::MemberRole;
use crate::organisations::server::entity::{membership, organisation};
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::party;
use crate::pacts::server::queries::commitment_with_pact;
use crate::platform::ctx::Ctx;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, Set};
use serde_json::json;
use thiserror::Error;
use time::{Date, Month};

/// The most characters of minutes.
pub const MINUTES: usize = 10_000;

/// Why a review was not recorded.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no such commitment.
    #[error("not found")]
    NotFound,
    /// Neither the secretariat of the pact's Customs nor its monitor.
    #[error("reviews-refused-not-yours")]
    NotYours,
    /// The review due on that day was held already.
    #[error("reviews-refused-held")]
    Held,
    /// Held on a day before the version was adopted, or one that has not come.
    #[error("reviews-refused-day")]
    Day,
    /// No minutes, or too many.
    #[error("reviews-refused-minutes")]
    Minutes,
    /// The database or the log failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<LogError> for Error {
    fn from(error: LogError) -> Self {
        Self::Db(error.into())
    }
}

/// What is to be put on record.
#[derive(Clone, Debug)]
pub struct NewReview<'a> {
    /// Whose indicator.
    pub commitment: CommitmentId,
    /// The day by which the review was due, as [`next_due`] gives it.
    pub due_on: Date,
    /// The day on which it was held.
    pub held_on: Date,
    /// What was decided.
    pub decision: ReviewDecision,
    /// Who was heard, what was looked at, and why it was decided so.
    pub minutes: &'a str,
}

/// The day by which the next review is due: a year after the version was adopted for the first, and so on each year.
pub fn next_due(adopted_on: Date, held: usize) -> Date {
    let year = adopted_on.year() + i32::try_from(held + 1).unwrap_or(i32::MAX / 2);
    let last_of_february = || Date::from_calendar_date(year, Month::February, 28);
    adopted_on.replace_year(year).or_else(|_| last_of_february()).unwrap_or(Date::MAX)
}

/// The reviews of a commitment's indicator, the oldest first, with who held them.
pub async fn held(
    db: &impl ConnectionTrait,
    commitment: CommitmentId,
) -> Result<Vec<(review::Model, Option<organisation::Model>)>, DbErr> {
    review::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(review::COLUMN.commitment_id.eq(commitment))
        .order_by_asc(review::Column::DueOn)
        .all(db)
        .await
}

/// The organisation for which a person may record reviews in a pact, with its seat: the Customs whose secretariat they are, or
/// the monitor whom they work for.
pub async fn may_review(
    db: &impl ConnectionTrait,
    person: PersonId,
    pact: PactId,
) -> Result<Option<(organisation::Model, PartyRole)>, DbErr> {
    let roles = membership::Entity::find().filter(membership::COLUMN.person_id.eq(person)).all(db).await?;
    let seats = party::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(party::COLUMN.pact_id.eq(pact))
        .filter(party::Column::OrganisationId.is_in(roles.iter().map(|m| m.organisation_id)))
        .order_by_asc(party::Column::LogSeq)
        .all(db)
        .await?;
    let fits = |party: &party::Model, role: MemberRole| {
        matches!((party.role, role), (PartyRole::Customs, MemberRole::Secretariat) | (PartyRole::Monitor, MemberRole::Monitor))
    };
    Ok(seats.into_iter().find_map(|(party, organisation)| {
        let mine = roles.iter().any(|m| m.organisation_id == party.organisation_id && fits(&party, m.role));
        organisation.filter(|_| mine).map(|o| (o, party.role))
    }))
}

/// Puts a review on record. The same again is nothing new.
pub async fn record(ctx: &Ctx, actor: &Actor, new: NewReview<'_>) -> Result<(), Error> {
    let minutes = new.minutes.trim();
    if minutes.is_empty() || minutes.chars().count() > MINUTES {
        return Err(Error::Minutes);
    }
    let tx = ctx.db.begin().await?;
    let (c, v, p) = commitment_with_pact(&tx, new.commitment).await?.ok_or(Error::NotFound)?;
    let (organisation, role) = may_review(&tx, actor.person, p.id).await?.ok_or(Error::NotYours)?;
    let held = held(&tx, c.id).await?;
    let again = |r: &review::Model| r.held_on == new.held_on && r.decision == new.decision && r.minutes == minutes;
    if let Some((known, _)) = held.iter().find(|(r, _)| r.due_on == new.due_on) {
        return if again(known) && known.organisation_id == organisation.id { Ok(()) } else { Err(Error::Held) };
    }
    let adopted_on = v.adopted_at.date();
    if new.due_on != next_due(adopted_on, held.len()) || !(adopted_on..=ctx.clock.today()).contains(&new.held_on) {
        return Err(Error::Day);
    }
    let (now, salt) = (ctx.clock.now(), ctx.random.bytes::<32>());
    let act = Act::new(REVIEWED, now, By::new(organisation.slug.as_str(), role.as_str()))
        .in_pact(p.slug.as_str())
        .on(c.code.as_str())
        .with(json!({
            "version": v.number, "due_on": new.due_on.to_string(), "held_on": new.held_on.to_string(), "decision": new.decision,
            "minutes": salted_digest(&salt, minutes),
        }));
    let log_seq = append(&tx, act).await?;
    let id: ReviewId = ctx.random.id(now);
    let row = review::ActiveModel {
        id: Set(id),
        commitment_id: Set(c.id),
        due_on: Set(new.due_on),
        held_on: Set(new.held_on),
        decision: Set(new.decision),
        minutes: Set(minutes.to_owned()),
        minutes_salt: Set(hex::encode(salt)),
        organisation_id: Set(organisation.id),
        log_seq: Set(log_seq),
    };
    review::Entity::insert(row).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(())
}
