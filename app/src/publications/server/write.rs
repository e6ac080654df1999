//! Writing: a draft is begun, saved as often as one likes, and begun again as a correction of what was published.
//!
//! Every save is kept with who made it; saves of one person that follow each other within ten minutes are one. Who saved an edition
//! is among its authors, and does not approve it.

use super::Error;
use super::access::{Work, desks, work};
use super::entity::{edition, save, update};
use crate::identity::server::actor::Actor;
use crate::kernel::ids::{OrganisationId, PersonId, UpdateId};
use crate::pacts::model::Texts;
use crate::platform::ctx::Ctx;
use crate::publications::model::{Audience, Draft, UpdateKind};
use crate::publications::step::EditionState;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, Set,
};
use time::Duration;

/// How long the saves of one person are one.
const ONE_SAVE: Duration = Duration::minutes(10);

/// What an update begins with.
pub struct New {
    /// Who publishes it.
    pub organisation: OrganisationId,
    /// What it tells.
    pub kind: UpdateKind,
    /// Who may read it.
    pub audience: Audience,
    /// What is written already.
    pub draft: Draft,
}

/// What an officer changes at a save.
pub struct Saved {
    /// The number of the save that was on the screen.
    pub seen: i32,
    /// What it tells.
    pub kind: UpdateKind,
    /// Who may read it.
    pub audience: Audience,
    /// As it is typed.
    pub draft: Draft,
}

/// Begins an update, for an organisation for which this person writes.
pub async fn begin(ctx: &Ctx, actor: &Actor, new: New) -> Result<UpdateId, Error> {
    let tx = ctx.db.begin().await?;
    let may = desks(&tx, actor.person).await?.into_iter().any(|d| d.organisation.id == new.organisation && d.hand.writes);
    if !may {
        return Err(Error::NotFound);
    }
    let now = ctx.clock.now();
    let id: UpdateId = ctx.random.id(now);
    let row = update::ActiveModel {
        id: Set(id),
        organisation_id: Set(new.organisation),
        kind: Set(new.kind),
        audience: Set(new.audience),
        person_salt: Set(hex::encode(ctx.random.bytes::<32>())),
        ..Default::default()
    };
    update::Entity::insert(row).exec_without_returning(&tx).await?;
    open(ctx, &tx, (id, 1), actor.person, &new.draft).await?;
    tx.commit().await?;
    Ok(id)
}

/// An edition with its first save.
async fn open(ctx: &Ctx, tx: &DatabaseTransaction, of: (UpdateId, i32), by: PersonId, draft: &Draft) -> Result<(), DbErr> {
    let text = typed(draft)?;
    let row = edition::ActiveModel {
        update_id: Set(of.0),
        number: Set(of.1),
        state: Set(EditionState::Draft),
        state_since: Set(ctx.clock.now()),
        save: Set(1),
        draft: Set(text.clone()),
        ..Default::default()
    };
    edition::Entity::insert(row).exec_without_returning(tx).await?;
    put(ctx, tx, (of, 1), by, text).await
}

fn typed(draft: &Draft) -> Result<String, DbErr> {
    serde_json::to_string(draft).map_err(|error| DbErr::Json(error.to_string()))
}

async fn put(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (of, number): ((UpdateId, i32), i32),
    by: PersonId,
    draft: String,
) -> Result<(), DbErr> {
    let row = save::ActiveModel {
        update_id: Set(of.0),
        number: Set(of.1),
        save: Set(number),
        person_id: Set(by),
        saved_at: Set(ctx.clock.now()),
        draft: Set(draft),
    };
    save::Entity::insert(row).exec_without_returning(tx).await.map(drop)
}

/// Saves an edition that is being written, and returns the number of the save. Saving the same again is nothing new; what somebody
/// else saved in between is not written over unseen.
pub async fn keep(ctx: &Ctx, actor: &Actor, id: UpdateId, saved: Saved) -> Result<i32, Error> {
    let tx = ctx.db.begin().await?;
    let Work { update, edition, hand, .. } = work(&tx, actor, id).await?;
    if !hand.writes {
        return Err(Error::NotFound);
    }
    if edition.state != EditionState::Draft {
        return Err(Error::NotNow);
    }
    let text = typed(&saved.draft)?;
    if text == edition.draft && (saved.kind, saved.audience) == (update.kind, update.audience) {
        return Ok(edition.save);
    }
    let last = last_save(&tx, &edition).await?;
    if edition.save != saved.seen && last.as_ref().is_none_or(|last| last.person_id != actor.person) {
        return Err(Error::Newer);
    }
    let now = ctx.clock.now();
    let goes_on = last.filter(|last| last.person_id == actor.person && last.save > 1 && now - last.saved_at < ONE_SAVE);
    let number = if let Some(last) = goes_on {
        save::ActiveModel { draft: Set(text.clone()), ..last.clone().into() }.update(&tx).await?;
        last.save
    } else {
        put(ctx, &tx, ((id, edition.number), edition.save + 1), actor.person, text.clone()).await?;
        edition.save + 1
    };
    edition::ActiveModel { save: Set(number), draft: Set(text), ..edition.clone().into() }.update(&tx).await?;
    // What an update is and for whom is settled when it is first published.
    if edition.number == 1 {
        update::Entity::update_many()
            .col_expr(update::Column::Kind, Expr::value(saved.kind))
            .col_expr(update::Column::Audience, Expr::value(saved.audience))
            .filter(update::COLUMN.id.eq(id))
            .exec(&tx)
            .await?;
    }
    tx.commit().await?;
    Ok(number)
}

async fn last_save(tx: &DatabaseTransaction, edition: &edition::Model) -> Result<Option<save::Model>, DbErr> {
    save::Entity::find()
        .filter(save::COLUMN.update_id.eq(edition.update_id))
        .filter(save::COLUMN.number.eq(edition.number))
        .order_by_desc(save::COLUMN.save)
        .one(tx)
        .await
}

/// Begins a correction of what was published; one that is under way is gone on with.
pub async fn correct(ctx: &Ctx, actor: &Actor, id: UpdateId) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let Work { update, edition, hand, .. } = work(&tx, actor, id).await?;
    if !hand.writes {
        return Err(Error::NotFound);
    }
    if update.published_at.is_none() || update.retraction.is_some() {
        return Err(Error::NotNow);
    }
    if matches!(edition.state, EditionState::Published | EditionState::Dropped) {
        let read = edition::Entity::find_by_id((id, update.edition.unwrap_or(1))).one(&tx).await?.ok_or(Error::NotFound)?;
        let draft = Draft { wrong: Texts::default(), tell: true, ..read.draft()? };
        open(ctx, &tx, (id, edition.number + 1), actor.person, &draft).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// All saves of an edition, the newest first.
pub async fn saves(ctx: &Ctx, edition: &edition::Model) -> Result<Vec<save::Model>, DbErr> {
    save::Entity::find()
        .filter(save::COLUMN.update_id.eq(edition.update_id))
        .filter(save::COLUMN.number.eq(edition.number))
        .order_by_desc(save::COLUMN.save)
        .all(ctx.db.read())
        .await
}
