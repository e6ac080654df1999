//! The files of a case: who adds them, who opens them, and which went with a step.

use super::access::{Reading, reading, reads, who_on};
use super::load::load;
use crate::files::model::FileState;
use crate::files::server::entity::file;
use crate::kernel::ids::{CaseId, PersonId};
use crate::platform::ctx::Ctx;
use crate::sanctions::act::{Act, Document};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _};
use time::Date;

/// The files that went with an act.
pub fn of(act: &Act) -> &[Document] {
    match act {
        Act::Alleged { charge } | Act::Opened { charge } => &charge.files,
        Act::Supplemented { files, .. }
        | Act::Noticed { files, .. }
        | Act::Responded { files, .. }
        | Act::HearingHeld { files, .. }
        | Act::Appealed { files, .. }
        | Act::Reopened { files, .. }
        | Act::ConditionShown { files, .. } => files,
        _ => &[],
    }
}

/// Whether the person may add files to a case: the respondent, the officer, who sits in a body, and who alleges until the
/// respondent is told.
pub async fn may_attach(db: &impl ConnectionTrait, person: PersonId, id: CaseId, today: Date) -> Result<bool, DbErr> {
    let Some(file) = load(db, id).await? else { return Ok(false) };
    let who = who_on(db, &file, person, today).await?;
    Ok(match reading(&file, &who) {
        Some(Reading::All | Reading::Respondent) => true,
        Some(Reading::Outcome) => !file.row.was_told && file.case.ending.is_none(),
        Some(Reading::Name) | None => false,
    })
}

/// Whether the person may open a file of a case: who reads the case and added it, or reads a step that it went with.
pub async fn may_open(
    db: &impl ConnectionTrait,
    person: PersonId,
    id: CaseId,
    document: &file::Model,
    today: Date,
) -> Result<bool, DbErr> {
    let Some(file) = load(db, id).await? else { return Ok(false) };
    let who = who_on(db, &file, person, today).await?;
    let Some(reading) = reading(&file, &who) else { return Ok(false) };
    let with = |act: &Act| reads(reading, act.kind()) && of(act).iter().any(|d| d.id == document.id);
    Ok(document.uploaded_by == person || file.steps.iter().any(|step| with(&step.act)))
}

/// Freezes what went with an act: it can no longer be taken away.
pub(super) async fn freeze(ctx: &Ctx, tx: &DatabaseTransaction, act: &Act) -> Result<(), DbErr> {
    let ids: Vec<_> = of(act).iter().map(|d| d.id).collect();
    if ids.is_empty() {
        return Ok(());
    }
    file::Entity::update_many()
        .col_expr(file::Column::FrozenAt, Expr::value(Some(ctx.clock.now())))
        .filter(file::Column::Id.is_in(ids))
        .filter(file::Column::FrozenAt.is_null())
        .exec(tx)
        .await
        .map(drop)
}

/// A file as a step names it, if it can be opened.
pub fn named(file: &file::Model) -> Option<Document> {
    let kept = file.state == FileState::Kept;
    kept.then(|| Document { id: file.id, name: file.name.clone(), sha256: file.sha256.clone() })
}
