//! Uploads that arrive piece by piece. What has arrived is in the store, part by part; how far it reaches moves in the database,
//! only forward and only from where it stood (compare and set). So of two servers, or of the same piece sent twice, one moves it
//! and the other learns where it stands.

use super::entity::upload;
use super::keep::{NewFile, is_full, keep, remove};
use super::spool::Spool;
use super::{Error, access};
use crate::files::model::{Ground, MAX_FILES, MAX_SIZE, MediaType, Purpose, Refused, clean_name};
use crate::identity::server::actor::Actor;
use crate::kernel::ids::{FileId, UploadId};
use crate::platform::ctx::Ctx;
use axum::body::{Body, Bytes};
use futures_util::{StreamExt as _, TryStreamExt as _};
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QuerySelect as _, Set};
use std::time::Duration as Patience;
use time::Duration;

/// How long an upload is kept after its last piece.
const LIFE: Duration = Duration::DAY;
/// How much is gathered before it goes into the store, in bytes.
const PART: usize = 1024 * 1024;
/// The most parts; one that never breaks has 24.
const MAX_PARTS: usize = 2_000;
/// The most uploads under way for one purpose.
const MAX_UNDER_WAY: u64 = 2 * MAX_FILES;
/// How long a silent connection is listened to before what came is stored.
const SILENCE: Patience = Patience::from_mins(1);
/// How long a whole upload may wait for its server before another settles it.
const LEFT: Duration = Duration::minutes(5);

/// What a client declares.
pub struct Declared<'a> {
    /// What the file is evidence for.
    pub purpose: Purpose,
    /// Its name, as given.
    pub name: &'a str,
    /// Its size in bytes.
    pub size: i64,
    /// The ground on which it is to be withheld.
    pub withheld: Option<Ground>,
}

/// Begins an upload, unless it is plain already that the file would not be taken.
pub async fn begin(ctx: &Ctx, actor: &Actor, declared: Declared<'_>) -> Result<UploadId, Error> {
    let (db, now, name) = (ctx.db.read(), ctx.clock.now(), clean_name(declared.name));
    if !access::may_attach(db, actor.person, declared.purpose, ctx.clock.today()).await? {
        return Err(Error::NotFound);
    }
    let under_way = upload::Entity::find()
        .filter(upload::COLUMN.purpose.eq(declared.purpose))
        .filter(upload::COLUMN.file_id.is_null())
        .filter(upload::COLUMN.expires_at.gt(now))
        .count(db)
        .await?;
    let full = under_way >= MAX_UNDER_WAY || is_full(db, declared.purpose, actor.person).await?;
    match declared.size {
        ..=0 => return Err(Refused::Empty.into()),
        size if size > MAX_SIZE => return Err(Refused::TooLarge.into()),
        _ if MediaType::claimed(&name).is_none() => return Err(Refused::Type.into()),
        _ if MediaType::claimed(&name).is_some_and(|kind| !declared.purpose.takes(kind)) => return Err(Refused::NoScan.into()),
        _ if full => return Err(Refused::TooMany.into()),
        _ => {}
    }
    let id = ctx.random.id(now);
    let row = upload::ActiveModel {
        id: Set(id),
        purpose: Set(declared.purpose),
        person_id: Set(actor.person),
        name: Set(name),
        withheld: Set(declared.withheld),
        size: Set(declared.size),
        received: Set(0),
        parts: Set(String::new()),
        file_id: Set(None),
        refused: Set(None),
        created_at: Set(now),
        moved_at: Set(now),
        expires_at: Set(now + LIFE),
    };
    upload::Entity::insert(row).exec_without_returning(ctx.db.write()).await?;
    Ok(id)
}

/// The person's upload, while it is kept.
pub async fn mine(ctx: &Ctx, actor: &Actor, id: UploadId) -> Result<upload::Model, Error> {
    let found = upload::Entity::find_by_id(id).one(ctx.db.read()).await?;
    found.filter(|upload| upload.person_id == actor.person && upload.expires_at > ctx.clock.now()).ok_or(Error::NotFound)
}

/// Takes in a piece that begins at `offset`, as far as it arrives, and returns where the upload then stands. When all is there
/// the upload is settled.
pub async fn receive(ctx: &Ctx, mut upload: upload::Model, offset: i64, piece: Body) -> Result<upload::Model, Error> {
    if offset != upload.received {
        return Err(Error::Elsewhere(upload.received));
    }
    let (mut piece, mut part, mut ended) = (piece.into_data_stream(), Vec::new(), false);
    while !ended {
        match tokio::time::timeout(SILENCE, piece.next()).await {
            Ok(Some(Ok(bytes))) => part.extend_from_slice(&bytes),
            // The end, a cut, or silence: what came until then is kept.
            Ok(None | Some(Err(_))) | Err(_) => ended = true,
        }
        if upload.received + length(&part) > upload.size {
            return Err(Refused::TooLarge.into());
        }
        if part.len() >= PART || (ended && !part.is_empty()) {
            upload = store(ctx, upload, std::mem::take(&mut part).into()).await?;
        }
    }
    if upload.is_whole() { settle(ctx, upload).await } else { Ok(upload) }
}

fn length(bytes: &[u8]) -> i64 {
    i64::try_from(bytes.len()).unwrap_or(i64::MAX)
}

/// Puts a part into the store, then moves the upload on.
async fn store(ctx: &Ctx, upload: upload::Model, part: Bytes) -> Result<upload::Model, Error> {
    if upload.parts.split(',').count() >= MAX_PARTS {
        return Err(Refused::Pieces.into());
    }
    let (now, received) = (ctx.clock.now(), upload.received + length(&part));
    // Two servers may store a part for the same place: chance keeps their names apart.
    let name = format!("{}-{}", upload.received, hex::encode(ctx.random.bytes::<8>()));
    let key = format!("{}/{name}", upload.folder());
    ctx.store.put(&key, part).await?;
    let parts = if upload.parts.is_empty() { name } else { format!("{},{name}", upload.parts) };
    let moved = upload::Entity::update_many()
        .col_expr(upload::Column::Received, Expr::value(received))
        .col_expr(upload::Column::Parts, Expr::value(parts.as_str()))
        .col_expr(upload::Column::MovedAt, Expr::value(now))
        .col_expr(upload::Column::ExpiresAt, Expr::value(now + LIFE))
        .filter(upload::COLUMN.id.eq(upload.id))
        .filter(upload::COLUMN.received.eq(upload.received))
        .filter(upload::COLUMN.expires_at.gt(now))
        .exec(ctx.db.write())
        .await?;
    if moved.rows_affected == 0 {
        ctx.store.delete(&key).await?;
        let stands = upload::Entity::find_by_id(upload.id).one(ctx.db.read()).await?.ok_or(Error::NotFound)?;
        return Err(Error::Elsewhere(stands.received));
    }
    Ok(upload::Model { received, parts, ..upload })
}

/// Makes the file of a whole upload, or notes why none came of it. Asked twice, or by two servers at once, there is one file.
pub async fn settle(ctx: &Ctx, upload: upload::Model) -> Result<upload::Model, Error> {
    if upload.is_settled() {
        return Ok(upload);
    }
    let (id, folder) = (upload.id, upload.folder());
    match assemble(ctx, &upload).await {
        Ok(_) => {}
        Err(Error::Refused(why)) => {
            upload::Entity::update_many()
                .col_expr(upload::Column::Refused, Expr::value(why.as_str()))
                .filter(upload::COLUMN.id.eq(id))
                .filter(upload::COLUMN.file_id.is_null())
                .exec(ctx.db.write())
                .await?;
        }
        Err(error) => {
            // The other server may have settled it and taken the parts away.
            let now = upload::Entity::find_by_id(id).one(ctx.db.read()).await?.ok_or(Error::NotFound)?;
            return if now.is_settled() { Ok(now) } else { Err(error) };
        }
    }
    ctx.store.delete_folder(&folder).await?;
    upload::Entity::find_by_id(id).one(ctx.db.read()).await?.ok_or(Error::NotFound)
}

/// Joins the parts and has the file kept. It has the upload's id, so that it can be made once only.
async fn assemble(ctx: &Ctx, upload: &upload::Model) -> Result<FileId, Error> {
    let mut spool = Spool::new(ctx)?;
    for part in upload.parts.split(',') {
        let mut content = ctx.store.get(&format!("{}/{part}", upload.folder()), None).await?.into_stream();
        while let Some(bytes) = content.try_next().await? {
            spool.write(&bytes).await?;
        }
    }
    let new = NewFile {
        id: FileId(upload.id.0),
        purpose: upload.purpose,
        person: upload.person_id,
        name: upload.name.clone(),
        withheld: upload.withheld,
        upload: Some(upload.id),
    };
    keep(ctx, new, spool.done().await?).await
}

/// Ends an upload, and removes the file that came of it unless a report was sent with it.
pub async fn end(ctx: &Ctx, actor: &Actor, upload: upload::Model) -> Result<(), Error> {
    if let Some(file) = upload.file_id {
        remove(ctx, actor, file).await?;
    }
    forget(ctx, &upload).await
}

/// The parts first: what remains of the row after a failure is found again.
async fn forget(ctx: &Ctx, upload: &upload::Model) -> Result<(), Error> {
    ctx.store.delete_folder(&upload.folder()).await?;
    upload::Entity::delete_by_id(upload.id).exec(ctx.db.write()).await?;
    Ok(())
}

/// Settles uploads that are whole and were left by their server. Several servers may: each takes an upload for some minutes, after
/// which one that failed is tried again.
pub async fn settle_left(ctx: &Ctx) -> Result<(), Error> {
    let now = ctx.clock.now();
    let left = upload::Entity::find()
        .filter(upload::COLUMN.file_id.is_null())
        .filter(upload::COLUMN.refused.is_null())
        .filter(upload::COLUMN.moved_at.lt(now - LEFT))
        .filter(Expr::col(upload::Column::Received).eq(Expr::col(upload::Column::Size)))
        .limit(5);
    for upload in left.all(ctx.db.read()).await? {
        let taken = upload::Entity::update_many()
            .col_expr(upload::Column::MovedAt, Expr::value(now))
            .filter(upload::COLUMN.id.eq(upload.id))
            .filter(upload::COLUMN.moved_at.eq(upload.moved_at))
            .exec(ctx.db.write())
            .await?;
        if taken.rows_affected == 1 {
            settle(ctx, upload).await?;
        }
    }
    Ok(())
}

/// Forgets uploads whose time is over, with all that came of them but their file.
pub async fn forget_expired(ctx: &Ctx) -> Result<(), Error> {
    let expired = upload::Entity::find().filter(upload::COLUMN.expires_at.lte(ctx.clock.now())).limit(20);
    for upload in expired.all(ctx.db.read()).await? {
        forget(ctx, &upload).await?;
    }
    Ok(())
}
