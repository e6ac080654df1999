//! Reads of witnesses and of what they cosigned.

use super::entity::{cosignature, witness};
use crate::log::cosignature::WitnessKey;
use crate::log::server::entity::checkpoint;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};

/// Who watches, with their keys, the longest first.
pub async fn named(db: &impl ConnectionTrait) -> Result<Vec<(witness::Model, WitnessKey)>, DbErr> {
    let found = witness::Entity::find().filter(witness::COLUMN.ended_at.is_null()).order_by_asc(witness::COLUMN.log_seq);
    found.all(db).await?.into_iter().map(|row| row.key().map(|key| (row, key))).collect()
}

/// A witness and what it cosigned last.
#[derive(Clone, Debug)]
pub struct Watching {
    /// The witness.
    pub witness: witness::Model,
    /// The line under the largest tree that it cosigned.
    pub last: Option<cosignature::Model>,
}

/// Everyone who watches or ever did, those who do first.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<Watching>, DbErr> {
    let mut rows = witness::Entity::find().order_by_asc(witness::COLUMN.log_seq).all(db).await?;
    rows.sort_by_key(|row| row.ended_at.is_some());
    let mut found = Vec::new();
    for witness in rows {
        let of = cosignature::Entity::find().filter(cosignature::COLUMN.witness.eq(witness.log_seq));
        let last = of.order_by_desc(cosignature::COLUMN.size).one(db).await?;
        found.push(Watching { witness, last });
    }
    Ok(found)
}

/// The checkpoint with the lines of all who watch and cosigned it.
pub async fn with_lines(db: &impl ConnectionTrait, checkpoint: &checkpoint::Model) -> Result<String, DbErr> {
    let watching: Vec<_> = named(db).await?.into_iter().map(|(row, _)| row.log_seq).collect();
    let mut note = checkpoint.note.clone();
    if watching.is_empty() {
        return Ok(note);
    }
    let of = cosignature::Entity::find().filter(cosignature::COLUMN.size.eq(checkpoint.size));
    for row in of.filter(cosignature::COLUMN.witness.is_in(watching)).order_by_asc(cosignature::COLUMN.witness).all(db).await? {
        note.push_str(&row.line);
        note.push('\n');
    }
    Ok(note)
}

/// The largest checkpoint that anyone who watches cosigned.
pub async fn newest(db: &impl ConnectionTrait) -> Result<Option<checkpoint::Model>, DbErr> {
    let watching: Vec<_> = named(db).await?.into_iter().map(|(row, _)| row.log_seq).collect();
    let of = cosignature::Entity::find().filter(cosignature::COLUMN.witness.is_in(watching));
    let Some(last) = of.order_by_desc(cosignature::COLUMN.size).one(db).await? else { return Ok(None) };
    checkpoint::Entity::find_by_id(last.size).one(db).await
}
