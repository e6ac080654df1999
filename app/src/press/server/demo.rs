//! The services of the demonstration's organisations; two of its three administrations have none.

use super::Error;
use super::commands::designate;
use super::entity::contact;
use crate::identity::server::actor::Actor;
use crate::identity::server::entity::person;
use crate::kernel::text::EmailAddress;
use crate::organisations::server::queries::by_slug;
use crate::platform::ctx::Ctx;
use crate::press::model::Contact;
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _};
use serde::Deserialize;

#[derive(Deserialize)]
struct Told {
    organisation: String,
    by: EmailAddress,
    contact: Contact,
}

/// Makes known the services that never were; what was changed or ended since stays so.
pub async fn load(ctx: &Ctx) -> Result<(), Error> {
    let told: Vec<Told> =
        serde_json::from_str(include_str!("../../../demo/press.json")).map_err(|e| DbErr::Json(e.to_string()))?;
    for Told { organisation, by, contact } in told {
        let db = ctx.db.read();
        let of = by_slug(db, &organisation).await?.ok_or(Error::NotFound)?;
        if contact::Entity::find_by_id(of.id).one(db).await?.is_some() {
            continue;
        }
        let person = person::Entity::find().filter(person::COLUMN.email.eq(by)).one(db).await?.ok_or(Error::NotFound)?;
        let (person, name, email, lang) = (person.id, person.name, person.email, person.lang);
        designate(ctx, &Actor { person, name, email, lang, session: String::new() }, &organisation, contact).await?;
    }
    Ok(())
}
