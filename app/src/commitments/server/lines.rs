//! Obligations as lists show them: sifted, sorted and paged by the database.

use super::entity::obligation;
use crate::commitments::model::{DUE_DAYS, ObligationState, Status};
use crate::kernel::ids::{CommitmentId, ObligationId, OrganisationId, PactId};
use crate::kernel::paging::Paged;
use crate::kernel::text::Slug;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::{Indicator, PartyRole, Texts};
use crate::pacts::server::entity::{commitment, pact, party};
use sea_orm::sea_query::{Condition, Expr, ExprTrait as _, Func, IntoCondition as _};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, JoinType, Order, PaginatorTrait as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _, RelationTrait as _, Select,
};
use std::collections::BTreeMap;
use time::{Date, Duration, OffsetDateTime};

/// What a list of obligations is sifted by; what is not given sifts nothing.
#[derive(Clone, Debug, Default)]
pub struct Sieve {
    /// What the reader is told of it.
    pub status: Option<Status>,
    /// Those of one pact.
    pub pact: Option<PactId>,
    /// Those of one organisation.
    pub organisation: Option<OrganisationId>,
    /// Those of one commitment.
    pub commitment: Option<CommitmentId>,
    /// Those of organisations in this seat.
    pub role: Option<PartyRole>,
    /// Those of commitments to this factor.
    pub factor: Option<i32>,
    /// Part of an organisation's name or of a commitment's code or title.
    pub words: String,
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
    /// What a reader is told of it at `now`.
    pub fn status(&self, now: OffsetDateTime) -> Status {
        self.state.status(self.due_at, now.date() > self.period_to, now)
    }

    /// Whole days by which it is, or was reported, late; 0 where it is not.
    pub fn days_late(&self, now: OffsetDateTime) -> i64 {
        super::entity::obligation::days_late(self.state, self.due_at, self.reported_at, now)
    }
}

/// One page of the obligations that the sieve lets through.
pub async fn page(
    db: &impl ConnectionTrait,
    sieve: &Sieve,
    sort: Sort,
    now: OffsetDateTime,
    (page, per_page): (u64, u64),
) -> Result<Paged<Line>, DbErr> {
    let total = sifted(needed(sieve), sieve, now).count(db).await?;
    let order = if sort == Sort::DueFirst { Order::Asc } else { Order::Desc };
    let rows = select(sifted(joined(), sieve, now))
        .order_by(obligation::COLUMN.due_on, order.clone())
        .order_by(obligation::COLUMN.id, order)
        .offset(page.saturating_sub(1).saturating_mul(per_page))
        .limit(per_page)
        .into_model()
        .all(db)
        .await?;
    Ok(Paged { rows, page: Ord::max(page, 1), total, per_page })
}

/// How many obligations the sieve lets through, by what a reader is told of them. Three queries, which join nothing that the
/// sieve does not ask for.
pub async fn counts(db: &impl ConnectionTrait, sieve: &Sieve, now: OffsetDateTime) -> Result<BTreeMap<Status, u64>, DbErr> {
    let by_state: Vec<(ObligationState, i64)> = sifted(needed(sieve), sieve, now)
        .select_only()
        .column(obligation::Column::State)
        .column_as(obligation::Column::Id.count(), "n")
        .group_by(obligation::Column::State)
        .into_tuple()
        .all(db)
        .await?;
    let of = |state| by_state.iter().find(|(s, _)| *s == state).map_or(0, |(_, n)| n.unsigned_abs());
    let open = |status| sifted(needed(sieve), &Sieve { status: Some(status), ..sieve.clone() }, now);
    let due = open(Status::Due).count(db).await?;
    let passed = open(Status::Missed).filter(obligation::COLUMN.state.eq(ObligationState::Open)).count(db).await?;
    Ok([
        (Status::Missed, of(ObligationState::Missed) + passed),
        (Status::Due, due),
        (Status::Upcoming, of(ObligationState::Open).saturating_sub(due + passed)),
        (Status::Returned, of(ObligationState::Returned)),
        (Status::Reported, of(ObligationState::Reported)),
        (Status::Verified, of(ObligationState::Verified)),
        (Status::Waived, of(ObligationState::Waived)),
    ]
    .into())
}

/// What these organisations must report or answer now, the most urgent first.
pub async fn awaiting(
    db: &impl ConnectionTrait,
    of: &[OrganisationId],
    now: OffsetDateTime,
    most: u64,
) -> Result<Vec<Line>, DbErr> {
    select(awaited(joined(), of, now)).order_by_asc(obligation::COLUMN.due_at).limit(most).into_model().all(db).await
}

/// How much these organisations must report or answer now.
pub async fn awaiting_count(db: &impl ConnectionTrait, of: &[OrganisationId], now: OffsetDateTime) -> Result<u64, DbErr> {
    awaited(obligation::Entity::find(), of, now).count(db).await
}

fn awaited(found: Select<obligation::Entity>, of: &[OrganisationId], now: OffsetDateTime) -> Select<obligation::Entity> {
    let now_owed = Condition::any().add(is(Status::Missed, now)).add(is(Status::Due, now)).add(is(Status::Returned, now));
    found.filter(obligation::Column::OrganisationId.is_in(of.iter().copied())).filter(now_owed)
}

fn joined() -> Select<obligation::Entity> {
    obligation::Entity::find()
        .join(JoinType::InnerJoin, obligation::Relation::Commitment.def())
        .join(JoinType::InnerJoin, obligation::Relation::Organisation.def())
        .join(JoinType::InnerJoin, obligation::Relation::Party.def())
        .join(JoinType::InnerJoin, obligation::Relation::Pact.def())
}

/// The obligations, joined with what the sieve looks at and nothing else.
pub(super) fn needed(sieve: &Sieve) -> Select<obligation::Entity> {
    let (words, mut found) = (!sieve.words.trim().is_empty(), obligation::Entity::find());
    if words || sieve.factor.is_some() {
        found = found.join(JoinType::InnerJoin, obligation::Relation::Commitment.def());
    }
    if words {
        found = found.join(JoinType::InnerJoin, obligation::Relation::Organisation.def());
    }
    if sieve.role.is_some() {
        found = found.join(JoinType::InnerJoin, obligation::Relation::Party.def());
    }
    found
}

pub(super) fn sifted(mut found: Select<obligation::Entity>, sieve: &Sieve, now: OffsetDateTime) -> Select<obligation::Entity> {
    if let Some(status) = sieve.status {
        found = found.filter(is(status, now));
    }
    if let Some(id) = sieve.pact {
        found = found.filter(obligation::COLUMN.pact_id.eq(id));
    }
    if let Some(id) = sieve.organisation {
        found = found.filter(obligation::COLUMN.organisation_id.eq(id));
    }
    if let Some(id) = sieve.commitment {
        found = found.filter(obligation::COLUMN.commitment_id.eq(id));
    }
    if let Some(role) = sieve.role {
        found = found.filter(party::COLUMN.role.eq(role));
    }
    if let Some(factor) = sieve.factor {
        found = found.filter(commitment::COLUMN.factor.eq(factor));
    }
    let words = sieve.words.trim().to_lowercase();
    if !words.is_empty() {
        let holds = |column: Expr| Expr::expr(Func::lower(column.cast_as("text"))).like(format!("%{words}%"));
        found = found.filter(
            Condition::any()
                .add(holds(Expr::col((organisation::Entity, organisation::Column::Name))))
                .add(holds(Expr::col((commitment::Entity, commitment::Column::Code))))
                .add(holds(Expr::col((commitment::Entity, commitment::Column::Title)))),
        );
    }
    found
}

/// The condition under which a reader is told this of an obligation: [`ObligationState::status`] in the database's words.
fn is(status: Status, now: OffsetDateTime) -> Condition {
    let state = |state: ObligationState| obligation::COLUMN.state.eq(state);
    let passed = || obligation::COLUMN.due_at.lte(now);
    let near = || {
        Condition::any()
            .add(obligation::COLUMN.due_at.lte(now + Duration::days(DUE_DAYS)))
            .add(obligation::COLUMN.period_to.lt(now.date()))
    };
    match status {
        Status::Missed => Condition::any()
            .add(state(ObligationState::Missed))
            .add(Condition::all().add(state(ObligationState::Open)).add(passed())),
        Status::Due => Condition::all().add(state(ObligationState::Open)).add(passed().not()).add(near()),
        Status::Upcoming => Condition::all().add(state(ObligationState::Open)).add(passed().not()).add(near().not()),
        Status::Returned => state(ObligationState::Returned).into_condition(),
        Status::Reported => state(ObligationState::Reported).into_condition(),
        Status::Verified => state(ObligationState::Verified).into_condition(),
        Status::Waived => state(ObligationState::Waived).into_condition(),
    }
}

fn select(found: Select<obligation::Entity>) -> Select<obligation::Entity> {
    found
        .select_only()
        .columns([
            obligation::Column::Id,
            obligation::Column::Number,
            obligation::Column::PeriodFrom,
            obligation::Column::PeriodTo,
            obligation::Column::DueOn,
            obligation::Column::DueAt,
            obligation::Column::State,
            obligation::Column::ReportedAt,
            obligation::Column::CommitmentId,
        ])
        .columns([commitment::Column::Code, commitment::Column::Title, commitment::Column::Indicator])
        .column(party::Column::Role)
        .column_as(organisation::Column::Slug, "organisation")
        .column_as(organisation::Column::Name, "organisation_name")
        .column_as(pact::Column::Slug, "pact")
        .column_as(pact::Column::Title, "pact_title")
}
