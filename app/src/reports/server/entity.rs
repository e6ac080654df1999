//! Tables of drafts and of sent revisions.

/// A report that is being written. Not public.
pub mod draft {
    use crate::kernel::ids::ObligationId;
    use crate::reports::model::Draft;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "report_drafts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub obligation_id: ObligationId,
        #[sea_orm(column_type = "Json")]
        pub content: Draft,
        pub saved_at: TimeDateTimeWithTimeZone,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A revision of a report, as it was sent. All columns but the ids of people are public.
pub mod report {
    use crate::commitments::model::Completion;
    use crate::commitments::server::entity::obligation;
    use crate::kernel::ids::{ObligationId, PersonId, ReportId};
    use crate::reports::model::Content;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "reports")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ReportId,
        pub obligation_id: ObligationId,
        /// From 1
        pub revision: i32,
        pub person_id: PersonId,
        /// The canonical form (RFC 8785) of what it says
        #[sea_orm(column_type = "Text")]
        pub content: String,
        /// Hexadecimal; with it the log's digest of the content can be checked
        pub salt: String,
        pub value: Option<f64>,
        pub completion: Completion,
        /// Percent
        pub measured_share: Option<f64>,
        pub sent_at: TimeDateTimeWithTimeZone,
        pub log_seq: i64,
        #[sea_orm(belongs_to, from = "obligation_id", to = "id")]
        pub obligation: BelongsTo<obligation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// What it says.
        pub fn said(&self) -> Result<Content, DbErr> {
            serde_json::from_str(&self.content).map_err(|error| DbErr::Json(error.to_string()))
        }
    }
}
