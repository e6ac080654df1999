//! The database: SQLite for one server, PostgreSQL for several.
//!
//! Acts are written one after the other on both: SQLite has one writer and `BEGIN IMMEDIATE`; PostgreSQL takes an
//! advisory lock for the length of the act's transaction. So an act sees all acts before it, and the log has no gap.

use migrations::{Migrator, MigratorTrait as _};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr,
    IsolationLevel, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use std::thread::available_parallelism;
use std::time::Duration;

/// The number of the advisory lock under which acts are written on PostgreSQL ("PACT" in ASCII).
const ACTS: i64 = 0x5041_4354;

/// Connections for reading and for writing.
#[derive(Clone, Debug)]
pub struct Db {
    read: DatabaseConnection,
    write: DatabaseConnection,
}

impl Db {
    /// Connects; a SQLite file that is not there is created.
    pub async fn connect(url: &str) -> Result<Self, DbErr> {
        if url.starts_with("sqlite:") {
            let url = if url.contains('?') || url.contains(":memory:") { url.to_owned() } else { format!("{url}?mode=rwc") };
            let write = Database::connect(sqlite(&url, 1)).await?;
            let read = Database::connect(sqlite(&url, readers())).await?;
            Ok(Self { read, write })
        } else {
            let mut options = ConnectOptions::new(url);
            options.max_connections(16).sqlx_logging(false).acquire_timeout(Duration::from_secs(30));
            // One that was in use a moment ago is still there; asking it costs a way to the server and back for each statement.
            options.test_before_acquire_if_idle_for(Duration::from_secs(5));
            // Compiling a query takes longer than any of ours runs. No disk's head moves: a row by its key is cheaper than all rows of a
            // table that is small now.
            options.map_sqlx_postgres_opts(|o| o.options([("jit", "off"), ("random_page_cost", "1.1")]));
            let pool = Database::connect(options).await?;
            Ok(Self { read: pool.clone(), write: pool })
        }
    }

    /// Brings the database up to date; of several servers that start at once, one does it and the others wait.
    pub async fn migrate(&self) -> Result<(), DbErr> {
        if self.backend() == DbBackend::Sqlite {
            return Migrator::up(&self.write, None).await;
        }
        let turn = self.begin().await?;
        Migrator::up(&self.write, None).await?;
        turn.commit().await
    }

    /// The connections for reading.
    pub fn read(&self) -> &DatabaseConnection {
        &self.read
    }

    /// The connection for single statements that are no acts: sessions, codes, leases.
    pub fn write(&self) -> &DatabaseConnection {
        &self.write
    }

    /// Tells each statement that is read with, for tests that look at how the database answers it.
    #[cfg(any(test, feature = "testing"))]
    pub fn listen(&mut self, hear: impl Fn(&sea_orm::Statement) + Send + Sync + 'static) {
        self.read.set_metric_callback(move |info| hear(info.statement));
    }

    /// Whether this is SQLite or PostgreSQL.
    pub fn backend(&self) -> DbBackend {
        self.read.get_database_backend()
    }

    /// Begins a transaction that reads one state of the database, from its first statement on, whatever is written meanwhile. It
    /// holds a connection until it is dropped.
    pub async fn snapshot(&self) -> Result<DatabaseTransaction, DbErr> {
        // SQLite reads one state in every transaction.
        let is_postgres = self.backend() == DbBackend::Postgres;
        let options = TransactionOptions {
            isolation_level: is_postgres.then_some(IsolationLevel::RepeatableRead),
            access_mode: is_postgres.then_some(AccessMode::ReadOnly),
            ..TransactionOptions::default()
        };
        self.read.begin_with_options(options).await
    }

    /// Begins the transaction of an act, after all acts that began before it. Dropped without `commit`, nothing happened.
    pub async fn begin(&self) -> Result<DatabaseTransaction, DbErr> {
        let options = TransactionOptions {
            sqlite_transaction_mode: (self.backend() == DbBackend::Sqlite).then_some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let tx = self.write.begin_with_options(options).await?;
        if self.backend() == DbBackend::Postgres {
            tx.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({ACTS})")).await?;
        }
        Ok(tx)
    }
}

/// How many connections read SQLite: each has a thread, so more than the processors can run only take memory.
pub(super) fn readers() -> u32 {
    available_parallelism().map_or(4, |n| u32::try_from(n.get()).unwrap_or(8) * 2).clamp(4, 16)
}

/// WAL with `synchronous=FULL` on every connection: what was acknowledged survives a power cut.
fn sqlite(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.max_connections(connections).min_connections(1).sqlx_logging(false).acquire_timeout(Duration::from_mins(1));
    // A file does not hang up: asking it whether it is there would wake its thread once more for each statement.
    options.test_before_acquire(false);
    options.map_sqlx_sqlite_opts(|o| {
        o.journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(30))
            // Rows come from a thread of their own: it is not woken for each few of them.
            .row_buffer_size(500)
            // In KiB, for each connection: the system keeps the file's pages for all of them.
            .pragma("cache_size", "-1024")
    });
    options
}

/// Whether the error is a breach of the named unique constraint or index.
/// PostgreSQL names it; SQLite names `table.column`s, so give both.
pub fn breaks(error: &DbErr, constraint: &str, columns: &str) -> bool {
    let text = error.to_string();
    text.contains(constraint) || text.contains(columns)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_change_that_was_stopped_in_its_middle_is_made_once_more() {
        let dir = tempfile::tempdir().unwrap();
        let db = Db::connect(&format!("sqlite:{}", dir.path().join("portal.db").display())).await.unwrap();
        let before = Migrator::migrations().iter().position(|step| step.name().ends_with("annul_acts")).unwrap();
        Migrator::up(db.write(), u32::try_from(before).ok()).await.unwrap();
        // It stumbles over this after it has added columns.
        db.write().execute_unprepared("CREATE TABLE annullable_term_acts (id INTEGER)").await.unwrap();
        db.migrate().await.unwrap_err();
        db.write().execute_unprepared("DROP TABLE annullable_term_acts").await.unwrap();
        db.migrate().await.unwrap();
    }
}
