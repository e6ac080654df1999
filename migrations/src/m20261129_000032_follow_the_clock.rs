//! What the worker asks every half second, along indexes: reports whose flags are not counted, obligations whose day has passed, and
//! what letters tell; and where the log stood at a moment.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        for statement in [
            "ALTER TABLE review_flags ADD COLUMN counted_seq bigint NOT NULL DEFAULT 0",
            "ALTER TABLE review_flags DROP COLUMN counted_at",
            "CREATE INDEX review_flags_counted ON review_flags (counted_seq)",
            "CREATE INDEX obligations_arrived ON obligations (state_seq) WHERE state = 'reported'",
            "CREATE INDEX obligations_overdue ON obligations (due_at, id) WHERE state = 'due'",
            "CREATE INDEX news_by_letters ON news (in_letters, seq)",
            "DROP INDEX news_by_seq",
            "CREATE INDEX log_entries_by_moment ON log_entries (at, seq)",
        ] {
            connection.execute_unprepared(statement).await?;
        }
        Ok(())
    }
}
