//! As what a person acts in a case, and what ties them to it.

use super::entity::seat;
use super::load::File;
use crate::commitments::server::access::{reports_for, roles_in};
use crate::kernel::ids::{OrganisationId, PactId, PersonId};
use crate::organisations::model::MemberRole;
use crate::organisations::server::entity::{membership, organisation};
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::party;
use crate::platform::ctx::Ctx;
use crate::sanctions::act::ActKind;
use crate::sanctions::allow::Who;
use crate::sanctions::bench::Ties;
use crate::sanctions::model::Capacity;
use crate::signatures::server::entity::mandate;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _};
use std::collections::BTreeSet;
use time::Date;

/// The roles of a complainant whose people speak for it in a case.
pub(super) const COMPLAINERS: [MemberRole; 4] =
    [MemberRole::Secretariat, MemberRole::Coordinator, MemberRole::Representative, MemberRole::Monitor];

/// Which part of a file somebody reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reading {
    /// That there is a case, against whom, and which seat is to be given.
    Name,
    /// What was alleged, and what came of it.
    Outcome,
    /// What the respondent reads, from the notice on.
    Respondent,
    /// All of it.
    All,
}

/// What binds a person to organisations: their roles, and the mandates that nobody took back.
pub(super) async fn organisations_of(db: &impl ConnectionTrait, person: PersonId) -> Result<BTreeSet<OrganisationId>, DbErr> {
    let members = membership::Entity::find().filter(membership::COLUMN.person_id.eq(person)).all(db).await?;
    let mandates = mandate::Entity::find()
        .filter(mandate::COLUMN.person_id.eq(person))
        .filter(mandate::COLUMN.revoked_at.is_null())
        .all(db)
        .await?;
    Ok(members.iter().map(|m| m.organisation_id).chain(mandates.iter().map(|m| m.organisation_id)).collect())
}

/// The seats of a pact.
async fn seats(db: &impl ConnectionTrait, pact: PactId) -> Result<Vec<party::Model>, DbErr> {
    party::Entity::find().filter(party::COLUMN.pact_id.eq(pact)).all(db).await
}

/// What ties a person to a case.
pub async fn ties(db: &impl ConnectionTrait, file: &File, person: PersonId) -> Result<Ties, DbErr> {
    let own = organisations_of(db, person).await?;
    let slugs: Vec<_> = file.case.affiliates.iter().map(|a| a.organisation.clone()).collect();
    let affiliates = if slugs.is_empty() {
        Vec::new()
    } else {
        organisation::Entity::find().filter(organisation::Column::Slug.is_in(slugs)).all(db).await?
    };
    let mut ties = Ties {
        respondent: own.contains(&file.row.organisation_id) || affiliates.iter().any(|o| own.contains(&o.id)),
        complainant: file.row.complainant_id.is_some_and(|id| own.contains(&id)),
        ..Ties::default()
    };
    for seat in seats(db, file.pact.id).await?.iter().filter(|s| own.contains(&s.organisation_id)) {
        match seat.role {
            PartyRole::Monitor => ties.monitor = true,
            PartyRole::Customs | PartyRole::Association | PartyRole::Member => ties.party = true,
            PartyRole::Observer => {}
        }
    }
    Ok(ties)
}

/// Which of these capacities a person has in a pact by their roles.
pub async fn capacities(db: &impl ConnectionTrait, pact: PactId, person: PersonId) -> Result<BTreeSet<Capacity>, DbErr> {
    let own = organisations_of(db, person).await?;
    let mut found = BTreeSet::new();
    for seat in seats(db, pact).await?.iter().filter(|s| own.contains(&s.organisation_id)) {
        for role in roles_in(db, person, seat.organisation_id).await? {
            match (role, seat.role) {
                (MemberRole::SanctionsOfficer, _) => found.insert(Capacity::Officer),
                (MemberRole::Secretariat, PartyRole::Customs) => found.insert(Capacity::Customs),
                (MemberRole::Coordinator, PartyRole::Association) => found.insert(Capacity::Associations),
                _ => false,
            };
        }
    }
    Ok(found)
}

/// Whether a person speaks for an organisation that alleges.
pub async fn complains_for(db: &impl ConnectionTrait, person: PersonId, of: OrganisationId) -> Result<bool, DbErr> {
    Ok(roles_in(db, person, of).await?.iter().any(|role| COMPLAINERS.contains(role)))
}

/// Who a person is to a case.
pub async fn who(ctx: &Ctx, db: &impl ConnectionTrait, file: &File, person: PersonId) -> Result<Who, DbErr> {
    who_on(db, file, person, ctx.clock.today()).await
}

/// Who a person is to a case on a day.
pub async fn who_on(db: &impl ConnectionTrait, file: &File, person: PersonId, today: Date) -> Result<Who, DbErr> {
    let mut capacities = capacities(db, file.pact.id, person).await?;
    if reports_for(db, person, file.row.organisation_id, file.pact.id, today).await? {
        capacities.insert(Capacity::Respondent);
    }
    if let Some(of) = file.row.complainant_id
        && complains_for(db, person, of).await?
    {
        capacities.insert(Capacity::Complainant);
    }
    Ok(Who { person: Some(person), capacities, ties: ties(db, file, person).await? })
}

/// What a person reads of a case; nothing where its existence is none of their business. A party never reads what is weighed, but
/// who names a member of the panel knows that there is a seat to give, also where their own side is the respondent.
pub fn reading(file: &File, who: &Who) -> Option<Reading> {
    let case = &file.case;
    let has = |capacity| who.capacities.contains(&capacity);
    if file.row.was_told && has(Capacity::Respondent) {
        return Some(Reading::Respondent);
    }
    if !who.ties.respondent {
        if who.person.is_some_and(|p| case.first.has(p) || case.appeal.has(p)) || has(Capacity::Officer) {
            return Some(Reading::All);
        }
        if has(Capacity::Complainant) {
            return Some(Reading::Outcome);
        }
    }
    case.awaits().filter(|awaited| matches!(awaited, Capacity::Customs | Capacity::Associations) && has(*awaited))?;
    Some(Reading::Name)
}

/// Whether somebody who reads so much of a file reads a step of this kind.
pub const fn reads(reading: Reading, kind: ActKind) -> bool {
    match reading {
        Reading::All => true,
        Reading::Respondent => kind.is_for_respondent(),
        Reading::Outcome => {
            matches!(kind, ActKind::Alleged | ActKind::Supplemented | ActKind::TakenUp | ActKind::Declined | ActKind::Published)
        }
        Reading::Name => false,
    }
}

/// The cases in which a person has a seat.
pub async fn sits_in(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<seat::Model>, DbErr> {
    seat::Entity::find().filter(seat::COLUMN.person_id.eq(person)).all(db).await
}
