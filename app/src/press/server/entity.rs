//! The table of contacts.

/// The contact of an organisation's service: the last that was designated.
pub mod contact {
    use crate::kernel::ids::{OrganisationId, PersonId};
    use crate::press::model::Contact;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "press_contacts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub organisation_id: OrganisationId,
        /// A [`Contact`] in canonical JSON
        #[sea_orm(column_type = "Text")]
        pub content: String,
        pub salt: String,
        /// Who wrote it down
        pub person_id: PersonId,
        pub designated_at: TimeDateTimeWithTimeZone,
        pub log_seq: i64,
        /// Since when the organisation has no service any more
        pub ended_at: Option<TimeDateTimeWithTimeZone>,
        pub ended_seq: Option<i64>,
    }

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// What it says.
        pub fn contact(&self) -> Result<Contact, DbErr> {
            serde_json::from_str(&self.content).map_err(|error| DbErr::Json(error.to_string()))
        }
    }
}
