//! Everything that the portal holds of a person, as one file of JSON: the rows as they are, but for digests of secrets.

use crate::identity::server::actor::Actor;
use crate::invitations::server::lists::bearing;
use crate::platform::ctx::Ctx;
use crate::platform::limits::Knocker;
use crate::site::{Refusal, Viewer};
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use sea_orm::{DbBackend, DbErr, FromQueryResult as _, JsonValue, Statement, Value};
use serde_json::{Map, json};

/// The tables that hold something of a person, each with the column that says whose it is.
pub const BY_PERSON: [(&str, &str); 40] = [
    ("people", "id"),
    ("operators", "person_id"),
    ("memberships", "person_id"),
    ("mandates", "person_id"),
    ("signatures", "person_id"),
    ("attestations", "person_id"),
    ("signature_preparations", "person_id"),
    ("paper_signatures", "person_id"),
    ("paper_signatures", "witness_id"),
    ("sessions", "person_id"),
    ("sign_in_links", "person_id"),
    ("sign_ins", "person_id"),
    ("provider_links", "person_id"),
    ("provider_ceremonies", "person_id"),
    ("passkeys", "person_id"),
    ("passkey_bindings", "person_id"),
    ("invitations", "person_id"),
    ("seat_requests", "person_id"),
    ("draft_versions", "person_id"),
    ("consultation_comments", "person_id"),
    ("member_lists", "person_id"),
    ("mail_preferences", "person_id"),
    ("reminders", "person_id"),
    ("reports", "person_id"),
    ("report_messages", "person_id"),
    ("findings", "person_id"),
    ("draft_findings", "person_id"),
    ("monitor_declarations", "person_id"),
    ("monitor_tasks", "person_id"),
    ("monitor_publications", "person_id"),
    ("case_seats", "person_id"),
    ("case_steps", "person_id"),
    ("appeal_list", "person_id"),
    ("meeting_steps", "person_id"),
    ("update_saves", "person_id"),
    ("update_steps", "person_id"),
    ("press_contacts", "person_id"),
    ("uploads", "person_id"),
    ("files", "uploaded_by"),
    ("images", "uploaded_by"),
];
/// Those that know an address, no person.
pub const BY_ADDRESS: [(&str, &str); 5] = [
    ("mails", "recipient"),
    ("subscribers", "email"),
    ("subscription_requests", "email"),
    ("join_requests", "email"),
    ("paper_signatures", "email"),
];
/// What opens doors, if only as a digest.
const SECRET: [&str; 5] = ["token_hash", "state_hash", "browser_hash", "code_hash", "unsubscribe"];

/// `/account/export.json`
pub async fn download(viewer: Viewer, knocker: Knocker, State(ctx): State<Ctx>) -> Result<Response, Refusal> {
    let actor = viewer.signed_in()?;
    knocker.knock(&ctx)?;
    let text = serde_json::to_string_pretty(&held(&ctx, actor).await?).map_err(Refusal::internal)?;
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"pacthouse-account.json\""),
        (header::CACHE_CONTROL, "private, no-store"),
    ];
    Ok((headers, text).into_response())
}

/// All that is held of a person, by table.
pub async fn held(ctx: &Ctx, actor: &Actor) -> Result<JsonValue, DbErr> {
    let mut tables = Map::new();
    for (table, column) in BY_PERSON {
        add(&mut tables, table, rows(ctx, &format!("{table} WHERE {column} = $1"), actor.person.0.into()).await?);
    }
    for (table, column) in BY_ADDRESS {
        add(&mut tables, table, rows(ctx, &format!("{table} WHERE {column} = $1"), actor.email.as_str().into()).await?);
    }
    let topics = "subscriptions WHERE subscriber_id IN (SELECT id FROM subscribers WHERE email = $1)";
    tables.insert("subscriptions".to_owned(), rows(ctx, topics, actor.email.as_str().into()).await?);
    let listed = bearing(ctx.db.read(), &actor.email).await?.into_iter();
    let listed = listed.map(|row| json!({"list_id": row.list_id, "line": row.line, "state": row.state, "content": row.content}));
    tables.insert("member_rows".to_owned(), listed.collect());
    let at = crate::kernel::instant::format(ctx.clock.now());
    Ok(json!({"portal": ctx.config.url(""), "exported_at": at, "person": actor.person, "tables": tables}))
}

/// Adds rows to a table, which a person may be in by more than one column.
fn add(tables: &mut Map<String, JsonValue>, table: &str, rows: JsonValue) {
    match (tables.get_mut(table), rows) {
        (Some(JsonValue::Array(known)), JsonValue::Array(more)) => known.extend(more),
        (_, rows) => drop(tables.insert(table.to_owned(), rows)),
    }
}

/// The rows of one table, as the database writes them.
async fn rows(ctx: &Ctx, of: &str, whose: Value) -> Result<JsonValue, DbErr> {
    let (db, backend) = (ctx.db.read(), ctx.db.backend());
    let sql = match backend {
        DbBackend::Postgres => format!("SELECT to_jsonb(t) AS row FROM (SELECT * FROM {of}) t"),
        _ => format!("SELECT * FROM {of}"),
    };
    let found = JsonValue::find_by_statement(Statement::from_sql_and_values(backend, sql, [whose])).all(db).await?;
    let plain = |mut row: JsonValue| {
        let mut row = if backend == DbBackend::Postgres { row["row"].take() } else { row };
        row.as_object_mut().into_iter().for_each(|row| row.retain(|name, _| !SECRET.contains(&name.as_str())));
        row
    };
    Ok(found.into_iter().map(plain).collect())
}
