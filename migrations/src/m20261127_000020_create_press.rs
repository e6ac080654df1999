//! How the communications service of an organisation is reached.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(contacts()).await
    }
}

fn contacts() -> TableCreateStatement {
    Table::create()
        .table("press_contacts")
        .col(uuid("organisation_id").primary_key())
        .col(text("content"))
        .col(string("salt"))
        .col(uuid("person_id"))
        .col(timestamp_with_time_zone("designated_at"))
        .col(big_integer("log_seq"))
        .col(timestamp_with_time_zone_null("ended_at"))
        .col(big_integer_null("ended_seq"))
        .foreign_key(
            ForeignKey::create().name("press_contacts_organisation_fk").from_col("organisation_id").to("organisations", "id"),
        )
        .foreign_key(ForeignKey::create().name("press_contacts_person_fk").from_col("person_id").to("people", "id"))
        .to_owned()
}
