//! Statements prepared for signature, and signatures.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("signature_preparations")
                    .col(uuid("id").primary_key())
                    .col(uuid("person_id"))
                    .col(uuid("organisation_id"))
                    .col(uuid("version_id"))
                    .col(uuid("mandate_id"))
                    .col(text("statement"))
                    .col(string("code_hash"))
                    .col(integer("attempts"))
                    .col(timestamp_with_time_zone("created_at"))
                    .col(timestamp_with_time_zone("expires_at"))
                    .foreign_key(
                        ForeignKey::create().name("signature_preparations_person_fk").from_col("person_id").to("people", "id"),
                    )
                    .foreign_key(
                        ForeignKey::create()
                            .name("signature_preparations_version_fk")
                            .from_col("version_id")
                            .to("pact_versions", "id"),
                    )
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("signature_preparations_person_idx")
                    .table("signature_preparations")
                    .col("person_id")
                    .col("created_at")
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("signatures")
                    .col(uuid("id").primary_key())
                    .col(uuid("version_id"))
                    .col(uuid("party_id"))
                    .col(uuid("organisation_id"))
                    .col(uuid("person_id"))
                    .col(uuid("mandate_id"))
                    .col(string("person_name"))
                    .col(string("person_title"))
                    .col(string("person_salt"))
                    .col(text("statement"))
                    .col(string("statement_digest"))
                    .col(string("seal"))
                    .col(string("method"))
                    .col(string("level"))
                    .col(timestamp_with_time_zone("signed_at"))
                    .col(big_integer("log_seq"))
                    .col(timestamp_with_time_zone_null("withdrawn_at"))
                    .col(string_null("withdrawal_reason"))
                    .col(big_integer_null("withdrawn_seq"))
                    .foreign_key(
                        ForeignKey::create().name("signatures_version_fk").from_col("version_id").to("pact_versions", "id"),
                    )
                    .foreign_key(ForeignKey::create().name("signatures_party_fk").from_col("party_id").to("parties", "id"))
                    .foreign_key(
                        ForeignKey::create()
                            .name("signatures_organisation_fk")
                            .from_col("organisation_id")
                            .to("organisations", "id"),
                    )
                    .foreign_key(ForeignKey::create().name("signatures_person_fk").from_col("person_id").to("people", "id"))
                    .foreign_key(ForeignKey::create().name("signatures_mandate_fk").from_col("mandate_id").to("mandates", "id"))
                    .to_owned(),
            )
            .await?;
        // One signature in effect for an organisation on a version; a withdrawn one stays beside it.
        manager
            .get_connection()
            .execute_unprepared(
                "CREATE UNIQUE INDEX signatures_once ON signatures (version_id, organisation_id) WHERE withdrawn_at IS NULL",
            )
            .await?;
        manager
            .create_index(
                Index::create().name("signatures_organisation_idx").table("signatures").col("organisation_id").to_owned(),
            )
            .await?;
        manager.create_index(Index::create().name("signatures_time_idx").table("signatures").col("signed_at").to_owned()).await
    }
}
