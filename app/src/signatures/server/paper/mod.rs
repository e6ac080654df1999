//! Signatures with pen and ink on the server: recorded with their scan by one organisation, confirmed by a witness of another who has
//! seen the original, and signatures like any other from then on. Until then nothing of them is public.

pub mod access;
pub mod acts;
pub mod confirm;
pub mod demo;
mod telling;

use super::entity::paper;
use crate::kernel::ids::{OrganisationId, PactId, PaperId, PersonId, SignatureId};
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::{pact, party, version};
use crate::signatures::paper::{Original, PaperState};
use sea_orm::sea_query::Condition;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

/// A record with all that surrounds it.
pub struct Recorded {
    /// The record.
    pub paper: paper::Model,
    /// Which organisation signed.
    pub organisation: organisation::Model,
    /// Which version.
    pub version: version::Model,
    /// Of which pact.
    pub pact: pact::Model,
    /// Who recorded it.
    pub recorded_by: organisation::Model,
    /// Who is to see the original.
    pub witnessed_by: organisation::Model,
}

impl Recorded {
    /// What decides who may witness it.
    pub const fn original(&self) -> Original {
        Original { recorder: self.paper.person_id, recorded_by: self.recorded_by.id, of: self.organisation.id }
    }
}

/// The record and which organisation signed.
pub async fn recorded(db: &impl ConnectionTrait, id: PaperId) -> Result<Option<(paper::Model, organisation::Model)>, DbErr> {
    let found = paper::Entity::find_by_id(id).find_also_related(organisation::Entity).one(db).await?;
    Ok(found.and_then(|(paper, organisation)| Some((paper, organisation?))))
}

/// The record with all that surrounds it.
pub async fn whole(db: &impl ConnectionTrait, id: PaperId) -> Result<Option<Recorded>, DbErr> {
    let Some((paper, organisation)) = recorded(db, id).await? else { return Ok(None) };
    let of = version::Entity::find_by_id(paper.version_id).find_also_related(pact::Entity).one(db).await?;
    let recorded_by = organisation::Entity::find_by_id(paper.recorded_by_id).one(db).await?;
    let witnessed_by = organisation::Entity::find_by_id(paper.witnessed_by_id).one(db).await?;
    let (Some((version, Some(pact))), Some(recorded_by), Some(witnessed_by)) = (of, recorded_by, witnessed_by) else {
        return Ok(None);
    };
    Ok(Some(Recorded { paper, organisation, version, pact, recorded_by, witnessed_by }))
}

/// The records of a pact that the person made, the newest first.
pub async fn made_by(
    db: &impl ConnectionTrait,
    person: PersonId,
    pact: PactId,
) -> Result<Vec<(paper::Model, organisation::Model)>, DbErr> {
    let rows = paper::Entity::find()
        .inner_join(version::Entity)
        .find_also_related(organisation::Entity)
        .filter(version::COLUMN.pact_id.eq(pact))
        .filter(paper::COLUMN.person_id.eq(person))
        .order_by_desc(paper::COLUMN.state_since)
        .order_by_desc(paper::COLUMN.id)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|(paper, organisation)| Some((paper, organisation?))).collect())
}

/// What waits for this person as its witness.
pub async fn waiting_for(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<(paper::Model, organisation::Model)>, DbErr> {
    let rows = paper::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(paper::COLUMN.witness_id.eq(person))
        .filter(paper::COLUMN.state.eq(PaperState::Waiting))
        .order_by_asc(paper::COLUMN.state_since)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|(paper, organisation)| Some((paper, organisation?))).collect())
}

/// How much waits for this person as its witness.
pub async fn count(db: &impl ConnectionTrait, person: PersonId) -> Result<u64, DbErr> {
    let waiting = paper::Entity::find().filter(paper::COLUMN.state.eq(PaperState::Waiting));
    waiting.filter(paper::COLUMN.witness_id.eq(person)).count(db).await
}

/// The record from which a signature came.
pub async fn behind(db: &impl ConnectionTrait, signature: SignatureId) -> Result<Option<paper::Model>, DbErr> {
    paper::Entity::find().filter(paper::COLUMN.signature_id.eq(signature)).one(db).await
}

/// Whether a record of this organisation waits for its witness.
async fn waits(db: &impl ConnectionTrait, of: &paper::Model) -> Result<bool, DbErr> {
    let others = paper::Entity::find()
        .filter(paper::COLUMN.version_id.eq(of.version_id))
        .filter(paper::COLUMN.organisation_id.eq(of.organisation_id))
        .filter(paper::COLUMN.state.eq(PaperState::Waiting));
    Ok(others.count(db).await? > 0)
}

/// Everyone with a seat in the pact, in the order in which they took it.
async fn seats(db: &impl ConnectionTrait, pact: PactId) -> Result<Vec<OrganisationId>, DbErr> {
    party::Entity::find()
        .select_only()
        .column(party::Column::OrganisationId)
        .filter(party::COLUMN.pact_id.eq(pact))
        .order_by_asc(party::COLUMN.log_seq)
        .into_tuple()
        .all(db)
        .await
}

/// The records that speak of a person: made by them, to be seen by them, or of their own signature.
pub(super) fn speaks_of(person: PersonId, email: &str, signatures: Vec<SignatureId>) -> Condition {
    Condition::any()
        .add(paper::COLUMN.person_id.eq(person))
        .add(paper::COLUMN.witness_id.eq(person))
        .add(paper::Column::Email.eq(email))
        .add(paper::Column::SignatureId.is_in(signatures))
}
