//! Following, letters, bounces and feeds, on both databases.

mod bounce_tests;
mod feed_tests;
mod follow_tests;
mod letter_tests;

use super::follow::{self, Wish};
use super::{manage, tick};
use crate::kernel::ids::SubscriberId;
use crate::kernel::locale::Lang;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::platform::ctx::Ctx;
use crate::platform::mail::entity as mails;
use crate::subscriptions::model::Pace;
use crate::subscriptions::news::PUBLISHED;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use serde_json::{Value, json};
use time::OffsetDateTime;

/// Does all that is due now.
async fn work(ctx: &Ctx) {
    while tick(ctx).await.unwrap() {}
}

fn go_to(ctx: &Ctx, at: OffsetDateTime) {
    ctx.clock.travel(at - ctx.clock.now());
}

fn wish(name: &str, topic: &str, pace: Pace, lang: Lang) -> Wish {
    Wish { email: format!("{name}@example.org").parse().unwrap(), lang, pace, topic: topic.parse().unwrap() }
}

/// Every mail to somebody, the oldest first.
async fn mails_to(ctx: &Ctx, name: &str) -> Vec<mails::Model> {
    let newest = crate::platform::mail::newest(ctx, 10_000).await.unwrap();
    let address = format!("{name}@example.org");
    newest.into_iter().rev().filter(|mail| mail.recipient.as_str() == address).collect()
}

/// The letters to somebody, the oldest first.
async fn letters_to(ctx: &Ctx, name: &str) -> Vec<mails::Model> {
    mails_to(ctx, name).await.into_iter().filter(|mail| mail.list.is_some()).collect()
}

/// The token in the newest mail that asks somebody to confirm.
async fn token_for(ctx: &Ctx, name: &str) -> Option<String> {
    let asking = mails_to(ctx, name).await.into_iter().rfind(|mail| mail.list.is_none())?;
    let url = asking.body.split_whitespace().find(|word| word.contains("/follow/"))?.to_owned();
    url.rsplit('/').next().map(str::to_owned)
}

/// Asks for a wish, a second after everything before.
async fn ask(ctx: &Ctx, wish: Wish) {
    ctx.clock.travel(time::Duration::SECOND);
    follow::ask(ctx, wish).await.unwrap();
}

/// Somebody who follows a topic.
async fn follows(ctx: &Ctx, name: &str, topic: &str, pace: Pace, lang: Lang) -> SubscriberId {
    ask(ctx, wish(name, topic, pace, lang)).await;
    let token = token_for(ctx, name).await.unwrap();
    follow::confirm(ctx, &token).await.unwrap().unwrap()
}

/// Puts an act on the log, a second after everything before.
async fn done(ctx: &Ctx, kind: &str, subject: &str, data: Value) -> i64 {
    ctx.clock.travel(time::Duration::SECOND);
    let tx = ctx.db.begin().await.unwrap();
    let act = Act::new(kind, ctx.clock.now(), By::new("customs", "customs")).on(subject).with(data);
    let seq = append(&tx, act).await.unwrap();
    tx.commit().await.unwrap();
    seq
}

async fn published(ctx: &Ctx, slug: &str) -> i64 {
    done(ctx, PUBLISHED, slug, json!({"number": 1})).await
}

async fn rows<E: sea_orm::EntityTrait>(ctx: &Ctx) -> u64
where
    E::Model: Sync,
{
    use sea_orm::PaginatorTrait as _;
    E::find().count(ctx.db.read()).await.unwrap()
}

/// What somebody follows.
async fn topics(ctx: &Ctx, id: SubscriberId) -> Vec<String> {
    let found = manage::following(ctx, id).await.unwrap();
    found.map(|found| found.topics.iter().map(ToString::to_string).collect()).unwrap_or_default()
}

async fn refuse(ctx: &Ctx, name: &str, status: &str) {
    use sea_orm::sea_query::Expr;
    mails::Entity::update_many()
        .col_expr(mails::Column::Refused, Expr::value(Some(status)))
        .filter(mails::COLUMN.recipient.eq(format!("{name}@example.org").as_str()))
        .filter(mails::COLUMN.list.is_not_null())
        .exec(ctx.db.write())
        .await
        .unwrap();
    tick(ctx).await.unwrap();
}

async fn first_letter(ctx: &Ctx) -> mails::Model {
    let found = mails::Entity::find().filter(mails::COLUMN.list.is_not_null()).order_by_asc(mails::COLUMN.id);
    found.one(ctx.db.read()).await.unwrap().unwrap()
}
