//! Drafts of pacts, each of their saves, and who reads them besides those who write.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [drafts(), versions(), parties()] {
            manager.create_table(table).await?;
        }
        let by = |name: &str, table: &'static str| Index::create().name(name).table(table).col("organisation_id").to_owned();
        manager.create_index(by("drafts_of_organisation", "drafts")).await?;
        manager.create_index(by("draft_parties_of_organisation", "draft_parties")).await
    }
}

fn drafts() -> TableCreateStatement {
    Table::create()
        .table("drafts")
        .col(uuid("id").primary_key())
        .col(string_uniq("slug"))
        .col(uuid("organisation_id"))
        .col(string("kind"))
        .col(string_null("template"))
        .col(string("country"))
        .col(integer("version"))
        .col(timestamp_with_time_zone("begun_at"))
        .col(timestamp_with_time_zone_null("adopted_at"))
        .foreign_key(ForeignKey::create().name("drafts_organisation_fk").from_col("organisation_id").to("organisations", "id"))
        .to_owned()
}

fn versions() -> TableCreateStatement {
    Table::create()
        .table("draft_versions")
        .col(uuid("draft_id"))
        .col(integer("number"))
        .col(uuid("person_id"))
        .col(timestamp_with_time_zone("saved_at"))
        .col(text("content"))
        .primary_key(Index::create().name("draft_versions_once").col("draft_id").col("number"))
        .foreign_key(ForeignKey::create().name("draft_versions_draft_fk").from_col("draft_id").to("drafts", "id"))
        .foreign_key(ForeignKey::create().name("draft_versions_person_fk").from_col("person_id").to("people", "id"))
        .to_owned()
}

fn parties() -> TableCreateStatement {
    Table::create()
        .table("draft_parties")
        .col(uuid("draft_id"))
        .col(uuid("organisation_id"))
        .col(string("role"))
        .primary_key(Index::create().name("draft_parties_once").col("draft_id").col("organisation_id"))
        .foreign_key(ForeignKey::create().name("draft_parties_draft_fk").from_col("draft_id").to("drafts", "id"))
        .foreign_key(
            ForeignKey::create().name("draft_parties_organisation_fk").from_col("organisation_id").to("organisations", "id"),
        )
        .to_owned()
}
