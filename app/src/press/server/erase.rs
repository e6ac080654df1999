//! Taking a person out of the contacts in which they chose to be named.

use super::entity::contact;
use crate::identity::server::actor::Actor;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::organisations::server::entity::organisation;
use crate::platform::ctx::Ctx;
use crate::platform::salted::salted;
use crate::press::model::Contact;
use sea_orm::{ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, Set};
use serde_json::json;

/// Leaves the service, and takes the name away, with the salt of what it stood in.
pub async fn erase(ctx: &Ctx, tx: &DatabaseTransaction, actor: &Actor) -> Result<(), DbErr> {
    let theirs = contact::Entity::find().filter(contact::COLUMN.person_id.eq(actor.person)).all(tx).await?;
    for row in theirs {
        let named = row.contact()?;
        if named.person.is_none() {
            continue;
        }
        let Some(organisation) = organisation::Entity::find_by_id(row.organisation_id).one(tx).await? else { continue };
        let content = salted(ctx, &Contact { person: None, ..named })?;
        let act = Act::new("press.erased", ctx.clock.now(), By::portal("accounts"))
            .on(organisation.slug.as_str())
            .with(json!({"content": content.digest}));
        append(tx, act).await?;
        let mut row: contact::ActiveModel = row.into();
        (row.content, row.salt) = (Set(content.text), Set(content.salt));
        contact::Entity::update(row).exec(tx).await?;
    }
    Ok(())
}
