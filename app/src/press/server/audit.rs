//! Contacts as an audit compares them: what the table keeps, and what the entries tell.

use super::entity::contact;
use crate::audit::Row;
use crate::kernel::canonical::salted_digest;
use crate::log::entry::Act;
use crate::organisations::server::entity::organisation;
use crate::platform::salted::salt_of;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _};
use serde_json::{Value, json};
use std::collections::HashMap;

/// The table.
const TABLE: &str = "press_contacts";

/// Every contact. Its content speaks through the salted digest that the log holds.
pub async fn kept(db: &impl ConnectionTrait) -> Result<Vec<(&'static str, String, Value)>, DbErr> {
    let rows = contact::Entity::find().all(db).await?;
    let of = organisation::Entity::find().all(db).await?;
    let slugs: HashMap<_, _> = of.into_iter().map(|o| (o.id, o.slug.to_string())).collect();
    rows.into_iter()
        .map(|row| {
            let slug = slugs.get(&row.organisation_id).cloned().unwrap_or_default();
            let mut columns = serde_json::to_value(&row).map_err(|error| DbErr::Json(error.to_string()))?;
            columns["organisation_id"] = slug.as_str().into();
            columns["content"] = salted_digest(&salt_of(&row.salt), &row.content).into();
            columns["salt"].take();
            Ok((TABLE, slug, columns))
        })
        .collect()
}

/// What an entry leaves in a row; nothing where it is of another type.
pub fn told(seq: i64, act: &Act) -> Option<(&'static str, String, Row)> {
    let subject = act.subject.clone()?;
    let columns = match act.kind.as_str() {
        "press.designated" => json!({
            "organisation_id": subject,
            "content": act.data.get("content"),
            "designated_at": act.at,
            "log_seq": seq,
            "ended_at": null,
            "ended_seq": null,
        }),
        "press.erased" => json!({"content": act.data.get("content")}),
        "press.ended" => json!({"ended_at": act.at, "ended_seq": seq}),
        _ => return None,
    };
    let Value::Object(columns) = columns else { return None };
    Some((TABLE, subject, columns.into_iter().collect()))
}
