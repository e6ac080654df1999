//! Indexes of the public register: each of its filters in the order of publication with what the others look at, so that filters are
//! combined without opening rows, which hold long texts; and what the figures are counted from.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (name, table, columns) in [
            ("sanctions_by_publication_and_id", "sanctions", vec!["published_at", "id"]),
            (
                "sanctions_by_ending",
                "sanctions",
                vec!["ending", "published_at", "id", "pact_id", "organisation_id", "practice", "measure"],
            ),
            (
                "sanctions_by_practice",
                "sanctions",
                vec!["practice", "published_at", "id", "ending", "pact_id", "organisation_id", "measure"],
            ),
            (
                "sanctions_by_measure",
                "sanctions",
                vec!["measure", "published_at", "id", "ending", "pact_id", "organisation_id", "practice"],
            ),
            ("sanctions_by_level", "sanctions", vec!["level", "published_at", "id"]),
            ("sanctions_of_organisation", "sanctions", vec!["organisation_id", "published_at", "id"]),
            (
                "sanctions_of_pact",
                "sanctions",
                vec!["pact_id", "published_at", "id", "ending", "organisation_id", "practice", "measure"],
            ),
            ("sanctions_by_change", "sanctions", vec!["changed_seq", "id"]),
            ("sanctions_by_clock", "sanctions", vec!["pact_id", "body", "organisation_id", "final_on", "published_at"]),
            ("cases_by_course", "cases", vec!["organisation_id", "measure", "told_at", "decided_at", "final_at"]),
            ("withholdings_by_state", "withholdings", vec!["lifted_seq", "since"]),
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
