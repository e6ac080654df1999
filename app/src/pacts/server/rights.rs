//! What the seats of a pact may not do because of a measure in force.

use super::entity::bar;
use crate::kernel::ids::PartyId;
use crate::pacts::procedure::Effect;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _};

/// The heaviest of what bars a seat now.
pub async fn effect_on(db: &impl ConnectionTrait, party: PartyId) -> Result<Effect, DbErr> {
    let bars = bar::Entity::find().filter(bar::COLUMN.party_id.eq(party)).all(db).await?;
    Ok(bars.into_iter().map(|b| b.effect).max().unwrap_or(Effect::None))
}
