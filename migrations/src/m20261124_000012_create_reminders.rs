//! Reminders: which stage of an obligation was told to whom, how far each pact's round of the day has come, which mails a person
//! does without, and for such mails the address that refuses them. Mails that nobody may refuse go out first.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(reminders()).await?;
        manager.create_table(rounds()).await?;
        manager.create_table(preferences()).await?;
        manager.alter_table(Table::alter().table("mails").add_column(string_null("unsubscribe")).to_owned()).await?;
        for change in [
            "DROP INDEX mails_due_idx",
            "CREATE INDEX mails_due_idx ON mails ((unsubscribe IS NOT NULL), due_at) WHERE sent_at IS NULL",
            "CREATE INDEX reminders_person_idx ON reminders (person_id, day)",
        ] {
            manager.get_connection().execute_unprepared(change).await?;
        }
        Ok(())
    }
}

fn reminders() -> TableCreateStatement {
    Table::create()
        .table("reminders")
        .col(uuid("obligation_id"))
        .col(string("stage"))
        .col(uuid("person_id"))
        .col(date("day"))
        .primary_key(Index::create().name("reminders_once").col("obligation_id").col("stage").col("person_id"))
        .foreign_key(ForeignKey::create().name("reminders_obligation_fk").from_col("obligation_id").to("obligations", "id"))
        .foreign_key(ForeignKey::create().name("reminders_person_fk").from_col("person_id").to("people", "id"))
        .to_owned()
}

fn rounds() -> TableCreateStatement {
    Table::create()
        .table("reminder_rounds")
        .col(uuid("pact_id").primary_key())
        .col(timestamp_with_time_zone("next_at"))
        .col(uuid_null("after"))
        .foreign_key(ForeignKey::create().name("reminder_rounds_pact_fk").from_col("pact_id").to("pacts", "id"))
        .to_owned()
}

fn preferences() -> TableCreateStatement {
    Table::create()
        .table("mail_preferences")
        .col(uuid("person_id"))
        .col(string("kind"))
        .col(boolean("wanted"))
        .col(timestamp_with_time_zone("since"))
        .primary_key(Index::create().name("mail_preferences_once").col("person_id").col("kind"))
        .foreign_key(ForeignKey::create().name("mail_preferences_person_fk").from_col("person_id").to("people", "id"))
        .to_owned()
}
