//! Designating the service that speaks for an organisation, and ending that.

use super::Error;
use super::entity::contact;
use super::entity::contact::Column;
use super::queries::speaks_for;
use crate::identity::server::actor::Actor;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::by_slug;
use crate::platform::ctx::Ctx;
use crate::platform::salted::salted;
use crate::press::model::Contact;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ConnectionTrait, EntityTrait as _, Set};
use serde_json::json;

/// The organisation and the role in which this person speaks for it.
async fn authorised(db: &impl ConnectionTrait, actor: &Actor, slug: &str) -> Result<(organisation::Model, By), Error> {
    let organisation = by_slug(db, slug).await?.ok_or(Error::NotFound)?;
    let role = speaks_for(db, actor.person, organisation.id).await?.ok_or(Error::NotFound)?;
    let by = By::new(organisation.slug.as_str(), role.as_str());
    Ok((organisation, by))
}

/// Makes known how the service of an organisation is reached; the same again is nothing new. A person is named only if it is the
/// one who does it.
pub async fn designate(ctx: &Ctx, actor: &Actor, slug: &str, new: Contact) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let (organisation, by) = authorised(&tx, actor, slug).await?;
    if new.person.as_ref().is_some_and(|name| *name != actor.name) {
        return Err(Error::NotFound);
    }
    let known = contact::Entity::find_by_id(organisation.id).one(&tx).await?;
    if let Some(known) = known.filter(|known| known.ended_at.is_none())
        && known.contact()? == new
    {
        return Ok(());
    }
    let (now, content) = (ctx.clock.now(), salted(ctx, &new)?);
    let act = Act::new("press.designated", now, by).on(slug).with(json!({"content": content.digest}));
    let log_seq = append(&tx, act).await?;
    let row = contact::ActiveModel {
        organisation_id: Set(organisation.id),
        content: Set(content.text),
        salt: Set(content.salt),
        person_id: Set(actor.person),
        designated_at: Set(now),
        log_seq: Set(log_seq),
        ended_at: Set(None),
        ended_seq: Set(None),
    };
    let replaced = OnConflict::column(Column::OrganisationId)
        .update_columns([
            Column::Content,
            Column::Salt,
            Column::PersonId,
            Column::DesignatedAt,
            Column::LogSeq,
            Column::EndedAt,
            Column::EndedSeq,
        ])
        .to_owned();
    contact::Entity::insert(row).on_conflict(replaced).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// Makes known that the organisation has no service any more. Without one, nothing happens.
pub async fn end(ctx: &Ctx, actor: &Actor, slug: &str) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let (organisation, by) = authorised(&tx, actor, slug).await?;
    let known = contact::Entity::find_by_id(organisation.id).one(&tx).await?;
    let Some(known) = known.filter(|known| known.ended_at.is_none()) else { return Ok(()) };
    let now = ctx.clock.now();
    let ended_seq = append(&tx, Act::new("press.ended", now, by).on(slug)).await?;
    let mut row: contact::ActiveModel = known.into();
    row.ended_at = Set(Some(now));
    row.ended_seq = Set(Some(ended_seq));
    contact::Entity::update(row).exec(&tx).await?;
    tx.commit().await?;
    Ok(())
}
