//! Taking a picture in for an update that is being written, and taking it away again.

use super::Error;
use super::entity::image;
use super::shrink::shrink;
use crate::identity::server::actor::Actor;
use crate::images::model::{ImageName, MAX_SIZE, MOST, Refused, SCHEME};
use crate::kernel::ids::UpdateId;
use crate::pacts::model::Texts;
use crate::platform::ctx::Ctx;
use crate::publications::server::access::may_edit;
use crate::publications::server::entity::edition;
use axum::body::Bytes;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _, Set,
};
use sha2::{Digest as _, Sha256};
use tokio::sync::Semaphore;

/// So many pictures are looked into at once; the next wait.
static ROOM: Semaphore = Semaphore::const_new(2);

/// A picture that somebody brings.
pub struct New {
    /// The file as it came.
    pub file: Bytes,
    /// What it shows, by language; in one at least.
    pub alt: Texts,
    /// What is to stand below it, by language.
    pub caption: Texts,
}

/// Where the content of a picture is.
pub(super) fn key(name: &ImageName) -> String {
    format!("images/{name}")
}

/// Takes a picture in. The same again only changes its words.
pub async fn add(ctx: &Ctx, actor: &Actor, update: UpdateId, new: New) -> Result<ImageName, Error> {
    if !may_edit(ctx.db.read(), actor.person, update).await? {
        return Err(Error::NotFound);
    }
    let file = match new.file.len() {
        0 => return Err(Refused::Empty.into()),
        size if size > MAX_SIZE => return Err(Refused::TooLarge.into()),
        _ => new.file,
    };
    if new.alt.0.is_empty() {
        return Err(Refused::NoWords.into());
    }
    let shrunk = {
        let _room = ROOM.acquire().await;
        tokio::task::spawn_blocking(move || shrink(&file)).await??
    };
    let name = ImageName::new(&hex::encode(Sha256::digest(&shrunk.bytes)), shrunk.size, shrunk.kind);
    let size = i64::try_from(shrunk.bytes.len()).unwrap_or(i64::MAX);
    ctx.store.put(&key(&name), Bytes::from(shrunk.bytes)).await?;
    let tx = ctx.db.begin().await?;
    if !may_edit(&tx, actor.person, update).await? {
        return Err(Error::NotFound);
    }
    let others = image::Entity::find().filter(image::COLUMN.update_id.eq(update)).filter(image::COLUMN.name.ne(name.clone()));
    if others.count(&tx).await? >= MOST {
        return Err(Refused::TooMany.into());
    }
    let row = image::ActiveModel {
        update_id: Set(update),
        name: Set(name.clone()),
        size: Set(size),
        alt: Set(new.alt),
        caption: Set(new.caption),
        uploaded_by: Set(actor.person),
        created_at: Set(ctx.clock.now()),
    };
    let known = OnConflict::columns([image::Column::UpdateId, image::Column::Name])
        .update_columns([image::Column::Alt, image::Column::Caption])
        .to_owned();
    image::Entity::insert(row).on_conflict(known).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(name)
}

/// The pictures of an update, the oldest first.
pub async fn of_update(db: &impl ConnectionTrait, update: UpdateId) -> Result<Vec<image::Model>, DbErr> {
    let all = image::Entity::find().filter(image::COLUMN.update_id.eq(update));
    all.order_by_asc(image::COLUMN.created_at).order_by_asc(image::COLUMN.name).all(db).await
}

/// Takes a picture away, unless a text that was published names it. What is gone already is no error.
pub async fn remove(ctx: &Ctx, actor: &Actor, update: UpdateId, name: &ImageName) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    if !may_edit(&tx, actor.person, update).await? {
        return Err(Error::NotFound);
    }
    if is_published(&tx, &[update], name).await? {
        return Err(Refused::Published.into());
    }
    image::Entity::delete_by_id((update, name.clone())).exec(&tx).await?;
    let elsewhere = image::Entity::find().filter(image::COLUMN.name.eq(name.clone())).count(&tx).await? > 0;
    tx.commit().await?;
    if elsewhere { Ok(()) } else { Ok(ctx.store.delete(&key(name)).await?) }
}

/// Whether a published edition of one of these updates names the picture.
pub(super) async fn is_published(db: &impl ConnectionTrait, of: &[UpdateId], name: &ImageName) -> Result<bool, DbErr> {
    let named = edition::Entity::find()
        .filter(edition::Column::UpdateId.is_in(of.iter().copied()))
        .filter(edition::COLUMN.published_at.is_not_null())
        .filter(edition::COLUMN.content.contains(format!("{SCHEME}{name}")));
    Ok(named.count(db).await? > 0)
}
