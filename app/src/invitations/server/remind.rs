//! Reminding the silent: asked for with one act for all of them, sent by the worker, never oftener than the caps allow.

use super::Error;
use super::access::Place;
use super::answer::found;
use super::entity::{invitation, link};
use super::send::{Invited, address, answered, letter};
use crate::invitations::model::{InvitationState, MOST_REMINDERS, PAUSE, may_remind};
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, ExprTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, QueryTrait as _, Select,
};
use time::OffsetDateTime;

/// The messages of the mail.
const KEYS: (&str, &str) = ("mail-invitation-reminder-subject", "mail-invitation-reminder-body");
/// How many reminders are written within one act.
const AT_ONCE: u64 = 50;

/// The invitations of a place whose silent may be reminded now.
fn silent(place: &Place, now: OffsetDateTime) -> Select<invitation::Entity> {
    let rested = Condition::any()
        .add(Condition::all().add(link::COLUMN.reminded_at.is_null()).add(invitation::COLUMN.invited_at.lte(now - PAUSE)))
        .add(link::COLUMN.reminded_at.lte(now - PAUSE));
    invitation::Entity::find()
        .inner_join(link::Entity)
        .filter(invitation::COLUMN.invited_by_id.eq(place.association.id))
        .filter(invitation::COLUMN.pact_id.eq(place.pact.id))
        .filter(invitation::COLUMN.state.eq(InvitationState::Invited))
        .filter(link::COLUMN.newest.eq(true))
        .filter(link::COLUMN.asked_at.is_null())
        .filter(link::COLUMN.reminders.lt(MOST_REMINDERS))
        .filter(rested)
        .filter(Expr::exists(answered()).not())
}

/// How many may be reminded now.
pub async fn count(ctx: &Ctx, place: &Place) -> Result<u64, DbErr> {
    silent(place, ctx.clock.now()).count(ctx.db.read()).await
}

/// How many reminders were asked for and have not gone yet.
pub async fn on_their_way(db: &impl ConnectionTrait, place: &Place) -> Result<u64, DbErr> {
    invitation::Entity::find()
        .inner_join(link::Entity)
        .filter(invitation::COLUMN.invited_by_id.eq(place.association.id))
        .filter(invitation::COLUMN.pact_id.eq(place.pact.id))
        .filter(link::COLUMN.asked_at.is_not_null())
        .count(db)
        .await
}

/// Asks for a reminder to all who may be reminded; says how many. Asked twice, nobody is asked for twice.
pub async fn ask(ctx: &Ctx, place: &Place) -> Result<u64, Error> {
    if !(place.invites && place.is_of_association()) {
        return Err(Error::NotFound);
    }
    if !place.pact.state.takes_signatures() {
        return Err(Error::NotOpen);
    }
    let now = ctx.clock.now();
    let tx = ctx.db.begin().await?;
    let ids = silent(place, now).select_only().column(invitation::Column::Id).into_query();
    let asked = link::Entity::update_many()
        .col_expr(link::Column::AskedAt, Expr::value(Some(now)))
        .filter(link::Column::InvitationId.in_subquery(ids))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    Ok(asked.rows_affected)
}

/// Writes a batch of reminders; says whether there may be more. Of several servers, one writes each.
pub(super) async fn tick(ctx: &Ctx) -> Result<bool, DbErr> {
    let asked = |most: u64| {
        let asked = link::Entity::find().filter(link::COLUMN.asked_at.is_not_null());
        asked.order_by_asc(link::COLUMN.asked_at).limit(most)
    };
    if asked(1).one(ctx.db.read()).await?.is_none() {
        return Ok(false);
    }
    let tx = ctx.db.begin().await?;
    let now = ctx.clock.now();
    for row in asked(AT_ONCE).all(&tx).await? {
        let open = found(&tx, row.invitation_id).await?.filter(|found| found.refusal().is_none());
        // What happened since it was asked for is looked at again.
        let open = open.filter(|f| may_remind(now, f.invitation.invited_at, row.reminders, row.reminded_at));
        let mut reminded = link::Entity::update_many()
            .col_expr(link::Column::AskedAt, Expr::value(Option::<OffsetDateTime>::None))
            .filter(link::COLUMN.invitation_id.eq(row.invitation_id));
        if let Some(f) = open {
            let url = address(ctx, &tx, row.invitation_id, f.person.lang).await?;
            let invited = Invited {
                organisation: f.organisation.id,
                slug: f.organisation.slug.as_str(),
                name: &f.organisation.name,
                party: f.invitation.party_id,
                person: f.person.id,
                contact: &f.person.name,
                email: &f.person.email,
                lang: f.person.lang,
            };
            let last = f.invitation.lapses_at.date();
            let mail = letter(KEYS, (&f.pact, &f.association), &invited, (last, url));
            crate::platform::mail::enqueue(ctx, &tx, mail).await?;
            reminded = reminded
                .col_expr(link::Column::Reminders, Expr::col(link::Column::Reminders).add(1))
                .col_expr(link::Column::RemindedAt, Expr::value(Some(now)));
        }
        reminded.exec(&tx).await?;
    }
    tx.commit().await?;
    Ok(true)
}
