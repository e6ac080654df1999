//! Answering: with a link and a code, without a name, an account, an address or an hour.

use super::Error;
use crate::assessments::model::{Respondents, normalised};
use crate::assessments::questionnaire::Ratings;
use crate::assessments::server::entity::{answer as answers, code, link, round};
use crate::identity::server::actor::digest;
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{ConnectionTrait, EntityTrait as _, QueryFilter as _, Set};
use time::{Date, Time};

/// The round and the group behind a link, if answers are taken today.
pub async fn door(db: &impl ConnectionTrait, token: &str, today: Date) -> Result<(round::Model, Respondents), Error> {
    let link = link::Entity::find_by_id(digest(token)).one(db).await?.ok_or(Error::DeadLink)?;
    let round = round::Entity::find_by_id(link.round_id).one(db).await?.ok_or(Error::DeadLink)?;
    let is_open = round.closed_on.is_none() && (round.opens_on..=round.closes_on).contains(&today);
    if is_open { Ok((round, link.respondents)) } else { Err(Error::Closed) }
}

/// Takes an answer; its code answers no more.
pub async fn answer(ctx: &Ctx, token: &str, typed: &str, ratings: Ratings) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let today = ctx.clock.today();
    let (round, respondents) = door(&tx, token, today).await?;
    let found = code::Entity::find_by_id(digest(&normalised(typed))).one(&tx).await?;
    let code = found.filter(|c| c.round_id == round.id && c.respondents == respondents).ok_or(Error::WrongCode)?;
    let used = code::Entity::update_many()
        .col_expr(code::Column::Used, Expr::value(true))
        .filter(code::COLUMN.code_hash.eq(code.code_hash))
        .filter(code::COLUMN.used.eq(false))
        .exec(&tx)
        .await?;
    if used.rows_affected != 1 {
        return Err(Error::UsedCode);
    }
    let row = answers::ActiveModel {
        // An id tells the moment that it was made from: here the day, and no more.
        id: Set(ctx.random.id(today.with_time(Time::MIDNIGHT).assume_utc())),
        round_id: Set(round.id),
        respondents: Set(respondents),
        answered_on: Set(today),
        ratings: Set(ratings),
    };
    answers::Entity::insert(row).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(())
}
