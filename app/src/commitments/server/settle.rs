//! What becomes of an obligation: each change is one act, with its entry in the log.

use super::entity::obligation;
use super::standing;
use super::tallies::Changes;
use crate::commitments::model::{Completion, ObligationState};
use crate::identity::server::actor::Actor;
use crate::kernel::ids::{ObligationId, ReportId};
use crate::kernel::text::NonEmptyText;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::{commitment, pact};
use crate::platform::ctx::Ctx;
use sea_orm::{ActiveModelTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, IntoActiveModel as _};
use serde::Serialize;
use serde_json::{Map, Value, json};
use thiserror::Error;

/// What happens to an obligation.
#[derive(Clone, Debug)]
pub enum Change {
    /// Its day passed.
    Missed,
    /// A revision of its report was sent.
    Reported(Reported),
    /// The monitor sent the report back with a question.
    Returned,
    /// The monitor concluded.
    Verified,
    /// It was lifted.
    Waived(Waiver),
}

/// What the log says of a report that was sent.
#[derive(Clone, Debug, Serialize)]
pub struct Reported {
    /// The report.
    pub report: ReportId,
    /// Its revision, from 1.
    pub revision: i32,
    /// The indicator's value.
    pub value: Option<f64>,
    /// How far the commitment is kept, as the signatory sees it.
    pub completion: Completion,
    /// Percent of the process that leaves a trail.
    pub measured_share: Option<f64>,
    /// The salted digest of all that it says.
    pub content: String,
    /// The digests of the files that it shows, in their order.
    pub evidence: Vec<String>,
}

/// Why an obligation is lifted.
#[derive(Clone, Debug)]
pub enum Waiver {
    /// The signatory withdrew before it was due.
    Withdrawal,
    /// For this reason.
    Because(NonEmptyText),
}

impl Waiver {
    /// As the table and the log hold it.
    fn text(&self) -> String {
        match self {
            Self::Withdrawal => WITHDRAWAL.to_owned(),
            Self::Because(reason) => reason.to_string(),
        }
    }
}

/// The reason that stands where a signatory withdrew.
pub const WITHDRAWAL: &str = "withdrawal";

/// Why an obligation was not lifted. Its `Display` is a message key, but for faults of the machine.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no such obligation, or this person may not know.
    #[error("refused-not-found")]
    NotFound,
    /// Only who is independent of the signatory lifts what it owes.
    #[error("obligations-refused-own-cause")]
    NotYours,
    /// It was reported or lifted already.
    #[error("obligations-refused-settled")]
    Settled,
    /// The database or the log failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Lifts an obligation that is still owed. Only the pact's monitor may, or where it has none another party's secretariat.
pub async fn waive(ctx: &Ctx, actor: &Actor, id: ObligationId, reason: NonEmptyText) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let o = obligation::Entity::find_by_id(id).one(&tx).await?.ok_or(Error::NotFound)?;
    let by = super::access::may_waive(&tx, actor.person, &o).await?.ok_or(Error::NotYours)?;
    if !o.state.can_be_lifted() {
        return Err(Error::Settled);
    }
    change(ctx, &tx, by, &o, Change::Waived(Waiver::Because(reason))).await?;
    tx.commit().await?;
    Ok(())
}

/// Records a change of an obligation, and returns the number of its entry. Where the last missed report arrives, the
/// signatory is in good standing again.
pub async fn change(ctx: &Ctx, tx: &DatabaseTransaction, by: By, o: &obligation::Model, change: Change) -> Result<i64, DbErr> {
    let now = ctx.clock.now();
    let (kind, state) = match &change {
        Change::Missed => ("obligation.missed", ObligationState::Missed),
        Change::Reported(_) => ("obligation.reported", ObligationState::Reported),
        Change::Returned => ("obligation.returned", ObligationState::Returned),
        Change::Verified => ("obligation.verified", ObligationState::Verified),
        Change::Waived(_) => ("obligation.waived", ObligationState::Waived),
    };
    let mut data = facts(tx, o).await?;
    match &change {
        Change::Reported(report) => {
            if let Value::Object(members) = serde_json::to_value(report).map_err(|e| DbErr::Json(e.to_string()))? {
                data.extend(members);
            }
        }
        Change::Waived(waiver) => drop(data.insert("reason".to_owned(), waiver.text().into())),
        Change::Missed | Change::Returned | Change::Verified => {}
    }
    let pact = pact::Entity::find_by_id(o.pact_id).one(tx).await?.ok_or_else(|| missing("pact"))?;
    let act = Act::new(kind, now, by).in_pact(pact.slug.as_str()).on(o.id.to_string()).with(Value::Object(data));
    let seq = append(tx, act).await?;
    let mut after = obligation::Model { state, state_since: now, state_seq: seq, ..o.clone() };
    match &change {
        Change::Missed => after.missed_at = Some(now),
        Change::Reported(report) => {
            after.reported_at = o.reported_at.or(Some(now));
            after.completion = Some(report.completion);
        }
        Change::Waived(waiver) => after.waived_because = Some(waiver.text()),
        Change::Returned | Change::Verified => {}
    }
    save(tx, o, after).await?;
    if o.state == ObligationState::Missed {
        standing::speak_again(ctx, tx, &pact, o.party_id).await?;
    }
    Ok(seq)
}

/// Notes what the monitor found, for the finding whose entry says it, and returns the obligation as it is now.
pub async fn found(tx: &DatabaseTransaction, o: &obligation::Model, found: Completion) -> Result<obligation::Model, DbErr> {
    save(tx, o, obligation::Model { found: Some(found), ..o.clone() }).await
}

/// Saves an obligation that has changed, and the counts with it.
async fn save(
    tx: &DatabaseTransaction,
    before: &obligation::Model,
    after: obligation::Model,
) -> Result<obligation::Model, DbErr> {
    let mut changes = Changes::default();
    changes.became(before, &after);
    changes.keep(tx).await?;
    after.into_active_model().reset_all().update(tx).await
}

/// What every entry on an obligation says of it.
async fn facts(tx: &DatabaseTransaction, o: &obligation::Model) -> Result<Map<String, Value>, DbErr> {
    let organisation =
        organisation::Entity::find_by_id(o.organisation_id).one(tx).await?.ok_or_else(|| missing("organisation"))?;
    let commitment = commitment::Entity::find_by_id(o.commitment_id).one(tx).await?.ok_or_else(|| missing("commitment"))?;
    let facts = json!({
        "organisation": organisation.slug,
        "commitment": commitment.code,
        "number": o.number,
        "due_on": o.due_on.to_string(),
    });
    Ok(facts.as_object().cloned().unwrap_or_default())
}

fn missing(what: &str) -> DbErr {
    DbErr::RecordNotFound(format!("the {what} of an obligation"))
}
