//! Organisations that ask to join a pact, until an association has answered.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("join_requests")
            .col(uuid("id").primary_key())
            .col(string("token_hash").unique_key().take())
            .col(uuid("pact_id"))
            .col(uuid("association_id"))
            .col(string("email"))
            .col(text("content"))
            .col(timestamp_with_time_zone("asked_at"))
            .col(timestamp_with_time_zone_null("confirmed_at"))
            .col(timestamp_with_time_zone("expires_at"))
            .foreign_key(ForeignKey::create().name("join_requests_pact_fk").from_col("pact_id").to("pacts", "id"))
            .foreign_key(
                ForeignKey::create().name("join_requests_association_fk").from_col("association_id").to("organisations", "id"),
            )
            .to_owned();
        manager.create_table(table).await?;
        for (name, columns) in [
            ("join_requests_to", vec!["pact_id", "association_id", "confirmed_at"]),
            ("join_requests_from", vec!["email"]),
            ("join_requests_over", vec!["expires_at"]),
        ] {
            let mut index = Index::create().name(name).table("join_requests").to_owned();
            for column in columns {
                index.col(column);
            }
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
