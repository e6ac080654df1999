//! Tables of self-assessments and of risks, and the only finders of them.

/// A round, as its administration runs it. Not public.
pub mod round {
    use crate::kernel::ids::{OrganisationId, RoundId};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "assessment_rounds")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RoundId,
        pub organisation_id: OrganisationId,
        /// From 1 in each organisation
        pub number: i32,
        pub title: String,
        /// The number of the questionnaire
        pub questionnaire: i32,
        /// The first day on which answers are taken
        pub opens_on: TimeDate,
        /// The last
        pub closes_on: TimeDate,
        /// When it was closed for good
        pub closed_on: Option<TimeDate>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// The open link of a group. Not public.
pub mod link {
    use crate::assessments::model::Respondents;
    use crate::kernel::ids::RoundId;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "assessment_links")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub token_hash: String,
        pub round_id: RoundId,
        pub respondents: Respondents,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A code that answers once. It says that it was used, not when nor with what. Not public.
pub mod code {
    use crate::assessments::model::Respondents;
    use crate::kernel::ids::RoundId;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "assessment_codes")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub code_hash: String,
        pub round_id: RoundId,
        pub respondents: Respondents,
        pub used: bool,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// An answer, by nobody in particular. Not public.
pub mod answer {
    use crate::assessments::model::Respondents;
    use crate::assessments::questionnaire::Ratings;
    use crate::kernel::ids::{AnswerId, RoundId};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "assessment_answers")]
    pub struct Model {
        /// Made from the day alone, so that it does not tell the hour
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AnswerId,
        pub round_id: RoundId,
        pub respondents: Respondents,
        pub answered_on: TimeDate,
        #[sea_orm(column_type = "Json")]
        pub ratings: Ratings,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A round that was published, under its own id. All columns but the ids are public and never change.
pub mod assessment {
    use crate::assessments::results::Results;
    use crate::kernel::ids::{OrganisationId, RoundId};
    use crate::organisations::server::entity::organisation;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "assessments")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RoundId,
        pub organisation_id: OrganisationId,
        pub number: i32,
        pub title: String,
        pub questionnaire: i32,
        pub opened_on: TimeDate,
        pub closed_on: TimeDate,
        #[sea_orm(column_type = "Json")]
        pub results: Results,
        pub published_at: TimeDateTimeWithTimeZone,
        pub log_seq: i64,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A risk on an administration's own map. Not public.
pub mod risk {
    use crate::assessments::risk::Treatment;
    use crate::kernel::ids::{OrganisationId, PactId, RiskId};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "risks")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RiskId,
        pub organisation_id: OrganisationId,
        pub pact_id: Option<PactId>,
        #[sea_orm(column_type = "Text")]
        pub process: String,
        #[sea_orm(column_type = "Text")]
        pub risk: String,
        pub likelihood: i32,
        pub impact: i32,
        #[sea_orm(column_type = "Text")]
        pub controls: String,
        #[sea_orm(column_type = "Text")]
        pub measure: String,
        pub owner: String,
        pub status: Treatment,
        /// The short name of the commitment that the measure became, or is to become
        pub commitment: Option<String>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A published edition of a map of risks. All columns but the ids and the salt are public and never change.
pub mod edition {
    use crate::kernel::ids::{EditionId, OrganisationId};
    use crate::organisations::server::entity::organisation;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "risk_editions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: EditionId,
        pub organisation_id: OrganisationId,
        /// From 1 in each organisation
        pub number: i32,
        /// The risks, in canonical JSON (RFC 8785)
        #[sea_orm(column_type = "Text")]
        pub risks: String,
        /// What the log's digest of them is salted with, in hexadecimal
        pub salt: String,
        /// How many there are of each level
        #[sea_orm(column_type = "Json")]
        pub levels: serde_json::Value,
        pub published_at: TimeDateTimeWithTimeZone,
        pub log_seq: i64,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
