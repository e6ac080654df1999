//! The orders in which lists and open data are read.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// The kinds of organisations, Customs first: how all of them are listed.
pub const ORGANISATIONS_BY_KIND: &str = "CASE kind WHEN 'customs' THEN 1 WHEN 'association' THEN 2 WHEN 'company' THEN 3 \
    WHEN 'civil_society' THEN 4 WHEN 'monitor' THEN 5 ELSE 6 END";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let indexes = [
            ("organisations_listed", format!("organisations (({ORGANISATIONS_BY_KIND}), name, slug)")),
            ("organisations_by_kind", "organisations (kind, name, slug)".to_owned()),
            ("organisations_by_country", "organisations (country)".to_owned()),
            ("pacts_in_order", "pacts (log_seq)".to_owned()),
            ("pacts_by_country", "pacts (country)".to_owned()),
            ("commitments_by_role", "commitments (role)".to_owned()),
            ("commitments_in_order", "commitments (version_id, position)".to_owned()),
        ];
        let ordered = ["organisations", "signatures", "reports", "findings"];
        let indexes = indexes.into_iter().map(|(name, of)| (name.to_owned(), of));
        for (name, of) in indexes.chain(ordered.map(|table| (format!("{table}_in_order"), format!("{table} (log_seq, id)")))) {
            manager.get_connection().execute_unprepared(&format!("CREATE INDEX {name} ON {of}")).await?;
        }
        Ok(())
    }
}
