//! Witnesses as an audit compares them: what the table keeps, and what the entries tell.

use super::entity::witness;
use crate::audit::Row;
use crate::log::entry::Act;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _};
use serde_json::{Value, json};

/// The table.
const TABLE: &str = "witnesses";

/// Every witness.
pub async fn kept(db: &impl ConnectionTrait) -> Result<Vec<(&'static str, String, Value)>, DbErr> {
    let row = |row: witness::Model| {
        let columns = serde_json::to_value(&row).map_err(|error| DbErr::Json(error.to_string()))?;
        Ok((TABLE, row.log_seq.to_string(), columns))
    };
    witness::Entity::find().all(db).await?.into_iter().map(row).collect()
}

/// What an entry leaves in a row; nothing where it is of another type.
pub fn told(seq: i64, act: &Act) -> Option<(&'static str, String, Row)> {
    let (key, columns) = match act.kind.as_str() {
        "witness.named" => {
            let columns = json!({
                "log_seq": seq,
                "key_name": act.subject,
                "name": act.data.get("name"),
                "key": act.data.get("key"),
                "named_at": act.at,
                "ended_at": null,
                "ended_seq": null,
            });
            (seq.to_string(), columns)
        }
        "witness.ended" => (act.data.get("named")?.to_string(), json!({"ended_at": act.at, "ended_seq": seq})),
        _ => return None,
    };
    let Value::Object(columns) = columns else { return None };
    Some((TABLE, key, columns.into_iter().collect()))
}
