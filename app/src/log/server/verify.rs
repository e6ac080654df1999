//! The whole log, hashed again: every entry, every stored hash (and so every tile), every checkpoint with its cosignatures.

use super::LogError;
use super::entity::{checkpoint, entry, node};
use crate::log::checkpoint::Checkpoint;
use crate::log::entry::Entry;
use crate::log::merkle::{Hash, Node, Nodes, Plan, completed, leaf_hash, root};
use crate::log::note::{Note, VerifierKey};
use crate::platform::db::Db;
use sea_orm::{
    AccessMode, ColumnTrait as _, Condition, ConnectionTrait, DbErr, EntityTrait as _, ExprTrait as _, IsolationLevel,
    PaginatorTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, TransactionTrait as _,
};
use std::collections::VecDeque;
use thiserror::Error;

/// Entries that are read at a time.
const CHUNK: u64 = 256;

/// Something that is not as it must be.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum Finding {
    /// The numbers have a gap here.
    #[error("entry {0} is missing")]
    Gap(u64),
    /// Not an entry in canonical form.
    #[error("entry {0} is not a canonical entry: {1}")]
    Entry(u64, String),
    /// A column beside the entry says something else than the entry.
    #[error("entry {0}: the column {1} does not say what the entry says")]
    Column(u64, &'static str),
    /// A stored hash is not that of the entries.
    #[error("the hash at level {level}, position {index} is not that of the entries", level = .0.level, index = .0.index)]
    Hash(Node),
    /// A hash is not stored.
    #[error("the hash at level {level}, position {index} is missing", level = .0.level, index = .0.index)]
    Missing(Node),
    /// There are hashes of entries that do not exist.
    #[error("{0} hashes are stored that belong to no entry")]
    Surplus(u64),
    /// A checkpoint is not of this log, or not by this key.
    #[error("the checkpoint of {0} entries: {1}")]
    Checkpoint(u64, String),
    /// What is kept as a witness's line under the checkpoint of so many entries is not.
    #[error("the checkpoint of {0} entries: what the witness {1} is said to have cosigned does not hold")]
    Cosignature(u64, String),
}

/// What was looked at, and what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// Entries hashed.
    pub entries: u64,
    /// Stored hashes compared.
    pub nodes: u64,
    /// Checkpoints verified.
    pub checkpoints: u64,
    /// Cosignatures of witnesses verified.
    pub cosignatures: u64,
    /// The root of all entries.
    pub root: Option<Hash>,
    /// What is wrong; nothing, if all is well.
    pub findings: Vec<Finding>,
}

/// Hashes the log again, a few hundred entries at a time, as it stood at one moment.
pub async fn verify(db: &Db, key: &VerifierKey) -> Result<Verified, LogError> {
    let tx = db.read().begin_with_config(Some(IsolationLevel::RepeatableRead), Some(AccessMode::ReadOnly)).await?;
    let mut walk = Walk { key, done: Verified::default(), next: 0, edge: Nodes::new(), waiting: checkpoints(&tx).await? };
    walk.checkpoints_here();
    loop {
        let rows = entry::Entity::find()
            .filter(entry::Column::Seq.gte(walk.next.cast_signed()))
            .order_by_asc(entry::Column::Seq)
            .limit(CHUNK)
            .all(&tx)
            .await?;
        if rows.is_empty() {
            break;
        }
        walk.chunk(&tx, &rows).await?;
    }
    walk.surplus(node::Entity::find().count(&tx).await?);
    let (cosignatures, findings) = super::witnesses::verify(&tx).await?;
    walk.done.cosignatures = cosignatures;
    walk.done.findings.extend(findings);
    Ok(walk.done)
}

async fn checkpoints(db: &impl ConnectionTrait) -> Result<VecDeque<checkpoint::Model>, DbErr> {
    Ok(checkpoint::Entity::find().order_by_asc(checkpoint::Column::Size).all(db).await?.into())
}

struct Walk<'a> {
    key: &'a VerifierKey,
    done: Verified,
    /// The number that the next entry must have.
    next: u64,
    /// The complete subtrees of all entries so far.
    edge: Nodes,
    /// Checkpoints of larger trees, the smallest first.
    waiting: VecDeque<checkpoint::Model>,
}

impl Walk<'_> {
    async fn chunk(&mut self, db: &impl ConnectionTrait, rows: &[entry::Model]) -> Result<(), LogError> {
        let mut expected = Nodes::new();
        for row in rows {
            let seq = row.seq.cast_unsigned();
            if seq != self.next {
                // What comes after a gap cannot be placed: say where it is, and go on as if the rest followed.
                self.done.findings.push(Finding::Gap(self.next));
            }
            self.next = seq + 1;
            self.columns(row, seq);
            let new = completed(self.done.entries, leaf_hash(row.entry.as_bytes()), &self.edge).ok_or(LogError::Hole(seq))?;
            self.done.entries += 1;
            self.edge.extend(new.iter().map(|(node, hash)| (*node, *hash)));
            let edge = Plan::root(self.done.entries).nodes();
            self.edge.retain(|node, _| edge.contains(node));
            expected.extend(new);
            self.checkpoints_here();
        }
        let stored = stored(db, &expected).await?;
        self.done.nodes += expected.len() as u64;
        for (node, hash) in expected {
            match stored.get(&node) {
                Some(found) if *found == hash => {}
                Some(_) => self.done.findings.push(Finding::Hash(node)),
                None => self.done.findings.push(Finding::Missing(node)),
            }
        }
        Ok(())
    }

    fn columns(&mut self, row: &entry::Model, seq: u64) {
        let entry = match Entry::parse(&row.entry) {
            Ok(entry) => entry,
            Err(error) => return self.done.findings.push(Finding::Entry(seq, error.to_string())),
        };
        let act = entry.act();
        let same = [
            ("kind", row.kind == entry.kind()),
            ("at", row.at == entry.at()),
            ("pact", row.pact == act.and_then(|a| a.pact.clone())),
            ("subject", row.subject == act.and_then(|a| a.subject.clone())),
        ];
        self.done.findings.extend(same.iter().filter(|(_, same)| !same).map(|(column, _)| Finding::Column(seq, column)));
    }

    /// Verifies the checkpoints of the tree as it stands here.
    fn checkpoints_here(&mut self) {
        let size = self.done.entries;
        self.done.root = root(size, &self.edge);
        while let Some(row) = self.waiting.pop_front_if(|next| next.size.cast_unsigned() <= size) {
            self.done.checkpoints += 1;
            if let Err(why) = self.checkpoint(&row, size) {
                self.done.findings.push(Finding::Checkpoint(row.size.cast_unsigned(), why));
            }
        }
    }

    fn checkpoint(&self, row: &checkpoint::Model, size: u64) -> Result<(), String> {
        let note: Note = row.note.parse().map_err(|e: crate::log::note::BadNote| e.to_string())?;
        let signed = Checkpoint::open(&note, self.key).map_err(|e| e.to_string())?;
        if signed.size != size || row.size.cast_unsigned() != size {
            return Err("it is of another size".to_owned());
        }
        let roots = [Some(signed.root.as_slice()), self.done.root.as_ref().map(<[u8; 32]>::as_slice)];
        let same = roots.iter().all(|root| *root == Some(row.root.as_slice()));
        if same { Ok(()) } else { Err("its root is not that of the entries".to_owned()) }
    }

    fn surplus(&mut self, stored: u64) {
        let missing = self.done.findings.iter().filter(|f| matches!(f, Finding::Missing(_))).count() as u64;
        let expected = self.done.nodes - missing;
        if stored > expected {
            self.done.findings.push(Finding::Surplus(stored - expected));
        }
        let beyond = std::mem::take(&mut self.waiting);
        let why = |row: checkpoint::Model| Finding::Checkpoint(row.size.cast_unsigned(), "there are fewer entries".to_owned());
        self.done.findings.extend(beyond.into_iter().map(why));
    }
}

/// The stored hashes in the span of these nodes, level by level.
async fn stored(db: &impl ConnectionTrait, expected: &Nodes) -> Result<Nodes, DbErr> {
    let mut any = Condition::any();
    for level in 0..64_u8 {
        let mut here = expected.range(Node { level, index: 0 }..=Node { level, index: u64::MAX }).map(|(node, _)| node.index);
        let Some(first) = here.next() else { continue };
        let last = here.next_back().unwrap_or(first);
        let span = node::Column::Position.between(first.cast_signed(), last.cast_signed());
        any = any.add(node::Column::Level.eq(i32::from(level)).and(span));
    }
    let rows = node::Entity::find().filter(any).all(db).await?;
    let read = |row: node::Model| {
        let node = Node { level: u8::try_from(row.level).ok()?, index: row.position.cast_unsigned() };
        // A hash of another length is no hash: it equals none.
        Some((node, Hash::try_from(row.hash).unwrap_or([0; 32])))
    };
    Ok(rows.into_iter().filter_map(read).collect())
}
