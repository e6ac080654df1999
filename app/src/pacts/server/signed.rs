//! How many signatures in effect a version and a pact have.

use super::entity::{party, version};
use crate::kernel::ids::{PactId, VersionId};
use crate::pacts::model::PartyRole;
use crate::pacts::version::Document;
use crate::signatures::server::entity::signature;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, JoinType, QueryFilter as _, QuerySelect as _, RelationTrait as _,
};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How many signatures in effect a version has, by the role of their seats.
pub async fn signed_by_role(db: &impl ConnectionTrait, version: VersionId) -> Result<BTreeMap<PartyRole, u32>, DbErr> {
    let counts: Vec<(PartyRole, i64)> = signature::Entity::find()
        .select_only()
        .column(party::Column::Role)
        .column_as(signature::Column::Id.count(), "signed")
        .join(JoinType::InnerJoin, signature::Relation::Party.def())
        .filter(signature::COLUMN.version_id.eq(version))
        .filter(signature::in_effect())
        .group_by(party::Column::Role)
        .into_tuple()
        .all(db)
        .await?;
    Ok(counts.into_iter().map(|(role, n)| (role, u32::try_from(n).unwrap_or(u32::MAX))).collect())
}

/// The roles in which somebody has a seat in a pact.
pub async fn seated_roles(db: &impl ConnectionTrait, pact: PactId) -> Result<BTreeSet<PartyRole>, DbErr> {
    let seats = party::Entity::find().select_only().column(party::Column::Role).distinct().filter(party::COLUMN.pact_id.eq(pact));
    let roles: Vec<PartyRole> = seats.into_tuple().all(db).await?;
    Ok(roles.into_iter().collect())
}

/// How many of these signatures count for the entry into force, by the version's own rule.
pub async fn counted_by_role(db: &impl ConnectionTrait, version: &version::Model) -> Result<BTreeMap<PartyRole, u32>, DbErr> {
    let signing = Document::signing_of(&version.canonical);
    if !signing.countersigned_only {
        return signed_by_role(db, version.id).await;
    }
    let signed: Vec<(PartyRole, Option<i64>)> = signature::Entity::find()
        .select_only()
        .column(party::Column::Role)
        .column(signature::Column::CountersignedSeq)
        .join(JoinType::InnerJoin, signature::Relation::Party.def())
        .filter(signature::COLUMN.version_id.eq(version.id))
        .filter(signature::in_effect())
        .into_tuple()
        .all(db)
        .await?;
    let mut counted = BTreeMap::new();
    for (role, _) in signed.into_iter().filter(|(role, seq)| signing.counts(*role, seq.is_some())) {
        *counted.entry(role).or_default() += 1;
    }
    Ok(counted)
}

/// How many signatures in effect each of these pacts has; nothing is asked about none.
pub async fn signatories_by_pact(db: &impl ConnectionTrait, of: Vec<PactId>) -> Result<HashMap<PactId, u32>, DbErr> {
    if of.is_empty() {
        return Ok(HashMap::new());
    }
    let counts: Vec<(PactId, i64)> = version::Entity::find()
        .select_only()
        .column(version::Column::PactId)
        // Who signed an amendment that is not in effect yet has two.
        .column_as(Expr::col((signature::Entity, signature::Column::PartyId)).count_distinct(), "signed")
        .join(JoinType::InnerJoin, signature::Relation::Version.def().rev())
        .filter(version::Column::PactId.is_in(of))
        .filter(signature::in_effect())
        .group_by(version::Column::PactId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(counts.into_iter().map(|(id, n)| (id, u32::try_from(n).unwrap_or(u32::MAX))).collect())
}
