//! Committees of pacts, their meetings and decisions, and the acts that made them what they are.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [committees(), seats(), meetings(), decisions(), steps()] {
            manager.create_table(table).await?;
        }
        for (name, table, columns) in [
            ("committees_by_pact", "committees", vec!["pact_id", "log_seq"]),
            ("committee_seats_by_organisation", "committee_seats", vec!["organisation_id"]),
            ("meetings_by_time", "meetings", vec!["is_public", "starts_at", "id"]),
            ("meetings_by_pact", "meetings", vec!["pact_id", "is_public", "starts_at", "id"]),
            ("meetings_by_state", "meetings", vec!["is_public", "state", "starts_at", "id"]),
            ("meetings_by_committee", "meetings", vec!["committee_id", "starts_at"]),
            ("decisions_by_state", "decisions", vec!["is_public", "state", "due_on", "meeting_id", "number"]),
            ("decisions_by_clock", "decisions", vec!["state", "due_at"]),
            ("decisions_by_owner", "decisions", vec!["owner_id", "state", "due_on"]),
            ("meeting_steps_by_meeting", "meeting_steps", vec!["meeting_id", "log_seq"]),
            ("meeting_steps_by_committee", "meeting_steps", vec!["committee_id", "log_seq"]),
        ] {
            let mut index = Index::create().name(name).table(table).to_owned();
            for column in columns {
                index.col(column);
            }
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn key(name: &str, column: &str, table: &str) -> ForeignKeyCreateStatement {
    ForeignKey::create().name(name.to_owned()).from_col(column.to_owned()).to(table.to_owned(), "id").to_owned()
}

fn committees() -> TableCreateStatement {
    Table::create()
        .table("committees")
        .col(uuid("id").primary_key())
        .col(uuid("pact_id"))
        .col(integer("version"))
        .col(boolean("is_public"))
        .col(boolean("is_closed"))
        .col(json("terms"))
        .col(text("search"))
        .col(big_integer("log_seq"))
        .col(big_integer("changed_seq"))
        .foreign_key(&mut key("committees_pact_fk", "pact_id", "pacts"))
        .to_owned()
}

fn seats() -> TableCreateStatement {
    Table::create()
        .table("committee_seats")
        .col(uuid("committee_id"))
        .col(uuid("organisation_id"))
        .primary_key(Index::create().col("committee_id").col("organisation_id"))
        .foreign_key(&mut key("committee_seats_committee_fk", "committee_id", "committees"))
        .foreign_key(&mut key("committee_seats_organisation_fk", "organisation_id", "organisations"))
        .to_owned()
}

fn meetings() -> TableCreateStatement {
    Table::create()
        .table("meetings")
        .col(uuid("id").primary_key())
        .col(uuid("committee_id"))
        .col(uuid("pact_id"))
        .col(boolean("is_public"))
        .col(string("state"))
        .col(timestamp_with_time_zone("starts_at"))
        .col(timestamp_with_time_zone("ends_at"))
        .col(date_null("comments_until"))
        .col(text("search"))
        .col(big_integer("log_seq"))
        .col(big_integer("changed_seq"))
        .foreign_key(&mut key("meetings_committee_fk", "committee_id", "committees"))
        .foreign_key(&mut key("meetings_pact_fk", "pact_id", "pacts"))
        .to_owned()
}

fn decisions() -> TableCreateStatement {
    Table::create()
        .table("decisions")
        .col(uuid("meeting_id"))
        .col(integer("number"))
        .col(uuid("pact_id"))
        .col(boolean("is_public"))
        .col(json("text"))
        .col(uuid_null("owner_id"))
        .col(date_null("due_on"))
        .col(timestamp_with_time_zone_null("due_at"))
        .col(string("state"))
        .col(timestamp_with_time_zone("state_since"))
        .primary_key(Index::create().col("meeting_id").col("number"))
        .foreign_key(&mut key("decisions_meeting_fk", "meeting_id", "meetings"))
        .foreign_key(&mut key("decisions_pact_fk", "pact_id", "pacts"))
        .foreign_key(&mut key("decisions_owner_fk", "owner_id", "organisations"))
        .to_owned()
}

fn steps() -> TableCreateStatement {
    Table::create()
        .table("meeting_steps")
        .col(big_integer("log_seq").primary_key())
        .col(uuid("committee_id"))
        .col(uuid_null("meeting_id"))
        .col(string("kind"))
        .col(timestamp_with_time_zone("at"))
        .col(uuid_null("organisation_id"))
        .col(string("role"))
        .col(uuid_null("person_id"))
        .col(text("content"))
        .col(string("salt"))
        .col(string_null("seal_salt"))
        .foreign_key(&mut key("meeting_steps_committee_fk", "committee_id", "committees"))
        .foreign_key(&mut key("meeting_steps_meeting_fk", "meeting_id", "meetings"))
        .foreign_key(&mut key("meeting_steps_organisation_fk", "organisation_id", "organisations"))
        .foreign_key(&mut key("meeting_steps_person_fk", "person_id", "people"))
        .to_owned()
}
