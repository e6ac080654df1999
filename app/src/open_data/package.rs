//! What describes the files: Table Schemas and a Data Package (Frictionless, version 1).

use super::files::Format;
use super::problem::Problem;
use super::state::State as Log;
use super::table::{TABLES, Table};
use super::{LICENCE, api};
use crate::kernel::instant;
use crate::platform::ctx::Ctx;
use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};

/// `/data/datapackage.json`
pub fn routes() -> Router<Ctx> {
    Router::new().route("/data/datapackage.json", get(data_package))
}

/// The Table Schema of a table's CSV file.
pub fn schema(table: &Table) -> Value {
    json!({
        "fields": table.fields.iter().map(super::fields::Field::frictionless).collect::<Vec<_>>(),
        "missingValues": [""],
        "primaryKey": "id",
    })
}

async fn data_package(State(ctx): State<Ctx>, headers: HeaderMap) -> Result<Response, Problem> {
    let log = Log::now(&ctx).await?;
    Ok(log.unchanged(&headers).unwrap_or_else(|| log.mark(api::sent(described(&ctx, log).to_string().into_bytes()))))
}

/// The package that holds all tables as CSV.
pub fn described(ctx: &Ctx, log: Log) -> Value {
    let csv = Format::Csv;
    let resources: Vec<_> = TABLES
        .iter()
        .map(|table| {
            json!({
                "name": table.name,
                "description": table.says,
                "path": format!("{}.{}", table.name, csv.ending()),
                "profile": "tabular-data-resource",
                "format": csv.ending(),
                "mediatype": csv.media_type(),
                "encoding": "utf-8",
                "schema": schema(table),
            })
        })
        .collect();
    json!({
        "profile": "tabular-data-package",
        "name": "pacthouse",
        "id": ctx.config.url("/data/datapackage.json"),
        "title": "Pacthouse",
        "homepage": ctx.config.url("/en/data"),
        "version": log.size.to_string(),
        "created": instant::format(log.at),
        "licenses": [{ "name": LICENCE.0, "path": LICENCE.1 }],
        "resources": resources,
    })
}
