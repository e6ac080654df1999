//! Signatures that were annulled because the authority behind them proved false: when, why, by whom, and the entry that says so.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one column at a time.
        for column in [
            timestamp_with_time_zone_null("annulled_at"),
            text_null("annulment_reason"),
            string_null("annulled_by"),
            big_integer_null("annulled_seq"),
        ] {
            manager.alter_table(Table::alter().table("signatures").add_column(column).to_owned()).await?;
        }
        // One signature in effect for an organisation on a version; those that count no longer stay beside it.
        for statement in [
            "DROP INDEX signatures_once",
            "CREATE UNIQUE INDEX signatures_once ON signatures (version_id, organisation_id) \
             WHERE withdrawn_at IS NULL AND annulled_at IS NULL",
        ] {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }
}
