//! Obligations are counted by pact together with one other thing, and by all else but pacts; pacts are found by how much was missed,
//! commitments are counted text by text, and amendments are found by what the worker waits for.

use crate::tallies;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        for grouping in [tallies::CELL_OF_ALL_PACTS, 3, 5, 9, 17] {
            // Those of a new database were counted with its table.
            connection.execute_unprepared(&format!("DELETE FROM tallies WHERE grouping_by = {grouping}")).await?;
            connection.execute_unprepared(&tallies::count(manager.get_database_backend(), grouping)).await?;
        }
        for statement in [
            "CREATE INDEX tallies_by_missed ON tallies (grouping_by, missed)",
            "CREATE INDEX commitments_of_texts ON commitments (version_id, factor, role)",
            "CREATE INDEX pact_versions_waiting ON pact_versions (pact_id) WHERE amends IS NOT NULL AND effective_at IS NULL",
            "CREATE INDEX pact_versions_to_resign ON pact_versions (resign_by) WHERE resign_by IS NOT NULL",
        ] {
            connection.execute_unprepared(statement).await?;
        }
        Ok(())
    }
}
