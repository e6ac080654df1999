//! The cases that a person may read, and those that wait for them: a few queries on what each case is now, without reading its steps.

use super::access::{COMPLAINERS, organisations_of, sits_in};
use super::entity::case;
use crate::commitments::server::access::{Reporter, Reporting, reporting, within};
use crate::kernel::ids::{CaseId, OrganisationId, PactId, PersonId};
use crate::kernel::paging::{Paged, skipped};
use crate::organisations::model::MemberRole;
use crate::organisations::server::entity::{membership, organisation};
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::{pact, party};
use crate::platform::lists::PER_PAGE;
use crate::sanctions::bench::places;
use crate::sanctions::model::{Capacity, Seat, Stage};
use sea_orm::sea_query::{Expr, NullOrdering};
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait, DbErr, EntityTrait as _, Order, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};
use time::Date;

/// What a person has to do with cases.
#[derive(Debug, Default)]
pub struct Scope {
    /// Where they are the sanctions officer.
    officer: Vec<PactId>,
    /// Where they name for Customs.
    customs: Vec<PactId>,
    /// Where they name for the associations.
    associations: Vec<PactId>,
    /// For whom they report.
    reports: Vec<Reporter>,
    /// For whom they may allege.
    complains: Vec<OrganisationId>,
    /// All that they have a part in.
    own: Vec<OrganisationId>,
    /// Where they sit in the first instance.
    first: Vec<CaseId>,
    /// Where they hear the appeal.
    appeal: Vec<CaseId>,
}

/// Looks it up.
pub async fn scope(db: &impl ConnectionTrait, person: PersonId, today: Date) -> Result<Scope, DbErr> {
    let mut scope = Scope::default();
    for seat in sits_in(db, person).await? {
        let appeal = places(crate::pacts::procedure::Body::Board).contains(&seat.seat);
        (if appeal { &mut scope.appeal } else { &mut scope.first }).push(seat.case_id);
    }
    let members = membership::Entity::find().filter(membership::COLUMN.person_id.eq(person)).all(db).await?;
    scope.own = organisations_of(db, person).await?.into_iter().collect();
    if scope.own.is_empty() {
        return Ok(scope);
    }
    scope.reports = reporting(db, &Reporting::People(&[person]), today).await?;
    let speaks = |m: &&membership::Model| COMPLAINERS.contains(&m.role);
    scope.complains = members.iter().filter(speaks).map(|m| m.organisation_id).collect();
    let seats = party::Entity::find().filter(party::Column::OrganisationId.is_in(scope.own.iter().copied())).all(db).await?;
    scope.complains.retain(|organisation| seats.iter().any(|seat| seat.organisation_id == *organisation));
    for seat in &seats {
        for member in members.iter().filter(|m| m.organisation_id == seat.organisation_id) {
            match (member.role, seat.role) {
                (MemberRole::SanctionsOfficer, _) => scope.officer.push(seat.pact_id),
                (MemberRole::Secretariat, PartyRole::Customs) => scope.customs.push(seat.pact_id),
                (MemberRole::Coordinator, PartyRole::Association) => scope.associations.push(seat.pact_id),
                _ => {}
            }
        }
    }
    Ok(scope)
}

impl Scope {
    /// Whether there is nothing that they could have to do with a case.
    pub fn is_empty(&self) -> bool {
        self.own.is_empty() && self.first.is_empty() && self.appeal.is_empty()
    }

    /// Whether they may open a case or allege somewhere.
    pub fn may_open(&self) -> bool {
        !self.officer.is_empty() || !self.complains.is_empty()
    }

    /// Whether they have a say in who hears appeals.
    pub fn keeps_list(&self) -> bool {
        !self.customs.is_empty() || !self.associations.is_empty()
    }

    fn told(&self) -> Condition {
        let reported = within(&self.reports, case::Column::OrganisationId, case::Column::PactId);
        Condition::all().add(reported).add(case::Column::WasTold.eq(true))
    }

    fn of_others(&self, any: Condition) -> Condition {
        Condition::all().add(case::Column::OrganisationId.is_not_in(self.own.iter().copied())).add(any)
    }

    fn names(&self) -> [Condition; 2] {
        [(&self.customs, Capacity::Customs), (&self.associations, Capacity::Associations)].map(|(pacts, awaited)| {
            Condition::all().add(case::Column::PactId.is_in(pacts.iter().copied())).add(case::Column::Awaits.eq(awaited))
        })
    }

    fn readable(&self) -> Condition {
        let [customs, associations] = self.names();
        let others = Condition::any()
            .add(case::Column::PactId.is_in(self.officer.iter().copied()))
            .add(case::Column::Id.is_in(self.first.iter().chain(&self.appeal).copied()))
            .add(case::Column::ComplainantId.is_in(self.complains.iter().copied()))
            .add(customs)
            .add(associations);
        Condition::any().add(self.told()).add(self.of_others(others))
    }

    fn awaited(&self) -> Condition {
        let [customs, associations] = self.names();
        let awaits = |condition, awaited: Capacity| Condition::all().add(condition).add(case::Column::Awaits.eq(awaited));
        let others = Condition::any()
            .add(awaits(case::Column::PactId.is_in(self.officer.iter().copied()), Capacity::Officer))
            .add(awaits(case::Column::Id.is_in(self.first.iter().copied()), Capacity::Bench))
            .add(awaits(case::Column::Id.is_in(self.appeal.iter().copied()), Capacity::AppealBench))
            .add(customs)
            .add(associations);
        let told = self.told().add(case::Column::Awaits.eq(Capacity::Respondent));
        Condition::any().add(told).add(self.of_others(others))
    }
}

/// What a list of cases is sifted by.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sieve {
    /// How far they are.
    pub stage: Option<Stage>,
    /// Whether only those that wait for the reader.
    pub mine: bool,
}

/// A case with its pact and its respondent.
#[derive(Clone, Debug)]
pub struct Line {
    /// The case.
    pub case: case::Model,
    /// Its pact.
    pub pact: pact::Model,
    /// Its respondent.
    pub respondent: organisation::Model,
}

/// How many cases wait for the person.
pub async fn count(db: &impl ConnectionTrait, scope: &Scope) -> Result<u64, DbErr> {
    if scope.is_empty() {
        return Ok(0);
    }
    case::Entity::find().filter(scope.awaited()).count(db).await
}

/// A page of the cases that the person may read: first those that wait for them, then by the day that is due.
pub async fn page(db: &impl ConnectionTrait, scope: &Scope, sieve: Sieve, page: u64) -> Result<Paged<Line>, DbErr> {
    let mut found = case::Entity::find().filter(if sieve.mine { scope.awaited() } else { scope.readable() });
    if let Some(stage) = sieve.stage {
        found = found.filter(case::Column::Stage.eq(stage));
    }
    let total = found.clone().count(db).await?;
    let waiting_first: Expr = Expr::case(scope.awaited(), 0).finally(1).into();
    let rows = found
        .order_by(waiting_first, Order::Asc)
        .order_by_with_nulls(case::Column::DueOn, Order::Asc, NullOrdering::Last)
        .order_by_desc(case::Column::OpenedAt)
        .offset(skipped(page, PER_PAGE))
        .limit(PER_PAGE)
        .find_also_related(pact::Entity)
        .find_also(case::Entity, organisation::Entity)
        .all(db)
        .await?;
    let line = |(case, pact, respondent)| Some(Line { case, pact: pact?, respondent: respondent? });
    Ok(Paged { rows: rows.into_iter().filter_map(line).collect(), page, total, per_page: PER_PAGE })
}

/// Which seat a person who names is to give.
pub const fn seat_of(capacity: Capacity) -> Option<Seat> {
    match capacity {
        Capacity::Officer => Some(Seat::Officer),
        Capacity::Customs => Some(Seat::Customs),
        Capacity::Associations => Some(Seat::Associations),
        Capacity::Bench => Some(Seat::Chair),
        Capacity::AppealBench | Capacity::Respondent | Capacity::Complainant | Capacity::Clock => None,
    }
}
