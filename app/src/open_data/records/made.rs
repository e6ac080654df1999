//! Pacts, their versions, and organisations.

use super::super::asked::{Filter, Takes};
use super::super::table::{Place, Record, Teller};
use super::super::values::{Day, Json, Moment};
use super::{WORDS, all, by_word, of, of_pact, only, words, written};
use crate::kernel::ids::{OrganisationId, PactId, VersionId};
use crate::kernel::text::Slug;
use crate::organisations::model::OrganisationKind;
use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::is_seated;
use crate::pacts::model::{PactKind, PactState, PartyRole, Texts};
use crate::pacts::server::entity::{pact, version};
use crate::platform::search::Kind;
use crate::platform::search::find::is_record;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    DbErr, DerivePartialModel, EntityTrait as _, JoinType, QueryFilter as _, QuerySelect as _, RelationTrait as _, Select,
};
use serde::Serialize;
use utoipa::ToSchema;

/// A pact.
#[derive(Clone, Debug, Serialize, DerivePartialModel, ToSchema)]
#[sea_orm(entity = "pact::Entity")]
pub struct Pact {
    /// Permanent identifier (UUID).
    pub id: PactId,
    /// Permanent name in addresses.
    pub slug: Slug,
    /// Address of its page.
    #[sea_orm(skip)]
    pub url: String,
    /// What it is, by how it is enforced.
    pub kind: PactKind,
    /// Where it stands in its life.
    pub state: PactState,
    /// When it came there.
    pub state_since: Moment,
    /// Country (ISO 3166-1 alpha-2).
    pub country: String,
    /// Title, by language (BCP 47).
    pub title: Texts,
    /// Summary, by language.
    pub summary: Texts,
    /// Whether it belongs to the demonstration.
    pub is_demo: bool,
    /// The last day of its term, where its text knows one and it is or was in force.
    pub ends_on: Option<Day>,
    /// Slug of the pact whose place it takes when it enters into force.
    pub supersedes: Option<String>,
    /// Number of the log entry that made it.
    pub log_seq: i64,
    /// Number of the log entry of its last change.
    pub changed_seq: i64,
    /// When this record last changed.
    #[sea_orm(from_expr = "written(of(pact::Column::ChangedSeq))")]
    pub updated_at: Moment,
}

impl Record for Pact {
    type Entity = pact::Entity;
    const NAME: &'static str = "pacts";
    const SAYS: &'static str = "Pacts, from the adoption of their text on.";
    const ACTS: &'static [&'static str] = &{
        let [adopted, opened, in_force, expired, terminated, superseded] = PactState::ACTS;
        let [renewed, ending, runs_on] = ["pact.renewed", "pact.termination_given", "pact.word_annulled"];
        let [text, in_effect] = ["version.adopted", "version.entered_into_force"];
        [adopted, opened, in_force, expired, terminated, superseded, renewed, ending, runs_on, text, in_effect]
    };

    fn public() -> Select<pact::Entity> {
        let hidden = PactState::ALL.iter().copied().filter(|state| !state.is_public());
        pact::Entity::find().filter(of(pact::Column::State).is_not_in(hidden))
    }
    fn order() -> [Expr; 2] {
        [of(pact::Column::LogSeq), of(pact::Column::Id)]
    }
    fn changed() -> Expr {
        of(pact::Column::ChangedSeq)
    }
    fn place(&self) -> Place {
        Place(self.log_seq, self.id.0.as_u128())
    }
    fn last_change(&self) -> i64 {
        self.changed_seq
    }
    fn filters() -> Vec<Filter> {
        let public: Vec<_> = PactState::ALL.iter().copied().filter(|state| state.is_public()).collect();
        let own = [
            Filter::new("kind", all(PactKind::ALL), "Those of this kind.", |v, _| only(of(pact::Column::Kind), v)),
            Filter::new("country", Takes::Country, "Those of this country.", |v, _| only(of(pact::Column::Country), v)),
            Filter::new("state", all(&public), "Those in this state.", |v, _| only(of(pact::Column::State), v)),
        ];
        let words = words(WORDS, |query, backend, others| others.add(is_record(backend, Kind::Pact, query)));
        words.into_iter().chain(own).collect()
    }
    fn key() -> Option<Filter> {
        Some(Filter::new("slug", Takes::Slug, "The pact's slug.", of_pact))
    }
    fn tell(&mut self, teller: &Teller) -> Result<(), DbErr> {
        self.url = teller.page(format_args!("/pacts/{}", self.slug));
        Ok(())
    }
}

/// A frozen text of a pact.
#[derive(Clone, Debug, Serialize, DerivePartialModel, ToSchema)]
#[sea_orm(entity = "version::Entity")]
pub struct Version {
    /// Permanent identifier (UUID).
    pub id: VersionId,
    /// Slug of the pact.
    #[sea_orm(from_expr = "of(pact::Column::Slug)")]
    pub pact: Slug,
    /// Number within the pact, from 1.
    pub number: i32,
    /// Address of its page.
    #[sea_orm(skip)]
    pub url: String,
    /// `sha256:` and the digest of the canonical form (RFC 8785), in hexadecimal.
    pub digest: String,
    /// When it was adopted.
    pub adopted_at: Moment,
    /// Number of the version that it amends; none of a first one.
    pub amends: Option<i32>,
    /// The day until which those who signed another version are asked to sign it.
    pub resign_by: Option<Day>,
    /// Since when an amendment is the text of its pact.
    pub effective_at: Option<Moment>,
    /// Number of the log entry of its adoption.
    pub log_seq: i64,
    /// Number of the log entry of its last change: of its adoption, or of its effect.
    #[sea_orm(from_expr = "of(version::Column::ChangedSeq)")]
    pub changed_seq: i64,
    /// When this record last changed.
    #[sea_orm(from_expr = "written(of(version::Column::ChangedSeq))")]
    pub updated_at: Moment,
    /// The whole text: the canonical form that was signed.
    pub canonical: Json,
}

impl Record for Version {
    type Entity = version::Entity;
    const NAME: &'static str = super::VERSIONS;
    const SAYS: &'static str = "Adopted texts of pacts, whole. What was signed never changes.";
    const ACTS: &'static [&'static str] = &["version.adopted", "version.entered_into_force"];
    const AT_ONCE: u64 = 20;

    fn public() -> Select<version::Entity> {
        version::Entity::find().join(JoinType::InnerJoin, version::Relation::Pact.def())
    }
    fn order() -> [Expr; 2] {
        [of(version::Column::LogSeq), of(version::Column::Id)]
    }
    fn changed() -> Expr {
        of(version::Column::ChangedSeq)
    }
    fn place(&self) -> Place {
        Place(self.log_seq, self.id.0.as_u128())
    }
    fn last_change(&self) -> i64 {
        self.changed_seq
    }
    fn filters() -> Vec<Filter> {
        Vec::new()
    }
    fn tell(&mut self, teller: &Teller) -> Result<(), DbErr> {
        self.url = teller.page(format_args!("/pacts/{}/text?version={}", self.pact, self.number));
        Ok(())
    }
}

/// An organisation.
#[derive(Clone, Debug, Serialize, DerivePartialModel, ToSchema)]
#[sea_orm(entity = "organisation::Entity")]
pub struct Organisation {
    /// Permanent identifier (UUID).
    pub id: OrganisationId,
    /// Permanent name in addresses.
    pub slug: Slug,
    /// Address of its page.
    #[sea_orm(skip)]
    pub url: String,
    /// What it is.
    pub kind: OrganisationKind,
    /// Name.
    pub name: String,
    /// Country (ISO 3166-1 alpha-2).
    pub country: String,
    /// Number in a public register of companies, where known.
    pub registry_number: Option<String>,
    /// Its Legal Entity Identifier (ISO 17442), where one is known.
    pub lei: Option<String>,
    /// Whether it belongs to the demonstration.
    pub is_demo: bool,
    /// When it was registered here.
    pub registered_at: Moment,
    /// Number of the log entry of its registration.
    pub log_seq: i64,
    /// When this record last changed.
    #[sea_orm(from_expr = "of(organisation::Column::RegisteredAt)")]
    pub updated_at: Moment,
}

impl Record for Organisation {
    type Entity = organisation::Entity;
    const NAME: &'static str = "organisations";
    const SAYS: &'static str = "Customs administrations, associations, companies, monitors and others.";
    const ACTS: &'static [&'static str] = &["organisation.registered"];

    fn public() -> Select<organisation::Entity> {
        organisation::Entity::find()
    }
    fn order() -> [Expr; 2] {
        [of(organisation::Column::LogSeq), of(organisation::Column::Id)]
    }
    fn place(&self) -> Place {
        Place(self.log_seq, self.id.0.as_u128())
    }
    fn filters() -> Vec<Filter> {
        use organisation::Column as C;
        let own = [
            Filter::new("kind", all(OrganisationKind::ALL), "Those of this kind.", |v, _| only(of(C::Kind), v)),
            Filter::new("seat", all(PartyRole::ALL), "Those with this seat in a pact.", |v, _| by_word(&v, is_seated)),
            Filter::new("country", Takes::Country, "Those of this country.", |v, _| only(of(C::Country), v)),
        ];
        let words = words(WORDS, |query, backend, others| others.add(is_record(backend, Kind::Organisation, query)));
        words.into_iter().chain(own).collect()
    }
    fn key() -> Option<Filter> {
        Some(Filter::new("slug", Takes::Slug, "The organisation's slug.", super::of_organisation))
    }
    fn tell(&mut self, teller: &Teller) -> Result<(), DbErr> {
        self.url = teller.page(format_args!("/organisations/{}", self.slug));
        Ok(())
    }
}
