//! What was said of obligations: by signatories and by the monitor, two records on one scale that are never merged.

use super::lines::{Sieve, needed, sifted};
use crate::commitments::model::Completion;
use crate::kernel::ids::ObligationId;
use crate::monitoring::server::entity::finding;
use crate::reports::server::entity::report;
use sea_orm::sea_query::{Expr, ExprTrait as _, Func, Query};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, JoinType, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, RelationTrait as _,
};
use std::collections::BTreeMap;
use time::OffsetDateTime;

/// What was said of an obligation: by the signatory in its newest revision, and by the monitor in its newest finding.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Said {
    /// Of which obligation.
    pub obligation_id: ObligationId,
    /// The revision.
    pub revision: i32,
    /// The indicator's value.
    pub value: Option<f64>,
    /// How far it is kept.
    pub completion: Completion,
    /// Percent of the process that leaves a trail.
    pub measured_share: Option<f64>,
    /// How far it is kept, as the monitor found; none where it has not concluded.
    #[sea_orm(skip)]
    pub found: Option<Completion>,
}

/// What was said of these obligations, those that nobody has spoken of left out. Two queries.
pub async fn said(db: &impl ConnectionTrait, of: Vec<ObligationId>) -> Result<BTreeMap<ObligationId, Said>, DbErr> {
    let rows: Vec<Said> = report::Entity::find()
        .select_only()
        .columns([
            report::Column::ObligationId,
            report::Column::Revision,
            report::Column::Value,
            report::Column::Completion,
            report::Column::MeasuredShare,
        ])
        .filter(report::Column::ObligationId.is_in(of.iter().copied()))
        .order_by_asc(report::COLUMN.revision)
        .into_model()
        .all(db)
        .await?;
    let findings: Vec<(ObligationId, Completion)> = finding::Entity::find()
        .select_only()
        .columns([finding::Column::ObligationId, finding::Column::Completion])
        .filter(finding::Column::ObligationId.is_in(of))
        .order_by_asc(finding::COLUMN.number)
        .into_tuple()
        .all(db)
        .await?;
    // Later revisions and findings take the place of earlier ones.
    let found: BTreeMap<ObligationId, Completion> = findings.into_iter().collect();
    let with_finding = |said: Said| Said { found: found.get(&said.obligation_id).copied(), ..said };
    Ok(rows.into_iter().map(|said| (said.obligation_id, with_finding(said))).collect())
}

/// How many newest reports within the sieve say what of completion; obligations without a report are counted under none.
pub async fn completion(
    db: &impl ConnectionTrait,
    sieve: &Sieve,
    now: OffsetDateTime,
) -> Result<BTreeMap<Completion, i64>, DbErr> {
    let newest = Query::select()
        .expr(Func::max(Expr::col(("newer", report::Column::Revision))))
        .from_as("reports", "newer")
        .and_where(Expr::col(("newer", report::Column::ObligationId)).equals((report::Entity, report::Column::ObligationId)))
        .to_owned();
    let rows: Vec<(Completion, i64)> = sifted(needed(sieve), sieve, now)
        .join(JoinType::InnerJoin, report::Relation::Obligation.def().rev())
        .filter(Expr::col((report::Entity, report::Column::Revision)).in_subquery(newest))
        .select_only()
        .column(report::Column::Completion)
        .column_as(report::Column::Id.count(), "n")
        .group_by(report::Column::Completion)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}
