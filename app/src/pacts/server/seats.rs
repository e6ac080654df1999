//! Who has a seat in a pact, and what they signed.

use super::entity::{party, version};
use crate::invitations::server::entity::invitation;
use crate::invitations::server::queries::ended;
use crate::kernel::ids::{OrganisationId, PactId, PartyId, SignatureId};
use crate::organisations::server::entity::organisation;
use crate::signatures::server::entity::signature;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, JoinType, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    RelationTrait as _,
};
use std::collections::HashMap;
use time::OffsetDateTime;

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
