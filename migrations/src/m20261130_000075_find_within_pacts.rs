//! What is of one pact is found within it: its seats by role, in the order in which they were taken, and its obligations by where
//! they stand, in the order of their days.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for statement in [
            "CREATE INDEX parties_of_pact_by_role ON parties (pact_id, role, log_seq)",
            "CREATE INDEX obligations_of_pact_by_state ON obligations (pact_id, state, due_on, ordinal)",
            // No query asks in its words, so that it was only written.
            "DROP INDEX obligations_reported_idx",
        ] {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }
}
