//! Sessions and the history of how they were opened: who came in by which way, and who was refused.
//!
//! No network address is kept: it says where somebody was, and helps nobody to know their own browsers.

use super::actor::{Actor, digest};
use super::browser::Browser;
use super::commands::SESSION_LIFE;
use super::entity::{session, sign_in};
use crate::identity::model::{Outcome, Way};
use crate::kernel::ids::PersonId;
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, Set,
};
use time::Duration;

/// How long it is kept who came in.
pub const HISTORY: Duration = Duration::days(90);
/// The most of it that is shown.
const SHOWN: u64 = 100;

/// How somebody comes in.
#[derive(Clone, Debug)]
pub struct Entry {
    /// By which way.
    pub way: Way,
    /// Through which provider, by its name in our addresses.
    pub provider: Option<String>,
    /// In which browser.
    pub browser: Browser,
}

/// Opens a session, and puts that on record; returns the session's token.
pub async fn enter(ctx: &Ctx, db: &impl ConnectionTrait, person: PersonId, entry: Entry) -> Result<String, DbErr> {
    let (now, token) = (ctx.clock.now(), ctx.random.token());
    let session = session::ActiveModel {
        token_hash: Set(digest(&token)),
        person_id: Set(person),
        created_at: Set(now),
        expires_at: Set(now + SESSION_LIFE),
        way: Set(entry.way),
        provider: Set(entry.provider.clone()),
        browser: Set(entry.browser.0.clone()),
        last_used_on: Set(Some(ctx.clock.today())),
    };
    session::Entity::insert(session).exec_without_returning(db).await?;
    note(ctx, db, person, entry, Outcome::Entered).await?;
    Ok(token)
}

/// Puts on record what became of an attempt to sign in that concerns this person.
pub async fn note(ctx: &Ctx, db: &impl ConnectionTrait, person: PersonId, entry: Entry, outcome: Outcome) -> Result<(), DbErr> {
    let now = ctx.clock.now();
    let row = sign_in::ActiveModel {
        id: Set(ctx.random.id(now)),
        person_id: Set(person),
        at: Set(now),
        way: Set(entry.way),
        provider: Set(entry.provider),
        browser: Set(entry.browser.0),
        outcome: Set(outcome),
    };
    sign_in::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

/// Keeps the day on which a session was last used; written once a day.
pub async fn used_today(ctx: &Ctx, session: &session::Model) -> Result<(), DbErr> {
    let today = ctx.clock.today();
    if session.last_used_on == Some(today) {
        return Ok(());
    }
    session::Entity::update_many()
        .col_expr(session::Column::LastUsedOn, Expr::value(Some(today)))
        .filter(session::COLUMN.token_hash.eq(session.token_hash.as_str()))
        .exec(ctx.db.write())
        .await
        .map(drop)
}

/// The open sessions of a person, the newest first.
pub async fn open(ctx: &Ctx, person: PersonId) -> Result<Vec<session::Model>, DbErr> {
    session::Entity::find()
        .filter(session::COLUMN.person_id.eq(person))
        .filter(session::COLUMN.expires_at.gt(ctx.clock.now()))
        .order_by_desc(session::COLUMN.created_at)
        .all(ctx.db.read())
        .await
}

/// Who came in lately or was refused, the newest first.
pub async fn history(ctx: &Ctx, person: PersonId) -> Result<Vec<sign_in::Model>, DbErr> {
    sign_in::Entity::find()
        .filter(sign_in::COLUMN.person_id.eq(person))
        .filter(sign_in::COLUMN.at.gt(ctx.clock.now() - HISTORY))
        .order_by_desc(sign_in::COLUMN.at)
        .order_by_desc(sign_in::COLUMN.id)
        .limit(SHOWN)
        .all(ctx.db.read())
        .await
}

/// Ends one session of one's own; one that is not there has ended.
pub async fn end(ctx: &Ctx, actor: &Actor, session: &str) -> Result<(), DbErr> {
    session::Entity::delete_by_id(session.to_owned())
        .filter(session::COLUMN.person_id.eq(actor.person))
        .exec(ctx.db.write())
        .await
        .map(drop)
}

/// Ends all sessions of one's own but this one.
pub async fn end_others(ctx: &Ctx, actor: &Actor) -> Result<(), DbErr> {
    session::Entity::delete_many()
        .filter(session::COLUMN.person_id.eq(actor.person))
        .filter(session::COLUMN.token_hash.ne(actor.session.as_str()))
        .exec(ctx.db.write())
        .await
        .map(drop)
}
