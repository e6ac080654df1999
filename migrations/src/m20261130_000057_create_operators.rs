//! Who runs the portal; and organisations by their identifiers, which no two of them share.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let operators = Table::create()
            .table("operators")
            .col(uuid("person_id").primary_key())
            .col(timestamp_with_time_zone("since"))
            .foreign_key(ForeignKey::create().name("operators_person_fk").from_col("person_id").to("people", "id"))
            .to_owned();
        manager.create_table(operators).await?;
        for index in [
            Index::create().name("organisations_lei_idx").table("organisations").col("lei").to_owned(),
            // The number first: lists by country have an index of their own, in their order.
            Index::create()
                .name("organisations_number_idx")
                .table("organisations")
                .col("registry_number")
                .col("country")
                .to_owned(),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
