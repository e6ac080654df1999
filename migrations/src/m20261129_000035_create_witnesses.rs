//! Who watches the log from outside, and what each witness cosigned.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("witnesses")
                    .col(big_integer("log_seq").primary_key())
                    .col(string("key_name"))
                    .col(string("name"))
                    .col(string("key"))
                    .col(timestamp_with_time_zone("named_at"))
                    .col(timestamp_with_time_zone_null("ended_at"))
                    .col(big_integer_null("ended_seq"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("cosignatures")
                    .col(big_integer("witness"))
                    .col(big_integer("size"))
                    .col(timestamp_with_time_zone("at"))
                    .col(text("line"))
                    .primary_key(Index::create().name("cosignatures_pk").col("witness").col("size"))
                    .foreign_key(
                        ForeignKey::create().name("cosignatures_witness_fk").from_col("witness").to("witnesses", "log_seq"),
                    )
                    .foreign_key(
                        ForeignKey::create().name("cosignatures_checkpoint_fk").from_col("size").to("log_checkpoints", "size"),
                    )
                    .to_owned(),
            )
            .await?;
        manager.create_index(Index::create().name("cosignatures_size_idx").table("cosignatures").col("size").to_owned()).await
    }
}
