//! Rounds of consultation, and what was said in them.

use super::super::asked::{Filter, Takes};
use super::super::table::{Place, Reading, Record, Teller};
use super::super::values::{Day, Json, Moment};
use super::{all, of, only, organisation_filter, written};
use crate::drafting::consultation::Disposition;
use crate::drafting::server::entity::{comment, consultation};
use crate::kernel::ids::{CommentId, ConsultationId};
use crate::kernel::text::Slug;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::Texts;
use crate::platform::figures::logged;
use sea_orm::sea_query::{Expr, Func};
use sea_orm::{
    DatabaseConnection, DbErr, DerivePartialModel, EntityTrait as _, JoinType, QuerySelect as _, RelationTrait as _, Select,
};
use serde::Serialize;
use utoipa::ToSchema;

/// A round of consultation on the text of a pact to come.
#[derive(Clone, Debug, Serialize, DerivePartialModel, ToSchema)]
#[sea_orm(entity = "consultation::Entity")]
pub struct Consultation {
    /// Permanent identifier (UUID).
    pub id: ConsultationId,
    /// Address of its page.
    #[sea_orm(skip)]
    pub url: String,
    /// Permanent name of the draft: that of the pact to come, or of an amendment its own.
    #[sea_orm(from_expr = "of(consultation::Column::Slug)")]
    pub draft: Slug,
    /// Number of the round, from 1.
    pub number: i32,
    /// What the pact is called, by language.
    pub title: Texts,
    /// Slug of the organisation that wrote the text.
    #[sea_orm(from_expr = "of(organisation::Column::Slug)")]
    pub organisation: Slug,
    /// `sha256:` and the digest of the text of this round, in hexadecimal.
    pub digest: String,
    /// When it was opened.
    pub opened_at: Moment,
    /// Last day for comments, in UTC.
    pub closes_on: Day,
    /// When it was closed; nothing while it is open.
    pub closed_at: Option<Moment>,
    /// Number of the log entry of its opening.
    pub log_seq: i64,
    /// Number of the log entry of its closing.
    pub closed_seq: Option<i64>,
    /// When the draft was given up; of its last round alone.
    pub given_up_at: Option<Moment>,
    /// Why it was given up.
    pub given_up_why: Option<String>,
    /// Number of the log entry that says so.
    pub given_up_seq: Option<i64>,
    /// When this record last changed.
    #[sea_orm(from_expr = "written(Self::changed())")]
    pub updated_at: Moment,
    /// The whole text of this round, in its canonical form (RFC 8785).
    pub content: Json,
}

/// Those of the draft of this slug.
fn draft_filter() -> Filter {
    let says = "Those on the text of the draft that has this slug.";
    Filter::new("draft", Takes::Slug, says, |v, _| only(of(consultation::Column::Slug), v))
}

impl Record for Consultation {
    type Entity = consultation::Entity;
    const NAME: &'static str = "consultations";
    const SAYS: &'static str = "Rounds of consultation on texts of pacts, with the text of each.";
    const ACTS: &'static [&'static str] = &["consultation.opened", "consultation.closed", "consultation.given_up"];
    const AT_ONCE: u64 = 20;

    fn public() -> Select<consultation::Entity> {
        consultation::Entity::find().join(JoinType::InnerJoin, consultation::Relation::Organisation.def())
    }
    fn order() -> [Expr; 2] {
        [of(consultation::Column::LogSeq), of(consultation::Column::Id)]
    }
    fn changed() -> Expr {
        use consultation::Column as C;
        Expr::expr(Func::coalesce([C::GivenUpSeq, C::ClosedSeq, C::LogSeq].map(of)))
    }
    fn place(&self) -> Place {
        Place(self.log_seq, self.id.0.as_u128())
    }
    fn last_change(&self) -> i64 {
        self.given_up_seq.or(self.closed_seq).unwrap_or(self.log_seq)
    }
    fn filters() -> Vec<Filter> {
        vec![draft_filter(), organisation_filter()]
    }
    fn key() -> Option<Filter> {
        Some(Filter::new("id", Takes::Id, "The round's id.", |v, _| only(of(consultation::Column::Id), v)))
    }
    fn count(db: DatabaseConnection) -> Reading<u64> {
        Box::pin(async move { logged(&db, "consultation.opened").await })
    }
    fn tell(&mut self, teller: &Teller) -> Result<(), DbErr> {
        self.url = teller.page(format_args!("/consultations/{}/{}", self.draft, self.number));
        Ok(())
    }
}

/// What an organisation said in a round of consultation, and what became of it.
#[derive(Clone, Debug, Serialize, DerivePartialModel, ToSchema)]
#[sea_orm(entity = "comment::Entity")]
pub struct Comment {
    /// Permanent identifier (UUID).
    pub id: CommentId,
    /// Address of its place on the page of the round.
    #[sea_orm(skip)]
    pub url: String,
    /// Id of the round.
    pub consultation_id: ConsultationId,
    /// Permanent name of the draft: that of the pact to come, or of an amendment its own.
    #[sea_orm(from_expr = "of(consultation::Column::Slug)")]
    pub draft: Slug,
    /// Number of the round.
    #[sea_orm(from_expr = "of(consultation::Column::Number)")]
    pub round: i32,
    /// Number of the comment in its round, from 1.
    #[sea_orm(from_expr = "of(comment::Column::Number)")]
    pub number: i32,
    /// Number of the article that it is about; 0 for the whole text.
    pub article: i32,
    /// Slug of the organisation that made it.
    #[sea_orm(from_expr = "of(organisation::Column::Slug)")]
    pub organisation: Slug,
    /// What it says, in the language in which it was written.
    #[sea_orm(from_expr = "of(comment::Column::Comment)")]
    pub text: String,
    /// When it was made.
    pub made_at: Moment,
    /// What became of it; nothing while it has no answer.
    pub disposition: Option<Disposition>,
    /// Why.
    pub answer: Option<String>,
    /// When it was answered.
    pub answered_at: Option<Moment>,
    /// Number of its log entry.
    #[sea_orm(from_expr = "of(comment::Column::LogSeq)")]
    pub log_seq: i64,
    /// Number of the log entry of the answer.
    pub answered_seq: Option<i64>,
    /// When this record last changed.
    #[sea_orm(from_expr = "written(Self::changed())")]
    pub updated_at: Moment,
}

impl Record for Comment {
    type Entity = comment::Entity;
    const NAME: &'static str = "comments";
    const SAYS: &'static str = "Comments in rounds of consultation, with what became of each and why.";
    const ACTS: &'static [&'static str] = &["comment.made", "comment.answered"];

    fn public() -> Select<comment::Entity> {
        comment::Entity::find()
            .join(JoinType::InnerJoin, comment::Relation::Consultation.def())
            .join(JoinType::InnerJoin, comment::Relation::Organisation.def())
    }
    fn order() -> [Expr; 2] {
        [of(comment::Column::LogSeq), of(comment::Column::Id)]
    }
    fn changed() -> Expr {
        use comment::Column as C;
        Expr::expr(Func::coalesce([C::AnsweredSeq, C::LogSeq].map(of)))
    }
    fn place(&self) -> Place {
        Place(self.log_seq, self.id.0.as_u128())
    }
    fn last_change(&self) -> i64 {
        self.answered_seq.unwrap_or(self.log_seq)
    }
    fn filters() -> Vec<Filter> {
        vec![
            draft_filter(),
            organisation_filter(),
            Filter::new("consultation", Takes::Id, "Those of the round with this id.", |v, _| {
                only(of(comment::Column::ConsultationId), v)
            }),
            Filter::new("disposition", all(Disposition::ALL), "Those of which this became.", |v, _| {
                only(of(comment::Column::Disposition), v)
            }),
        ]
    }
    fn count(db: DatabaseConnection) -> Reading<u64> {
        Box::pin(async move { logged(&db, "comment.made").await })
    }
    fn tell(&mut self, teller: &Teller) -> Result<(), DbErr> {
        self.url = teller.page(format_args!("/consultations/{}/{}#comment-{}", self.draft, self.round, self.number));
        Ok(())
    }
}
