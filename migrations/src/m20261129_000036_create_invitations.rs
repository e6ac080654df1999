//! Invitations to sign a pact, with the links that lead to them; and lists of members on their way from the file to the invitations.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [invitations(), links(), tokens(), lists(), rows()] {
            manager.create_table(table).await?;
        }
        for statement in [
            "ALTER TABLE organisations ADD COLUMN lei varchar(20)",
            "CREATE INDEX invitations_of_inviter ON invitations (invited_by_id, pact_id)",
            "CREATE INDEX invitations_of_pact ON invitations (pact_id)",
            "CREATE INDEX invitations_of_organisation ON invitations (organisation_id, pact_id)",
            // What the worker asks every half second.
            "CREATE INDEX invitation_links_due ON invitation_links (due_at) WHERE due_at IS NOT NULL",
            "CREATE INDEX invitation_links_to_remind ON invitation_links (asked_at) WHERE asked_at IS NOT NULL",
            "CREATE INDEX invitation_tokens_of_invitation ON invitation_tokens (invitation_id)",
            "CREATE INDEX member_lists_by_state ON member_lists (state, uploaded_at)",
            "CREATE INDEX member_lists_by_time ON member_lists (uploaded_at)",
            "CREATE INDEX member_rows_by_state ON member_rows (list_id, state, line)",
        ] {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }
}

/// What of an invitation is public.
fn invitations() -> TableCreateStatement {
    Table::create()
        .table("invitations")
        .col(uuid("id").primary_key())
        .col(uuid("pact_id"))
        .col(uuid("party_id"))
        .col(uuid("organisation_id"))
        .col(uuid("invited_by_id"))
        .col(uuid("person_id"))
        .col(string("state"))
        .col(timestamp_with_time_zone("invited_at"))
        .col(timestamp_with_time_zone("lapses_at"))
        .col(big_integer("log_seq"))
        .col(timestamp_with_time_zone_null("ended_at"))
        .col(string_null("reason"))
        .col(big_integer_null("ended_seq"))
        .foreign_key(ForeignKey::create().name("invitations_pact_fk").from_col("pact_id").to("pacts", "id"))
        .foreign_key(ForeignKey::create().name("invitations_party_fk").from_col("party_id").to("parties", "id"))
        .foreign_key(
            ForeignKey::create().name("invitations_organisation_fk").from_col("organisation_id").to("organisations", "id"),
        )
        .foreign_key(ForeignKey::create().name("invitations_inviter_fk").from_col("invited_by_id").to("organisations", "id"))
        .foreign_key(ForeignKey::create().name("invitations_person_fk").from_col("person_id").to("people", "id"))
        .to_owned()
}

/// What of an invitation is between the inviter and the invited.
fn links() -> TableCreateStatement {
    Table::create()
        .table("invitation_links")
        .col(uuid("invitation_id").primary_key())
        .col(boolean("newest"))
        .col(timestamp_with_time_zone_null("opened_at"))
        .col(timestamp_with_time_zone_null("due_at"))
        .col(integer("reminders"))
        .col(timestamp_with_time_zone_null("reminded_at"))
        .col(timestamp_with_time_zone_null("asked_at"))
        .foreign_key(ForeignKey::create().name("invitation_links_fk").from_col("invitation_id").to("invitations", "id"))
        .to_owned()
}

fn tokens() -> TableCreateStatement {
    Table::create()
        .table("invitation_tokens")
        .col(string("token_hash").primary_key())
        .col(uuid("invitation_id"))
        .foreign_key(ForeignKey::create().name("invitation_tokens_fk").from_col("invitation_id").to("invitations", "id"))
        .to_owned()
}

fn lists() -> TableCreateStatement {
    Table::create()
        .table("member_lists")
        .col(uuid("id").primary_key())
        .col(uuid("pact_id"))
        .col(uuid("association_id"))
        .col(uuid("person_id"))
        .col(string("state"))
        .col(timestamp_with_time_zone("uploaded_at"))
        .foreign_key(ForeignKey::create().name("member_lists_pact_fk").from_col("pact_id").to("pacts", "id"))
        .foreign_key(
            ForeignKey::create().name("member_lists_association_fk").from_col("association_id").to("organisations", "id"),
        )
        .foreign_key(ForeignKey::create().name("member_lists_person_fk").from_col("person_id").to("people", "id"))
        .to_owned()
}

fn rows() -> TableCreateStatement {
    Table::create()
        .table("member_rows")
        .col(uuid("list_id"))
        .col(integer("position"))
        .col(big_integer("line"))
        .col(string("state"))
        .col(text("content"))
        .primary_key(Index::create().name("member_rows_once").col("list_id").col("position"))
        .foreign_key(
            ForeignKey::create()
                .name("member_rows_list_fk")
                .from_col("list_id")
                .to("member_lists", "id")
                .on_delete(ForeignKeyAction::Cascade),
        )
        .to_owned()
}
