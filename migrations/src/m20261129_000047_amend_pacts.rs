//! Amendments: what a version amends, until when it is to be signed anew, since when it is the text of its pact, what was reminded of;
//! the pact that a draft amends; and the signatures whose place others took.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one column at a time.
        for (table, column) in [
            ("pact_versions", integer_null("amends")),
            ("pact_versions", date_null("resign_by")),
            ("pact_versions", timestamp_with_time_zone_null("effective_at")),
            ("pact_versions", integer_null("announced")),
            ("signatures", timestamp_with_time_zone_null("superseded_at")),
            ("signatures", big_integer_null("superseded_by")),
            ("signatures", big_integer_null("superseded_seq")),
            ("drafts", uuid_null("pact_id")),
        ] {
            manager.alter_table(Table::alter().table(table).add_column(column).to_owned()).await?;
        }
        manager.create_index(Index::create().name("drafts_of_pact").table("drafts").col("pact_id").to_owned()).await
    }
}
