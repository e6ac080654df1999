//! Reads that commands and other features share. What a page shows is read beside the page.

use super::entity::{commitment, pact, version};
use crate::kernel::ids::{CommitmentId, PactId, VersionId};
use crate::kernel::text::Slug;
use crate::pacts::amendment::Resigning;
use crate::pacts::model::{PactState, Texts};
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use std::collections::HashMap;
use time::{Date, OffsetDateTime};

/// The pact of this slug, public or not.
pub async fn pact_by_slug(db: &impl ConnectionTrait, slug: &str) -> Result<Option<pact::Model>, DbErr> {
    pact::Entity::find().filter(pact::COLUMN.slug.eq(slug)).one(db).await
}

/// The pact of this slug, if the public may know of it.
pub async fn public_pact(db: &impl ConnectionTrait, slug: &str) -> Result<Option<pact::Model>, DbErr> {
    Ok(pact_by_slug(db, slug).await?.filter(|p| p.state.is_public()))
}

/// The slugs and titles of these pacts; nothing is asked about none.
pub async fn titles(db: &impl ConnectionTrait, of: Vec<PactId>) -> Result<HashMap<PactId, (Slug, Texts)>, DbErr> {
    if of.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(PactId, Slug, Texts)> = pact::Entity::find()
        .select_only()
        .columns([pact::Column::Id, pact::Column::Slug, pact::Column::Title])
        .filter(pact::Column::Id.is_in(of))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(id, slug, title)| (id, (slug, title))).collect())
}

/// The pact's newest version.
pub async fn newest_version(db: &impl ConnectionTrait, pact: PactId) -> Result<Option<version::Model>, DbErr> {
    version::Entity::find().filter(version::COLUMN.pact_id.eq(pact)).order_by_desc(version::COLUMN.number).one(db).await
}

/// The version that is the text of the pact: the newest that is not an amendment which waits for its effect.
pub async fn version_in_force(db: &impl ConnectionTrait, pact: PactId) -> Result<Option<version::Model>, DbErr> {
    let of = version::Entity::find().filter(version::COLUMN.pact_id.eq(pact)).filter(effective());
    of.order_by_desc(version::COLUMN.number).one(db).await
}

/// That a version is, or was, the text of its pact.
pub fn effective() -> Condition {
    Condition::any().add(version::COLUMN.amends.is_null()).add(version::COLUMN.effective_at.is_not_null())
}

/// The newest version, if it is an amendment.
pub async fn newest_amendment(db: &impl ConnectionTrait, pact: PactId) -> Result<Option<version::Model>, DbErr> {
    Ok(newest_version(db, pact).await?.filter(|v| v.amends.is_some()))
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

/// All pacts that the public may know of, the newest first.
pub async fn public_pacts(db: &impl ConnectionTrait) -> Result<Vec<pact::Model>, DbErr> {
    pact::Entity::find().filter(is_public()).order_by_desc(pact::COLUMN.log_seq).all(db).await
}

/// That the public may know of a pact.
pub(super) fn is_public() -> Expr {
    pact::Column::State.is_not_in(PactState::ALL.iter().copied().filter(|s| !s.is_public()))
}

/// Which of these pacts, each with the version that was signed, ask who signed it to sign a newer one.
pub async fn resigning(
    db: &impl ConnectionTrait,
    of: &[(PactId, VersionId)],
    today: Date,
) -> Result<HashMap<PactId, Resigning>, DbErr> {
    if of.is_empty() {
        return Ok(HashMap::new());
    }
    let versions: Vec<(PactId, VersionId, i32, Option<Date>)> = version::Entity::find()
        .select_only()
        .columns([version::Column::PactId, version::Column::Id, version::Column::Number, version::Column::ResignBy])
        .filter(version::Column::PactId.is_in(of.iter().map(|(pact, _)| *pact)))
        .order_by_desc(version::COLUMN.number)
        .into_tuple()
        .all(db)
        .await?;
    let asked = of.iter().filter_map(|(pact, signed)| {
        let newest = versions.iter().find(|v| v.0 == *pact)?;
        let signed = versions.iter().find(|v| v.1 == *signed)?;
        Some((*pact, Resigning::of(signed.2, (newest.2, newest.3), today)?))
    });
    Ok(asked.collect())
}

/// The pact whose place this one takes, and the one that takes its own.
pub async fn superseding(db: &impl ConnectionTrait, pact: &pact::Model) -> Result<[Option<pact::Model>; 2], DbErr> {
    let other = match &pact.supersedes {
        Some(slug) => public_pact(db, slug).await?,
        None => None,
    };
    let by = pact::Entity::find().filter(pact::COLUMN.supersedes.eq(pact.slug.as_str())).filter(is_public());
    // Of several that would, the one that did has been in force.
    let by = by.all(db).await?.into_iter().find(|p| !matches!(p.state, PactState::Adopted | PactState::Open));
    Ok([other, by])
}

/// The numbers, digests and dates of a pact's versions, the newest first.
pub async fn versions_of(db: &impl ConnectionTrait, pact: PactId) -> Result<Vec<VersionLine>, DbErr> {
    version::Entity::find()
        .select_only()
        .columns([version::Column::Number, version::Column::Digest, version::Column::AdoptedAt, version::Column::LogSeq])
        .columns([version::Column::Amends, version::Column::ResignBy, version::Column::EffectiveAt])
        .filter(version::COLUMN.pact_id.eq(pact))
        .order_by_desc(version::COLUMN.number)
        .into_model()
        .all(db)
        .await
}

/// A version without its text.
#[derive(Clone, Debug, sea_orm::FromQueryResult)]
pub struct VersionLine {
    /// Its number.
    pub number: i32,
    /// Its digest.
    pub digest: String,
    /// When it was adopted.
    pub adopted_at: OffsetDateTime,
    /// The entry that says so.
    pub log_seq: i64,
    /// The number of the version that it amends.
    pub amends: Option<i32>,
    /// The day until which it is to be signed anew.
    pub resign_by: Option<Date>,
    /// Since when an amendment is the text of the pact.
    pub effective_at: Option<OffsetDateTime>,
}

/// A commitment with its version and its pact, if the public may know of it.
pub async fn commitment_with_pact(
    db: &impl ConnectionTrait,
    id: CommitmentId,
) -> Result<Option<(commitment::Model, version::Model, pact::Model)>, DbErr> {
    let Some(c) = commitment::Entity::find_by_id(id).one(db).await? else { return Ok(None) };
    let Some(v) = version::Entity::find_by_id(c.version_id).one(db).await? else { return Ok(None) };
    let pact = pact::Entity::find_by_id(v.pact_id).one(db).await?.filter(|p| p.state.is_public());
    Ok(pact.map(|p| (c, v, p)))
}
