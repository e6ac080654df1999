//! When the term of a pact runs out, what was announced of it, and what its signatories said.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        for statement in [
            "ALTER TABLE pacts ADD COLUMN ends_on date",
            "ALTER TABLE pacts ADD COLUMN announced integer",
            "ALTER TABLE pacts ADD COLUMN terminating boolean NOT NULL DEFAULT FALSE",
            "CREATE INDEX pacts_ending ON pacts (ends_on)",
        ] {
            connection.execute_unprepared(statement).await?;
        }
        manager.create_table(term_acts()).await
    }
}

fn term_acts() -> TableCreateStatement {
    Table::create()
        .table("pact_term_acts")
        .col(uuid("id").primary_key())
        .col(uuid("pact_id"))
        .col(uuid("organisation_id"))
        .col(string("said"))
        .col(date("of_term"))
        .col(text_null("reason"))
        .col(timestamp_with_time_zone("at"))
        .col(big_integer("log_seq"))
        .foreign_key(ForeignKey::create().name("pact_term_acts_pact_fk").from_col("pact_id").to("pacts", "id"))
        .foreign_key(
            ForeignKey::create().name("pact_term_acts_organisation_fk").from_col("organisation_id").to("organisations", "id"),
        )
        .index(
            Index::create()
                .name("pact_term_acts_once")
                .unique()
                .col("pact_id")
                .col("of_term")
                .col("said")
                .col("organisation_id"),
        )
        .to_owned()
}
