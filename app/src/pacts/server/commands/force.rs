//! Entry into force, by the pact's own rule and by itself: with the last signature that it needs, or when its day comes.

use super::adopt::enter_state;
use super::amend;
use super::end::{end_superseded, end_terms, finish_superseded};
use super::term::term_of;
use crate::commitments::server::bind::{bind_all, calendar_of};
use crate::commitments::server::zone::day_of;
use crate::kernel::ids::PactId;
use crate::log::entry::By;
use crate::pacts::model::PactState;
use crate::pacts::server::entity::pact;
use crate::pacts::server::queries::newest_version;
use crate::pacts::server::signed::counted_by_role;
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _};
use serde_json::json;
use time::Date;

/// Brings an open pact into force, or an amendment of one in force into effect, if its rule is met today; says whether it did. Part of
/// the act that may have met the rule.
pub async fn enter_into_force_if_due(ctx: &Ctx, tx: &DatabaseTransaction, id: PactId) -> Result<bool, DbErr> {
    let Some(pact) = pact::Entity::find_by_id(id).one(tx).await? else { return Ok(false) };
    if pact.state == PactState::InForce {
        return amend::take_effect_if_due(ctx, tx, &pact).await;
    }
    if !is_due(ctx, tx, &pact).await? {
        return Ok(false);
    }
    let ends_on = first_term(ctx, tx, &pact).await?;
    let told = json!({ "ends_on": ends_on.map(|day| day.to_string()) });
    enter_state(ctx, tx, By::portal("clock"), &pact, "pact.entered_into_force", PactState::InForce, told).await?;
    pact::Entity::update_many()
        .col_expr(pact::Column::EndsOn, Expr::value(ends_on))
        .filter(pact::COLUMN.id.eq(pact.id))
        .exec(tx)
        .await?;
    bind_all(ctx, tx, &pact).await?;
    // What is left of it is for the clock.
    end_superseded(ctx, tx, &pact).await?;
    Ok(true)
}

/// The last day of the term that begins today, if the pact's text knows one.
async fn first_term(ctx: &Ctx, db: &impl ConnectionTrait, pact: &pact::Model) -> Result<Option<Date>, DbErr> {
    let Some(term) = term_of(db, pact.id).await? else { return Ok(None) };
    Ok(term.last_day(day_of(ctx.clock.now(), &calendar_of(pact))?))
}

/// Brings into force what the clock alone made due. Several servers may do it at once: one of them does.
pub async fn tick(ctx: &Ctx) -> Result<(), DbErr> {
    end_terms(ctx).await?;
    finish_superseded(ctx).await?;
    amend::tick(ctx).await?;
    let open = pact::Entity::find().filter(pact::COLUMN.state.eq(PactState::Open)).all(ctx.db.read()).await?;
    for pact in open {
        if is_due(ctx, ctx.db.read(), &pact).await? {
            let tx = ctx.db.begin().await?;
            if enter_into_force_if_due(ctx, &tx, pact.id).await? {
                tx.commit().await?;
            }
        }
    }
    Ok(())
}

async fn is_due(ctx: &Ctx, db: &impl ConnectionTrait, pact: &pact::Model) -> Result<bool, DbErr> {
    // The date is looked at first: before it, no signature need be counted.
    if pact.state != PactState::Open || pact.entry_rule.not_before.is_some_and(|day| day > ctx.clock.today()) {
        return Ok(false);
    }
    let Some(version) = newest_version(db, pact.id).await? else { return Ok(false) };
    Ok(pact.entry_rule.is_met(&counted_by_role(db, &version).await?, ctx.clock.today()))
}
