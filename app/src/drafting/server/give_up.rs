//! Giving a draft up, with a reason, for good. What was consulted on stays public with its rounds, marked in public; what never was is
//! closed, and its name is free again.

use super::Error;
use super::access::{Work, own, rounds};
use super::consult::{by, close};
use super::entity::{consultation, draft};
use crate::drafting::consultation::check_reason;
use crate::identity::server::actor::Actor;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::DraftId;
use crate::log::entry::Act;
use crate::log::server::append;
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, DatabaseTransaction, EntityTrait as _, QueryFilter as _};
use serde_json::json;

/// Gives a draft up. For the same reason again is nothing new.
pub async fn give_up(ctx: &Ctx, actor: &Actor, id: DraftId, why: &str) -> Result<(), Error> {
    check_reason(why).map_err(|key| FieldErrors::one("why", key))?;
    let why = why.trim();
    let tx = ctx.db.begin().await?;
    let work = own(&tx, actor, id).await?;
    if work.way.given_up && work.draft.given_up_why.as_deref() == Some(why) {
        return Ok(());
    }
    work.way.give_up()?;
    let mut change = draft::Entity::update_many()
        .col_expr(draft::Column::GivenUpAt, Expr::value(Some(ctx.clock.now())))
        .col_expr(draft::Column::GivenUpWhy, Expr::value(Some(why)));
    match rounds(&tx, id).await?.pop() {
        Some(last) => in_public(ctx, &tx, &work, (&last, why)).await?,
        // Nobody but those who read it ever knew its name: it takes that of its id.
        None => change = change.col_expr(draft::Column::Slug, Expr::value(id.to_string())),
    }
    change.filter(draft::COLUMN.id.eq(id)).exec(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// Says so in public, after the last round, which closes where it is open.
async fn in_public(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    work: &Work,
    (last, why): (&consultation::Model, &str),
) -> Result<(), Error> {
    if last.closed_at.is_none() {
        close(ctx, tx, last, by(&work.organisation)).await?;
    }
    let (now, slug) = (ctx.clock.now(), last.slug.as_str());
    let act = Act::new("consultation.given_up", now, by(&work.organisation)).in_pact(work.pact().as_str()).on(slug).with(json!({
        "organisation": work.organisation.slug,
        "number": last.number,
        "why": why,
    }));
    let seq = append(tx, act).await?;
    consultation::Entity::update_many()
        .col_expr(consultation::Column::GivenUpAt, Expr::value(Some(now)))
        .col_expr(consultation::Column::GivenUpWhy, Expr::value(Some(why)))
        .col_expr(consultation::Column::GivenUpSeq, Expr::value(Some(seq)))
        .filter(consultation::COLUMN.id.eq(last.id))
        .exec(tx)
        .await?;
    Ok(())
}
