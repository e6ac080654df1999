//! Decisions that may not be told yet: their ground and their end, never about whom they are.

use crate::kernel::ids::PactId;
use crate::kernel::paging::{Paged, skipped};
use crate::pacts::server::entity::pact;
use crate::sanctions::model::Withholding;
use crate::sanctions::server::entity::withholding;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use std::collections::BTreeMap;

/// A decision that is withheld: why, until when, under which pact; about whom is not told.
#[derive(Clone, Debug)]
pub struct Withheld {
    /// Its row.
    pub row: withholding::Model,
    /// The pact.
    pub pact: pact::Model,
}

/// One page of the decisions that are withheld now, the newest first.
pub async fn page(
    db: &impl ConnectionTrait,
    pact: Option<PactId>,
    (page, per_page): (u64, u64),
) -> Result<Paged<Withheld>, DbErr> {
    let mut found = withholding::Entity::find().filter(withholding::Column::LiftedSeq.is_null());
    if let Some(pact) = pact {
        found = found.filter(withholding::COLUMN.pact_id.eq(pact));
    }
    let total = found.clone().count(db).await?;
    let rows = found
        .find_also_related(pact::Entity)
        .order_by_desc(withholding::Column::Since)
        .offset(skipped(page, per_page))
        .limit(per_page)
        .all(db)
        .await?;
    let rows = rows.into_iter().filter_map(|(row, pact)| pact.map(|pact| Withheld { row, pact })).collect();
    Ok(Paged { rows, page: Ord::max(page, 1), total, per_page })
}

/// How many decisions are withheld now, by ground.
pub async fn withheld_by_ground(db: &impl ConnectionTrait) -> Result<BTreeMap<Withholding, u64>, DbErr> {
    let rows: Vec<(Withholding, i64)> = withholding::Entity::find()
        .select_only()
        .column(withholding::Column::Ground)
        .column_as(withholding::Column::Id.count(), "n")
        .filter(withholding::Column::LiftedSeq.is_null())
        .group_by(withholding::Column::Ground)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(ground, n)| (ground, n.unsigned_abs())).collect())
}
