//! Writing to the log, in the transaction of the act.

use super::LogError;
use super::entity::{entry, node};
use super::queries::{nodes, size};
use crate::log::entry::{Act, Entry, Sealed};
use crate::log::merkle::{Nodes, Plan, completed, leaf_hash, left_neighbours};
use crate::platform::figures::{self, on_day};
use sea_orm::{DatabaseTransaction, EntityTrait as _, Set};
use std::collections::BTreeMap;
use time::UtcOffset;

/// Appends a public act and returns its number. The transaction must be one of `Db::begin`, which lets one act in after the other.
pub async fn append(tx: &DatabaseTransaction, act: Act) -> Result<i64, LogError> {
    write(tx, &[Entry::Act(act)]).await
}

/// Appends public acts one after the other, as [`append`] does each, in few statements; returns the number of the first. At most
/// 5,000, for so many rows can be inserted at once.
pub async fn append_all(tx: &DatabaseTransaction, acts: Vec<Act>) -> Result<i64, LogError> {
    let entries: Vec<_> = acts.into_iter().map(Entry::Act).collect();
    write(tx, &entries).await
}

/// Appends what is decided but not public yet.
pub async fn seal(tx: &DatabaseTransaction, sealed: Sealed) -> Result<i64, LogError> {
    write(tx, &[Entry::Sealed(sealed)]).await
}

async fn write(tx: &DatabaseTransaction, entries: &[Entry]) -> Result<i64, LogError> {
    let first = size(tx).await?;
    // Of the complete subtrees at the edge one entry needs those that it completes, several may need any.
    let edge = if entries.len() == 1 { left_neighbours(first) } else { Plan::root(first).nodes() };
    let mut known = nodes(tx, &edge).await?;
    let (mut lines, mut added, mut days) = (Vec::new(), Nodes::new(), BTreeMap::new());
    for (seq, entry) in (first..).zip(entries) {
        let text = entry.to_canonical()?;
        let new = completed(seq, leaf_hash(text.as_bytes()), &known).ok_or(LogError::Hole(seq))?;
        known.extend(new.iter().map(|(node, hash)| (*node, *hash)));
        added.extend(new);
        lines.push(line(seq.cast_signed(), entry, text));
        *days.entry(on_day(entry.kind(), entry.at().to_offset(UtcOffset::UTC).date())).or_default() += 1;
    }
    if !lines.is_empty() {
        entry::Entity::insert_many(lines).exec_without_returning(tx).await?;
        node::Entity::insert_many(rows(&added)).exec_without_returning(tx).await?;
    }
    for (day, n) in days {
        figures::add(tx, &day, n).await?;
    }
    i64::try_from(first).map_err(|_| LogError::Hole(first))
}

fn line(seq: i64, entry: &Entry, text: String) -> entry::ActiveModel {
    let act = entry.act();
    entry::ActiveModel {
        seq: Set(seq),
        at: Set(entry.at()),
        kind: Set(entry.kind().to_owned()),
        pact: Set(act.and_then(|a| a.pact.clone())),
        subject: Set(act.and_then(|a| a.subject.clone())),
        entry: Set(text),
    }
}

fn rows(new: &Nodes) -> impl Iterator<Item = node::ActiveModel> {
    new.iter().map(|(node, hash)| node::ActiveModel {
        level: Set(i32::from(node.level)),
        position: Set(node.index.cast_signed()),
        hash: Set(hash.to_vec()),
    })
}
