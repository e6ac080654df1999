//! Tables of organisations and memberships, and the only finders of them.

/// An organisation. All columns but the id are public.
pub mod organisation {
    use crate::kernel::ids::OrganisationId;
    use crate::kernel::text::Slug;
    use crate::organisations::model::OrganisationKind;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "organisations")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: OrganisationId,
        #[sea_orm(unique)]
        pub slug: Slug,
        pub kind: OrganisationKind,
        pub name: String,
        /// ISO 3166-1 alpha-2
        pub country: String,
        pub registry_number: Option<String>,
        /// Legal Entity Identifier (ISO 17442)
        pub lei: Option<String>,
        pub is_demo: bool,
        pub registered_at: TimeDateTimeWithTimeZone,
        pub log_seq: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A person's role in an organisation. Not public.
pub mod membership {
    use crate::kernel::ids::{MembershipId, OrganisationId, PersonId};
    use crate::organisations::model::MemberRole;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "memberships")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MembershipId,
        pub person_id: PersonId,
        pub organisation_id: OrganisationId,
        pub role: MemberRole,
        pub since: TimeDateTimeWithTimeZone,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<super::organisation::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
