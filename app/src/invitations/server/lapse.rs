//! Invitations that nobody will answer, as their term has passed or who was written to was erased: each lapses by an act of its own.

use super::answer::{end, found, settle, tell};
use super::entity::{invitation, link};
use crate::invitations::model::InvitationState;
use crate::kernel::ids::PersonId;
use crate::log::entry::By;
use crate::platform::ctx::Ctx;
use sea_orm::{
    ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};
use serde_json::json;

/// How many are looked at within one act.
const AT_ONCE: u64 = 100;

/// Lets a batch lapse; says whether there may be more. Several servers may do it at once: each invitation lapses once.
pub(super) async fn tick(ctx: &Ctx) -> Result<bool, DbErr> {
    let due = || {
        let over = link::Entity::find().filter(link::COLUMN.due_at.lte(ctx.clock.now()));
        over.order_by_asc(link::COLUMN.due_at).limit(AT_ONCE)
    };
    // A look that disturbs no writer.
    if due().limit(1).one(ctx.db.read()).await?.is_none() {
        return Ok(false);
    }
    let tx = ctx.db.begin().await?;
    let over = due().all(&tx).await?;
    let more = over.len() as u64 == AT_ONCE;
    for link in over {
        match found(&tx, link.invitation_id).await? {
            Some(found) if !found.answered && found.invitation.state == InvitationState::Invited => {
                let slug = &found.organisation.slug;
                let data = json!({ "organisation": slug, "invitation": found.invitation.log_seq, "why": "term" });
                let act = ("signature.lapsed", By::portal("clock"), data);
                end(ctx, &tx, &found, InvitationState::Lapsed, act).await?;
            }
            _ => settle(&tx, link.invitation_id).await?,
        }
    }
    tx.commit().await?;
    Ok(more)
}

/// Ends what waits for the answer of somebody who is erased, so that the organisation can be invited again.
pub async fn erase(ctx: &Ctx, tx: &DatabaseTransaction, of: PersonId) -> Result<(), DbErr> {
    let open = invitation::Entity::find()
        .filter(invitation::COLUMN.person_id.eq(of))
        .filter(invitation::COLUMN.state.eq(InvitationState::Invited));
    for row in open.all(tx).await? {
        let Some(found) = found(tx, row.id).await?.filter(|found| !found.answered) else { continue };
        let data = json!({ "organisation": found.organisation.slug, "invitation": found.invitation.log_seq, "why": "erased" });
        let act = ("signature.lapsed", By::portal("accounts"), data);
        end(ctx, tx, &found, InvitationState::Lapsed, act).await?;
        // Who it was is not said any more.
        tell(ctx, tx, &found, ("mail-contact-gone-subject", "mail-contact-gone-body"), "").await?;
    }
    Ok(())
}
