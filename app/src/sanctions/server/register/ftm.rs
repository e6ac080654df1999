//! The register as FollowTheMoney entities, one JSON object a line: a `Sanction` for each, and who it is about.
//!
//! A measure of a pact is not a state's sanction, so the topic `sanction` is never used. While a measure holds, its organisation bears
//! `debarment` where it may not take part, `reg.action` where it is suspended, `reg.warn` where it was warned in public. When nothing
//! holds any more the organisation has no such topic; its sanctions stay, each with its end.

use super::data::{AT_ONCE, address, broken, data, tag};
use super::filter::is_sanctioned;
use super::ladders::Ladders;
use super::whole::{Whole, after};
use super::words::{ending, measure_in, practice};
use crate::kernel::ids::{CaseId, OrganisationId};
use crate::kernel::locale::Lang;
use crate::organisations::model::OrganisationKind;
use crate::organisations::server::entity::organisation;
use crate::platform::atom::unchanged;
use crate::platform::ctx::Ctx;
use crate::sanctions::server::entity::sanction;
use crate::site::Refusal;
use axum::body::Body;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use futures_util::stream::try_unfold;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use time::OffsetDateTime;

/// The topic of an organisation on which this measure lies.
pub fn topic(measure: &str) -> &'static str {
    match measure {
        "exclusion" => "debarment",
        "reminder" | "warning" | "published_warning" => "reg.warn",
        _ => "reg.action",
    }
}

/// The schema of an organisation.
const fn schema(kind: OrganisationKind) -> &'static str {
    match kind {
        OrganisationKind::Customs | OrganisationKind::Authority => "PublicBody",
        OrganisationKind::Company => "Company",
        OrganisationKind::Association | OrganisationKind::CivilSociety | OrganisationKind::Monitor => "Organization",
    }
}

/// The identifier of an entity: the portal's name, what it is, its permanent name. It never changes.
fn id(ctx: &Ctx, what: &str, name: impl std::fmt::Display) -> String {
    let (_, portal) = ctx.config.url("").split_once("://").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap_or_default();
    let portal: String = portal.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    format!("{portal}-{what}-{name}")
}

/// A sanction.
fn of_sanction(ctx: &Ctx, (s, o, p): &Whole, ladders: &Ladders) -> Value {
    let (en, measure) = (Lang::En, measure_in(ladders, s.id, &s.measure, Lang::En));
    let title = p.title.pick(en).0;
    let why = format!("{} ({})", practice(s.practice, en), s.article);
    let status = s.ending.map_or_else(|| en.t("sanctions-state-in-effect"), |how| ending(how, en));
    json!({
        "id": id(ctx, "sanction", s.id),
        "schema": "Sanction",
        "properties": {
            "entity": [id(ctx, "organisation", &o.slug)],
            "authority": [title],
            "country": [p.country.to_lowercase()],
            "program": [title],
            "programUrl": [format!("{}/en/pacts/{}", ctx.config.url(""), p.slug)],
            "provisions": [measure],
            "reason": [why],
            "recordId": [s.id],
            "status": [status],
            "startDate": [s.begins_on.to_string()],
            "endDate": [s.ended_on.unwrap_or(s.ends_on).to_string()],
            "listingDate": [s.published_at.date().to_string()],
            "sourceUrl": [address(ctx, s.id)],
        },
    })
}

/// An organisation with the topics of what lies on it now.
fn of_organisation(ctx: &Ctx, o: &organisation::Model, topics: &BTreeSet<&'static str>) -> Value {
    let mut properties = json!({
        "name": [o.name],
        "country": [o.country.to_lowercase()],
        "sourceUrl": [format!("{}/en/organisations/{}", ctx.config.url(""), o.slug)],
    });
    if let Some(number) = &o.registry_number {
        properties["registrationNumber"] = json!([number]);
    }
    if !topics.is_empty() {
        properties["topics"] = json!(topics);
    }
    json!({ "id": id(ctx, "organisation", &o.slug), "schema": schema(o.kind), "properties": properties })
}

/// Where the reading is: first all organisations, then all sanctions.
enum Place {
    Organisations(Option<OrganisationId>),
    Sanctions(Option<(OffsetDateTime, CaseId)>),
}

/// `/data/sanctions.ftm.json`
pub async fn entities(State(ctx): State<Ctx>, headers: HeaderMap) -> Result<Response, Refusal> {
    let tag = tag(&ctx, "").await?;
    if let Some(unchanged) = unchanged(&headers, &tag) {
        return Ok(unchanged);
    }
    let start = Some((ctx, Place::Organisations(None)));
    let parts = try_unfold(start, |place| async move {
        let Some((ctx, place)) = place else { return Ok::<_, DbErr>(None) };
        let (lines, next) = part(&ctx, place).await?;
        let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
        Ok(Some((text, next.map(|next| (ctx, next)))))
    });
    Ok(data("application/json+ftm", "sanctions.ftm.json", &tag, Body::from_stream(parts)))
}

async fn part(ctx: &Ctx, place: Place) -> Result<(Vec<Value>, Option<Place>), DbErr> {
    let db = ctx.db.read();
    match place {
        Place::Organisations(last) => {
            let found = organisations(db, last).await?;
            let topics = topics(db, found.iter().map(|o| o.id).collect()).await?;
            let none = BTreeSet::new();
            let lines = found.iter().map(|o| of_organisation(ctx, o, topics.get(&o.id).unwrap_or(&none))).collect();
            let next = match found.last() {
                Some(last) if found.len() as u64 == AT_ONCE => Place::Organisations(Some(last.id)),
                _ => Place::Sanctions(None),
            };
            Ok((lines, Some(next)))
        }
        Place::Sanctions(last) => {
            let found = after(db, last, AT_ONCE).await?;
            let ladders = Ladders::of(db, found.iter().map(|(s, ..)| s.id)).await?;
            let lines = found.iter().map(|whole| of_sanction(ctx, whole, &ladders)).collect();
            let full = found.len() as u64 == AT_ONCE;
            let next = found.last().filter(|_| full).map(|(s, ..)| Place::Sanctions(Some((s.published_at, s.id))));
            Ok((lines, next))
        }
    }
}

/// The next organisations that have, or had, a sanction.
async fn organisations(db: &impl ConnectionTrait, last: Option<OrganisationId>) -> Result<Vec<organisation::Model>, DbErr> {
    let mut found = organisation::Entity::find().filter(is_sanctioned()).order_by_asc(organisation::Column::Id).limit(AT_ONCE);
    if let Some(last) = last {
        found = found.filter(organisation::Column::Id.gt(last));
    }
    found.all(db).await
}

/// What lies on each of these organisations now.
async fn topics(
    db: &impl ConnectionTrait,
    of: Vec<OrganisationId>,
) -> Result<BTreeMap<OrganisationId, BTreeSet<&'static str>>, DbErr> {
    let rows: Vec<(OrganisationId, String)> = sanction::Entity::find()
        .select_only()
        .columns([sanction::Column::OrganisationId, sanction::Column::Measure])
        .filter(sanction::Column::OrganisationId.is_in(of))
        .filter(sanction::Column::Ending.is_null())
        .distinct()
        .into_tuple()
        .all(db)
        .await
        .map_err(broken)?;
    let mut topics: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for (organisation, measure) in rows {
        topics.entry(organisation).or_default().insert(topic(&measure));
    }
    Ok(topics)
}
