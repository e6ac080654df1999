//! Mandates that rest on another one: which, to whom by name, and the entry that says so.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one column at a time.
        for column in [
            uuid_null("rests_on_id"),
            string_null("delegated_name"),
            string_null("delegation_salt"),
            big_integer_null("delegated_seq"),
        ] {
            manager.alter_table(Table::alter().table("mandates").add_column(column).to_owned()).await?;
        }
        let statement = "CREATE INDEX mandates_resting ON mandates (rests_on_id) WHERE rests_on_id IS NOT NULL";
        manager.get_connection().execute_unprepared(statement).await.map(drop)
    }
}
