//! The outbox: mails written with the act that causes them, sent afterwards under a lease.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("mails")
                    .col(uuid("id").primary_key())
                    .col(string("recipient"))
                    .col(string("lang"))
                    .col(string("subject"))
                    .col(text("body"))
                    .col(timestamp_with_time_zone("created_at"))
                    .col(timestamp_with_time_zone("due_at"))
                    .col(integer("attempts"))
                    .col(timestamp_with_time_zone_null("sent_at"))
                    .to_owned(),
            )
            .await?;
        manager.get_connection().execute_unprepared("CREATE INDEX mails_due_idx ON mails (due_at) WHERE sent_at IS NULL").await?;
        Ok(())
    }
}
