//! A series of invented figures, and one review of an indicator.

use super::{DemoError, cast};
use crate::indicators::model::{Direction, ReviewDecision};
use crate::indicators::series::{Definition, Wanted, read};
use crate::indicators::server::import::import;
use crate::indicators::server::reviews::{NewReview, held, next_due, record};
use crate::kernel::text::Slug;
use crate::pacts::server::queries::{commitments_of, newest_version, pact_by_slug};
use crate::platform::ctx::Ctx;
use sea_orm::DbErr;
use serde::Deserialize;

const FIGURES: &str = include_str!("../../demo/release_times.csv");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    series: Series,
    review: Review,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Series {
    slug: Slug,
    name: String,
    unit: String,
    direction: Direction,
    source: String,
    licence: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Review {
    pact: String,
    by: String,
    decision: ReviewDecision,
    minutes: String,
}

/// Loads what is not there yet.
pub async fn load(ctx: &Ctx) -> Result<(), DemoError> {
    let file: File = serde_json::from_str(include_str!("../../demo/indicators.json"))?;
    series(ctx, file.series).await?;
    review(ctx, &file.review).await
}

async fn series(ctx: &Ctx, s: Series) -> Result<(), DbErr> {
    let column = |name: &str| Some(name.to_owned());
    let wanted = Wanted {
        area: column("office"),
        area_name: column("office_name"),
        period: column("month"),
        value: column("hours"),
        only: vec![],
    };
    let reading = read(FIGURES.as_bytes(), &wanted).map_err(DbErr::Custom)?;
    let definition = Definition {
        slug: s.slug.to_string(),
        name: s.name,
        unit: s.unit,
        direction: Some(s.direction),
        source: s.source,
        licence: s.licence,
        mapping: reading.mapping,
    };
    import(ctx, s.slug, definition, reading.good, FIGURES.as_bytes()).await?;
    Ok(())
}

/// The first commitment's indicator is reviewed once.
async fn review(ctx: &Ctx, r: &Review) -> Result<(), DemoError> {
    let db = ctx.db.read();
    let Some(pact) = pact_by_slug(db, &r.pact).await? else { return Ok(()) };
    let Some(version) = newest_version(db, pact.id).await? else { return Ok(()) };
    let Some(first) = commitments_of(db, version.id).await?.into_iter().next() else { return Ok(()) };
    if !held(db, first.id).await?.is_empty() {
        return Ok(());
    }
    let actor = cast::actor(ctx, &r.by).await?;
    let due_on = next_due(version.adopted_at.date(), 0);
    let held_on = ctx.clock.today();
    let new = NewReview { commitment: first.id, due_on, held_on, decision: r.decision, minutes: &r.minutes };
    Ok(record(ctx, &actor, new).await?)
}
