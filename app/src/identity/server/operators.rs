//! Who runs the portal: named and dismissed at its command line alone, and told by mail. Not public.

use super::enrolment::{Whom, enrol, known};
use super::entity::{operator, person};
use crate::kernel::ids::PersonId;
use crate::kernel::text::EmailAddress;
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _, Set};
use thiserror::Error;

/// Why nobody was named or dismissed. Its `Display` is a message key, but for faults of the machine.
#[derive(Debug, Error)]
pub enum Error {
    /// Nobody has this address, and no name was given.
    #[error("people-refused-no-name")]
    NoName,
    /// Nobody has this address.
    #[error("people-refused-no-person")]
    NoPerson,
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Whether the person runs the portal.
pub async fn is_operator(db: &impl ConnectionTrait, person: PersonId) -> Result<bool, DbErr> {
    Ok(operator::Entity::find_by_id(person).one(db).await?.is_some())
}

/// Names an operator; false where they are one already.
pub async fn name(ctx: &Ctx, whom: &Whom) -> Result<bool, Error> {
    let tx = ctx.db.begin().await?;
    let person = enrol(ctx, &tx, whom).await?.ok_or(Error::NoName)?;
    if is_operator(&tx, person.id).await? {
        return Ok(false);
    }
    let row = operator::ActiveModel { person_id: Set(person.id), since: Set(ctx.clock.now()) };
    operator::Entity::insert(row).exec_without_returning(&tx).await?;
    tell(ctx, &tx, person, ["mail-operator-named-subject", "mail-operator-named-body"]).await?;
    tx.commit().await?;
    Ok(true)
}

/// Dismisses an operator; false where they are none.
pub async fn dismiss(ctx: &Ctx, email: &EmailAddress) -> Result<bool, Error> {
    let tx = ctx.db.begin().await?;
    let person = known(&tx, email).await?.ok_or(Error::NoPerson)?;
    if !is_operator(&tx, person.id).await? {
        return Ok(false);
    }
    operator::Entity::delete_by_id(person.id).exec(&tx).await?;
    tell(ctx, &tx, person, ["mail-operator-dismissed-subject", "mail-operator-dismissed-body"]).await?;
    tx.commit().await?;
    Ok(true)
}

async fn tell(ctx: &Ctx, db: &impl ConnectionTrait, to: person::Model, [subject, body]: [&str; 2]) -> Result<(), DbErr> {
    let lang = to.lang;
    let words = [("name", to.name.into()), ("url", ctx.config.url(&format!("/{lang}/sign-in")).into())];
    let (subject, body) = (lang.ta(subject, &words), lang.ta(body, &words));
    mail::enqueue(ctx, db, Mail { to: to.email, lang, subject, body }).await.map(drop)
}
