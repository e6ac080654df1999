//! Reading the log.

use super::entity::{checkpoint, entry, node};
use crate::kernel::paging::Paged;
use crate::log::merkle::{Hash, Node, Nodes};
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait, DbErr, EntityTrait as _, ExprTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};
use time::{Date, Time};

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

/// One page of entries, the newest first.
pub async fn page(db: &impl ConnectionTrait, filter: &Filter, page: u64, per_page: u64) -> Result<Paged<entry::Model>, DbErr> {
    let mut found = entry::Entity::find().order_by_desc(entry::Column::Seq);
    if let Some(pact) = &filter.pact {
        found = found.filter(entry::Column::Pact.eq(pact));
    }
    if let Some(kind) = &filter.kind {
        found = found.filter(entry::Column::Kind.eq(kind));
    }
    if let Some(from) = filter.from {
        found = found.filter(entry::Column::At.gte(from.with_time(Time::MIDNIGHT).assume_utc()));
    }
    if let Some(next) = filter.to.and_then(Date::next_day) {
        found = found.filter(entry::Column::At.lt(next.with_time(Time::MIDNIGHT).assume_utc()));
    }
    let pages = found.paginate(db, per_page);
    let (total, page) = (pages.num_items().await?, Ord::max(page, 1));
    Ok(Paged { rows: pages.fetch_page(page - 1).await?, page, total, per_page })
}

/// The types of entries that there are, and the pacts.
pub async fn facets(db: &impl ConnectionTrait) -> Result<(Vec<String>, Vec<String>), DbErr> {
    let column = |column: entry::Column| {
        entry::Entity::find()
            .select_only()
            .column(column)
            .filter(column.is_not_null())
            .distinct()
            .order_by_asc(column)
            .into_tuple()
    };
    Ok((column(entry::Column::Kind).all(db).await?, column(entry::Column::Pact).all(db).await?))
}

/// The entries that named these organisations and pacts.
pub async fn namings(db: &impl ConnectionTrait, slugs: Vec<String>) -> Result<Vec<entry::Model>, DbErr> {
    entry::Entity::find()
        .filter(entry::Column::Kind.is_in(["organisation.registered", "pact.adopted"]))
        .filter(entry::Column::Subject.is_in(slugs))
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
