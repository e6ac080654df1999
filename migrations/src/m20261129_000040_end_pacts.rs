//! When the term of a pact runs out, what was announced of it, and what its signatories said.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one column at a time.
        for column in [date_null("ends_on"), integer_null("announced"), boolean("terminating").default(false).take()] {
            manager.alter_table(Table::alter().table("pacts").add_column(column).to_owned()).await?;
        }
        manager.create_index(Index::create().name("pacts_ending").table("pacts").col("ends_on").to_owned()).await?;
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
            Index::create().name("pact_term_acts_once").unique().col("pact_id").col("of_term").col("said").col("organisation_id"),
        )
        .to_owned()
}
