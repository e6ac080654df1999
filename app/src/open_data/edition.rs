//! The version of each table: the last entry of the log that changed what it tells, found by the types of entries that do.

use super::state::State;
use super::table::{TABLES, Table};
use crate::log::server::entity::entry;
use sea_orm::sea_query::{Expr, ExprTrait as _, Query};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QuerySelect as _};
use std::collections::BTreeSet;
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

/// The version of each table, in their order; none of one of which nothing was ever told. One query, with a step
/// along an index for each type of entry.
pub async fn editions(db: &impl ConnectionTrait) -> Result<Vec<Option<Edition>>, DbErr> {
    let kinds: BTreeSet<&str> = TABLES.iter().flat_map(|table| table.acts).copied().collect();
    let last_of = |kind: &str| {
        let mut last = Query::select();
        last.expr(Expr::col(entry::Column::Seq).max()).from(entry::Entity).and_where(Expr::col(entry::Column::Kind).eq(kind));
        Expr::from(last)
    };
    let newest: Vec<(String, i64, OffsetDateTime)> = entry::Entity::find()
        .select_only()
        .columns([entry::Column::Kind, entry::Column::Seq, entry::Column::At])
        .filter(Expr::col((entry::Entity, entry::Column::Seq)).is_in(kinds.into_iter().map(last_of)))
        .into_tuple()
        .all(db)
        .await?;
    let last = |table: &Table| {
        let dated = newest.iter().filter_map(|(kind, seq, at)| {
            let kind = table.acts.iter().copied().find(|act| act == kind)?;
            Some(Edition { seq: *seq, at: *at, kind })
        });
        dated.max()
    };
    Ok(TABLES.iter().map(last).collect())
}

/// When what a table tells last changed: with its version, or where it tells how late something is, with the day. That it tells
/// nothing is known as of the state.
pub fn modified(table: &Table, edition: Option<Edition>, state: State) -> OffsetDateTime {
    let at = edition.map_or(state.at, |edition| edition.at);
    if table.turns { Ord::max(at, state.changed.date().midnight().assume_utc()) } else { at }
}
