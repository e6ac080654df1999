//! The version of each table: the last entry of the log that changed what it tells, found by the types of entries that do.

use super::state::State;
use super::table::{TABLES, Table};
use crate::log::server::entity::entry;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use time::OffsetDateTime;

/// The entry that last changed what a table tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edition {
    /// Its number.
    pub seq: i64,
    /// When it was written.
    pub at: OffsetDateTime,
    /// Its type.
    pub kind: &'static str,
}

impl Edition {
    /// The page of the log with the entries of this type from that day on.
    pub fn since(self) -> String {
        format!("/log?type={}&from={}", self.kind, self.at.date())
    }
}

/// The version of each table, in their order; none of one of which nothing was ever told. Each type is one step along an index.
pub async fn editions(db: &impl ConnectionTrait) -> Result<Vec<Option<Edition>>, DbErr> {
    let mut all = Vec::new();
    for table in TABLES.iter() {
        let mut last = None;
        for &kind in table.acts {
            let newest: Option<(i64, OffsetDateTime)> = entry::Entity::find()
                .select_only()
                .columns([entry::Column::Seq, entry::Column::At])
                .filter(entry::Column::Kind.eq(kind))
                .order_by_desc(entry::Column::Seq)
                .limit(1)
                .into_tuple()
                .one(db)
                .await?;
            last = Ord::max(last, newest.map(|(seq, at)| Edition { seq, at, kind }));
        }
        all.push(last);
    }
    Ok(all)
}

/// When what a table tells last changed: with its version, or where it tells how late something is, with the day. That it tells
/// nothing is known as of the state.
pub fn modified(table: &Table, edition: Option<Edition>, state: State) -> OffsetDateTime {
    let at = edition.map_or(state.at, |edition| edition.at);
    if table.turns { Ord::max(at, state.changed.date().midnight().assume_utc()) } else { at }
}
