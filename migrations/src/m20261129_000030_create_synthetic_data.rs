//! What was made up for measuring, and how far it has come.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("synthetic_data")
            .col(integer("id").primary_key())
            .col(big_integer("scale"))
            .col(big_integer("seed"))
            .col(date("day"))
            .col(big_integer("done"))
            .col(big_integer("parts"))
            .col(big_integer("entries"))
            .to_owned();
        manager.create_table(table).await
    }
}
