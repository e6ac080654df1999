//! Tables of invitations and of lists of members, and the only finders of them.

/// What of an invitation is public; the log tells it.
pub mod invitation {
    use crate::identity::server::entity::person;
    use crate::invitations::model::InvitationState;
    use crate::kernel::ids::{InvitationId, OrganisationId, PactId, PartyId, PersonId};
    use crate::organisations::server::entity::organisation;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "invitations")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: InvitationId,
        pub pact_id: PactId,
        pub party_id: PartyId,
        /// Who is invited
        pub organisation_id: OrganisationId,
        /// The association that invites
        pub invited_by_id: OrganisationId,
        /// Who was written to; not public
        pub person_id: PersonId,
        pub state: InvitationState,
        pub invited_at: TimeDateTimeWithTimeZone,
        pub lapses_at: TimeDateTimeWithTimeZone,
        pub log_seq: i64,
        pub ended_at: Option<TimeDateTimeWithTimeZone>,
        /// Why the organisation declined
        #[sea_orm(column_type = "Text")]
        pub reason: Option<String>,
        pub ended_seq: Option<i64>,
        #[sea_orm(belongs_to, from = "organisation_id", to = "id")]
        pub organisation: BelongsTo<organisation::Entity>,
        #[sea_orm(belongs_to, from = "person_id", to = "id")]
        pub person: BelongsTo<person::Entity>,
        #[sea_orm(belongs_to, from = "id", to = "invitation_id")]
        pub link: BelongsTo<super::link::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// What of an invitation is between the inviter and the invited. Not public.
pub mod link {
    use crate::kernel::ids::InvitationId;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "invitation_links")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub invitation_id: InvitationId,
        /// Whether the organisation has no newer one to the same pact
        pub newest: bool,
        pub opened_at: Option<TimeDateTimeWithTimeZone>,
        /// When the worker looks whether it has lapsed; none once it is settled
        pub due_at: Option<TimeDateTimeWithTimeZone>,
        pub reminders: i32,
        pub reminded_at: Option<TimeDateTimeWithTimeZone>,
        /// When a reminder was asked for that has not gone yet
        pub asked_at: Option<TimeDateTimeWithTimeZone>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// The digests of the links that were sent for an invitation: the first, and one with each reminder.
pub mod token {
    use crate::kernel::ids::InvitationId;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "invitation_tokens")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub token_hash: String,
        pub invitation_id: InvitationId,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A list of members that was uploaded. Forgotten after some days.
pub mod list {
    use crate::invitations::model::ListState;
    use crate::kernel::ids::{MemberListId, OrganisationId, PactId, PersonId};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_lists")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MemberListId,
        pub pact_id: PactId,
        pub association_id: OrganisationId,
        pub person_id: PersonId,
        pub state: ListState,
        pub uploaded_at: TimeDateTimeWithTimeZone,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A row of such a list.
pub mod row {
    use crate::invitations::model::RowState;
    use crate::kernel::ids::MemberListId;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_rows")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub list_id: MemberListId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i32,
        /// Its line in the file
        pub line: i64,
        pub state: RowState,
        /// In JSON: a good row's member, or what is wrong with another
        #[sea_orm(column_type = "Text")]
        pub content: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// An organisation that asks to join. Not public; forgotten with the answer.
pub mod join_request {
    use crate::kernel::ids::{JoinRequestId, OrganisationId, PactId};
    use crate::kernel::text::EmailAddress;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "join_requests")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: JoinRequestId,
        /// The digest of the link's token
        #[sea_orm(unique)]
        pub token_hash: String,
        pub pact_id: PactId,
        /// The association that is asked
        pub association_id: OrganisationId,
        /// The contact's address
        pub email: EmailAddress,
        /// In JSON: the member as a list would name it
        #[sea_orm(column_type = "Text")]
        pub content: String,
        pub asked_at: TimeDateTimeWithTimeZone,
        /// When the contact confirmed the address
        pub confirmed_at: Option<TimeDateTimeWithTimeZone>,
        pub expires_at: TimeDateTimeWithTimeZone,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
