//! The scan of files that wait for it, since it did not answer when they came.

use super::entity::file;
use super::keep::find;
use super::spool::Spool;
use super::{Error, scan};
use crate::files::model::{FileState, Purpose, Refused};
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::platform::ctx::Ctx;
use crate::publications::model::Audience;
use crate::publications::server::entity::update;
use futures_util::TryStreamExt as _;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QuerySelect as _};
use serde_json::json;
use time::Duration;

/// How long after a scan that did not answer it is tried again.
const SCAN_AGAIN: Duration = Duration::minutes(5);

/// Asks the scan again about files that wait for it. Several servers may: each takes a file for some minutes.
pub async fn scan_again(ctx: &Ctx) -> Result<(), Error> {
    let now = ctx.clock.now();
    let waiting = file::Entity::find()
        .filter(file::COLUMN.state.eq(FileState::Checking))
        .filter(file::COLUMN.state_since.lte(now - SCAN_AGAIN))
        .limit(5);
    for file in waiting.all(ctx.db.read()).await? {
        if !set_state(ctx, ctx.db.write(), &file, FileState::Checking).await? {
            continue;
        }
        let mut spool = Spool::new(ctx)?;
        let mut content = ctx.store.get(&file.key(), None).await?.into_stream();
        while let Some(bytes) = content.try_next().await? {
            spool.write(&bytes).await?;
        }
        let taken = file::Model { state_since: now, ..file };
        match scan::scan(ctx, &spool.done().await?).await {
            Ok(FileState::Kept) => drop(settle(ctx, &taken, FileState::Kept).await?),
            Err(Error::Refused(Refused::Infected)) => {
                if settle(ctx, &taken, FileState::Infected).await? {
                    ctx.store.delete(&taken.key()).await?;
                }
            }
            Ok(_) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Notes what the scan said of a file that waited, unless another server did; where everyone saw it wait, the log tells it.
async fn settle(ctx: &Ctx, file: &file::Model, state: FileState) -> Result<bool, Error> {
    let tx = ctx.db.begin().await?;
    if !set_state(ctx, &tx, file, state).await? {
        return Ok(false);
    }
    if let Some(file) = find(&tx, file.id).await?
        && let Some(act) = scanned(ctx, &tx, &file).await?
    {
        append(&tx, act).await.map_err(DbErr::from)?;
    }
    tx.commit().await?;
    Ok(true)
}

/// What the log says of a scan; nothing of a file that not everyone sees.
async fn scanned(ctx: &Ctx, db: &impl ConnectionTrait, file: &file::Model) -> Result<Option<Act>, DbErr> {
    if file.frozen_at.is_none() {
        return Ok(None);
    }
    let said = json!({ "file": file.sha256, "state": file.state });
    let act = Act::new("file.scanned", ctx.clock.now(), By::portal("clock")).with(said);
    Ok(match (file.purpose, file.report_id) {
        (Purpose::Report(id), Some(report)) => Some(act.on(id.to_string()).with(json!({ "report": report }))),
        (Purpose::Update(id), _) => {
            let update = update::Entity::find_by_id(id).one(db).await?;
            let slug = update.filter(|u| u.audience == Audience::Public).and_then(|u| u.slug);
            slug.map(|slug| act.on(slug.as_str()))
        }
        (Purpose::Report(_), None) | (Purpose::Case(_) | Purpose::Paper(_) | Purpose::Mandate(_), _) => None,
    })
}

/// Sets the state of a file that waits, unless another server did something with it since it was read.
async fn set_state(ctx: &Ctx, db: &impl ConnectionTrait, file: &file::Model, state: FileState) -> Result<bool, DbErr> {
    let done = file::Entity::update_many()
        .col_expr(file::Column::State, Expr::value(state.as_str()))
        .col_expr(file::Column::StateSince, Expr::value(ctx.clock.now()))
        .filter(file::COLUMN.id.eq(file.id))
        .filter(file::COLUMN.state.eq(FileState::Checking))
        .filter(file::COLUMN.state_since.eq(file.state_since))
        .exec(db)
        .await?;
    Ok(done.rows_affected == 1)
}
