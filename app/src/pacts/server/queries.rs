//! Reads that commands and other features share. What a page shows is read beside the page.

use super::entity::{commitment, pact, party, version};
use crate::kernel::ids::{PactId, VersionId};
use crate::pacts::model::PartyRole;
use crate::signatures::server::entity::signature;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, JoinType, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    RelationTrait as _,
};
use std::collections::BTreeMap;

/// The pact of this slug, public or not.
pub async fn pact_by_slug(db: &impl ConnectionTrait, slug: &str) -> Result<Option<pact::Model>, DbErr> {
    pact::Entity::find().filter(pact::COLUMN.slug.eq(slug)).one(db).await
}

/// The pact of this slug, if the public may know of it.
pub async fn public_pact(db: &impl ConnectionTrait, slug: &str) -> Result<Option<pact::Model>, DbErr> {
    Ok(pact_by_slug(db, slug).await?.filter(|p| p.state.is_public()))
}

/// The pact's newest version.
pub async fn newest_version(db: &impl ConnectionTrait, pact: PactId) -> Result<Option<version::Model>, DbErr> {
    version::Entity::find().filter(version::COLUMN.pact_id.eq(pact)).order_by_desc(version::COLUMN.number).one(db).await
}

/// One version by its number, or the newest.
pub async fn version_of(db: &impl ConnectionTrait, pact: PactId, number: Option<i32>) -> Result<Option<version::Model>, DbErr> {
    let Some(number) = number else { return newest_version(db, pact).await };
    version::Entity::find().filter(version::COLUMN.pact_id.eq(pact)).filter(version::COLUMN.number.eq(number)).one(db).await
}

/// The commitments of a version, in the order of its text.
pub async fn commitments_of(db: &impl ConnectionTrait, version: VersionId) -> Result<Vec<commitment::Model>, DbErr> {
    commitment::Entity::find()
        .filter(commitment::COLUMN.version_id.eq(version))
        .order_by_asc(commitment::COLUMN.position)
        .all(db)
        .await
}

/// How many signatures in effect a version has, by the role of their seats.
pub async fn signed_by_role(db: &impl ConnectionTrait, version: VersionId) -> Result<BTreeMap<PartyRole, u32>, DbErr> {
    let counts: Vec<(PartyRole, i64)> = signature::Entity::find()
        .select_only()
        .column(party::Column::Role)
        .column_as(signature::Column::Id.count(), "signed")
        .join(JoinType::InnerJoin, signature::Relation::Party.def())
        .filter(signature::COLUMN.version_id.eq(version))
        .filter(signature::COLUMN.withdrawn_at.is_null())
        .group_by(party::Column::Role)
        .into_tuple()
        .all(db)
        .await?;
    Ok(counts.into_iter().map(|(role, n)| (role, u32::try_from(n).unwrap_or(u32::MAX))).collect())
}
