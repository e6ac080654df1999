//! Letters to many: their shared bodies, and rows that hold nothing but what is each reader's own.

use super::{body, entity, one_line};
use crate::kernel::locale::Lang;
use crate::kernel::text::EmailAddress;
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::{OnConflict, Query};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QuerySelect as _, Set};
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use time::OffsetDateTime;

/// A letter of a list to one reader.
#[derive(Clone, Debug)]
pub struct Letter {
    /// To whom.
    pub to: EmailAddress,
    /// In which language it is written.
    pub lang: Lang,
    /// Its subject.
    pub subject: String,
    /// The digest of its body, which is kept by [`keep_body`].
    pub body: String,
    /// The name of the list, as `List-Id` has it before the domain.
    pub list: &'static str,
    /// Where the reader refuses such letters; ends in their token.
    pub unsubscribe: String,
}

/// A body that letters share. [`READER`](super::READER) stands in it for the token of each reader.
#[derive(Clone, Debug)]
pub struct Body {
    /// The SHA-256 of both parts, in hexadecimal.
    pub digest: String,
    plain: String,
    html: String,
}

impl Body {
    /// Of a plain text and the same in HTML.
    pub fn new(plain: String, html: String) -> Self {
        let mut hash = Sha256::new();
        hash.update(plain.len().to_be_bytes());
        hash.update(&plain);
        hash.update(&html);
        Self { digest: hex::encode(hash.finalize()), plain, html }
    }
}

/// Keeps a body once, however many letters share it.
pub async fn keep_body(db: &impl ConnectionTrait, of: &Body) -> Result<(), DbErr> {
    let row = body::ActiveModel { digest: Set(of.digest.clone()), plain: Set(of.plain.clone()), html: Set(of.html.clone()) };
    let once = OnConflict::column(body::Column::Digest).do_nothing().to_owned();
    body::Entity::insert(row).on_conflict(once).exec_without_returning(db).await.map(drop)
}

/// Writes letters to the outbox.
pub async fn enqueue_letters(ctx: &Ctx, db: &impl ConnectionTrait, letters: Vec<Letter>) -> Result<(), DbErr> {
    let now = ctx.clock.now();
    let rows: Vec<_> = letters
        .into_iter()
        .map(|letter| entity::ActiveModel {
            id: Set(ctx.random.id(now)),
            recipient: Set(letter.to),
            lang: Set(letter.lang),
            subject: Set(one_line(&letter.subject)),
            body: Set(String::new()),
            created_at: Set(now),
            due_at: Set(now),
            attempts: Set(0),
            sent_at: Set(None),
            unsubscribe: Set(Some(letter.unsubscribe)),
            body_digest: Set(Some(letter.body)),
            list: Set(Some(letter.list.to_owned())),
            refused: Set(None),
            calendar_method: Set(None),
            calendar: Set(None),
        })
        .collect();
    for rows in rows.chunks(500) {
        entity::Entity::insert_many(rows.iter().cloned()).exec_without_returning(db).await?;
    }
    Ok(())
}

/// The bodies that some mails share.
pub(super) async fn bodies_of(
    db: &impl ConnectionTrait,
    mails: &[entity::Model],
) -> Result<HashMap<String, Arc<body::Model>>, DbErr> {
    let digests: BTreeSet<&str> = mails.iter().filter_map(|mail| mail.body_digest.as_deref()).collect();
    if digests.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = body::Entity::find().filter(body::Column::Digest.is_in(digests)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.digest.clone(), Arc::new(row))).collect())
}

/// Takes back every letter of a list to an address, sent or not: nothing of it stays.
pub async fn withdraw_letters(db: &impl ConnectionTrait, list: &str, to: &EmailAddress) -> Result<(), DbErr> {
    entity::Entity::delete_many()
        .filter(entity::Column::List.eq(list))
        .filter(entity::COLUMN.recipient.eq(to.clone()))
        .exec(db)
        .await
        .map(drop)
}

/// Takes back every mail to an address, of a list or not, sent or not.
pub async fn withdraw_all(db: &impl ConnectionTrait, to: &EmailAddress) -> Result<(), DbErr> {
    entity::Entity::delete_many().filter(entity::COLUMN.recipient.eq(to.clone())).exec(db).await.map(drop)
}

/// Forgets the letters of a list that were written before a moment, and bodies that no mail shares any more.
pub async fn forget_letters(ctx: &Ctx, list: &str, before: OffsetDateTime) -> Result<(), DbErr> {
    let old = || entity::Entity::find().filter(entity::Column::List.eq(list)).filter(entity::COLUMN.created_at.lt(before));
    if old()
        .select_only()
        .column(entity::Column::Id)
        .into_tuple::<crate::kernel::ids::MailId>()
        .one(ctx.db.read())
        .await?
        .is_none()
    {
        return Ok(());
    }
    // As an act, so that no letter is written meanwhile that shares a body which goes.
    let tx = ctx.db.begin().await?;
    entity::Entity::delete_many()
        .filter(entity::Column::List.eq(list))
        .filter(entity::COLUMN.created_at.lt(before))
        .exec(&tx)
        .await?;
    let shared = Query::select()
        .column(entity::Column::BodyDigest)
        .from(entity::Entity)
        .and_where(entity::Column::BodyDigest.is_not_null())
        .to_owned();
    body::Entity::delete_many().filter(body::Column::Digest.not_in_subquery(shared)).exec(&tx).await?;
    tx.commit().await
}
