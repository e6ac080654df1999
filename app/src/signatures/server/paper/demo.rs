//! A signature of the demonstration that was made with pen and ink: the secretariat recorded it, and an association saw the original.

use super::acts::{NewPaper, begin, send};
use super::confirm::confirm;
use crate::files::model::Purpose;
use crate::files::server::{NewFile, bring};
use crate::identity::server::actor::Actor;
use crate::identity::server::entity::person;
use crate::kernel::locale::Lang;
use crate::kernel::text::{EmailAddress, NonEmptyText};
use crate::organisations::server::queries::by_slug;
use crate::pacts::server::queries::{newest_version, pact_by_slug};
use crate::platform::ctx::Ctx;
use crate::signatures::server::Error;
use crate::signatures::server::entity::paper;
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};
use serde::Deserialize;

#[derive(Deserialize)]
struct Told {
    pact: String,
    organisation: String,
    name: NonEmptyText,
    title: NonEmptyText,
    email: EmailAddress,
    lang: Lang,
    document: NonEmptyText,
    /// The address of who records it.
    by: EmailAddress,
    witness: EmailAddress,
}

/// Records and witnesses what never was.
pub async fn load(ctx: &Ctx) -> Result<(), Error> {
    let told: Told = serde_json::from_str(include_str!("../../../../demo/paper.json")).map_err(|e| DbErr::Json(e.to_string()))?;
    let db = ctx.db.read();
    let (Some(pact), Some(organisation)) = (pact_by_slug(db, &told.pact).await?, by_slug(db, &told.organisation).await?) else {
        return Ok(());
    };
    let Some(version) = newest_version(db, pact.id).await? else { return Ok(()) };
    let known = paper::Entity::find().filter(paper::COLUMN.organisation_id.eq(organisation.id));
    let (recorder, witness) = (of_cast(ctx, &told.by).await?, of_cast(ctx, &told.witness).await?);
    let (Some(recorder), Some(witness), 0) = (recorder, witness, known.count(db).await?) else { return Ok(()) };
    let new = NewPaper {
        organisation: told.organisation,
        name: told.name,
        title: told.title,
        document: told.document,
        email: told.email,
        lang: told.lang,
        signed_on: version.adopted_at.date(),
        witness: told.witness,
    };
    let id = begin(ctx, &recorder, &told.pact, &new).await?;
    let file = NewFile {
        id: ctx.random.id(ctx.clock.now()),
        purpose: Purpose::Paper(id),
        person: recorder.person,
        name: "paper.pdf".to_owned(),
        withheld: None,
        upload: None,
    };
    bring(ctx, file, include_bytes!("../../../../demo/paper.pdf")).await?;
    send(ctx, &recorder, id).await?;
    confirm(ctx, &witness, id).await.map(drop)
}

async fn of_cast(ctx: &Ctx, email: &EmailAddress) -> Result<Option<Actor>, DbErr> {
    let found = person::Entity::find().filter(person::COLUMN.email.eq(email.clone())).one(ctx.db.read()).await?;
    Ok(found.map(|p| Actor { person: p.id, name: p.name, email: p.email, lang: p.lang, session: String::new() }))
}
