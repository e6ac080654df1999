//! Reading the log: which entries are news of which topics. It goes on where it stopped, in one transaction with what it found, so that
//! several servers may do it and each entry is read once. What it finds can be found again.

use super::entity::{mailing, news};
use super::topics::of_commitments;
use crate::log::entry::{Act, Entry};
use crate::log::server::entity::entry;
use crate::log::server::{first_from, size};
use crate::platform::ctx::Ctx;
use crate::subscriptions::model::Topic;
use crate::subscriptions::news::{
    CORRECTED, PUBLISHED, RETRACTED, is_told_to_followers, is_told_to_receivers, topics, topics_of_update,
};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, QueryTrait as _, Select, Set,
};
use std::collections::{BTreeMap, BTreeSet};
use time::{Date, Time};

/// How many entries are read at once.
const AT_ONCE: u64 = 1000;
/// The name of the reading among the mailings.
const READING: &str = "news";

/// The number of the last entry; -1 where there is none.
pub(super) async fn last(db: &impl ConnectionTrait) -> Result<i64, DbErr> {
    Ok(size(db).await?.cast_signed() - 1)
}

/// How far the log was read; -1 before its first entry.
pub async fn place(db: &impl ConnectionTrait) -> Result<i64, DbErr> {
    Ok(mailing::Entity::find_by_id(READING).one(db).await?.map_or(-1, |row| row.to_seq))
}

/// The last entry that letters tell to followers, as far as the log was read.
pub(super) async fn newest(db: &impl ConnectionTrait) -> Result<i64, DbErr> {
    let seq: Option<i64> = news::Entity::find()
        .select_only()
        .column(news::Column::Seq)
        .filter(news::COLUMN.in_letters.eq(true))
        .order_by_desc(news::COLUMN.seq)
        .into_tuple()
        .one(db)
        .await?;
    Ok(seq.unwrap_or(-1))
}

/// Up to where news of a topic are asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Until {
    /// The end of this day (UTC).
    pub day: Option<Date>,
    /// Before this entry.
    pub before: Option<i64>,
}

/// The newest entries that are news of a topic, the newest first; also those of the last [`AT_ONCE`] entries that nobody has read yet,
/// so that what a page says depends on the log alone.
pub async fn of_topic(db: &impl ConnectionTrait, topic: &Topic, until: Until, most: u64) -> Result<Vec<entry::Model>, DbErr> {
    let end = end(db, until).await?;
    let read = place(db).await?;
    let mut found = unread(db, topic, (read, end)).await?;
    found.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    let seqs: Vec<i64> = known(topic, (read, end)).limit(most - found.len() as u64).into_tuple().all(db).await?;
    if !seqs.is_empty() {
        let rows = entry::Entity::find().filter(entry::Column::Seq.is_in(seqs)).order_by_desc(entry::COLUMN.seq);
        found.extend(rows.all(db).await?);
    }
    Ok(found)
}

/// How many entries are counted at most.
pub const COUNTED: u64 = 10_000;

/// How often each type of entry was news, by the name of the type.
pub type Counts = Vec<(String, u64)>;

/// Counts what [`of_topic`] finds by its type, the newest [`COUNTED`] of it.
pub async fn counts(db: &impl ConnectionTrait, topic: &Topic, until: Until) -> Result<Counts, DbErr> {
    let end = end(db, until).await?;
    let read = place(db).await?;
    let mut counts = BTreeMap::<String, u64>::new();
    for row in unread(db, topic, (read, end)).await? {
        *counts.entry(row.kind).or_default() += 1;
    }
    let newest = known(topic, (read, end)).limit(COUNTED - counts.values().sum::<u64>()).into_query();
    let known: Vec<(String, i64)> = entry::Entity::find()
        .select_only()
        .column(entry::Column::Kind)
        .column_as(entry::COLUMN.seq.count(), "count")
        .filter(entry::Column::Seq.in_subquery(newest))
        .group_by(entry::Column::Kind)
        .into_tuple()
        .all(db)
        .await?;
    for (kind, count) in known {
        *counts.entry(kind).or_default() += count.unsigned_abs();
    }
    Ok(counts.into_iter().collect())
}

/// The first entry that is not asked for.
pub(super) async fn end(db: &impl ConnectionTrait, until: Until) -> Result<i64, DbErr> {
    let next = match until.day.and_then(Date::next_day) {
        Some(next) => first_from(db, next.with_time(Time::MIDNIGHT).assume_utc()).await?,
        None => None,
    };
    Ok([until.before, next].into_iter().flatten().min().unwrap_or(i64::MAX))
}

/// The entries from `read` to `end` that are news of a topic though nobody has read them yet, the newest first.
async fn unread(db: &impl ConnectionTrait, topic: &Topic, (read, end): (i64, i64)) -> Result<Vec<entry::Model>, DbErr> {
    let rows = entry::Entity::find().filter(entry::COLUMN.seq.gt(read)).filter(entry::COLUMN.seq.lt(end));
    let mut found = Vec::new();
    for row in rows.order_by_desc(entry::COLUMN.seq).limit(AT_ONCE).all(db).await? {
        let Some(act) = Entry::parse(&row.entry).ok().and_then(|entry| entry.act().cloned()) else { continue };
        if topics_of(db, &act).await?.contains(topic) {
            found.push(row);
        }
    }
    Ok(found)
}

/// The numbers of the entries before `end` that are known to be news of a topic, the newest first; not of what has been read since.
fn known(topic: &Topic, (read, end): (i64, i64)) -> Select<news::Entity> {
    news::Entity::find()
        .select_only()
        .column(news::Column::Seq)
        .filter(news::Column::Topic.eq(topic.to_string()))
        .filter(news::COLUMN.seq.lt(end))
        .filter(news::COLUMN.seq.lte(read))
        .order_by_desc(news::COLUMN.seq)
}

/// Reads what was appended since, and says whether there may be more.
pub async fn read(ctx: &Ctx) -> Result<bool, DbErr> {
    let (read, last) = (place(ctx.db.read()).await?, last(ctx.db.read()).await?);
    if read >= last {
        return Ok(false);
    }
    let tx = ctx.db.begin().await?;
    let read = place(&tx).await?;
    let rows: Vec<entry::Model> =
        entry::Entity::find().filter(entry::COLUMN.seq.gt(read)).order_by_asc(entry::COLUMN.seq).limit(AT_ONCE).all(&tx).await?;
    let Some(end) = rows.last().map(|row| row.seq) else { return Ok(false) };
    let mut found = Vec::new();
    for row in &rows {
        let Some(act) = Entry::parse(&row.entry).ok().and_then(|entry| entry.act().cloned()) else { continue };
        let in_letters = is_told_to_followers(&act.kind);
        found.extend(topics_of(&tx, &act).await?.into_iter().map(|topic| news::ActiveModel {
            topic: Set(topic.to_string()),
            seq: Set(row.seq),
            in_letters: Set(in_letters),
        }));
        if is_told_to_receivers(&act) {
            set(&tx, &super::notices::name(row.seq), row.seq, true).await?;
        }
    }
    for rows in found.chunks(1000) {
        news::Entity::insert_many(rows.iter().cloned()).exec_without_returning(&tx).await?;
    }
    set(&tx, READING, end, false).await?;
    tx.commit().await?;
    Ok(end < last)
}

/// Writes how far a mailing has come.
async fn set(tx: &DatabaseTransaction, name: &str, to_seq: i64, under_way: bool) -> Result<(), DbErr> {
    let row =
        mailing::ActiveModel { name: Set(name.to_owned()), to_seq: Set(to_seq), under_way: Set(under_way), next_at: Set(None) };
    let newest = OnConflict::column(mailing::Column::Name).update_column(mailing::Column::ToSeq).to_owned();
    mailing::Entity::insert(row).on_conflict(newest).exec_without_returning(tx).await.map(drop)
}

/// The topics of an act. What becomes of an update is news of all that the update was news of.
async fn topics_of(db: &impl ConnectionTrait, act: &Act) -> Result<BTreeSet<Topic>, DbErr> {
    let published = match act.kind.as_str() {
        PUBLISHED => Some(act.clone()),
        CORRECTED | RETRACTED => publication(db, act.subject.as_deref().unwrap_or_default()).await?,
        _ => return Ok(topics(act)),
    };
    let Some(published) = published else { return Ok(BTreeSet::from([Topic::Updates])) };
    let ids = published.data.get("commitments").and_then(|ids| ids.as_array()).into_iter().flatten();
    let ids = ids.filter_map(|id| id.as_str()?.parse().ok()).collect();
    Ok(topics_of_update(&published, of_commitments(db, ids).await?))
}

/// The act that published an update.
pub(super) async fn publication(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Act>, DbErr> {
    let row = entry::Entity::find()
        .filter(entry::Column::Subject.eq(slug))
        .filter(entry::Column::Kind.eq(PUBLISHED))
        .order_by_desc(entry::COLUMN.seq)
        .one(db)
        .await?;
    Ok(row.and_then(|row| Entry::parse(&row.entry).ok()?.act().cloned()))
}
