//! The register as the database holds it, read with plain SQL: signatures, log entries, hashes, mails.

use app::log::merkle::leaf_hash;
use mail_parser::MessageParser;
use sea_orm::prelude::Uuid;
use sea_orm::{ConnectionTrait, DatabaseConnection, QueryResult, Statement};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A row of `signatures`.
pub struct Signature {
    /// Its identifier.
    pub id: String,
    organisation: String,
    log_seq: i64,
}

/// A row of `mails`.
pub struct Mail {
    /// Its identifier.
    pub id: String,
    /// Whether it was sent.
    pub sent: bool,
    body: String,
}

/// All rows that signing writes.
pub struct Register {
    /// The signatures.
    pub signatures: Vec<Signature>,
    /// The log's entries with their numbers, in order.
    entries: Vec<(i64, String)>,
    /// The hashes of complete subtrees by level and position.
    nodes: BTreeMap<(i32, i64), Vec<u8>>,
    /// The mails, sent or not.
    mails: Vec<Mail>,
}

impl Register {
    /// Reads it; of mails that were sent, whose words are kept no more, what lies in the outbox folder.
    pub async fn read(db: &DatabaseConnection, outbox: &Path) -> Self {
        let signatures = "SELECT s.id, o.slug, s.log_seq FROM signatures s JOIN organisations o ON o.id = s.organisation_id";
        let nodes = "SELECT level, position, hash FROM log_nodes";
        Self {
            signatures: rows(db, signatures, signature).await,
            entries: rows(db, "SELECT seq, entry FROM log_entries ORDER BY seq", |row| (column(row, 0), column(row, 1))).await,
            nodes: rows(db, nodes, |row| ((column(row, 0), column(row, 1)), column(row, 2))).await.into_iter().collect(),
            mails: rows(db, "SELECT id, body, sent_at IS NOT NULL FROM mails", |row| mail(row, outbox)).await,
        }
    }

    /// The identifier of each organisation's signature.
    pub fn signed(&self) -> BTreeMap<String, String> {
        self.signatures.iter().map(|s| (s.organisation.clone(), s.id.clone())).collect()
    }

    /// The entries of a kind, with their numbers.
    pub fn entries_of(&self, kind: &str) -> impl Iterator<Item = (i64, Value)> {
        let parsed = self.entries.iter().map(|(seq, entry)| (*seq, serde_json::from_str::<Value>(entry).unwrap()));
        parsed.filter(move |(_, entry)| entry["type"] == kind)
    }

    /// The mails that say of a signature that it was made.
    pub fn receipts<'a>(&'a self, signature: &'a Signature) -> impl Iterator<Item = &'a Mail> {
        self.mails.iter().filter(|mail| mail.body.contains(&signature.id))
    }

    /// Each signature has one receipt and one entry and each entry one signature; no number is missing or twice; each entry has its leaf
    /// and each complete subtree its hash, and there are no others.
    pub fn assert_whole(&self) {
        let told: BTreeMap<i64, Value> = self.entries_of("signature.signed").collect();
        let made: BTreeMap<i64, &Signature> = self.signatures.iter().map(|s| (s.log_seq, s)).collect();
        assert_eq!(made.len(), self.signatures.len(), "an entry belongs to one signature");
        assert_eq!(self.signed().len(), self.signatures.len(), "an organisation has one signature");
        assert_eq!(told.keys().collect::<Vec<_>>(), made.keys().collect::<Vec<_>>(), "entries and signatures");
        for (seq, signature) in made {
            assert!(told[&seq].to_string().contains(&format!("\"{}\"", signature.organisation)), "entry {seq} names who signed");
            assert_eq!(self.receipts(signature).count(), 1, "{} has one receipt", signature.organisation);
        }
        let numbers = self.entries.iter().map(|(seq, _)| *seq);
        assert!(numbers.eq(0..self.entries.len().try_into().unwrap()), "no gap and no duplicate");
        let complete: BTreeSet<(i32, i64)> = complete(self.entries.len().try_into().unwrap()).collect();
        assert!(self.nodes.keys().eq(&complete), "each complete subtree has its hash");
        for (seq, entry) in &self.entries {
            assert_eq!(self.nodes[&(0, *seq)], leaf_hash(entry.as_bytes()), "the leaf of entry {seq}");
        }
    }
}

/// Level and position of the complete subtrees of a tree with `size` leaves (RFC 6962).
fn complete(size: i64) -> impl Iterator<Item = (i32, i64)> {
    (0..63).take_while(move |level| size >> level > 0).flat_map(move |level| (0..size >> level).map(move |n| (level, n)))
}

async fn rows<T>(db: &DatabaseConnection, sql: &str, read: impl Fn(&QueryResult) -> T) -> Vec<T> {
    let found = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    found.iter().map(read).collect()
}

fn column<T: sea_orm::TryGetable>(row: &QueryResult, index: usize) -> T {
    row.try_get_by_index(index).unwrap()
}

fn signature(row: &QueryResult) -> Signature {
    Signature { id: column::<Uuid>(row, 0).to_string(), organisation: column(row, 1), log_seq: column(row, 2) }
}

fn mail(row: &QueryResult, outbox: &Path) -> Mail {
    let (id, kept, sent) = (column::<Uuid>(row, 0).to_string(), column::<String>(row, 1), column::<bool>(row, 2));
    if !sent {
        return Mail { id, body: kept, sent };
    }
    assert_eq!(kept, "", "what a mail said is not kept once it was sent");
    let file = std::fs::read(outbox.join(format!("{id}.eml"))).unwrap();
    let message = MessageParser::new().parse(&file).unwrap();
    Mail { id, body: message.body_text(0).unwrap().into_owned(), sent }
}
