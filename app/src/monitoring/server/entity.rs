//! Tables of findings and of what leads to them.

/// What the monitor concluded. Public but for the ids of people.
pub mod finding {
    use crate::commitments::model::{Completion, Results};
    use crate::commitments::server::entity::obligation;
    use crate::kernel::ids::{FindingId, ObligationId, OrganisationId, PersonId, ReportId};
    use crate::monitoring::model::Grounds;
    use crate::organisations::server::entity::organisation;
    use crate::reports::server::entity::report;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "findings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: FindingId,
        pub obligation_id: ObligationId,
        /// The revision that was judged
        pub report_id: ReportId,
        /// From 1, within its obligation; a later one corrects an earlier one and stands beside it
        pub number: i32,
        /// The monitor
        pub organisation_id: OrganisationId,
        pub person_id: PersonId,
        pub completion: Completion,
        /// Not said where the monitor agrees with the report
        pub results: Option<Results>,
        /// The canonical form (RFC 8785) of its reasons and of the reply
        #[sea_orm(column_type = "Text")]
        pub content: String,
        /// Hexadecimal; with it the log's digest of the content can be checked
        pub salt: String,
        pub published_at: TimeDateTimeWithTimeZone,
        pub log_seq: i64,
        #[sea_orm(belongs_to, from = "obligation_id", to = "id")]
        pub obligation: BelongsTo<obligation::Entity>,
        #[sea_orm(belongs_to, from = "report_id", to = "id")]
        pub report: BelongsTo<report::Entity>,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// Its reasons, and the reply.
        pub fn grounds(&self) -> Result<Grounds, DbErr> {
            serde_json::from_str(&self.content).map_err(|error| DbErr::Json(error.to_string()))
        }
    }
}

/// A finding that the signatory may reply to before it is published. Not public.
pub mod draft_finding {
    use crate::commitments::model::{Completion, Results};
    use crate::commitments::server::entity::obligation;
    use crate::kernel::ids::{ObligationId, PersonId, ReportId};
    use crate::pacts::model::Texts;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "draft_findings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub obligation_id: ObligationId,
        pub report_id: ReportId,
        pub person_id: PersonId,
        pub completion: Completion,
        pub results: Results,
        #[sea_orm(column_type = "Json")]
        pub reasons: Texts,
        pub sent_at: TimeDateTimeWithTimeZone,
        /// The last day for a reply, in the pact's time zone
        pub reply_until: TimeDate,
        /// The end of that day
        pub reply_ends_at: TimeDateTimeWithTimeZone,
        #[sea_orm(column_type = "Json", nullable)]
        pub reply: Option<Texts>,
        pub replied_at: Option<TimeDateTimeWithTimeZone>,
        #[sea_orm(belongs_to, from = "obligation_id", to = "id")]
        pub obligation: BelongsTo<obligation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// Whether the monitor may publish: the reply is there, or its time is over.
        pub fn is_ripe(&self, now: time::OffsetDateTime) -> bool {
            self.reply.is_some() || self.reply_ends_at <= now
        }
    }
}

/// A message between the monitor and a signatory about a report. Read by the two alone.
pub mod message {
    use crate::commitments::server::entity::obligation;
    use crate::kernel::ids::{MessageId, ObligationId, PersonId};
    use crate::kernel::locale::Lang;
    use crate::monitoring::model::Side;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "report_messages")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MessageId,
        pub obligation_id: ObligationId,
        /// From 1, within its obligation
        pub number: i32,
        pub side: Side,
        pub person_id: PersonId,
        /// In which it is written
        pub lang: Lang,
        #[sea_orm(column_type = "Text")]
        pub body: String,
        pub sent_at: TimeDateTimeWithTimeZone,
        #[sea_orm(belongs_to, from = "obligation_id", to = "id")]
        pub obligation: BelongsTo<obligation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// How many checks flag what was reported on an obligation, as counted last. Not public.
pub mod review_flags {
    use crate::commitments::server::entity::obligation;
    use crate::kernel::ids::ObligationId;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "review_flags")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub obligation_id: ObligationId,
        pub flags: i32,
        /// The log entry of the report that was counted.
        pub counted_seq: i64,
        #[sea_orm(belongs_to, from = "obligation_id", to = "id")]
        pub obligation: BelongsTo<obligation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
