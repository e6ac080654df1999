//! Tables of cases and of what became public of them.

/// A case as its steps left it, for those who look for it. Not public.
pub mod case {
    use crate::kernel::ids::{CaseId, ObligationId, OrganisationId, PactId, PartyId, VersionId};
    use crate::organisations::server::entity::organisation;
    use crate::pacts::procedure::Effect;
    use crate::pacts::server::entity::pact;
    use crate::sanctions::model::{Capacity, Ending, Practice, Source, Stage};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "cases")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CaseId,
        pub pact_id: PactId,
        /// The version that the respondent signed, whose procedure holds
        pub version_id: VersionId,
        /// The respondent's seat
        pub party_id: PartyId,
        /// The respondent
        pub organisation_id: OrganisationId,
        /// Who alleges, if a party does
        pub complainant_id: Option<OrganisationId>,
        /// The obligation from which it comes
        pub obligation_id: Option<ObligationId>,
        pub source: Source,
        pub practice: Practice,
        pub stage: Stage,
        pub ending: Option<Ending>,
        /// Whom it waits for
        pub awaits: Option<Capacity>,
        /// The last day of what it waits for, in the pact's time zone
        pub due_on: Option<TimeDate>,
        /// When the clock has something to do
        pub wakes_at: Option<TimeDateTimeWithTimeZone>,
        /// What the respondent may not do now
        pub effect: Effect,
        /// Whether the respondent knows of it
        pub was_told: bool,
        pub was_appealed: bool,
        /// Whether the appeal changed the decision
        pub was_changed: bool,
        /// The measure that holds, by its name on the ladder
        pub measure: Option<String>,
        pub opened_at: TimeDateTimeWithTimeZone,
        pub told_at: Option<TimeDateTimeWithTimeZone>,
        pub decided_at: Option<TimeDateTimeWithTimeZone>,
        pub final_at: Option<TimeDateTimeWithTimeZone>,
        #[sea_orm(belongs_to, from = "pact_id", to = "id")]
        pub pact: BelongsTo<pact::Entity>,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A step of a case. Public once it is opened.
pub mod step {
    use crate::kernel::ids::{CaseId, PersonId};
    use crate::sanctions::act::ActKind;
    use crate::sanctions::model::Capacity;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "case_steps")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub case_id: CaseId,
        /// From 1
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i32,
        pub kind: ActKind,
        pub at: TimeDateTimeWithTimeZone,
        /// The day in the pact's time zone
        pub on_day: TimeDate,
        pub capacity: Capacity,
        /// Nobody for the clock
        pub person_id: Option<PersonId>,
        /// The canonical form (RFC 8785) of the act
        #[sea_orm(column_type = "Text")]
        pub content: String,
        /// Hexadecimal
        pub content_salt: String,
        /// What was sealed: the canonical form of the step, with the salted digest of its content
        #[sea_orm(column_type = "Text")]
        pub sealed: String,
        /// Hexadecimal
        pub salt: String,
        /// Its sealed entry in the log
        pub sealed_seq: i64,
        /// The entry that opened it
        pub opened_seq: Option<i64>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Who sits in a case. Not public.
pub mod seat {
    use crate::kernel::ids::{CaseId, PersonId};
    use crate::sanctions::model::Seat;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "case_seats")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub case_id: CaseId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub seat: Seat,
        pub person_id: PersonId,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// The mails with which a notice was served.
pub mod notice {
    use crate::kernel::ids::{CaseId, MailId};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "case_notices")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub case_id: CaseId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub mail_id: MailId,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Who hears appeals under a pact, once both sides agree. Not public.
pub mod listed {
    use crate::kernel::ids::{PactId, PersonId};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "appeal_list")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub pact_id: PactId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: PersonId,
        /// Whether Customs agrees
        pub customs: bool,
        /// Whether an association does
        pub associations: bool,
        pub added_at: TimeDateTimeWithTimeZone,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// What is public of a case. All columns.
pub mod sanction {
    use crate::kernel::ids::{CaseId, OrganisationId, PactId};
    use crate::organisations::server::entity::organisation;
    use crate::pacts::procedure::Body;
    use crate::pacts::server::entity::pact;
    use crate::sanctions::model::{Ending, Practice};
    use crate::sanctions::public::Told;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "sanctions")]
    pub struct Model {
        /// The case's
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CaseId,
        pub pact_id: PactId,
        pub organisation_id: OrganisationId,
        /// The paragraph that was broken
        pub article: String,
        pub practice: Practice,
        /// Its name on the ladder of the version
        pub measure: String,
        /// Its rung, from 1
        pub level: i32,
        /// Who decided first
        pub body: Body,
        /// Who heard the appeal, if there was one
        pub appeal_body: Option<Body>,
        /// Whether an appeal, or a second look, changed the decision
        pub is_changed: bool,
        pub is_settled: bool,
        /// When the respondent was told
        pub told_on: Option<TimeDate>,
        /// When the first instance decided
        pub decided_on: Option<TimeDate>,
        /// When nothing stood in the way of it any more
        pub final_on: TimeDate,
        pub begins_on: TimeDate,
        /// The first day on which it is over
        pub ends_on: TimeDate,
        pub ending: Option<Ending>,
        pub ended_on: Option<TimeDate>,
        /// The canonical form (RFC 8785) of what is told
        #[sea_orm(column_type = "Text")]
        pub content: String,
        /// Hexadecimal; with it the log's digest of the content can be checked
        pub salt: String,
        pub published_at: TimeDateTimeWithTimeZone,
        /// The entry that published it
        pub log_seq: i64,
        /// The entry of what it says now
        pub changed_seq: i64,
        #[sea_orm(belongs_to, from = "pact_id", to = "id")]
        pub pact: BelongsTo<pact::Entity>,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// What is told of it.
        pub fn told(&self) -> Result<Told, DbErr> {
            serde_json::from_str(&self.content).map_err(|error| DbErr::Json(error.to_string()))
        }
    }
}

/// A final decision that may not be published yet. All columns are public.
pub mod withholding {
    use crate::kernel::ids::{CaseId, PactId};
    use crate::pacts::server::entity::pact;
    use crate::sanctions::model::Withholding;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "withholdings")]
    pub struct Model {
        /// The case's
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CaseId,
        pub pact_id: PactId,
        pub ground: Withholding,
        /// The first day on which it no longer waits
        pub until_on: TimeDate,
        pub since: TimeDateTimeWithTimeZone,
        pub log_seq: i64,
        pub lifted_seq: Option<i64>,
        #[sea_orm(belongs_to, from = "pact_id", to = "id")]
        pub pact: BelongsTo<pact::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// How far the log was read for what the pacts' own rules propose.
pub mod cursor {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "case_cursor")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: i32,
        pub seq: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
