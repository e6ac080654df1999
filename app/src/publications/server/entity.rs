//! Tables of updates, of their editions on the way to publication, and of what is planned.

/// An update. Once it is published for everyone, all but the columns of its writing is public.
pub mod update {
    use crate::kernel::ids::{OrganisationId, UpdateId};
    use crate::kernel::text::Slug;
    use crate::organisations::server::entity::organisation;
    use crate::publications::model::{Audience, Content, Inside, UpdateKind};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "updates")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: UpdateId,
        pub organisation_id: OrganisationId,
        pub kind: UpdateKind,
        pub audience: Audience,
        /// Hexadecimal; under it the steps name people, so that two of them are seen to be two
        pub person_salt: String,
        /// Its permanent name; none before it is published, like all that follows
        pub slug: Option<Slug>,
        /// The edition that is read
        pub edition: Option<i32>,
        /// In which languages, as ` en fr `
        pub languages: Option<String>,
        /// The canonical form (RFC 8785) of what is read
        #[sea_orm(column_type = "Text")]
        pub content: Option<String>,
        /// Hexadecimal; with it the log's digest of the content can be checked
        pub salt: Option<String>,
        /// What those inside read beside it
        #[sea_orm(column_type = "Text")]
        pub inside: Option<String>,
        pub period_from: Option<TimeDate>,
        pub period_to: Option<TimeDate>,
        pub published_at: Option<TimeDateTimeWithTimeZone>,
        /// When it was last corrected or taken down
        pub changed_at: Option<TimeDateTimeWithTimeZone>,
        pub log_seq: Option<i64>,
        pub changed_seq: Option<i64>,
        /// Why it was taken down
        #[sea_orm(column_type = "Text")]
        pub retraction: Option<String>,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// What is read.
        pub fn content(&self) -> Result<Content, DbErr> {
            serde_json::from_str(self.content.as_deref().unwrap_or("{}")).map_err(|error| DbErr::Json(error.to_string()))
        }

        /// What those inside read beside it.
        pub fn inside(&self) -> Result<Option<Inside>, DbErr> {
            let inside = self.inside.as_deref().map(serde_json::from_str).transpose();
            inside.map_err(|error| DbErr::Json(error.to_string()))
        }
    }
}

/// An edition. Its content is public once it is published for everyone.
pub mod edition {
    use crate::kernel::ids::UpdateId;
    use crate::pacts::model::Texts;
    use crate::publications::model::{Content, Draft};
    use crate::publications::step::EditionState;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "update_editions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub update_id: UpdateId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i32,
        pub state: EditionState,
        pub state_since: TimeDateTimeWithTimeZone,
        /// When it is published by itself
        pub due_at: Option<TimeDateTimeWithTimeZone>,
        /// The number of its last save
        pub save: i32,
        /// As it is typed (JSON)
        #[sea_orm(column_type = "Text")]
        pub draft: String,
        /// The canonical form (RFC 8785) of what was submitted
        #[sea_orm(column_type = "Text")]
        pub content: Option<String>,
        /// Hexadecimal; with it the log's digest of the content can be checked
        pub salt: Option<String>,
        /// What was wrong, by language (JSON), of a correction
        #[sea_orm(column_type = "Text")]
        pub wrong: Option<String>,
        pub published_at: Option<TimeDateTimeWithTimeZone>,
        pub log_seq: Option<i64>,
        #[sea_orm(belongs_to, from = "update_id", to = "id")]
        pub update: BelongsTo<super::update::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// As it is typed.
        pub fn draft(&self) -> Result<Draft, DbErr> {
            serde_json::from_str(&self.draft).map_err(|error| DbErr::Json(error.to_string()))
        }

        /// What was submitted.
        pub fn content(&self) -> Result<Content, DbErr> {
            serde_json::from_str(self.content.as_deref().unwrap_or("{}")).map_err(|error| DbErr::Json(error.to_string()))
        }

        /// What was wrong.
        pub fn wrong(&self) -> Result<Texts, DbErr> {
            serde_json::from_str(self.wrong.as_deref().unwrap_or("{}")).map_err(|error| DbErr::Json(error.to_string()))
        }
    }
}

/// What an edition was when somebody saved it. Not public.
pub mod save {
    use crate::kernel::ids::{PersonId, UpdateId};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "update_saves")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub update_id: UpdateId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i32,
        #[sea_orm(primary_key, auto_increment = false)]
        pub save: i32,
        pub person_id: PersonId,
        pub saved_at: TimeDateTimeWithTimeZone,
        #[sea_orm(column_type = "Text")]
        pub draft: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A step of an edition, sealed in the log when it was taken. Public once it is opened, but for ids of people and comments.
pub mod step {
    use crate::kernel::ids::{PersonId, UpdateId, UpdateStepId};
    use crate::publications::step::StepKind;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "update_steps")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: UpdateStepId,
        pub update_id: UpdateId,
        pub number: i32,
        pub kind: StepKind,
        /// Who took it; none where the clock did
        pub person_id: Option<PersonId>,
        pub at: TimeDateTimeWithTimeZone,
        /// What was said with it
        #[sea_orm(column_type = "Text")]
        pub comment: String,
        /// What was sealed (RFC 8785)
        #[sea_orm(column_type = "Text")]
        pub sealed: String,
        /// Hexadecimal
        pub salt: String,
        pub sealed_seq: i64,
        /// The entry that opened it
        pub opened_seq: Option<i64>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a published update is about.
pub mod subject {
    use crate::kernel::ids::UpdateId;
    use crate::publications::model::SubjectKind;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "update_subjects")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub update_id: UpdateId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: SubjectKind,
        #[sea_orm(primary_key, auto_increment = false)]
        pub subject_id: Uuid,
        #[sea_orm(belongs_to, from = "update_id", to = "id")]
        pub update: BelongsTo<super::update::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Something that an organisation means to publish by a day.
pub mod planned {
    use crate::kernel::ids::{OrganisationId, PactId, PlannedId, UpdateId};
    use crate::publications::model::UpdateKind;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "planned_updates")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PlannedId,
        pub organisation_id: OrganisationId,
        pub pact_id: Option<PactId>,
        pub kind: UpdateKind,
        pub title: String,
        pub due_on: TimeDate,
        /// What came of it
        pub update_id: Option<UpdateId>,
        pub planned_at: TimeDateTimeWithTimeZone,
        pub dropped_at: Option<TimeDateTimeWithTimeZone>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
