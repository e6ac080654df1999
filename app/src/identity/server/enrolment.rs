//! Putting on record whom an office is given to: by their address, and by name where they are new. They sign in by mail like all others.

use super::commands::register;
use super::entity::person;
use crate::kernel::locale::Lang;
use crate::kernel::text::{EmailAddress, NonEmptyText};
use crate::platform::ctx::Ctx;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _};

/// Whom an office is given to.
#[derive(Clone, Debug)]
pub struct Whom {
    /// Their address.
    pub email: EmailAddress,
    /// Their name, as mandates and signatures will bear it; only who is new needs one.
    pub name: Option<NonEmptyText>,
    /// The language of their mails, where they are new.
    pub lang: Lang,
}

/// The person of this address.
pub async fn known(db: &impl ConnectionTrait, email: &EmailAddress) -> Result<Option<person::Model>, DbErr> {
    person::Entity::find().filter(person::COLUMN.email.eq(email.clone())).one(db).await
}

/// The person of this address, put on record if new; none where a new one has no name.
pub async fn enrol(ctx: &Ctx, db: &impl ConnectionTrait, whom: &Whom) -> Result<Option<person::Model>, DbErr> {
    if let Some(known) = known(db, &whom.email).await? {
        return Ok(Some(known));
    }
    let Some(name) = &whom.name else { return Ok(None) };
    let id = register(ctx, db, &whom.email, name.as_str(), whom.lang).await?;
    person::Entity::find_by_id(id).one(db).await
}
