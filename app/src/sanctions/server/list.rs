//! The list from which appeals are heard: somebody is on it once Customs and an association agree.

use super::Error;
use super::access::capacities;
use super::entity::listed;
use crate::identity::server::actor::Actor;
use crate::identity::server::commands::register;
use crate::identity::server::entity::person;
use crate::kernel::ids::{PactId, PersonId};
use crate::kernel::locale::Lang;
use crate::kernel::text::{EmailAddress, NonEmptyText};
use crate::pacts::server::queries::pact_by_slug;
use crate::platform::ctx::Ctx;
use crate::sanctions::allow::No;
use crate::sanctions::model::Capacity;
use sea_orm::{ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, Set};

/// Who is on a pact's list with the agreement of both sides.
pub async fn agreed(db: &impl ConnectionTrait, pact: PactId) -> Result<Vec<PersonId>, DbErr> {
    let rows = listed::Entity::find()
        .filter(listed::COLUMN.pact_id.eq(pact))
        .filter(listed::COLUMN.customs.eq(true))
        .filter(listed::COLUMN.associations.eq(true));
    Ok(rows.all(db).await?.into_iter().map(|row| row.person_id).collect())
}

/// Everybody who is on it or is proposed for it, with who agrees.
pub async fn all(db: &impl ConnectionTrait, pact: PactId) -> Result<Vec<(listed::Model, person::Model)>, DbErr> {
    let rows = listed::Entity::find().filter(listed::COLUMN.pact_id.eq(pact)).all(db).await?;
    let people = person::Entity::find().filter(person::Column::Id.is_in(rows.iter().map(|r| r.person_id))).all(db).await?;
    Ok(rows.into_iter().filter_map(|r| people.iter().find(|p| p.id == r.person_id).cloned().map(|p| (r, p))).collect())
}

/// Proposes somebody for the list, or agrees with who is proposed, for the side that the actor stands on.
pub async fn propose(ctx: &Ctx, actor: &Actor, pact: &str, email: &EmailAddress, name: &NonEmptyText) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let pact = pact_by_slug(&tx, pact).await?.ok_or(Error::NotFound)?;
    let sides = capacities(&tx, pact.id, actor.person).await?;
    let (customs, associations) = (sides.contains(&Capacity::Customs), sides.contains(&Capacity::Associations));
    if !customs && !associations {
        return Err(No::NotYours.into());
    }
    let person = register(ctx, &tx, email, name.as_str(), Lang::En).await?;
    let known = listed::Entity::find_by_id((pact.id, person)).one(&tx).await?;
    let row = listed::ActiveModel {
        pact_id: Set(pact.id),
        person_id: Set(person),
        customs: Set(customs || known.as_ref().is_some_and(|k| k.customs)),
        associations: Set(associations || known.as_ref().is_some_and(|k| k.associations)),
        added_at: Set(known.as_ref().map_or(ctx.clock.now(), |k| k.added_at)),
    };
    if known.is_some() {
        row.update(&tx).await?
    } else {
        row.insert(&tx).await?
    };
    tx.commit().await?;
    Ok(())
}

/// Takes the agreement of the actor's side back; who hears a case already goes on with it.
pub async fn strike(ctx: &Ctx, actor: &Actor, pact: &str, person: PersonId) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let pact = pact_by_slug(&tx, pact).await?.ok_or(Error::NotFound)?;
    let sides = capacities(&tx, pact.id, actor.person).await?;
    let Some(known) = listed::Entity::find_by_id((pact.id, person)).one(&tx).await? else { return Ok(()) };
    if !sides.contains(&Capacity::Customs) && !sides.contains(&Capacity::Associations) {
        return Err(No::NotYours.into());
    }
    let row = listed::ActiveModel {
        customs: Set(known.customs && !sides.contains(&Capacity::Customs)),
        associations: Set(known.associations && !sides.contains(&Capacity::Associations)),
        ..known.into()
    };
    row.update(&tx).await?;
    tx.commit().await?;
    Ok(())
}
