//! What was said of obligations: by signatories and by the monitor, two records on one scale that are never merged.

use crate::commitments::model::Completion;
use crate::kernel::ids::ObligationId;
use crate::monitoring::server::entity::finding;
use crate::reports::server::entity::report;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use std::collections::BTreeMap;

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
    if of.is_empty() {
        return Ok(BTreeMap::new());
    }
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
