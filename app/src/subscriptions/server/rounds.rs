//! Letters of each pace: at once, every morning, every Monday. A round tells everything up to an entry to those who have not been told.
//!
//! It goes through them so many at a time. What to write is found out beside the acts; each batch is then written in one short
//! transaction, together with how far each of its readers was told. So rounds may be cut off, repeated, or run by several servers at
//! once, and each letter is written once. Who changes their pace misses nothing and gets nothing twice.

use super::LIST;
use super::compose::{Material, Written};
use super::entity::{mailing, news, receipt, subscriber, subscription};
use super::manage::{refuse_url, token};
use super::news::newest;
use crate::kernel::ids::SubscriberId;
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Letter};
use crate::subscriptions::model::Pace;
use sea_orm::sea_query::{Expr, OnConflict, Query};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, ExprTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Set,
};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use time::{Duration, OffsetDateTime, Time, UtcOffset, Weekday};

/// The hour, in UTC, at which letters of a day or a week are written: subscribers may be anywhere, and their letters say so.
pub const HOUR: u8 = 8;
/// How many readers are written to at once.
pub(super) const AT_ONCE: u64 = 500;
/// How many news a letter tells; the newest. The rest is a link away.
pub const TOLD: usize = 30;
/// How many news of a batch's topics are looked at.
const LOOKED_AT: u64 = 10_000;

/// Begins what is due, writes a batch of what is under way, and says whether there may be more.
pub async fn tick(ctx: &Ctx) -> Result<bool, DbErr> {
    let mut more = false;
    for pace in Pace::ALL {
        let round = begun(ctx, *pace).await?;
        if round.under_way {
            more = true;
            if !batch(ctx, *pace, round.to_seq).await? {
                end(ctx, &round).await?;
            }
        }
    }
    Ok(more)
}

/// When the next round of a pace begins; none where it waits for news.
fn next(pace: Pace, now: OffsetDateTime) -> Option<OffsetDateTime> {
    let now = now.to_offset(UtcOffset::UTC);
    let hour = Time::from_hms(HOUR, 0, 0).ok()?;
    let morning = |day: time::Date| day.with_time(hour).assume_utc();
    let mut mornings = (0..=7).map(|days| morning(now.date() + Duration::days(days))).filter(|at| *at > now);
    match pace {
        Pace::AtOnce => None,
        Pace::Daily => mornings.next(),
        Pace::Weekly => mornings.find(|at| at.weekday() == Weekday::Monday),
    }
}

/// The round of a pace, begun if it is due; of several servers, one begins it.
async fn begun(ctx: &Ctx, pace: Pace) -> Result<mailing::Model, DbErr> {
    let (db, now) = (ctx.db.read(), ctx.clock.now());
    let newest = newest(db).await?;
    let round = match mailing::Entity::find_by_id(pace.as_str()).one(db).await? {
        Some(round) => round,
        None => first(ctx, pace).await?,
    };
    let due = round.next_at.is_none_or(|at| at <= now);
    let begins = !round.under_way && newest > round.to_seq;
    // A morning without news is over at once.
    if round.under_way || !due || (!begins && round.next_at.is_none()) {
        return Ok(round);
    }
    let begun = mailing::Model { to_seq: newest, under_way: begins, next_at: next(pace, now), ..round.clone() };
    let moved = mailing::Entity::update_many()
        .col_expr(mailing::Column::ToSeq, Expr::value(begun.to_seq))
        .col_expr(mailing::Column::UnderWay, Expr::value(begun.under_way))
        .col_expr(mailing::Column::NextAt, Expr::value(begun.next_at))
        .filter(mailing::COLUMN.name.eq(round.name.clone()))
        .filter(mailing::COLUMN.under_way.eq(false))
        .filter(mailing::COLUMN.to_seq.eq(round.to_seq))
        .exec(ctx.db.write())
        .await?;
    Ok(if moved.rows_affected == 1 { begun } else { round })
}

/// The first round of a pace, which is to tell everything that the log holds.
async fn first(ctx: &Ctx, pace: Pace) -> Result<mailing::Model, DbErr> {
    let first = mailing::Model { name: pace.to_string(), to_seq: -1, under_way: false, next_at: next(pace, ctx.clock.now()) };
    let row = mailing::ActiveModel {
        name: Set(first.name.clone()),
        to_seq: Set(first.to_seq),
        under_way: Set(false),
        next_at: Set(first.next_at),
    };
    let once = OnConflict::column(mailing::Column::Name).do_nothing().to_owned();
    mailing::Entity::insert(row).on_conflict(once).exec_without_returning(ctx.db.write()).await?;
    Ok(first)
}

async fn end(ctx: &Ctx, round: &mailing::Model) -> Result<(), DbErr> {
    mailing::Entity::update_many()
        .col_expr(mailing::Column::UnderWay, Expr::value(false))
        .filter(mailing::COLUMN.name.eq(round.name.clone()))
        .filter(mailing::COLUMN.to_seq.eq(round.to_seq))
        .exec(ctx.db.write())
        .await
        .map(drop)
}

/// Writes to the next readers; false where there are none.
async fn batch(ctx: &Ctx, pace: Pace, to: i64) -> Result<bool, DbErr> {
    let db = ctx.db.read();
    let readers = untold(db, pace, to).await?;
    if readers.is_empty() {
        return Ok(false);
    }
    let news = news_of(db, &readers, to).await?;
    let seqs = news.values().flatten().copied().collect();
    let langs = readers.iter().map(|reader| reader.lang).collect();
    let material = Material::load(ctx, seqs, langs).await?;
    let mut written: BTreeMap<_, Option<Written>> = BTreeMap::new();
    for reader in &readers {
        let of = news.get(&reader.id).cloned().unwrap_or_default();
        written.entry((reader.lang, of)).or_insert_with_key(|(lang, of)| material.letter(ctx, *lang, of));
    }
    let letter_of = |reader: &subscriber::Model| {
        let of = news.get(&reader.id).cloned().unwrap_or_default();
        written.get(&(reader.lang, of)).and_then(Option::as_ref)
    };
    let letters: Vec<_> = readers.iter().map(|reader| (reader, letter_of(reader))).collect();
    let tx = ctx.db.begin().await?;
    let still = still_untold(&tx, pace, to, &readers).await?;
    write(ctx, &tx, letters.into_iter().filter(|(reader, _)| still.contains(&reader.id))).await?;
    subscriber::Entity::update_many()
        .col_expr(subscriber::Column::ToldSeq, Expr::value(to))
        .filter(subscriber::Column::Id.is_in(still))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    Ok(true)
}

/// Readers of a pace for whom there is something that they were not told, up to an entry.
async fn untold(db: &impl ConnectionTrait, pace: Pace, to: i64) -> Result<Vec<subscriber::Model>, DbErr> {
    let seq = || Expr::col((news::Entity, news::Column::Seq));
    let something = Query::select()
        .expr(Expr::val(1))
        .from(subscription::Entity)
        .inner_join(
            news::Entity,
            Expr::col((news::Entity, news::Column::Topic)).equals((subscription::Entity, subscription::Column::Topic)),
        )
        .and_where(
            Expr::col((subscription::Entity, subscription::Column::SubscriberId))
                .equals((subscriber::Entity, subscriber::Column::Id)),
        )
        .and_where(seq().gt(Expr::col((subscriber::Entity, subscriber::Column::ToldSeq))))
        .and_where(seq().gt(Expr::col((subscription::Entity, subscription::Column::SinceSeq))))
        .and_where(seq().lte(to))
        .and_where(Expr::col((news::Entity, news::Column::InLetters)).eq(true))
        .to_owned();
    subscriber::Entity::find()
        .filter(subscriber::COLUMN.pace.eq(pace))
        .filter(subscriber::COLUMN.stopped_at.is_null())
        .filter(subscriber::COLUMN.told_seq.lt(to))
        .filter(Expr::exists(something))
        .order_by_asc(subscriber::COLUMN.id)
        .limit(AT_ONCE)
        .all(db)
        .await
}

/// What of the log is news for each reader, up to an entry; the newest, and one more than a letter tells.
async fn news_of(
    db: &impl ConnectionTrait,
    readers: &[subscriber::Model],
    to: i64,
) -> Result<HashMap<SubscriberId, BTreeSet<i64>>, DbErr> {
    let follow = subscription::Entity::find()
        .filter(subscription::Column::SubscriberId.is_in(readers.iter().map(|reader| reader.id)))
        .all(db)
        .await?;
    let least = readers.iter().map(|reader| reader.told_seq).min().unwrap_or(to);
    let topics: BTreeSet<&str> = follow.iter().map(|row| row.topic.as_str()).collect();
    let rows = news::Entity::find()
        .filter(news::COLUMN.seq.gt(least))
        .filter(news::COLUMN.seq.lte(to))
        .filter(news::COLUMN.in_letters.eq(true))
        .filter(news::Column::Topic.is_in(topics))
        .order_by_desc(news::COLUMN.seq)
        .limit(LOOKED_AT)
        .all(db)
        .await?;
    let mut by_topic: HashMap<&str, Vec<i64>> = HashMap::new();
    for row in &rows {
        by_topic.entry(row.topic.as_str()).or_default().push(row.seq);
    }
    let told: HashMap<SubscriberId, i64> = readers.iter().map(|reader| (reader.id, reader.told_seq)).collect();
    let mut news: HashMap<SubscriberId, BTreeSet<i64>> = HashMap::new();
    for row in &follow {
        let after = Ord::max(told.get(&row.subscriber_id).copied().unwrap_or(to), row.since_seq);
        let of_topic = by_topic.get(row.topic.as_str()).into_iter().flatten().copied();
        news.entry(row.subscriber_id).or_default().extend(of_topic.take_while(|seq| *seq > after).take(TOLD + 1));
    }
    Ok(news)
}

/// Those of the readers to whom nobody has written meanwhile, and who still want it.
async fn still_untold(
    tx: &DatabaseTransaction,
    pace: Pace,
    to: i64,
    readers: &[subscriber::Model],
) -> Result<HashSet<SubscriberId>, DbErr> {
    let rows: Vec<SubscriberId> = subscriber::Entity::find()
        .select_only()
        .column(subscriber::Column::Id)
        .filter(subscriber::Column::Id.is_in(readers.iter().map(|reader| reader.id)))
        .filter(subscriber::COLUMN.pace.eq(pace))
        .filter(subscriber::COLUMN.told_seq.lt(to))
        .filter(subscriber::COLUMN.stopped_at.is_null())
        .into_tuple()
        .all(tx)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Writes letters: each body once, a row for each reader, and which updates each of them now knows.
pub(super) async fn write(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    letters: impl Iterator<Item = (&subscriber::Model, Option<&Written>)>,
) -> Result<(), DbErr> {
    let (mut bodies, mut rows, mut receipts) = (HashSet::new(), Vec::new(), Vec::new());
    for (reader, written) in letters.filter_map(|(reader, written)| Some((reader, written?))) {
        let body = written.body.digest.clone();
        if bodies.insert(body.clone()) {
            mail::keep_body(tx, &written.body).await?;
        }
        let unsubscribe = refuse_url(ctx, reader.lang, &token(ctx, reader.id));
        let (to, subject) = (reader.email.clone(), written.subject.clone());
        rows.push(Letter { to, lang: reader.lang, subject, body, list: LIST, unsubscribe });
        receipts.extend(written.updates.iter().map(|(slug, seq)| receipt::ActiveModel {
            slug: Set(slug.clone()),
            subscriber_id: Set(reader.id),
            seq: Set(*seq),
        }));
    }
    mail::enqueue_letters(ctx, tx, rows).await?;
    let newer = OnConflict::columns([receipt::Column::Slug, receipt::Column::SubscriberId])
        .update_column(receipt::Column::Seq)
        .to_owned();
    for receipts in receipts.chunks(1000) {
        receipt::Entity::insert_many(receipts.iter().cloned()).on_conflict(newer.clone()).exec_without_returning(tx).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn mornings_are_at_eight_and_weeks_begin_on_monday() {
        // 24 November 2026 is a Tuesday.
        assert_eq!(next(Pace::Daily, datetime!(2026-11-24 7:59:59 UTC)), Some(datetime!(2026-11-24 8:00 UTC)));
        assert_eq!(next(Pace::Daily, datetime!(2026-11-24 8:00 UTC)), Some(datetime!(2026-11-25 8:00 UTC)));
        assert_eq!(next(Pace::Weekly, datetime!(2026-11-24 7:00 UTC)), Some(datetime!(2026-11-30 8:00 UTC)));
        assert_eq!(next(Pace::Weekly, datetime!(2026-11-30 7:00 UTC)), Some(datetime!(2026-11-30 8:00 UTC)));
        assert_eq!(next(Pace::Weekly, datetime!(2026-11-30 8:00 UTC)), Some(datetime!(2026-12-07 8:00 UTC)));
        assert_eq!(next(Pace::AtOnce, datetime!(2026-11-30 8:00 UTC)), None);
    }
}
