//! Tables of a monitor's office: its term, its declarations, its tasks and what it publishes.

/// For how long somebody is the monitor of a pact; the one recorded last holds. Public.
pub mod term {
    use crate::kernel::ids::{OrganisationId, PactId, TermId};
    use crate::organisations::server::entity::organisation;
    use crate::pacts::server::entity::pact;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "monitor_terms")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: TermId,
        pub pact_id: PactId,
        pub organisation_id: OrganisationId,
        pub since: TimeDate,
        /// Its last day
        pub until: TimeDate,
        /// How it was appointed
        pub appointed: String,
        pub recorded_at: TimeDateTimeWithTimeZone,
        pub log_seq: i64,
        #[sea_orm(belongs_to, from = "pact_id", to = "id")]
        pub pact: BelongsTo<pact::Entity>,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a monitor declares of its interests; the newest holds, the others stay. Public but for the ids of people.
pub mod declaration {
    use crate::kernel::ids::{DeclarationId, OrganisationId, PactId, PersonId};
    use crate::organisations::server::entity::organisation;
    use crate::pacts::server::entity::pact;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "monitor_declarations")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: DeclarationId,
        pub pact_id: PactId,
        pub organisation_id: OrganisationId,
        pub person_id: PersonId,
        /// The canonical form (RFC 8785) of its text by language
        #[sea_orm(column_type = "Text")]
        pub content: String,
        /// Hexadecimal; with it the log's digest of the content can be checked
        pub salt: String,
        pub declared_at: TimeDateTimeWithTimeZone,
        pub log_seq: i64,
        #[sea_orm(belongs_to, from = "pact_id", to = "id")]
        pub pact: BelongsTo<pact::Entity>,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a monitor did: documents examined, visits, hearings. Public but for the ids of people.
pub mod task {
    use crate::kernel::ids::{ObligationId, OrganisationId, PactId, PersonId, TaskId};
    use crate::monitoring::model::TaskKind;
    use crate::organisations::server::entity::organisation;
    use crate::pacts::server::entity::pact;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "monitor_tasks")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: TaskId,
        pub pact_id: PactId,
        pub organisation_id: OrganisationId,
        pub person_id: PersonId,
        pub kind: TaskKind,
        pub done_on: TimeDate,
        /// On which obligation, if on one
        pub obligation_id: Option<ObligationId>,
        /// The canonical form (RFC 8785) of what was done, by language
        #[sea_orm(column_type = "Text")]
        pub content: String,
        /// Hexadecimal; with it the log's digest of the content can be checked
        pub salt: String,
        pub recorded_at: TimeDateTimeWithTimeZone,
        pub log_seq: i64,
        #[sea_orm(belongs_to, from = "pact_id", to = "id")]
        pub pact: BelongsTo<pact::Entity>,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a monitor published; one that was taken down keeps its place. Public but for the ids of people.
pub mod publication {
    use crate::kernel::ids::{OrganisationId, PactId, PersonId, PublicationId};
    use crate::kernel::text::Slug;
    use crate::monitoring::model::Writing;
    use crate::organisations::server::entity::organisation;
    use crate::pacts::server::entity::pact;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "monitor_publications")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PublicationId,
        pub pact_id: PactId,
        pub organisation_id: OrganisationId,
        pub person_id: PersonId,
        /// Its permanent name below the pact's monitor
        pub slug: Slug,
        pub period_from: TimeDate,
        pub period_to: TimeDate,
        /// The canonical form (RFC 8785) of its title and text
        #[sea_orm(column_type = "Text")]
        pub content: String,
        /// Hexadecimal; with it the log's digest of the content can be checked
        pub salt: String,
        pub published_at: TimeDateTimeWithTimeZone,
        pub log_seq: i64,
        pub retracted_at: Option<TimeDateTimeWithTimeZone>,
        pub retraction_reason: Option<String>,
        pub retracted_seq: Option<i64>,
        #[sea_orm(belongs_to, from = "pact_id", to = "id")]
        pub pact: BelongsTo<pact::Entity>,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// Its title and text.
        pub fn writing(&self) -> Result<Writing, DbErr> {
            serde_json::from_str(&self.content).map_err(|error| DbErr::Json(error.to_string()))
        }
    }
}

/// A publication that is being written. Not public.
pub mod publication_draft {
    use crate::kernel::ids::{OrganisationId, PactId, PublicationId};
    use crate::pacts::model::Texts;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "monitor_publication_drafts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PublicationId,
        pub pact_id: PactId,
        pub organisation_id: OrganisationId,
        #[sea_orm(column_type = "Json")]
        pub title: Texts,
        #[sea_orm(column_type = "Json")]
        pub body: Texts,
        /// As they were typed
        pub period_from: String,
        pub period_to: String,
        pub saved_at: TimeDateTimeWithTimeZone,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
