//! Tables of bonds, obligations and standings.

/// A signatory bound by a commitment. What is public of it shows in its obligations.
pub mod bond {
    use crate::kernel::ids::{BondId, CommitmentId, PartyId};
    use crate::pacts::server::entity::{commitment, party};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "bonds")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: BondId,
        pub party_id: PartyId,
        pub commitment_id: CommitmentId,
        /// The first day, in the pact's time zone
        pub since: TimeDate,
        /// The number of the obligation that arises next
        pub next_number: i32,
        /// When it does
        pub next_at: TimeDateTimeWithTimeZone,
        /// When the signatory ceased to be bound
        pub ended_at: Option<TimeDateTimeWithTimeZone>,
        #[sea_orm(belongs_to, from = "party_id", to = "id")]
        pub party: BelongsTo<party::Entity>,
        #[sea_orm(belongs_to, from = "commitment_id", to = "id")]
        pub commitment: BelongsTo<commitment::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// One dated instance of a commitment for one signatory. All columns but the internal ids are public.
pub mod obligation {
    use crate::commitments::model::{Completion, ObligationState};
    use crate::kernel::ids::{BondId, CommitmentId, ObligationId, OrganisationId, PactId, PartyId};
    use crate::organisations::server::entity::organisation;
    use crate::pacts::model::PartyRole;
    use crate::pacts::server::entity::{commitment, pact, party};
    use sea_orm::entity::prelude::*;
    use serde::Serialize;
    use time::OffsetDateTime;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "obligations")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ObligationId,
        pub bond_id: BondId,
        pub pact_id: PactId,
        pub commitment_id: CommitmentId,
        pub party_id: PartyId,
        pub organisation_id: OrganisationId,
        /// From 1, within its bond
        pub number: i32,
        pub period_from: TimeDate,
        pub period_to: TimeDate,
        /// The last day for the report, in the pact's time zone
        pub due_on: TimeDate,
        /// The end of that day
        pub due_at: TimeDateTimeWithTimeZone,
        pub state: ObligationState,
        pub state_since: TimeDateTimeWithTimeZone,
        /// The entry that brought it into its state
        pub state_seq: i64,
        /// The entry of its last change: what brought it into its state, or a later finding
        pub changed_seq: i64,
        /// When its day passed without a report; stays when the report comes late
        pub missed_at: Option<TimeDateTimeWithTimeZone>,
        /// When it was first reported
        pub reported_at: Option<TimeDateTimeWithTimeZone>,
        pub waived_because: Option<String>,
        pub log_seq: i64,
        /// Its place among all, from 1, in the order in which they arose
        #[sea_orm(unique)]
        pub ordinal: i64,
        /// The seat of who owes it
        pub role: PartyRole,
        /// The country of who owes it
        pub country: String,
        /// The factor of its commitment
        pub factor: i32,
        /// When it is called due, if nothing was reported by then
        pub falls_due_at: TimeDateTimeWithTimeZone,
        /// How far it is kept, as its signatory last said
        pub completion: Option<Completion>,
        /// How far it is kept, as the monitor last found
        pub found: Option<Completion>,
        #[sea_orm(belongs_to, from = "pact_id", to = "id")]
        pub pact: BelongsTo<pact::Entity>,
        #[sea_orm(belongs_to, from = "commitment_id", to = "id")]
        pub commitment: BelongsTo<commitment::Entity>,
        #[sea_orm(belongs_to, from = "party_id", to = "id")]
        pub party: BelongsTo<party::Entity>,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// Whole days by which it is, or was reported, late; 0 where it is not.
        pub fn days_late(&self, now: OffsetDateTime) -> i64 {
            days_late(self.state, self.due_at, self.reported_at, now)
        }
    }

    /// Whole days from the end of the due day to the report, or to `now` where there is none; a day that has begun counts.
    pub fn days_late(
        state: ObligationState,
        due_at: OffsetDateTime,
        reported_at: Option<OffsetDateTime>,
        now: OffsetDateTime,
    ) -> i64 {
        let until = match (state, reported_at) {
            (ObligationState::Waived, None) => return 0,
            (_, Some(reported)) => reported,
            (_, None) => now,
        };
        let late = until - due_at;
        if late.is_negative() { 0 } else { late.whole_days() + 1 }
    }
}

/// A departure from good standing; who has none that lasts is active. All columns but the internal ids are public.
pub mod standing {
    use crate::commitments::model::StandingStatus;
    use crate::kernel::ids::{ObligationId, PartyId, StandingId};
    use crate::pacts::server::entity::party;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "standings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: StandingId,
        pub party_id: PartyId,
        pub status: StandingStatus,
        pub since: TimeDateTimeWithTimeZone,
        /// A message key for what the clock did, else the words of the decision
        pub reason: String,
        /// The missed obligation that caused it
        pub obligation_id: Option<ObligationId>,
        pub log_seq: i64,
        pub until: Option<TimeDateTimeWithTimeZone>,
        pub ended_because: Option<String>,
        pub ended_seq: Option<i64>,
        #[sea_orm(belongs_to, from = "party_id", to = "id")]
        pub party: BelongsTo<party::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
