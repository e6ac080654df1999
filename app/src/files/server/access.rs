//! Who may add, remove and open files.

use super::entity::file;
use crate::commitments::server::access;
use crate::commitments::server::entity::obligation;
use crate::files::model::Purpose;
use crate::identity::server::actor::Actor;
use crate::invitations::server::vouch;
use crate::kernel::ids::{ObligationId, PersonId, UpdateId};
use crate::publications::server::access as updates;
use crate::publications::server::entity::update;
use crate::sanctions::server::documents;
use crate::signatures::server::paper::access as paper;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _};
use time::Date;

/// Whether the person may add files to this, and remove them.
pub async fn may_attach(db: &impl ConnectionTrait, person: PersonId, purpose: Purpose, today: Date) -> Result<bool, DbErr> {
    match purpose {
        Purpose::Case(id) => documents::may_attach(db, person, id, today).await,
        Purpose::Update(id) => updates::may_edit(db, person, id).await,
        Purpose::Paper(id) => paper::may_attach(db, person, id).await,
        Purpose::Mandate(id) => vouch::may_attach(db, person, id).await,
        Purpose::Report(id) => match owed(db, id).await? {
            Some(obligation) => access::may_report(db, person, &obligation, today).await,
            None => Ok(false),
        },
    }
}

/// Whether somebody may open a file: the public what was frozen with a report and is not withheld; all else who may report and who
/// judges; what belongs to a case who reads the steps that it went with; what belongs to
/// an update its readers; the scan of a signature on paper who recorded and who witnesses it, and who runs or monitors the pact;
/// the document of a mandate who holds it and who sees it in a register.
pub async fn may_open(db: &impl ConnectionTrait, actor: Option<&Actor>, file: &file::Model, today: Date) -> Result<bool, DbErr> {
    if file.is_public() {
        return Ok(true);
    }
    if let Purpose::Update(id) = file.purpose {
        return may_open_of_update(db, actor, id, file).await;
    }
    let Some(actor) = actor else { return Ok(false) };
    match file.purpose {
        Purpose::Case(id) => documents::may_open(db, actor.person, id, file, today).await,
        Purpose::Paper(id) => paper::may_open(db, actor.person, id).await,
        Purpose::Mandate(id) => vouch::may_open(db, actor.person, id).await,
        purpose @ (Purpose::Report(_) | Purpose::Update(_)) => may_open_withheld(db, actor.person, purpose, today).await,
    }
}

/// What is attached to an update opens to its readers when it is published, unless it is withheld; all of it to who works on it.
async fn may_open_of_update(
    db: &impl ConnectionTrait,
    actor: Option<&Actor>,
    id: UpdateId,
    file: &file::Model,
) -> Result<bool, DbErr> {
    if let Some(actor) = actor
        && updates::may_read_drafts(db, actor.person, id).await?
    {
        return Ok(true);
    }
    let published = file.frozen_at.is_some() && file.withheld.is_none();
    let update = update::Entity::find_by_id(id).one(db).await?.filter(|u| published && u.retraction.is_none());
    match update {
        Some(update) => updates::is_reader(db, actor, &update, update.audience).await,
        None => Ok(false),
    }
}

/// Whether the person may open what the public may not, drafts and withheld files of a report: who may report, and who judges.
pub async fn may_open_withheld(
    db: &impl ConnectionTrait,
    person: PersonId,
    purpose: Purpose,
    today: Date,
) -> Result<bool, DbErr> {
    let Purpose::Report(id) = purpose else { return Ok(false) };
    let Some(obligation) = owed(db, id).await? else { return Ok(false) };
    Ok(access::may_report(db, person, &obligation, today).await? || access::may_judge(db, person, &obligation).await?.is_some())
}

async fn owed(db: &impl ConnectionTrait, id: ObligationId) -> Result<Option<obligation::Model>, DbErr> {
    obligation::Entity::find_by_id(id).one(db).await
}
