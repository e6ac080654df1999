//! Loading a series: new, or the next revision where it says something else than the newest.

use super::IMPORTED;
use super::entity::{point, series};
use crate::indicators::series::{Definition, Point};
use crate::kernel::canonical::digest;
use crate::kernel::ids::SeriesId;
use crate::kernel::text::Slug;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::platform::ctx::Ctx;
use sea_orm::{ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, Set};
use serde_json::{Value, json};

/// Rows that are inserted with one statement.
const BATCH: usize = 500;

/// What was done with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The series' revision.
    pub revision: i32,
    /// Whether it is new; else the newest says the same already.
    pub is_new: bool,
}

/// Loads a series and its points; `file` is what they were read from.
pub async fn import(ctx: &Ctx, slug: Slug, definition: Definition, points: Vec<Point>, file: &[u8]) -> Result<Imported, DbErr> {
    let mut points = points;
    let said = definition.digest(&mut points);
    let tx = ctx.db.begin().await?;
    let newest = series::Entity::find()
        .filter(series::COLUMN.slug.eq(slug.as_str()))
        .order_by_desc(series::Column::Revision)
        .one(&tx)
        .await?;
    let revision = match newest {
        Some(known) if known.digest == said => return Ok(Imported { revision: known.revision, is_new: false }),
        Some(known) => known.revision + 1,
        None => 1,
    };
    let now = ctx.clock.now();
    let count = i32::try_from(points.len()).map_err(|e| DbErr::Custom(e.to_string()))?;
    let mut data = serde_json::to_value(&definition).map_err(|e| DbErr::Json(e.to_string()))?;
    if let Value::Object(columns) = &mut data {
        columns.remove("slug");
    }
    let file_digest = digest(file);
    let act = Act::new(IMPORTED, now, By::portal("library"))
        .on(slug.as_str())
        .with(data)
        .with(json!({ "revision": revision, "points": count, "file_digest": file_digest, "digest": said }));
    let log_seq = append(&tx, act).await?;
    let id: SeriesId = ctx.random.id(now);
    let row = series::ActiveModel {
        id: Set(id),
        slug: Set(slug),
        revision: Set(revision),
        name: Set(definition.name),
        unit: Set(definition.unit),
        direction: Set(definition.direction),
        source: Set(definition.source),
        licence: Set(definition.licence),
        mapping: Set(definition.mapping),
        points: Set(count),
        file_digest: Set(file_digest),
        digest: Set(said),
        imported_at: Set(now),
        log_seq: Set(log_seq),
    };
    series::Entity::insert(row).exec_without_returning(&tx).await?;
    insert(&tx, (id, log_seq), points).await?;
    tx.commit().await?;
    Ok(Imported { revision, is_new: true })
}

/// The points come in the order of areas and periods, into which their digest has put them.
async fn insert(tx: &DatabaseTransaction, (series_id, log_seq): (SeriesId, i64), points: Vec<Point>) -> Result<(), DbErr> {
    let mut rows = (1..).zip(points).map(|(number, p)| point::ActiveModel {
        series_id: Set(series_id),
        area: Set(p.area),
        period: Set(p.period),
        area_name: Set(p.area_name),
        value: Set(p.value),
        log_seq: Set(log_seq),
        number: Set(number),
    });
    loop {
        let batch: Vec<_> = rows.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            return Ok(());
        }
        point::Entity::insert_many(batch).exec_without_returning(tx).await?;
    }
}
