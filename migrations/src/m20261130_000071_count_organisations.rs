//! How many organisations of each kind each country has, and organisations in the order of their names.

use crate::figures::ORGANISATIONS;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for statement in [ORGANISATIONS, "CREATE INDEX organisations_by_name ON organisations (name, slug)"] {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }
}
