//! What falls due, by day and commitment: the calendar of everyone's is counted along this index, as far as it is shown.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let index = "CREATE INDEX obligations_by_due_day ON obligations (due_on, commitment_id)";
        manager.get_connection().execute_unprepared(index).await.map(drop)
    }
}
