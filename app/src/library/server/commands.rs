//! Putting cases on record.

use super::entity::{self, row};
use super::{DEMO_FILES, RECORDED, canonical, read};
use crate::kernel::canonical::digest;
use crate::library::model::Record;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::platform::ctx::Ctx;
use sea_orm::{ActiveModelTrait as _, DbErr, EntityTrait as _};
use serde_json::json;

/// How many cases were new, changed, or known as they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recorded {
    /// New in the library.
    pub added: usize,
    /// In the library with something else said.
    pub changed: usize,
    /// In the library as they are.
    pub known: usize,
}

/// Puts these records on record, all or none. Each that is new or says something else leaves an entry in the log.
pub async fn record(ctx: &Ctx, records: Vec<Record>) -> Result<Recorded, DbErr> {
    let tx = ctx.db.begin().await?;
    let mut done = Recorded::default();
    for record in records {
        let known = entity::Entity::find_by_id(record.id.clone()).one(&tx).await?;
        let text = record.canonical();
        if known.as_ref().is_some_and(|k| canonical(k) == text) {
            done.known += 1;
            continue;
        }
        let act = Act::new(RECORDED, ctx.clock.now(), By::portal("library"))
            .on(record.id.clone())
            .with(json!({ "digest": digest(&text) }));
        let seq = append(&tx, act).await?;
        let row = row(record, seq);
        if known.is_some() {
            row.reset_all().update(&tx).await?;
            done.changed += 1;
        } else {
            row.insert(&tx).await?;
            done.added += 1;
        }
    }
    tx.commit().await?;
    Ok(done)
}

/// Puts the cases of the demonstration on record.
pub async fn demo(ctx: &Ctx) -> Result<Recorded, DbErr> {
    let reading = read(DEMO_FILES.0, Some(DEMO_FILES.1)).map_err(DbErr::Custom)?;
    record(ctx, reading.good).await
}
