//! Who brings members into a pact: the coordinators of an association with a seat in it. The secretariat of Customs, which runs the
//! pact, sees how far they are, and vouches for the mandates of those whom no association brought in.

use crate::commitments::server::access::{roles_in, runs};
use crate::kernel::ids::PersonId;
use crate::organisations::model::MemberRole;
use crate::organisations::server::entity::{membership, organisation};
use crate::pacts::model::{PactState, PartyRole};
use crate::pacts::server::entity::{pact, party};
use sea_orm::sea_query::Condition;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};

/// The place in a pact of an association, or of Customs where mandates are vouched for, as somebody may look at it.
#[derive(Clone, Debug)]
pub struct Place {
    /// The pact.
    pub pact: pact::Model,
    /// The association, or Customs.
    pub association: organisation::Model,
    /// Its seat: an association's, or that of Customs.
    pub role: PartyRole,
    /// Whether they may act for it or only look: invite, remind and vouch for an association; for Customs vouch alone.
    pub invites: bool,
}

impl Place {
    /// Its address below a language.
    pub fn path(&self) -> String {
        format!("/desk/members/{}/{}", self.pact.slug, self.association.slug)
    }

    /// Whether members are brought in from here, and not only vouched for.
    pub fn is_of_association(&self) -> bool {
        self.role == PartyRole::Association
    }

    /// Whether invitations go out: by who may, into a pact that takes signatures.
    pub fn is_open(&self) -> bool {
        self.is_of_association() && self.invites && self.pact.state.takes_signatures()
    }
}

/// The place of the association or of Customs in the pact, if this person may look at it.
pub async fn place(
    db: &impl ConnectionTrait,
    person: PersonId,
    (pact, association): (&str, &str),
) -> Result<Option<Place>, DbErr> {
    let found = party::Entity::find()
        .find_also_related(pact::Entity)
        .find_also_related(organisation::Entity)
        .filter(pact::COLUMN.slug.eq(pact))
        .filter(organisation::COLUMN.slug.eq(association))
        .filter(party::Column::Role.is_in([PartyRole::Association, PartyRole::Customs]));
    let Some((seat, Some(pact), Some(association))) = found.one(db).await? else { return Ok(None) };
    let (role, roles) = (seat.role, roles_in(db, person, association.id).await?);
    let acts_as = if role == PartyRole::Customs { MemberRole::Secretariat } else { MemberRole::Coordinator };
    let invites = roles.contains(&acts_as);
    let sees = invites || (role == PartyRole::Association && runs(db, person, pact.id).await?.is_some());
    Ok(sees.then_some(Place { pact, association, role, invites }))
}

/// The places of Customs from which this person vouches for mandates, in pacts that are open or in force.
pub async fn vouching(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<Place>, DbErr> {
    let of = membership::Entity::find()
        .filter(membership::COLUMN.person_id.eq(person))
        .filter(membership::COLUMN.role.eq(MemberRole::Secretariat))
        .all(db)
        .await?;
    let found = party::Entity::find()
        .find_also_related(pact::Entity)
        .find_also_related(organisation::Entity)
        .filter(party::COLUMN.role.eq(PartyRole::Customs))
        .filter(party::Column::OrganisationId.is_in(of.iter().map(|m| m.organisation_id)))
        .filter(pact::Column::State.is_in([PactState::Open, PactState::InForce]))
        .order_by_desc(party::COLUMN.log_seq)
        .all(db)
        .await?;
    let place = |(seat, pact, association): (party::Model, Option<pact::Model>, Option<organisation::Model>)| {
        Some(Place { pact: pact?, association: association?, role: seat.role, invites: true })
    };
    Ok(found.into_iter().filter_map(place).collect())
}

/// All places that this person may look at, of pacts that are open or in force, those of their own associations first.
pub async fn places(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<Place>, DbErr> {
    let roles = [MemberRole::Coordinator, MemberRole::Secretariat];
    let mine: Vec<_> = membership::Entity::find()
        .filter(membership::COLUMN.person_id.eq(person))
        .filter(membership::Column::Role.is_in(roles))
        .all(db)
        .await?;
    if mine.is_empty() {
        return Ok(Vec::new());
    }
    let of = |role| mine.iter().filter(move |m| m.role == role).map(|m| m.organisation_id);
    let run = party::Entity::find()
        .filter(party::COLUMN.role.eq(PartyRole::Customs))
        .filter(party::Column::OrganisationId.is_in(of(MemberRole::Secretariat)))
        .all(db)
        .await?;
    let looked_at = Condition::any()
        .add(party::Column::OrganisationId.is_in(of(MemberRole::Coordinator)))
        .add(party::Column::PactId.is_in(run.iter().map(|p| p.pact_id)));
    let found = party::Entity::find()
        .find_also_related(pact::Entity)
        .find_also_related(organisation::Entity)
        .filter(party::COLUMN.role.eq(PartyRole::Association))
        .filter(pact::Column::State.is_in([PactState::Open, PactState::InForce]))
        .filter(looked_at)
        .order_by_desc(party::COLUMN.log_seq)
        .all(db)
        .await?;
    let coordinates: Vec<_> = of(MemberRole::Coordinator).collect();
    let place = |(_, pact, association): (_, Option<pact::Model>, Option<organisation::Model>)| {
        let association = association?;
        let invites = coordinates.contains(&association.id);
        Some(Place { invites, pact: pact?, association, role: PartyRole::Association })
    };
    let mut places: Vec<_> = found.into_iter().filter_map(place).collect();
    places.sort_by_key(|place| !place.invites);
    Ok(places)
}

/// Whether the person has a place to bring members in, or to look at: what the desk asks.
pub async fn has_place(db: &impl ConnectionTrait, person: PersonId) -> Result<bool, DbErr> {
    Ok(!places(db, person).await?.is_empty() || !vouching(db, person).await?.is_empty())
}
