//! For the audit: what the log tells of passkeys, and what the table of their registrations holds. Person and key speak through their
//! salted digests.

use super::entity::binding;
use super::erase::no_key;
use crate::audit::Row;
use crate::kernel::canonical::salted_digest;
use crate::log::entry::Act;
use crate::platform::salted::salt_of;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _};
use serde_json::{Value, json};

const TABLE: &str = "passkey_bindings";

/// Every registration, named by the number of its entry.
pub async fn kept(db: &impl ConnectionTrait) -> Result<Vec<(&'static str, String, Value)>, DbErr> {
    let rows = binding::Entity::find().all(db).await?;
    rows.into_iter()
        .map(|row| {
            let salt = salt_of(&row.salt);
            let mut columns = serde_json::to_value(&row).map_err(|error| DbErr::Json(error.to_string()))?;
            // Of an erased one there is nothing to make a digest of.
            if row.erased_seq.is_none() {
                columns["person_name"] = salted_digest(&salt, &row.person_name).into();
                columns["public_key"] = salted_digest(&salt, &row.public_key).into();
                columns["salt"].take();
            }
            Ok((TABLE, row.log_seq.to_string(), columns))
        })
        .collect()
}

/// What an entry leaves in a row; nothing where it is of another type.
pub fn told(seq: i64, act: &Act) -> Option<(&'static str, String, Row)> {
    let data = |name: &str| act.data.get(name).cloned().unwrap_or_default();
    let (row, columns) = match act.kind.as_str() {
        "passkey.registered" => (
            seq.to_string(),
            json!({
                "person_name": data("person"),
                "public_key": data("key"),
                "registered_at": act.at,
                "removed_at": null,
                "removed_seq": null,
                "erased_seq": null,
                "log_seq": seq,
            }),
        ),
        "passkey.removed" => (data("registered").to_string(), json!({"removed_at": act.at, "removed_seq": seq})),
        "passkey.erased" => {
            let key = no_key(data("registered").as_i64().unwrap_or_default());
            (data("registered").to_string(), json!({"person_name": "", "public_key": key, "salt": "", "erased_seq": seq}))
        }
        _ => return None,
    };
    let Value::Object(columns) = columns else { return None };
    Some((TABLE, row, columns.into_iter().collect()))
}
