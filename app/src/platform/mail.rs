//! Mails: rows written with the act that causes them, sent afterwards by SMTP or into the outbox folder.
//!
//! A row is taken with a lease (its `due_at` moves ahead), so that of several servers one sends it; a failed
//! attempt is tried again later and later. A mail is marked as sent in the moment the mail server has taken it.

use super::ctx::Ctx;
use crate::kernel::ids::MailId;
use crate::kernel::locale::Lang;
use crate::kernel::text::EmailAddress;
use lettre::message::{Mailbox, Message, header};
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Set,
};
use std::path::PathBuf;
use time::Duration;

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
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// How long a server may take over one mail before another may try.
const LEASE: Duration = Duration::minutes(2);

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
    let now = ctx.clock.now();
    let id = ctx.random.id(now);
    let row = entity::ActiveModel {
        id: Set(id),
        recipient: Set(mail.to),
        lang: Set(mail.lang),
        subject: Set(mail.subject),
        body: Set(mail.body),
        created_at: Set(now),
        due_at: Set(now),
        attempts: Set(0),
        sent_at: Set(None),
    };
    entity::Entity::insert(row).exec_without_returning(db).await?;
    Ok(id)
}

/// Sends what is due; returns how many were sent. Safe to call from several servers at once.
pub async fn send_due(ctx: &Ctx) -> Result<usize, DbErr> {
    let now = ctx.clock.now();
    let due = entity::Entity::find()
        .filter(entity::COLUMN.sent_at.is_null())
        .filter(entity::COLUMN.due_at.lte(now))
        .order_by_asc(entity::COLUMN.due_at)
        .limit(50)
        .all(ctx.db.read())
        .await?;
    let mut sent = 0;
    for mail in due {
        if !lease(ctx, &mail).await? {
            continue;
        }
        match deliver(ctx, &mail).await {
            Ok(()) => {
                let done = entity::ActiveModel { id: Set(mail.id), sent_at: Set(Some(ctx.clock.now())), ..Default::default() };
                done.update(ctx.db.write()).await?;
                sent += 1;
            }
            Err(error) => {
                tracing::warn!(mail = %mail.id, attempt = mail.attempts + 1, %error, "a mail was not taken; it will be tried again");
            }
        }
    }
    Ok(sent)
}

/// Takes the mail for this server, unless another has; the next attempt waits twice as long as this one did, up to a day.
async fn lease(ctx: &Ctx, mail: &entity::Model) -> Result<bool, DbErr> {
    let wait = LEASE * 2_i32.pow(u32::try_from(mail.attempts.clamp(0, 9)).unwrap_or(9));
    let taken = entity::Entity::update_many()
        .col_expr(entity::Column::DueAt, Expr::value(ctx.clock.now() + wait.min(Duration::DAY)))
        .col_expr(entity::Column::Attempts, Expr::value(mail.attempts + 1))
        .filter(entity::COLUMN.id.eq(mail.id))
        .filter(entity::COLUMN.attempts.eq(mail.attempts))
        .filter(entity::COLUMN.sent_at.is_null())
        .exec(ctx.db.write())
        .await?;
    Ok(taken.rows_affected == 1)
}

async fn deliver(ctx: &Ctx, mail: &entity::Model) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let message = message(ctx, mail)?;
    if let Some(url) = &ctx.config.smtp_url {
        AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?.build().send(message).await?;
        return Ok(());
    }
    let folder = outbox(ctx);
    tokio::fs::create_dir_all(&folder).await?;
    let part = folder.join(format!("{}.part", mail.id));
    tokio::fs::write(&part, message.formatted()).await?;
    tokio::fs::rename(&part, folder.join(format!("{}.eml", mail.id))).await?;
    Ok(())
}

/// Where mails are written when no mail server is configured.
pub fn outbox(ctx: &Ctx) -> PathBuf {
    ctx.config.data_dir.join("outbox")
}

fn message(ctx: &Ctx, mail: &entity::Model) -> Result<Message, Box<dyn std::error::Error + Send + Sync>> {
    let from: Mailbox = ctx.config.mail_from.parse()?;
    let domain = ctx.config.base_url.host_str().unwrap_or("localhost").to_owned();
    Ok(Message::builder()
        .from(from)
        .to(mail.recipient.as_str().parse()?)
        .subject(mail.subject.clone())
        .date(mail.created_at.into())
        .message_id(Some(format!("<{}@{domain}>", mail.id)))
        .header(header::ContentType::TEXT_PLAIN)
        .body(mail.body.clone())?)
}

/// The newest mails, sent or not.
pub async fn newest(ctx: &Ctx, how_many: u64) -> Result<Vec<entity::Model>, DbErr> {
    entity::Entity::find().order_by_desc(entity::COLUMN.id).limit(how_many).all(ctx.db.read()).await
}
