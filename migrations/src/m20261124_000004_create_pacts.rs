//! Pacts, their frozen versions, the commitments in these, the seats of the parties, and mandates to bind them.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("pacts")
                    .col(uuid("id").primary_key())
                    .col(string_uniq("slug"))
                    .col(string("kind"))
                    .col(string("state"))
                    .col(timestamp_with_time_zone("state_since"))
                    .col(string("country"))
                    .col(json("title"))
                    .col(json("summary"))
                    .col(json("entry_rule"))
                    .col(boolean("is_demo"))
                    .col(big_integer("log_seq"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("pact_versions")
                    .col(uuid("id").primary_key())
                    .col(uuid("pact_id"))
                    .col(integer("number"))
                    .col(text("canonical"))
                    .col(string("digest"))
                    .col(timestamp_with_time_zone("adopted_at"))
                    .col(big_integer("log_seq"))
                    .foreign_key(ForeignKey::create().name("pact_versions_pact_fk").from_col("pact_id").to("pacts", "id"))
                    .index(Index::create().name("pact_versions_once").unique().col("pact_id").col("number"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("commitments")
                    .col(uuid("id").primary_key())
                    .col(uuid("version_id"))
                    .col(string("code"))
                    .col(integer("position"))
                    .col(string("article"))
                    .col(string("role"))
                    .col(integer("factor"))
                    .col(json("title"))
                    .col(text("description"))
                    .col(json("indicator"))
                    .col(string("frequency"))
                    .col(integer("frequency_days"))
                    .col(integer("first_due_after_days"))
                    .col(json("evidence"))
                    .col(boolean("critical"))
                    .foreign_key(
                        ForeignKey::create().name("commitments_version_fk").from_col("version_id").to("pact_versions", "id"),
                    )
                    .index(Index::create().name("commitments_once").unique().col("version_id").col("code"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(Index::create().name("commitments_factor_idx").table("commitments").col("factor").to_owned())
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("parties")
                    .col(uuid("id").primary_key())
                    .col(uuid("pact_id"))
                    .col(uuid("organisation_id"))
                    .col(string("role"))
                    .col(timestamp_with_time_zone("seated_at"))
                    .col(big_integer("log_seq"))
                    .foreign_key(ForeignKey::create().name("parties_pact_fk").from_col("pact_id").to("pacts", "id"))
                    .foreign_key(
                        ForeignKey::create()
                            .name("parties_organisation_fk")
                            .from_col("organisation_id")
                            .to("organisations", "id"),
                    )
                    .index(Index::create().name("parties_once").unique().col("pact_id").col("organisation_id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(Index::create().name("parties_organisation_idx").table("parties").col("organisation_id").to_owned())
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("mandates")
                    .col(uuid("id").primary_key())
                    .col(uuid("person_id"))
                    .col(uuid("organisation_id"))
                    .col(uuid_null("pact_id"))
                    .col(string("title"))
                    .col(string("document"))
                    .col(string("vouched_by"))
                    .col(date("valid_from"))
                    .col(date_null("valid_until"))
                    .col(timestamp_with_time_zone_null("revoked_at"))
                    .foreign_key(ForeignKey::create().name("mandates_person_fk").from_col("person_id").to("people", "id"))
                    .foreign_key(
                        ForeignKey::create()
                            .name("mandates_organisation_fk")
                            .from_col("organisation_id")
                            .to("organisations", "id"),
                    )
                    .foreign_key(ForeignKey::create().name("mandates_pact_fk").from_col("pact_id").to("pacts", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create().name("mandates_person_idx").table("mandates").col("person_id").col("organisation_id").to_owned(),
            )
            .await
    }
}
