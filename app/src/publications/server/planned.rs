//! What an organisation itself puts on the plan: added, taken off, or begun as an update.

use super::Error;
use super::access::desks;
use super::entity::planned;
use crate::identity::server::actor::Actor;
use crate::kernel::ids::{OrganisationId, PactId, PlannedId, UpdateId};
use crate::kernel::text::NonEmptyText;
use crate::platform::ctx::Ctx;
use crate::publications::model::UpdateKind;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, Set};
use time::Date;

/// Something to be added to the plan.
pub struct New {
    /// Who means to publish it.
    pub organisation: OrganisationId,
    /// In which pact, if in one.
    pub pact: Option<PactId>,
    /// What it is.
    pub kind: UpdateKind,
    /// In a few words.
    pub title: NonEmptyText,
    /// By when.
    pub due_on: Date,
}

/// Adds to the plan, for an organisation for which this person writes.
pub async fn add(ctx: &Ctx, actor: &Actor, new: New) -> Result<PlannedId, Error> {
    writes(ctx, actor, new.organisation).await?;
    let now = ctx.clock.now();
    let id = ctx.random.id(now);
    let row = planned::ActiveModel {
        id: Set(id),
        organisation_id: Set(new.organisation),
        pact_id: Set(new.pact),
        kind: Set(new.kind),
        title: Set(new.title.to_string()),
        due_on: Set(new.due_on),
        update_id: Set(None),
        planned_at: Set(now),
        dropped_at: Set(None),
    };
    planned::Entity::insert(row).exec_without_returning(ctx.db.write()).await?;
    Ok(id)
}

async fn writes(ctx: &Ctx, actor: &Actor, organisation: OrganisationId) -> Result<(), Error> {
    let desks = desks(ctx.db.read(), actor.person).await?;
    let may = desks.iter().any(|d| d.organisation.id == organisation && d.hand.writes);
    if may { Ok(()) } else { Err(Error::NotFound) }
}

/// What is on the plan under this id, if this person writes for who put it there.
pub async fn mine(ctx: &Ctx, actor: &Actor, id: PlannedId) -> Result<planned::Model, Error> {
    let found = planned::Entity::find_by_id(id).one(ctx.db.read()).await?.ok_or(Error::NotFound)?;
    writes(ctx, actor, found.organisation_id).await?;
    Ok(found)
}

/// Takes something off the plan; off it already it is nothing new.
pub async fn give_up(ctx: &Ctx, actor: &Actor, id: PlannedId) -> Result<(), Error> {
    mine(ctx, actor, id).await?;
    change(ctx, id, planned::Column::DroppedAt, Expr::value(Some(ctx.clock.now()))).await
}

/// Notes which update was begun for it.
pub async fn begun(ctx: &Ctx, id: PlannedId, update: UpdateId) -> Result<(), Error> {
    change(ctx, id, planned::Column::UpdateId, Expr::value(Some(update))).await
}

async fn change(ctx: &Ctx, id: PlannedId, column: planned::Column, value: Expr) -> Result<(), Error> {
    planned::Entity::update_many().col_expr(column, value).filter(planned::COLUMN.id.eq(id)).exec(ctx.db.write()).await?;
    Ok(())
}
