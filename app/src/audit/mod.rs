//! The audit: the public state rebuilt from the log alone, and compared with the tables, column by column.
//!
//! Both sides are written as [`Facts`]: what the log tells, and what the tables keep. Each difference is named.
//! A feature with public facts adds to [`told`] what its entries say and to [`kept`] what its tables hold;
//! a public column that no entry speaks of shows up as a difference.

mod adopted;
mod found;
mod kept;
mod owed;
mod published;
#[cfg(test)]
mod row_tests;
mod signed;
mod tallies;
#[cfg(test)]
pub mod tests;
mod told;

use ed25519_dalek::VerifyingKey;
use sea_orm::{ConnectionTrait, DbErr};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The columns of a row.
pub type Row = BTreeMap<String, Value>;
/// Public facts: table, name of the row in it, columns.
pub type Facts = BTreeMap<&'static str, BTreeMap<String, Row>>;

/// What would open each sealed entry: a digest, by the entry's number. A feature that seals keeps one for each.
pub const SEALS: &str = "seals";
/// Whether what a feature holds is what it sealed, by the entry's number.
pub const SEALED_CONTENTS: &str = "sealed_contents";

/// Something that the log and the tables do not say alike.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Difference {
    /// In which table.
    pub table: String,
    /// In which row.
    pub row: String,
    /// In which column.
    pub column: String,
    /// What follows from the log.
    pub log: Value,
    /// What the table holds.
    pub table_holds: Value,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}: the log says {}, the table holds {}", self.table, self.row, self.column, self.log, self.table_holds)
    }
}

/// Rebuilds the public state from the log and compares it with the tables; empty when they say the same.
/// `key` is the portal's, with which statements are sealed. That the log itself is whole is for `log verify` to say.
pub async fn audit(db: &impl ConnectionTrait, key: &VerifyingKey) -> Result<Vec<Difference>, DbErr> {
    let mut differences = compare(db, key, &told::read(db).await?).await?;
    match found::differences(db).await {
        Ok(more) => differences.extend(more),
        // What cannot be read was named above.
        Err(_) if !differences.is_empty() => {}
        Err(error) => return Err(error),
    }
    Ok(differences)
}

/// Compares what the log tells, with what in it is not understood, with the tables.
async fn compare(
    db: &impl ConnectionTrait,
    key: &VerifyingKey,
    (told, not_understood): &(Facts, Vec<Difference>),
) -> Result<Vec<Difference>, DbErr> {
    let mut found = not_understood.clone();
    let kept = match kept::read(db, key).await {
        Ok(kept) => kept,
        // A value that is none of its column's words, or a row that hangs on one that is gone, cannot even be read.
        Err(
            error @ (DbErr::Type(_)
            | DbErr::TryIntoErr { .. }
            | DbErr::Query(_)
            | DbErr::Json(_)
            | DbErr::Custom(_)
            | DbErr::RecordNotFound(_)),
        ) => {
            return Ok(vec![unreadable(&error)]);
        }
        Err(error) => return Err(error),
    };
    let tables: BTreeSet<_> = told.keys().chain(kept.keys()).copied().collect();
    let (no_rows, no_columns) = (BTreeMap::new(), Row::new());
    for table in tables {
        let (log, held) = (told.get(table).unwrap_or(&no_rows), kept.get(table).unwrap_or(&no_rows));
        for row in log.keys().chain(held.keys()).collect::<BTreeSet<_>>() {
            let (log, held) = (log.get(row).unwrap_or(&no_columns), held.get(row).unwrap_or(&no_columns));
            for column in log.keys().chain(held.keys()).collect::<BTreeSet<_>>() {
                let (log, held) = (log.get(column).cloned().unwrap_or_default(), held.get(column).cloned().unwrap_or_default());
                if log != held {
                    let (table, row, column) = (table.to_owned(), row.clone(), column.clone());
                    found.push(Difference { table, row, column, log, table_holds: held });
                }
            }
        }
    }
    Ok(found)
}

fn unreadable(error: &DbErr) -> Difference {
    Difference {
        table: "?".to_owned(),
        row: "?".to_owned(),
        column: "?".to_owned(),
        log: Value::Null,
        table_holds: format!("something that cannot be read: {error}").into(),
    }
}

/// Puts a fact on record.
fn put(facts: &mut Facts, table: &'static str, row: impl Into<String>, column: &str, value: impl Into<Value>) {
    facts.entry(table).or_default().entry(row.into()).or_default().insert(column.to_owned(), value.into());
}

/// Puts all members of an entry's data on record, each as a column.
fn all(facts: &mut Facts, table: &'static str, row: &str, data: &Map<String, Value>) {
    data.iter().for_each(|(column, value)| put(facts, table, row, column, value.clone()));
}
