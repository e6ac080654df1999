//! Asking for a link, using it, leaving.

use super::actor::digest;
use super::browser::Browser;
use super::entity::{ceremony, person, session, sign_in, sign_in_link};
use super::sessions::{Entry, HISTORY, enter, note};
use crate::identity::model::{Outcome, Way};
use crate::kernel::ids::PersonId;
use crate::kernel::locale::Lang;
use crate::kernel::text::EmailAddress;
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, Set,
};
use time::Duration;

/// How long a link in a mail works.
pub const LINK_LIFE: Duration = Duration::minutes(15);
/// How long a session lasts.
pub const SESSION_LIFE: Duration = Duration::hours(12);
/// How many links an address may be sent within [`LINK_LIFE`].
const LINKS_AT_ONCE: u64 = 5;

/// Puts a person on record, or returns the one who has this address.
pub async fn register(
    ctx: &Ctx,
    db: &impl ConnectionTrait,
    email: &EmailAddress,
    name: &str,
    lang: Lang,
) -> Result<PersonId, DbErr> {
    if let Some(known) = person::Entity::find().filter(person::COLUMN.email.eq(email.clone())).one(db).await? {
        return Ok(known.id);
    }
    let now = ctx.clock.now();
    let id = ctx.random.id(now);
    person::ActiveModel {
        id: Set(id),
        email: Set(email.clone()),
        name: Set(name.to_owned()),
        lang: Set(lang),
        created_at: Set(now),
        erased_at: Set(None),
    }
    .insert(db)
    .await?;
    Ok(id)
}

/// Sends a sign-in link if the address is known; tells the caller nothing either way. `next` is a path to go on to.
pub async fn send_link(ctx: &Ctx, email: &EmailAddress, lang: Lang, next: &str) -> Result<(), DbErr> {
    let tx = ctx.db.begin().await?;
    let Some(person) = person::Entity::find().filter(person::COLUMN.email.eq(email.clone())).one(&tx).await? else {
        return Ok(());
    };
    let now = ctx.clock.now();
    let recent = sign_in_link::Entity::find()
        .filter(sign_in_link::COLUMN.person_id.eq(person.id))
        .filter(sign_in_link::COLUMN.created_at.gt(now - LINK_LIFE))
        .count(&tx)
        .await?;
    if recent >= LINKS_AT_ONCE {
        return Ok(());
    }
    let token = ctx.random.token();
    let link = sign_in_link::ActiveModel {
        token_hash: Set(digest(&token)),
        person_id: Set(person.id),
        created_at: Set(now),
        expires_at: Set(now + LINK_LIFE),
        used_at: Set(None),
    };
    sign_in_link::Entity::insert(link).exec_without_returning(&tx).await?;
    let next: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
    let url = ctx.config.url(&format!("/{lang}/sign-in/{token}?next={next}"));
    let mail = Mail {
        to: person.email,
        lang,
        subject: lang.t("mail-sign-in-subject"),
        body: lang.ta(
            "mail-sign-in-body",
            &[("name", person.name.into()), ("url", url.into()), ("minutes", LINK_LIFE.whole_minutes().into())],
        ),
    };
    mail::enqueue(ctx, &tx, mail).await?;
    tx.commit().await
}

/// Uses a link once and opens a session; `None` if the link is unknown, used or too old. Returns the session's token.
pub async fn use_link(ctx: &Ctx, token: &str, browser: Browser) -> Result<Option<String>, DbErr> {
    let now = ctx.clock.now();
    let tx = ctx.db.begin().await?;
    let Some(link) = sign_in_link::Entity::find_by_id(digest(token)).one(&tx).await? else { return Ok(None) };
    let taken = sign_in_link::Entity::update_many()
        .col_expr(sign_in_link::Column::UsedAt, sea_orm::sea_query::Expr::value(Some(now)))
        .filter(sign_in_link::COLUMN.token_hash.eq(link.token_hash))
        .filter(sign_in_link::COLUMN.used_at.is_null())
        .filter(sign_in_link::COLUMN.expires_at.gt(now))
        .exec(&tx)
        .await?;
    let entry = Entry { way: Way::Mail, provider: None, browser };
    let session = if taken.rows_affected == 1 {
        Some(enter(ctx, &tx, link.person_id, entry).await?)
    } else {
        note(ctx, &tx, link.person_id, entry, Outcome::Spent).await?;
        None
    };
    tx.commit().await?;
    Ok(session)
}

/// Opens a session for a test and returns its token.
#[cfg(any(test, feature = "testing"))]
pub async fn open_session(ctx: &Ctx, db: &impl ConnectionTrait, person_id: PersonId) -> Result<String, DbErr> {
    enter(ctx, db, person_id, Entry { way: Way::Demo, provider: None, browser: Browser(None) }).await
}

/// How many sessions of a person are open.
pub async fn open_sessions(ctx: &Ctx, person: PersonId) -> Result<u64, DbErr> {
    session::Entity::find()
        .filter(session::COLUMN.person_id.eq(person))
        .filter(session::COLUMN.expires_at.gt(ctx.clock.now()))
        .count(ctx.db.read())
        .await
}

/// Ends one session.
pub async fn sign_out(ctx: &Ctx, session: &str) -> Result<(), DbErr> {
    session::Entity::delete_by_id(session.to_owned()).exec(ctx.db.write()).await.map(drop)
}

/// Ends every session of a person.
pub async fn sign_out_everywhere(ctx: &Ctx, person: PersonId) -> Result<(), DbErr> {
    session::Entity::delete_many().filter(session::COLUMN.person_id.eq(person)).exec(ctx.db.write()).await.map(drop)
}

/// Forgets links, sessions, attempts and sign-ins whose time is over.
pub async fn forget_expired(ctx: &Ctx) -> Result<(), DbErr> {
    let now = ctx.clock.now();
    session::Entity::delete_many().filter(session::COLUMN.expires_at.lt(now)).exec(ctx.db.write()).await?;
    sign_in_link::Entity::delete_many()
        .filter(sign_in_link::COLUMN.expires_at.lt(now - Duration::days(1)))
        .exec(ctx.db.write())
        .await?;
    ceremony::Entity::delete_many().filter(ceremony::COLUMN.expires_at.lt(now)).exec(ctx.db.write()).await?;
    sign_in::Entity::delete_many().filter(sign_in::COLUMN.at.lt(now - HISTORY)).exec(ctx.db.write()).await?;
    Ok(())
}
