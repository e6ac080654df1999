//! The case library: integrity initiatives of the world with their sources, and figures reported of them.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("initiatives")
                    .col(string("id").primary_key())
                    .col(string("name"))
                    .col(string("kind"))
                    .col(json("countries"))
                    .col(string("scope"))
                    .col(integer_null("year"))
                    .col(integer_null("year_end"))
                    .col(string_null("date"))
                    .col(boolean("customs_related"))
                    .col(json("parties"))
                    .col(text("summary"))
                    .col(json("factors"))
                    .col(string("source_title"))
                    .col(string("source_url"))
                    .col(boolean("source_seen"))
                    .col(string("confidence"))
                    .col(text("note"))
                    .col(json("metrics"))
                    .col(big_integer("log_seq"))
                    .to_owned(),
            )
            .await
    }
}
