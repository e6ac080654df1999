//! Sanctions.

use super::super::asked::{Filter, Takes};
use super::super::table::{Place, Record, Teller};
use super::super::values::{Day, Json, Moment};
use super::{WORDS, all, moment, of, only, organisation_filter, pact_filter, words};
use crate::kernel::ids::CaseId;
use crate::kernel::text::Slug;
use crate::log::server::entity::entry;
use crate::organisations::model::OrganisationKind;
use crate::organisations::server::entity::organisation;
use crate::pacts::procedure::Body;
use crate::pacts::server::entity::pact;
use crate::platform::search::Kind;
use crate::platform::search::find::is_record;
use crate::sanctions::model::{Ending, Practice};
use crate::sanctions::server::entity::sanction;
use crate::sanctions::server::register::State;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{Condition, DbErr, DerivePartialModel, EntityTrait as _, JoinType, QuerySelect as _, RelationTrait as _, Select};
use serde::Serialize;
use utoipa::ToSchema;

/// What became public of a case.
#[derive(Clone, Debug, Serialize, DerivePartialModel, ToSchema)]
#[sea_orm(entity = "sanction::Entity")]
pub struct Sanction {
    /// Permanent identifier (UUID).
    pub id: CaseId,
    /// Address of its page.
    #[sea_orm(skip)]
    pub url: String,
    /// Slug of the pact.
    #[sea_orm(from_expr = "of(pact::Column::Slug)")]
    pub pact: Slug,
    /// Slug of the organisation on which it lies.
    #[sea_orm(from_expr = "of(organisation::Column::Slug)")]
    pub organisation: Slug,
    /// Its name.
    #[sea_orm(from_expr = "of(organisation::Column::Name)")]
    pub organisation_name: String,
    /// What it is.
    #[sea_orm(from_expr = "of(organisation::Column::Kind)")]
    pub organisation_kind: OrganisationKind,
    /// Its country (ISO 3166-1 alpha-2).
    #[sea_orm(from_expr = "of(organisation::Column::Country)")]
    pub country: String,
    /// Paragraph of the pact that was broken.
    pub article: String,
    /// What was done.
    pub practice: Practice,
    /// The measure, by its name on the pact's ladder.
    pub measure: String,
    /// Its rung, from 1.
    pub level: i32,
    /// Who decided first.
    pub body: Body,
    /// Who heard the appeal, if there was one.
    pub appeal_body: Option<Body>,
    /// Whether an appeal, or a second look, changed the decision.
    pub is_changed: bool,
    /// Whether it was settled.
    pub is_settled: bool,
    /// When the respondent was told.
    pub told_on: Option<Day>,
    /// When the first instance decided.
    pub decided_on: Option<Day>,
    /// When nothing stood in the way of it any more.
    pub final_on: Day,
    /// First day on which it holds.
    pub begins_on: Day,
    /// First day on which it is over.
    pub ends_on: Day,
    /// Whether it holds.
    #[sea_orm(skip)]
    pub state: Option<State>,
    /// How it ended.
    pub ending: Option<Ending>,
    /// When it ended.
    pub ended_on: Option<Day>,
    /// When it was published.
    pub published_at: Moment,
    /// Number of the log entry that published it.
    pub log_seq: i64,
    /// Number of the log entry of what it says now.
    pub changed_seq: i64,
    /// When this record last changed.
    #[sea_orm(from_expr = "of(entry::Column::At)")]
    pub updated_at: Moment,
    /// All that is told of it, in its canonical form (RFC 8785).
    pub content: Json,
    /// With it the log's digest of the content can be checked (hexadecimal).
    pub salt: String,
}

impl Record for Sanction {
    type Entity = sanction::Entity;
    const NAME: &'static str = "sanctions";
    const SAYS: &'static str = "Published measures, also those that are over.";
    const ACTS: &'static [&'static str] = &["sanction.published", "sanction.changed"];

    fn public() -> Select<sanction::Entity> {
        let changed = sanction::Entity::belongs_to(entry::Entity).from(sanction::Column::ChangedSeq).to(entry::Column::Seq);
        sanction::Entity::find()
            .join(JoinType::InnerJoin, sanction::Relation::Organisation.def())
            .join(JoinType::InnerJoin, sanction::Relation::Pact.def())
            .join(JoinType::InnerJoin, changed.into())
    }
    fn order() -> [Expr; 2] {
        [of(sanction::Column::LogSeq), of(sanction::Column::Id)]
    }
    fn changed() -> Expr {
        of(sanction::Column::ChangedSeq)
    }
    fn place(&self) -> Place {
        Place(self.log_seq, self.id.0.as_u128())
    }
    fn last_change(&self) -> i64 {
        self.changed_seq
    }
    fn filters() -> Vec<Filter> {
        use sanction::Column as C;
        let own = [
            pact_filter(),
            organisation_filter(),
            Filter::new("ground", all(Practice::ALL), "Those for this practice.", |v, _| only(of(C::Practice), v)),
            Filter::new("measure", Takes::Text, "Those with the measure of this name.", |v, _| only(of(C::Measure), v)),
            Filter::new("state", all(&[State::InEffect, State::Ended]), "Those that hold, or those that ended.", |v, _| {
                let ended = v == State::Ended.as_str().into();
                Condition::all().add(if ended { of(C::Ending).is_not_null() } else { of(C::Ending).is_null() })
            }),
            Filter::new("country", Takes::Country, "Those of organisations of this country.", |v, _| {
                only(of(organisation::Column::Country), v)
            }),
            Filter::new("from", Takes::Day, "Those published on this day (UTC) or later.", |v, _| {
                Condition::all().add_option(moment(&v, 0).map(|at| of(C::PublishedAt).gte(at)))
            }),
            Filter::new("to", Takes::Day, "Those published on this day (UTC) or earlier.", |v, _| {
                Condition::all().add_option(moment(&v, 1).map(|at| of(C::PublishedAt).lt(at)))
            }),
        ];
        let words = words(WORDS, |query, backend, others| others.add(is_record(backend, Kind::Sanction, query)));
        words.into_iter().chain(own).collect()
    }
    fn key() -> Option<Filter> {
        Some(Filter::new("id", Takes::Id, "The sanction's id.", |v, _| only(of(sanction::Column::Id), v)))
    }
    fn tell(&mut self, teller: &Teller) -> Result<(), DbErr> {
        self.url = teller.page(format_args!("/sanctions/{}", self.id));
        self.state = Some(if self.ending.is_some() { State::Ended } else { State::InEffect });
        Ok(())
    }
}
