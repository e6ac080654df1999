//! The passkeys of a person: which there are, what they are called, and taking one away.

use super::Error;
use super::entity::{binding, passkey};
use super::register::notice;
use crate::identity::server::actor::Actor;
use crate::kernel::ids::{PasskeyId, PersonId};
use crate::kernel::locale::Lang;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::platform::ctx::Ctx;
use crate::platform::mail;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use serde_json::json;

/// All of a person's passkeys, the newest first.
pub async fn of(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<passkey::Model>, DbErr> {
    passkey::Entity::find().filter(passkey::COLUMN.person_id.eq(person)).order_by_desc(passkey::COLUMN.added_at).all(db).await
}

/// The credentials with which a person of this name can sign: those that were registered under it.
pub async fn that_sign(db: &impl ConnectionTrait, person: PersonId, name: &str) -> Result<Vec<String>, DbErr> {
    let found = passkey::Entity::find()
        .find_also_related(binding::Entity)
        .filter(passkey::COLUMN.person_id.eq(person))
        .filter(binding::COLUMN.person_name.eq(name))
        .all(db)
        .await?;
    Ok(found.into_iter().map(|(passkey, _)| passkey.credential_id).collect())
}

/// A person's passkey.
pub async fn mine(db: &impl ConnectionTrait, person: PersonId, id: PasskeyId) -> Result<passkey::Model, Error> {
    let found = passkey::Entity::find_by_id(id).filter(passkey::COLUMN.person_id.eq(person));
    found.one(db).await?.ok_or(Error::NotFound)
}

/// Gives a passkey another name.
pub async fn rename(ctx: &Ctx, person: PersonId, id: PasskeyId, name: &str) -> Result<(), Error> {
    let renamed = passkey::Entity::update_many()
        .col_expr(passkey::Column::Name, Expr::value(name))
        .filter(passkey::COLUMN.id.eq(id))
        .filter(passkey::COLUMN.person_id.eq(person))
        .exec(ctx.db.write())
        .await?;
    if renamed.rows_affected == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// Takes a passkey away: nobody signs in or signs with it any more; what it signed stands. The log says from when.
pub async fn remove(ctx: &Ctx, actor: &Actor, id: PasskeyId, lang: Lang) -> Result<(), Error> {
    let now = ctx.clock.now();
    let tx = ctx.db.begin().await?;
    let passkey = mine(&tx, actor.person, id).await?;
    passkey::Entity::delete_by_id(id).exec(&tx).await?;
    let act = Act::new("passkey.removed", now, By::portal("passkeys")).with(json!({"registered": passkey.binding_seq}));
    let seq = append(&tx, act).await?;
    binding::Entity::update_many()
        .col_expr(binding::Column::RemovedAt, Expr::value(Some(now)))
        .col_expr(binding::Column::RemovedSeq, Expr::value(Some(seq)))
        .filter(binding::COLUMN.log_seq.eq(passkey.binding_seq))
        .exec(&tx)
        .await?;
    mail::enqueue(ctx, &tx, notice(ctx, actor, lang, "removed", &passkey.name)).await?;
    tx.commit().await?;
    Ok(())
}
