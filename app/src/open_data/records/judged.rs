//! Reports and findings.

use super::super::asked::{Filter, Takes};
use super::super::table::{Place, Reading, Record, Teller, broken};
use super::super::values::{Day, Moment};
use super::{all, of, only, organisation_filter, pact_filter};
use crate::commitments::model::{Completion, Results};
use crate::commitments::server::entity::obligation;
use crate::indicators::figures::hidden;
use crate::kernel::ids::{CommitmentId, FindingId, ObligationId, ReportId};
use crate::kernel::text::Slug;
use crate::monitoring::model::Grounds;
use crate::monitoring::server::entity::finding;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::Texts;
use crate::pacts::server::entity::pact;
use crate::platform::figures::logged;
use crate::reports::model::{Content, OfficeFigure};
use crate::reports::server::entity::report;
use sea_orm::sea_query::Expr;
use sea_orm::{
    Condition, DatabaseConnection, DbBackend, DbErr, DerivePartialModel, EntityTrait as _, JoinType, QuerySelect as _,
    RelationTrait as _, Select,
};
use serde::Serialize;
use utoipa::ToSchema;

/// A revision of a report, as it was sent.
#[derive(Clone, Debug, Serialize, DerivePartialModel, ToSchema)]
#[sea_orm(entity = "report::Entity")]
pub struct Report {
    /// Permanent identifier (UUID).
    pub id: ReportId,
    /// Address of the page of its obligation, which shows it.
    #[sea_orm(skip)]
    pub url: String,
    /// Id of the obligation.
    pub obligation_id: ObligationId,
    /// Id of its commitment, whose indicator says what the value is.
    #[sea_orm(from_expr = "of(obligation::Column::CommitmentId)")]
    pub commitment_id: CommitmentId,
    /// Slug of the pact.
    #[sea_orm(from_expr = "of(pact::Column::Slug)")]
    pub pact: Slug,
    /// Slug of the organisation that reports.
    #[sea_orm(from_expr = "of(organisation::Column::Slug)")]
    pub organisation: Slug,
    /// First day of the period that it is about.
    #[sea_orm(from_expr = "of(obligation::Column::PeriodFrom)")]
    pub period_from: Day,
    /// Last day of that period.
    #[sea_orm(from_expr = "of(obligation::Column::PeriodTo)")]
    pub period_to: Day,
    /// Number of the revision, from 1; the highest of an obligation is what its signatory says now.
    pub revision: i32,
    /// The value that it reports.
    pub value: Option<f64>,
    /// The same by office; small numbers are hidden, and what would give them away.
    #[sea_orm(skip)]
    pub offices: Vec<ToldFigure>,
    /// How far it says the commitment is kept.
    pub completion: Completion,
    /// Share of the process that leaves a trail, in percent.
    pub measured_share: Option<f64>,
    /// What it tells, by language.
    #[sea_orm(skip)]
    pub narrative: Texts,
    /// What stands in the way, by language.
    #[sea_orm(skip)]
    pub barriers: Texts,
    /// What a later revision corrects.
    #[sea_orm(skip)]
    pub correction: Option<String>,
    /// When it was sent.
    pub sent_at: Moment,
    /// Number of its log entry.
    pub log_seq: i64,
    /// When this record last changed: never after it was sent.
    #[sea_orm(from_expr = "of(report::Column::SentAt)")]
    pub updated_at: Moment,
    #[serde(skip)]
    content: String,
}

/// The figure of one office.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ToldFigure {
    /// What the report calls it.
    pub office: String,
    /// Its value; nothing where it is hidden.
    pub value: Option<f64>,
    /// Of how many cases it speaks; nothing where it is hidden.
    pub count: Option<u32>,
}

/// Figures by office as the page shows them.
fn told(offices: Vec<OfficeFigure>) -> Vec<ToldFigure> {
    let small = hidden(&offices.iter().map(|o| o.count).collect::<Vec<_>>());
    let shown = |(o, small): (OfficeFigure, bool)| ToldFigure {
        office: o.office,
        value: (!small).then_some(o.value),
        count: (!small).then_some(o.count),
    };
    offices.into_iter().zip(small).map(shown).collect()
}

impl Record for Report {
    type Entity = report::Entity;
    const NAME: &'static str = "reports";
    const SAYS: &'static str = "What signatories said, each revision.";
    const ACTS: &'static [&'static str] = &["obligation.reported"];

    fn public() -> Select<report::Entity> {
        report::Entity::find()
            .join(JoinType::InnerJoin, report::Relation::Obligation.def())
            .join(JoinType::InnerJoin, obligation::Relation::Organisation.def())
            .join(JoinType::InnerJoin, obligation::Relation::Pact.def())
    }
    fn order() -> [Expr; 2] {
        [of(report::Column::LogSeq), of(report::Column::Id)]
    }
    fn place(&self) -> Place {
        Place(self.log_seq, self.id.0.as_u128())
    }
    fn filters() -> Vec<Filter> {
        vec![
            pact_filter(),
            organisation_filter(),
            Filter::new("commitment", Takes::Id, "Those on the commitment with this id.", |v, _| {
                only(of(obligation::Column::CommitmentId), v)
            }),
            obligation_filter(|v, _| only(of(report::Column::ObligationId), v)),
            Filter::new("completion", all(Completion::ALL), "Those that say this.", |v, _| {
                only(of(report::Column::Completion), v)
            }),
        ]
    }
    fn count(db: DatabaseConnection) -> Reading<u64> {
        Box::pin(async move { logged(&db, "obligation.reported").await })
    }
    fn tell(&mut self, teller: &Teller) -> Result<(), DbErr> {
        self.url = teller.page(format_args!("/obligations/{}", self.obligation_id));
        let said: Content = serde_json::from_str(&self.content).map_err(broken)?;
        (self.narrative, self.barriers, self.correction) = (said.narrative, said.barriers, said.correction);
        self.offices = told(said.offices);
        Ok(())
    }
}

fn obligation_filter(sift: fn(sea_orm::Value, DbBackend) -> Condition) -> Filter {
    Filter::new("obligation", Takes::Id, "Those of the obligation with this id.", sift)
}

/// What the monitor concluded.
#[derive(Clone, Debug, Serialize, DerivePartialModel, ToSchema)]
#[sea_orm(entity = "finding::Entity")]
pub struct Finding {
    /// Permanent identifier (UUID).
    pub id: FindingId,
    /// Address of the page of its obligation, which shows it.
    #[sea_orm(skip)]
    pub url: String,
    /// Id of the obligation.
    pub obligation_id: ObligationId,
    /// Id of the revision of the report that was judged.
    pub report_id: ReportId,
    /// Slug of the pact.
    #[sea_orm(from_expr = "of(pact::Column::Slug)")]
    pub pact: Slug,
    /// Slug of the monitor.
    #[sea_orm(from_expr = "of(organisation::Column::Slug)")]
    pub monitor: Slug,
    /// Number within its obligation, from 1; a later one corrects an earlier one.
    pub number: i32,
    /// How far the commitment is kept.
    pub completion: Completion,
    /// What came of it; not said where the monitor agrees with the report.
    pub results: Option<Results>,
    /// Its reasons, by language.
    #[sea_orm(skip)]
    pub reasons: Texts,
    /// The signatory's reply, by language.
    #[sea_orm(skip)]
    pub reply: Option<Texts>,
    /// When it was published.
    pub published_at: Moment,
    /// Number of its log entry.
    pub log_seq: i64,
    /// When this record last changed: never after its publication.
    #[sea_orm(from_expr = "of(finding::Column::PublishedAt)")]
    pub updated_at: Moment,
    #[serde(skip)]
    content: String,
}

impl Record for Finding {
    type Entity = finding::Entity;
    const NAME: &'static str = "findings";
    const SAYS: &'static str = "What monitors concluded, with the reply beside it.";
    const ACTS: &'static [&'static str] = &["finding.published"];

    fn public() -> Select<finding::Entity> {
        finding::Entity::find()
            .join(JoinType::InnerJoin, finding::Relation::Obligation.def())
            .join(JoinType::InnerJoin, finding::Relation::Organisation.def())
            .join(JoinType::InnerJoin, obligation::Relation::Pact.def())
    }
    fn order() -> [Expr; 2] {
        [of(finding::Column::LogSeq), of(finding::Column::Id)]
    }
    fn place(&self) -> Place {
        Place(self.log_seq, self.id.0.as_u128())
    }
    fn filters() -> Vec<Filter> {
        vec![
            pact_filter(),
            Filter::new("monitor", Takes::Slug, "Those of the monitor with this slug.", super::of_organisation),
            obligation_filter(|v, _| only(of(finding::Column::ObligationId), v)),
            Filter::new("completion", all(Completion::ALL), "Those that say this.", |v, _| {
                only(of(finding::Column::Completion), v)
            }),
        ]
    }
    fn count(db: DatabaseConnection) -> Reading<u64> {
        Box::pin(async move { logged(&db, "finding.published").await })
    }
    fn tell(&mut self, teller: &Teller) -> Result<(), DbErr> {
        self.url = teller.page(format_args!("/obligations/{}", self.obligation_id));
        let said: Grounds = serde_json::from_str(&self.content).map_err(broken)?;
        (self.reasons, self.reply) = (said.reasons, said.reply);
        Ok(())
    }
}
