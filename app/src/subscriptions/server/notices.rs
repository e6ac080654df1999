//! What became of an update, told to those who got it: that it was corrected, or taken down. It goes out at once, whatever their pace, and
//! to nobody else. Who got it after it was corrected knows already.

use super::compose::{Written, fill};
use super::entity::{mailing, receipt, subscriber};
use super::letter::{self, Item, Said};
use super::rounds::{AT_ONCE, write};
use super::updates::{self, Update};
use crate::kernel::locale::Lang;
use crate::log::entry::{Act, Entry};
use crate::log::server::queries::entry;
use crate::platform::ctx::Ctx;
use crate::subscriptions::model::Pace;
use crate::subscriptions::news::{CORRECTED, path};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use serde_json::Value;
use std::collections::{BTreeMap, HashSet};

/// How the names of such mailings begin.
const PREFIX: &str = "notice:";

/// The name of the mailing that tells what an entry says of an update.
pub fn name(seq: i64) -> String {
    format!("{PREFIX}{seq}")
}

/// Writes a batch of the first notice that waits, and says whether there may be more.
pub async fn tick(ctx: &Ctx) -> Result<bool, DbErr> {
    let waiting = mailing::Entity::find()
        .filter(mailing::Column::Name.starts_with(PREFIX))
        .order_by_asc(mailing::COLUMN.to_seq)
        .one(ctx.db.read())
        .await?;
    let Some(notice) = waiting else { return Ok(false) };
    let told = match entry(ctx.db.read(), notice.to_seq).await?.map(|row| Entry::parse(&row.entry)) {
        Some(Ok(Entry::Act(act))) => batch(ctx, notice.to_seq, &act).await?,
        _ => false,
    };
    // A round that began before may still tell the earlier text to some, who are then to be told as well.
    if told || earlier(ctx.db.read(), notice.to_seq).await? {
        return Ok(told);
    }
    mailing::Entity::delete_by_id(notice.name).exec(ctx.db.write()).await?;
    Ok(true)
}

/// Whether a round is under way that tells what stood in the log before this entry.
async fn earlier(db: &impl ConnectionTrait, seq: i64) -> Result<bool, DbErr> {
    let rounds = mailing::Entity::find()
        .filter(mailing::Column::Name.is_in(Pace::ALL.iter().map(|pace| pace.as_str())))
        .filter(mailing::COLUMN.under_way.eq(true))
        .filter(mailing::COLUMN.to_seq.lt(seq));
    Ok(rounds.one(db).await?.is_some())
}

/// Tells the next of those who got the update; false where all know.
async fn batch(ctx: &Ctx, seq: i64, act: &Act) -> Result<bool, DbErr> {
    let slug = act.subject.clone().unwrap_or_default();
    let readers = unaware(ctx.db.read(), &slug, seq).await?;
    if readers.is_empty() {
        return Ok(false);
    }
    let update = updates::by_slugs(ctx.db.read(), std::slice::from_ref(&slug)).await?.remove(&slug);
    let langs = readers.iter().map(|reader| reader.lang);
    let written: BTreeMap<Lang, Written> = langs.map(|lang| (lang, notice(ctx, lang, (seq, act), update.as_ref()))).collect();
    let tx = ctx.db.begin().await?;
    let still: HashSet<_> = unaware(&tx, &slug, seq).await?.into_iter().map(|reader| reader.id).collect();
    let wanted = readers.iter().filter(|reader| still.contains(&reader.id) && reader.stopped_at.is_none());
    write(ctx, &tx, wanted.map(|reader| (reader, written.get(&reader.lang)))).await?;
    receipt::Entity::update_many()
        .col_expr(receipt::Column::Seq, Expr::value(seq))
        .filter(receipt::Column::Slug.eq(slug))
        .filter(receipt::Column::SubscriberId.is_in(readers.iter().map(|reader| reader.id)))
        .filter(receipt::COLUMN.seq.lt(seq))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    Ok(true)
}

/// Who got an update and does not know yet what this entry says of it.
async fn unaware(db: &impl ConnectionTrait, slug: &str, seq: i64) -> Result<Vec<subscriber::Model>, DbErr> {
    let got = receipt::Entity::find()
        .select_only()
        .column(receipt::Column::SubscriberId)
        .filter(receipt::Column::Slug.eq(slug))
        .filter(receipt::COLUMN.seq.lt(seq))
        .order_by_asc(receipt::COLUMN.subscriber_id)
        .limit(AT_ONCE);
    let ids: Vec<crate::kernel::ids::SubscriberId> = got.into_tuple().all(db).await?;
    subscriber::Entity::find().filter(subscriber::Column::Id.is_in(ids)).all(db).await
}

/// The notice itself: what was wrong and the text as it is now, or why it was taken down.
fn notice(ctx: &Ctx, lang: Lang, (seq, act): (i64, &Act), update: Option<&Update>) -> Written {
    let slug = act.subject.clone().unwrap_or_default();
    let corrected = act.kind == CORRECTED;
    let title = update.map_or_else(|| slug.clone(), |update| update.title.pick(lang).0.to_owned());
    let words = [("title", title.clone().into())];
    let (subject, opening, word, why) = if corrected {
        let wrong = act.data.get("wrong").cloned().and_then(|wrong| serde_json::from_value(wrong).ok()).unwrap_or_default();
        ("notice-corrected-subject", "notice-corrected", "letter-corrected", super::compose::said(lang, &wrong))
    } else {
        let reason = act.data.get("reason").and_then(Value::as_str).unwrap_or_default();
        ("notice-retracted-subject", "notice-retracted", "letter-retracted", Said::own(lang, reason.to_owned()))
    };
    let url = ctx.config.url(&format!("/{lang}{}", path(act, seq)));
    let mut item = Item { title: Said::own(lang, title), url, at: act.at, note: None, text: None };
    if let Some(update) = update.filter(|update| corrected && update.retraction.is_none()) {
        fill(ctx, &mut item, lang, update);
    }
    item.note = Some((lang.t(word), why));
    let subject = lang.ta(subject, &words);
    let body = letter::both(ctx, lang, &subject, Some(lang.t(opening)), &[&item], false);
    Written { subject, body, updates: vec![(slug, seq)] }
}
