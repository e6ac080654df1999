//! Who has a seat in a pact, and what they signed.

use super::entity::{party, version};
use super::outcomes::{Ended, last_word};
use super::queries::versions_of;
use crate::invitations::model::InvitationState;
use crate::invitations::server::queries::{ended, newest};
use crate::kernel::ids::{OrganisationId, PactId, PartyId, SignatureId};
use crate::organisations::server::entity::organisation;
use crate::pacts::model::PartyRole;
use crate::signatures::server::entity::signature;
use sea_orm::sea_query::{Expr, ExprTrait as _, Func, Order, Query, WindowStatement};
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
    /// How the last that asked it to sign ended, where it was declined or lapsed and nothing came since.
    pub ended: Option<Ended>,
}

impl Seated {
    /// That it declined what it was asked to sign last.
    pub fn declined(&self) -> Option<&Ended> {
        self.ended.as_ref().filter(|ended| ended.state == InvitationState::Declined)
    }
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

    /// The last entry by which it was made or lost.
    fn last_seq(&self) -> i64 {
        Ord::max(self.withdrawn_seq, self.annulled_seq).map_or(self.log_seq, |seq| Ord::max(seq, self.log_seq))
    }
}

/// The seats of a role: how many there are, how many of them signed, and the first few.
pub struct Roll {
    /// The role.
    pub role: PartyRole,
    /// How many have a seat.
    pub seated: u64,
    /// How many have a signature in effect.
    pub signed: u64,
    /// Who came first.
    pub first: Vec<Seated>,
}

/// The roles that have seats in the pact, Customs first, each with its first `shown` seats.
pub async fn rolls(db: &impl ConnectionTrait, pact: PactId, shown: u64) -> Result<Vec<Roll>, DbErr> {
    let seats: Vec<(PartyRole, i64)> = party::Entity::find()
        .select_only()
        .column(party::Column::Role)
        .column_as(party::Column::Id.count(), "seats")
        .filter(party::COLUMN.pact_id.eq(pact))
        .group_by(party::Column::Role)
        .into_tuple()
        .all(db)
        .await?;
    let signed: Vec<(PartyRole, i64)> = signature::Entity::find()
        .select_only()
        .column(party::Column::Role)
        .column_as(Expr::col((party::Entity, party::Column::Id)).count_distinct(), "signed")
        .join(JoinType::InnerJoin, signature::Relation::Version.def())
        .join(JoinType::InnerJoin, signature::Relation::Party.def())
        .filter(version::COLUMN.pact_id.eq(pact))
        .filter(signature::in_effect())
        .group_by(party::Column::Role)
        .into_tuple()
        .all(db)
        .await?;
    let count = |of: &[(PartyRole, i64)], role| {
        of.iter().find(|(of, _)| *of == role).map_or(0, |(_, n)| u64::try_from(*n).unwrap_or_default())
    };
    let mut first = among(db, pact, first_of_each_role(pact, shown)).await?;
    let rolls = PartyRole::ALL.iter().filter_map(|&role| {
        let seated = count(&seats, role);
        let first = first.extract_if(.., |seat| seat.party.role == role).collect();
        (seated > 0).then(|| Roll { role, seated, signed: count(&signed, role), first })
    });
    Ok(rolls.collect())
}

/// The first seats of each role in the pact.
fn first_of_each_role(pact: PactId, shown: u64) -> Expr {
    let place = WindowStatement::partition_by(party::Column::Role).order_by(party::Column::LogSeq, Order::Asc).take();
    let placed = Query::select()
        .column(party::Column::Id)
        .expr_window_as(Func::cust("ROW_NUMBER"), place, "place")
        .from(party::Entity)
        .and_where(party::COLUMN.pact_id.eq(pact))
        .take();
    let first =
        Query::select().column(party::Column::Id).from_subquery(placed, "placed").and_where(Expr::col("place").lte(shown)).take();
    party::Column::Id.in_subquery(first)
}

/// Everyone with a seat in the pact, in the order of roles, Customs first.
pub async fn seated(db: &impl ConnectionTrait, pact: PactId) -> Result<Vec<Seated>, DbErr> {
    among(db, pact, party::COLUMN.pact_id.eq(pact)).await
}

/// Those with such a seat in the pact.
pub(super) async fn among(db: &impl ConnectionTrait, pact: PactId, which: Expr) -> Result<Vec<Seated>, DbErr> {
    let seats = party::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(which.clone())
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
        .join(JoinType::InnerJoin, signature::Relation::Party.def())
        .filter(version::COLUMN.pact_id.eq(pact))
        .filter(which.clone())
        .order_by_asc(signature::COLUMN.log_seq)
        .into_model()
        .all(db)
        .await?;
    let mut by_party: HashMap<PartyId, SignatureLine> = HashMap::new();
    let mut superseded: HashMap<i64, SignatureLine> = HashMap::new();
    let mut last: HashMap<PartyId, i64> = HashMap::new();
    for s in signatures {
        last.entry(s.party_id).and_modify(|seq| *seq = Ord::max(s.last_seq(), *seq)).or_insert(s.last_seq());
        superseded.extend(s.superseded_by.map(|by| (by, s.clone())));
        if s.is_in_effect() || by_party.get(&s.party_id).is_none_or(|known| !known.is_in_effect()) {
            by_party.insert(s.party_id, s);
        }
    }
    let closed = ended(db, pact, which.clone()).await?.into_iter();
    let mut ended: HashMap<OrganisationId, Ended> =
        closed.filter_map(|(of, row)| Some((of, Ended::of_invitation(row)?))).collect();
    let declined: Vec<_> = seats.iter().map(|(party, _)| party).filter(|party| party.declined_seq.is_some()).collect();
    if !declined.is_empty() {
        let mut invited = newest(db, pact, which.and(party::COLUMN.declined_seq.is_not_null())).await?;
        for party in declined {
            let word = last_word(party, invited.remove(&party.organisation_id));
            ended.extend(word.map(|word| (party.organisation_id, word)));
        }
    }
    let versions = if ended.is_empty() { Vec::new() } else { versions_of(db, pact).await? };
    let asked = versions.first().map_or(0, |newest| newest.log_seq);
    let mut seated: Vec<Seated> = seats
        .into_iter()
        .filter_map(|(party, organisation)| {
            let signature = by_party.remove(&party.id);
            let bound = signature.as_ref().is_some_and(SignatureLine::is_in_effect);
            let said = (last.get(&party.id).copied(), bound);
            let ended = ended.remove(&party.organisation_id).filter(|ended| ended.stands(said, asked));
            let earlier = signature.as_ref().and_then(|s| superseded.remove(&s.log_seq));
            organisation.map(|organisation| Seated { party, organisation, signature, earlier, ended })
        })
        .collect();
    seated.sort_by_key(|s| s.party.role);
    Ok(seated)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pacts::server::entity::pact;
    use crate::platform::testing::Portal;

    #[tokio::test]
    async fn the_rolls_of_a_pact_are_what_counting_its_seats_says() {
        const SHOWN: usize = 2;
        for portal in Portal::each().await {
            crate::demo::load(&portal.ctx).await.unwrap();
            let db = portal.ctx.db.read();
            let mut cut = 0;
            for pact in pact::Entity::find().all(db).await.unwrap() {
                let all = seated(db, pact.id).await.unwrap();
                let rolls = rolls(db, pact.id, SHOWN as u64).await.unwrap();
                for roll in &rolls {
                    let own: Vec<&Seated> = all.iter().filter(|seat| seat.party.role == roll.role).collect();
                    let signed = own.iter().filter(|seat| seat.is_in_effect()).count();
                    assert_eq!((roll.seated, roll.signed), (own.len() as u64, signed as u64), "{} {:?}", pact.slug, roll.role);
                    let shows = |seat: &Seated| (seat.party.id, seat.signature.as_ref().map(|s| s.id), seat.ended.is_some());
                    let first: Vec<_> = own.iter().take(SHOWN).map(|seat| shows(seat)).collect();
                    assert_eq!(roll.first.iter().map(shows).collect::<Vec<_>>(), first, "{} {:?}", pact.slug, roll.role);
                    cut += own.len().saturating_sub(SHOWN);
                }
                assert_eq!(rolls.iter().map(|roll| roll.seated).sum::<u64>(), all.len() as u64);
            }
            assert!(cut > 0, "no pact has more seats of a role than are shown");
        }
    }
}
