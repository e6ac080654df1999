//! Opening and closing a round.

use super::{Error, round_of};
use crate::assessments::questionnaire::NUMBER;
use crate::assessments::server::entity::{link, round};
use crate::assessments::server::queries::administration;
use crate::identity::server::actor::Actor;
use crate::kernel::ids::RoundId;
use crate::kernel::text::NonEmptyText;
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, Set};
use time::Date;

/// Opens a round of the administration called `slug`, from its first day to its last; the same again is nothing new.
/// An administration has one open round at most, so that nobody answers two at once.
pub async fn open(ctx: &Ctx, actor: &Actor, slug: &str, title: &NonEmptyText, days: (Date, Date)) -> Result<RoundId, Error> {
    let tx = ctx.db.begin().await?;
    let organisation = administration(&tx, actor.person, slug).await?.ok_or(Error::NotFound)?;
    let newest = round::Entity::find()
        .filter(round::COLUMN.organisation_id.eq(organisation.id))
        .order_by_desc(round::COLUMN.number)
        .one(&tx)
        .await?;
    if let Some(known) = newest.as_ref().filter(|r| r.closed_on.is_none()) {
        let same = known.title == title.as_str() && (known.opens_on, known.closes_on) == days;
        return if same { Ok(known.id) } else { Err(Error::OneOpen) };
    }
    if days.1 < days.0 || days.1 < ctx.clock.today() {
        return Err(Error::Dates);
    }
    let id = ctx.random.id(ctx.clock.now());
    let row = round::ActiveModel {
        id: Set(id),
        organisation_id: Set(organisation.id),
        number: Set(newest.map_or(1, |r| r.number + 1)),
        title: Set(title.to_string()),
        questionnaire: Set(NUMBER),
        opens_on: Set(days.0),
        closes_on: Set(days.1),
        closed_on: Set(None),
    };
    round::Entity::insert(row).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(id)
}

/// Closes a round and its links for good; closing it again is nothing new. Its results can be seen from then on, and not before:
/// who saw them grow would see each answer come.
pub async fn close(ctx: &Ctx, actor: &Actor, id: RoundId) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let (round, _) = round_of(&tx, actor, id).await?;
    if round.closed_on.is_some() {
        return Ok(());
    }
    link::Entity::delete_many().filter(link::COLUMN.round_id.eq(id)).exec(&tx).await?;
    round::Entity::update_many()
        .col_expr(round::Column::ClosedOn, Expr::value(Some(ctx.clock.today())))
        .filter(round::COLUMN.id.eq(id))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    Ok(())
}
