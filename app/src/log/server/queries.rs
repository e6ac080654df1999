//! Reading the log.

use super::entity::{checkpoint, entry, node};
use crate::kernel::paging::{Paged, skipped};
use crate::log::merkle::{Hash, Node, Nodes};
use crate::platform::figures::below;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait, DbErr, EntityTrait as _, ExprTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};
use std::collections::BTreeSet;
use time::{Date, OffsetDateTime, Time};

/// How many entries there are.
pub async fn size(db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    let last: Option<i64> = entry::Entity::find()
        .select_only()
        .column(entry::Column::Seq)
        .order_by_desc(entry::Column::Seq)
        .into_tuple()
        .one(db)
        .await?;
    Ok(last.map_or(0, |seq| seq.cast_unsigned() + 1))
}

/// The number of the first entry of this moment or later; none where there is none. Moments grow with numbers as far as the clocks of
/// servers agree.
pub async fn first_from(db: &impl ConnectionTrait, at: OffsetDateTime) -> Result<Option<i64>, DbErr> {
    entry::Entity::find()
        .select_only()
        .column(entry::Column::Seq)
        .filter(entry::COLUMN.at.gte(at))
        .order_by_asc(entry::COLUMN.at)
        .order_by_asc(entry::COLUMN.seq)
        .into_tuple()
        .one(db)
        .await
}

/// The hashes of these nodes, those that are there.
pub async fn nodes(db: &impl ConnectionTrait, wanted: &[Node]) -> Result<Nodes, DbErr> {
    if wanted.is_empty() {
        return Ok(Nodes::new());
    }
    let any = wanted.iter().fold(Condition::any(), |any, n| {
        any.add(node::Column::Level.eq(i32::from(n.level)).and(node::Column::Position.eq(n.index.cast_signed())))
    });
    let rows = node::Entity::find().filter(any).all(db).await?;
    Ok(rows.iter().filter_map(known).collect())
}

fn known(row: &node::Model) -> Option<(Node, Hash)> {
    let node = Node { level: u8::try_from(row.level).ok()?, index: row.position.cast_unsigned() };
    Some((node, row.hash.as_slice().try_into().ok()?))
}

/// Up to `count` hashes beside each other, from `first` on.
pub async fn row_of_nodes(db: &impl ConnectionTrait, first: Node, count: u64) -> Result<Vec<Vec<u8>>, DbErr> {
    let start = first.index.cast_signed();
    node::Entity::find()
        .select_only()
        .column(node::Column::Hash)
        .filter(node::Column::Level.eq(i32::from(first.level)))
        .filter(node::Column::Position.between(start, start.saturating_add(count.cast_signed() - 1)))
        .order_by_asc(node::Column::Position)
        .into_tuple()
        .all(db)
        .await
}

/// Up to `count` entries from number `start` on.
pub async fn row_of_entries(db: &impl ConnectionTrait, start: u64, count: u64) -> Result<Vec<String>, DbErr> {
    let start = start.cast_signed();
    entry::Entity::find()
        .select_only()
        .column(entry::Column::Entry)
        .filter(entry::Column::Seq.between(start, start.saturating_add(count.cast_signed() - 1)))
        .order_by_asc(entry::Column::Seq)
        .into_tuple()
        .all(db)
        .await
}

/// The entry of this number.
pub async fn entry(db: &impl ConnectionTrait, seq: i64) -> Result<Option<entry::Model>, DbErr> {
    entry::Entity::find_by_id(seq).one(db).await
}

/// The newest entries of a pact, the newest first.
pub async fn of_pact(db: &impl ConnectionTrait, pact: &str, count: u64) -> Result<Vec<entry::Model>, DbErr> {
    entry::Entity::find().filter(entry::Column::Pact.eq(pact)).order_by_desc(entry::Column::Seq).limit(count).all(db).await
}

/// The entries on one thing, by its slug or identifier, the oldest first; at most a thousand.
pub async fn of_subject(db: &impl ConnectionTrait, subject: &str) -> Result<Vec<entry::Model>, DbErr> {
    entry::Entity::find().filter(entry::Column::Subject.eq(subject)).order_by_asc(entry::Column::Seq).limit(1000).all(db).await
}

/// The entries of these types in the pact and on the thing of which this one is, the oldest first.
pub async fn beside(db: &impl ConnectionTrait, one: &entry::Model, kinds: [&str; 2]) -> Result<Vec<entry::Model>, DbErr> {
    entry::Entity::find()
        .filter(entry::Column::Kind.is_in(kinds))
        .filter(entry::Column::Pact.eq(one.pact.clone()))
        .filter(entry::Column::Subject.eq(one.subject.clone()))
        .order_by_asc(entry::Column::Seq)
        .all(db)
        .await
}

/// The checkpoint of the largest tree that was signed.
pub async fn last_checkpoint(db: &impl ConnectionTrait) -> Result<Option<checkpoint::Model>, DbErr> {
    checkpoint::Entity::find().order_by_desc(checkpoint::Column::Size).one(db).await
}

/// The first checkpoint that covers this entry: the same one for ever.
pub async fn first_covering(db: &impl ConnectionTrait, seq: i64) -> Result<Option<checkpoint::Model>, DbErr> {
    checkpoint::Entity::find().filter(checkpoint::Column::Size.gt(seq)).order_by_asc(checkpoint::Column::Size).one(db).await
}

/// What a reader may look for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only of this pact.
    pub pact: Option<String>,
    /// Only of this type.
    pub kind: Option<String>,
    /// Only from this day on (UTC).
    pub from: Option<Date>,
    /// Only to this day, which is within (UTC).
    pub to: Option<Date>,
}

/// How deep a list goes that is narrowed: who wants more narrows it further.
pub const DEEPEST: u64 = 10_000;

/// One page of entries, the newest first; where they are narrowed, none below [`DEEPEST`].
pub async fn page(db: &impl ConnectionTrait, filter: &Filter, page: u64, per_page: u64) -> Result<Paged<entry::Model>, DbErr> {
    let newest = entry::Entity::find().order_by_desc(entry::Column::Seq).limit(per_page);
    if *filter == Filter::default() {
        // Their numbers have no gaps, so that the last page is as near as the first.
        let total = size(db).await?;
        let page = page.clamp(1, Ord::max(total.div_ceil(per_page), 1));
        let below = total.saturating_sub(skipped(page, per_page)).cast_signed();
        return Ok(Paged { rows: newest.filter(entry::Column::Seq.lt(below)).all(db).await?, page, total, per_page });
    }
    let total = total(db, filter).await?;
    let page = page.clamp(1, Ord::max(Ord::min(total, DEEPEST).div_ceil(per_page), 1));
    let rows = newest.filter(narrowed(filter)).offset(skipped(page, per_page)).all(db).await?;
    Ok(Paged { rows, page, total, per_page })
}

fn narrowed(filter: &Filter) -> Condition {
    let until = filter.to.and_then(Date::next_day);
    let moment = |day: Date| day.with_time(Time::MIDNIGHT).assume_utc();
    Condition::all()
        .add_option(filter.pact.as_ref().map(|pact| entry::Column::Pact.eq(pact)))
        .add_option(filter.kind.as_ref().map(|kind| entry::Column::Kind.eq(kind)))
        .add_option(filter.from.map(|from| entry::Column::At.gte(moment(from))))
        .add_option(until.map(|until| entry::Column::At.lt(moment(until))))
}

/// How many entries the filter lets through: of a pact they are counted along its index, of all they are kept by day.
async fn total(db: &impl ConnectionTrait, filter: &Filter) -> Result<u64, DbErr> {
    if filter.pact.is_some() {
        return entry::Entity::find().filter(narrowed(filter)).count(db).await;
    }
    let prefix = filter.kind.as_ref().map_or_else(|| "log/".to_owned(), |kind| format!("log/{kind}/"));
    let (from, to) = (filter.from.map(|day| day.to_string()), filter.to.map(|day| day.to_string()));
    let counted = below(db, &prefix, "").await?.into_iter().filter(|(name, _)| {
        let day = name.rsplit('/').next();
        from.as_deref() <= day && to.as_deref().is_none_or(|to| day <= Some(to))
    });
    Ok(counted.map(|(_, n)| n.unsigned_abs()).sum())
}

/// Of these types, for who asks by subjects: where those are many, SQLite would read all entries of the types along their index,
/// which it does not take for an expression.
pub fn of_kinds<'a>(kinds: impl IntoIterator<Item = &'a str>) -> Expr {
    Expr::cust("kind || ''").is_in(kinds)
}

/// The entries that named these organisations and pacts.
pub async fn namings(db: &impl ConnectionTrait, slugs: BTreeSet<String>) -> Result<Vec<entry::Model>, DbErr> {
    entry::Entity::find()
        .filter(entry::Column::Subject.is_in(slugs))
        .filter(of_kinds(["organisation.registered", "consultation.opened", "pact.adopted"]))
        .order_by_asc(entry::Column::Seq)
        .all(db)
        .await
}

/// The newest entries of all.
pub async fn newest(db: &impl ConnectionTrait, count: u64) -> Result<Vec<entry::Model>, DbErr> {
    entry::Entity::find().order_by_desc(entry::Column::Seq).limit(count).all(db).await
}

/// Gives each entry to `see`, in order: its number, the columns beside it (type, pact, subject, moment) and its text.
/// Reads a thousand at a time.
pub async fn each_entry(db: &impl ConnectionTrait, mut see: impl FnMut(i64, serde_json::Value, &str)) -> Result<(), DbErr> {
    let mut next = 0_i64;
    loop {
        let page =
            entry::Entity::find().filter(entry::COLUMN.seq.gte(next)).order_by_asc(entry::COLUMN.seq).limit(1000).all(db).await?;
        let Some(last) = page.last() else { return Ok(()) };
        next = last.seq + 1;
        for row in &page {
            see(row.seq, serde_json::json!([row.kind, row.pact, row.subject, row.at]), &row.entry);
        }
    }
}
