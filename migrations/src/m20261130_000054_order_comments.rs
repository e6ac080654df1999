//! Comments are read in the order of the log by the open data.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (name, table) = ("consultation_comments_by_entry", "consultation_comments");
        manager.create_index(Index::create().name(name).table(table).col("log_seq").to_owned()).await
    }
}
