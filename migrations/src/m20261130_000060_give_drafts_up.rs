//! Drafts that are given up, with the last round of those that were published; and when those who write one were last told of comments.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one column at a time.
        for column in [
            timestamp_with_time_zone_null("told_at"),
            integer("untold").default(0).take(),
            timestamp_with_time_zone_null("given_up_at"),
            text_null("given_up_why"),
        ] {
            manager.alter_table(Table::alter().table("drafts").add_column(column).to_owned()).await?;
        }
        for column in [timestamp_with_time_zone_null("given_up_at"), text_null("given_up_why"), big_integer_null("given_up_seq")]
        {
            manager.alter_table(Table::alter().table("consultations").add_column(column).to_owned()).await?;
        }
        Ok(())
    }
}
