//! Reports whose flags are not counted: by the state too, since SQLite would otherwise rather walk all reports in this state.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        connection.execute_unprepared("DROP INDEX obligations_arrived").await?;
        let index = "CREATE INDEX obligations_arrived ON obligations (state, state_seq) WHERE state = 'reported'";
        connection.execute_unprepared(index).await.map(drop)
    }
}
