//! Drafts of reports, which nobody else sees, and the revisions that were sent, which everybody does.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("report_drafts")
                    .col(uuid("obligation_id").primary_key())
                    .col(json("content"))
                    .col(timestamp_with_time_zone("saved_at"))
                    .foreign_key(
                        ForeignKey::create()
                            .name("report_drafts_obligation_fk")
                            .from_col("obligation_id")
                            .to("obligations", "id"),
                    )
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("reports")
                    .col(uuid("id").primary_key())
                    .col(uuid("obligation_id"))
                    .col(integer("revision"))
                    .col(uuid("person_id"))
                    .col(text("content"))
                    .col(string("salt"))
                    .col(double_null("value"))
                    .col(string("completion"))
                    .col(double_null("measured_share"))
                    .col(timestamp_with_time_zone("sent_at"))
                    .col(big_integer("log_seq"))
                    .foreign_key(
                        ForeignKey::create().name("reports_obligation_fk").from_col("obligation_id").to("obligations", "id"),
                    )
                    .foreign_key(ForeignKey::create().name("reports_person_fk").from_col("person_id").to("people", "id"))
                    .index(Index::create().name("reports_once").unique().col("obligation_id").col("revision"))
                    .to_owned(),
            )
            .await
    }
}
