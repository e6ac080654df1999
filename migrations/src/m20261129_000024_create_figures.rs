//! Counts kept by the acts that change them.

use crate::figures;
use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (db, backend) = (manager.get_connection(), manager.get_database_backend());
        // Names are looked for by how they begin, byte by byte.
        let bytewise = if backend == DbBackend::Sqlite { "" } else { " COLLATE \"C\"" };
        db.execute_unprepared(&format!("CREATE TABLE figures (name TEXT{bytewise} PRIMARY KEY NOT NULL, n BIGINT NOT NULL)"))
            .await?;
        for statement in figures::recount(backend) {
            db.execute_unprepared(&statement).await?;
        }
        Ok(())
    }
}
