//! What a monitor concludes and what leads to it, and the records of its office.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [
            findings(),
            draft_findings(),
            messages(),
            flags(),
            terms(),
            declarations(),
            tasks(),
            publications(),
            publication_drafts(),
        ] {
            manager.create_table(table).await?;
        }
        Ok(())
    }
}

fn findings() -> TableCreateStatement {
    Table::create()
        .table("findings")
        .col(uuid("id").primary_key())
        .col(uuid("obligation_id"))
        .col(uuid("report_id"))
        .col(integer("number"))
        .col(uuid("organisation_id"))
        .col(uuid("person_id"))
        .col(string("completion"))
        .col(string_null("results"))
        .col(text("content"))
        .col(string("salt"))
        .col(timestamp_with_time_zone("published_at"))
        .col(big_integer("log_seq"))
        .foreign_key(ForeignKey::create().name("findings_obligation_fk").from_col("obligation_id").to("obligations", "id"))
        .foreign_key(ForeignKey::create().name("findings_report_fk").from_col("report_id").to("reports", "id"))
        .foreign_key(ForeignKey::create().name("findings_organisation_fk").from_col("organisation_id").to("organisations", "id"))
        .foreign_key(ForeignKey::create().name("findings_person_fk").from_col("person_id").to("people", "id"))
        .index(Index::create().name("findings_once").unique().col("obligation_id").col("number"))
        .to_owned()
}

fn draft_findings() -> TableCreateStatement {
    Table::create()
        .table("draft_findings")
        .col(uuid("obligation_id").primary_key())
        .col(uuid("report_id"))
        .col(uuid("person_id"))
        .col(string("completion"))
        .col(string("results"))
        .col(json("reasons"))
        .col(timestamp_with_time_zone("sent_at"))
        .col(date("reply_until"))
        .col(timestamp_with_time_zone("reply_ends_at"))
        .col(json_null("reply"))
        .col(timestamp_with_time_zone_null("replied_at"))
        .foreign_key(ForeignKey::create().name("draft_findings_obligation_fk").from_col("obligation_id").to("obligations", "id"))
        .foreign_key(ForeignKey::create().name("draft_findings_report_fk").from_col("report_id").to("reports", "id"))
        .foreign_key(ForeignKey::create().name("draft_findings_person_fk").from_col("person_id").to("people", "id"))
        .to_owned()
}

fn messages() -> TableCreateStatement {
    Table::create()
        .table("report_messages")
        .col(uuid("id").primary_key())
        .col(uuid("obligation_id"))
        .col(integer("number"))
        .col(string("side"))
        .col(uuid("person_id"))
        .col(string("lang"))
        .col(text("body"))
        .col(timestamp_with_time_zone("sent_at"))
        .foreign_key(ForeignKey::create().name("report_messages_obligation_fk").from_col("obligation_id").to("obligations", "id"))
        .foreign_key(ForeignKey::create().name("report_messages_person_fk").from_col("person_id").to("people", "id"))
        .index(Index::create().name("report_messages_once").unique().col("obligation_id").col("number"))
        .to_owned()
}

fn flags() -> TableCreateStatement {
    Table::create()
        .table("review_flags")
        .col(uuid("obligation_id").primary_key())
        .col(integer("flags"))
        .col(timestamp_with_time_zone("counted_at"))
        .foreign_key(ForeignKey::create().name("review_flags_obligation_fk").from_col("obligation_id").to("obligations", "id"))
        .to_owned()
}

/// The columns that all records of a monitor's office begin with.
fn office(table: &'static str) -> TableCreateStatement {
    Table::create()
        .table(table)
        .col(uuid("id").primary_key())
        .col(uuid("pact_id"))
        .col(uuid("organisation_id"))
        .foreign_key(ForeignKey::create().name(format!("{table}_pact_fk")).from_col("pact_id").to("pacts", "id"))
        .foreign_key(
            ForeignKey::create().name(format!("{table}_organisation_fk")).from_col("organisation_id").to("organisations", "id"),
        )
        .to_owned()
}

fn by_a_person(table: &'static str) -> TableCreateStatement {
    office(table)
        .col(uuid("person_id"))
        .col(text("content"))
        .col(string("salt"))
        .foreign_key(ForeignKey::create().name(format!("{table}_person_fk")).from_col("person_id").to("people", "id"))
        .to_owned()
}

fn terms() -> TableCreateStatement {
    office("monitor_terms")
        .col(date("since"))
        .col(date("until"))
        .col(string("appointed"))
        .col(timestamp_with_time_zone("recorded_at"))
        .col(big_integer("log_seq"))
        .to_owned()
}

fn declarations() -> TableCreateStatement {
    by_a_person("monitor_declarations").col(timestamp_with_time_zone("declared_at")).col(big_integer("log_seq")).to_owned()
}

fn tasks() -> TableCreateStatement {
    by_a_person("monitor_tasks")
        .col(string("kind"))
        .col(date("done_on"))
        .col(uuid_null("obligation_id"))
        .col(timestamp_with_time_zone("recorded_at"))
        .col(big_integer("log_seq"))
        .foreign_key(ForeignKey::create().name("monitor_tasks_obligation_fk").from_col("obligation_id").to("obligations", "id"))
        .to_owned()
}

fn publications() -> TableCreateStatement {
    by_a_person("monitor_publications")
        .col(string("slug"))
        .col(date("period_from"))
        .col(date("period_to"))
        .col(timestamp_with_time_zone("published_at"))
        .col(big_integer("log_seq"))
        .col(timestamp_with_time_zone_null("retracted_at"))
        .col(string_null("retraction_reason"))
        .col(big_integer_null("retracted_seq"))
        .index(Index::create().name("monitor_publications_once").unique().col("pact_id").col("slug"))
        .to_owned()
}

fn publication_drafts() -> TableCreateStatement {
    office("monitor_publication_drafts")
        .col(json("title"))
        .col(json("body"))
        .col(string("period_from"))
        .col(string("period_to"))
        .col(timestamp_with_time_zone("saved_at"))
        .to_owned()
}
