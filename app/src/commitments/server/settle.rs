//! What becomes of an obligation: each change is one act, with its entry in the log.

use super::entity::obligation;
use super::standing;
use super::tallies::Changes;
use crate::commitments::model::{Completion, ObligationState};
use crate::files::server::Shown;
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
use serde_json::json;
use thiserror::Error;
use time::OffsetDateTime;

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

impl Change {
    const fn kind(&self) -> &'static str {
        match self {
            Self::Missed => "obligation.missed",
            Self::Reported(_) => "obligation.reported",
            Self::Returned => "obligation.returned",
            Self::Verified => "obligation.verified",
            Self::Waived(_) => "obligation.waived",
        }
    }

    const fn state(&self) -> ObligationState {
        match self {
            Self::Missed => ObligationState::Missed,
            Self::Reported(_) => ObligationState::Reported,
            Self::Returned => ObligationState::Returned,
            Self::Verified => ObligationState::Verified,
            Self::Waived(_) => ObligationState::Waived,
        }
    }

    /// The obligation after it, whose entry has this number.
    pub(super) fn done(&self, o: &obligation::Model, now: OffsetDateTime, seq: i64) -> obligation::Model {
        let mut after =
            obligation::Model { state: self.state(), state_since: now, state_seq: seq, changed_seq: seq, ..o.clone() };
        match self {
            Self::Missed => after.missed_at = Some(now),
            Self::Reported(report) => {
                after.reported_at = o.reported_at.or(Some(now));
                after.completion = Some(report.completion);
            }
            Self::Waived(waiver) => after.waived_because = Some(waiver.text()),
            Self::Returned | Self::Verified => {}
        }
        after
    }
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
    /// The files that it shows.
    #[serde(flatten)]
    pub shown: Shown,
}

/// Why an obligation is lifted.
#[derive(Clone, Debug)]
pub enum Waiver {
    /// The signatory withdrew before it was due.
    Withdrawal,
    /// The signature was annulled before it was due.
    Annulment,
    /// The pact ended before it was due.
    End,
    /// The signatory signed a later version, which asks for something else, before it was due.
    Amendment,
    /// For this reason.
    Because(NonEmptyText),
}

impl Waiver {
    /// As the table and the log hold it.
    fn text(&self) -> String {
        match self {
            Self::Withdrawal => WITHDRAWAL.to_owned(),
            Self::Annulment => ANNULMENT.to_owned(),
            Self::End => END.to_owned(),
            Self::Amendment => AMENDMENT.to_owned(),
            Self::Because(reason) => reason.to_string(),
        }
    }
}

/// The reason that stands where a signatory withdrew.
pub const WITHDRAWAL: &str = "withdrawal";
/// The reason that stands where a signature was annulled.
pub const ANNULMENT: &str = "annulment";
/// The reason that stands where a pact ended.
pub const END: &str = "end";
/// The reason that stands where a later version took the place of the one that was signed.
pub const AMENDMENT: &str = "amendment";

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
    let pact = pact::Entity::find_by_id(o.pact_id).one(tx).await?.ok_or_else(|| missing("pact"))?;
    let (organisation, commitment) = names(tx, o).await?;
    let known = Known { o, by, organisation: &organisation, commitment: &commitment };
    let seq = append(tx, entry(now, &pact, &known, &change)?).await?;
    save(tx, o, change.done(o, now, seq)).await?;
    if o.state == ObligationState::Missed {
        standing::speak_again(ctx, tx, &pact, o.party_id).await?;
    }
    Ok(seq)
}

/// Notes what the monitor found, for the finding whose entry of this number says it, and returns the obligation as it is now.
pub async fn found(
    tx: &DatabaseTransaction,
    o: &obligation::Model,
    (found, seq): (Completion, i64),
) -> Result<obligation::Model, DbErr> {
    save(tx, o, obligation::Model { found: Some(found), changed_seq: seq, ..o.clone() }).await
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

/// An obligation that changes, with the names that its entry says.
pub struct Known<'a> {
    /// The obligation, as it was.
    pub o: &'a obligation::Model,
    /// Who changes it.
    pub by: By,
    /// The slug of the organisation that owes it.
    pub organisation: &'a str,
    /// The commitment's code.
    pub commitment: &'a str,
}

/// The entry of a change.
pub(super) fn entry(now: OffsetDateTime, pact: &pact::Model, known: &Known<'_>, change: &Change) -> Result<Act, DbErr> {
    let Known { o, by, organisation, commitment } = known;
    let act = Act::new(change.kind(), now, by.clone()).in_pact(pact.slug.as_str()).on(o.id.to_string()).with(json!({
        "organisation": organisation,
        "commitment": commitment,
        "number": o.number,
        "due_on": o.due_on.to_string(),
    }));
    Ok(match change {
        Change::Reported(report) => act.with(serde_json::to_value(report).map_err(|e| DbErr::Json(e.to_string()))?),
        Change::Waived(waiver) => act.with(json!({ "reason": waiver.text() })),
        Change::Missed | Change::Returned | Change::Verified => act,
    })
}

/// The slug of who owes an obligation, and the code of its commitment.
async fn names(tx: &DatabaseTransaction, o: &obligation::Model) -> Result<(String, String), DbErr> {
    let organisation =
        organisation::Entity::find_by_id(o.organisation_id).one(tx).await?.ok_or_else(|| missing("organisation"))?;
    let commitment = commitment::Entity::find_by_id(o.commitment_id).one(tx).await?.ok_or_else(|| missing("commitment"))?;
    Ok((organisation.slug.to_string(), commitment.code))
}

fn missing(what: &str) -> DbErr {
    DbErr::RecordNotFound(format!("the {what} of an obligation"))
}
