//! The demonstration's invitations: an association has invited two of its members, which have not answered.

use super::Error;
use super::entity::invitation;
use super::send::{Invited, send};
use crate::identity::server::commands::register;
use crate::kernel::locale::Lang;
use crate::kernel::text::EmailAddress;
use crate::organisations::server::queries::by_slug;
use crate::pacts::server::entity::party;
use crate::pacts::server::queries::pact_by_slug;
use crate::platform::ctx::Ctx;
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _};
use serde::Deserialize;

#[derive(Deserialize)]
struct Told {
    pact: String,
    association: String,
    organisation: String,
    name: String,
    email: EmailAddress,
    lang: Lang,
}

/// Sends the invitations that never were.
pub async fn load(ctx: &Ctx) -> Result<(), Error> {
    let told: Vec<Told> =
        serde_json::from_str(include_str!("../../../demo/invitations.json")).map_err(|e| DbErr::Json(e.to_string()))?;
    for told in told {
        one(ctx, told).await?;
    }
    Ok(())
}

async fn one(ctx: &Ctx, told: Told) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let pact = pact_by_slug(&tx, &told.pact).await?.ok_or(Error::NotFound)?;
    let association = by_slug(&tx, &told.association).await?.ok_or(Error::NotFound)?;
    let organisation = by_slug(&tx, &told.organisation).await?.ok_or(Error::NotFound)?;
    let seat = party::Entity::find()
        .filter(party::COLUMN.pact_id.eq(pact.id))
        .filter(party::COLUMN.organisation_id.eq(organisation.id))
        .one(&tx)
        .await?;
    let known = invitation::Entity::find().filter(invitation::COLUMN.organisation_id.eq(organisation.id)).one(&tx).await?;
    let (Some(seat), None) = (seat, known) else { return Ok(()) };
    let person = register(ctx, &tx, &told.email, &told.name, told.lang).await?;
    let invited = Invited {
        organisation: organisation.id,
        slug: organisation.slug.as_str(),
        name: &organisation.name,
        party: seat.id,
        person,
        contact: &told.name,
        email: &told.email,
        lang: told.lang,
    };
    send(ctx, &tx, (&pact, &association), &invited).await?;
    tx.commit().await?;
    Ok(())
}
