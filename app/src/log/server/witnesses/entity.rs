//! Tables of witnesses.

/// A witness, from its naming to its end.
pub mod witness {
    use crate::log::cosignature::WitnessKey;
    use sea_orm::entity::prelude::*;
    use serde::Serialize;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
    #[sea_orm(table_name = "witnesses")]
    pub struct Model {
        /// The number of the entry that named it
        #[sea_orm(primary_key, auto_increment = false)]
        pub log_seq: i64,
        /// The name in its key
        pub key_name: String,
        /// Who it is
        pub name: String,
        /// The whole key, `name+id+base64`
        pub key: String,
        pub named_at: TimeDateTimeWithTimeZone,
        pub ended_at: Option<TimeDateTimeWithTimeZone>,
        pub ended_seq: Option<i64>,
    }

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// The key with which its cosignatures are verified.
        pub fn key(&self) -> Result<WitnessKey, DbErr> {
            self.key.parse().map_err(|_| DbErr::Type(format!("the key of the witness {}", self.key_name)))
        }
    }
}

/// What a witness cosigned: the newest line for each checkpoint.
pub mod cosignature {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "cosignatures")]
    pub struct Model {
        /// The number of the entry that named the witness
        #[sea_orm(primary_key, auto_increment = false)]
        pub witness: i64,
        /// Entries of the checkpoint
        #[sea_orm(primary_key, auto_increment = false)]
        pub size: i64,
        /// When the witness made it
        pub at: TimeDateTimeWithTimeZone,
        /// The signature line (C2SP tlog-cosignature), without its newline
        #[sea_orm(column_type = "Text")]
        pub line: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
