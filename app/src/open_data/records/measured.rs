//! Series of indicators, and their values.

use super::super::asked::{Filter, Takes};
use super::super::table::{Place, Reading, Record, Teller};
use super::super::values::{Day, Json, Moment};
use super::{of, only};
use crate::indicators::model::Direction;
use crate::indicators::series::{Mapping, alpha2, day};
use crate::indicators::server::entity::{point, series};
use crate::kernel::ids::SeriesId;
use crate::kernel::text::Slug;
use sea_orm::sea_query::{CaseStatement, Expr, ExprTrait as _, Value};
use sea_orm::{
    DatabaseConnection, DbErr, DerivePartialModel, EntityTrait as _, JoinType, QuerySelect as _, RelationTrait as _, Select,
};
use serde::Serialize;
use time::{Date, Month};
use url::form_urlencoded::byte_serialize;
use utoipa::ToSchema;

/// A text of a series; nothing where none was given.
fn given(column: series::Column) -> Expr {
    CaseStatement::new().case(of(column).ne(""), of(column)).into()
}

/// A series of an indicator, as one file gave it.
#[derive(Clone, Debug, Serialize, DerivePartialModel, ToSchema)]
#[sea_orm(entity = "series::Entity")]
pub struct Indicator {
    /// Permanent identifier of this revision (UUID).
    pub id: SeriesId,
    /// Permanent name in addresses, the same for all revisions.
    pub slug: Slug,
    /// Address of its page.
    #[sea_orm(skip)]
    pub url: String,
    /// Number of the revision, from 1; what came first never changes.
    pub revision: i32,
    /// Name.
    pub name: String,
    /// Unit of its values, where they have one.
    #[sea_orm(from_expr = "given(series::Column::Unit)")]
    pub unit: Option<String>,
    /// Which way is better, where that is said.
    pub direction: Option<Direction>,
    /// Where it comes from, where that is said.
    #[sea_orm(from_expr = "given(series::Column::Source)")]
    pub source: Option<String>,
    /// Under what terms, where that is said.
    #[sea_orm(from_expr = "given(series::Column::Licence)")]
    pub licence: Option<String>,
    /// Columns of the file from which it was read.
    #[sea_orm(from_expr = "of(series::Column::Mapping).cast_as(\"text\")")]
    pub mapping: Json,
    /// How many values it has.
    pub points: i32,
    /// `sha256:` and the digest of the file, in hexadecimal.
    pub file_digest: String,
    /// `sha256:` and the digest of its definition and values, in hexadecimal.
    pub digest: String,
    /// When it was taken in.
    pub imported_at: Moment,
    /// Number of its log entry.
    pub log_seq: i64,
    /// When this record last changed: never after it was taken in.
    #[sea_orm(from_expr = "of(series::Column::ImportedAt)")]
    pub updated_at: Moment,
}

impl Record for Indicator {
    type Entity = series::Entity;
    const NAME: &'static str = "indicators";
    const SAYS: &'static str = "Series of the world's indicators, each revision of their definition.";
    const ACTS: &'static [&'static str] = &["indicator.imported"];

    fn public() -> Select<series::Entity> {
        series::Entity::find()
    }
    fn order() -> [Expr; 2] {
        [of(series::Column::LogSeq), of(series::Column::Id)]
    }
    fn place(&self) -> Place {
        Place(self.log_seq, self.id.0.as_u128())
    }
    fn filters() -> Vec<Filter> {
        vec![Filter::new("slug", Takes::Slug, "The revisions of the series with this slug.", |v, _| {
            only(of(series::Column::Slug), v)
        })]
    }
    fn key() -> Option<Filter> {
        Some(Filter::new("id", Takes::Id, "The revision's id.", |v, _| only(of(series::Column::Id), v)))
    }
    fn tell(&mut self, teller: &Teller) -> Result<(), DbErr> {
        self.url = teller.page(format_args!("/indicators/{}", self.slug));
        Ok(())
    }
}

/// A value of a series: of one area in one period.
#[derive(Clone, Debug, Serialize, DerivePartialModel, ToSchema)]
#[sea_orm(entity = "point::Entity")]
pub struct IndicatorValue {
    /// Permanent identifier: the number of its log entry, and its own.
    #[sea_orm(skip)]
    pub id: String,
    /// Address of the page that shows it.
    #[sea_orm(skip)]
    pub url: String,
    /// Id of the revision of the series, in `indicators`.
    #[sea_orm(from_expr = "of(point::Column::SeriesId)")]
    pub indicator_id: SeriesId,
    /// Permanent name of the series.
    #[sea_orm(from_expr = "of(series::Column::Slug)")]
    pub indicator: Slug,
    /// Number of the revision; the highest of a series is what it says now.
    #[sea_orm(from_expr = "of(series::Column::Revision)")]
    pub revision: i32,
    /// Number within the revision, from 1, in the order of areas and periods.
    pub number: i32,
    /// Code of the area, as the file has it.
    pub area: String,
    /// What the file calls it.
    pub area_name: String,
    /// Country (ISO 3166-1 alpha-2), where the areas are countries.
    #[sea_orm(skip)]
    pub country: Option<String>,
    /// Period: a year, a month or a day (ISO 8601).
    pub period: String,
    /// First day of its period.
    #[sea_orm(skip)]
    pub period_from: Option<Day>,
    /// Last day of its period.
    #[sea_orm(skip)]
    pub period_to: Option<Day>,
    /// The value.
    pub value: f64,
    /// Its unit, where it has one.
    #[sea_orm(from_expr = "given(series::Column::Unit)")]
    pub unit: Option<String>,
    /// Where it comes from, where that is said.
    #[sea_orm(from_expr = "given(series::Column::Source)")]
    pub source: Option<String>,
    /// Under what terms, where that is said.
    #[sea_orm(from_expr = "given(series::Column::Licence)")]
    pub licence: Option<String>,
    /// When it was taken in.
    #[sea_orm(from_expr = "of(series::Column::ImportedAt)")]
    pub imported_at: Moment,
    /// Number of its log entry.
    pub log_seq: i64,
    /// When this record last changed: never after it was taken in.
    #[sea_orm(from_expr = "of(series::Column::ImportedAt)")]
    pub updated_at: Moment,
    #[serde(skip)]
    #[sea_orm(from_expr = "of(series::Column::Mapping)")]
    mapping: Mapping,
}

impl Record for IndicatorValue {
    type Entity = point::Entity;
    const NAME: &'static str = "indicator_values";
    const SAYS: &'static str = "Values of the series of the world's indicators by area and period, of each revision.";
    const ACTS: &'static [&'static str] = &["indicator.imported"];

    fn public() -> Select<point::Entity> {
        point::Entity::find().join(JoinType::InnerJoin, point::Relation::Series.def())
    }
    fn order() -> [Expr; 2] {
        [of(point::Column::LogSeq), of(point::Column::Number)]
    }
    fn place(&self) -> Place {
        Place(self.log_seq, self.number.unsigned_abs().into())
    }
    fn at(Place(seq, number): Place) -> [Value; 2] {
        [seq.into(), i32::try_from(number).unwrap_or(i32::MAX).into()]
    }
    fn filters() -> Vec<Filter> {
        vec![
            Filter::new("indicator", Takes::Slug, "Those of the series with this slug.", |v, _| {
                only(of(series::Column::Slug), v)
            }),
            Filter::new("revision", Takes::Number(1, i32::MAX), "Those of revisions with this number.", |v, _| {
                only(of(series::Column::Revision), v)
            }),
            Filter::new("area", Takes::Code, "Those of the area with this code.", |v, _| only(of(point::Column::Area), v)),
        ]
    }
    fn count(db: DatabaseConnection) -> Reading<u64> {
        Box::pin(async move {
            let all = series::Entity::find().select_only().column_as(of(series::Column::Points).sum(), "all_points");
            let counted = all.into_tuple::<Option<i64>>().one(&db).await?;
            Ok(counted.flatten().unwrap_or_default().unsigned_abs())
        })
    }
    fn tell(&mut self, teller: &Teller) -> Result<(), DbErr> {
        self.id = format!("{}-{}", self.log_seq, self.number);
        let area: String = byte_serialize(self.area.as_bytes()).collect();
        self.url = teller.page(format_args!("/indicators/{}?revision={}&area={area}", self.indicator, self.revision));
        self.country = self.mapping.has_countries().then(|| alpha2(&self.area)).flatten();
        (self.period_from, self.period_to) = days(&self.period).unzip();
        Ok(())
    }
}

/// The first and the last day of a period.
fn days(period: &str) -> Option<(Day, Day)> {
    let first = day(period)?;
    let last = match period.len() {
        4 => Date::from_calendar_date(first.year(), Month::December, 31).ok()?,
        7 => first.replace_day(first.month().length(first.year())).ok()?,
        _ => first,
    };
    Some((Day(first), Day(last)))
}
