//! Who may do what with obligations and reports. Nobody judges their own cause.

use super::entity::obligation;
use crate::kernel::ids::{OrganisationId, PactId, PersonId};
use crate::log::entry::By;
use crate::organisations::model::MemberRole;
use crate::organisations::server::entity::{membership, organisation};
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::party;
use crate::signatures::server::entity::mandate;
use crate::signatures::server::standing::term;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QuerySelect as _,
};
use std::collections::{BTreeMap, BTreeSet};
use time::Date;

/// The roles in an organisation that report for it.
const REPORTERS: [MemberRole; 4] =
    [MemberRole::Signatory, MemberRole::Representative, MemberRole::Coordinator, MemberRole::Secretariat];

/// Who reports for an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reporter {
    /// Who.
    pub person: PersonId,
    /// For whom.
    pub organisation: OrganisationId,
    /// In which pact alone; in all where none is named.
    pub pact: Option<PactId>,
}

impl Reporter {
    /// Whether they report in this pact.
    pub fn covers(&self, pact: PactId) -> bool {
        self.pact.is_none_or(|only| only == pact)
    }
}

/// Whether the person reports for the organisation in the pact: by their role, or under a mandate in effect today.
pub async fn reports_for(
    db: &impl ConnectionTrait,
    person: PersonId,
    organisation: OrganisationId,
    pact: PactId,
    today: Date,
) -> Result<bool, DbErr> {
    let of = reporting(db, &Reporting::People(&[person]), today).await?;
    Ok(of.iter().any(|reporter| reporter.organisation == organisation && reporter.covers(pact)))
}

/// Those who report in a pact for any of some organisations.
pub async fn reporters(
    db: &impl ConnectionTrait,
    of: &[OrganisationId],
    pact: PactId,
    today: Date,
) -> Result<BTreeSet<PersonId>, DbErr> {
    let all = reporting(db, &Reporting::Organisations(of), today).await?;
    Ok(all.iter().filter(|reporter| reporter.covers(pact)).map(|reporter| reporter.person).collect())
}

/// Who reports for which of some organisations, or for which organisations some people do. The role of a signatory comes with mandates,
/// and is for the pacts of those that nobody took back, for none where none is left; every other role is for all pacts.
pub async fn reporting(db: &impl ConnectionTrait, whom: &Reporting<'_>, today: Date) -> Result<Vec<Reporter>, DbErr> {
    let (members, mandates) = match whom {
        Reporting::Organisations(ids) => (
            membership::Column::OrganisationId.is_in(ids.iter().copied()),
            mandate::Column::OrganisationId.is_in(ids.iter().copied()),
        ),
        Reporting::People(ids) => {
            (membership::Column::PersonId.is_in(ids.iter().copied()), mandate::Column::PersonId.is_in(ids.iter().copied()))
        }
    };
    let members = membership::Entity::find().filter(members).filter(membership::Column::Role.is_in(REPORTERS)).all(db).await?;
    let held = mandate::Entity::find()
        .filter(mandates)
        .filter(mandate::COLUMN.revoked_at.is_null())
        .filter(mandate::COLUMN.on_paper.eq(false));
    let held = held.all(db).await?;
    let under = |m: &mandate::Model| Reporter { person: m.person_id, organisation: m.organisation_id, pact: m.pact_id };
    let mut of: BTreeMap<_, Vec<Reporter>> = BTreeMap::new();
    for m in &held {
        of.entry((m.person_id, m.organisation_id)).or_default().push(under(m));
    }
    let mut all: BTreeSet<_> = held.iter().filter(|m| term(m).holds_on(today).is_ok()).map(under).collect();
    for m in members {
        if m.role == MemberRole::Signatory {
            all.extend(of.get(&(m.person_id, m.organisation_id)).into_iter().flatten());
        } else {
            all.insert(Reporter { person: m.person_id, organisation: m.organisation_id, pact: None });
        }
    }
    Ok(all.into_iter().collect())
}

/// What these report on, of rows that name an organisation and a pact.
pub fn within(of: &[Reporter], organisation: impl ColumnTrait, pact: impl ColumnTrait) -> Condition {
    // All of them first, for the index; where there are none, the empty list lets nothing through.
    let theirs = Condition::all().add(organisation.is_in(of.iter().map(|reporter| reporter.organisation)));
    if of.iter().all(|reporter| reporter.pact.is_none()) {
        return theirs;
    }
    let mut scopes: BTreeMap<Option<PactId>, Vec<OrganisationId>> = BTreeMap::new();
    for reporter in of {
        scopes.entry(reporter.pact).or_default().push(reporter.organisation);
    }
    let covered = scopes.into_iter().fold(Condition::any(), |any, (only, organisations)| {
        let all = Condition::all().add(organisation.is_in(organisations));
        any.add(match only {
            Some(only) => all.add(pact.eq(only)),
            None => all,
        })
    });
    theirs.add(covered)
}

/// Whose reporters, or for whom they report.
pub enum Reporting<'a> {
    /// The reporters of these.
    Organisations(&'a [OrganisationId]),
    /// The organisations of these.
    People(&'a [PersonId]),
}

/// Whether the person may report on the obligation.
pub async fn may_report(db: &impl ConnectionTrait, person: PersonId, o: &obligation::Model, today: Date) -> Result<bool, DbErr> {
    reports_for(db, person, o.organisation_id, o.pact_id, today).await
}

/// As whom the person judges in the pact, and for which organisation: the one that sits there as its monitor. Who has a part in
/// another of its parties judges nothing.
pub async fn judges(db: &impl ConnectionTrait, person: PersonId, pact: PactId) -> Result<Option<(By, OrganisationId)>, DbErr> {
    let Some((by, own)) = acts_as(db, person, pact, &[PartyRole::Monitor], &[MemberRole::Monitor]).await? else {
        return Ok(None);
    };
    Ok((!has_part_beside(db, person, pact, own).await?).then_some((by, own)))
}

/// As whom the person may judge in the pact.
pub async fn monitors(db: &impl ConnectionTrait, person: PersonId, pact: PactId) -> Result<Option<By>, DbErr> {
    judges(db, person, pact).await.map(|found| found.map(|(by, _)| by))
}

/// As whom the person may judge a report on the obligation: the pact's monitor, but not on what it owes itself.
pub async fn may_judge(db: &impl ConnectionTrait, person: PersonId, o: &obligation::Model) -> Result<Option<By>, DbErr> {
    let found = judges(db, person, o.pact_id).await?;
    Ok(found.filter(|(_, organisation)| *organisation != o.organisation_id).map(|(by, _)| by))
}

/// Whether the person has a role or a mandate in a party of the pact other than this one.
async fn has_part_beside(db: &impl ConnectionTrait, person: PersonId, pact: PactId, own: OrganisationId) -> Result<bool, DbErr> {
    let mut parts: Vec<OrganisationId> = membership::Entity::find()
        .select_only()
        .column(membership::Column::OrganisationId)
        .filter(membership::COLUMN.person_id.eq(person))
        .into_tuple()
        .all(db)
        .await?;
    let mandated: Vec<OrganisationId> = mandate::Entity::find()
        .select_only()
        .column(mandate::Column::OrganisationId)
        .filter(mandate::COLUMN.person_id.eq(person))
        .filter(mandate::COLUMN.revoked_at.is_null())
        .into_tuple()
        .all(db)
        .await?;
    parts.extend(mandated);
    parts.retain(|organisation| *organisation != own);
    let seats = party::Entity::find().filter(party::COLUMN.pact_id.eq(pact)).filter(party::Column::OrganisationId.is_in(parts));
    Ok(seats.count(db).await? > 0)
}

/// Whether an organisation in this seat of the pact would share people with those from whom the monitor must be independent:
/// a monitor with the other parties, or a party with the monitor.
pub async fn shares_people(
    db: &impl ConnectionTrait,
    pact: PactId,
    organisation: OrganisationId,
    seat: PartyRole,
) -> Result<bool, DbErr> {
    let mut others = party::Entity::find().select_only().column(party::Column::OrganisationId);
    others = match seat {
        PartyRole::Monitor => others.filter(party::COLUMN.role.ne(PartyRole::Monitor)),
        PartyRole::Customs | PartyRole::Association | PartyRole::Member | PartyRole::Observer => {
            others.filter(party::COLUMN.role.eq(PartyRole::Monitor))
        }
    };
    let others: Vec<OrganisationId> = others.filter(party::COLUMN.pact_id.eq(pact)).into_tuple().all(db).await?;
    let own: Vec<PersonId> = membership::Entity::find()
        .select_only()
        .column(membership::Column::PersonId)
        .filter(membership::COLUMN.organisation_id.eq(organisation))
        .into_tuple()
        .all(db)
        .await?;
    let shared = membership::Entity::find()
        .filter(membership::Column::OrganisationId.is_in(others))
        .filter(membership::Column::PersonId.is_in(own));
    Ok(shared.count(db).await? > 0)
}

/// Whether nobody who has a role in the organisation has a part from which its seats must be independent.
pub async fn is_independent(db: &impl ConnectionTrait, organisation: OrganisationId) -> Result<bool, DbErr> {
    let seats = party::Entity::find().filter(party::COLUMN.organisation_id.eq(organisation)).all(db).await?;
    for seat in seats {
        if shares_people(db, seat.pact_id, organisation, seat.role).await? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// As whom the person may lift the obligation: the pact's monitor; where it has none, the secretariat or coordinator of another party.
pub async fn may_waive(db: &impl ConnectionTrait, person: PersonId, o: &obligation::Model) -> Result<Option<By>, DbErr> {
    if has_monitor(db, o.pact_id).await? {
        return may_judge(db, person, o).await;
    }
    let (seats, roles) = ([PartyRole::Customs, PartyRole::Association], [MemberRole::Secretariat, MemberRole::Coordinator]);
    let found = acts_as(db, person, o.pact_id, &seats, &roles).await?;
    Ok(found.filter(|(_, organisation)| *organisation != o.organisation_id).map(|(by, _)| by))
}

/// As whom the person runs the pact: the secretariat of who sits there as Customs.
pub async fn runs(db: &impl ConnectionTrait, person: PersonId, pact: PactId) -> Result<Option<By>, DbErr> {
    acts_as(db, person, pact, &[PartyRole::Customs], &[MemberRole::Secretariat]).await.map(|found| found.map(|(by, _)| by))
}

/// Whether a monitor has its seat in the pact.
pub async fn has_monitor(db: &impl ConnectionTrait, pact: PactId) -> Result<bool, DbErr> {
    let seats = party::Entity::find().filter(party::COLUMN.pact_id.eq(pact)).filter(party::COLUMN.role.eq(PartyRole::Monitor));
    Ok(seats.one(db).await?.is_some())
}

async fn acts_as(
    db: &impl ConnectionTrait,
    person: PersonId,
    pact: PactId,
    seats: &[PartyRole],
    roles: &[MemberRole],
) -> Result<Option<(By, OrganisationId)>, DbErr> {
    let seated = party::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(party::COLUMN.pact_id.eq(pact))
        .filter(party::Column::Role.is_in(seats.iter().copied()));
    for (party, organisation) in seated.all(db).await? {
        let Some(organisation) = organisation else { continue };
        if roles_in(db, person, organisation.id).await?.iter().any(|role| roles.contains(role)) {
            return Ok(Some((By::new(organisation.slug.as_str(), party.role.as_str()), organisation.id)));
        }
    }
    Ok(None)
}

/// The person's roles in an organisation.
pub async fn roles_in(
    db: &impl ConnectionTrait,
    person: PersonId,
    organisation: OrganisationId,
) -> Result<Vec<MemberRole>, DbErr> {
    let rows = membership::Entity::find()
        .filter(membership::COLUMN.person_id.eq(person))
        .filter(membership::COLUMN.organisation_id.eq(organisation))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|m| m.role).collect())
}
