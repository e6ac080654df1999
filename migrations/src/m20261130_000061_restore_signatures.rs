//! Signatures that count again, since the one that took their place was annulled.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one column at a time.
        for column in [timestamp_with_time_zone_null("restored_at"), big_integer_null("restored_seq")] {
            manager.alter_table(Table::alter().table("signatures").add_column(column).to_owned()).await?;
        }
        Ok(())
    }
}
