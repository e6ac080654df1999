//! Accounts at identity providers, attempts to sign in through them, how sessions were opened, and a history of both.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in
            [string("way").default("mail").take(), string_null("provider"), string_null("browser"), date_null("last_used_on")]
        {
            manager.alter_table(Table::alter().table("sessions").add_column(column).to_owned()).await?;
        }
        for table in [links(), ceremonies(), sign_ins()] {
            manager.create_table(table).await?;
        }
        for index in [
            Index::create()
                .name("provider_links_subject_uq")
                .table("provider_links")
                .col("issuer")
                .col("subject")
                .unique()
                .to_owned(),
            Index::create().name("provider_links_person_idx").table("provider_links").col("person_id").to_owned(),
            Index::create().name("provider_ceremonies_expiry_idx").table("provider_ceremonies").col("expires_at").to_owned(),
            Index::create().name("sign_ins_person_idx").table("sign_ins").col("person_id").col("at").to_owned(),
            Index::create().name("sign_ins_at_idx").table("sign_ins").col("at").to_owned(),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn links() -> TableCreateStatement {
    Table::create()
        .table("provider_links")
        .col(uuid("id").primary_key())
        .col(string("issuer"))
        .col(string("subject"))
        .col(uuid("person_id"))
        .col(string_null("address"))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(ForeignKey::create().name("provider_links_person_fk").from_col("person_id").to("people", "id"))
        .to_owned()
}

fn ceremonies() -> TableCreateStatement {
    Table::create()
        .table("provider_ceremonies")
        .col(string("state_hash").primary_key())
        .col(string("browser_hash"))
        .col(string("provider"))
        .col(string("lang"))
        .col(text("next"))
        .col(uuid_null("person_id"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("expires_at"))
        .foreign_key(ForeignKey::create().name("provider_ceremonies_person_fk").from_col("person_id").to("people", "id"))
        .to_owned()
}

fn sign_ins() -> TableCreateStatement {
    Table::create()
        .table("sign_ins")
        .col(uuid("id").primary_key())
        .col(uuid("person_id"))
        .col(timestamp_with_time_zone("at"))
        .col(string("way"))
        .col(string_null("provider"))
        .col(string_null("browser"))
        .col(string("outcome"))
        .foreign_key(ForeignKey::create().name("sign_ins_person_fk").from_col("person_id").to("people", "id"))
        .to_owned()
}
