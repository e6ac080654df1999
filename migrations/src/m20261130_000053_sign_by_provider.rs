//! What an identity provider said of who signed or countersigned, where that was the act.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["signatures", "countersignatures"] {
            manager.alter_table(Table::alter().table(table).add_column(text_null("oidc")).to_owned()).await?;
        }
        Ok(())
    }
}
