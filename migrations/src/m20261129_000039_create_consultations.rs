//! Rounds of consultation on a draft, what organisations said in them, and what became of it.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(consultations()).await?;
        manager.create_table(comments()).await?;
        // What the worker asks every half second.
        let open = "CREATE INDEX consultations_open ON consultations (closes_on) WHERE closed_at IS NULL";
        manager.get_connection().execute_unprepared(open).await?;
        manager
            .create_index(Index::create().name("consultations_by_entry").table("consultations").col("log_seq").to_owned())
            .await
    }
}

fn consultations() -> TableCreateStatement {
    Table::create()
        .table("consultations")
        .col(uuid("id").primary_key())
        .col(uuid("draft_id"))
        .col(uuid("organisation_id"))
        .col(string("slug"))
        .col(integer("number"))
        .col(json("title"))
        .col(text("content"))
        .col(string("digest"))
        .col(timestamp_with_time_zone("opened_at"))
        .col(date("closes_on"))
        .col(big_integer("log_seq"))
        .col(timestamp_with_time_zone_null("closed_at"))
        .col(big_integer_null("closed_seq"))
        .foreign_key(ForeignKey::create().name("consultations_draft_fk").from_col("draft_id").to("drafts", "id"))
        .foreign_key(
            ForeignKey::create().name("consultations_organisation_fk").from_col("organisation_id").to("organisations", "id"),
        )
        .index(Index::create().name("consultations_once").unique().col("slug").col("number"))
        .index(Index::create().name("consultations_of_draft").unique().col("draft_id").col("number"))
        .to_owned()
}

fn comments() -> TableCreateStatement {
    Table::create()
        .table("consultation_comments")
        .col(uuid("id").primary_key())
        .col(uuid("consultation_id"))
        .col(integer("number"))
        .col(integer("article"))
        .col(uuid("organisation_id"))
        .col(uuid("person_id"))
        .col(text("comment"))
        .col(timestamp_with_time_zone("made_at"))
        .col(big_integer("log_seq"))
        .col(string_null("disposition"))
        .col(text_null("answer"))
        .col(timestamp_with_time_zone_null("answered_at"))
        .col(big_integer_null("answered_seq"))
        .foreign_key(ForeignKey::create().name("consultation_comments_fk").from_col("consultation_id").to("consultations", "id"))
        .foreign_key(
            ForeignKey::create()
                .name("consultation_comments_organisation_fk")
                .from_col("organisation_id")
                .to("organisations", "id"),
        )
        .foreign_key(ForeignKey::create().name("consultation_comments_person_fk").from_col("person_id").to("people", "id"))
        .index(Index::create().name("consultation_comments_once").unique().col("consultation_id").col("number"))
        .to_owned()
}
