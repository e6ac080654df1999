//! Tables of passkeys, of the public facts of their registration, and of ceremonies under way; the only finders of them.

/// A passkey that can be used. Not public.
pub mod passkey {
    use crate::kernel::ids::{PasskeyId, PersonId};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "passkeys")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PasskeyId,
        pub person_id: PersonId,
        pub binding_seq: i64,
        /// In base64url
        #[sea_orm(unique)]
        pub credential_id: String,
        /// Key, counter and flags, as `webauthn-rs-core` keeps them, in JSON
        #[sea_orm(column_type = "Text")]
        pub credential: String,
        /// What its person calls it
        pub name: String,
        pub added_at: TimeDateTimeWithTimeZone,
        pub last_used_at: Option<TimeDateTimeWithTimeZone>,
        #[sea_orm(belongs_to, from = "binding_seq", to = "log_seq")]
        pub binding: BelongsTo<super::binding::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Since when, and until when, a key is a person's. Public as salted digests; stays when the passkey is removed.
pub mod binding {
    use crate::kernel::ids::PersonId;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "passkey_bindings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub log_seq: i64,
        pub person_id: PersonId,
        pub person_name: String,
        /// COSE, in base64url
        #[sea_orm(unique)]
        pub public_key: String,
        /// Hexadecimal; with it the log's digests of person and key can be checked, and without it not
        pub salt: String,
        pub registered_at: TimeDateTimeWithTimeZone,
        pub removed_at: Option<TimeDateTimeWithTimeZone>,
        pub removed_seq: Option<i64>,
        /// The entry by which its person was taken out of it
        pub erased_seq: Option<i64>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A ceremony under way: registering in a session, or signing in. Used once, then deleted. Not public.
pub mod ceremony {
    use crate::kernel::ids::CeremonyId;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "passkey_ceremonies")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CeremonyId,
        /// The digest of the session that began it; none for a sign-in
        pub session: Option<String>,
        /// What the answer is checked against
        #[sea_orm(column_type = "Text")]
        pub state: String,
        pub expires_at: TimeDateTimeWithTimeZone,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
