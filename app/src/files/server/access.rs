//! Who may add, remove and open files.

use super::entity::file;
use crate::commitments::server::access;
use crate::commitments::server::entity::obligation;
use crate::files::model::{FileState, Purpose};
use crate::identity::server::actor::Actor;
use crate::kernel::ids::PersonId;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _};
use time::Date;

/// Whether the person may add files to this, and remove them.
pub async fn may_attach(db: &impl ConnectionTrait, person: PersonId, purpose: Purpose, today: Date) -> Result<bool, DbErr> {
    match owed(db, purpose).await? {
        Some(obligation) => access::may_report(db, person, &obligation, today).await,
        None => Ok(false),
    }
}

/// Whether somebody may open a file: the public what was frozen and is not withheld; all else who may report and who judges.
pub async fn may_open(db: &impl ConnectionTrait, actor: Option<&Actor>, file: &file::Model, today: Date) -> Result<bool, DbErr> {
    if file.frozen_at.is_some() && file.withheld.is_none() && file.state == FileState::Kept {
        return Ok(true);
    }
    match actor {
        Some(actor) => may_open_withheld(db, actor.person, file.purpose, today).await,
        None => Ok(false),
    }
}

/// Whether the person may open what the public may not, drafts and withheld files: who may report, and who judges.
pub async fn may_open_withheld(
    db: &impl ConnectionTrait,
    person: PersonId,
    purpose: Purpose,
    today: Date,
) -> Result<bool, DbErr> {
    let Some(obligation) = owed(db, purpose).await? else { return Ok(false) };
    Ok(access::may_report(db, person, &obligation, today).await? || access::may_judge(db, person, &obligation).await?.is_some())
}

async fn owed(db: &impl ConnectionTrait, purpose: Purpose) -> Result<Option<obligation::Model>, DbErr> {
    let Purpose::Report(id) = purpose;
    obligation::Entity::find_by_id(id).one(db).await
}
