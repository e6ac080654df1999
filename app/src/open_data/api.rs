//! `/api/v1`: lists a page at a time, single records, and how many there are.

use super::asked::{asked, nothing, one};
use super::problem::Problem;
use super::state::State as Log;
use super::table::{Asked, TABLES, Table, table};
use super::{openapi, records};
use crate::platform::ctx::Ctx;
use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use serde_json::json;

/// The path below which all of it stands.
pub const ROOT: &str = "/api/v1";

/// All routes of the API.
pub fn routes() -> Router<Ctx> {
    let refuse = || async { Problem::new(StatusCode::METHOD_NOT_ALLOWED, "Only GET, HEAD and OPTIONS are answered here.") };
    let mut api = Router::new().route("/v1/stats", get(stats)).route("/openapi.json", get(document));
    for table in TABLES.iter() {
        // Versions are read below their pact.
        if table.name != records::VERSIONS {
            api = api.route(&format!("/v1/{}", table.name), get(move |ctx, head, query| list(table, ctx, head, query)));
        }
        if let Some(key) = &table.key {
            let path = format!("/v1/{}/{{{}}}", table.name, key.name);
            api = api.route(&path, get(move |ctx, head, query, name| record(table, ctx, head, query, name)));
        }
    }
    api = api.route("/v1/pacts/{slug}/versions", get(versions));
    Router::new().nest("/api", api.fallback(|| async { Problem::not_found() }).method_not_allowed_fallback(refuse))
}

async fn list(
    table: &'static Table,
    State(ctx): State<Ctx>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let query = query.unwrap_or_default();
    let log = Log::now(&ctx).await?;
    let asked = asked(table, &query, ctx.db.backend())?;
    page((&ctx, log), table, asked, &headers, (&format!("{ROOT}/{}", table.name), &query)).await
}

/// `{"items": […], "next": URL or null}`
async fn page(
    (ctx, log): (&Ctx, Log),
    table: &Table,
    asked: Asked,
    headers: &HeaderMap,
    (path, query): (&str, &str),
) -> Result<Response, Problem> {
    if let Some(unchanged) = log.unchanged(headers) {
        return Ok(unchanged);
    }
    let most = asked.most;
    let mut part = table.read(ctx.db.read(), asked, &log.teller(ctx)).await?;
    let mut body = b"{\"items\":[".to_vec();
    part.lines.pop();
    part.lines.iter_mut().filter(|byte| **byte == b'\n').for_each(|byte| *byte = b',');
    body.append(&mut part.lines);
    let next = part.last.filter(|_| part.records == most).map(|last| {
        let kept = url::form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name != "after");
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(kept)
            .append_pair("after", &last.to_string())
            .finish();
        ctx.config.url(&format!("{path}?{query}"))
    });
    body.extend_from_slice(format!("],\"next\":{}}}", json!(next)).as_bytes());
    Ok(log.mark(sent(body)))
}

async fn record(
    table: &'static Table,
    State(ctx): State<Ctx>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
    Path(name): Path<String>,
) -> Result<Response, Problem> {
    nothing(&query.unwrap_or_default())?;
    let key = table.key.as_ref().ok_or_else(Problem::not_found)?;
    let log = Log::now(&ctx).await?;
    let mut part = table.read(ctx.db.read(), one(key, &name, ctx.db.backend())?, &log.teller(&ctx)).await?;
    if part.records == 0 {
        return Err(Problem::not_found());
    }
    part.lines.pop();
    Ok(log.unchanged(&headers).unwrap_or_else(|| log.mark(sent(part.lines))))
}

async fn versions(
    State(ctx): State<Ctx>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
    Path(slug): Path<String>,
) -> Result<Response, Problem> {
    let (Some(pacts), Some(versions)) = (table("pacts"), table(records::VERSIONS)) else { return Err(Problem::not_found()) };
    let key = pacts.key.as_ref().ok_or_else(Problem::not_found)?;
    let log = Log::now(&ctx).await?;
    if pacts.read(ctx.db.read(), one(key, &slug, ctx.db.backend())?, &log.teller(&ctx)).await?.records == 0 {
        return Err(Problem::not_found());
    }
    let query = query.unwrap_or_default();
    let mut asked = asked(versions, &query, ctx.db.backend())?;
    asked.sieve = asked.sieve.add(records::of_pact(slug.as_str().into(), ctx.db.backend()));
    page((&ctx, log), versions, asked, &headers, (&format!("{ROOT}/pacts/{slug}/versions"), &query)).await
}

/// How many records each table has, and the state of the log.
async fn stats(State(ctx): State<Ctx>, headers: HeaderMap, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    nothing(&query.unwrap_or_default())?;
    let log = Log::now(&ctx).await?;
    if let Some(unchanged) = log.unchanged(&headers) {
        return Ok(unchanged);
    }
    let mut records = serde_json::Map::new();
    for table in TABLES.iter() {
        records.insert(table.name.to_owned(), table.count(ctx.db.read()).await?.into());
    }
    let said = json!({ "records": records, "log_size": log.size, "updated_at": crate::kernel::instant::format(log.at) });
    Ok(log.mark(sent(said.to_string().into_bytes())))
}

async fn document(State(ctx): State<Ctx>, headers: HeaderMap, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    nothing(&query.unwrap_or_default())?;
    let log = Log::now(&ctx).await?;
    Ok(log.unchanged(&headers).unwrap_or_else(|| log.mark(sent(openapi::document(&ctx).to_string().into_bytes()))))
}

pub(super) fn sent(body: Vec<u8>) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], body).into_response()
}
