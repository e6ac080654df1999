//! What passes between the monitor and a signatory before a finding: the question with which a report is sent back, messages on
//! both sides, and the reply to a draft. Only the two read it.

use super::conclude::{Case, case, looked_at};
use super::entity::{draft_finding, message};
use super::letters;
use super::{Error, entity};
use crate::commitments::model::ObligationState;
use crate::commitments::server::access::{may_judge, may_report};
use crate::commitments::server::entity::obligation;
use crate::commitments::server::settle::{Change, change};
use crate::identity::server::actor::Actor;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::{ObligationId, PersonId, ReportId};
use crate::kernel::locale::Lang;
use crate::monitoring::model::{MOST_CHARACTERS, Side, texts};
use crate::pacts::model::Texts;
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, Set,
};

/// Words as they were typed, in one language.
#[derive(Clone, Debug)]
pub struct Words {
    lang: Lang,
    body: String,
}

impl Words {
    /// The words, unless there are none or too many; `field` is the form's.
    pub fn read(field: &'static str, typed: &str, lang: Lang) -> Result<Self, FieldErrors> {
        let body = typed.trim().to_owned();
        let key = match body.chars().count() {
            0 => "error-text-empty",
            1..=MOST_CHARACTERS => return Ok(Self { lang, body }),
            _ => "monitor-text-long",
        };
        Err(FieldErrors::one(field, key))
    }
}

/// Sends a report back with a question. A draft finding that lay before the signatory is taken back with it.
pub async fn send_back(ctx: &Ctx, actor: &Actor, id: ObligationId, seen: ReportId, question: Words) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let Case { o, pact, by, monitor } = case(&tx, actor, id).await?;
    if o.state != ObligationState::Reported {
        return Err(Error::Nothing);
    }
    looked_at(&tx, id, seen).await?;
    draft_finding::Entity::delete_by_id(id).exec(&tx).await?;
    add(ctx, &tx, actor, (id, Side::Monitor), question).await?;
    change(ctx, &tx, by.clone(), &o, Change::Returned).await?;
    letters::returned(ctx, &tx, &Case { o, pact, by, monitor }).await?;
    tx.commit().await?;
    Ok(())
}

/// On which side of an obligation's thread this person stands; none where neither.
pub async fn side(ctx: &Ctx, db: &impl ConnectionTrait, actor: &Actor, o: &obligation::Model) -> Result<Option<Side>, DbErr> {
    if may_judge(db, actor.person, o).await?.is_some() {
        return Ok(Some(Side::Monitor));
    }
    let reports = may_report(db, actor.person, o, ctx.clock.today()).await?;
    Ok(reports.then_some(Side::Party))
}

/// Writes on the thread that a question began, until the monitor has concluded. The same words twice in a row are one message.
pub async fn write(ctx: &Ctx, actor: &Actor, id: ObligationId, words: Words) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let o = obligation::Entity::find_by_id(id).one(&tx).await?.ok_or(Error::NotFound)?;
    let side = side(ctx, &tx, actor, &o).await?.ok_or(Error::NotFound)?;
    let last = last(&tx, id).await?.ok_or(Error::Closed)?;
    if !matches!(o.state, ObligationState::Reported | ObligationState::Returned) {
        return Err(Error::Closed);
    }
    if last.side == side && last.body == words.body {
        return Ok(());
    }
    add(ctx, &tx, actor, (id, side), words).await?;
    tx.commit().await?;
    Ok(())
}

async fn last(db: &impl ConnectionTrait, id: ObligationId) -> Result<Option<message::Model>, DbErr> {
    message::Entity::find().filter(message::COLUMN.obligation_id.eq(id)).order_by_desc(message::COLUMN.number).one(db).await
}

async fn add(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    actor: &Actor,
    (id, side): (ObligationId, Side),
    words: Words,
) -> Result<(), DbErr> {
    let number = last(tx, id).await?.map_or(1, |m| m.number + 1);
    let row = message(ctx, (id, number), (side, actor.person), words);
    message::Entity::insert(row).exec_without_returning(tx).await.map(drop)
}

/// The row of the message of this number, from 1, on an obligation.
pub fn message(
    ctx: &Ctx,
    (id, number): (ObligationId, i32),
    (side, person): (Side, PersonId),
    words: Words,
) -> message::ActiveModel {
    let now = ctx.clock.now();
    message::ActiveModel {
        id: Set(ctx.random.id(now)),
        obligation_id: Set(id),
        number: Set(number),
        side: Set(side),
        person_id: Set(person),
        lang: Set(words.lang),
        body: Set(words.body),
        sent_at: Set(now),
    }
}

/// Replies to a draft finding, once; the reply will stand beside the finding. Also after its time, while nothing is published.
pub async fn reply(ctx: &Ctx, actor: &Actor, id: ObligationId, reply: Texts) -> Result<(), Error> {
    let mut errors = FieldErrors::default();
    texts(&mut errors, "reply", &reply, MOST_CHARACTERS);
    if !errors.is_empty() {
        return Err(Error::Incomplete(errors));
    }
    let tx = ctx.db.begin().await?;
    let o = obligation::Entity::find_by_id(id).one(&tx).await?.ok_or(Error::NotFound)?;
    if !may_report(&tx, actor.person, &o, ctx.clock.today()).await? {
        return Err(Error::NotFound);
    }
    let draft = draft_finding::Entity::find_by_id(id).one(&tx).await?.ok_or(Error::NotFound)?;
    match draft.reply {
        Some(earlier) if earlier == reply => return Ok(()),
        Some(_) => return Err(Error::Replied),
        None => {}
    }
    draft_finding::Entity::update_many()
        .col_expr(entity::draft_finding::Column::Reply, Expr::value(Some(reply)))
        .col_expr(entity::draft_finding::Column::RepliedAt, Expr::value(Some(ctx.clock.now())))
        .filter(draft_finding::COLUMN.obligation_id.eq(id))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    Ok(())
}
