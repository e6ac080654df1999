//! Updates: their editions on the way to publication, each save of their text, what they are about, and what is planned.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [updates(), editions(), saves(), steps(), subjects(), planned()] {
            manager.create_table(table).await?;
        }
        for index in indexes() {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn updates() -> TableCreateStatement {
    Table::create()
        .table("updates")
        .col(uuid("id").primary_key())
        .col(uuid("organisation_id"))
        .col(string("kind"))
        .col(string("audience"))
        .col(string("person_salt"))
        .col(string_null("slug").unique_key())
        .col(integer_null("edition"))
        .col(string_null("languages"))
        .col(text_null("content"))
        .col(string_null("salt"))
        .col(text_null("inside"))
        .col(text_null("search"))
        .col(date_null("period_from"))
        .col(date_null("period_to"))
        .col(timestamp_with_time_zone_null("published_at"))
        .col(timestamp_with_time_zone_null("changed_at"))
        .col(big_integer_null("log_seq"))
        .col(big_integer_null("changed_seq"))
        .col(text_null("retraction"))
        .foreign_key(ForeignKey::create().name("updates_organisation_fk").from_col("organisation_id").to("organisations", "id"))
        .to_owned()
}

fn editions() -> TableCreateStatement {
    Table::create()
        .table("update_editions")
        .col(uuid("update_id"))
        .col(integer("number"))
        .col(string("state"))
        .col(timestamp_with_time_zone("state_since"))
        .col(timestamp_with_time_zone_null("due_at"))
        .col(integer("save"))
        .col(text("draft"))
        .col(text_null("content"))
        .col(string_null("salt"))
        .col(text_null("wrong"))
        .col(timestamp_with_time_zone_null("published_at"))
        .col(big_integer_null("log_seq"))
        .primary_key(Index::create().col("update_id").col("number"))
        .foreign_key(ForeignKey::create().name("update_editions_update_fk").from_col("update_id").to("updates", "id"))
        .to_owned()
}

fn saves() -> TableCreateStatement {
    Table::create()
        .table("update_saves")
        .col(uuid("update_id"))
        .col(integer("number"))
        .col(integer("save"))
        .col(uuid("person_id"))
        .col(timestamp_with_time_zone("saved_at"))
        .col(text("draft"))
        .primary_key(Index::create().col("update_id").col("number").col("save"))
        .foreign_key(ForeignKey::create().name("update_saves_update_fk").from_col("update_id").to("updates", "id"))
        .foreign_key(ForeignKey::create().name("update_saves_person_fk").from_col("person_id").to("people", "id"))
        .to_owned()
}

fn steps() -> TableCreateStatement {
    Table::create()
        .table("update_steps")
        .col(uuid("id").primary_key())
        .col(uuid("update_id"))
        .col(integer("number"))
        .col(string("kind"))
        .col(uuid_null("person_id"))
        .col(timestamp_with_time_zone("at"))
        .col(text("comment"))
        .col(text("sealed"))
        .col(string("salt"))
        .col(big_integer("sealed_seq"))
        .col(big_integer_null("opened_seq"))
        .foreign_key(ForeignKey::create().name("update_steps_update_fk").from_col("update_id").to("updates", "id"))
        .foreign_key(ForeignKey::create().name("update_steps_person_fk").from_col("person_id").to("people", "id"))
        .to_owned()
}

fn subjects() -> TableCreateStatement {
    Table::create()
        .table("update_subjects")
        .col(uuid("update_id"))
        .col(string("kind"))
        .col(uuid("subject_id"))
        .primary_key(Index::create().col("update_id").col("kind").col("subject_id"))
        .foreign_key(ForeignKey::create().name("update_subjects_update_fk").from_col("update_id").to("updates", "id"))
        .to_owned()
}

fn planned() -> TableCreateStatement {
    Table::create()
        .table("planned_updates")
        .col(uuid("id").primary_key())
        .col(uuid("organisation_id"))
        .col(uuid_null("pact_id"))
        .col(string("kind"))
        .col(string("title"))
        .col(date("due_on"))
        .col(uuid_null("update_id"))
        .col(timestamp_with_time_zone("planned_at"))
        .col(timestamp_with_time_zone_null("dropped_at"))
        .foreign_key(
            ForeignKey::create().name("planned_updates_organisation_fk").from_col("organisation_id").to("organisations", "id"),
        )
        .foreign_key(ForeignKey::create().name("planned_updates_pact_fk").from_col("pact_id").to("pacts", "id"))
        .foreign_key(ForeignKey::create().name("planned_updates_update_fk").from_col("update_id").to("updates", "id"))
        .to_owned()
}

fn indexes() -> [IndexCreateStatement; 7] {
    let index = |name: &str, table: &str, columns: &[&str]| {
        let mut index = Index::create().name(name).table(table.to_owned()).to_owned();
        for column in columns {
            index.col((*column).to_owned());
        }
        index
    };
    [
        index("updates_published", "updates", &["audience", "published_at"]),
        index("updates_kind", "updates", &["kind", "published_at"]),
        index("updates_organisation", "updates", &["organisation_id"]),
        index("update_editions_due", "update_editions", &["state", "due_at"]),
        index("update_subjects_subject", "update_subjects", &["subject_id", "update_id"]),
        index("log_entries_pact_kind_at", "log_entries", &["pact", "kind", "at"]),
        index("update_steps_update", "update_steps", &["update_id", "sealed_seq"]),
    ]
}
