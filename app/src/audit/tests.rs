//! The audit finds each public column that was changed, one at a time, in each public table, on both databases; and so the columns that
//! it compares of other tables.

use super::kept::PRIVATE;
use super::{Difference, Facts, audit, compare, told};
use crate::platform::testing::Portal;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, Statement, TransactionTrait as _};
use serde_json::Value;

/// The tables whose columns the log must speak of.
pub const PUBLIC: &[&str] = &[
    "organisations",
    "pacts",
    "pact_versions",
    "pact_term_acts",
    "commitments",
    "parties",
    "signatures",
    "attestations",
    "witnessings",
    "passkey_bindings",
    "obligations",
    "tallies",
    "figures",
    "standings",
    "reports",
    "findings",
    "monitor_terms",
    "monitor_declarations",
    "monitor_tasks",
    "monitor_publications",
    "press_contacts",
    "invitations",
    "consultations",
    "consultation_comments",
    "initiatives",
    "series",
    "series_points",
    "indicator_reviews",
    "assessments",
    "risk_editions",
    "case_steps",
    "sanctions",
    "withholdings",
    "committees",
    "committee_seats",
    "meetings",
    "decisions",
    "meeting_steps",
    "updates",
    "update_editions",
    "update_steps",
    "update_subjects",
    "witnesses",
    "log_entries",
];
/// Of those, the ones whose rows have addresses by an `id` that their entries tell.
pub const FOUND_BY_ID: [&str; 7] = ["initiatives", "signatures", "attestations", "findings", "reports", "sanctions", "updates"];
/// The tables from which it is read what the log tells; it is read again where one of them was changed.
pub const TOLD_FROM: [&str; 2] = ["log_entries", "pact_versions"];
/// The tables by which search finds, which are compared with the words of what they find.
pub const SEARCHED: [&str; 3] = ["search_records", "search_words", "obligation_words"];
/// Tables of people and of the machine; a new table must be put on one of the two lists. Nodes, checkpoints and
/// cosignatures of the log are `log verify`'s. What is compared of some of them stands in [`COMPARED`] and [`SEARCHED`]; of `files`, those
/// that went with a report are compared with its entry, and those attached to an update with that of its edition.
const NOT_PUBLIC: &[&str] = &[
    "people",
    "sign_in_links",
    "sessions",
    "provider_links",
    "provider_ceremonies",
    "sign_ins",
    "memberships",
    "mandates",
    "drafts",
    "draft_versions",
    "draft_parties",
    "invitation_links",
    "invitation_tokens",
    "member_lists",
    "member_rows",
    "join_requests",
    "seat_requests",
    "passkeys",
    "passkey_ceremonies",
    "signature_preparations",
    "paper_signatures",
    "bonds",
    "report_drafts",
    "draft_findings",
    "report_messages",
    "review_flags",
    "monitor_publication_drafts",
    "mails",
    "files",
    "images",
    "uploads",
    "operators",
    "mail_preferences",
    "reminders",
    "reminder_rounds",
    "assessment_rounds",
    "assessment_links",
    "assessment_codes",
    "assessment_answers",
    "risks",
    "cases",
    "case_seats",
    "case_notices",
    "case_cursor",
    "appeal_list",
    "seat_bars",
    "update_saves",
    "planned_updates",
    "mail_bodies",
    "mailings",
    "news",
    "subscribers",
    "subscription_requests",
    "subscriptions",
    "update_receipts",
    "search_records",
    "search_words",
    "search_words_data",
    "search_words_idx",
    "search_words_docsize",
    "search_words_config",
    "obligation_words",
    "obligation_words_data",
    "obligation_words_idx",
    "obligation_words_docsize",
    "obligation_words_config",
    "search_trigrams",
    "synthetic_data",
    "log_nodes",
    "log_checkpoints",
    "cosignatures",
    "seaql_migrations",
];

/// Of tables that are not public: the rows and columns that the log speaks of.
pub const COMPARED: [(&str, &str, &[&str]); 3] = [
    ("mandates", "revoked_seq IS NOT NULL", &["organisation_id", "revoked_at", "revoked_seq"]),
    (
        "mandates",
        "delegated_seq IS NOT NULL",
        &["organisation_id", "pact_id", "rests_on_id", "delegated_name", "delegation_salt", "valid_from", "delegated_seq"],
    ),
    ("drafts", "id IN (SELECT draft_id FROM consultations)", &["slug"]),
];

pub async fn strings(db: &impl ConnectionTrait, sql: String) -> Vec<String> {
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

async fn tables(db: &impl ConnectionTrait) -> Vec<String> {
    let sql = match db.get_database_backend() {
        DbBackend::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
        _ => "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'",
    };
    strings(db, sql.to_owned()).await
}

/// Names and declared types of a table's columns.
pub async fn columns(db: &impl ConnectionTrait, table: &str) -> Vec<(String, String)> {
    let sql = match db.get_database_backend() {
        DbBackend::Sqlite => format!("SELECT name || ' ' || lower(type) FROM pragma_table_info('{table}')"),
        _ => format!("SELECT column_name || ' ' || data_type FROM information_schema.columns WHERE table_name = '{table}'"),
    };
    let rows = strings(db, sql).await;
    rows.iter().filter_map(|row| row.split_once(' ')).map(|(name, kind)| (name.to_owned(), kind.to_owned())).collect()
}

/// An expression that gives any value of the column another value.
pub fn another(backend: DbBackend, column: &str, kind: &str) -> String {
    if column.ends_with("_id") || kind.contains("uuid") {
        // Nobody's; the foreign key is looked away from for the time of the test.
        return match backend {
            DbBackend::Sqlite => "x'00000000000000000000000000000001'".to_owned(),
            _ => "'00000000-0000-0000-0000-000000000001'::uuid".to_owned(),
        };
    }
    match kind {
        k if k.contains("bool") => format!("NOT {column}"),
        "date" => "date '2001-01-01'".to_owned(),
        "date_text" => "'2001-01-01'".to_owned(),
        k if k.contains("int") || k.contains("double") => format!("COALESCE({column}, 0) + 1000"),
        k if k.contains("time") => match backend {
            DbBackend::Sqlite => "'2001-01-01T00:00:00Z'".to_owned(),
            _ => "timestamptz '2001-01-01 00:00:00+00'".to_owned(),
        },
        _ => format!("COALESCE({column}, '') || 'x'"),
    }
}

/// Changes the first leaf of a JSON value, or puts one where there is none.
fn alter(value: &mut Value) {
    match value {
        Value::Null | Value::Bool(_) => *value = "x".into(),
        Value::Number(n) => *value = (n.as_i64().unwrap_or_default() + 1).into(),
        Value::String(s) => s.push('x'),
        Value::Array(items) if items.is_empty() => items.push("x".into()),
        Value::Array(items) => alter(&mut items[0]),
        Value::Object(members) => match members.values_mut().next() {
            Some(first) => alter(first),
            None => drop(members.insert("x".to_owned(), "x".into())),
        },
    }
}

/// The first row of those for which a condition holds, as a condition.
pub fn first(backend: DbBackend, table: &str, of: &str) -> String {
    let place = if backend == DbBackend::Sqlite { "rowid" } else { "ctid" };
    format!("{place} = (SELECT min({place}) FROM {table} WHERE {of})")
}

/// Changes the column in the first row of those, within the transaction.
async fn change(tx: &DatabaseTransaction, (table, of): (&str, &str), column: &str, kind: &str) -> u64 {
    let backend = tx.get_database_backend();
    let row = first(backend, table, of);
    let value = if kind.contains("json") {
        let text = strings(tx, format!("SELECT CAST({column} AS text) FROM {table} WHERE {row}")).await.remove(0);
        let mut value = serde_json::from_str(&text).unwrap();
        alter(&mut value);
        format!("'{}'", value.to_string().replace('\'', "''"))
    } else {
        another(backend, column, kind)
    };
    let sql = format!("UPDATE {table} SET {column} = {value} WHERE {row}");
    tx.execute_unprepared(&sql).await.unwrap_or_else(|e| panic!("{sql}: {e}")).rows_affected()
}

/// The demonstration, and what its log tells.
pub struct Known<'a> {
    portal: &'a Portal,
    as_told: (Facts, Vec<Difference>),
}

impl<'a> Known<'a> {
    pub async fn of(portal: &'a Portal) -> Self {
        crate::passkeys::server::device::registered(&portal.ctx).await;
        let (db, key) = (portal.ctx.db.read(), portal.ctx.log_key.verifying_key());
        assert_eq!(audit(db, &key).await.unwrap(), [], "the demonstration itself is clean");
        Self { portal, as_told: told::read(db).await.unwrap() }
    }

    /// Begins to tamper: what refers to nothing is looked away from.
    pub async fn begin(&self) -> DatabaseTransaction {
        let tx = self.portal.ctx.db.write().begin().await.unwrap();
        let look_away = match tx.get_database_backend() {
            DbBackend::Sqlite => "PRAGMA defer_foreign_keys = ON",
            _ => "SET LOCAL session_replication_role = replica",
        };
        tx.execute_unprepared(look_away).await.unwrap();
        tx
    }

    /// Whether the audit sees what was done to the table; then it is undone.
    pub async fn sees(&self, tx: DatabaseTransaction, table: &str) -> bool {
        let key = self.portal.ctx.log_key.verifying_key();
        let whole = TOLD_FROM.contains(&table) || SEARCHED.contains(&table);
        let found = if whole { audit(&tx, &key).await } else { compare(&tx, &key, &self.as_told).await };
        tx.rollback().await.unwrap();
        !found.unwrap_or_else(|e| panic!("{table}: {e}")).is_empty()
    }
}

#[tokio::test]
async fn every_table_is_known_to_be_public_or_not() {
    for portal in Portal::each().await {
        for table in tables(portal.ctx.db.read()).await {
            let known = PUBLIC.contains(&table.as_str()) || NOT_PUBLIC.contains(&table.as_str());
            assert!(known, "{table}: say in this test whether the log must speak of it");
        }
    }
}

#[tokio::test]
async fn each_changed_public_column_is_found() {
    for portal in crate::demo::each().await {
        let known = Known::of(&portal).await;
        let mut changed = 0;
        for table in PUBLIC {
            for (column, kind) in columns(portal.ctx.db.read(), table).await {
                if PRIVATE.contains(&column.as_str()) && !(column == "id" && FOUND_BY_ID.contains(table)) {
                    continue;
                }
                let tx = known.begin().await;
                assert_eq!(change(&tx, (*table, "1 = 1"), &column, &kind).await, 1, "{table}.{column}: a row to change");
                assert!(known.sees(tx, table).await, "{table}.{column} was changed and the audit did not see it");
                changed += 1;
            }
        }
        assert!(changed > 60, "only {changed} columns were tried");
        for (table, of, compared) in COMPARED {
            let mut columns = columns(portal.ctx.db.read(), table).await;
            columns.retain(|(column, _)| compared.contains(&column.as_str()));
            assert_eq!(columns.len(), compared.len(), "{table}: {compared:?}");
            for (column, kind) in columns {
                let tx = known.begin().await;
                assert_eq!(change(&tx, (table, of), &column, &kind).await, 1, "{table}.{column}: a row to change");
                assert!(known.sees(tx, table).await, "{table}.{column} was changed and the audit did not see it");
            }
        }
    }
}
