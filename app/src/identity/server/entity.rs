//! Tables of people, links, sessions, accounts at providers and the history of sign-ins, and the only finders of them.

/// A person who can sign in.
pub mod person {
    use crate::kernel::ids::PersonId;
    use crate::kernel::locale::Lang;
    use crate::kernel::text::EmailAddress;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "people")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PersonId,
        #[sea_orm(unique)]
        pub email: EmailAddress,
        pub name: String,
        pub lang: Lang,
        pub created_at: TimeDateTimeWithTimeZone,
        /// When they took themselves out: then address and name are nobody's
        pub erased_at: Option<TimeDateTimeWithTimeZone>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Who runs the portal.
pub mod operator {
    use crate::kernel::ids::PersonId;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "operators")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: PersonId,
        pub since: TimeDateTimeWithTimeZone,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A one-time link sent by mail.
pub mod sign_in_link {
    use crate::kernel::ids::PersonId;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "sign_in_links")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub token_hash: String,
        pub person_id: PersonId,
        pub created_at: TimeDateTimeWithTimeZone,
        pub expires_at: TimeDateTimeWithTimeZone,
        pub used_at: Option<TimeDateTimeWithTimeZone>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A signed-in browser.
pub mod session {
    use crate::identity::model::Way;
    use crate::kernel::ids::PersonId;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "sessions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub token_hash: String,
        pub person_id: PersonId,
        pub created_at: TimeDateTimeWithTimeZone,
        pub expires_at: TimeDateTimeWithTimeZone,
        /// How it was opened
        pub way: Way,
        /// Through which provider
        pub provider: Option<String>,
        /// What the browser calls itself, roughly
        pub browser: Option<String>,
        pub last_used_on: Option<TimeDate>,
        #[sea_orm(belongs_to, from = "person_id", to = "id")]
        pub person: BelongsTo<super::person::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A person's account at an identity provider.
pub mod provider_link {
    use crate::kernel::ids::{PersonId, ProviderLinkId};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "provider_links")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ProviderLinkId,
        pub issuer: String,
        /// The person's identifier there, which never changes
        pub subject: String,
        pub person_id: PersonId,
        /// The address that the provider had, by which the person tells their accounts apart
        pub address: Option<String>,
        pub created_at: TimeDateTimeWithTimeZone,
        #[sea_orm(belongs_to, from = "person_id", to = "id")]
        pub person: BelongsTo<super::person::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// An attempt to sign in through a provider, while the browser is there.
pub mod ceremony {
    use crate::kernel::ids::PersonId;
    use crate::kernel::locale::Lang;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "provider_ceremonies")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub state_hash: String,
        /// The digest of what the browser's cookie holds
        pub browser_hash: String,
        /// The provider's name in our addresses
        pub provider: String,
        pub lang: Lang,
        /// The path to go on to
        #[sea_orm(column_type = "Text")]
        pub next: String,
        /// Who connects the account at the provider with theirs here; none where somebody signs in
        pub person_id: Option<PersonId>,
        pub created_at: TimeDateTimeWithTimeZone,
        pub expires_at: TimeDateTimeWithTimeZone,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A sign-in, or one that was refused, kept for ninety days.
pub mod sign_in {
    use crate::identity::model::{Outcome, Way};
    use crate::kernel::ids::{PersonId, SignInId};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "sign_ins")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SignInId,
        pub person_id: PersonId,
        pub at: TimeDateTimeWithTimeZone,
        pub way: Way,
        pub provider: Option<String>,
        pub browser: Option<String>,
        pub outcome: Outcome,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
