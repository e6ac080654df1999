//! The table of pictures. Not public: what everyone reads of them stands in the texts that name them.

/// A picture that was taken in for an update.
pub mod image {
    use crate::images::model::ImageName;
    use crate::kernel::ids::{PersonId, UpdateId};
    use crate::pacts::model::Texts;
    use crate::publications::server::entity::update;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "images")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub update_id: UpdateId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub name: ImageName,
        /// In bytes
        pub size: i64,
        /// What it shows, by language: proposed to who writes
        pub alt: Texts,
        /// What stands below it, by language, with whom it is from: proposed likewise
        pub caption: Texts,
        pub uploaded_by: PersonId,
        pub created_at: TimeDateTimeWithTimeZone,
        #[sea_orm(belongs_to, from = "update_id", to = "id")]
        pub update: BelongsTo<update::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
