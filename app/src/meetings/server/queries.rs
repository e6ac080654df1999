//! Meetings and decisions as lists show them: sifted, sorted and paged by the database.

use super::entity::{committee, meeting, seat, step};
use crate::commitments::calendar::WorkingCalendar;
use crate::commitments::server::access::{self, Reporter};
use crate::kernel::ids::{CommitteeId, MeetingId, OrganisationId, PactId};
use crate::kernel::paging::{Paged, skipped};
use crate::kernel::text::Slug;
use crate::meetings::act::ActKind;
use crate::meetings::model::{MeetingState, Terms};
use crate::pacts::model::Texts;
use crate::pacts::server::entity::pact;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, JoinType, PaginatorTrait as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _, QueryTrait as _, RelationTrait as _, Select,
};
use std::collections::BTreeSet;
use time::{Date, Duration, OffsetDateTime};

/// The most meetings that a calendar holds.
pub const MOST: u64 = 200;

/// A meeting with the names of what it belongs to.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Line {
    /// Its identifier.
    pub id: MeetingId,
    /// Where it stands.
    pub state: MeetingState,
    /// When it begins.
    pub starts_at: OffsetDateTime,
    /// When it ends.
    pub ends_at: OffsetDateTime,
    /// The last day for comments on its draft minutes, while there are such.
    pub comments_until: Option<Date>,
    /// Its committee's terms.
    pub terms: Terms,
    /// The pact.
    pub pact: Slug,
    /// The pact's title.
    pub pact_title: Texts,
    /// The pact's working calendar.
    pub working: Option<WorkingCalendar>,
}

impl Line {
    /// The working calendar that holds, with its time zone.
    pub fn calendar(&self) -> WorkingCalendar {
        self.working.clone().unwrap_or_default()
    }
}

/// Whether meetings are ahead of a moment, or behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Those that end at it or later, the next one first.
    Ahead(OffsetDateTime),
    /// Those that ended before it, the last one first.
    Behind(OffsetDateTime),
}

/// What a list of meetings is sifted by; what is not given sifts nothing.
#[derive(Clone, Debug, Default)]
pub struct Sieve {
    /// Part of the committee's name, the place or the agenda, in small letters.
    pub words: String,
    /// Of one pact.
    pub pact: Option<PactId>,
    /// In this state.
    pub state: Option<MeetingState>,
    /// Of this year.
    pub year: Option<i32>,
}

/// One page of the public meetings that the sieve lets through.
pub async fn page(
    db: &impl ConnectionTrait,
    sieve: &Sieve,
    when: When,
    (page, per_page): (u64, u64),
) -> Result<Paged<Line>, DbErr> {
    let found = sifted(sieve, when);
    let total = found.clone().count(db).await?;
    let found = match when {
        When::Ahead(_) => found.order_by_asc(meeting::COLUMN.starts_at).order_by_asc(meeting::COLUMN.id),
        When::Behind(_) => found.order_by_desc(meeting::COLUMN.starts_at).order_by_desc(meeting::COLUMN.id),
    };
    let rows = lines(found).offset(skipped(page, per_page)).limit(per_page).into_model().all(db).await?;
    Ok(Paged { rows, page: Ord::max(page, 1), total, per_page })
}

fn sifted(sieve: &Sieve, when: When) -> Select<meeting::Entity> {
    let mut found = joined().filter(meeting::COLUMN.is_public.eq(true));
    found = match when {
        When::Ahead(now) => found.filter(meeting::COLUMN.ends_at.gte(now)),
        When::Behind(now) => found.filter(meeting::COLUMN.ends_at.lt(now)),
    };
    if let Some(id) = sieve.pact {
        found = found.filter(meeting::COLUMN.pact_id.eq(id));
    }
    if let Some(state) = sieve.state {
        found = found.filter(meeting::COLUMN.state.eq(state));
    }
    if let Some(year) = sieve.year {
        let first = |year| Date::from_ordinal_date(year, 1).map(|day| day.midnight().assume_utc());
        if let (Ok(from), Ok(to)) = (first(year), first(year + 1)) {
            found = found.filter(meeting::COLUMN.starts_at.gte(from)).filter(meeting::COLUMN.starts_at.lt(to));
        }
    }
    if !sieve.words.is_empty() {
        let part = format!("%{}%", sieve.words);
        let here = Expr::col((meeting::Entity, meeting::Column::Search)).like(part.clone());
        let name = Expr::col((committee::Entity, committee::Column::Search)).like(part);
        found = found.filter(Condition::any().add(here).add(name));
    }
    found
}

fn joined() -> Select<meeting::Entity> {
    meeting::Entity::find()
        .join(JoinType::InnerJoin, meeting::Relation::Committee.def())
        .join(JoinType::InnerJoin, meeting::Relation::Pact.def())
}

fn lines(found: Select<meeting::Entity>) -> Select<meeting::Entity> {
    use meeting::Column as C;
    found
        .select_only()
        .columns([C::Id, C::State, C::StartsAt, C::EndsAt, C::CommentsUntil])
        .column(committee::Column::Terms)
        .column_as(pact::Column::Calendar, "working")
        .column_as(pact::Column::Slug, "pact")
        .column_as(pact::Column::Title, "pact_title")
}

/// The years in which public meetings were, the newest first.
pub async fn years(db: &impl ConnectionTrait) -> Result<Vec<i32>, DbErr> {
    let edge = |found: Select<meeting::Entity>| async move {
        let at: Option<OffsetDateTime> =
            found.select_only().column(meeting::Column::StartsAt).limit(1).into_tuple().one(db).await?;
        Ok::<_, DbErr>(at.map(OffsetDateTime::year))
    };
    let public = || meeting::Entity::find().filter(meeting::COLUMN.is_public.eq(true));
    let first = edge(public().order_by_asc(meeting::COLUMN.starts_at)).await?;
    let last = edge(public().order_by_desc(meeting::COLUMN.starts_at)).await?;
    Ok(first.zip(last).map_or_else(Vec::new, |(first, last)| (first..=last).rev().collect()))
}

/// The next public meeting of a pact that is not cancelled.
pub async fn next_of(db: &impl ConnectionTrait, id: PactId, now: OffsetDateTime) -> Result<Option<Line>, DbErr> {
    let sieve = Sieve { pact: Some(id), state: Some(MeetingState::Called), ..Sieve::default() };
    Ok(page(db, &sieve, When::Ahead(now), (1, 1)).await?.rows.pop())
}

/// The meetings of some committees, the last one first.
pub async fn of_committees(db: &impl ConnectionTrait, ids: &[CommitteeId], limit: u64) -> Result<Vec<meeting::Model>, DbErr> {
    meeting::Entity::find()
        .filter(meeting::Column::CommitteeId.is_in(ids.iter().copied()))
        .order_by_desc(meeting::COLUMN.starts_at)
        .limit(limit)
        .all(db)
        .await
}

/// Whether a pact has a public committee.
pub async fn has_committee(db: &impl ConnectionTrait, id: PactId) -> Result<bool, DbErr> {
    let found = committee::Entity::find().filter(committee::COLUMN.pact_id.eq(id));
    Ok(found.filter(committee::COLUMN.is_public.eq(true)).count(db).await? > 0)
}

/// The public meetings that begin within this time, of one pact or of committees where this organisation sits.
pub async fn within(
    db: &impl ConnectionTrait,
    (pact, of): (Option<PactId>, Option<OrganisationId>),
    (from, to): (OffsetDateTime, OffsetDateTime),
) -> Result<Vec<Line>, DbErr> {
    let mut found = joined()
        .filter(meeting::COLUMN.is_public.eq(true))
        .filter(meeting::COLUMN.starts_at.gte(from))
        .filter(meeting::COLUMN.starts_at.lt(to));
    if let Some(id) = pact {
        found = found.filter(meeting::COLUMN.pact_id.eq(id));
    }
    if let Some(id) = of {
        let seated = seat::Entity::find().select_only().column(seat::Column::CommitteeId);
        let seated = seated.filter(seat::COLUMN.organisation_id.eq(id));
        found = found.filter(meeting::Column::CommitteeId.in_subquery(seated.into_query()));
    }
    lines(found).order_by_asc(meeting::COLUMN.starts_at).limit(MOST).into_model().all(db).await
}

/// What awaits somebody in a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Awaited {
    /// An answer to the invitation.
    Answer,
    /// A comment on the draft minutes.
    Comment,
    /// That the secretariat records who was there.
    Attendance,
    /// That the minutes are adopted, for the time for comments is over.
    Adoption,
}

/// The meetings in which something awaits those who report so, or the secretariat of these pacts.
pub async fn awaiting(
    db: &impl ConnectionTrait,
    of: &[Reporter],
    pacts: &[PactId],
    now: OffsetDateTime,
) -> Result<Vec<(Awaited, Line)>, DbErr> {
    let today = now.date();
    let called = || meeting::COLUMN.state.eq(MeetingState::Called);
    let mut awaited = Vec::new();
    if !of.is_empty() {
        let seated = seat::Entity::find().select_only().column(seat::Column::CommitteeId).filter(access::within(
            of,
            seat::Column::OrganisationId,
            meeting::Column::PactId,
        ));
        let open =
            Condition::any().add(called().and(meeting::COLUMN.starts_at.gt(now))).add(meeting::COLUMN.comments_until.gte(today));
        let found = joined().filter(meeting::Column::CommitteeId.in_subquery(seated.into_query())).filter(open);
        let rows: Vec<Line> = lines(found).order_by_asc(meeting::COLUMN.starts_at).into_model().all(db).await?;
        let done = done_by(db, of, &rows).await?;
        let what = |line: &Line| if line.state == MeetingState::Called { Awaited::Answer } else { Awaited::Comment };
        awaited.extend(rows.into_iter().filter(|line| !done.contains(&line.id)).map(|line| (what(&line), line)));
    }
    if !pacts.is_empty() {
        let open =
            Condition::any().add(called().and(meeting::COLUMN.ends_at.lte(now))).add(meeting::COLUMN.comments_until.lt(today));
        let found = joined().filter(meeting::Column::PactId.is_in(pacts.iter().copied())).filter(open);
        let rows: Vec<Line> = lines(found).order_by_asc(meeting::COLUMN.starts_at).into_model().all(db).await?;
        let what = |line: &Line| if line.state == MeetingState::Called { Awaited::Attendance } else { Awaited::Adoption };
        awaited.extend(rows.into_iter().map(|line| (what(&line), line)));
    }
    Ok(awaited)
}

/// In which of these meetings one of the organisations has answered or commented since it was last asked to.
async fn done_by(db: &impl ConnectionTrait, of: &[Reporter], lines: &[Line]) -> Result<BTreeSet<MeetingId>, DbErr> {
    if lines.is_empty() {
        return Ok(BTreeSet::new());
    }
    let acts: Vec<(MeetingId, ActKind, Option<OrganisationId>)> = step::Entity::find()
        .select_only()
        .columns([step::Column::MeetingId, step::Column::Kind, step::Column::OrganisationId])
        .filter(step::Column::MeetingId.is_in(lines.iter().map(|line| line.id)))
        .filter(step::Column::Kind.is_in([ActKind::Answered, ActKind::Changed, ActKind::Commented, ActKind::Drafted]))
        .order_by_asc(step::COLUMN.log_seq)
        .into_tuple()
        .all(db)
        .await?;
    let mut done = BTreeSet::new();
    for (id, kind, organisation) in acts {
        if matches!(kind, ActKind::Changed | ActKind::Drafted) {
            done.remove(&id);
        } else if organisation.is_some_and(|o| of.iter().any(|reporter| reporter.organisation == o)) {
            done.insert(id);
        }
    }
    Ok(done)
}

/// How many days before its day an action point stands on the desk.
pub const SOON: Duration = Duration::days(14);
