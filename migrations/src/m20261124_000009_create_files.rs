//! Files that show what a report says, and uploads that may still be under way.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("files")
                    .col(uuid("id").primary_key())
                    .col(string("purpose"))
                    .col(uuid_null("report_id"))
                    .col(timestamp_with_time_zone_null("frozen_at"))
                    .col(string("state"))
                    .col(timestamp_with_time_zone("state_since"))
                    .col(string("sha256"))
                    .col(big_integer("size"))
                    .col(string("media_type"))
                    .col(string("name"))
                    .col(string_null("withheld"))
                    .col(uuid("uploaded_by"))
                    .col(timestamp_with_time_zone("created_at"))
                    .foreign_key(ForeignKey::create().name("files_person_fk").from_col("uploaded_by").to("people", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("uploads")
                    .col(uuid("id").primary_key())
                    .col(string("purpose"))
                    .col(uuid("person_id"))
                    .col(string("name"))
                    .col(string_null("withheld"))
                    .col(big_integer("size"))
                    .col(big_integer("received"))
                    .col(text("parts"))
                    .col(uuid_null("file_id"))
                    .col(string_null("refused"))
                    .col(timestamp_with_time_zone("created_at"))
                    .col(timestamp_with_time_zone("moved_at"))
                    .col(timestamp_with_time_zone("expires_at"))
                    .foreign_key(ForeignKey::create().name("uploads_person_fk").from_col("person_id").to("people", "id"))
                    .to_owned(),
            )
            .await?;
        for index in [
            // The same content stands once among the files of a draft.
            "CREATE UNIQUE INDEX files_draft_once ON files (purpose, sha256) WHERE report_id IS NULL",
            "CREATE INDEX files_report_idx ON files (report_id) WHERE report_id IS NOT NULL",
            "CREATE INDEX files_checking_idx ON files (state_since) WHERE state = 'checking'",
            "CREATE INDEX uploads_expiry_idx ON uploads (expires_at)",
            "CREATE INDEX uploads_purpose_idx ON uploads (purpose)",
            "CREATE INDEX uploads_unsettled_idx ON uploads (moved_at) WHERE file_id IS NULL AND refused IS NULL",
        ] {
            manager.get_connection().execute_unprepared(index).await?;
        }
        Ok(())
    }
}
