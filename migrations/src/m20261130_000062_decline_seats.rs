//! Seats whose organisation declined to sign without an invitation to answer: when, why, and the entry that says so.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one column at a time.
        for column in
            [timestamp_with_time_zone_null("declined_at"), text_null("decline_reason"), big_integer_null("declined_seq")]
        {
            manager.alter_table(Table::alter().table("parties").add_column(column).to_owned()).await?;
        }
        Ok(())
    }
}
