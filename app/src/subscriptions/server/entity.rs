//! Tables of who follows what, of what is news, and of how far letters have come. None is public, and none is in the audit: who follows
//! what is nobody's business, and the news are read from the log again whenever they are needed.

/// An address to which letters go. It goes with all that hangs on it when its owner wants no more.
pub mod subscriber {
    use crate::kernel::ids::SubscriberId;
    use crate::kernel::locale::Lang;
    use crate::kernel::text::EmailAddress;
    use crate::subscriptions::model::Pace;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "subscribers")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SubscriberId,
        #[sea_orm(unique)]
        pub email: EmailAddress,
        pub lang: Lang,
        pub pace: Pace,
        pub confirmed_at: TimeDateTimeWithTimeZone,
        /// The last entry up to which it was told everything
        pub told_seq: i64,
        /// How many letters came back within the time that counts
        pub bounces: i32,
        /// When the first of them came back
        pub bounced_at: Option<TimeDateTimeWithTimeZone>,
        /// Since when no letters go out because they came back
        pub stopped_at: Option<TimeDateTimeWithTimeZone>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A topic that a subscriber follows.
pub mod subscription {
    use crate::kernel::ids::SubscriberId;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "subscriptions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub subscriber_id: SubscriberId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub topic: String,
        /// The last entry before it was followed
        pub since_seq: i64,
        pub since: TimeDateTimeWithTimeZone,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A wish to follow that its address has not confirmed.
pub mod request {
    use crate::kernel::locale::Lang;
    use crate::kernel::text::EmailAddress;
    use crate::subscriptions::model::Pace;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "subscription_requests")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub token_hash: String,
        pub email: EmailAddress,
        pub lang: Lang,
        pub pace: Pace,
        pub topic: String,
        pub created_at: TimeDateTimeWithTimeZone,
        pub expires_at: TimeDateTimeWithTimeZone,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// That an entry of the log is news of a topic.
pub mod news {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "news")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub topic: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub seq: i64,
        /// Whether letters tell it to those who follow the topic
        pub in_letters: bool,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Up to which entry a subscriber knows what became of an update.
pub mod receipt {
    use crate::kernel::ids::SubscriberId;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "update_receipts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub slug: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub subscriber_id: SubscriberId,
        pub seq: i64,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Letters that are to be written: of a pace, or about what became of an update; and the reading of the log.
pub mod mailing {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "mailings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub name: String,
        /// The last entry that is told, or was read
        pub to_seq: i64,
        /// Whether there are still letters to write
        pub under_way: bool,
        /// When it is due again
        pub next_at: Option<TimeDateTimeWithTimeZone>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
