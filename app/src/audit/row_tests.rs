//! The audit finds each row that is missing from a public table, each that no act made, and each that was given the address of another, on
//! both databases.

use super::tests::{COMPARED, FOUND_BY_ID, Known, PUBLIC, SEARCHED, another, columns, first, strings};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend};
use std::collections::BTreeSet;

/// Of which rows one is taken: counts that count nothing are as good as none.
fn of(table: &str) -> &'static str {
    match table {
        "figures" => "n <> 0",
        "tallies" => "grouping_by = 0",
        _ => "1 = 1",
    }
}

/// Deletes the first row of those.
async fn delete(tx: &DatabaseTransaction, table: &str, of: &str) -> u64 {
    let sql = format!("DELETE FROM {table} WHERE {}", first(tx.get_database_backend(), table, of));
    tx.execute_unprepared(&sql).await.unwrap_or_else(|e| panic!("{sql}: {e}")).rows_affected()
}

/// The columns of each unique index of a table, its primary key among them.
async fn unique(db: &impl ConnectionTrait, table: &str) -> Vec<Vec<String>> {
    let is_sqlite = db.get_database_backend() == DbBackend::Sqlite;
    let indexes = if is_sqlite {
        format!("SELECT name FROM pragma_index_list('{table}') WHERE \"unique\" = 1")
    } else {
        format!("SELECT indexrelid::regclass::text FROM pg_index WHERE indisunique AND indrelid = '{table}'::regclass")
    };
    let mut all = Vec::new();
    for index in strings(db, indexes).await {
        let columns = if is_sqlite {
            format!("SELECT name FROM pragma_index_info('{index}') WHERE name IS NOT NULL ORDER BY seqno")
        } else {
            format!("SELECT attname::text FROM pg_attribute WHERE attrelid = '{index}'::regclass ORDER BY attnum")
        };
        all.push(strings(db, columns).await);
    }
    if is_sqlite {
        all.push(strings(db, format!("SELECT name FROM pragma_table_info('{table}') WHERE pk > 0 ORDER BY pk")).await);
    }
    all.sort_by_key(Vec::len);
    all
}

/// Copies the first row. Only what may not be there twice becomes something else: of each unique index one column.
async fn copy(tx: &DatabaseTransaction, table: &str) -> u64 {
    let (backend, columns) = (tx.get_database_backend(), columns(tx, table).await);
    let mut other = BTreeSet::new();
    for index in unique(tx, table).await {
        let known = |column: &&String| columns.iter().any(|(name, _)| name == *column);
        if !index.iter().any(|column| other.contains(column)) {
            other.extend(index.iter().rfind(known).cloned());
        }
    }
    let value = |(column, kind): &(String, String)| match kind {
        _ if !other.contains(column) => column.clone(),
        // Further than any number of the demonstration.
        kind if kind.contains("int") => format!("{column} + 1000000"),
        kind => another(backend, column, kind),
    };
    let names: Vec<_> = columns.iter().map(|(name, _)| name.as_str()).collect();
    let values: Vec<_> = columns.iter().map(value).collect();
    let row = first(backend, table, of(table));
    let sql = format!("INSERT INTO {table} ({}) SELECT {} FROM {table} WHERE {row}", names.join(", "), values.join(", "));
    tx.execute_unprepared(&sql).await.unwrap_or_else(|e| panic!("{sql}: {e}")).rows_affected()
}

/// Exchanges the ids of the first two rows, so that the address of each leads to the other; false where there are no two.
async fn swap(tx: &DatabaseTransaction, table: &str) -> bool {
    let seqs = format!("SELECT CAST(log_seq AS text) FROM {table} WHERE log_seq IS NOT NULL ORDER BY log_seq LIMIT 2");
    let seqs = strings(tx, seqs).await;
    let [one, other] = seqs.as_slice() else { return false };
    let columns = columns(tx, table).await;
    let kind = columns.iter().find(|(column, _)| column == "id").map(|(_, kind)| kind.as_str()).unwrap_or_default();
    let nobody = another(tx.get_database_backend(), "id", kind);
    for sql in [
        format!("CREATE TEMPORARY TABLE swapped AS SELECT log_seq, id FROM {table} WHERE log_seq IN ({one}, {other})"),
        format!("UPDATE {table} SET id = {nobody} WHERE log_seq = {one}"),
        format!("UPDATE {table} SET id = (SELECT id FROM swapped WHERE log_seq = {one}) WHERE log_seq = {other}"),
        format!("UPDATE {table} SET id = (SELECT id FROM swapped WHERE log_seq = {other}) WHERE log_seq = {one}"),
    ] {
        tx.execute_unprepared(&sql).await.unwrap_or_else(|e| panic!("{sql}: {e}"));
    }
    true
}

/// Makes search find what it should not, or not what it should.
fn misled(backend: DbBackend) -> [String; 8] {
    let (number, words, again) = match backend {
        DbBackend::Sqlite => ("rowid", "'bribery'", ""),
        _ => ("id", "CAST('bribery' AS tsvector)", " ON CONFLICT (id) DO UPDATE SET words = excluded.words"),
    };
    let insert = if backend == DbBackend::Sqlite { "INSERT OR REPLACE" } else { "INSERT" };
    [
        "DELETE FROM search_records WHERE id = (SELECT min(id) FROM search_records)".to_owned(),
        "UPDATE search_records SET name = 'nobody' WHERE id = (SELECT min(id) FROM search_records)".to_owned(),
        format!("DELETE FROM search_words WHERE {number} = (SELECT min(id) FROM search_records)"),
        format!("{insert} INTO search_words ({number}, words) SELECT min(id), {words} FROM search_records WHERE 1 = 1{again}"),
        format!("{insert} INTO search_words ({number}, words) VALUES (1000000, {words})"),
        format!("DELETE FROM obligation_words WHERE {number} = (SELECT min(ordinal) FROM obligations)"),
        format!("{insert} INTO obligation_words ({number}, words) SELECT 1, {words} FROM obligations WHERE ordinal = 1{again}"),
        format!("{insert} INTO obligation_words ({number}, words) VALUES (1000000, {words})"),
    ]
}

#[tokio::test]
async fn each_row_that_is_missing_is_found_and_each_that_search_would_not_find_or_find_by_other_words() {
    for portal in crate::demo::each().await {
        let known = Known::of(&portal).await;
        let rows = PUBLIC.iter().map(|table| (*table, of(table)));
        for (table, of) in rows.chain(COMPARED.map(|(table, of, _)| (table, of))) {
            let tx = known.begin().await;
            assert_eq!(delete(&tx, table, of).await, 1, "{table}: a row to delete");
            assert!(known.sees(tx, table).await, "a row of {table} was deleted and the audit did not see it");
        }
        for sql in misled(portal.ctx.db.read().get_database_backend()) {
            let tx = known.begin().await;
            tx.execute_unprepared(&sql).await.unwrap_or_else(|e| panic!("{sql}: {e}"));
            assert!(known.sees(tx, SEARCHED[0]).await, "the audit did not see: {sql}");
        }
    }
}

#[tokio::test]
async fn each_row_that_no_act_made_is_found_and_each_that_was_given_the_address_of_another() {
    for portal in crate::demo::each().await {
        let known = Known::of(&portal).await;
        for table in PUBLIC {
            let tx = known.begin().await;
            assert_eq!(copy(&tx, table).await, 1, "{table}: a row to copy");
            assert!(known.sees(tx, table).await, "a row was put into {table} and the audit did not see it");
        }
        let mut swapped = Vec::new();
        for table in FOUND_BY_ID {
            let tx = known.begin().await;
            if swap(&tx, table).await {
                assert!(known.sees(tx, table).await, "two ids of {table} were exchanged and the audit did not see it");
                swapped.push(table);
            } else {
                tx.rollback().await.unwrap();
            }
        }
        assert!(["signatures", "attestations", "reports"].iter().all(|table| swapped.contains(table)), "{swapped:?}");
    }
}
