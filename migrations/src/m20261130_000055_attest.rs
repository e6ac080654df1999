//! Countersignatures become attestations of two kinds; the second, by witnesses of civil society, names the signatures by rows of their own.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.rename_table(Table::rename().table("countersignatures", "attestations").to_owned()).await?;
        let kind = string("kind").default("countersignature").to_owned();
        manager.alter_table(Table::alter().table("attestations").add_column(kind).to_owned()).await?;
        manager
            .create_table(
                Table::create()
                    .table("witnessings")
                    .col(uuid("attestation_id"))
                    .col(uuid("signature_id"))
                    .primary_key(Index::create().name("witnessings_pk").col("signature_id").col("attestation_id"))
                    .foreign_key(
                        ForeignKey::create()
                            .name("witnessings_attestation_fk")
                            .from_col("attestation_id")
                            .to("attestations", "id"),
                    )
                    .foreign_key(
                        ForeignKey::create().name("witnessings_signature_fk").from_col("signature_id").to("signatures", "id"),
                    )
                    .to_owned(),
            )
            .await
    }
}
