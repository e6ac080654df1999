//! Cases with their steps and seats, the list from which appeals are heard, and the sanctions that became public.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [cases(), steps(), seats(), notices(), list(), sanctions(), withholdings(), bars(), cursor()] {
            manager.create_table(table).await?;
        }
        for (name, table, columns) in [
            ("cases_by_time", "cases", vec!["wakes_at"]),
            ("cases_by_respondent", "cases", vec!["organisation_id", "stage"]),
            ("cases_by_pact", "cases", vec!["pact_id", "stage"]),
            ("cases_by_seat", "cases", vec!["party_id", "effect"]),
            ("case_seats_by_person", "case_seats", vec!["person_id"]),
            ("sanctions_by_publication", "sanctions", vec!["published_at"]),
            ("sanctions_by_organisation", "sanctions", vec!["organisation_id"]),
            ("sanctions_by_pact", "sanctions", vec!["pact_id"]),
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

fn cases() -> TableCreateStatement {
    Table::create()
        .table("cases")
        .col(uuid("id").primary_key())
        .col(uuid("pact_id"))
        .col(uuid("version_id"))
        .col(uuid("party_id"))
        .col(uuid("organisation_id"))
        .col(uuid_null("complainant_id"))
        .col(uuid_null("obligation_id"))
        .col(string("source"))
        .col(string("practice"))
        .col(string("stage"))
        .col(string_null("ending"))
        .col(string_null("awaits"))
        .col(date_null("due_on"))
        .col(timestamp_with_time_zone_null("wakes_at"))
        .col(string("effect"))
        .col(boolean("was_told"))
        .col(boolean("was_appealed"))
        .col(boolean("was_changed"))
        .col(string_null("measure"))
        .col(timestamp_with_time_zone("opened_at"))
        .col(timestamp_with_time_zone_null("told_at"))
        .col(timestamp_with_time_zone_null("decided_at"))
        .col(timestamp_with_time_zone_null("final_at"))
        .foreign_key(&mut key("cases_pact_fk", "pact_id", "pacts"))
        .foreign_key(&mut key("cases_version_fk", "version_id", "pact_versions"))
        .foreign_key(&mut key("cases_party_fk", "party_id", "parties"))
        .foreign_key(&mut key("cases_organisation_fk", "organisation_id", "organisations"))
        .foreign_key(&mut key("cases_complainant_fk", "complainant_id", "organisations"))
        .foreign_key(&mut key("cases_obligation_fk", "obligation_id", "obligations"))
        .to_owned()
}

fn steps() -> TableCreateStatement {
    Table::create()
        .table("case_steps")
        .col(uuid("case_id"))
        .col(integer("number"))
        .col(string("kind"))
        .col(timestamp_with_time_zone("at"))
        .col(date("on_day"))
        .col(string("capacity"))
        .col(uuid_null("person_id"))
        .col(text("content"))
        .col(string("content_salt"))
        .col(text("sealed"))
        .col(string("salt"))
        .col(big_integer("sealed_seq"))
        .col(big_integer_null("opened_seq"))
        .primary_key(Index::create().col("case_id").col("number"))
        .foreign_key(&mut key("case_steps_case_fk", "case_id", "cases"))
        .foreign_key(&mut key("case_steps_person_fk", "person_id", "people"))
        .to_owned()
}

fn seats() -> TableCreateStatement {
    Table::create()
        .table("case_seats")
        .col(uuid("case_id"))
        .col(string("seat"))
        .col(uuid("person_id"))
        .primary_key(Index::create().col("case_id").col("seat"))
        .foreign_key(&mut key("case_seats_case_fk", "case_id", "cases"))
        .foreign_key(&mut key("case_seats_person_fk", "person_id", "people"))
        .to_owned()
}

fn notices() -> TableCreateStatement {
    Table::create()
        .table("case_notices")
        .col(uuid("case_id"))
        .col(uuid("mail_id"))
        .primary_key(Index::create().col("case_id").col("mail_id"))
        .foreign_key(&mut key("case_notices_case_fk", "case_id", "cases"))
        .to_owned()
}

fn list() -> TableCreateStatement {
    Table::create()
        .table("appeal_list")
        .col(uuid("pact_id"))
        .col(uuid("person_id"))
        .col(boolean("customs"))
        .col(boolean("associations"))
        .col(timestamp_with_time_zone("added_at"))
        .primary_key(Index::create().col("pact_id").col("person_id"))
        .foreign_key(&mut key("appeal_list_pact_fk", "pact_id", "pacts"))
        .foreign_key(&mut key("appeal_list_person_fk", "person_id", "people"))
        .to_owned()
}

fn sanctions() -> TableCreateStatement {
    Table::create()
        .table("sanctions")
        .col(uuid("id").primary_key())
        .col(uuid("pact_id"))
        .col(uuid("organisation_id"))
        .col(string("article"))
        .col(string("practice"))
        .col(string("measure"))
        .col(integer("level"))
        .col(string("body"))
        .col(string_null("appeal_body"))
        .col(boolean("is_changed"))
        .col(boolean("is_settled"))
        .col(date_null("told_on"))
        .col(date_null("decided_on"))
        .col(date("final_on"))
        .col(date("begins_on"))
        .col(date("ends_on"))
        .col(string_null("ending"))
        .col(date_null("ended_on"))
        .col(text("content"))
        .col(string("salt"))
        .col(timestamp_with_time_zone("published_at"))
        .col(big_integer("log_seq"))
        .col(big_integer("changed_seq"))
        .foreign_key(&mut key("sanctions_case_fk", "id", "cases"))
        .foreign_key(&mut key("sanctions_pact_fk", "pact_id", "pacts"))
        .foreign_key(&mut key("sanctions_organisation_fk", "organisation_id", "organisations"))
        .to_owned()
}

fn withholdings() -> TableCreateStatement {
    Table::create()
        .table("withholdings")
        .col(uuid("id").primary_key())
        .col(uuid("pact_id"))
        .col(string("ground"))
        .col(date("until_on"))
        .col(timestamp_with_time_zone("since"))
        .col(big_integer("log_seq"))
        .col(big_integer_null("lifted_seq"))
        .foreign_key(&mut key("withholdings_case_fk", "id", "cases"))
        .foreign_key(&mut key("withholdings_pact_fk", "pact_id", "pacts"))
        .to_owned()
}

fn bars() -> TableCreateStatement {
    Table::create()
        .table("seat_bars")
        .col(uuid("party_id"))
        .col(uuid("case_id"))
        .col(string("effect"))
        .primary_key(Index::create().col("party_id").col("case_id"))
        .foreign_key(&mut key("seat_bars_party_fk", "party_id", "parties"))
        .foreign_key(&mut key("seat_bars_case_fk", "case_id", "cases"))
        .to_owned()
}

fn cursor() -> TableCreateStatement {
    Table::create().table("case_cursor").col(integer("id").primary_key()).col(big_integer("seq")).to_owned()
}
