//! What else falls with a mandate that proved false: attestations, and what was said under it of the end of a term, which names its mandate
//! from now on. And mandates that were recorded for one signature on paper, which found nothing else.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one column at a time.
        for column in annulled() {
            manager.alter_table(Table::alter().table("attestations").add_column(column).to_owned()).await?;
        }
        for column in
            [timestamp_with_time_zone_null("countersignature_annulled_at"), big_integer_null("countersignature_annulled_seq")]
        {
            manager.alter_table(Table::alter().table("signatures").add_column(column).to_owned()).await?;
        }
        let on_paper = boolean("on_paper").default(false).take();
        manager.alter_table(Table::alter().table("mandates").add_column(on_paper).to_owned()).await?;
        manager.create_table(term_acts()).await?;
        // What was annulled can be said again, under a mandate that is true. SQLite takes no constraint away from a table.
        for statement in [
            "INSERT INTO annullable_term_acts (id, pact_id, organisation_id, said, of_term, reason, at, log_seq) \
             SELECT id, pact_id, organisation_id, said, of_term, reason, at, log_seq FROM pact_term_acts",
            "DROP TABLE pact_term_acts",
            "ALTER TABLE annullable_term_acts RENAME TO pact_term_acts",
            "CREATE UNIQUE INDEX pact_term_acts_once ON pact_term_acts (pact_id, of_term, said, organisation_id) \
             WHERE annulled_at IS NULL",
        ] {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }
}

fn annulled() -> [ColumnDef; 4] {
    [
        timestamp_with_time_zone_null("annulled_at"),
        text_null("annulment_reason"),
        string_null("annulled_by"),
        big_integer_null("annulled_seq"),
    ]
}

fn term_acts() -> TableCreateStatement {
    let mut table = Table::create()
        .table("annullable_term_acts")
        .col(uuid("id").primary_key())
        .col(uuid("pact_id"))
        .col(uuid("organisation_id"))
        .col(uuid_null("mandate_id"))
        .col(string("said"))
        .col(date("of_term"))
        .col(text_null("reason"))
        .col(timestamp_with_time_zone("at"))
        .col(big_integer("log_seq"))
        .foreign_key(ForeignKey::create().name("pact_term_acts_pact_fk").from_col("pact_id").to("pacts", "id"))
        .foreign_key(
            ForeignKey::create().name("pact_term_acts_organisation_fk").from_col("organisation_id").to("organisations", "id"),
        )
        .foreign_key(ForeignKey::create().name("pact_term_acts_mandate_fk").from_col("mandate_id").to("mandates", "id"))
        .to_owned();
    for column in annulled() {
        table.col(column);
    }
    table
}
