//! The ladder of participation: active, non-communicating after a missed report, suspended or excluded by decision.
//!
//! The clock takes one step down, and the report that was missed takes it back; each is dated and in the log. Steps by decision
//! end only by another decision. The same for Customs as for a company.

use super::entity::{obligation, standing};
use crate::commitments::model::{ObligationState, StandingStatus};
use crate::kernel::ids::{ObligationId, PartyId};
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::{pact, party};
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, Set,
};
use serde_json::json;

/// The reason of the step that the clock takes.
pub const MISSED_REPORT: &str = "missed_report";
/// The reason for which it is taken back.
pub const REPORTED: &str = "reported";

/// The departure from good standing that lasts, if any.
pub async fn of(db: &impl ConnectionTrait, party: PartyId) -> Result<Option<standing::Model>, DbErr> {
    standing::Entity::find().filter(standing::COLUMN.party_id.eq(party)).filter(standing::COLUMN.until.is_null()).one(db).await
}

/// A missed report makes an active signatory non-communicating; one that departed already stays where it is.
pub(super) async fn fall_silent(ctx: &Ctx, tx: &DatabaseTransaction, o: &obligation::Model) -> Result<(), DbErr> {
    if of(tx, o.party_id).await?.is_some() {
        return Ok(());
    }
    let step = Step { status: StandingStatus::NonCommunicating, reason: MISSED_REPORT, obligation: Some(o.id) };
    depart(ctx, tx, By::portal("clock"), o.party_id, step).await
}

/// A signatory that comes back from a measure is silent still while something that it missed is left without a report.
pub async fn fall_silent_still(ctx: &Ctx, tx: &DatabaseTransaction, party: PartyId) -> Result<(), DbErr> {
    let missed = obligation::Entity::find()
        .filter(obligation::COLUMN.party_id.eq(party))
        .filter(obligation::COLUMN.state.eq(ObligationState::Missed));
    match missed.one(tx).await? {
        Some(missed) => fall_silent(ctx, tx, &missed).await,
        None => Ok(()),
    }
}

/// When nothing that was missed is left without a report, a non-communicating signatory is active again.
pub(super) async fn speak_again(ctx: &Ctx, tx: &DatabaseTransaction, pact: &pact::Model, party: PartyId) -> Result<(), DbErr> {
    let Some(standing) = of(tx, party).await?.filter(|s| s.status == StandingStatus::NonCommunicating) else { return Ok(()) };
    let left = obligation::Entity::find()
        .filter(obligation::COLUMN.party_id.eq(party))
        .filter(obligation::COLUMN.state.eq(ObligationState::Missed));
    if left.count(tx).await? > 0 {
        return Ok(());
    }
    end(ctx, tx, By::portal("clock"), pact.slug.as_str(), &standing, REPORTED).await
}

/// A step down the ladder.
pub struct Step<'a> {
    /// To where.
    pub status: StandingStatus,
    /// Why.
    pub reason: &'a str,
    /// The missed obligation that caused it.
    pub obligation: Option<ObligationId>,
}

/// Takes a step, in place of the one that lasts; the same status again is nothing new.
pub async fn depart(ctx: &Ctx, tx: &DatabaseTransaction, by: By, party: PartyId, step: Step<'_>) -> Result<(), DbErr> {
    let (pact, organisation) = seat(tx, party).await?;
    if let Some(lasting) = of(tx, party).await? {
        if lasting.status == step.status {
            return Ok(());
        }
        end(ctx, tx, by.clone(), pact.slug.as_str(), &lasting, step.status.as_str()).await?;
    }
    let now = ctx.clock.now();
    let act = Act::new("standing.departed", now, by).in_pact(pact.slug.as_str()).on(organisation.slug.as_str());
    let data = json!({ "status": step.status, "reason": step.reason, "obligation": step.obligation });
    let log_seq = append(tx, act.with(data)).await?;
    let row = standing::ActiveModel {
        id: Set(ctx.random.id(now)),
        party_id: Set(party),
        status: Set(step.status),
        since: Set(now),
        reason: Set(step.reason.to_owned()),
        obligation_id: Set(step.obligation),
        log_seq: Set(log_seq),
        until: Set(None),
        ended_because: Set(None),
        ended_seq: Set(None),
    };
    standing::Entity::insert(row).exec_without_returning(tx).await.map(drop)
}

/// Brings a signatory back into good standing by decision; where it is active that is nothing new.
pub async fn restore(ctx: &Ctx, tx: &DatabaseTransaction, by: By, party: PartyId, reason: &str) -> Result<(), DbErr> {
    let (pact, _) = seat(tx, party).await?;
    match of(tx, party).await? {
        Some(standing) => end(ctx, tx, by, pact.slug.as_str(), &standing, reason).await,
        None => Ok(()),
    }
}

async fn end(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    by: By,
    pact: &str,
    standing: &standing::Model,
    reason: &str,
) -> Result<(), DbErr> {
    let now = ctx.clock.now();
    let (_, organisation) = seat(tx, standing.party_id).await?;
    let act = Act::new("standing.restored", now, by).in_pact(pact).on(organisation.slug.as_str());
    let seq = append(tx, act.with(json!({ "departure": standing.log_seq, "reason": reason }))).await?;
    standing::Entity::update_many()
        .col_expr(standing::Column::Until, Expr::value(Some(now)))
        .col_expr(standing::Column::EndedBecause, Expr::value(Some(reason)))
        .col_expr(standing::Column::EndedSeq, Expr::value(Some(seq)))
        .filter(standing::COLUMN.id.eq(standing.id))
        .exec(tx)
        .await
        .map(drop)
}

async fn seat(tx: &DatabaseTransaction, party: PartyId) -> Result<(pact::Model, organisation::Model), DbErr> {
    let missing = || DbErr::RecordNotFound("the seat of a signatory".to_owned());
    let party = party::Entity::find_by_id(party).one(tx).await?.ok_or_else(missing)?;
    let pact = pact::Entity::find_by_id(party.pact_id).one(tx).await?.ok_or_else(missing)?;
    let organisation = organisation::Entity::find_by_id(party.organisation_id).one(tx).await?.ok_or_else(missing)?;
    Ok((pact, organisation))
}
