//! People, their sign-in links and their sessions. Only digests of tokens are kept.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("people")
                    .col(uuid("id").primary_key())
                    .col(string_uniq("email"))
                    .col(string("name"))
                    .col(string("lang"))
                    .col(timestamp_with_time_zone("created_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("sign_in_links")
                    .col(string("token_hash").primary_key())
                    .col(uuid("person_id"))
                    .col(timestamp_with_time_zone("created_at"))
                    .col(timestamp_with_time_zone("expires_at"))
                    .col(timestamp_with_time_zone_null("used_at"))
                    .foreign_key(ForeignKey::create().name("sign_in_links_person_fk").from_col("person_id").to("people", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(Index::create().name("sign_in_links_person_idx").table("sign_in_links").col("person_id").to_owned())
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("sessions")
                    .col(string("token_hash").primary_key())
                    .col(uuid("person_id"))
                    .col(timestamp_with_time_zone("created_at"))
                    .col(timestamp_with_time_zone("expires_at"))
                    .foreign_key(ForeignKey::create().name("sessions_person_fk").from_col("person_id").to("people", "id"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(Index::create().name("sessions_person_idx").table("sessions").col("person_id").to_owned()).await
    }
}
