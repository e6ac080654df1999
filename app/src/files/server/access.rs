//! Who may add, remove and open files.

use super::entity::file;
use crate::files::model::{FileState, Purpose};
use crate::identity::server::actor::Actor;
use crate::kernel::ids::{ObligationId, PersonId};
use sea_orm::{ConnectionTrait, DbErr};
use time::Date;

/// Whether the person may add files to this, and remove them.
pub async fn may_attach(db: &impl ConnectionTrait, person: PersonId, purpose: Purpose, today: Date) -> Result<bool, DbErr> {
    match purpose {
        Purpose::Report(obligation) => may_report(db, person, obligation, today).await,
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

/// Whether the person may open what the public may not: drafts and withheld files.
pub async fn may_open_withheld(
    db: &impl ConnectionTrait,
    person: PersonId,
    purpose: Purpose,
    today: Date,
) -> Result<bool, DbErr> {
    let Purpose::Report(obligation) = purpose;
    Ok(may_report(db, person, obligation, today).await? || may_judge(db, person, obligation, today).await?)
}

async fn may_report(_: &impl ConnectionTrait, _: PersonId, _: ObligationId, _: Date) -> Result<bool, DbErr> {
    Ok(false)
}

async fn may_judge(_: &impl ConnectionTrait, _: PersonId, _: ObligationId, _: Date) -> Result<bool, DbErr> {
    Ok(false)
}
