//! Invitations that nobody will answer, as their term has passed or who was written to was erased: each lapses by an act of its own.

use super::answer::{Found, end, found, settle};
use super::entity::{invitation, link};
use super::joining::coordinators;
use crate::invitations::model::InvitationState;
use crate::kernel::ids::PersonId;
use crate::log::entry::By;
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
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
        let Some(found) = found(tx, row.id).await?.filter(|found| !found.signed) else { continue };
        let data = json!({ "organisation": found.organisation.slug, "invitation": found.invitation.log_seq, "why": "erased" });
        let act = ("signature.lapsed", By::portal("accounts"), data);
        end(ctx, tx, &found, InvitationState::Lapsed, act).await?;
        tell(ctx, tx, &found).await?;
    }
    Ok(())
}

/// Tells the coordinators of the association that the organisation needs another contact; who it was is not said any more.
async fn tell(ctx: &Ctx, tx: &DatabaseTransaction, found: &Found) -> Result<(), DbErr> {
    for person in coordinators(tx, found.association.id).await? {
        let lang = person.lang;
        let path = format!("/{lang}/desk/members/{}/{}", found.pact.slug, found.association.slug);
        let words = [
            ("name", person.name.into()),
            ("organisation", found.organisation.name.as_str().into()),
            ("pact", found.pact.title.pick(lang).0.into()),
            ("url", ctx.config.url(&path).into()),
        ];
        let (subject, body) = (lang.ta("mail-contact-gone-subject", &words), lang.ta("mail-contact-gone-body", &words));
        mail::enqueue(ctx, tx, Mail { to: person.email, lang, subject, body }).await?;
    }
    Ok(())
}
