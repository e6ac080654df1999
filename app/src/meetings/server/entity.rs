//! Tables of committees and meetings. Their acts made each row what it is.

/// A committee as its last terms have it. Public where those say so.
pub mod committee {
    use crate::kernel::ids::{CommitteeId, PactId};
    use crate::meetings::model::Terms;
    use crate::pacts::server::entity::pact;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "committees")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CommitteeId,
        pub pact_id: PactId,
        /// From 1; each change of the terms is another
        pub version: i32,
        pub is_public: bool,
        pub is_closed: bool,
        #[sea_orm(column_type = "Json")]
        pub terms: Terms,
        /// Its names in all languages, in small letters
        #[sea_orm(column_type = "Text")]
        pub search: String,
        /// The entry of its foundation
        pub log_seq: i64,
        /// The entry of what it is now
        pub changed_seq: i64,
        #[sea_orm(belongs_to, from = "pact_id", to = "id")]
        pub pact: BelongsTo<pact::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Who sits in a committee now.
pub mod seat {
    use crate::kernel::ids::{CommitteeId, OrganisationId};
    use crate::organisations::server::entity::organisation;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "committee_seats")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub committee_id: CommitteeId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub organisation_id: OrganisationId,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A meeting as lists look for it.
pub mod meeting {
    use super::committee;
    use crate::kernel::ids::{CommitteeId, MeetingId, PactId};
    use crate::meetings::model::MeetingState;
    use crate::pacts::server::entity::pact;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "meetings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MeetingId,
        pub committee_id: CommitteeId,
        pub pact_id: PactId,
        pub is_public: bool,
        pub state: MeetingState,
        pub starts_at: TimeDateTimeWithTimeZone,
        pub ends_at: TimeDateTimeWithTimeZone,
        /// The last day for comments on its draft minutes, while there are such
        pub comments_until: Option<TimeDate>,
        /// The place and the agenda in all languages, in small letters
        #[sea_orm(column_type = "Text")]
        pub search: String,
        /// The entry of its call
        pub log_seq: i64,
        /// The entry of what was done last
        pub changed_seq: i64,
        #[sea_orm(belongs_to, from = "committee_id", to = "id")]
        pub committee: BelongsTo<committee::Entity>,
        #[sea_orm(belongs_to, from = "pact_id", to = "id")]
        pub pact: BelongsTo<pact::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A decision of a meeting, and how far it is where somebody has to act.
pub mod decision {
    use super::meeting;
    use crate::kernel::ids::{MeetingId, OrganisationId, PactId};
    use crate::meetings::model::DecisionState;
    use crate::organisations::server::entity::organisation;
    use crate::pacts::model::Texts;
    use crate::pacts::server::entity::pact;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "decisions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: MeetingId,
        /// From 1, within the meeting
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i32,
        pub pact_id: PactId,
        pub is_public: bool,
        #[sea_orm(column_type = "Json")]
        pub text: Texts,
        /// Who has to act
        pub owner_id: Option<OrganisationId>,
        /// The last day for it, in the pact's time zone
        pub due_on: Option<TimeDate>,
        /// The end of that day
        pub due_at: Option<TimeDateTimeWithTimeZone>,
        pub state: DecisionState,
        pub state_since: TimeDateTimeWithTimeZone,
        #[sea_orm(belongs_to, from = "meeting_id", to = "id")]
        pub meeting: BelongsTo<meeting::Entity>,
        #[sea_orm(belongs_to, from = "pact_id", to = "id")]
        pub pact: BelongsTo<pact::Entity>,
        #[sea_orm(belongs_to, from = "owner_id", to = "id")]
        pub owner: BelongsTo<Option<organisation::Entity>>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// An act of a committee or of a meeting, as the log has it: in the open, or sealed.
pub mod step {
    use crate::kernel::ids::{CommitteeId, MeetingId, OrganisationId, PersonId};
    use crate::meetings::act::ActKind;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "meeting_steps")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub log_seq: i64,
        pub committee_id: CommitteeId,
        /// None for what concerns the committee itself
        pub meeting_id: Option<MeetingId>,
        pub kind: ActKind,
        pub at: TimeDateTimeWithTimeZone,
        /// For whom it was done; nobody for the clock
        pub organisation_id: Option<OrganisationId>,
        /// In which role
        pub role: String,
        pub person_id: Option<PersonId>,
        /// The canonical form (RFC 8785) of the act
        #[sea_orm(column_type = "Text")]
        pub content: String,
        /// Hexadecimal; with it the log's digest of the content can be checked
        pub salt: String,
        /// Hexadecimal; with it the seal of its entry is opened. None where the entry is in the open
        pub seal_salt: Option<String>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
