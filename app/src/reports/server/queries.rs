//! Reads of reports.

use super::entity::{draft, report};
use crate::kernel::ids::ObligationId;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};

/// The newest revision of a report on an obligation.
pub async fn newest(db: &impl ConnectionTrait, id: ObligationId) -> Result<Option<report::Model>, DbErr> {
    report::Entity::find().filter(report::COLUMN.obligation_id.eq(id)).order_by_desc(report::COLUMN.revision).one(db).await
}

/// All revisions of the report on an obligation, the newest first.
pub async fn revisions(db: &impl ConnectionTrait, id: ObligationId) -> Result<Vec<report::Model>, DbErr> {
    report::Entity::find().filter(report::COLUMN.obligation_id.eq(id)).order_by_desc(report::COLUMN.revision).all(db).await
}

/// What is being written on an obligation.
pub async fn draft_of(db: &impl ConnectionTrait, id: ObligationId) -> Result<Option<draft::Model>, DbErr> {
    draft::Entity::find_by_id(id).one(db).await
}
