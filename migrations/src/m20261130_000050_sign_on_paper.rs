//! Signatures with pen and ink: what one organisation recorded and another has seen, and the records that wait for their witness.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one column at a time.
        for column in
            [date_null("signed_on"), string_null("scan_digest"), uuid_null("recorded_by_id"), uuid_null("witnessed_by_id")]
        {
            manager.alter_table(Table::alter().table("signatures").add_column(column).to_owned()).await?;
        }
        manager.create_table(paper_signatures()).await?;
        for statement in [
            // One record of an organisation waits for its witness.
            "CREATE UNIQUE INDEX paper_signatures_once ON paper_signatures (version_id, organisation_id) WHERE state = 'waiting'",
            "CREATE INDEX paper_signatures_of_recorder ON paper_signatures (person_id)",
            "CREATE INDEX paper_signatures_of_witness ON paper_signatures (witness_id)",
        ] {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }
}

fn paper_signatures() -> TableCreateStatement {
    let key = |name: &str, column: &'static str, table: &'static str| {
        ForeignKey::create().name(format!("paper_signatures_{name}_fk")).from_col(column).to(table, "id").to_owned()
    };
    Table::create()
        .table("paper_signatures")
        .col(uuid("id").primary_key())
        .col(uuid("version_id"))
        .col(uuid("organisation_id"))
        .col(string("name"))
        .col(string("title"))
        .col(string("email"))
        .col(string("lang"))
        .col(string("document"))
        .col(date("signed_on"))
        .col(uuid("recorded_by_id"))
        .col(uuid("person_id"))
        .col(uuid("witnessed_by_id"))
        .col(uuid("witness_id"))
        .col(string("salt"))
        .col(string("state"))
        .col(timestamp_with_time_zone("state_since"))
        .col(text_null("reason"))
        .col(uuid_null("signature_id"))
        .foreign_key(&mut key("version", "version_id", "pact_versions"))
        .foreign_key(&mut key("organisation", "organisation_id", "organisations"))
        .foreign_key(&mut key("recorded_by", "recorded_by_id", "organisations"))
        .foreign_key(&mut key("person", "person_id", "people"))
        .foreign_key(&mut key("witnessed_by", "witnessed_by_id", "organisations"))
        .foreign_key(&mut key("witness", "witness_id", "people"))
        .foreign_key(&mut key("signature", "signature_id", "signatures"))
        .to_owned()
}
