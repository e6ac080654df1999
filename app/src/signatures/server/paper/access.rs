//! Who records signatures on paper, who witnesses them, and who may open their scans.

use super::super::entity::{mandate, paper, signature};
use super::super::mandates::in_effect;
use crate::commitments::server::access::{monitors, roles_in, runs};
use crate::invitations::server::answer::was_invited_by;
use crate::kernel::ids::{OrganisationId, PactId, PaperId, PersonId};
use crate::organisations::model::MemberRole;
use crate::organisations::server::entity::{membership, organisation};
use crate::organisations::server::queries::by_slug;
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::{party, version};
use crate::pacts::server::queries::newest_version;
use crate::signatures::paper::PaperState;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use time::Date;

/// For whom somebody records: the Customs of the pact for everyone, an association for those that it brought in.
pub struct Recorder {
    /// The organisation for which they do.
    pub organisation: organisation::Model,
    /// Whether it records for everyone with a seat.
    everyone: bool,
}

impl Recorder {
    /// Whether it may record for this organisation.
    pub async fn may_record(&self, db: &impl ConnectionTrait, of: OrganisationId) -> Result<bool, DbErr> {
        Ok(self.everyone || was_invited_by(db, of, self.organisation.id).await?)
    }

    /// The organisations with a seat that signs, for which it may record, and that have not signed the newest version.
    pub async fn open(&self, db: &impl ConnectionTrait, pact: PactId) -> Result<Vec<organisation::Model>, DbErr> {
        let Some(newest) = newest_version(db, pact).await? else { return Ok(Vec::new()) };
        let signed: Vec<OrganisationId> = signature::Entity::find()
            .select_only()
            .column(signature::Column::OrganisationId)
            .filter(signature::COLUMN.version_id.eq(newest.id))
            .filter(signature::in_effect())
            .into_tuple()
            .all(db)
            .await?;
        let seats = party::Entity::find()
            .find_also_related(organisation::Entity)
            .filter(party::COLUMN.pact_id.eq(pact))
            .filter(party::COLUMN.role.ne(PartyRole::Observer))
            .order_by_asc(party::COLUMN.log_seq);
        let mut open = Vec::new();
        for (_, organisation) in seats.all(db).await? {
            let Some(organisation) = organisation.filter(|o| !signed.contains(&o.id)) else { continue };
            if self.may_record(db, organisation.id).await? {
                open.push(organisation);
            }
        }
        Ok(open)
    }
}

/// As whom the person records signatures on paper in the pact: the secretariat that runs it, or a coordinator of an association with a
/// seat in it.
pub async fn recorder(db: &impl ConnectionTrait, person: PersonId, pact: PactId) -> Result<Option<Recorder>, DbErr> {
    if let Some(by) = runs(db, person, pact).await? {
        let organisation = by_slug(db, &by.organisation).await?;
        return Ok(organisation.map(|organisation| Recorder { organisation, everyone: true }));
    }
    let seats = party::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(party::COLUMN.pact_id.eq(pact))
        .filter(party::COLUMN.role.eq(PartyRole::Association));
    for (_, organisation) in seats.all(db).await? {
        let Some(organisation) = organisation else { continue };
        if roles_in(db, person, organisation.id).await?.contains(&MemberRole::Coordinator) {
            return Ok(Some(Recorder { organisation, everyone: false }));
        }
    }
    Ok(None)
}

/// The organisations for which the person acts: by a role, or under a mandate that holds today.
pub async fn acts_for(db: &impl ConnectionTrait, person: PersonId, today: Date) -> Result<Vec<OrganisationId>, DbErr> {
    let roles = membership::Entity::find().filter(membership::COLUMN.person_id.eq(person)).all(db).await?;
    let mandates = in_effect(today).filter(mandate::COLUMN.person_id.eq(person)).all(db).await?;
    Ok(roles.iter().map(|m| m.organisation_id).chain(mandates.iter().map(|m| m.organisation_id)).collect())
}

/// Whether the person may add the scan, and take it away: who records, until it goes to its witness.
pub async fn may_attach(db: &impl ConnectionTrait, person: PersonId, id: PaperId) -> Result<bool, DbErr> {
    let found = paper::Entity::find_by_id(id).one(db).await?;
    Ok(found.is_some_and(|paper| paper.person_id == person && paper.state == PaperState::Draft))
}

/// Whether the person may open the record with its scan: who recorded it; and from when it went to its witness that one, the
/// secretariat that runs the pact, and its monitor.
pub async fn may_open(db: &impl ConnectionTrait, person: PersonId, id: PaperId) -> Result<bool, DbErr> {
    let found = paper::Entity::find_by_id(id).find_also_related(version::Entity).one(db).await?;
    let Some((paper, Some(version))) = found else { return Ok(false) };
    if paper.person_id == person || paper.state == PaperState::Draft {
        return Ok(paper.person_id == person);
    }
    let pact = version.pact_id;
    Ok(paper.witness_id == person || runs(db, person, pact).await?.is_some() || monitors(db, person, pact).await?.is_some())
}
