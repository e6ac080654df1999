//! When the holder of a mandate was told that it ends, and an order in which to find those that do.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("mandates").add_column(date_null("end_told_on")).to_owned()).await?;
        manager.create_index(Index::create().name("mandates_ending").table("mandates").col("valid_until").to_owned()).await
    }
}
