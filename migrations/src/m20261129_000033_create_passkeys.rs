//! Passkeys of people, the public facts of their registration, and ceremonies under way; what a passkey signed, beside the signature.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(bindings()).await?;
        manager.create_table(passkeys()).await?;
        let by_person = Index::create().name("passkeys_person_idx").table("passkeys").col("person_id").to_owned();
        manager.create_index(by_person).await?;
        manager.create_table(ceremonies()).await?;
        let assertion = Table::alter().table("signatures").add_column(text_null("passkey")).to_owned();
        manager.alter_table(assertion).await
    }
}

fn bindings() -> TableCreateStatement {
    Table::create()
        .table("passkey_bindings")
        .col(big_integer("log_seq").primary_key())
        .col(uuid("person_id"))
        .col(string("person_name"))
        .col(string("public_key"))
        .col(string("salt"))
        .col(timestamp_with_time_zone("registered_at"))
        .col(timestamp_with_time_zone_null("removed_at"))
        .col(big_integer_null("removed_seq"))
        .index(Index::create().name("passkey_bindings_key").col("public_key").unique())
        .foreign_key(ForeignKey::create().name("passkey_bindings_person_fk").from_col("person_id").to("people", "id"))
        .to_owned()
}

fn passkeys() -> TableCreateStatement {
    Table::create()
        .table("passkeys")
        .col(uuid("id").primary_key())
        .col(uuid("person_id"))
        .col(big_integer("binding_seq"))
        .col(string("credential_id"))
        .col(text("credential"))
        .col(string("name"))
        .col(timestamp_with_time_zone("added_at"))
        .col(timestamp_with_time_zone_null("last_used_at"))
        .index(Index::create().name("passkeys_credential").col("credential_id").unique())
        .foreign_key(ForeignKey::create().name("passkeys_person_fk").from_col("person_id").to("people", "id"))
        .foreign_key(ForeignKey::create().name("passkeys_binding_fk").from_col("binding_seq").to("passkey_bindings", "log_seq"))
        .to_owned()
}

fn ceremonies() -> TableCreateStatement {
    Table::create()
        .table("passkey_ceremonies")
        .col(uuid("id").primary_key())
        .col(string_null("session"))
        .col(text("state"))
        .col(timestamp_with_time_zone("expires_at"))
        .to_owned()
}
