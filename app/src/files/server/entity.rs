//! Tables of files and of uploads.

/// A file that was kept.
pub mod file {
    use crate::files::model::{FileState, Ground, MediaType, Purpose};
    use crate::kernel::ids::{FileId, PersonId, ReportId};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "files")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: FileId,
        pub purpose: Purpose,
        /// The report that it was frozen with; none while it belongs to a draft
        pub report_id: Option<ReportId>,
        pub frozen_at: Option<TimeDateTimeWithTimeZone>,
        pub state: FileState,
        /// Since when, or when the scan was last tried
        pub state_since: TimeDateTimeWithTimeZone,
        /// In hexadecimal
        pub sha256: String,
        /// In bytes
        pub size: i64,
        pub media_type: MediaType,
        /// As it is shown and saved
        pub name: String,
        /// The ground on which the public may not open it
        pub withheld: Option<Ground>,
        pub uploaded_by: PersonId,
        pub created_at: TimeDateTimeWithTimeZone,
    }

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// Where its content is. The id keeps files of the same content apart, so that removing one never takes another's.
        pub fn key(&self) -> String {
            key(&self.sha256, self.id)
        }

        /// Whether everyone may open it: it went with a report and is not withheld.
        pub fn is_public(&self) -> bool {
            matches!(self.purpose, Purpose::Report(_)) && self.is_open()
        }

        /// Whether who reads what it went with, a report or an update, may open it.
        pub fn is_open(&self) -> bool {
            let closed = matches!(self.purpose, Purpose::Case(_) | Purpose::Paper(_) | Purpose::Mandate(_));
            let went = !closed && self.frozen_at.is_some();
            went && self.withheld.is_none() && self.state == FileState::Kept
        }
    }

    /// Where the content of a file is.
    pub fn key(sha256: &str, id: FileId) -> String {
        format!("content/{}/{sha256}/{id}", &sha256[..2])
    }
}

/// An upload that arrives piece by piece. It stays for a day after its end, to tell a client that missed the answer.
pub mod upload {
    use crate::files::model::{Ground, Purpose, Refused};
    use crate::kernel::ids::{FileId, PersonId, UploadId};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "uploads")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: UploadId,
        pub purpose: Purpose,
        pub person_id: PersonId,
        pub name: String,
        pub withheld: Option<Ground>,
        /// As declared, in bytes
        pub size: i64,
        /// How much is in the store
        pub received: i64,
        /// The names of its parts in the store, in their order, parted by commas
        #[sea_orm(column_type = "Text")]
        pub parts: String,
        /// The file that came of it
        pub file_id: Option<FileId>,
        /// Why none came of it
        pub refused: Option<Refused>,
        pub created_at: TimeDateTimeWithTimeZone,
        /// When a piece last arrived
        pub moved_at: TimeDateTimeWithTimeZone,
        pub expires_at: TimeDateTimeWithTimeZone,
    }

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// Whether all of it is there.
        pub const fn is_whole(&self) -> bool {
            self.received == self.size
        }

        /// Whether it is known what became of it.
        pub const fn is_settled(&self) -> bool {
            self.file_id.is_some() || self.refused.is_some()
        }

        /// The folder of its parts.
        pub fn folder(&self) -> String {
            format!("uploads/{}", self.id)
        }
    }
}
