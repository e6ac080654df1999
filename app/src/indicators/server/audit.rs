//! What the tables keep of indicators, as an audit compares it with the log.

use super::entity::{point, review, series};
use crate::indicators::series::Point;
use crate::kernel::canonical::salted_digest;
use crate::kernel::ids::CommitmentId;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::{commitment, pact, version};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _};
use serde::Serialize;
use serde_json::Value;

/// A table, the name of a row in it, and the row's columns.
pub type Fact = (&'static str, String, Value);

/// Each series with the digest of what it and its points say now, if each of these is in its place; and each review with the
/// salted digest of its minutes.
pub async fn facts(db: &impl ConnectionTrait) -> Result<Vec<Fact>, DbErr> {
    let mut facts = Vec::new();
    let mut known = Vec::new();
    for s in series::Entity::find().all(db).await? {
        let mut rows = point::Entity::find().filter(point::COLUMN.series_id.eq(s.id)).all(db).await?;
        rows.sort_by(|a, b| (&a.area, &a.period).cmp(&(&b.area, &b.period)));
        let in_place = (1..).zip(&rows).all(|(number, row)| (row.log_seq, row.number) == (s.log_seq, number));
        let mut points: Vec<Point> = rows.into_iter().map(Point::from).collect();
        let mut row = columns(&s)?;
        let is_whole = in_place && s.definition().digest(&mut points) == s.digest;
        row["digest"] = is_whole.then_some(s.digest.clone()).into();
        facts.push(("series", format!("{}/{}", s.slug, s.revision), row));
        known.push(s.id);
    }
    for lost in point::Entity::find().filter(point::COLUMN.series_id.is_not_in(known)).all(db).await? {
        facts.push(("series_points", format!("{}/{}", lost.area, lost.period), columns(&Point::from(lost))?));
    }
    for (r, organisation) in review::Entity::find().find_also_related(organisation::Entity).all(db).await? {
        let salt = hex::decode(&r.minutes_salt).ok().and_then(|bytes| bytes.try_into().ok()).unwrap_or_default();
        let mut row = columns(&r)?;
        row["commitment_id"] = name_of(db, r.commitment_id).await?.into();
        row["organisation_id"] = organisation.map(|o| o.slug.to_string()).into();
        row["due_on"] = r.due_on.to_string().into();
        row["held_on"] = r.held_on.to_string().into();
        row["minutes"] = salted_digest(&salt, &r.minutes).into();
        row["minutes_salt"].take();
        facts.push(("indicator_reviews", r.log_seq.to_string(), row));
    }
    Ok(facts)
}

/// `pact/version/code`, as the entry of a review names the commitment.
async fn name_of(db: &impl ConnectionTrait, id: CommitmentId) -> Result<Option<String>, DbErr> {
    let Some(c) = commitment::Entity::find_by_id(id).one(db).await? else { return Ok(None) };
    let Some(v) = version::Entity::find_by_id(c.version_id).one(db).await? else { return Ok(None) };
    let pact = pact::Entity::find_by_id(v.pact_id).one(db).await?;
    Ok(pact.map(|p| format!("{}/{}/{}", p.slug, v.number, c.code)))
}

fn columns(row: &impl Serialize) -> Result<Value, DbErr> {
    serde_json::to_value(row).map_err(|error| DbErr::Json(error.to_string()))
}
