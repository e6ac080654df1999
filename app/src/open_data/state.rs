//! What an answer depends on, and what says so: the log, the day and the release (RFC 9110, 8.8 and 13).

use super::table::Teller;
use crate::log::server::entity::entry;
use crate::platform::ctx::Ctx;
use crate::platform::release;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use sea_orm::sea_query::{Expr, ExprTrait as _, Func, Order, Query, SelectStatement};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbErr, EntityTrait as _, QueryOrder as _, QuerySelect as _,
};
use std::sync::Arc;
use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;

/// Clocks of several servers differ, so that neighbours in the log may bear moments in the other order: so many are looked at.
const NEIGHBOURS: u64 = 200;

const HTTP_DATE: &[BorrowedFormatItem<'_>] =
    format_description!("[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT");

/// The state of the public record.
#[derive(Clone, Copy, Debug)]
pub struct State {
    /// How many entries the log has.
    pub size: u64,
    /// When the last one was written.
    pub at: OffsetDateTime,
    /// When what is told last changed: the last entry, or the day's beginning, which makes things late.
    pub changed: OffsetDateTime,
    /// The release that tells it, and what it was asked for.
    release: u64,
}

/// What asks for the number of the first entry that was written at this moment or later; beyond all, where there is none.
pub fn first_since(since: OffsetDateTime) -> SelectStatement {
    let mut neighbours = Query::select();
    neighbours
        .column(entry::Column::Seq)
        .from(entry::Entity)
        .and_where(Expr::col(entry::Column::At).gte(since))
        .order_by(entry::Column::At, Order::Asc)
        .order_by(entry::Column::Seq, Order::Asc)
        .limit(NEIGHBOURS);
    let first = Expr::col(entry::Column::Seq).min();
    let found = Func::coalesce([first, Expr::val(i64::MAX)]);
    Query::select().expr(found).from_subquery(neighbours, "neighbours").to_owned()
}

/// Its answer.
pub async fn entry_since(db: &impl ConnectionTrait, since: OffsetDateTime) -> Result<i64, DbErr> {
    let row = db.query_one(&first_since(since)).await?;
    row.map_or(Ok(i64::MAX), |row| row.try_get_by_index(0))
}

/// From where records are read.
#[derive(Clone)]
pub enum Source {
    /// As they are when they are read.
    Latest(DatabaseConnection),
    /// As they were in one state.
    Snapshot(Arc<DatabaseTransaction>),
}

impl From<&DatabaseConnection> for Source {
    fn from(db: &DatabaseConnection) -> Self {
        Self::Latest(db.clone())
    }
}

impl State {
    /// As it is now. One query.
    pub async fn now(ctx: &Ctx) -> Result<Self, DbErr> {
        Self::of(ctx, ctx.db.read()).await
    }

    /// Which is kept from now on, and what reads it.
    pub async fn snapshot(ctx: &Ctx) -> Result<(Self, Arc<DatabaseTransaction>), DbErr> {
        let tx = ctx.db.snapshot().await?;
        Ok((Self::of(ctx, &tx).await?, Arc::new(tx)))
    }

    async fn of(ctx: &Ctx, db: &impl ConnectionTrait) -> Result<Self, DbErr> {
        let last: Option<(i64, OffsetDateTime)> = entry::Entity::find()
            .select_only()
            .columns([entry::Column::Seq, entry::Column::At])
            .order_by_desc(entry::Column::Seq)
            .into_tuple()
            .one(db)
            .await?;
        let (seq, at) = last.unwrap_or((-1, OffsetDateTime::UNIX_EPOCH));
        let day = ctx.clock.today().midnight().assume_utc();
        Ok(Self { size: (seq + 1).cast_unsigned(), at, changed: Ord::max(at, day), release: release::number(ctx) })
    }

    /// What is told of it to whom this query asks; the same for who asks nothing.
    #[must_use]
    pub fn narrowed(self, query: &str) -> Self {
        if query.is_empty() { self } else { Self { release: release::hashed(&format!("{:016x}?{query}", self.release)), ..self } }
    }

    /// With what records are told: by the clock of this state, so that the same state always gives the same bytes.
    pub fn teller(self, ctx: &Ctx) -> Teller {
        Teller { base: ctx.config.url(""), now: self.changed }
    }

    /// The entity tag; weak, since answers are compressed in several ways.
    pub fn tag(self) -> String {
        format!("W/\"{}-{}-{:016x}\"", self.size, self.changed.date().to_julian_day(), self.release)
    }

    /// 304 for who names what is told. A moment names nothing: a second may have two states, and another release tells
    /// the same log in other words.
    pub fn unchanged(self, headers: &HeaderMap) -> Option<Response> {
        let tags = headers.get(header::IF_NONE_MATCH).and_then(|tags| tags.to_str().ok()).unwrap_or_default();
        let same = tags.split(',').any(|tag| tag.trim() == "*" || tag.trim() == self.tag());
        same.then(|| self.mark((StatusCode::NOT_MODIFIED, ()).into_response()))
    }

    /// Says on an answer what it depends on.
    pub fn mark(self, mut answer: Response) -> Response {
        let modified = self.changed.format(HTTP_DATE).unwrap_or_default();
        for (name, value) in [(header::ETAG, self.tag()), (header::LAST_MODIFIED, modified)] {
            if let Ok(value) = HeaderValue::try_from(value) {
                answer.headers_mut().insert(name, value);
            }
        }
        answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
        answer
    }
}
