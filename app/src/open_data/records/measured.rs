//! Series of indicators.

use super::super::asked::{Filter, Takes};
use super::super::table::{Place, Record, Teller};
use super::super::values::{Json, Moment};
use super::{of, only};
use crate::indicators::model::Direction;
use crate::indicators::server::entity::series;
use crate::kernel::ids::SeriesId;
use crate::kernel::text::Slug;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{DbErr, DerivePartialModel, EntityTrait as _, Select};
use serde::Serialize;
use utoipa::ToSchema;

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
    /// Unit of its values.
    pub unit: String,
    /// Which way is better, where that is said.
    pub direction: Option<Direction>,
    /// Where it comes from.
    pub source: String,
    /// Under what terms.
    pub licence: String,
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
