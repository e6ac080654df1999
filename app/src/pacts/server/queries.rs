//! Reads that commands and other features share. What a page shows is read beside the page.

use super::entity::{commitment, pact, party, version};
use crate::invitations::server::entity::invitation;
use crate::invitations::server::queries::ended;
use crate::kernel::ids::{CommitmentId, OrganisationId, PactId, PartyId, SignatureId, VersionId};
use crate::kernel::text::Slug;
use crate::organisations::server::entity::organisation;
use crate::pacts::amendment::Resigning;
use crate::pacts::model::{PactState, PartyRole, Texts};
use crate::pacts::version::Document;
use crate::signatures::server::entity::signature;
use sea_orm::sea_query::{Condition, Expr, ExprTrait as _};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, JoinType, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    RelationTrait as _,
};
use std::collections::{BTreeMap, HashMap};
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

/// All pacts that the public may know of, the newest first.
pub async fn public_pacts(db: &impl ConnectionTrait) -> Result<Vec<pact::Model>, DbErr> {
    pact::Entity::find().filter(is_public()).order_by_desc(pact::COLUMN.log_seq).all(db).await
}

/// That the public may know of a pact.
pub(super) fn is_public() -> Expr {
    pact::Column::State.is_not_in(PactState::ALL.iter().copied().filter(|s| !s.is_public()))
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

/// An organisation in its seat, with its signature on the pact if it has signed.
pub struct Seated {
    /// The seat.
    pub party: party::Model,
    /// Who sits there.
    pub organisation: organisation::Model,
    /// Its newest signature in effect on any version of the pact, else the newest that is not.
    pub signature: Option<SignatureLine>,
    /// The one whose place it took.
    pub earlier: Option<SignatureLine>,
    /// Its newest invitation, where it was declined or lapsed.
    pub ended: Option<invitation::Model>,
}

/// A signature without its statement.
#[derive(Clone, Debug, sea_orm::FromQueryResult)]
pub struct SignatureLine {
    /// Its identifier.
    pub id: SignatureId,
    /// The seat that signed.
    pub party_id: PartyId,
    /// Who signed.
    pub person_name: String,
    /// In what capacity.
    pub person_title: String,
    /// When.
    pub signed_at: OffsetDateTime,
    /// The entry that says so.
    pub log_seq: i64,
    /// When it was withdrawn.
    pub withdrawn_at: Option<OffsetDateTime>,
    /// Why it was withdrawn.
    pub withdrawal_reason: Option<String>,
    /// The entry of the withdrawal.
    pub withdrawn_seq: Option<i64>,
    /// The entry of the countersignature.
    pub countersigned_seq: Option<i64>,
    /// When it was countersigned.
    pub countersigned_at: Option<OffsetDateTime>,
    /// Who recorded it, where it was signed on paper.
    pub recorded_by_id: Option<OrganisationId>,
    /// Who saw the original.
    pub witnessed_by_id: Option<OrganisationId>,
    /// When it was annulled.
    pub annulled_at: Option<OffsetDateTime>,
    /// Why it was annulled.
    pub annulment_reason: Option<String>,
    /// The entry of the annulment.
    pub annulled_seq: Option<i64>,
    /// The number of the version that was signed.
    pub version: i32,
    /// The entry of the signature that took its place.
    pub superseded_by: Option<i64>,
}

impl SignatureLine {
    /// Whether it counts.
    pub const fn is_in_effect(&self) -> bool {
        self.withdrawn_at.is_none() && self.annulled_at.is_none() && self.superseded_by.is_none()
    }
}

/// Everyone with a seat in the pact, in the order of roles, Customs first.
pub async fn seated(db: &impl ConnectionTrait, pact: PactId) -> Result<Vec<Seated>, DbErr> {
    let seats = party::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(party::COLUMN.pact_id.eq(pact))
        .order_by_asc(party::COLUMN.log_seq)
        .all(db)
        .await?;
    let signatures: Vec<SignatureLine> = signature::Entity::find()
        .select_only()
        .columns([
            signature::Column::Id,
            signature::Column::PartyId,
            signature::Column::PersonName,
            signature::Column::PersonTitle,
            signature::Column::SignedAt,
            signature::Column::LogSeq,
            signature::Column::WithdrawnAt,
            signature::Column::WithdrawalReason,
            signature::Column::WithdrawnSeq,
            signature::Column::CountersignedSeq,
            signature::Column::CountersignedAt,
            signature::Column::RecordedById,
            signature::Column::WitnessedById,
            signature::Column::AnnulledAt,
            signature::Column::AnnulmentReason,
            signature::Column::AnnulledSeq,
            signature::Column::SupersededBy,
        ])
        .column_as(version::Column::Number, "version")
        .join(JoinType::InnerJoin, signature::Relation::Version.def())
        .filter(version::COLUMN.pact_id.eq(pact))
        .order_by_asc(signature::COLUMN.log_seq)
        .into_model()
        .all(db)
        .await?;
    let mut by_party: HashMap<PartyId, SignatureLine> = HashMap::new();
    let mut superseded: HashMap<i64, SignatureLine> = HashMap::new();
    for s in signatures {
        superseded.extend(s.superseded_by.map(|by| (by, s.clone())));
        if s.is_in_effect() || by_party.get(&s.party_id).is_none_or(|known| !known.is_in_effect()) {
            by_party.insert(s.party_id, s);
        }
    }
    let mut ended = ended(db, pact).await?;
    let mut seated: Vec<Seated> = seats
        .into_iter()
        .filter_map(|(party, organisation)| {
            let signature = by_party.remove(&party.id);
            let ended = ended.remove(&party.organisation_id);
            let earlier = signature.as_ref().and_then(|s| superseded.remove(&s.log_seq));
            organisation.map(|organisation| Seated { party, organisation, signature, earlier, ended })
        })
        .collect();
    seated.sort_by_key(|s| s.party.role);
    Ok(seated)
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
