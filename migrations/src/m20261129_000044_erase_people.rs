//! Erasure: when an account was erased, and the entries by which its person was taken out of signatures and passkeys' registrations.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in [
            ("people", timestamp_with_time_zone_null("erased_at")),
            ("signatures", timestamp_with_time_zone_null("erased_at")),
            ("signatures", big_integer_null("erased_seq")),
            ("countersignatures", timestamp_with_time_zone_null("erased_at")),
            ("countersignatures", big_integer_null("erased_seq")),
            ("passkey_bindings", big_integer_null("erased_seq")),
        ] {
            manager.alter_table(Table::alter().table(table).add_column(column).to_owned()).await?;
        }
        Ok(())
    }
}
