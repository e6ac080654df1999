//! Self-assessments: rounds, their links, codes and answers, and what was published; risks, and the editions of their map.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub struct Migration;

fn to_organisation(name: &str) -> ForeignKeyCreateStatement {
    ForeignKey::create().name(name).from_col("organisation_id").to("organisations", "id").to_owned()
}

fn to_round(name: &str) -> ForeignKeyCreateStatement {
    ForeignKey::create().name(name).from_col("round_id").to("assessment_rounds", "id").to_owned()
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            Table::create()
                .table("assessment_rounds")
                .col(uuid("id").primary_key())
                .col(uuid("organisation_id"))
                .col(integer("number"))
                .col(string("title"))
                .col(integer("questionnaire"))
                .col(date("opens_on"))
                .col(date("closes_on"))
                .col(date_null("closed_on"))
                .foreign_key(&mut to_organisation("assessment_rounds_organisation_fk"))
                .index(Index::create().name("assessment_rounds_once").unique().col("organisation_id").col("number"))
                .to_owned(),
            // A link that was closed or renewed is no longer there.
            Table::create()
                .table("assessment_links")
                .col(string("token_hash").primary_key())
                .col(uuid("round_id"))
                .col(string("respondents"))
                .foreign_key(&mut to_round("assessment_links_round_fk"))
                .index(Index::create().name("assessment_links_once").unique().col("round_id").col("respondents"))
                .to_owned(),
            Table::create()
                .table("assessment_codes")
                .col(string("code_hash").primary_key())
                .col(uuid("round_id"))
                .col(string("respondents"))
                .col(boolean("used"))
                .foreign_key(&mut to_round("assessment_codes_round_fk"))
                .to_owned(),
            Table::create()
                .table("assessment_answers")
                .col(uuid("id").primary_key())
                .col(uuid("round_id"))
                .col(string("respondents"))
                .col(date("answered_on"))
                .col(json("ratings"))
                .foreign_key(&mut to_round("assessment_answers_round_fk"))
                .to_owned(),
            Table::create()
                .table("assessments")
                .col(uuid("id").primary_key())
                .col(uuid("organisation_id"))
                .col(integer("number"))
                .col(string("title"))
                .col(integer("questionnaire"))
                .col(date("opened_on"))
                .col(date("closed_on"))
                .col(json("results"))
                .col(timestamp_with_time_zone("published_at"))
                .col(big_integer("log_seq"))
                .foreign_key(&mut to_organisation("assessments_organisation_fk"))
                .index(Index::create().name("assessments_once").unique().col("organisation_id").col("number"))
                .to_owned(),
            Table::create()
                .table("risks")
                .col(uuid("id").primary_key())
                .col(uuid("organisation_id"))
                .col(uuid_null("pact_id"))
                .col(text("process"))
                .col(text("risk"))
                .col(integer("likelihood"))
                .col(integer("impact"))
                .col(text("controls"))
                .col(text("measure"))
                .col(string("owner"))
                .col(string("status"))
                .col(string_null("commitment"))
                .foreign_key(&mut to_organisation("risks_organisation_fk"))
                .foreign_key(ForeignKey::create().name("risks_pact_fk").from_col("pact_id").to("pacts", "id"))
                .to_owned(),
            Table::create()
                .table("risk_editions")
                .col(uuid("id").primary_key())
                .col(uuid("organisation_id"))
                .col(integer("number"))
                .col(text("risks"))
                .col(string("salt"))
                .col(json("levels"))
                .col(timestamp_with_time_zone("published_at"))
                .col(big_integer("log_seq"))
                .foreign_key(&mut to_organisation("risk_editions_organisation_fk"))
                .index(Index::create().name("risk_editions_once").unique().col("organisation_id").col("number"))
                .to_owned(),
        ];
        for table in tables {
            manager.create_table(table).await?;
        }
        for table in ["assessment_codes", "assessment_answers"] {
            let name = format!("{table}_round_idx");
            manager.create_index(Index::create().name(name).table(table).col("round_id").to_owned()).await?;
        }
        manager
            .create_index(Index::create().name("risks_organisation_idx").table("risks").col("organisation_id").to_owned())
            .await
    }
}
