//! Organisations that ask the secretariat of a pact for a seat, until it has answered.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let key = |name: &str, column: &'static str, to: &'static str| {
            ForeignKey::create().name(format!("seat_requests_{name}_fk")).from_col(column).to(to, "id").to_owned()
        };
        let table = Table::create()
            .table("seat_requests")
            .col(uuid("id").primary_key())
            .col(uuid("pact_id"))
            .col(uuid("organisation_id"))
            .col(uuid("person_id"))
            .col(text("why"))
            .col(timestamp_with_time_zone("asked_at"))
            .foreign_key(&mut key("pact", "pact_id", "pacts"))
            .foreign_key(&mut key("organisation", "organisation_id", "organisations"))
            .foreign_key(&mut key("person", "person_id", "people"))
            .to_owned();
        manager.create_table(table).await?;
        let once = Index::create()
            .name("seat_requests_once")
            .table("seat_requests")
            .col("pact_id")
            .col("organisation_id")
            .unique()
            .to_owned();
        manager.create_index(once).await?;
        let by = Index::create().name("seat_requests_by").table("seat_requests").col("person_id").to_owned();
        manager.create_index(by).await
    }
}
