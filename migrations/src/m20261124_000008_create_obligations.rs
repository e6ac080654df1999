//! Calendars of pacts, who is bound by which commitment, the obligations that arise from it, and departures from good standing.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("pacts").add_column(json_null("calendar")).to_owned()).await?;
        manager.create_table(bonds()).await?;
        manager.create_table(obligations()).await?;
        manager.create_table(standings()).await?;
        for index in [
            "CREATE INDEX bonds_next_idx ON bonds (next_at) WHERE ended_at IS NULL",
            // One bond in effect for a signatory and a commitment; ended ones stay beside it.
            "CREATE UNIQUE INDEX bonds_once ON bonds (party_id, commitment_id) WHERE ended_at IS NULL",
            "CREATE INDEX bonds_party_idx ON bonds (party_id)",
            "CREATE INDEX obligations_open_idx ON obligations (due_at) WHERE state = 'open'",
            "CREATE INDEX obligations_missed_idx ON obligations (due_at) WHERE state = 'missed'",
            "CREATE INDEX obligations_reported_idx ON obligations (state_since) WHERE state IN ('reported', 'returned')",
            "CREATE INDEX obligations_organisation_idx ON obligations (organisation_id, due_on)",
            "CREATE INDEX obligations_pact_idx ON obligations (pact_id, due_on)",
            "CREATE INDEX obligations_commitment_idx ON obligations (commitment_id, due_on)",
            "CREATE INDEX signatures_party_idx ON signatures (party_id)",
            "CREATE INDEX log_entries_subject_idx ON log_entries (subject, seq)",
            "CREATE UNIQUE INDEX standings_once ON standings (party_id) WHERE until IS NULL",
        ] {
            manager.get_connection().execute_unprepared(index).await?;
        }
        Ok(())
    }
}

fn bonds() -> TableCreateStatement {
    Table::create()
        .table("bonds")
        .col(uuid("id").primary_key())
        .col(uuid("party_id"))
        .col(uuid("commitment_id"))
        .col(date("since"))
        .col(integer("next_number"))
        .col(timestamp_with_time_zone("next_at"))
        .col(timestamp_with_time_zone_null("ended_at"))
        .foreign_key(ForeignKey::create().name("bonds_party_fk").from_col("party_id").to("parties", "id"))
        .foreign_key(ForeignKey::create().name("bonds_commitment_fk").from_col("commitment_id").to("commitments", "id"))
        .to_owned()
}

fn obligations() -> TableCreateStatement {
    Table::create()
        .table("obligations")
        .col(uuid("id").primary_key())
        .col(uuid("bond_id"))
        .col(uuid("pact_id"))
        .col(uuid("commitment_id"))
        .col(uuid("party_id"))
        .col(uuid("organisation_id"))
        .col(integer("number"))
        .col(date("period_from"))
        .col(date("period_to"))
        .col(date("due_on"))
        .col(timestamp_with_time_zone("due_at"))
        .col(string("state"))
        .col(timestamp_with_time_zone("state_since"))
        .col(big_integer("state_seq"))
        .col(timestamp_with_time_zone_null("missed_at"))
        .col(timestamp_with_time_zone_null("reported_at"))
        .col(string_null("waived_because"))
        .col(big_integer("log_seq"))
        .foreign_key(ForeignKey::create().name("obligations_bond_fk").from_col("bond_id").to("bonds", "id"))
        .foreign_key(ForeignKey::create().name("obligations_pact_fk").from_col("pact_id").to("pacts", "id"))
        .foreign_key(ForeignKey::create().name("obligations_commitment_fk").from_col("commitment_id").to("commitments", "id"))
        .foreign_key(ForeignKey::create().name("obligations_party_fk").from_col("party_id").to("parties", "id"))
        .foreign_key(
            ForeignKey::create().name("obligations_organisation_fk").from_col("organisation_id").to("organisations", "id"),
        )
        .index(Index::create().name("obligations_once").unique().col("bond_id").col("number"))
        .to_owned()
}

fn standings() -> TableCreateStatement {
    Table::create()
        .table("standings")
        .col(uuid("id").primary_key())
        .col(uuid("party_id"))
        .col(string("status"))
        .col(timestamp_with_time_zone("since"))
        .col(string("reason"))
        .col(uuid_null("obligation_id"))
        .col(big_integer("log_seq"))
        .col(timestamp_with_time_zone_null("until"))
        .col(string_null("ended_because"))
        .col(big_integer_null("ended_seq"))
        .foreign_key(ForeignKey::create().name("standings_party_fk").from_col("party_id").to("parties", "id"))
        .foreign_key(ForeignKey::create().name("standings_obligation_fk").from_col("obligation_id").to("obligations", "id"))
        .to_owned()
}
