//! Tables of drafts and consultations. Drafts are for those who have a part in them; rounds and comments are public.

/// A draft of a pact.
pub mod draft {
    use crate::kernel::ids::{DraftId, OrganisationId, PactId};
    use crate::kernel::text::Slug;
    use crate::pacts::model::PactKind;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "drafts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: DraftId,
        /// The permanent name that the pact will have; of an amendment, that of the draft and its rounds
        #[sea_orm(unique)]
        pub slug: Slug,
        /// The pact that it amends
        pub pact_id: Option<PactId>,
        /// The administration whose secretariat writes it
        pub organisation_id: OrganisationId,
        pub kind: PactKind,
        /// The carried template that it was made from
        pub template: Option<String>,
        /// ISO 3166-1 alpha-2
        pub country: String,
        /// The number of the newest version
        pub version: i32,
        pub begun_at: TimeDateTimeWithTimeZone,
        pub adopted_at: Option<TimeDateTimeWithTimeZone>,
        /// When those who write it were last told of comments
        pub told_at: Option<TimeDateTimeWithTimeZone>,
        /// How many comments came since
        pub untold: i32,
        pub given_up_at: Option<TimeDateTimeWithTimeZone>,
        #[sea_orm(column_type = "Text", nullable)]
        pub given_up_why: Option<String>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A save of a draft.
pub mod draft_version {
    use crate::kernel::ids::{DraftId, PersonId};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "draft_versions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub draft_id: DraftId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i32,
        pub person_id: PersonId,
        pub saved_at: TimeDateTimeWithTimeZone,
        /// [`crate::drafting::model::Content`] as JSON
        #[sea_orm(column_type = "Text")]
        pub content: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Who will have a seat in the pact, and reads its draft.
pub mod draft_party {
    use crate::kernel::ids::{DraftId, OrganisationId};
    use crate::organisations::server::entity::organisation;
    use crate::pacts::model::PartyRole;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "draft_parties")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub draft_id: DraftId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub organisation_id: OrganisationId,
        pub role: PartyRole,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A round of consultation. All columns but the id are public.
pub mod consultation {
    use crate::kernel::ids::{ConsultationId, DraftId, OrganisationId};
    use crate::kernel::text::Slug;
    use crate::organisations::server::entity::organisation;
    use crate::pacts::model::Texts;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "consultations")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ConsultationId,
        pub draft_id: DraftId,
        pub organisation_id: OrganisationId,
        /// The permanent name that the pact will have
        pub slug: Slug,
        /// From 1
        pub number: i32,
        #[sea_orm(column_type = "Json")]
        pub title: Texts,
        /// [`crate::drafting::consultation::Frozen`] as canonical JSON (RFC 8785)
        #[sea_orm(column_type = "Text")]
        pub content: String,
        /// `sha256:` and the digest of the content in hexadecimal
        pub digest: String,
        pub opened_at: TimeDateTimeWithTimeZone,
        /// The last day for comments, in UTC
        pub closes_on: TimeDate,
        pub log_seq: i64,
        pub closed_at: Option<TimeDateTimeWithTimeZone>,
        pub closed_seq: Option<i64>,
        /// When the draft was given up; of its last round
        pub given_up_at: Option<TimeDateTimeWithTimeZone>,
        #[sea_orm(column_type = "Text", nullable)]
        pub given_up_why: Option<String>,
        pub given_up_seq: Option<i64>,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// What an organisation said in a round, and what became of it. All columns but the ids are public.
pub mod comment {
    use crate::drafting::consultation::Disposition;
    use crate::kernel::ids::{CommentId, ConsultationId, OrganisationId, PersonId};
    use crate::organisations::server::entity::organisation;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "consultation_comments")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CommentId,
        pub consultation_id: ConsultationId,
        /// From 1, in the round
        pub number: i32,
        /// The number of the article; 0 for the whole text
        pub article: i32,
        pub organisation_id: OrganisationId,
        pub person_id: PersonId,
        #[sea_orm(column_type = "Text")]
        pub comment: String,
        pub made_at: TimeDateTimeWithTimeZone,
        pub log_seq: i64,
        pub disposition: Option<Disposition>,
        /// Why
        #[sea_orm(column_type = "Text", nullable)]
        pub answer: Option<String>,
        pub answered_at: Option<TimeDateTimeWithTimeZone>,
        pub answered_seq: Option<i64>,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
        #[sea_orm(belongs_to, from = "consultation_id", to = "id")]
        pub consultation: BelongsTo<super::consultation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
