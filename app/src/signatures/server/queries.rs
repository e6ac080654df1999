//! What the pages of signatures show.

use super::entity::signature;
use crate::kernel::ids::SignatureId;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::{pact, party, version};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _};

/// A signature with the records around it.
pub struct Signed {
    /// The signature.
    pub signature: signature::Model,
    /// The organisation that it binds.
    pub organisation: organisation::Model,
    /// Its seat.
    pub party: party::Model,
    /// The version that was signed.
    pub version: version::Model,
    /// The pact.
    pub pact: pact::Model,
}

/// The signature `id` with what surrounds it.
pub async fn signed(db: &impl ConnectionTrait, id: SignatureId) -> Result<Option<Signed>, DbErr> {
    let found = signature::Entity::find_by_id(id)
        .find_also_related(organisation::Entity)
        .find_also(signature::Entity, party::Entity)
        .find_also(signature::Entity, version::Entity)
        .one(db)
        .await?;
    let Some((signature, Some(organisation), Some(party), Some(version))) = found else { return Ok(None) };
    let pact = pact::Entity::find_by_id(party.pact_id).one(db).await?;
    Ok(pact.map(|pact| Signed { signature, organisation, party, version, pact }))
}
