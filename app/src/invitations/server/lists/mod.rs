//! Lists of members: read and kept for the check, told to go out, or thrown away. The rows wait in the database, not in the form.

mod check;
mod keep;

pub use keep::keep;

use super::Error;
use super::access::{Place, place};
use super::entity::{list, row};
use crate::identity::server::actor::Actor;
use crate::invitations::model::{ListState, RowState};
use crate::kernel::ids::MemberListId;
use crate::kernel::text::EmailAddress;
use crate::organisations::model::OrganisationKind;
use crate::organisations::server::commands::NewOrganisation;
use crate::organisations::server::entity::organisation;
use crate::pacts::members::{Member, RowProblem};
use crate::pacts::server::entity::pact;
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use std::collections::BTreeMap;
use time::Duration;

/// How long a list is kept after it was uploaded.
pub const KEPT: Duration = Duration::days(7);
/// How many names are asked about at once.
const AT_ONCE: usize = 500;

/// The organisation that a row registers.
pub fn registration(pact: &pact::Model, member: &Member) -> NewOrganisation {
    NewOrganisation {
        slug: member.slug.clone(),
        kind: OrganisationKind::Company,
        name: member.name.to_string(),
        country: member.country.clone(),
        registry_number: member.registry_number.clone(),
        lei: member.lei.clone(),
        is_demo: pact.is_demo,
    }
}

/// A list, if this person may send it.
pub async fn mine(db: &impl ConnectionTrait, actor: &Actor, id: MemberListId) -> Result<Option<(list::Model, Place)>, DbErr> {
    let Some(list) = list::Entity::find_by_id(id).one(db).await? else { return Ok(None) };
    let pact = pact::Entity::find_by_id(list.pact_id).one(db).await?;
    let association = organisation::Entity::find_by_id(list.association_id).one(db).await?;
    let Some((pact, association)) = pact.zip(association) else { return Ok(None) };
    let place = place(db, actor.person, (pact.slug.as_str(), association.slug.as_str())).await?;
    Ok(place.filter(|place| place.invites && place.is_of_association()).map(|place| (list, place)))
}

/// Lets the invitations of a list go out: of all rows, or of the good ones only if it was so chosen. Again is nothing new.
pub async fn start(ctx: &Ctx, actor: &Actor, id: MemberListId, skip_bad: bool) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let (list, place) = mine(&tx, actor, id).await?.ok_or(Error::NotFound)?;
    if list.state != ListState::Waiting {
        return Ok(());
    }
    if !place.pact.state.takes_signatures() {
        return Err(Error::NotOpen);
    }
    let counts = counts(&tx, id).await?;
    let of = |state| counts.get(&state).copied().unwrap_or_default();
    if of(RowState::Bad) > 0 && !skip_bad {
        return Err(Error::BadRows);
    }
    if of(RowState::Waiting) == 0 {
        return Err(Error::Nothing);
    }
    list::Entity::update_many()
        .col_expr(list::Column::State, Expr::value(ListState::Sending))
        .filter(list::COLUMN.id.eq(id))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    Ok(())
}

/// Throws away a list that has not gone out.
pub async fn throw_away(ctx: &Ctx, actor: &Actor, id: MemberListId) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let (list, _) = mine(&tx, actor, id).await?.ok_or(Error::NotFound)?;
    if list.state == ListState::Waiting {
        list::Entity::delete_by_id(id).exec(&tx).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// How many rows of a list are in each state.
pub async fn counts(db: &impl ConnectionTrait, id: MemberListId) -> Result<BTreeMap<RowState, u64>, DbErr> {
    let rows: Vec<(RowState, i64)> = row::Entity::find()
        .select_only()
        .column(row::Column::State)
        .column_as(row::Column::Position.count(), "n")
        .filter(row::COLUMN.list_id.eq(id))
        .group_by(row::Column::State)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(state, n)| (state, n.unsigned_abs())).collect())
}

/// The newest lists of a place that are still kept.
pub async fn newest(db: &impl ConnectionTrait, place: &Place) -> Result<Vec<list::Model>, DbErr> {
    list::Entity::find()
        .filter(list::COLUMN.pact_id.eq(place.pact.id))
        .filter(list::COLUMN.association_id.eq(place.association.id))
        .order_by_desc(list::COLUMN.uploaded_at)
        .limit(5)
        .all(db)
        .await
}

/// All that is wrong with the rows that were not taken, by line.
pub async fn faults(db: &impl ConnectionTrait, id: MemberListId) -> Result<Vec<RowProblem>, DbErr> {
    let rows = row::Entity::find()
        .filter(row::COLUMN.list_id.eq(id))
        .filter(row::Column::State.is_in([RowState::Bad, RowState::Refused]))
        .order_by_asc(row::COLUMN.position)
        .all(db)
        .await?;
    let read =
        |row: row::Model| serde_json::from_str::<Vec<RowProblem>>(&row.content).map_err(|error| DbErr::Json(error.to_string()));
    rows.into_iter().map(read).collect::<Result<Vec<_>, _>>().map(|all| all.into_iter().flatten().collect())
}

/// The rows of all lists that bear an address.
pub async fn bearing(db: &impl ConnectionTrait, email: &EmailAddress) -> Result<Vec<row::Model>, DbErr> {
    let likely = row::Entity::find()
        .filter(row::Column::State.is_in([RowState::Waiting, RowState::Known]))
        .filter(row::Column::Content.contains(email.as_str()));
    let mut rows = likely.all(db).await?;
    // An underscore of the address stands for any letter in the question, and for itself here.
    rows.retain(|row| serde_json::from_str::<Member>(&row.content).is_ok_and(|member| member.email == *email));
    Ok(rows)
}

/// Forgets them: nobody is invited under the address any more.
pub async fn forget(db: &impl ConnectionTrait, email: &EmailAddress) -> Result<(), DbErr> {
    for row in bearing(db, email).await? {
        row::Entity::delete_by_id((row.list_id, row.position)).exec(db).await?;
    }
    Ok(())
}

/// Forgets lists that were uploaded long ago, with all their rows.
pub(super) async fn forget_old(ctx: &Ctx) -> Result<(), DbErr> {
    let old = || list::COLUMN.uploaded_at.lt(ctx.clock.now() - KEPT);
    let sent = || list::COLUMN.state.ne(ListState::Sending);
    if list::Entity::find().filter(old()).filter(sent()).count(ctx.db.read()).await? > 0 {
        list::Entity::delete_many().filter(old()).filter(sent()).exec(ctx.db.write()).await?;
    }
    Ok(())
}
