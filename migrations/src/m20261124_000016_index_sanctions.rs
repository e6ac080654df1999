//! Indexes of the public register: each of its filters, in the order of publication.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (name, table, columns) in [
            ("sanctions_by_publication_and_id", "sanctions", ["published_at", "id"]),
            ("sanctions_by_ending", "sanctions", ["ending", "published_at"]),
            ("sanctions_by_practice", "sanctions", ["practice", "published_at"]),
            ("sanctions_by_measure", "sanctions", ["measure", "published_at"]),
            ("sanctions_by_level", "sanctions", ["level", "published_at"]),
            ("sanctions_of_organisation", "sanctions", ["organisation_id", "published_at"]),
            ("sanctions_of_pact", "sanctions", ["pact_id", "published_at"]),
            ("sanctions_by_change", "sanctions", ["changed_seq", "id"]),
            ("withholdings_by_state", "withholdings", ["lifted_seq", "since"]),
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
