//! Countersignatures: each an act of Customs on one or many signatures, which bear the entry that says so.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one column at a time.
        for column in [timestamp_with_time_zone_null("countersigned_at"), big_integer_null("countersigned_seq")] {
            manager.alter_table(Table::alter().table("signatures").add_column(column).to_owned()).await?;
        }
        manager.create_table(countersignatures()).await
    }
}

fn countersignatures() -> TableCreateStatement {
    Table::create()
        .table("countersignatures")
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
        .col(string_uniq("statement_digest"))
        .col(string("seal"))
        .col(text_null("passkey"))
        .col(string("method"))
        .col(string("level"))
        .col(timestamp_with_time_zone("signed_at"))
        .col(big_integer_uniq("log_seq"))
        .foreign_key(ForeignKey::create().name("countersignatures_version_fk").from_col("version_id").to("pact_versions", "id"))
        .foreign_key(ForeignKey::create().name("countersignatures_party_fk").from_col("party_id").to("parties", "id"))
        .foreign_key(
            ForeignKey::create().name("countersignatures_organisation_fk").from_col("organisation_id").to("organisations", "id"),
        )
        .foreign_key(ForeignKey::create().name("countersignatures_person_fk").from_col("person_id").to("people", "id"))
        .foreign_key(ForeignKey::create().name("countersignatures_mandate_fk").from_col("mandate_id").to("mandates", "id"))
        .to_owned()
}
