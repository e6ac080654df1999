//! Signatures.

use super::super::asked::{Filter, Takes};
use super::super::table::{Place, Reading, Record, Teller};
use super::super::values::{Day, Moment};
use super::{all, of, only, organisation_filter, pact_filter, written};
use crate::kernel::ids::SignatureId;
use crate::kernel::text::Slug;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::{pact, party, version};
use crate::platform::figures::logged;
use crate::signatures::model::{SignatureLevel, SigningMethod};
use crate::signatures::server::entity::signature;
use sea_orm::sea_query::{Alias, Expr, ExprTrait as _, Query};
use sea_orm::{
    DatabaseConnection, DbErr, DerivePartialModel, EntityTrait as _, JoinType, QuerySelect as _, RelationTrait as _, Select,
};
use serde::Serialize;
use utoipa::ToSchema;

/// A signature on a version of a pact.
#[derive(Clone, Debug, Serialize, DerivePartialModel, ToSchema)]
#[sea_orm(entity = "signature::Entity")]
pub struct Signature {
    /// Permanent identifier (UUID).
    pub id: SignatureId,
    /// Address of its page, where its evidence is.
    #[sea_orm(skip)]
    pub url: String,
    /// Slug of the pact.
    #[sea_orm(from_expr = "of(pact::Column::Slug)")]
    pub pact: Slug,
    /// Number of the version that was signed.
    #[sea_orm(from_expr = "of(version::Column::Number)")]
    pub version: i32,
    /// Slug of the organisation that is bound.
    #[sea_orm(from_expr = "of(organisation::Column::Slug)")]
    pub organisation: Slug,
    /// Its name.
    #[sea_orm(from_expr = "of(organisation::Column::Name)")]
    pub organisation_name: String,
    /// In which seat of the pact.
    #[sea_orm(from_expr = "of(party::Column::Role)")]
    pub role: PartyRole,
    /// Who signed for it, as the signature's page shows; empty once they had their name taken out.
    pub person_name: String,
    /// In what capacity; empty once the name was taken out.
    pub person_title: String,
    /// What stands for the act of signing.
    pub method: SigningMethod,
    /// Level of the electronic signature (Regulation (EU) 910/2014); `none` where it was made with pen and ink.
    pub level: SignatureLevel,
    /// `sha256:` and the digest of the signed statement, in hexadecimal; once the name was taken out, `erased`
    /// and the number of the signature's entry.
    pub statement_digest: String,
    /// When it was made.
    pub signed_at: Moment,
    /// When Customs countersigned it, where the pact's text asks for it.
    pub countersigned_at: Option<Moment>,
    /// Number of the log entry of the countersignature.
    pub countersigned_seq: Option<i64>,
    /// When a countersignature of it was last annulled, because the authority of who countersigned proved false.
    pub countersignature_annulled_at: Option<Moment>,
    /// Number of the log entry of that annulment.
    pub countersignature_annulled_seq: Option<i64>,
    /// The day that stands on the paper, where it was made with pen and ink; `signed_at` is then when its witness confirmed it.
    pub signed_on: Option<Day>,
    /// `sha256:` and the digest of the scan of that paper, in hexadecimal. The scan is not public.
    pub scan_digest: Option<String>,
    /// Slug of the organisation that recorded it.
    #[sea_orm(from_expr = "slug_of(signature::Column::RecordedById)")]
    pub recorded_by: Option<Slug>,
    /// Slug of the organisation that has seen the original.
    #[sea_orm(from_expr = "slug_of(signature::Column::WitnessedById)")]
    pub witnessed_by: Option<Slug>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Moment>,
    /// Why it was withdrawn.
    pub withdrawal_reason: Option<String>,
    /// Number of the log entry of the withdrawal.
    pub withdrawn_seq: Option<i64>,
    /// When a signature of the same organisation on a later version took its place.
    pub superseded_at: Option<Moment>,
    /// Number of the log entry of that signature.
    pub superseded_by: Option<i64>,
    /// Number of the log entry that says so.
    pub superseded_seq: Option<i64>,
    /// When it last counted again, since the one that had taken its place was annulled; the log has what went before.
    pub restored_at: Option<Moment>,
    /// Number of the log entry that says so.
    pub restored_seq: Option<i64>,
    /// When the person who signed had their name taken out.
    pub erased_at: Option<Moment>,
    /// When it was annulled, because the authority of who signed proved false.
    pub annulled_at: Option<Moment>,
    /// Why it was annulled.
    pub annulment_reason: Option<String>,
    /// Slug of the organisation that annulled it.
    pub annulled_by: Option<String>,
    /// Number of the log entry of the annulment.
    pub annulled_seq: Option<i64>,
    /// Number of the log entry of the signature.
    pub log_seq: i64,
    /// Number of the log entry of its last change.
    pub changed_seq: i64,
    /// When this record last changed.
    #[sea_orm(from_expr = "written(of(signature::Column::ChangedSeq))")]
    pub updated_at: Moment,
}

/// The slug of another organisation than the one that is bound.
fn slug_of(column: signature::Column) -> Expr {
    let other = Alias::new("other");
    let slug = Query::select()
        .column((other.clone(), organisation::Column::Slug))
        .from_as(organisation::Entity, other.clone())
        .and_where(Expr::col((other, organisation::Column::Id)).eq(of(column)))
        .to_owned();
    Expr::from(slug)
}

impl Record for Signature {
    type Entity = signature::Entity;
    const NAME: &'static str = "signatures";
    const SAYS: &'static str = "Signatures on pacts, also those that were withdrawn, superseded or annulled.";
    const ACTS: &'static [&'static str] = &[
        "signature.signed",
        "signature.countersigned",
        "signature.withdrawn",
        "signature.superseded",
        "signature.restored",
        "signature.erased",
        "signature.annulled",
    ];

    fn public() -> Select<signature::Entity> {
        signature::Entity::find()
            .join(JoinType::InnerJoin, signature::Relation::Organisation.def())
            .join(JoinType::InnerJoin, signature::Relation::Party.def())
            .join(JoinType::InnerJoin, signature::Relation::Version.def())
            .join(JoinType::InnerJoin, version::Relation::Pact.def())
    }
    fn order() -> [Expr; 2] {
        [of(signature::Column::LogSeq), of(signature::Column::Id)]
    }
    fn changed() -> Expr {
        of(signature::Column::ChangedSeq)
    }
    fn place(&self) -> Place {
        Place(self.log_seq, self.id.0.as_u128())
    }
    fn last_change(&self) -> i64 {
        self.changed_seq
    }
    fn filters() -> Vec<Filter> {
        vec![
            pact_filter(),
            organisation_filter(),
            Filter::new("role", all(PartyRole::ALL), "Those made in this seat.", |v, _| only(of(party::Column::Role), v)),
        ]
    }
    fn key() -> Option<Filter> {
        Some(Filter::new("id", Takes::Id, "The signature's id.", |v, _| only(of(signature::Column::Id), v)))
    }
    fn count(db: DatabaseConnection) -> Reading<u64> {
        Box::pin(async move { logged(&db, "signature.signed").await })
    }
    fn tell(&mut self, teller: &Teller) -> Result<(), DbErr> {
        self.url = teller.page(format_args!("/signatures/{}", self.id));
        Ok(())
    }
}
