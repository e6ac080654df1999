//! Sanctions with what they belong to, as pages, feeds and exports take them.

use crate::kernel::ids::CaseId;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::pact;
use crate::sanctions::server::entity::sanction;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, ExprTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use time::OffsetDateTime;

/// A sanction with what it belongs to.
pub type Whole = (sanction::Model, organisation::Model, pact::Model);

/// So many sanctions after this one, in the order of publication, each with what it belongs to: how all are read, a part at a time.
pub async fn after(db: &impl ConnectionTrait, last: Option<(OffsetDateTime, CaseId)>, most: u64) -> Result<Vec<Whole>, DbErr> {
    use sanction::Column as C;
    let mut found = sanction::Entity::find()
        .find_also_related(organisation::Entity)
        .find_also(sanction::Entity, pact::Entity)
        .order_by_asc(C::PublishedAt)
        .order_by_asc(C::Id)
        .limit(most);
    if let Some((at, id)) = last {
        found = found.filter(C::PublishedAt.gt(at).or(C::PublishedAt.eq(at).and(C::Id.gt(id))));
    }
    let rows = found.all(db).await?;
    Ok(rows.into_iter().filter_map(|(s, o, p)| Some((s, o?, p?))).collect())
}

/// The sanctions that changed last, each with what it belongs to.
pub async fn newest(db: &impl ConnectionTrait, most: u64) -> Result<Vec<Whole>, DbErr> {
    let found = sanction::Entity::find()
        .find_also_related(organisation::Entity)
        .find_also(sanction::Entity, pact::Entity)
        .order_by_desc(sanction::Column::ChangedSeq)
        .order_by_desc(sanction::Column::Id)
        .limit(most);
    let rows = found.all(db).await?;
    Ok(rows.into_iter().filter_map(|(s, o, p)| Some((s, o?, p?))).collect())
}

/// One sanction with what it belongs to.
pub async fn one(db: &impl ConnectionTrait, id: CaseId) -> Result<Option<Whole>, DbErr> {
    let found =
        sanction::Entity::find_by_id(id).find_also_related(organisation::Entity).find_also(sanction::Entity, pact::Entity);
    Ok(found.one(db).await?.and_then(|(s, o, p)| Some((s, o?, p?))))
}
