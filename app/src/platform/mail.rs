//! Mails: rows written with the act that causes them, sent afterwards by SMTP or into the outbox folder.
//!
//! A server takes rows under a lease (their `due_at` moves ahead), so that of several servers one sends each. Mails that nobody
//! may refuse go first. What the mail server has taken is marked at once; what it refuses is tried again later and later; while it
//! does not answer at all, nothing is taken and nothing counts as tried (see [`postman`]).
//!
//! Letters to many share their bodies: each is kept once, under its digest, and joined with what is the reader's own when it is sent.
//!
//! A mail is lost never. It is doubled only where a server, or the connection, dies after the mail server has taken the mail and
//! before that is known or marked here: then it is sent again, under the same `Message-ID`, as RFC 5321 leaves no way to ask.

mod lists;
mod message;
pub mod postman;
pub mod status;
#[cfg(test)]
mod tests;

pub use lists::{Body, Letter, enqueue_letters, forget_letters, keep_body, withdraw_all, withdraw_letters};
pub use message::READER;
pub use postman::Postman;

use super::ctx::Ctx;
use crate::kernel::ids::MailId;
use crate::kernel::locale::Lang;
use crate::kernel::text::EmailAddress;
use crate::kernel::words;
use sea_orm::sea_query::{Expr, LockBehavior, LockType};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, ExprTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, QueryTrait as _, Set,
};
use std::path::PathBuf;
use time::{Duration, OffsetDateTime};

/// The table of mails.
pub mod entity {
    use crate::kernel::ids::MailId;
    use crate::kernel::locale::Lang;
    use crate::kernel::text::EmailAddress;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "mails")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MailId,
        pub recipient: EmailAddress,
        pub lang: Lang,
        pub subject: String,
        pub body: String,
        pub created_at: TimeDateTimeWithTimeZone,
        pub due_at: TimeDateTimeWithTimeZone,
        pub attempts: i32,
        pub sent_at: Option<TimeDateTimeWithTimeZone>,
        /// Where the recipient refuses mails of this kind; none where they cannot be refused
        pub unsubscribe: Option<String>,
        /// The body that it shares with others, in place of its own
        pub body_digest: Option<String>,
        /// The list of which it is a letter
        pub list: Option<String>,
        /// The status with which the mail server refused a letter for good
        pub refused: Option<String>,
        /// What a calendar does with the part that it takes
        pub calendar_method: Option<super::Method>,
        /// The part for calendars (RFC 5545)
        #[sea_orm(column_type = "Text")]
        pub calendar: Option<String>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// The table of bodies that mails share.
pub mod body {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "mail_bodies")]
    pub struct Model {
        /// The SHA-256 of both parts
        #[sea_orm(primary_key, auto_increment = false)]
        pub digest: String,
        #[sea_orm(column_type = "Text")]
        pub plain: String,
        #[sea_orm(column_type = "Text")]
        pub html: String,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

words! {
    /// What a calendar does with what a mail brings (RFC 5546).
    Method {
        /// Takes it up, or changes it
        Request = "REQUEST",
        /// Strikes it out
        Cancel = "CANCEL",
    }
}

/// How long the mails that a server has taken are its own.
const LEASE: Duration = Duration::minutes(5);
/// How many mails are taken at once.
const AT_ONCE: u64 = 100;
/// How often a mail is tried that the mail server refuses: for five days (RFC 5321, 4.5.4.1), with pauses that grow to a day.
const ATTEMPTS: i32 = 14;

/// A mail to one person, as plain text in their language.
pub struct Mail {
    /// To whom.
    pub to: EmailAddress,
    /// In which language it is written.
    pub lang: Lang,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub body: String,
}

/// Writes a mail to the outbox, within the transaction of the act.
pub async fn enqueue(ctx: &Ctx, db: &impl ConnectionTrait, mail: Mail) -> Result<MailId, DbErr> {
    let id = ctx.random.id(ctx.clock.now());
    entity::Entity::insert(row(ctx, id, mail, None)).exec_without_returning(db).await?;
    Ok(id)
}

/// Writes a mail that calendars understand: beside its text it holds an iCalendar object with the same `METHOD` (RFC 6047).
pub async fn enqueue_for_calendars(
    ctx: &Ctx,
    db: &impl ConnectionTrait,
    mail: Mail,
    (method, calendar): (Method, String),
) -> Result<MailId, DbErr> {
    let id = ctx.random.id(ctx.clock.now());
    let mut row = row(ctx, id, mail, None);
    (row.calendar_method, row.calendar) = (Set(Some(method)), Set(Some(calendar)));
    entity::Entity::insert(row).exec_without_returning(db).await?;
    Ok(id)
}

/// Writes mails that their recipients may refuse, each with the address where they do.
pub async fn enqueue_refusable(ctx: &Ctx, db: &impl ConnectionTrait, mails: Vec<(Mail, String)>) -> Result<(), DbErr> {
    let now = ctx.clock.now();
    let rows: Vec<_> = mails.into_iter().map(|(mail, refuse)| row(ctx, ctx.random.id(now), mail, Some(refuse))).collect();
    put(db, &rows).await
}

/// Writes mails to many, within the transaction of the act.
pub async fn enqueue_all(ctx: &Ctx, db: &impl ConnectionTrait, mails: Vec<Mail>) -> Result<(), DbErr> {
    let now = ctx.clock.now();
    let rows: Vec<_> = mails.into_iter().map(|mail| row(ctx, ctx.random.id(now), mail, None)).collect();
    put(db, &rows).await
}

async fn put(db: &impl ConnectionTrait, rows: &[entity::ActiveModel]) -> Result<(), DbErr> {
    for rows in rows.chunks(1000) {
        entity::Entity::insert_many(rows.iter().cloned()).exec_without_returning(db).await?;
    }
    Ok(())
}

/// A text whose addresses stand bare: right-to-left messages set what they are given apart by marks (Unicode isolates), which mail
/// programs would take for a part of the link.
fn bare_links(text: &str) -> String {
    let mut parts = text.split("\u{2068}http");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| {
        let (link, rest) = part.split_once('\u{2069}').unwrap_or((part, ""));
        format!("{all}http{link}{rest}")
    })
}

fn row(ctx: &Ctx, id: MailId, mail: Mail, unsubscribe: Option<String>) -> entity::ActiveModel {
    let now = ctx.clock.now();
    entity::ActiveModel {
        id: Set(id),
        recipient: Set(mail.to),
        lang: Set(mail.lang),
        subject: Set(one_line(&mail.subject)),
        body: Set(bare_links(&mail.body)),
        created_at: Set(now),
        due_at: Set(now),
        attempts: Set(0),
        sent_at: Set(None),
        unsubscribe: Set(unsubscribe),
        body_digest: Set(None),
        list: Set(None),
        refused: Set(None),
        calendar_method: Set(None),
        calendar: Set(None),
    }
}

/// A text as a subject takes it: nothing in it ends the line.
fn one_line(text: &str) -> String {
    text.split(char::is_control).map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Takes the next mails for this server, for the length of the lease; none where nothing is due.
async fn lease(ctx: &Ctx) -> Result<Vec<entity::Model>, DbErr> {
    let now = ctx.clock.now();
    // A look that disturbs no writer.
    if due(now, 1).one(ctx.db.read()).await?.is_none() {
        return Ok(Vec::new());
    }
    let next = due(now, AT_ONCE).select_only().column(entity::Column::Id);
    let next = next.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    let leased = entity::Entity::update_many()
        .col_expr(entity::Column::DueAt, Expr::value(now + LEASE))
        .filter(entity::Column::Id.in_subquery(next.into_query()));
    let mut mails = leased.exec_with_returning(ctx.db.write()).await?;
    mails.sort_by_key(|mail| (mail.unsubscribe.is_some(), mail.id));
    Ok(mails)
}

/// The first mails that are to be sent: those that cannot be refused, then the oldest.
fn due(now: OffsetDateTime, how_many: u64) -> sea_orm::Select<entity::Entity> {
    entity::Entity::find()
        .filter(entity::COLUMN.sent_at.is_null())
        .filter(entity::COLUMN.due_at.lte(now))
        .filter(entity::COLUMN.attempts.lt(ATTEMPTS))
        .order_by_asc(Expr::col(entity::Column::Unsubscribe).is_not_null())
        .order_by_asc(entity::COLUMN.due_at)
        .limit(how_many)
}

/// Marks what the mail server has taken, and keeps nothing of what it said.
async fn mark_sent(ctx: &Ctx, taken: &[MailId]) -> Result<(), DbErr> {
    if taken.is_empty() {
        return Ok(());
    }
    let mut sent = entity::Entity::update_many().col_expr(entity::Column::SentAt, Expr::value(Some(ctx.clock.now())));
    // Links that let somebody in, codes and names are their reader's alone from here on; the demonstration shows what it sent.
    if !ctx.config.demo {
        sent =
            sent.col_expr(entity::Column::Body, Expr::value("")).col_expr(entity::Column::Calendar, Expr::value(None::<String>));
    }
    sent.filter(entity::Column::Id.is_in(taken.iter().copied())).exec(ctx.db.write()).await.map(drop)
}

/// Gives back what was leased until `leased` and not tried.
async fn give_back(ctx: &Ctx, untried: &[MailId], leased: OffsetDateTime) -> Result<(), DbErr> {
    entity::Entity::update_many()
        .col_expr(entity::Column::DueAt, Expr::value(ctx.clock.now()))
        .filter(entity::Column::Id.is_in(untried.iter().copied()))
        .filter(entity::COLUMN.due_at.eq(leased))
        .exec(ctx.db.write())
        .await
        .map(drop)
}

/// Notes that the mail server refused a mail; the next attempt waits twice as long as this one did, up to a day.
async fn put_off(ctx: &Ctx, mail: &entity::Model) -> Result<(), DbErr> {
    let wait = Duration::minutes(2) * 2_i32.pow(u32::try_from(mail.attempts.clamp(0, 10)).unwrap_or(10));
    entity::Entity::update_many()
        .col_expr(entity::Column::DueAt, Expr::value(ctx.clock.now() + wait.min(Duration::DAY)))
        .col_expr(entity::Column::Attempts, Expr::value(mail.attempts + 1))
        .filter(entity::COLUMN.id.eq(mail.id))
        .filter(entity::COLUMN.due_at.eq(mail.due_at))
        .exec(ctx.db.write())
        .await
        .map(drop)
}

/// Notes that the mail server refused a letter for good: it is not tried again.
async fn give_up(ctx: &Ctx, mail: &entity::Model, status: &str) -> Result<(), DbErr> {
    entity::Entity::update_many()
        .col_expr(entity::Column::Attempts, Expr::value(ATTEMPTS))
        .col_expr(entity::Column::Refused, Expr::value(Some(status)))
        .filter(entity::COLUMN.id.eq(mail.id))
        .exec(ctx.db.write())
        .await
        .map(drop)
}

/// Where mails are written when no mail server is configured.
pub fn outbox(ctx: &Ctx) -> PathBuf {
    ctx.config.data_dir.join("outbox")
}

/// The newest mails, sent or not, each with the text that its reader gets.
pub async fn newest(ctx: &Ctx, how_many: u64) -> Result<Vec<entity::Model>, DbErr> {
    let mut mails = entity::Entity::find().order_by_desc(entity::COLUMN.id).limit(how_many).all(ctx.db.read()).await?;
    let bodies = lists::bodies_of(ctx.db.read(), &mails).await?;
    for mail in &mut mails {
        if let Some(body) = mail.body_digest.as_ref().and_then(|digest| bodies.get(digest)) {
            mail.body = message::for_reader(&body.plain, mail);
        }
    }
    Ok(mails)
}
