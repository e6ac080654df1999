//! Commitments with milestones, of one organisation, or not verifiable for a stated reason.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // One column a statement: SQLite takes no more.
        let columns = [json("milestones").default("[]").take(), string_null("organisation"), text_null("unverifiable_reason")];
        for column in columns {
            manager.alter_table(Table::alter().table("commitments").add_column(column).to_owned()).await?;
        }
        Ok(())
    }
}
