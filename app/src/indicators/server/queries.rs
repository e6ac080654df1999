//! Reading series: the newest revision of each, its areas with their last two values, its median over time.

use super::entity::{point, series};
use crate::kernel::ids::SeriesId;
use crate::kernel::paging::skipped;
use crate::platform::ctx::Ctx;
use crate::platform::lists::PER_PAGE;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _, QueryOrder as _, QuerySelect as _, Statement,
    Value,
};
use std::collections::{BTreeMap, HashMap};

/// The newest revision of each series, by name.
pub async fn newest(ctx: &Ctx) -> Result<Vec<series::Model>, DbErr> {
    let is_newest = "revision = (SELECT MAX(other.revision) FROM series other WHERE other.slug = series.slug)";
    series::Entity::find().filter(Expr::cust(is_newest)).order_by_asc(series::Column::Name).all(ctx.db.read()).await
}

/// All revisions of the series of this slug, the newest first.
pub async fn revisions(ctx: &Ctx, slug: &str) -> Result<Vec<series::Model>, DbErr> {
    let of_slug = series::Entity::find().filter(series::COLUMN.slug.eq(slug));
    of_slug.order_by_desc(series::Column::Revision).all(ctx.db.read()).await
}

/// Over what a series reaches.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Reach {
    /// Whose.
    pub series_id: SeriesId,
    /// How many areas.
    pub areas: i64,
    /// The first period.
    pub first: String,
    /// The last period.
    pub last: String,
}

/// The reach of these series.
pub async fn reaches(ctx: &Ctx, of: Vec<SeriesId>) -> Result<HashMap<SeriesId, Reach>, DbErr> {
    let rows: Vec<Reach> = point::Entity::find()
        .select_only()
        .column(point::Column::SeriesId)
        .column_as(Expr::cust("COUNT(DISTINCT area)"), "areas")
        .column_as(point::Column::Period.min(), "first")
        .column_as(point::Column::Period.max(), "last")
        .filter(point::Column::SeriesId.is_in(of))
        .group_by(point::Column::SeriesId)
        .into_model()
        .all(ctx.db.read())
        .await?;
    Ok(rows.into_iter().map(|reach| (reach.series_id, reach)).collect())
}

/// The codes of a series' areas, each with all names that the file has for it.
pub async fn areas(ctx: &Ctx, id: SeriesId) -> Result<BTreeMap<String, Vec<String>>, DbErr> {
    let rows: Vec<(String, String)> = point::Entity::find()
        .select_only()
        .columns([point::Column::Area, point::Column::AreaName])
        .distinct()
        .filter(point::COLUMN.series_id.eq(id))
        .into_tuple()
        .all(ctx.db.read())
        .await?;
    let mut areas: BTreeMap<String, Vec<String>> = BTreeMap::new();
    rows.into_iter().for_each(|(area, name)| areas.entry(area).or_default().push(name));
    Ok(areas)
}

/// An area with its last value and the one before.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Latest {
    /// Its code.
    pub area: String,
    /// What the file calls it there.
    pub area_name: String,
    /// The last period.
    pub period: String,
    /// The last value.
    pub value: f64,
    /// The period before.
    pub before_period: Option<String>,
    /// How much the value changed since.
    pub change: Option<f64>,
}

/// The orders in which areas can be listed, by their words in URLs; the first is the usual one.
pub const SORTS: [(&str, &str); 5] = [
    ("name", "area_name, area"),
    ("highest", "value DESC, area"),
    ("lowest", "value, area"),
    ("rise", "change IS NULL, change DESC, area"),
    ("fall", "change IS NULL, change, area"),
];

/// One page of the areas of a series, or of those of `only` among them, in the order of the word `sort`.
pub async fn latest(ctx: &Ctx, id: SeriesId, only: Option<Vec<String>>, sort: &str, page: u64) -> Result<Vec<Latest>, DbErr> {
    let order = SORTS.iter().find(|(word, _)| *word == sort).map_or(SORTS[0].1, |(_, order)| order);
    let mut values: Vec<Value> = vec![id.into()];
    let sifted = only.map_or_else(String::new, |codes| {
        let places: Vec<String> = codes
            .into_iter()
            .map(|code| {
                values.push(code.into());
                format!("${}", values.len())
            })
            .collect();
        if places.is_empty() { "AND 1 = 0".to_owned() } else { format!("AND l.area IN ({})", places.join(", ")) }
    });
    let sql = format!(
        "WITH ranked AS (SELECT area, area_name, period, value, ROW_NUMBER() OVER (PARTITION BY area ORDER BY period DESC) AS place \
         FROM series_points WHERE series_id = $1) \
         SELECT * FROM (SELECT l.area, l.area_name, l.period, l.value, b.period AS before_period, l.value - b.value AS change \
         FROM ranked l LEFT JOIN ranked b ON b.area = l.area AND b.place = 2 WHERE l.place = 1 {sifted}) last \
         ORDER BY {order} LIMIT {PER_PAGE} OFFSET {}",
        skipped(page, PER_PAGE)
    );
    Latest::find_by_statement(Statement::from_sql_and_values(ctx.db.backend(), sql, values)).all(ctx.db.read()).await
}

/// A period's median over its areas.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Median {
    /// The period.
    pub period: String,
    /// The median.
    pub median: f64,
}

/// The median over all areas for each period of a series, in order.
pub async fn medians(ctx: &Ctx, id: SeriesId) -> Result<Vec<Median>, DbErr> {
    let sql = "SELECT period, AVG(value) AS median FROM \
               (SELECT period, value, ROW_NUMBER() OVER (PARTITION BY period ORDER BY value) AS place, \
               COUNT(*) OVER (PARTITION BY period) AS areas FROM series_points WHERE series_id = $1) ranked \
               WHERE place IN ((areas + 1) / 2, (areas + 2) / 2) GROUP BY period ORDER BY period";
    Median::find_by_statement(Statement::from_sql_and_values(ctx.db.backend(), sql, [id.into()])).all(ctx.db.read()).await
}

/// All points of one area of a series, by period.
pub async fn points(ctx: &Ctx, id: SeriesId, area: &str) -> Result<Vec<point::Model>, DbErr> {
    let of_area = point::Entity::find().filter(point::COLUMN.series_id.eq(id)).filter(point::COLUMN.area.eq(area));
    of_area.order_by_asc(point::Column::Period).all(ctx.db.read()).await
}
