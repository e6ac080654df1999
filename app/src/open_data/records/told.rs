//! Updates and meetings.

use super::super::asked::{Filter, Takes};
use super::super::table::{Place, Record, Teller, broken};
use super::super::values::{Day, Moment};
use super::{WORDS, all, holds, in_year, of, only, pact_filter, words, written, years};
use crate::kernel::ids::{MeetingId, UpdateId};
use crate::kernel::locale::Lang;
use crate::kernel::text::Slug;
use crate::meetings::model::{MeetingState, Terms};
use crate::meetings::server::entity::{committee, meeting};
use crate::organisations::server::entity::organisation;
use crate::pacts::model::Texts;
use crate::pacts::server::entity::pact;
use crate::platform::search::Kind;
use crate::platform::search::find::is_record;
use crate::publications::model::{Audience, Content, UpdateKind};
use crate::publications::server::entity::{subject, update};
use sea_orm::sea_query::{CaseStatement, Expr, ExprTrait as _, Func, IntoIden, Query, SelectStatement, Value};
use sea_orm::{
    Condition, DbErr, DerivePartialModel, EntityTrait, JoinType, QueryFilter as _, QuerySelect as _, RelationTrait as _, Select,
};
use serde::Serialize;
use utoipa::ToSchema;

/// A published update.
#[derive(Clone, Debug, Serialize, DerivePartialModel, ToSchema)]
#[sea_orm(entity = "update::Entity")]
pub struct Update {
    /// Permanent identifier (UUID).
    pub id: UpdateId,
    /// Permanent name in addresses.
    #[sea_orm(from_expr = "of(update::Column::Slug)")]
    pub slug: Slug,
    /// Address of its page.
    #[sea_orm(skip)]
    pub url: String,
    /// What it tells.
    pub kind: UpdateKind,
    /// Slug of the organisation that published it.
    #[sea_orm(from_expr = "of(organisation::Column::Slug)")]
    pub organisation: Slug,
    /// Title, by language; empty once it was taken down.
    #[sea_orm(skip)]
    pub title: Texts,
    /// Summary, by language; empty once it was taken down.
    #[sea_orm(skip)]
    pub summary: Texts,
    /// Text in Markdown, by language; empty once it was taken down.
    #[sea_orm(skip)]
    pub body: Texts,
    /// First day of the period that it is about.
    pub period_from: Option<Day>,
    /// Last day of that period.
    pub period_to: Option<Day>,
    /// When it was first published.
    #[sea_orm(from_expr = "of(update::Column::PublishedAt)")]
    pub published_at: Moment,
    /// Number of the edition that is read; above 1 it was corrected.
    pub edition: Option<i32>,
    /// Why it was taken down, if it was.
    pub retraction: Option<String>,
    /// Number of the log entry of its publication.
    #[sea_orm(from_expr = "of(update::Column::LogSeq)")]
    pub log_seq: i64,
    /// Number of the log entry of its last change.
    pub changed_seq: Option<i64>,
    /// When this record last changed.
    #[sea_orm(from_expr = "written(Self::changed())")]
    pub updated_at: Moment,
    #[serde(skip)]
    content: Option<String>,
}

impl Record for Update {
    type Entity = update::Entity;
    const NAME: &'static str = "updates";
    const SAYS: &'static str = "What organisations published for everyone; what was taken down leaves its reason.";
    const ACTS: &'static [&'static str] = &["update.published", "update.corrected", "update.retracted"];
    const AT_ONCE: u64 = 50;

    fn public() -> Select<update::Entity> {
        update::Entity::find()
            .join(JoinType::InnerJoin, update::Relation::Organisation.def())
            .filter(of(update::Column::Audience).eq(Audience::Public))
            .filter(of(update::Column::PublishedAt).is_not_null())
            .filter(of(update::Column::Slug).is_not_null())
            .filter(of(update::Column::LogSeq).is_not_null())
    }
    fn order() -> [Expr; 2] {
        [of(update::Column::LogSeq), of(update::Column::Id)]
    }
    fn changed() -> Expr {
        Expr::expr(Func::coalesce([update::Column::ChangedSeq, update::Column::LogSeq].map(of)))
    }
    fn place(&self) -> Place {
        Place(self.log_seq, self.id.0.as_u128())
    }
    fn last_change(&self) -> i64 {
        self.changed_seq.unwrap_or(self.log_seq)
    }
    fn filters() -> Vec<Filter> {
        use update::Column as C;
        let own = [
            Filter::new("organisation", Takes::Slug, "Those by the organisation with this slug, or about it.", |v, _| {
                let about = about(ids(organisation::Entity, organisation::Column::Id, organisation::Column::Slug, v.clone()));
                Condition::any().add(of(organisation::Column::Slug).eq(v)).add(about)
            }),
            Filter::new("pact", Takes::Slug, "Those about the pact with this slug.", |v, _| {
                Condition::all().add(about(ids(pact::Entity, pact::Column::Id, pact::Column::Slug, v)))
            }),
            Filter::new("commitment", Takes::Id, "Those about the commitment with this id.", |v, _| {
                Condition::all().add(about(Query::select().expr(Expr::val(v)).to_owned()))
            }),
            Filter::new("language", all(Lang::ALL), "Those in this language.", |v, _| {
                let Value::String(Some(lang)) = v else { return Condition::any() };
                Condition::all().add(of(C::Languages).like(format!("% {lang} %")))
            }),
            Filter::new("year", years(), "Those published in this year (UTC).", |v, _| {
                in_year(of(C::PublishedAt), &v, |day| day.midnight().assume_utc().into())
            }),
            Filter::new("kind", all(UpdateKind::ALL), "Those of this kind.", |v, _| only(of(C::Kind), v)),
        ];
        let words = words(WORDS, |query, backend, others| others.add(is_record(backend, Kind::Update, query)));
        words.into_iter().chain(own).collect()
    }
    fn key() -> Option<Filter> {
        Some(Filter::new("slug", Takes::Slug, "The update's slug.", |v, _| only(of(update::Column::Slug), v)))
    }
    fn tell(&mut self, teller: &Teller) -> Result<(), DbErr> {
        self.url = teller.page(format_args!("/updates/{}", self.slug));
        if let (None, Some(content)) = (&self.retraction, &self.content) {
            let read: Content = serde_json::from_str(content).map_err(broken)?;
            (self.title, self.summary, self.body) = (read.title, read.summary, read.body);
        }
        Ok(())
    }
}

/// The ids of what has this name.
fn ids<C: IntoIden>(table: impl EntityTrait, id: C, name: C, value: Value) -> SelectStatement {
    Query::select().column(id).from(table).and_where(Expr::col(name).eq(value)).to_owned()
}

/// That an update is about one of these records.
fn about(records: SelectStatement) -> Expr {
    let mut updates = Query::select();
    updates.column(subject::Column::UpdateId).from(subject::Entity);
    of(update::Column::Id).in_subquery(updates.and_where(Expr::col(subject::Column::SubjectId).in_subquery(records)).to_owned())
}

/// A public meeting of a committee.
#[derive(Clone, Debug, Serialize, DerivePartialModel, ToSchema)]
#[sea_orm(entity = "meeting::Entity")]
pub struct Meeting {
    /// Permanent identifier (UUID).
    pub id: MeetingId,
    /// Address of its page.
    #[sea_orm(skip)]
    pub url: String,
    /// Slug of the pact.
    #[sea_orm(from_expr = "of(pact::Column::Slug)")]
    pub pact: Slug,
    /// Name of the committee, by language.
    #[sea_orm(skip)]
    pub committee: Texts,
    /// Where it stands.
    pub state: MeetingState,
    /// When it begins.
    pub starts_at: Moment,
    /// When it ends.
    pub ends_at: Moment,
    /// Last day for comments on its draft minutes, while there are such.
    pub comments_until: Option<Day>,
    /// Number of the log entry of its call.
    pub log_seq: i64,
    /// Number of the log entry of what was done last, in it or to its committee.
    #[sea_orm(from_expr = "Self::changed()")]
    pub changed_seq: i64,
    /// When this record last changed.
    #[sea_orm(from_expr = "written(Self::changed())")]
    pub updated_at: Moment,
    #[serde(skip)]
    #[sea_orm(from_expr = "of(committee::Column::Terms)")]
    terms: Option<Terms>,
}

impl Record for Meeting {
    type Entity = meeting::Entity;
    const NAME: &'static str = "meetings";
    const SAYS: &'static str = "Public consultation meetings of pacts.";
    const ACTS: &'static [&'static str] = &[
        "meeting.called",
        "meeting.changed",
        "meeting.cancelled",
        "meeting.held",
        "minutes.drafted",
        "minutes.commented",
        "minutes.adopted",
        "decision.recorded",
        "agenda.asked",
        "invitation.answered",
        "action.late",
        "action.done",
        "action.dropped",
        "committee.changed",
    ];

    fn public() -> Select<meeting::Entity> {
        meeting::Entity::find()
            .join(JoinType::InnerJoin, meeting::Relation::Committee.def())
            .join(JoinType::InnerJoin, meeting::Relation::Pact.def())
            .filter(of(meeting::Column::IsPublic).eq(true))
    }
    fn order() -> [Expr; 2] {
        [of(meeting::Column::LogSeq), of(meeting::Column::Id)]
    }
    fn changed() -> Expr {
        let (own, of_terms) = (of(meeting::Column::ChangedSeq), of(committee::Column::ChangedSeq));
        CaseStatement::new().case(of_terms.clone().gt(own.clone()), of_terms).finally(own).into()
    }
    fn place(&self) -> Place {
        Place(self.log_seq, self.id.0.as_u128())
    }
    fn last_change(&self) -> i64 {
        self.changed_seq
    }
    fn filters() -> Vec<Filter> {
        use meeting::Column as C;
        vec![
            Filter::new("q", Takes::Text, "Those whose committee, place or agenda holds this.", |v, _| {
                holds([of(C::Search), of(committee::Column::Search)], &v)
            }),
            pact_filter(),
            Filter::new("state", all(MeetingState::ALL), "Those in this state.", |v, _| only(of(C::State), v)),
            Filter::new("year", years(), "Those that begin in this year (UTC).", |v, _| {
                in_year(of(C::StartsAt), &v, |day| day.midnight().assume_utc().into())
            }),
        ]
    }
    fn key() -> Option<Filter> {
        Some(Filter::new("id", Takes::Id, "The meeting's id.", |v, _| only(of(meeting::Column::Id), v)))
    }
    fn tell(&mut self, teller: &Teller) -> Result<(), DbErr> {
        self.url = teller.page(format_args!("/meetings/{}", self.id));
        self.committee = self.terms.take().map(|terms| terms.name).unwrap_or_default();
        Ok(())
    }
}
