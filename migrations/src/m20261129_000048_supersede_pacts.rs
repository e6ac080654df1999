//! The pact whose place a pact takes when it enters into force.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("pacts").add_column(string_null("supersedes")).to_owned()).await?;
        manager.create_index(Index::create().name("pacts_superseding").table("pacts").col("supersedes").to_owned()).await
    }
}
