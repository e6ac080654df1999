//! Counts that grow with every act, kept by the acts themselves so that no page counts rows: what happened on each day, by the type of
//! the log's entry, and what each feature adds. The audit counts them again.

use super::search::find::mark;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, Statement};
use std::collections::BTreeMap;
use time::Date;

/// Adds to a count, in the transaction of the act.
pub async fn add(tx: &DatabaseTransaction, name: &str, more: i64) -> Result<(), DbErr> {
    let backend = tx.get_database_backend();
    let sql = format!(
        "INSERT INTO figures (name, n) VALUES ({}, {}) ON CONFLICT (name) DO UPDATE SET n = figures.n + excluded.n",
        mark(backend, 1),
        mark(backend, 2)
    );
    tx.execute_raw(Statement::from_sql_and_values(backend, sql, [name.into(), more.into()])).await.map(drop)
}

/// The count of the log's entries of a type on a day (UTC).
pub fn on_day(kind: &str, day: Date) -> String {
    format!("log/{kind}/{day}")
}

/// The counts whose names begin with `prefix`, by what follows it; from `from` on, where it is not empty.
pub async fn below(db: &impl ConnectionTrait, prefix: &str, from: &str) -> Result<BTreeMap<String, i64>, DbErr> {
    let backend = db.get_database_backend();
    let sql =
        format!("SELECT name, n FROM figures WHERE name >= {} AND name < {} ORDER BY name", mark(backend, 1), mark(backend, 2));
    // All characters of names come before the last one of ASCII.
    let bounds = [format!("{prefix}{from}").into(), format!("{prefix}\u{7f}").into()];
    let rows = db.query_all_raw(Statement::from_sql_and_values(backend, sql, bounds)).await?;
    let named = |row: &sea_orm::QueryResult| {
        let name: String = row.try_get_by_index(0)?;
        Ok((name.trim_start_matches(prefix).to_owned(), row.try_get_by_index(1)?))
    };
    rows.iter().map(named).collect()
}

/// How many entries of a type the log has.
pub async fn logged(db: &impl ConnectionTrait, kind: &str) -> Result<u64, DbErr> {
    Ok(below(db, &format!("log/{kind}/"), "").await?.values().map(|n| n.unsigned_abs()).sum())
}

/// Counts everything of the log and of seats again, for who has written rows other than by acts.
pub async fn recount(tx: &DatabaseTransaction) -> Result<(), DbErr> {
    for statement in migrations::figures::recount(tx.get_database_backend()) {
        tx.execute_unprepared(&statement).await?;
    }
    Ok(())
}
