//! The pictures of updates.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(images()).await?;
        let by_name = Index::create().name("images_by_name").table("images").col("name").to_owned();
        manager.create_index(by_name).await
    }
}

fn images() -> TableCreateStatement {
    Table::create()
        .table("images")
        .col(uuid("update_id"))
        .col(string("name"))
        .col(big_integer("size"))
        .col(json("alt"))
        .col(json("caption"))
        .col(uuid("uploaded_by"))
        .col(timestamp_with_time_zone("created_at"))
        .primary_key(Index::create().name("images_pk").col("update_id").col("name"))
        .foreign_key(ForeignKey::create().name("images_update_fk").from_col("update_id").to("updates", "id"))
        .foreign_key(ForeignKey::create().name("images_person_fk").from_col("uploaded_by").to("people", "id"))
        .to_owned()
}
