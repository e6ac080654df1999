//! The monitor's queue: what waits for it, the oldest first, sifted and paged in the database.

use super::entity::{draft_finding, review_flags};
use crate::commitments::model::ObligationState;
use crate::commitments::server::entity::obligation;
use crate::kernel::ids::{ObligationId, OrganisationId, PactId};
use crate::kernel::paging::{Paged, skipped};
use crate::kernel::text::Slug;
use crate::kernel::words;
use crate::organisations::model::OrganisationKind;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::Texts;
use crate::pacts::server::entity::{commitment, pact};
use crate::platform::lists::PER_PAGE;
use sea_orm::sea_query::{Condition, Expr, ExprTrait as _, Func, IntoCondition as _, LikeExpr};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, JoinType, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, RelationTrait as _, Select,
};
use time::{Date, OffsetDateTime};

words! {
    /// Whose turn it is on a report.
    Turn {
        /// The monitor's: to review it, to read an answer, to publish a finding
        Monitor = "monitor",
        /// The signatory's: to answer a question, or to reply to a draft finding
        Party = "party",
    }
}

/// What the queue is sifted by; what is empty sifts nothing.
#[derive(Clone, Debug)]
pub struct Sieve {
    /// Whose turn it is.
    pub turn: Turn,
    /// The pact's slug.
    pub pact: String,
    /// The kind of organisation.
    pub kind: Option<OrganisationKind>,
    /// The commitment's code.
    pub commitment: String,
    /// Only those whose figures a check flags.
    pub flagged: bool,
    /// Looked for in the organisation's name and in the commitment's code and title.
    pub words: String,
}

impl Sieve {
    /// One that lets through all on which it is this side's turn.
    pub fn of(turn: Turn) -> Self {
        Self { turn, pact: String::new(), kind: None, commitment: String::new(), flagged: false, words: String::new() }
    }
}

/// A report in the queue.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Waiting {
    /// Its obligation.
    pub id: ObligationId,
    /// The first day of its period.
    pub period_from: Date,
    /// The last.
    pub period_to: Date,
    /// What became of it.
    pub state: ObligationState,
    /// Since when it is so.
    pub state_since: OffsetDateTime,
    /// The commitment's code.
    pub code: String,
    /// Its title.
    pub title: Texts,
    /// Who reported.
    pub organisation: Slug,
    /// Their name.
    pub organisation_name: String,
    /// The pact's title.
    pub pact_title: Texts,
    /// The last day for a reply to the draft finding, where there is one.
    pub reply_until: Option<Date>,
    /// How many checks flag its figures, where they were looked at.
    pub flags: Option<i32>,
}

/// The reports of these pacts, but for what their monitors owe themselves. There must be at least one.
pub(super) fn within(scope: &[(PactId, OrganisationId)]) -> Select<obligation::Entity> {
    let judged = scope.iter().fold(Condition::any(), |all, (pact, monitor)| {
        all.add(obligation::COLUMN.pact_id.eq(*pact).and(obligation::COLUMN.organisation_id.ne(*monitor)))
    });
    obligation::Entity::find()
        .join(JoinType::InnerJoin, obligation::Relation::Commitment.def())
        .join(JoinType::InnerJoin, obligation::Relation::Organisation.def())
        .join(JoinType::InnerJoin, obligation::Relation::Pact.def())
        .join(JoinType::LeftJoin, draft_finding::Relation::Obligation.def().rev())
        .join(JoinType::LeftJoin, review_flags::Relation::Obligation.def().rev())
        .filter(judged)
}

/// Those on which it is this side's turn.
pub(super) fn turn(turn: Turn, now: OffsetDateTime) -> Condition {
    let state = |state: ObligationState| obligation::COLUMN.state.eq(state);
    let drafted = || draft_finding::COLUMN.obligation_id.is_not_null();
    let ripe = || draft_finding::COLUMN.replied_at.is_not_null().or(draft_finding::COLUMN.reply_ends_at.lte(now));
    let undrafted = |which: Condition| Condition::all().add(drafted().not()).add(which);
    match turn {
        Turn::Monitor => Condition::any()
            .add(undrafted(state(ObligationState::Reported).into_condition()))
            .add(undrafted(Condition::all().add(state(ObligationState::Returned)).add(last_word_is("party"))))
            .add(Condition::all().add(drafted()).add(ripe())),
        Turn::Party => Condition::any()
            .add(undrafted(Condition::all().add(state(ObligationState::Returned)).add(last_word_is("monitor"))))
            .add(Condition::all().add(drafted()).add(ripe().not())),
    }
}

/// Whether the newest message on an obligation's thread is this side's.
pub(super) fn last_word_is(side: &'static str) -> Expr {
    let last = "(SELECT m.side FROM report_messages m WHERE m.obligation_id = obligations.id ORDER BY m.number DESC LIMIT 1)";
    Expr::cust(last).eq(side)
}

/// One page of the queue.
pub async fn page(
    db: &impl ConnectionTrait,
    scope: &[(PactId, OrganisationId)],
    sieve: &Sieve,
    now: OffsetDateTime,
    page: u64,
) -> Result<Paged<Waiting>, DbErr> {
    let total = count(db, scope, sieve, now).await?;
    let rows = if scope.is_empty() { Vec::new() } else { rows(sifted(scope, sieve, now), page).all(db).await? };
    Ok(Paged { rows, page, total, per_page: PER_PAGE })
}

/// How many the sieve lets through.
pub async fn count(
    db: &impl ConnectionTrait,
    scope: &[(PactId, OrganisationId)],
    sieve: &Sieve,
    now: OffsetDateTime,
) -> Result<u64, DbErr> {
    if scope.is_empty() { Ok(0) } else { sifted(scope, sieve, now).count(db).await }
}

/// The pacts in the scope, by slug and title, and the codes of the commitments that anything was reported on.
pub async fn offered(
    db: &impl ConnectionTrait,
    scope: &[(PactId, OrganisationId)],
) -> Result<(Vec<(String, Texts)>, Vec<String>), DbErr> {
    if scope.is_empty() {
        return Ok((Vec::new(), Vec::new()));
    }
    let pacts = pact::Entity::find().filter(pact::Column::Id.is_in(scope.iter().map(|(pact, _)| *pact)));
    let pacts = pacts.order_by_asc(pact::COLUMN.slug).all(db).await?.into_iter().map(|p| (p.slug.to_string(), p.title));
    let codes = within(scope)
        .filter(obligation::COLUMN.reported_at.is_not_null())
        .select_only()
        .column(commitment::Column::Code)
        .distinct()
        .order_by_asc(commitment::COLUMN.code);
    Ok((pacts.collect(), codes.into_tuple().all(db).await?))
}

fn sifted(scope: &[(PactId, OrganisationId)], sieve: &Sieve, now: OffsetDateTime) -> Select<obligation::Entity> {
    let mut found = within(scope).filter(turn(sieve.turn, now));
    if !sieve.pact.is_empty() {
        found = found.filter(pact::COLUMN.slug.eq(sieve.pact.as_str()));
    }
    if let Some(kind) = sieve.kind {
        found = found.filter(organisation::COLUMN.kind.eq(kind));
    }
    if !sieve.commitment.is_empty() {
        found = found.filter(commitment::COLUMN.code.eq(sieve.commitment.as_str()));
    }
    if sieve.flagged {
        found = found.filter(review_flags::COLUMN.flags.gt(0));
    }
    let words = sieve.words.trim().to_lowercase();
    if words.is_empty() { found } else { found.filter(holding(&words)) }
}

/// Those with these words in a name, a code or a title.
fn holding(words: &str) -> Condition {
    let plain = words.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    let like = || LikeExpr::new(format!("%{plain}%")).escape('\\');
    let holds = |column: Expr| Expr::expr(Func::lower(column.cast_as("text"))).like(like());
    Condition::any()
        .add(holds(Expr::col((organisation::Entity, organisation::Column::Name))))
        .add(holds(Expr::col((commitment::Entity, commitment::Column::Code))))
        .add(holds(Expr::col((commitment::Entity, commitment::Column::Title))))
}

fn rows(found: Select<obligation::Entity>, page: u64) -> sea_orm::Selector<sea_orm::SelectModel<Waiting>> {
    found
        .select_only()
        .columns([
            obligation::Column::Id,
            obligation::Column::PeriodFrom,
            obligation::Column::PeriodTo,
            obligation::Column::State,
            obligation::Column::StateSince,
        ])
        .columns([commitment::Column::Code, commitment::Column::Title])
        .column_as(organisation::Column::Slug, "organisation")
        .column_as(organisation::Column::Name, "organisation_name")
        .column_as(pact::Column::Title, "pact_title")
        .column(draft_finding::Column::ReplyUntil)
        .column(review_flags::Column::Flags)
        .order_by_asc(obligation::COLUMN.state_since)
        .order_by_asc(obligation::COLUMN.id)
        .offset(skipped(page, PER_PAGE))
        .limit(PER_PAGE)
        .into_model()
}
