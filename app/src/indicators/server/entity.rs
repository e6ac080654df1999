//! Tables of series, their points, and reviews, and the only finders of them.

/// A series as one file gave it. All columns but the id are public.
pub mod series {
    use crate::indicators::model::Direction;
    use crate::indicators::series::{Definition, Mapping};
    use crate::kernel::ids::SeriesId;
    use crate::kernel::text::Slug;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "series")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SeriesId,
        pub slug: Slug,
        /// From 1; a file that says something else is the next
        pub revision: i32,
        pub name: String,
        pub unit: String,
        pub direction: Option<Direction>,
        #[sea_orm(column_type = "Text")]
        pub source: String,
        pub licence: String,
        #[sea_orm(column_type = "Json")]
        pub mapping: Mapping,
        /// How many points it has
        pub points: i32,
        /// `sha256:` and the digest of the file in hexadecimal
        pub file_digest: String,
        /// `sha256:` and the digest of its definition and points in hexadecimal
        pub digest: String,
        pub imported_at: TimeDateTimeWithTimeZone,
        pub log_seq: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// What it says of itself.
        pub fn definition(&self) -> Definition {
            Definition {
                slug: self.slug.to_string(),
                name: self.name.clone(),
                unit: self.unit.clone(),
                direction: self.direction,
                source: self.source.clone(),
                licence: self.licence.clone(),
                mapping: self.mapping.clone(),
            }
        }
    }
}

/// One value of a series. All columns but the id of the series are public, and bound by the series' digest.
pub mod point {
    use crate::indicators::series::Point;
    use crate::kernel::ids::SeriesId;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "series_points")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub series_id: SeriesId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub area: String,
        /// A year, a month or a day (ISO 8601)
        #[sea_orm(primary_key, auto_increment = false)]
        pub period: String,
        pub area_name: String,
        #[sea_orm(column_type = "Double")]
        pub value: f64,
        /// The entry that took its series in
        pub log_seq: i64,
        /// From 1, in the order of areas and periods
        pub number: i32,
        #[sea_orm(belongs_to, from = "series_id", to = "id")]
        pub series: BelongsTo<super::series::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}

    impl From<Model> for Point {
        fn from(row: Model) -> Self {
            Self { area: row.area, area_name: row.area_name, period: row.period, value: row.value }
        }
    }
}

/// A review of an indicator that was held. All columns but the ids and the salt are public.
pub mod review {
    use crate::indicators::model::ReviewDecision;
    use crate::kernel::ids::{CommitmentId, OrganisationId, ReviewId};
    use crate::organisations::server::entity::organisation;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "indicator_reviews")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ReviewId,
        pub commitment_id: CommitmentId,
        /// The day by which it was due
        pub due_on: TimeDate,
        pub held_on: TimeDate,
        pub decision: ReviewDecision,
        #[sea_orm(column_type = "Text")]
        pub minutes: String,
        /// In hexadecimal
        pub minutes_salt: String,
        pub organisation_id: OrganisationId,
        pub log_seq: i64,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
