//! When those who write a draft were last told of comments, and how many came since.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one column at a time.
        for column in [timestamp_with_time_zone_null("told_at"), integer("untold").default(0).take()] {
            manager.alter_table(Table::alter().table("drafts").add_column(column).to_owned()).await?;
        }
        Ok(())
    }
}
