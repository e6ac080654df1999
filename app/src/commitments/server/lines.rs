//! Obligations as lists show them: sifted, sorted and paged by the database.

use super::access::{Reporter, within};
use super::entity::obligation;
use super::tallies::{self, Within};
use crate::commitments::model::ObligationState;
use crate::commitments::tally::{Measure, Tally};
use crate::kernel::ids::{CommitmentId, ObligationId};
use crate::kernel::paging::{Paged, skipped};
use crate::kernel::text::Slug;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::{Indicator, PartyRole, Texts};
use crate::pacts::server::entity::{commitment, pact};
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, JoinType, Order, PaginatorTrait as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _, RelationTrait as _, Select,
};
use time::{Date, Month, OffsetDateTime};

/// What a list of obligations is sifted by; what is not given sifts nothing.
#[derive(Clone, Debug, Default)]
pub struct Sieve {
    /// What they are alike in.
    pub within: Within,
    /// Where they stand, or what else they are counted by.
    pub measure: Option<Measure>,
}

impl From<Within> for Sieve {
    fn from(within: Within) -> Self {
        Self { within, ..Self::default() }
    }
}

/// In which order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// The one due first at the top.
    #[default]
    DueFirst,
    /// The one due last at the top.
    DueLast,
}

/// An obligation with the names of what it belongs to.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Line {
    /// Its identifier.
    pub id: ObligationId,
    /// Its place among all.
    pub ordinal: i64,
    /// Its number within its bond.
    pub number: i32,
    /// The first day of its period.
    pub period_from: Date,
    /// The last day of its period.
    pub period_to: Date,
    /// The last day for the report.
    pub due_on: Date,
    /// The end of that day.
    pub due_at: OffsetDateTime,
    /// What became of it.
    pub state: ObligationState,
    /// When it was first reported.
    pub reported_at: Option<OffsetDateTime>,
    /// Its commitment.
    pub commitment_id: CommitmentId,
    /// The commitment's code.
    pub code: String,
    /// The commitment's title.
    pub title: Texts,
    /// What it is measured by.
    pub indicator: Indicator,
    /// Who owes it.
    pub organisation: Slug,
    /// Their name.
    pub organisation_name: String,
    /// In which seat.
    pub role: PartyRole,
    /// In which pact.
    pub pact: Slug,
    /// The pact's title.
    pub pact_title: Texts,
}

impl Line {
    /// Whole days by which it is, or was reported, late; 0 where it is not.
    pub fn days_late(&self, now: OffsetDateTime) -> i64 {
        super::entity::obligation::days_late(self.state, self.due_at, self.reported_at, now)
    }
}

/// How deep a list goes: who wants more narrows it, or takes the data.
pub const DEEPEST: u64 = 10_000;

/// One page of the obligations that the sieve lets through, none below [`DEEPEST`].
pub async fn page(db: &impl ConnectionTrait, sieve: &Sieve, sort: Sort, at: (u64, u64)) -> Result<Paged<Line>, DbErr> {
    page_of(db, sieve, tallies::total(db, &sieve.within).await?, sort, at).await
}

/// The same by whom the tally of all within is known, if it is kept.
pub async fn page_of(
    db: &impl ConnectionTrait,
    sieve: &Sieve,
    tally: Option<Tally>,
    sort: Sort,
    (page, per_page): (u64, u64),
) -> Result<Paged<Line>, DbErr> {
    let total = match tally {
        Some(tally) => sieve.measure.map_or_else(|| tally.total(), |measure| tally.get(measure)),
        None => sifted(obligation::Entity::find(), sieve).count(db).await?,
    };
    let page = page.clamp(1, DEEPEST / per_page);
    if total == 0 {
        return Ok(Paged { rows: Vec::new(), page, total, per_page });
    }
    let order = if sort == Sort::DueFirst { Order::Asc } else { Order::Desc };
    let rows = select(sifted(joined(), sieve))
        .order_by(obligation::COLUMN.due_on, order.clone())
        .order_by(obligation::COLUMN.ordinal, order)
        .offset(skipped(page, per_page))
        .limit(per_page)
        .into_model()
        .all(db)
        .await?;
    Ok(Paged { rows, page, total, per_page })
}

/// The obligations of these ordinals, in this order.
pub async fn of(db: &impl ConnectionTrait, ordinals: &[i64]) -> Result<Vec<Line>, DbErr> {
    let found = select(joined()).filter(obligation::Column::Ordinal.is_in(ordinals.iter().copied()));
    let mut lines: Vec<Line> = found.into_model().all(db).await?;
    lines.sort_by_key(|line| ordinals.iter().position(|o| *o == line.ordinal));
    Ok(lines)
}

/// What these must report or answer now, the most urgent first.
pub async fn awaiting(db: &impl ConnectionTrait, of: &[Reporter], most: u64) -> Result<Vec<Line>, DbErr> {
    select(awaited(joined(), of)).order_by_asc(obligation::COLUMN.due_at).limit(most).into_model().all(db).await
}

/// How much these must report or answer now.
pub async fn awaiting_count(db: &impl ConnectionTrait, of: &[Reporter]) -> Result<u64, DbErr> {
    awaited(obligation::Entity::find(), of).count(db).await
}

fn awaited(found: Select<obligation::Entity>, of: &[Reporter]) -> Select<obligation::Entity> {
    let owed = [ObligationState::Missed, ObligationState::Due, ObligationState::Returned];
    let theirs = within(of, obligation::Column::OrganisationId, obligation::Column::PactId);
    found.filter(theirs).filter(obligation::Column::State.is_in(owed))
}

/// All obligations, joined with what names them.
pub(crate) fn joined() -> Select<obligation::Entity> {
    obligation::Entity::find()
        .join(JoinType::InnerJoin, obligation::Relation::Commitment.def())
        .join(JoinType::InnerJoin, obligation::Relation::Organisation.def())
        .join(JoinType::InnerJoin, obligation::Relation::Pact.def())
}

/// That a measure counts an obligation.
pub(crate) fn is_counted(measure: Measure) -> Expr {
    use obligation::Column as C;
    match measure.told_in() {
        Some((column, word)) => Expr::col((obligation::Entity, column)).eq(word),
        None if measure == Measure::Late => C::MissedAt.is_not_null(),
        None => C::MissedAt.is_null().and(C::ReportedAt.is_not_null()),
    }
}

fn sifted(mut found: Select<obligation::Entity>, sieve: &Sieve) -> Select<obligation::Entity> {
    let within = &sieve.within;
    if let Some(measure) = sieve.measure {
        found = found.filter(is_counted(measure));
    }
    if let Some(id) = within.pact {
        found = found.filter(obligation::COLUMN.pact_id.eq(id));
    }
    if let Some(id) = within.organisation {
        found = found.filter(obligation::COLUMN.organisation_id.eq(id));
    }
    if let Some(id) = within.commitment {
        found = found.filter(obligation::COLUMN.commitment_id.eq(id));
    }
    if let Some(role) = within.role {
        found = found.filter(obligation::COLUMN.role.eq(role));
    }
    if let Some(country) = &within.country {
        found = found.filter(obligation::COLUMN.country.eq(country.as_str()));
    }
    if let Some(factor) = within.factor {
        found = found.filter(obligation::COLUMN.factor.eq(factor));
    }
    if let Some((first, last)) = within.year.and_then(days_of) {
        found = found.filter(obligation::COLUMN.due_on.gte(first)).filter(obligation::COLUMN.due_on.lte(last));
    }
    found
}

/// The first and the last day of a year.
pub(super) fn days_of(year: i32) -> Option<(Date, Date)> {
    Date::from_calendar_date(year, Month::January, 1).ok().zip(Date::from_calendar_date(year, Month::December, 31).ok())
}

fn select(found: Select<obligation::Entity>) -> Select<obligation::Entity> {
    found
        .select_only()
        .columns([
            obligation::Column::Id,
            obligation::Column::Ordinal,
            obligation::Column::Number,
            obligation::Column::PeriodFrom,
            obligation::Column::PeriodTo,
            obligation::Column::DueOn,
            obligation::Column::DueAt,
            obligation::Column::State,
            obligation::Column::ReportedAt,
            obligation::Column::CommitmentId,
            obligation::Column::Role,
        ])
        .columns([commitment::Column::Code, commitment::Column::Title, commitment::Column::Indicator])
        .column_as(organisation::Column::Slug, "organisation")
        .column_as(organisation::Column::Name, "organisation_name")
        .column_as(pact::Column::Slug, "pact")
        .column_as(pact::Column::Title, "pact_title")
}
