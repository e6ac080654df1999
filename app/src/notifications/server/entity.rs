//! Tables of what was told to whom, of each pact's round of the day, and of what people do without. None is public.

/// A stage of an obligation that a person was told of.
pub mod reminder {
    use crate::kernel::ids::{ObligationId, PersonId};
    use crate::notifications::model::Stage;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "reminders")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub obligation_id: ObligationId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub stage: Stage,
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: PersonId,
        /// On which day, in the time zone of the pact whose round it was
        pub day: TimeDate,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// How far a pact's round of the day has come.
pub mod round {
    use crate::kernel::ids::{OrganisationId, PactId};
    use crate::pacts::server::entity::pact;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "reminder_rounds")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub pact_id: PactId,
        /// When it begins, or began
        pub next_at: TimeDateTimeWithTimeZone,
        /// The last organisation that it has come to
        pub after: Option<OrganisationId>,
        #[sea_orm(belongs_to, from = "pact_id", to = "id")]
        pub pact: BelongsTo<pact::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Whether a person wants mails of a kind; who has not said anything wants them.
pub mod preference {
    use crate::kernel::ids::PersonId;
    use crate::notifications::model::MailKind;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "mail_preferences")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: PersonId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: MailKind,
        pub wanted: bool,
        pub since: TimeDateTimeWithTimeZone,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
