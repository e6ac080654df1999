//! What the checks flag in the reports on one commitment, for its monitor.

use crate::commitments::model::ObligationState;
use crate::commitments::server::entity::obligation;
use crate::indicators::checks::{Flag, Observation, flags};
use crate::kernel::ids::ObligationId;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::commitment;
use crate::reports::server::entity::report;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, JoinType, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    RelationTrait as _,
};
use std::collections::HashMap;
use time::{Date, OffsetDateTime};

/// What was looked at and what was flagged.
pub struct Signs {
    /// How many values there were.
    pub values: usize,
    /// Each flag with the reports concerned.
    pub found: Vec<(Flag, Vec<Concerned>)>,
}

/// A period of a signatory that a flag concerns.
#[derive(Clone, Debug)]
pub struct Concerned {
    /// Whose.
    pub organisation: String,
    /// The period's first and last day.
    pub period: (Date, Date),
}

/// Looks at every period of the commitment that is over and not waived. A value counts as revised late where it was changed by a
/// revision sent after its due day.
pub async fn of_commitment(db: &impl ConnectionTrait, c: &commitment::Model) -> Result<Signs, DbErr> {
    let Ok(better) = c.indicator.direction.parse() else { return Ok(Signs { values: 0, found: vec![] }) };
    let target = c.indicator.target.as_f64().unwrap_or_default();
    let due = obligation::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(obligation::COLUMN.commitment_id.eq(c.id))
        .filter(obligation::Column::State.is_not_in([ObligationState::Upcoming, ObligationState::Due, ObligationState::Waived]))
        .order_by_asc(obligation::Column::PeriodTo)
        .all(db)
        .await?;
    let mut revisions = revisions(db, c).await?;
    let mut concerned = Vec::new();
    let mut all = Vec::new();
    for (o, by) in due {
        let by = by.map(|by| by.name).unwrap_or_default();
        let (value, first) = stand(&revisions.remove(&o.id).unwrap_or_default(), o.due_at);
        all.push(Observation { by: o.organisation_id.to_string(), period_end: o.period_to, value, first, target, better });
        concerned.push(Concerned { organisation: by, period: (o.period_from, o.period_to) });
    }
    let named = |flag: Flag| {
        let rows = flag.rows.iter().map(|row| concerned[*row].clone()).collect();
        (flag, rows)
    };
    let found = flags(&all).into_iter().map(named).collect();
    Ok(Signs { values: all.iter().filter(|o| o.value.is_some()).count(), found })
}

type Revision = (Option<f64>, OffsetDateTime);

/// The value of each revision and when it was sent, by obligation, the oldest first.
async fn revisions(db: &impl ConnectionTrait, c: &commitment::Model) -> Result<HashMap<ObligationId, Vec<Revision>>, DbErr> {
    let rows: Vec<(ObligationId, Option<f64>, OffsetDateTime)> = report::Entity::find()
        .select_only()
        .columns([report::Column::ObligationId, report::Column::Value, report::Column::SentAt])
        .join(JoinType::InnerJoin, report::Relation::Obligation.def())
        .filter(obligation::COLUMN.commitment_id.eq(c.id))
        .order_by_asc(report::Column::Revision)
        .into_tuple()
        .all(db)
        .await?;
    let mut revisions: HashMap<ObligationId, Vec<Revision>> = HashMap::new();
    rows.into_iter().for_each(|(id, value, sent_at)| revisions.entry(id).or_default().push((value, sent_at)));
    Ok(revisions)
}

/// The value as it stands, and the one that was reported before the first late change.
fn stand(revisions: &[Revision], due_at: OffsetDateTime) -> (Option<f64>, Option<f64>) {
    let stands = revisions.last().and_then(|(value, _)| *value);
    let late = revisions.iter().skip(1).position(|(_, sent_at)| *sent_at > due_at);
    (stands, late.and_then(|before| revisions[before].0))
}

#[cfg(test)]
mod tests {
    use super::stand;
    use time::macros::datetime;

    #[test]
    fn only_a_revision_after_the_due_day_is_a_late_change() {
        let due_at = datetime!(2026-04-01 00:00 UTC);
        let (early, late, later) = (due_at - time::Duration::DAY, due_at + time::Duration::DAY, due_at + time::Duration::WEEK);
        assert_eq!(stand(&[], due_at), (None, None));
        assert_eq!(stand(&[(Some(80.0), late)], due_at), (Some(80.0), None));
        assert_eq!(stand(&[(Some(80.0), early), (Some(81.0), early)], due_at), (Some(81.0), None));
        assert_eq!(stand(&[(Some(80.0), early), (Some(81.0), early), (Some(90.0), late)], due_at), (Some(90.0), Some(81.0)));
        assert_eq!(stand(&[(Some(80.0), late), (Some(85.0), late), (Some(90.0), later)], due_at), (Some(90.0), Some(80.0)));
    }
}
