//! Series of the world's indicators with their points, and reviews of indicators that were held.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("series")
                    .col(uuid("id").primary_key())
                    .col(string("slug"))
                    .col(integer("revision"))
                    .col(string("name"))
                    .col(string("unit"))
                    .col(string_null("direction"))
                    .col(text("source"))
                    .col(string("licence"))
                    .col(json("mapping"))
                    .col(integer("points"))
                    .col(string("file_digest"))
                    .col(string("digest"))
                    .col(timestamp_with_time_zone("imported_at"))
                    .col(big_integer("log_seq"))
                    .index(Index::create().name("series_once").unique().col("slug").col("revision"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("series_points")
                    .col(uuid("series_id"))
                    .col(string("area"))
                    .col(string("period"))
                    .col(string("area_name"))
                    .col(double("value"))
                    .primary_key(Index::create().name("series_points_once").col("series_id").col("area").col("period"))
                    .foreign_key(ForeignKey::create().name("series_points_series_fk").from_col("series_id").to("series", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("indicator_reviews")
                    .col(uuid("id").primary_key())
                    .col(uuid("commitment_id"))
                    .col(date("due_on"))
                    .col(date("held_on"))
                    .col(string("decision"))
                    .col(text("minutes"))
                    .col(string("minutes_salt"))
                    .col(uuid("organisation_id"))
                    .col(big_integer("log_seq"))
                    .foreign_key(
                        ForeignKey::create()
                            .name("indicator_reviews_commitment_fk")
                            .from_col("commitment_id")
                            .to("commitments", "id"),
                    )
                    .foreign_key(
                        ForeignKey::create()
                            .name("indicator_reviews_organisation_fk")
                            .from_col("organisation_id")
                            .to("organisations", "id"),
                    )
                    .index(Index::create().name("indicator_reviews_once").unique().col("commitment_id").col("due_on"))
                    .to_owned(),
            )
            .await
    }
}
