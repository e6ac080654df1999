//! Obligations are counted by whether they were kept on time, and found by all that they are counted by; sanctions are counted by how
//! soon they were public; organisations are found by their seats.

use crate::{figures, tallies};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (connection, backend) = (manager.get_connection(), manager.get_database_backend());
        // The table of a new database was made with it.
        if !manager.has_column("tallies", "on_time").await? {
            connection.execute_unprepared("ALTER TABLE tallies ADD COLUMN on_time bigint NOT NULL DEFAULT 0").await?;
            for statement in tallies::recount(backend) {
                connection.execute_unprepared(&statement).await?;
            }
        }
        connection.execute_unprepared("DELETE FROM figures WHERE name LIKE 'clock/%'").await?;
        connection.execute_unprepared(&figures::clock(backend)).await?;
        for statement in [
            "CREATE INDEX obligations_late ON obligations (due_on, ordinal) WHERE missed_at IS NOT NULL",
            "CREATE INDEX obligations_on_time ON obligations (due_on, ordinal) \
             WHERE missed_at IS NULL AND reported_at IS NOT NULL",
            "CREATE INDEX obligations_by_completion ON obligations (completion, due_on, ordinal) WHERE completion IS NOT NULL",
            "CREATE INDEX obligations_by_finding ON obligations (found, due_on, ordinal) WHERE found IS NOT NULL",
            "CREATE INDEX parties_by_role ON parties (role, organisation_id)",
        ] {
            connection.execute_unprepared(statement).await?;
        }
        Ok(())
    }
}
