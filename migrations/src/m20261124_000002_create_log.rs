//! The public Merkle log: entries, the hashes of complete subtrees, and signed checkpoints.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("log_entries")
                    .col(big_integer("seq").primary_key())
                    .col(timestamp_with_time_zone("at"))
                    .col(string("kind"))
                    .col(string_null("pact"))
                    .col(string_null("subject"))
                    .col(text("entry"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(Index::create().name("log_entries_pact_idx").table("log_entries").col("pact").col("seq").to_owned())
            .await?;
        manager
            .create_index(Index::create().name("log_entries_kind_idx").table("log_entries").col("kind").col("seq").to_owned())
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("log_nodes")
                    .col(integer("level"))
                    .col(big_integer("position"))
                    .col(binary("hash"))
                    .primary_key(Index::create().name("log_nodes_pk").col("level").col("position"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("log_checkpoints")
                    .col(big_integer("size").primary_key())
                    .col(binary("root"))
                    .col(text("note"))
                    .col(timestamp_with_time_zone("at"))
                    .to_owned(),
            )
            .await
    }
}
