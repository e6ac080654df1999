//! Tables of pacts, versions, commitments, parties and mandates, and the only finders of them.

/// A pact. All columns but the id are public.
pub mod pact {
    use crate::commitments::calendar::WorkingCalendar;
    use crate::kernel::ids::PactId;
    use crate::kernel::text::Slug;
    use crate::pacts::model::{EntryRule, PactKind, PactState, Texts};
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "pacts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PactId,
        #[sea_orm(unique)]
        pub slug: Slug,
        pub kind: PactKind,
        pub state: PactState,
        pub state_since: TimeDateTimeWithTimeZone,
        /// ISO 3166-1 alpha-2
        pub country: String,
        #[sea_orm(column_type = "Json")]
        pub title: Texts,
        #[sea_orm(column_type = "Json")]
        pub summary: Texts,
        #[sea_orm(column_type = "Json")]
        pub entry_rule: EntryRule,
        pub is_demo: bool,
        /// Its working calendar; the common one where there is none
        #[sea_orm(column_type = "Json", nullable)]
        pub calendar: Option<WorkingCalendar>,
        pub log_seq: i64,
        /// The entry of the last change of what is told of it: its state, its title or the end of its term
        pub changed_seq: i64,
        /// The last day of its term, in its calendar; none where its text knows no term, or before it is in force
        pub ends_on: Option<TimeDate>,
        /// For how many days before its end it was announced last
        pub announced: Option<i32>,
        /// Whether a signatory ends it before its term
        pub terminating: bool,
        /// The slug of the pact whose place it takes when it enters into force
        pub supersedes: Option<String>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A frozen text of a pact. All columns but the ids are public.
pub mod version {
    use crate::kernel::ids::{PactId, VersionId};
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "pact_versions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: VersionId,
        pub pact_id: PactId,
        pub number: i32,
        /// The canonical form (RFC 8785)
        #[sea_orm(column_type = "Text")]
        pub canonical: String,
        /// `sha256:` and the digest of the canonical form in hexadecimal
        pub digest: String,
        pub adopted_at: TimeDateTimeWithTimeZone,
        pub log_seq: i64,
        /// The entry of its adoption, or of its effect
        pub changed_seq: i64,
        /// The number of the version that it amends; none of a first one
        pub amends: Option<i32>,
        /// The day until which those who signed another version are asked to sign it
        pub resign_by: Option<TimeDate>,
        /// Since when an amendment is the text of its pact; none before, and of a first version, which always was
        pub effective_at: Option<TimeDateTimeWithTimeZone>,
        /// For how many days before that day it was reminded of last
        pub announced: Option<i32>,
        #[sea_orm(belongs_to, from = "pact_id", to = "id")]
        pub pact: BelongsTo<super::pact::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

impl version::Model {
    /// Whether it is, or was, the text of its pact: a first version always, an amendment from its effect on.
    pub const fn is_effective(&self) -> bool {
        self.amends.is_none() || self.effective_at.is_some()
    }
}

/// A commitment in a version, laid out from its canonical form. All columns but the ids are public.
pub mod commitment {
    use crate::kernel::ids::{CommitmentId, VersionId};
    use crate::kernel::text::Slug;
    use crate::pacts::model::{Addressee, Frequency, Indicator, Milestones, Texts};
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "commitments")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CommitmentId,
        pub version_id: VersionId,
        pub code: String,
        /// Its place in the text, from 0
        pub position: i32,
        /// Article and paragraph, as `3.1`
        pub article: String,
        pub role: Addressee,
        /// Factor of the Revised Arusha Declaration, 1 to 10
        pub factor: i32,
        #[sea_orm(column_type = "Json")]
        pub title: Texts,
        #[sea_orm(column_type = "Text")]
        pub description: String,
        #[sea_orm(column_type = "Json")]
        pub indicator: Indicator,
        pub frequency: Frequency,
        pub frequency_days: i32,
        pub first_due_after_days: i32,
        #[sea_orm(column_type = "Json")]
        pub evidence: serde_json::Value,
        pub critical: bool,
        #[sea_orm(column_type = "Json")]
        pub milestones: Milestones,
        /// The slug of the one organisation that owes it
        pub organisation: Option<Slug>,
        /// Why it was adopted although it cannot be verified
        #[sea_orm(column_type = "Text", nullable)]
        pub unverifiable_reason: Option<String>,
        #[sea_orm(belongs_to, from = "version_id", to = "id")]
        pub version: BelongsTo<super::version::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// An organisation's seat in a pact. All columns but the ids are public.
pub mod party {
    use crate::kernel::ids::{OrganisationId, PactId, PartyId};
    use crate::organisations::server::entity::organisation;
    use crate::pacts::model::PartyRole;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "parties")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PartyId,
        pub pact_id: PactId,
        pub organisation_id: OrganisationId,
        pub role: PartyRole,
        pub seated_at: TimeDateTimeWithTimeZone,
        pub log_seq: i64,
        /// When it last declined to sign without an invitation to answer
        pub declined_at: Option<TimeDateTimeWithTimeZone>,
        /// Why
        #[sea_orm(column_type = "Text", nullable)]
        pub decline_reason: Option<String>,
        /// The entry that says so
        pub declined_seq: Option<i64>,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
        #[sea_orm(belongs_to, from = "pact_id", to = "id")]
        pub pact: BelongsTo<super::pact::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a signatory said about the end of a term. All columns but the ids are public.
pub mod term_act {
    use crate::kernel::ids::{MandateId, OrganisationId, PactId, TermActId};
    use crate::pacts::term::Said;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "pact_term_acts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: TermActId,
        pub pact_id: PactId,
        pub organisation_id: OrganisationId,
        /// Under which mandate; older ones do not say it
        pub mandate_id: Option<MandateId>,
        pub said: Said,
        /// The last day of the term that it is about
        pub of_term: TimeDate,
        #[sea_orm(column_type = "Text", nullable)]
        pub reason: Option<String>,
        pub at: TimeDateTimeWithTimeZone,
        pub log_seq: i64,
        /// When it was annulled, since the authority of who said it proved false
        pub annulled_at: Option<TimeDateTimeWithTimeZone>,
        #[sea_orm(column_type = "Text", nullable)]
        pub annulment_reason: Option<String>,
        /// The slug of the organisation that annulled it
        pub annulled_by: Option<String>,
        pub annulled_seq: Option<i64>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a seat may not do because of a case. Not public by itself.
pub mod bar {
    use crate::kernel::ids::{CaseId, PartyId};
    use crate::pacts::procedure::Effect;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "seat_bars")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub party_id: PartyId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub case_id: CaseId,
        pub effect: Effect,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// An organisation that asks the secretariat of a pact for a seat. Not public; forgotten with the answer.
pub mod seat_request {
    use crate::identity::server::entity::person;
    use crate::kernel::ids::{OrganisationId, PactId, PersonId, SeatRequestId};
    use crate::organisations::server::entity::organisation;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "seat_requests")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SeatRequestId,
        pub pact_id: PactId,
        pub organisation_id: OrganisationId,
        /// Who asked
        pub person_id: PersonId,
        #[sea_orm(column_type = "Text")]
        pub why: String,
        pub asked_at: TimeDateTimeWithTimeZone,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
        #[sea_orm(belongs_to, from = "person_id", to = "id")]
        pub person: BelongsTo<person::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
