//! `/api/openapi.json` (`OpenAPI` 3.1), made from the tables.

use super::api::ROOT;
use super::asked::{Filter, LIMIT, LONGEST, LONGEST_CODE, Takes};
use super::problem::{Fault, Problem};
use super::table::{TABLES, Table};
use super::{LICENCE, records};
use crate::platform::ctx::Ctx;
use serde_json::{Map, Value, json};
use utoipa::{PartialSchema as _, ToSchema as _};

/// What `/stats` tells.
pub const STATS: &str = "How many records there are, and the state of the log.";

/// The whole document.
pub fn document(ctx: &Ctx) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Pacthouse",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Everything public of this portal. Lists are read a page at a time: follow `next` until it is null. \
                            `/data/{table}.csv` and `/data/{table}.jsonl` take what the list of their table takes, all but \
                            `limit` and `after`, and hold all that it lets through.",
            "license": { "name": "CC BY 4.0", "url": LICENCE.1 },
        },
        "servers": [{ "url": ctx.config.url("") }],
        "paths": paths(),
        "components": { "schemas": schemas(), "responses": responses() },
    })
}

fn paths() -> Map<String, Value> {
    let mut paths = Map::new();
    for table in TABLES.iter() {
        if table.name == records::VERSIONS {
            let slug = TABLES.iter().find(|t| t.name == "pacts").and_then(|pacts| pacts.key.as_ref());
            let own = slug.map(|slug| parameter(slug, "path"));
            paths.insert(format!("{ROOT}/pacts/{{slug}}/versions"), list(table, own));
        } else {
            paths.insert(format!("{ROOT}/{}", table.name), list(table, None));
        }
        if let Some(key) = &table.key {
            let path = format!("{ROOT}/{}/{{{}}}", table.name, key.name);
            let one = json!({ "$ref": format!("#/components/schemas/{}", table.record) });
            paths.insert(path, get(&format!("get_{}", table.name), table.says, vec![parameter(key, "path")], one, true));
        }
    }
    let stats = json!({ "$ref": "#/components/schemas/Stats" });
    paths.insert(format!("{ROOT}/stats"), get("stats", STATS, vec![], stats, false));
    let document = json!({ "type": "object" });
    paths.insert("/api/openapi.json".to_owned(), get("openapi", "This document.", vec![], document, false));
    paths
}

fn list(table: &Table, own: Option<Value>) -> Value {
    let is_below = own.is_some();
    let mut parameters: Vec<Value> =
        own.into_iter().chain(table.filters.iter().map(|filter| parameter(filter, "query"))).collect();
    parameters.extend(common());
    let items = json!({ "type": "array", "items": { "$ref": format!("#/components/schemas/{}", table.record) } });
    let page = json!({
        "type": "object",
        "required": ["items", "next"],
        "properties": { "items": items, "next": { "type": ["string", "null"], "format": "uri", "description": "The next page." } },
    });
    get(&format!("list_{}", table.name), table.says, parameters, page, is_below)
}

fn get(id: &str, says: &str, parameters: Vec<Value>, schema: Value, may_be_missing: bool) -> Value {
    let header = |says: &str| json!({ "description": says, "schema": { "type": "string" } });
    let mut responses = json!({
        "200": {
            "description": "What was asked for.",
            "headers": {
                "ETag": header("Changes when the log grew or the day turned."),
                "Last-Modified": header("When it last changed."),
                "Access-Control-Allow-Origin": header("`*`: pages of others may read it."),
            },
            "content": { "application/json": { "schema": schema } },
        },
        "304": { "description": "Nothing changed since (If-None-Match)." },
        "400": { "$ref": "#/components/responses/Refused" },
        "405": { "$ref": "#/components/responses/Method" },
    });
    if may_be_missing {
        responses["404"] = json!({ "$ref": "#/components/responses/Missing" });
    }
    json!({ "get": { "operationId": id, "summary": says, "parameters": parameters, "responses": responses } })
}

fn parameter(filter: &Filter, place: &str) -> Value {
    json!({
        "name": filter.name, "in": place, "required": place == "path", "description": filter.says, "schema": filter.takes.schema(),
    })
}

fn common() -> [Value; 3] {
    let moment = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}";
    [
        json!({
            "name": "limit", "in": "query", "description": "At most so many records.",
            "schema": { "type": "integer", "minimum": 1, "maximum": LIMIT.0, "default": LIMIT.1 },
        }),
        json!({
            "name": "after", "in": "query", "description": "Those after this place, which `next` names.",
            "schema": { "type": "string", "pattern": "^(0|[1-9][0-9]{0,17})-[0-9a-f]{32}$" },
        }),
        json!({
            "name": "updated_since", "in": "query", "description": "Those that changed at this moment (RFC 3339) or later, in the order of their changes.",
            "schema": { "type": "string", "format": "date-time", "pattern": moment },
        }),
    ]
}

impl Takes {
    /// What it takes, as JSON Schema.
    pub fn schema(&self) -> Value {
        match self {
            Self::Word(words) => json!({ "type": "string", "enum": words }),
            Self::Slug => json!({ "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 80 }),
            Self::Id => json!({ "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }),
            Self::Number(first, last) => json!({ "type": "integer", "minimum": first, "maximum": last }),
            Self::Country => json!({ "type": "string", "pattern": "^[A-Z]{2}$" }),
            Self::Day => json!({ "type": "string", "format": "date" }),
            Self::Code => json!({
                "type": "string", "minLength": 1, "maxLength": LONGEST_CODE, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f]+$",
            }),
            Self::Text => json!({
                "type": "string", "minLength": 1, "maxLength": LONGEST, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\s\\u0000-\\u001f\\u007f-\\u009f][^\\u0000-\\u001f\\u007f-\\u009f]*$",
            }),
        }
    }
}

fn schemas() -> Map<String, Value> {
    let mut all: Map<String, Value> = Map::new();
    for (name, schema) in TABLES.iter().flat_map(|table| &table.schemas) {
        all.entry(name.clone()).or_insert_with(|| json!(schema));
    }
    all.insert(Problem::name().into_owned(), json!(Problem::schema()));
    all.insert(Fault::name().into_owned(), json!(Fault::schema()));
    let counts: Map<String, Value> = TABLES
        .iter()
        .map(|table| (table.name.to_owned(), json!({ "type": "integer", "minimum": 0, "description": table.says })))
        .collect();
    all.insert(
        "Stats".to_owned(),
        json!({
            "type": "object",
            "required": ["records", "log_size", "updated_at"],
            "properties": {
                "records": { "type": "object", "required": counts.keys().collect::<Vec<_>>(), "properties": counts },
                "log_size": { "type": "integer", "minimum": 0, "description": "How many entries the log has." },
                "updated_at": { "type": "string", "format": "date-time", "description": "When the last entry was written." },
            },
        }),
    );
    for schema in all.values_mut() {
        // Every field is always sent, if only as null.
        if let Some(names) = schema["properties"].as_object().map(|p| p.keys().cloned().collect::<Vec<_>>()) {
            schema["required"] = json!(names);
        }
    }
    all
}

fn responses() -> Value {
    let problem = |says: &str| {
        let schema = json!({ "$ref": "#/components/schemas/Problem" });
        json!({ "description": says, "content": { "application/problem+json": { "schema": schema } } })
    };
    json!({
        "Refused": problem("A parameter was not taken; each is named, with the reason and what is taken."),
        "Missing": problem("There is no such record."),
        "Method": problem("Only GET, HEAD and OPTIONS are answered."),
    })
}
