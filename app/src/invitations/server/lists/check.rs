//! The rows of a list against what is on record, so that what will be refused is named before anything goes out.

use super::{AT_ONCE, registration};
use crate::identity::server::entity::person;
use crate::invitations::model::InvitationState;
use crate::invitations::server::access::Place;
use crate::invitations::server::entity::invitation;
use crate::kernel::ids::{OrganisationId, PactId};
use crate::organisations::server::commands::{Error as Organisations, is_same};
use crate::organisations::server::entity::{membership, organisation};
use crate::pacts::members::{Member, RowProblem, RowProblemKind};
use crate::pacts::model::PartyRole;
use crate::pacts::server::commands::Error as Pacts;
use crate::pacts::server::entity::party;
use crate::signatures::server::entity::signature;
use sea_orm::sea_query::Condition;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QuerySelect as _};
use std::collections::{HashMap, HashSet};
use time::OffsetDateTime;

/// Looks at the good rows against what is on record, so that what will be refused is named now; answers the lines of those who are
/// invited already, or have signed.
pub(super) async fn against(
    db: &impl ConnectionTrait,
    place: &Place,
    members: &[Member],
    problems: &mut Vec<RowProblem>,
) -> Result<HashSet<u64>, DbErr> {
    let mut known = HashSet::new();
    let own = people(db, vec![place.association.id]).await?.remove(&place.association.id).unwrap_or_default();
    let judges = judges(db, &[place.pact.id]).await?.remove(&place.pact.id).unwrap_or_default();
    for members in members.chunks(AT_ONCE) {
        let record = Record::of(db, place, members).await?;
        for member in members {
            let email = member.email.as_str();
            let refused = if own.contains(email) {
                Some("vouch-refused-own".to_owned())
            } else if judges.contains(email) || record.judges(member) {
                Some(Pacts::NotIndependent.to_string())
            } else {
                record.refusal(place, member)
            };
            match refused {
                Some(key) => {
                    let (line, column) = (member.line, String::new());
                    problems.push(RowProblem { line, column, kind: RowProblemKind::Refused(key) });
                }
                None if record.is_settled(member) => {
                    known.insert(member.line);
                }
                None => {}
            }
        }
    }
    Ok(known)
}

/// The addresses of those who belong to the monitor of each of these pacts.
async fn judges(db: &impl ConnectionTrait, pacts: &[PactId]) -> Result<HashMap<PactId, HashSet<String>>, DbErr> {
    let monitors = party::Entity::find()
        .filter(party::Column::PactId.is_in(pacts.iter().copied()))
        .filter(party::COLUMN.role.eq(PartyRole::Monitor))
        .all(db)
        .await?;
    let people = people(db, monitors.iter().map(|m| m.organisation_id).collect()).await?;
    let mut judges: HashMap<_, HashSet<_>> = HashMap::new();
    for monitor in monitors {
        judges.entry(monitor.pact_id).or_default().extend(people.get(&monitor.organisation_id).into_iter().flatten().cloned());
    }
    Ok(judges)
}

/// What is on record about the organisations of some rows.
struct Record {
    organisations: HashMap<String, organisation::Model>,
    seats: HashMap<OrganisationId, PartyRole>,
    /// The addresses of those who judge each of them, in whichever pact.
    judges: HashMap<OrganisationId, HashSet<String>>,
    settled: HashSet<OrganisationId>,
    /// Those who have people of their own, with the addresses of these.
    people: HashMap<OrganisationId, HashSet<String>>,
    /// Those whom this association brought in.
    own: HashSet<OrganisationId>,
    /// Those who have an identifier of these rows.
    holders: Vec<organisation::Model>,
}

impl Record {
    async fn of(db: &impl ConnectionTrait, place: &Place, members: &[Member]) -> Result<Self, DbErr> {
        let slugs = members.iter().map(|m| m.slug.to_string());
        let found = organisation::Entity::find().filter(organisation::Column::Slug.is_in(slugs)).all(db).await?;
        let ids = || found.iter().map(|o| o.id);
        let seats = party::Entity::find().filter(party::Column::OrganisationId.is_in(ids())).all(db).await?;
        let pacts: HashSet<PactId> = seats.iter().map(|s| s.pact_id).collect();
        let of_pacts = judges(db, &pacts.into_iter().collect::<Vec<_>>()).await?;
        let mut judges: HashMap<_, HashSet<_>> = HashMap::new();
        for seat in &seats {
            judges.entry(seat.organisation_id).or_default().extend(of_pacts.get(&seat.pact_id).into_iter().flatten().cloned());
        }
        let seats: Vec<_> = seats.into_iter().filter(|s| s.pact_id == place.pact.id).collect();
        let invitations = invitation::Entity::find().filter(invitation::Column::OrganisationId.is_in(ids())).all(db).await?;
        let own = invitations.iter().filter(|i| i.invited_by_id == place.association.id).map(|i| i.organisation_id).collect();
        let open = |i: &&invitation::Model| i.pact_id == place.pact.id && i.state == InvitationState::Invited;
        let mut settled: HashSet<_> = invitations.iter().filter(open).map(|i| i.organisation_id).collect();
        // Who signed has answered; whose signature counts no longer may be invited again.
        let signed = signature::Entity::find()
            .filter(signature::Column::PartyId.is_in(seats.iter().map(|s| s.id)))
            .select_only()
            .columns([signature::Column::OrganisationId, signature::Column::WithdrawnAt, signature::Column::AnnulledAt])
            .column(signature::Column::SupersededAt)
            .into_tuple::<(OrganisationId, Option<OffsetDateTime>, Option<OffsetDateTime>, Option<OffsetDateTime>)>()
            .all(db)
            .await?;
        settled.retain(|id| signed.iter().all(|(signatory, ..)| signatory != id));
        let counting = signed.iter().filter(|(_, withdrawn, annulled, later)| withdrawn.or(*annulled).or(*later).is_none());
        settled.extend(counting.map(|(s, ..)| *s));
        let people = people(db, ids().collect()).await?;
        let seats = seats.into_iter().map(|s| (s.organisation_id, s.role)).collect();
        let organisations = found.into_iter().map(|o| (o.slug.to_string(), o)).collect();
        Ok(Self { organisations, seats, judges, settled, people, own, holders: holders(db, members).await? })
    }

    /// Whether the contact judges the organisation, in this pact or another.
    fn judges(&self, member: &Member) -> bool {
        let judges = self.organisations.get(member.slug.as_str()).and_then(|known| self.judges.get(&known.id));
        judges.is_some_and(|judges| judges.contains(member.email.as_str()))
    }

    /// Why the row will be refused: the same reasons as when its turn comes.
    fn refusal(&self, place: &Place, member: &Member) -> Option<String> {
        let Some(known) = self.organisations.get(member.slug.as_str()) else { return self.held(member) };
        if !is_same(known, &registration(&place.pact, member)) {
            return Some(Organisations::Taken.to_string());
        }
        if self.seats.get(&known.id).is_some_and(|role| *role != PartyRole::Member) {
            return Some(Pacts::OtherSeat.to_string());
        }
        let of_others = self.people.get(&known.id).is_some_and(|people| !people.contains(member.email.as_str()));
        (of_others && !self.own.contains(&known.id)).then(|| Pacts::OfOthers.to_string())
    }

    /// Why a new organisation cannot have its identifiers.
    fn held(&self, member: &Member) -> Option<String> {
        if self.holders.iter().any(|o| o.lei.is_some() && o.lei == member.lei) {
            return Some(Organisations::LeiHeld.to_string());
        }
        let same = |o: &organisation::Model| o.registry_number == member.registry_number && o.country == member.country;
        let held = member.registry_number.is_some() && self.holders.iter().any(same);
        held.then(|| Organisations::NumberHeld.to_string())
    }

    fn is_settled(&self, member: &Member) -> bool {
        self.organisations.get(member.slug.as_str()).is_some_and(|o| self.settled.contains(&o.id))
    }
}

/// The organisations that have an identifier of these rows.
async fn holders(db: &impl ConnectionTrait, members: &[Member]) -> Result<Vec<organisation::Model>, DbErr> {
    let leis = members.iter().filter_map(|m| m.lei.clone());
    let numbers = members.iter().filter_map(|m| m.registry_number.clone());
    let any =
        Condition::any().add(organisation::Column::Lei.is_in(leis)).add(organisation::Column::RegistryNumber.is_in(numbers));
    organisation::Entity::find().filter(any).all(db).await
}

/// The addresses of those who belong to each of these organisations.
async fn people(db: &impl ConnectionTrait, of: Vec<OrganisationId>) -> Result<HashMap<OrganisationId, HashSet<String>>, DbErr> {
    let members = membership::Entity::find().filter(membership::Column::OrganisationId.is_in(of)).all(db).await?;
    let people = person::Entity::find().filter(person::Column::Id.is_in(members.iter().map(|m| m.person_id))).all(db).await?;
    let emails: HashMap<_, _> = people.into_iter().map(|p| (p.id, p.email.to_string())).collect();
    let mut all: HashMap<_, HashSet<_>> = HashMap::new();
    for membership in members {
        all.entry(membership.organisation_id).or_default().extend(emails.get(&membership.person_id).cloned());
    }
    Ok(all)
}
