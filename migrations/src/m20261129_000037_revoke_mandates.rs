//! Mandates: who took one back, why, and the entry that says so; and the register of those that one organisation vouched for.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for statement in [
            "ALTER TABLE mandates ADD COLUMN revocation_reason text",
            "ALTER TABLE mandates ADD COLUMN revoked_seq bigint",
            "CREATE INDEX mandates_of_organisation ON mandates (organisation_id)",
        ] {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }
}
