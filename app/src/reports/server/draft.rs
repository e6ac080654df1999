//! Keeping a draft: nothing that was typed is lost, and nobody but the organisation sees it.

use super::Error;
use super::entity::draft;
use crate::commitments::server::access::may_report;
use crate::commitments::server::entity::obligation;
use crate::identity::server::actor::Actor;
use crate::kernel::ids::ObligationId;
use crate::platform::ctx::Ctx;
use crate::reports::model::Draft;
use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait as _, Set};

/// The obligation, if this person reports on it.
pub async fn mine(ctx: &Ctx, actor: &Actor, id: ObligationId) -> Result<obligation::Model, Error> {
    let o = obligation::Entity::find_by_id(id).one(ctx.db.read()).await?.ok_or(Error::NotFound)?;
    let may = may_report(ctx.db.read(), actor.person, &o, ctx.clock.today()).await?;
    if may { Ok(o) } else { Err(Error::NotFound) }
}

/// Keeps what was typed, in place of what was kept before.
pub async fn save(ctx: &Ctx, actor: &Actor, id: ObligationId, typed: Draft) -> Result<(), Error> {
    mine(ctx, actor, id).await?;
    let row = draft::ActiveModel { obligation_id: Set(id), content: Set(typed), saved_at: Set(ctx.clock.now()) };
    let again = OnConflict::column(draft::Column::ObligationId)
        .update_columns([draft::Column::Content, draft::Column::SavedAt])
        .to_owned();
    draft::Entity::insert(row).on_conflict(again).exec_without_returning(ctx.db.write()).await?;
    Ok(())
}
