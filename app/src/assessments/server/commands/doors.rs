//! Links and codes, with which people answer who have no account. Only their digests are kept.

use super::{Error, round_of};
use crate::assessments::model::{Respondents, code, normalised};
use crate::assessments::server::entity::{code as codes, link};
use crate::identity::server::actor::{Actor, digest};
use crate::kernel::ids::RoundId;
use crate::platform::ctx::Ctx;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, Set,
};

/// The most codes of a group in one round.
pub const MOST_CODES: u64 = 5000;

/// Makes a new link for a group and returns its token, which is not kept; the one before works no longer.
pub async fn renew_link(ctx: &Ctx, actor: &Actor, round: RoundId, of: Respondents) -> Result<String, Error> {
    let tx = ctx.db.begin().await?;
    open_round(&tx, actor, round).await?;
    take_away(&tx, round, of).await?;
    let token = ctx.random.token();
    let row = link::ActiveModel { token_hash: Set(digest(&token)), round_id: Set(round), respondents: Set(of) };
    link::Entity::insert(row).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(token)
}

/// Closes a group's link; closing it again is nothing new.
pub async fn close_link(ctx: &Ctx, actor: &Actor, round: RoundId, of: Respondents) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    round_of(&tx, actor, round).await?;
    take_away(&tx, round, of).await?;
    tx.commit().await?;
    Ok(())
}

/// Makes so many codes more for a group and returns them; they are not kept.
pub async fn make_codes(ctx: &Ctx, actor: &Actor, round: RoundId, of: Respondents, count: u16) -> Result<Vec<String>, Error> {
    let tx = ctx.db.begin().await?;
    open_round(&tx, actor, round).await?;
    let known =
        codes::Entity::find().filter(codes::COLUMN.round_id.eq(round)).filter(codes::COLUMN.respondents.eq(of)).count(&tx);
    if count == 0 || known.await? + u64::from(count) > MOST_CODES {
        return Err(Error::TooManyCodes);
    }
    let new: Vec<String> = (0..count).map(|_| code(ctx.random.bytes())).collect();
    let rows = new.iter().map(|code| codes::ActiveModel {
        code_hash: Set(digest(&normalised(code))),
        round_id: Set(round),
        respondents: Set(of),
        used: Set(false),
    });
    // Few enough a statement for the variables that SQLite takes.
    for some in rows.collect::<Vec<_>>().chunks(500) {
        codes::Entity::insert_many(some.iter().cloned()).exec_without_returning(&tx).await?;
    }
    tx.commit().await?;
    Ok(new)
}

async fn open_round(tx: &DatabaseTransaction, actor: &Actor, round: RoundId) -> Result<(), Error> {
    let (round, _) = round_of(tx, actor, round).await?;
    if round.closed_on.is_some() { Err(Error::Closed) } else { Ok(()) }
}

async fn take_away(db: &impl ConnectionTrait, round: RoundId, of: Respondents) -> Result<(), DbErr> {
    link::Entity::delete_many()
        .filter(link::COLUMN.round_id.eq(round))
        .filter(link::COLUMN.respondents.eq(of))
        .exec(db)
        .await
        .map(drop)
}
