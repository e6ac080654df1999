//! Tables of the log.

/// An entry. The text is what counts; the other columns are for finding it.
pub mod entry {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "log_entries")]
    pub struct Model {
        /// Its place in the log, from 0
        #[sea_orm(primary_key, auto_increment = false)]
        pub seq: i64,
        pub at: TimeDateTimeWithTimeZone,
        pub kind: String,
        pub pact: Option<String>,
        pub subject: Option<String>,
        /// Canonical JSON (RFC 8785)
        #[sea_orm(column_type = "Text")]
        pub entry: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// The hash of a complete subtree; level 0 holds the leaves.
pub mod node {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "log_nodes")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub level: i32,
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i64,
        pub hash: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// A checkpoint that was signed, and is therefore for ever.
pub mod checkpoint {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "log_checkpoints")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub size: i64,
        pub root: Vec<u8>,
        /// The signed note (C2SP tlog-checkpoint)
        #[sea_orm(column_type = "Text")]
        pub note: String,
        pub at: TimeDateTimeWithTimeZone,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
