//! The table of cases, and the only finders of them. All columns are public.

use crate::library::model::{Confidence, InitiativeKind, InitiativeScope, Metric, Record};
use sea_orm::entity::prelude::*;
use sea_orm::{FromJsonQueryResult, Set};
use serde::{Deserialize, Serialize};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "initiatives")]
pub struct Model {
    /// As `INI-001`
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub name: String,
    pub kind: InitiativeKind,
    #[sea_orm(column_type = "Json")]
    pub countries: Strings,
    pub scope: InitiativeScope,
    pub year: Option<i32>,
    pub year_end: Option<i32>,
    pub date: Option<String>,
    pub customs_related: bool,
    #[sea_orm(column_type = "Json")]
    pub parties: Strings,
    #[sea_orm(column_type = "Text")]
    pub summary: String,
    #[sea_orm(column_type = "Json")]
    pub factors: Factors,
    pub source_title: String,
    pub source_url: String,
    pub source_seen: bool,
    pub confidence: Confidence,
    #[sea_orm(column_type = "Text")]
    pub note: String,
    #[sea_orm(column_type = "Json")]
    pub metrics: Metrics,
    pub log_seq: i64,
}

impl ActiveModelBehavior for ActiveModel {}

/// Texts in one column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Strings(pub Vec<String>);

/// Numbers of factors in one column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Factors(pub Vec<i32>);

/// Figures in one column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Metrics(pub Vec<Metric>);

impl From<Model> for Record {
    fn from(row: Model) -> Self {
        Self {
            id: row.id,
            name: row.name,
            kind: row.kind,
            countries: row.countries.0,
            scope: row.scope,
            year: row.year,
            year_end: row.year_end,
            date: row.date,
            customs_related: row.customs_related,
            parties: row.parties.0,
            summary: row.summary,
            arusha_factors: row.factors.0,
            metrics: row.metrics.0,
            source_title: row.source_title,
            source_url: row.source_url,
            source_seen: row.source_seen,
            confidence: row.confidence,
            note: row.note,
        }
    }
}

/// The row of a record whose entry in the log is number `seq`.
pub fn row(record: Record, seq: i64) -> ActiveModel {
    ActiveModel {
        id: Set(record.id),
        name: Set(record.name),
        kind: Set(record.kind),
        countries: Set(Strings(record.countries)),
        scope: Set(record.scope),
        year: Set(record.year),
        year_end: Set(record.year_end),
        date: Set(record.date),
        customs_related: Set(record.customs_related),
        parties: Set(Strings(record.parties)),
        summary: Set(record.summary),
        factors: Set(Factors(record.arusha_factors)),
        source_title: Set(record.source_title),
        source_url: Set(record.source_url),
        source_seen: Set(record.source_seen),
        confidence: Set(record.confidence),
        note: Set(record.note),
        metrics: Set(Metrics(record.metrics)),
        log_seq: Set(seq),
    }
}
