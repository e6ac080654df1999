//! Putting records into the index, in the transaction of the act that makes them.

use super::Kind;
use super::find::is_known;
use super::schema::{key, made, mark};
use super::words::{Text, indexed, trigrams, words};
use crate::kernel::locale::Lang;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, Statement, Value};
use std::collections::BTreeSet;

/// How many rows are written in one statement.
const AT_ONCE: usize = 500;
/// The shortest word whose slips are corrected, in characters.
pub(super) const CORRECTED: usize = 4;

/// A record is found by these words from now on. `names` are those among them whose slips of the pen are forgiven.
pub async fn record(tx: &DatabaseTransaction, kind: Kind, name: &str, texts: &[Text<'_>], names: &[&str]) -> Result<(), DbErr> {
    let backend = tx.get_database_backend();
    let sql = format!(
        "INSERT INTO search_records (kind, name) VALUES ({}, {}) ON CONFLICT (kind, name) DO UPDATE SET name = excluded.name \
         RETURNING id",
        mark(backend, 1),
        mark(backend, 2)
    );
    let known = [kind.as_str().into(), name.into()];
    let row = tx.query_one_raw(Statement::from_sql_and_values(backend, sql, known)).await?;
    let id: i64 = row.ok_or_else(|| DbErr::RecordNotInserted)?.try_get_by_index(0)?;
    write(tx, "search_words", &[(id, indexed(texts))]).await?;
    vocabulary(tx, names).await
}

/// A record is found by no word from now on, and of its `names` no word is offered in place of a slip that nothing else has.
pub async fn forget(tx: &DatabaseTransaction, kind: Kind, name: &str, names: &[&str]) -> Result<(), DbErr> {
    let backend = tx.get_database_backend();
    let own = format!("kind = {} AND name = {}", mark(backend, 1), mark(backend, 2));
    for sql in [
        format!("DELETE FROM search_words WHERE {} IN (SELECT id FROM search_records WHERE {own})", key(backend)),
        format!("DELETE FROM search_records WHERE {own}"),
    ] {
        let known: [Value; 2] = [kind.as_str().into(), name.into()];
        tx.execute_raw(Statement::from_sql_and_values(backend, sql, known)).await?;
    }
    for word in names.iter().flat_map(|name| words(name)) {
        if !is_known(tx, &word, Lang::En).await? {
            let grams = trigrams(&word);
            let marks: Vec<_> = (1..=grams.len()).map(|n| mark(backend, n)).collect();
            let sql = format!(
                "DELETE FROM search_trigrams WHERE gram IN ({}) AND word = {}",
                marks.join(", "),
                mark(backend, grams.len() + 1)
            );
            let values = grams.into_iter().chain([word]).map(Value::from);
            tx.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
        }
    }
    Ok(())
}

/// Obligations are found by these words from now on; each is given by its ordinal.
pub async fn obligations(tx: &DatabaseTransaction, rows: &[(i64, String)]) -> Result<(), DbErr> {
    for rows in rows.chunks(AT_ONCE) {
        write(tx, "obligation_words", rows).await?;
    }
    Ok(())
}

async fn write(tx: &DatabaseTransaction, table: &str, rows: &[(i64, String)]) -> Result<(), DbErr> {
    let backend = tx.get_database_backend();
    let (places, values): (Vec<_>, Vec<[Value; 2]>) = rows
        .iter()
        .enumerate()
        .map(|(i, (id, words))| {
            let place = format!("({}, {})", mark(backend, 2 * i + 1), made(backend, &mark(backend, 2 * i + 2)));
            (place, [(*id).into(), words.as_str().into()])
        })
        .unzip();
    let again = match backend {
        sea_orm::DbBackend::Sqlite => ("INSERT OR REPLACE", ""),
        _ => ("INSERT", " ON CONFLICT (id) DO UPDATE SET words = excluded.words"),
    };
    let sql = format!("{} INTO {table} ({}, words) VALUES {}{}", again.0, key(backend), places.join(", "), again.1);
    tx.execute_raw(Statement::from_sql_and_values(backend, sql, values.into_iter().flatten())).await.map(drop)
}

/// Notes words that a slip of the pen may be corrected to.
async fn vocabulary(tx: &DatabaseTransaction, names: &[&str]) -> Result<(), DbErr> {
    let words: BTreeSet<String> = names.iter().flat_map(|name| words(name)).collect();
    let rows: Vec<_> = words
        .into_iter()
        .filter(|word| word.chars().count() >= CORRECTED)
        .flat_map(|word| trigrams(&word).into_iter().map(move |gram| [gram, word.clone()]))
        .collect();
    let backend = tx.get_database_backend();
    for rows in rows.chunks(AT_ONCE) {
        let places: Vec<_> =
            (0..rows.len()).map(|i| format!("({}, {})", mark(backend, 2 * i + 1), mark(backend, 2 * i + 2))).collect();
        let sql = format!("INSERT INTO search_trigrams (gram, word) VALUES {} ON CONFLICT DO NOTHING", places.join(", "));
        let values = rows.iter().flatten().map(|text| text.as_str().into());
        tx.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
    }
    Ok(())
}
