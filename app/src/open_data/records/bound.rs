//! What signatories are bound to.

use super::super::asked::{Filter, Takes};
use super::super::table::{Place, Reading, Record, Teller};
use super::super::values::{Day, Json, Moment};
use super::{WORDS, all, by_word, in_year, of, only, organisation_filter, pact_filter, words, written, years};
use crate::commitments::model::{Completion, ObligationState};
use crate::commitments::server::entity::obligation;
use crate::commitments::server::lines;
use crate::commitments::server::tallies::{self, Within};
use crate::commitments::tally::Measure;
use crate::kernel::ids::{CommitmentId, ObligationId};
use crate::kernel::text::Slug;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::{Addressee, Frequency, PartyRole, Texts};
use crate::pacts::server::entity::{commitment, pact, version};
use crate::pacts::server::lists::{binds, in_text};
use crate::platform::search::Kind;
use crate::platform::search::find::{Query, is_obligation, is_record};
use sea_orm::sea_query::{CaseStatement, Expr, ExprTrait as _, Value};
use sea_orm::{
    Condition, DatabaseConnection, DbBackend, DbErr, DerivePartialModel, EntityTrait as _, JoinType, QuerySelect as _,
    RelationTrait as _, Select,
};
use serde::Serialize;
use time::Date;
use utoipa::ToSchema;

/// An undertaking in a version of a pact.
#[derive(Clone, Debug, Serialize, DerivePartialModel, ToSchema)]
#[sea_orm(entity = "commitment::Entity")]
pub struct Commitment {
    /// Permanent identifier (UUID).
    pub id: CommitmentId,
    /// Address of its page.
    #[sea_orm(skip)]
    pub url: String,
    /// Slug of the pact.
    #[sea_orm(from_expr = "of(pact::Column::Slug)")]
    pub pact: Slug,
    /// Number of the version in which it stands.
    #[sea_orm(from_expr = "of(version::Column::Number)")]
    pub version: i32,
    /// Code within the version.
    pub code: String,
    /// Article and paragraph.
    pub article: String,
    /// To whom it is addressed.
    pub role: Addressee,
    /// Slug of the one organisation that owes it, where it is one.
    pub organisation: Option<Slug>,
    /// Factor of the Revised Arusha Declaration, 1 to 10.
    pub factor: i32,
    /// Title, by language.
    pub title: Texts,
    /// Description, in the language of the pact.
    pub description: String,
    /// What it is measured by.
    #[sea_orm(from_expr = "of(commitment::Column::Indicator).cast_as(\"text\")")]
    pub indicator: Json,
    /// How often it is reported.
    pub frequency: Frequency,
    /// Whether missing it counts at once.
    pub critical: bool,
    /// Number of the log entry of the version's adoption.
    #[sea_orm(from_expr = "of(version::Column::LogSeq)")]
    pub log_seq: i64,
    /// When this record last changed: never after the version's adoption.
    #[sea_orm(from_expr = "of(version::Column::AdoptedAt)")]
    pub updated_at: Moment,
}

impl Record for Commitment {
    type Entity = commitment::Entity;
    const NAME: &'static str = "commitments";
    const SAYS: &'static str = "What each adopted version of a pact commits its parties to.";
    const ACTS: &'static [&'static str] = &["version.adopted"];

    fn public() -> Select<commitment::Entity> {
        commitment::Entity::find()
            .join(JoinType::InnerJoin, commitment::Relation::Version.def())
            .join(JoinType::InnerJoin, version::Relation::Pact.def())
    }
    fn order() -> [Expr; 2] {
        [of(version::Column::LogSeq), of(commitment::Column::Id)]
    }
    fn place(&self) -> Place {
        Place(self.log_seq, self.id.0.as_u128())
    }
    fn filters() -> Vec<Filter> {
        use commitment::Column as C;
        let own = [
            Filter::new("version", all(&["current"]), "Those in the text of their pact as it is now.", |_, _| in_text()),
            pact_filter(),
            Filter::new(
                "organisation",
                Takes::Slug,
                "Those by which the organisation with this slug is bound, or was.",
                |v, _| by_word(&v, |slug: String| binds(&slug)),
            ),
            Filter::new("country", Takes::Country, "Those of pacts of this country.", |v, _| only(of(pact::Column::Country), v)),
            Filter::new("role", all(Addressee::ALL), "Those addressed to this seat.", |v, _| only(of(C::Role), v)),
            Filter::new("factor", Takes::Number(1, 10), "Those tagged with this factor.", |v, _| only(of(C::Factor), v)),
        ];
        let words = words(WORDS, |query, backend, others| others.add(is_record(backend, Kind::Commitment, query)));
        words.into_iter().chain(own).collect()
    }
    fn key() -> Option<Filter> {
        Some(Filter::new("id", Takes::Id, "The commitment's id.", |v, _| only(of(commitment::Column::Id), v)))
    }
    fn tell(&mut self, teller: &Teller) -> Result<(), DbErr> {
        self.url = teller.page(format_args!("/commitments/{}", self.id));
        Ok(())
    }
}

/// What [`latest`] lets through.
const LATEST: &str = "The latest 1,000 with all these words, in any form, or with words that begin so, among those that the \
                      other parameters let through.";

/// What a [`Measure`] lets through.
const STATUS: &str = "Those in this state; that were late, or on time; of which this was last said, or found.";

/// As the page finds them: words and filters in one walk, the latest first.
fn latest(query: &Query, backend: DbBackend, others: Condition) -> Condition {
    use obligation::Column as C;
    Condition::all().add(is_obligation(backend, query, |rows| {
        rows.inner_join(commitment::Entity, of(commitment::Column::Id).equals((obligation::Entity, C::CommitmentId)))
            .inner_join(organisation::Entity, of(organisation::Column::Id).equals((obligation::Entity, C::OrganisationId)))
            .inner_join(pact::Entity, of(pact::Column::Id).equals((obligation::Entity, C::PactId)))
            .cond_where(others);
    }))
}

/// One dated instance of a commitment for one signatory.
#[derive(Clone, Debug, Serialize, DerivePartialModel, ToSchema)]
#[sea_orm(entity = "obligation::Entity")]
pub struct Obligation {
    /// Permanent identifier (UUID).
    pub id: ObligationId,
    /// Address of its page.
    #[sea_orm(skip)]
    pub url: String,
    /// Slug of the pact.
    #[sea_orm(from_expr = "of(pact::Column::Slug)")]
    pub pact: Slug,
    /// Id of the commitment.
    pub commitment_id: CommitmentId,
    /// Code of the commitment within its version.
    #[sea_orm(from_expr = "of(commitment::Column::Code)")]
    pub commitment: String,
    /// Factor of the Revised Arusha Declaration, 1 to 10.
    pub factor: i32,
    /// Slug of the organisation that owes it.
    #[sea_orm(from_expr = "of(organisation::Column::Slug)")]
    pub organisation: Slug,
    /// Its name.
    #[sea_orm(from_expr = "of(organisation::Column::Name)")]
    pub organisation_name: String,
    /// In which seat of the pact.
    pub role: PartyRole,
    /// Country of that organisation (ISO 3166-1 alpha-2).
    pub country: String,
    /// Number within the signatory's obligations of this commitment, from 1.
    pub number: i32,
    /// First day of its period.
    pub period_from: Day,
    /// Last day of its period.
    pub period_to: Day,
    /// Last day for the report, in the pact's time zone.
    pub due_on: Day,
    /// The end of that day.
    pub due_at: Moment,
    /// What became of it.
    pub state: ObligationState,
    /// Since when.
    pub state_since: Moment,
    /// Number of the log entry that brought it there.
    pub state_seq: i64,
    /// How far it is kept, as its signatory last said.
    pub completion: Option<Completion>,
    /// How far it is kept, as the monitor last found.
    pub found: Option<Completion>,
    /// Whole days by which it is, or was reported, late; 0 where it is not.
    #[sea_orm(skip)]
    pub days_late: i64,
    /// When its day passed without a report; stays when the report comes late.
    pub missed_at: Option<Moment>,
    /// When it was first reported.
    pub reported_at: Option<Moment>,
    /// Why it was lifted.
    pub waived_because: Option<String>,
    /// Its place among all, from 1, in the order in which they arose.
    pub ordinal: i64,
    /// Number of the log entry with which it arose.
    pub log_seq: i64,
    /// Number of the log entry of its last change: of its state, or of what was found later.
    pub changed_seq: i64,
    /// When this record last changed.
    #[sea_orm(from_expr = "Self::updated()")]
    pub updated_at: Moment,
}

impl Obligation {
    /// The log is asked only where a later finding changed it but not its state.
    fn updated() -> Expr {
        use obligation::Column as C;
        let with_state = of(C::ChangedSeq).eq(of(C::StateSeq));
        CaseStatement::new().case(with_state, of(C::StateSince)).finally(written(of(C::ChangedSeq))).into()
    }
}

impl Record for Obligation {
    type Entity = obligation::Entity;
    const NAME: &'static str = "obligations";
    const SAYS: &'static str = "Who owed what by when, and what became of it; Customs and companies alike.";
    const ACTS: &'static [&'static str] = &[
        "obligations.arose",
        "obligations.fell_due",
        "obligation.missed",
        "obligation.reported",
        "obligation.returned",
        "obligation.verified",
        "obligation.waived",
        "finding.published",
    ];
    const TURNS: bool = true;

    fn public() -> Select<obligation::Entity> {
        lines::joined()
    }
    fn order() -> [Expr; 2] {
        [of(obligation::Column::DueOn), of(obligation::Column::Ordinal)]
    }
    fn changed() -> Expr {
        of(obligation::Column::ChangedSeq)
    }
    fn place(&self) -> Place {
        Place(self.due_on.0.to_julian_day().into(), self.ordinal.unsigned_abs().into())
    }
    fn last_change(&self) -> i64 {
        self.changed_seq
    }
    fn at(Place(day, ordinal): Place) -> [Value; 2] {
        let day = i32::try_from(day).ok().and_then(|day| Date::from_julian_day(day).ok()).unwrap_or(Date::MAX);
        [day.into(), i64::try_from(ordinal).unwrap_or(i64::MAX).into()]
    }
    fn filters() -> Vec<Filter> {
        use obligation::Column as C;
        let own = [
            Filter::new("status", all(Measure::ALL), STATUS, |v, _| by_word(&v, lines::is_counted)),
            pact_filter(),
            organisation_filter(),
            Filter::new("commitment", Takes::Id, "Those of the commitment with this id.", |v, _| only(of(C::CommitmentId), v)),
            Filter::new("role", all(PartyRole::ALL), "Those owed in this seat.", |v, _| only(of(C::Role), v)),
            Filter::new("factor", Takes::Number(1, 10), "Those of commitments to this factor.", |v, _| only(of(C::Factor), v)),
            Filter::new("country", Takes::Country, "Those of organisations of this country.", |v, _| only(of(C::Country), v)),
            Filter::new("year", years(), "Those whose last day is in this year.", |v, _| in_year(of(C::DueOn), &v, Value::from)),
        ];
        words(LATEST, latest).into_iter().chain(own).collect()
    }
    fn key() -> Option<Filter> {
        Some(Filter::new("id", Takes::Id, "The obligation's id.", |v, _| only(of(obligation::Column::Id), v)))
    }
    fn count(db: DatabaseConnection) -> Reading<u64> {
        Box::pin(async move { Ok(tallies::total(&db, &Within::default()).await?.map_or(0, |tally| tally.total())) })
    }
    fn tell(&mut self, teller: &Teller) -> Result<(), DbErr> {
        self.url = teller.page(format_args!("/obligations/{}", self.id));
        self.days_late = obligation::days_late(self.state, self.due_at.0, self.reported_at.map(|at| at.0), teller.now);
        Ok(())
    }
}
