//! Whether the index holds what it should. SQLite keeps no words that could be read, only how many each row has, and is asked for them.

use super::schema::{made, mark};
use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement, Value};
use std::collections::{BTreeMap, HashMap};

/// How many words are asked for at once.
const ASKED: usize = 100;

/// The number of each record, by its kind and its name.
pub async fn records(db: &impl ConnectionTrait) -> Result<BTreeMap<(String, String), i64>, DbErr> {
    let all = Statement::from_string(db.get_database_backend(), "SELECT kind, name, id FROM search_records");
    let rows = db.query_all_raw(all).await?;
    rows.iter().map(|row| Ok(((row.try_get_by_index(0)?, row.try_get_by_index(1)?), row.try_get_by_index(2)?))).collect()
}

/// How many rows of words a table has.
pub async fn count(db: &impl ConnectionTrait, table: &str) -> Result<i64, DbErr> {
    let backend = db.get_database_backend();
    let lengths = if backend == DbBackend::Sqlite { "_docsize" } else { "" };
    let counted = Statement::from_string(backend, format!("SELECT COUNT(*) FROM {table}{lengths}"));
    db.query_one_raw(counted).await?.map_or(Ok(0), |row| row.try_get_by_index(0))
}

/// Those of the rows, given by number and words, that have other words, or none; on SQLite those that have not as many.
pub async fn differing(db: &impl ConnectionTrait, table: &str, rows: &[(i64, String)]) -> Result<Vec<i64>, DbErr> {
    let numbers = || rows.iter().map(|(id, _)| *id);
    let Some((first, last)) = numbers().min().zip(numbers().max()) else { return Ok(Vec::new()) };
    let backend = db.get_database_backend();
    if backend == DbBackend::Sqlite {
        let lengths = lengths(db, table, (first, last)).await?;
        let as_long = |id: &i64, words: &str| {
            lengths.get(id).is_some_and(|length| !is_plain(words) || *length == words.split_whitespace().count())
        };
        return Ok(rows.iter().filter(|(id, words)| !as_long(id, words)).map(|(id, _)| *id).collect());
    }
    let place = |i: usize| format!("(CAST({} AS bigint), CAST({} AS text))", mark(backend, 2 * i + 1), mark(backend, 2 * i + 2));
    let places: Vec<_> = (0..rows.len()).map(place).collect();
    let sql = format!(
        "SELECT v.id FROM (VALUES {}) AS v (id, words) LEFT JOIN {table} t ON t.id = v.id WHERE t.words IS DISTINCT FROM {}",
        places.join(", "),
        made(backend, "v.words")
    );
    let values = rows.iter().flat_map(|(id, words)| [Value::from(*id), words.as_str().into()]);
    let found = db.query_all_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
    found.iter().map(|row| row.try_get_by_index(0)).collect()
}

/// How many words the rows between two numbers have, as SQLite keeps it: in groups of seven bits.
async fn lengths(db: &impl ConnectionTrait, table: &str, (first, last): (i64, i64)) -> Result<HashMap<i64, usize>, DbErr> {
    let sql = format!("SELECT id, sz FROM {table}_docsize WHERE id BETWEEN ? AND ?");
    let between = [Value::from(first), last.into()];
    let rows = db.query_all_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, between)).await?;
    let read = |bytes: Vec<u8>| bytes.iter().fold(0, |length, byte| length * 128 + usize::from(byte & 127));
    rows.iter().map(|row| Ok((row.try_get_by_index(0)?, read(row.try_get_by_index(1)?)))).collect()
}

/// Those of the rows that are not found by each of their words, on SQLite. PostgreSQL has them compared already.
pub async fn not_found(db: &impl ConnectionTrait, table: &str, rows: &[(i64, String)]) -> Result<Vec<i64>, DbErr> {
    let (backend, mut all) = (db.get_database_backend(), Vec::new());
    if backend != DbBackend::Sqlite {
        return Ok(all);
    }
    let sql = format!("SELECT 1 FROM {table} WHERE {table} MATCH ? AND rowid = ?");
    for (id, words) in rows.iter().filter(|(_, words)| is_plain(words)) {
        let words: Vec<_> = words.split_whitespace().map(|word| format!("\"{word}\"")).collect();
        for some in words.chunks(ASKED) {
            let asked = [Value::from(some.join(" AND ")), (*id).into()];
            if db.query_one_raw(Statement::from_sql_and_values(backend, sql.as_str(), asked)).await?.is_none() {
                all.push(*id);
                break;
            }
        }
    }
    Ok(all)
}

/// Whether SQLite takes the words for the same ones: it parts words at some signs of vowels, which are no letters to it.
fn is_plain(words: &str) -> bool {
    let is_letter =
        |c: char| matches!(c, '\0'..='\u{24f}' | '\u{370}'..='\u{52f}' | '\u{620}'..='\u{6d3}' | '\u{4e00}'..='\u{9fff}');
    words.chars().all(is_letter)
}
