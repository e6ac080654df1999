//! What the pages of signatures show.

use super::entity::signature;
use crate::kernel::ids::{PartyId, SignatureId};
use crate::log::entry::{Act, Entry};
use crate::log::server::queries::{beside, entry};
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::{pact, party, version};
use crate::pacts::server::queries::effective;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use serde_json::Value;

/// The signature by which a seat is bound, or would be when the pact enters into force: the newest in effect on a version that is not an
/// amendment which waits for its effect.
pub async fn bound_by(db: &impl ConnectionTrait, party: PartyId) -> Result<Option<(signature::Model, version::Model)>, DbErr> {
    let found = signature::Entity::find()
        .find_also_related(version::Entity)
        .filter(signature::COLUMN.party_id.eq(party))
        .filter(signature::in_effect())
        .filter(effective())
        .order_by_desc(signature::COLUMN.log_seq)
        .one(db)
        .await?;
    Ok(found.and_then(|(signature, version)| Some((signature, version?))))
}

/// The entry by which another took the place of a signature.
pub const SUPERSEDED: &str = "signature.superseded";
/// The entry by which it counted again.
pub const RESTORED: &str = "signature.restored";

/// How often another signature took the place of this one, and how often it counted again: the acts, in the order of the log.
pub async fn replacements(db: &impl ConnectionTrait, s: &signature::Model) -> Result<Vec<(i64, Act)>, DbErr> {
    let Some(newest) = s.superseded_seq.max(s.restored_seq) else { return Ok(Vec::new()) };
    let Some(last) = entry(db, newest).await? else { return Ok(Vec::new()) };
    let all = beside(db, &last, [SUPERSEDED, RESTORED]).await?;
    let acts = all.into_iter().filter_map(|row| Some((row.seq, Entry::parse(&row.entry).ok()?.act()?.clone())));
    Ok(acts.filter(|(_, act)| act.data.get("signature").and_then(Value::as_i64) == Some(s.log_seq)).collect())
}

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
