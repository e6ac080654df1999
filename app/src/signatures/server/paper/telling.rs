//! Mails about signatures on paper, each in the language of who gets it.

use super::Recorded;
use crate::identity::server::entity::person;
use crate::kernel::ids::{PersonId, SignatureId};
use crate::kernel::locale::Lang;
use crate::kernel::text::{EmailAddress, NonEmptyText};
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use sea_orm::{DatabaseTransaction, DbErr, EntityTrait as _};

/// Asks the witness.
pub async fn asked(ctx: &Ctx, tx: &DatabaseTransaction, of: &Recorded) -> Result<(), DbErr> {
    let path = format!("/paper/{}", of.paper.id);
    to(ctx, tx, of, of.paper.witness_id, ["mail-paper-asked-subject", "mail-paper-asked-body"], ("", &path)).await
}

/// Tells who recorded it that the witness has not seen the original.
pub async fn refused(ctx: &Ctx, tx: &DatabaseTransaction, of: &Recorded, reason: &NonEmptyText) -> Result<(), DbErr> {
    let (keys, path) = (["mail-paper-refused-subject", "mail-paper-refused-body"], format!("/paper/{}", of.paper.id));
    to(ctx, tx, of, of.paper.person_id, keys, (reason.as_str(), &path)).await
}

/// Tells who recorded it, and who signed, that it is a signature now.
pub async fn witnessed(ctx: &Ctx, tx: &DatabaseTransaction, of: &Recorded, signature: SignatureId) -> Result<(), DbErr> {
    let path = format!("/signatures/{signature}");
    let keys = ["mail-paper-witnessed-subject", "mail-paper-witnessed-body"];
    to(ctx, tx, of, of.paper.person_id, keys, ("", &path)).await?;
    let paper = &of.paper;
    let keys = ["mail-paper-signed-subject", "mail-paper-signed-body"];
    let letter = letter(ctx, of, (paper.email.clone(), &paper.name, paper.lang), keys, ("", &path));
    mail::enqueue(ctx, tx, letter).await.map(drop)
}

async fn to(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    of: &Recorded,
    person: PersonId,
    keys: [&str; 2],
    with: (&str, &str),
) -> Result<(), DbErr> {
    let Some(person) = person::Entity::find_by_id(person).one(tx).await? else { return Ok(()) };
    let letter = letter(ctx, of, (person.email, &person.name, person.lang), keys, with);
    mail::enqueue(ctx, tx, letter).await.map(drop)
}

fn letter(
    ctx: &Ctx,
    of: &Recorded,
    (to, name, lang): (EmailAddress, &str, Lang),
    [subject, body]: [&str; 2],
    (reason, path): (&str, &str),
) -> Mail {
    let words = [
        ("name", name.into()),
        ("signatory", of.paper.name.as_str().into()),
        ("organisation", of.organisation.name.as_str().into()),
        ("pact", of.pact.title.pick(lang).0.into()),
        ("day", lang.date(of.paper.signed_on).into()),
        ("recorded", of.recorded_by.name.as_str().into()),
        ("witnessed", of.witnessed_by.name.as_str().into()),
        ("reason", reason.into()),
        ("url", ctx.config.url(&format!("/{lang}{path}")).into()),
    ];
    Mail { to, lang, subject: lang.ta(subject, &words), body: lang.ta(body, &words) }
}
