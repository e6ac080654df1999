//! Organisations and who belongs to them.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("organisations")
                    .col(uuid("id").primary_key())
                    .col(string_uniq("slug"))
                    .col(string("kind"))
                    .col(string("name"))
                    .col(string("country"))
                    .col(string_null("registry_number"))
                    .col(boolean("is_demo"))
                    .col(timestamp_with_time_zone("registered_at"))
                    .col(big_integer("log_seq"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("memberships")
                    .col(uuid("id").primary_key())
                    .col(uuid("person_id"))
                    .col(uuid("organisation_id"))
                    .col(string("role"))
                    .col(timestamp_with_time_zone("since"))
                    .foreign_key(ForeignKey::create().name("memberships_person_fk").from_col("person_id").to("people", "id"))
                    .foreign_key(
                        ForeignKey::create()
                            .name("memberships_organisation_fk")
                            .from_col("organisation_id")
                            .to("organisations", "id"),
                    )
                    .index(Index::create().name("memberships_once").unique().col("person_id").col("organisation_id").col("role"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create().name("memberships_organisation_idx").table("memberships").col("organisation_id").to_owned(),
            )
            .await
    }
}
