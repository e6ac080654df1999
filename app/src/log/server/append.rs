//! Writing to the log, in the transaction of the act.

use super::LogError;
use super::entity::{entry, node};
use super::queries::{nodes, size};
use crate::log::entry::{Act, Entry, Sealed};
use crate::log::merkle::{Nodes, completed, leaf_hash, left_neighbours};
use crate::platform::figures;
use sea_orm::{DatabaseTransaction, EntityTrait as _, Set};
use time::UtcOffset;

/// Appends a public act and returns its number. The transaction must be one of `Db::begin`, which lets one act in after the other.
pub async fn append(tx: &DatabaseTransaction, act: Act) -> Result<i64, LogError> {
    write(tx, &Entry::Act(act)).await
}

/// Appends what is decided but not public yet.
pub async fn seal(tx: &DatabaseTransaction, sealed: Sealed) -> Result<i64, LogError> {
    write(tx, &Entry::Sealed(sealed)).await
}

async fn write(tx: &DatabaseTransaction, entry: &Entry) -> Result<i64, LogError> {
    let text = entry.to_canonical()?;
    let seq = size(tx).await?;
    let known = nodes(tx, &left_neighbours(seq)).await?;
    let new = completed(seq, leaf_hash(text.as_bytes()), &known).ok_or(LogError::Hole(seq))?;
    let seq = i64::try_from(seq).map_err(|_| LogError::Hole(seq))?;
    let act = entry.act();
    let row = entry::ActiveModel {
        seq: Set(seq),
        at: Set(entry.at()),
        kind: Set(entry.kind().to_owned()),
        pact: Set(act.and_then(|a| a.pact.clone())),
        subject: Set(act.and_then(|a| a.subject.clone())),
        entry: Set(text),
    };
    entry::Entity::insert(row).exec_without_returning(tx).await?;
    node::Entity::insert_many(rows(&new)).exec_without_returning(tx).await?;
    figures::add(tx, &figures::on_day(entry.kind(), entry.at().to_offset(UtcOffset::UTC).date()), 1).await?;
    Ok(seq)
}

fn rows(new: &Nodes) -> impl Iterator<Item = node::ActiveModel> {
    new.iter().map(|(node, hash)| node::ActiveModel {
        level: Set(i32::from(node.level)),
        position: Set(node.index.cast_signed()),
        hash: Set(hash.to_vec()),
    })
}
