//! Asking to follow, and saying yes to it. Whoever asks is told the same whatever the address, also its own when signed in: that nobody is
//! written to unasked rests on one thing, the answer to a mail.

use super::entity::{request, subscriber, subscription};
use super::news::last;
use super::topics::named;
use crate::identity::server::actor::digest;
use crate::kernel::ids::SubscriberId;
use crate::kernel::locale::Lang;
use crate::kernel::text::EmailAddress;
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use crate::subscriptions::model::{Pace, Topic};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, IntoActiveModel as _,
    PaginatorTrait as _, QueryFilter as _, Set,
};
use time::Duration;

/// How long a link that confirms works.
pub const LINK_LIFE: Duration = Duration::days(3);
/// How many of them an address may be sent in a day.
const LINKS_A_DAY: u64 = 5;

/// What somebody wants to follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The address to write to.
    pub email: EmailAddress,
    /// In which language.
    pub lang: Lang,
    /// How often.
    pub pace: Pace,
    /// What to follow.
    pub topic: Topic,
}

/// Sends a link that confirms a wish. Nothing tells whether the address is known, or has asked too often.
pub async fn ask(ctx: &Ctx, wish: Wish) -> Result<(), DbErr> {
    let Some(topic) = named(ctx.db.read(), wish.lang, wish.topic.clone()).await? else { return Ok(()) };
    let tx = ctx.db.begin().await?;
    let now = ctx.clock.now();
    let recent = request::Entity::find()
        .filter(request::COLUMN.email.eq(wish.email.clone()))
        .filter(request::COLUMN.created_at.gt(now - Duration::DAY));
    if recent.count(&tx).await? >= LINKS_A_DAY {
        return Ok(());
    }
    let token = ctx.random.token();
    let row = request::ActiveModel {
        token_hash: Set(digest(&token)),
        email: Set(wish.email.clone()),
        lang: Set(wish.lang),
        pace: Set(wish.pace),
        topic: Set(wish.topic.to_string()),
        created_at: Set(now),
        expires_at: Set(now + LINK_LIFE),
    };
    request::Entity::insert(row).exec_without_returning(&tx).await?;
    let url = ctx.config.url(&format!("/{}/follow/{token}", wish.lang));
    let words = [("topic", topic.name.into()), ("url", url.into()), ("days", LINK_LIFE.whole_days().into())];
    let mail = Mail {
        to: wish.email,
        lang: wish.lang,
        subject: wish.lang.ta("mail-follow-subject", &words),
        body: wish.lang.ta("mail-follow-body", &words),
    };
    mail::enqueue(ctx, &tx, mail).await?;
    tx.commit().await
}

/// The wish behind a link that still works.
pub async fn waiting(ctx: &Ctx, token: &str) -> Result<Option<Wish>, DbErr> {
    let found = request::Entity::find_by_id(digest(token)).one(ctx.db.read()).await?;
    Ok(found.and_then(|row| wish(ctx, row)))
}

fn wish(ctx: &Ctx, row: request::Model) -> Option<Wish> {
    let topic = row.topic.parse().ok()?;
    (row.expires_at > ctx.clock.now()).then_some(Wish { email: row.email, lang: row.lang, pace: row.pace, topic })
}

/// Does what the owner of the address wished; none where the link does not work any more. The same link twice, or the same topic again,
/// is one subscription. An address from which letters came back gets them again.
pub async fn confirm(ctx: &Ctx, token: &str) -> Result<Option<SubscriberId>, DbErr> {
    let tx = ctx.db.begin().await?;
    let Some(wish) = request::Entity::find_by_id(digest(token)).one(&tx).await?.and_then(|row| wish(ctx, row)) else {
        return Ok(None);
    };
    let (now, seq) = (ctx.clock.now(), last(&tx).await?);
    let id = settle(ctx, &tx, &wish, seq).await?;
    let row = subscription::ActiveModel {
        subscriber_id: Set(id),
        topic: Set(wish.topic.to_string()),
        since_seq: Set(seq),
        since: Set(now),
    };
    let once = OnConflict::columns([subscription::Column::SubscriberId, subscription::Column::Topic]).do_nothing().to_owned();
    subscription::Entity::insert(row).on_conflict(once).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(Some(id))
}

/// The subscriber of this address, with the language and the pace of the wish.
async fn settle(ctx: &Ctx, tx: &DatabaseTransaction, wish: &Wish, seq: i64) -> Result<SubscriberId, DbErr> {
    let now = ctx.clock.now();
    let known = subscriber::Entity::find().filter(subscriber::COLUMN.email.eq(wish.email.clone())).one(tx).await?;
    let Some(known) = known else {
        let id = ctx.random.id(now);
        let row = subscriber::ActiveModel {
            id: Set(id),
            email: Set(wish.email.clone()),
            lang: Set(wish.lang),
            pace: Set(wish.pace),
            confirmed_at: Set(now),
            told_seq: Set(seq),
            bounces: Set(0),
            bounced_at: Set(None),
            stopped_at: Set(None),
        };
        subscriber::Entity::insert(row).exec_without_returning(tx).await?;
        return Ok(id);
    };
    let (id, stopped) = (known.id, known.stopped_at.is_some());
    let mut row = known.into_active_model();
    (row.lang, row.pace) = (Set(wish.lang), Set(wish.pace));
    row.update(tx).await?;
    if stopped {
        again(tx, id, seq).await?;
    }
    Ok(id)
}

/// Lets letters go out again to an address from which they came back, with what happens from now on.
pub(super) async fn again(tx: &DatabaseTransaction, id: SubscriberId, seq: i64) -> Result<(), DbErr> {
    subscriber::Entity::update_many()
        .col_expr(subscriber::Column::StoppedAt, Expr::value(Option::<time::OffsetDateTime>::None))
        .col_expr(subscriber::Column::BouncedAt, Expr::value(Option::<time::OffsetDateTime>::None))
        .col_expr(subscriber::Column::Bounces, Expr::value(0))
        .col_expr(subscriber::Column::ToldSeq, Expr::value(seq))
        .filter(subscriber::COLUMN.id.eq(id))
        .exec(tx)
        .await
        .map(drop)
}
