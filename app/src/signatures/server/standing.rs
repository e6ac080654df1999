//! Where a person, an organisation and a version stand to each other: the facts that the rule decides on.

use super::entity::{mandate, signature};
use super::mandates::in_effect;
use crate::invitations::model::InvitationState;
use crate::kernel::ids::{MandateId, OrganisationId, PactId, PersonId};
use crate::organisations::server::entity::{membership, organisation};
use crate::pacts::model::{PactState, PartyRole};
use crate::pacts::procedure::Effect;
use crate::pacts::server::entity::{pact, party, version};
use crate::pacts::server::outcomes::outcome;
use crate::pacts::server::queries::newest_version;
use crate::pacts::server::rights::effect_on;
use crate::pacts::server::seats::{Seated, seated};
use crate::pacts::server::signed::{seated_roles, signed_by_role};
use crate::pacts::version::Document;
use crate::signatures::model::{Facts, MandateTerm, SignRefusal, may_sign};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
};
use time::Date;

/// The records behind an act of signing, and whether it may be done.
pub struct Standing {
    /// The pact.
    pub pact: pact::Model,
    /// The version to be signed.
    pub version: version::Model,
    /// The organisation to be bound.
    pub organisation: organisation::Model,
    /// Its seat.
    pub party: Option<party::Model>,
    /// The mandate to sign under, or why not.
    pub mandate: Result<mandate::Model, SignRefusal>,
    /// Its signature in effect on the version.
    pub signature: Option<signature::Model>,
    /// Who signs before it and has not yet.
    pub awaited: Vec<Seated>,
}

impl Standing {
    /// Why nobody could sign for the organisation now, whatever their mandate.
    pub fn hindrance(&self) -> Option<SignRefusal> {
        self.mandate.as_ref().err().copied().filter(|why| !why.is_of_mandate())
    }
}

/// Loads the standing of `person` for the organisation called `organisation`, on version `number` of the pact called `slug`,
/// or on its newest. `None` if there is no such pact, version or organisation.
pub async fn standing(
    db: &impl ConnectionTrait,
    (slug, number): (&str, Option<i32>),
    organisation: &str,
    person: PersonId,
    today: Date,
) -> Result<Option<Standing>, DbErr> {
    let Some(pact) = pact::Entity::find().filter(pact::COLUMN.slug.eq(slug)).one(db).await? else { return Ok(None) };
    let versions = version::Entity::find().filter(version::COLUMN.pact_id.eq(pact.id)).order_by_desc(version::COLUMN.number);
    let versions = versions.all(db).await?;
    let newest = versions.first().map_or(0, |v| v.number);
    let Some(version) = versions.into_iter().find(|v| v.number == number.unwrap_or(newest)) else { return Ok(None) };
    let organisation = organisation::Entity::find().filter(organisation::COLUMN.slug.eq(organisation)).one(db).await?;
    let Some(organisation) = organisation else { return Ok(None) };
    let party = party::Entity::find()
        .filter(party::COLUMN.pact_id.eq(pact.id))
        .filter(party::COLUMN.organisation_id.eq(organisation.id))
        .one(db)
        .await?;
    let signature = signature::Entity::find()
        .filter(signature::COLUMN.version_id.eq(version.id))
        .filter(signature::COLUMN.organisation_id.eq(organisation.id))
        .filter(signature::in_effect())
        .one(db)
        .await?;
    let (roles, awaited) = match &party {
        Some(party) => awaited(db, &pact, &version, party.role).await?,
        None => (0, Vec::new()),
    };
    let mandates = mandates(db, person, organisation.id, pact.id).await?;
    let terms: Vec<_> = mandates.iter().map(term).collect();
    let barred = match &party {
        Some(party) => effect_on(db, party.id).await? != Effect::None,
        None => false,
    };
    let facts = Facts {
        state: pact.state,
        newest: version.number == newest,
        seat: party.as_ref().map(|p| p.role),
        barred,
        signed: signature.is_some(),
        awaited: roles,
        mandates: &terms,
    };
    let mandate = may_sign(&facts, today).and_then(|id| chosen(mandates, id));
    Ok(Some(Standing { pact, version, organisation, party, mandate, signature, awaited }))
}

/// How many roles sign before this one and have not yet, and who of them has not.
async fn awaited(
    db: &impl ConnectionTrait,
    pact: &pact::Model,
    version: &version::Model,
    role: PartyRole,
) -> Result<(usize, Vec<Seated>), DbErr> {
    let signing = Document::signing_of(&version.canonical);
    if signing.order.is_empty() || pact.state != PactState::Open {
        return Ok((0, Vec::new()));
    }
    let (signed, seated_in) = (signed_by_role(db, version.id).await?, seated_roles(db, pact.id).await?);
    let roles = signing.awaited(role, &pact.entry_rule, &signed, &seated_in);
    if roles.is_empty() {
        return Ok((0, Vec::new()));
    }
    let seats = seated(db, pact.id).await?.into_iter();
    let has_signed = |seat: &Seated| seat.signature.as_ref().is_some_and(|s| s.is_in_effect() && s.version == version.number);
    Ok((roles.len(), seats.filter(|seat| roles.contains(&seat.party.role) && !has_signed(seat)).collect()))
}

pub(super) fn chosen(mandates: Vec<mandate::Model>, id: MandateId) -> Result<mandate::Model, SignRefusal> {
    mandates.into_iter().find(|m| m.id == id).ok_or(SignRefusal::NoMandate)
}

/// What decides whether a mandate holds on a day.
pub fn term(mandate: &mandate::Model) -> MandateTerm {
    MandateTerm { id: mandate.id, from: mandate.valid_from, until: mandate.valid_until, revoked_at: mandate.revoked_at }
}

pub(super) async fn mandates(
    db: &impl ConnectionTrait,
    person: PersonId,
    organisation: OrganisationId,
    pact: PactId,
) -> Result<Vec<mandate::Model>, DbErr> {
    mandate::Entity::find()
        .filter(mandate::COLUMN.person_id.eq(person))
        .filter(mandate::COLUMN.organisation_id.eq(organisation))
        .filter(mandate::covers(pact))
        .filter(mandate::COLUMN.on_paper.eq(false))
        .order_by_asc(mandate::COLUMN.valid_from)
        .all(db)
        .await
}

/// The organisations for which a person acts: by membership or by mandate, by name.
pub async fn organisations_of(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<organisation::Model>, DbErr> {
    let members = membership::Entity::find().filter(membership::COLUMN.person_id.eq(person)).all(db).await?;
    let mandates = mandate::Entity::find().filter(mandate::COLUMN.person_id.eq(person)).all(db).await?;
    let ids: Vec<OrganisationId> =
        members.iter().map(|m| m.organisation_id).chain(mandates.iter().map(|m| m.organisation_id)).collect();
    organisation::Entity::find().filter(organisation::COLUMN.id.is_in(ids)).order_by_asc(organisation::COLUMN.name).all(db).await
}

/// Whether a seat has declined to sign this version, and nothing came since.
pub(super) async fn has_declined(
    db: &impl ConnectionTrait,
    seat: &party::Model,
    version: &version::Model,
) -> Result<bool, DbErr> {
    let declined = outcome(db, seat).await?.filter(|ended| ended.state == InvitationState::Declined);
    Ok(declined.is_some_and(|declined| declined.seq > version.log_seq))
}

/// The seats that wait for a signature which this person may make today and nobody has declined, each with its pact and organisation.
pub async fn to_sign(
    db: &impl ConnectionTrait,
    person: PersonId,
    today: Date,
) -> Result<Vec<(pact::Model, organisation::Model)>, DbErr> {
    let mandates = in_effect(today).filter(mandate::COLUMN.person_id.eq(person)).all(db).await?;
    if mandates.is_empty() {
        return Ok(Vec::new());
    }
    let seats: Vec<(party::Model, Option<pact::Model>, Option<organisation::Model>)> = party::Entity::find()
        .find_also_related(pact::Entity)
        .find_also_related(organisation::Entity)
        .filter(party::Column::OrganisationId.is_in(mandates.iter().map(|m| m.organisation_id)))
        .filter(party::COLUMN.role.ne(PartyRole::Observer))
        .filter(pact::Column::State.is_in([PactState::Open, PactState::InForce]))
        .order_by_desc(party::COLUMN.log_seq)
        .all(db)
        .await?;
    let mut to_sign = Vec::new();
    for (party, pact, organisation) in seats {
        let Some((pact, organisation)) = pact.zip(organisation) else { continue };
        if !mandates.iter().any(|m| m.organisation_id == organisation.id && m.covers(pact.id)) {
            continue;
        }
        let Some(version) = newest_version(db, pact.id).await? else { continue };
        let signed = signature::Entity::find()
            .filter(signature::COLUMN.party_id.eq(party.id))
            .filter(signature::COLUMN.version_id.eq(version.id))
            .filter(signature::in_effect());
        if signed.count(db).await? == 0
            && awaited(db, &pact, &version, party.role).await?.0 == 0
            && !has_declined(db, &party, &version).await?
        {
            to_sign.push((pact, organisation));
        }
    }
    Ok(to_sign)
}
