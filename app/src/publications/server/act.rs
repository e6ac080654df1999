//! The steps of an edition, each in one transaction with its seal in the log and its mails; and what the clock does by itself.

use super::access::{Work, newest_edition, work};
use super::entity::{edition, step, update};
use super::{Error, letters, release, subjects};
use crate::identity::server::actor::Actor;
use crate::images::server::check as images;
use crate::kernel::canonical::{canonical, salted_digest};
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::{PersonId, UpdateId};
use crate::log::entry::Sealed;
use crate::log::server::seal;
use crate::organisations::model::OrganisationKind;
use crate::platform::ctx::Ctx;
use crate::platform::salted::{salt_of, salted};
use crate::publications::model::Occasion;
use crate::publications::step::{EditionState, Hand, StepKind};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, Set,
};
use serde_json::json;
use time::OffsetDateTime;

/// The most characters of a comment.
const MOST_OF_COMMENT: usize = 2_000;

/// A step that somebody takes.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    /// What is said with it.
    pub comment: String,
    /// When it is to be published, of [`StepKind::Schedule`].
    pub due_at: Option<OffsetDateTime>,
    /// Whether those who got it are told, of [`StepKind::Retract`].
    pub tell: bool,
    /// The save that was looked at, of steps that speak of a text.
    pub seen: Option<i32>,
}

/// Takes a step. The same again, where it has led already, is refused without harm.
pub async fn take(ctx: &Ctx, actor: &Actor, id: UpdateId, kind: StepKind, taken: Taken) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let mut work = work(&tx, actor, id).await?;
    let to = kind.take(work.edition.state, work.hand)?;
    if taken.seen.is_some_and(|seen| seen != work.edition.save) {
        return Err(Error::Newer);
    }
    said(kind, &taken)?;
    match kind {
        StepKind::Submit => freeze(ctx, &tx, &mut work).await?,
        StepKind::Publish | StepKind::Schedule if work.edition.content.is_none() => freeze(ctx, &tx, &mut work).await?,
        StepKind::TakeBack | StepKind::Return => (work.edition.content, work.edition.salt) = (None, None),
        StepKind::Retract if work.update.retraction.is_some() => return Ok(()),
        _ => {}
    }
    let due = match kind {
        StepKind::Schedule => Some(moment(taken.due_at, ctx.clock.now())?),
        _ => None,
    };
    write(ctx, &tx, &work, (kind, Some(actor.person)), &taken.comment, due).await?;
    match kind {
        StepKind::Publish => release::publish(ctx, &tx, &mut work).await?,
        StepKind::Retract => release::retract(ctx, &tx, &mut work, &taken.comment, taken.tell).await?,
        StepKind::Comment => {}
        _ => settle(ctx, &tx, &work.edition, to, due).await?,
    }
    letters::after(ctx, &tx, &work, kind, actor).await?;
    Ok(tx.commit().await?)
}

/// What must be said with a step.
fn said(kind: StepKind, taken: &Taken) -> Result<(), FieldErrors> {
    let must = matches!(kind, StepKind::Comment | StepKind::Return | StepKind::Retract);
    if must && taken.comment.trim().is_empty() {
        return Err(FieldErrors::one("comment", "error-text-empty"));
    }
    if taken.comment.chars().count() > MOST_OF_COMMENT {
        return Err(FieldErrors::one("comment", "monitor-text-long"));
    }
    Ok(())
}

fn moment(due: Option<OffsetDateTime>, now: OffsetDateTime) -> Result<OffsetDateTime, FieldErrors> {
    match due {
        None => Err(FieldErrors::one("day", "update-no-moment")),
        Some(due) if due <= now => Err(FieldErrors::one("day", "update-moment-past")),
        Some(due) => Ok(due),
    }
}

/// Looks the text over and freezes it: from here on its digest is what is approved and what is published.
async fn freeze(ctx: &Ctx, tx: &DatabaseTransaction, work: &mut Work) -> Result<(), Error> {
    let draft = work.edition.draft()?;
    let whole = draft.check(occasion(&work.edition), work.update.audience);
    let about = subjects::whole(tx, &draft.about).await?;
    let whole = match (whole, about) {
        (Ok(whole), Ok(_)) => whole,
        (Err(mut errors), about) => {
            errors.0.extend(about.err().unwrap_or_default().0);
            return Err(errors.into());
        }
        (Ok(_), Err(errors)) => return Err(errors.into()),
    };
    let pictures = images::check(tx, work.update.id, &whole.content.body).await?;
    if !pictures.is_empty() {
        return Err(pictures.into());
    }
    let content = salted(ctx, &whole.content)?;
    (work.edition.content, work.edition.salt) = (Some(content.text), Some(content.salt));
    Ok(())
}

/// Whether an edition is the first or a correction.
pub(super) const fn occasion(edition: &edition::Model) -> Occasion {
    if edition.number == 1 { Occasion::First } else { Occasion::Correction }
}

/// Seals a step in the log and keeps it.
async fn write(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    work: &Work,
    (kind, person): (StepKind, Option<PersonId>),
    comment: &str,
    due: Option<OffsetDateTime>,
) -> Result<(), Error> {
    let (now, salt) = (ctx.clock.now(), ctx.random.bytes::<32>());
    let person_salt = salt_of(&work.update.person_salt);
    let content = work.edition.content.as_ref().zip(work.edition.salt.as_ref());
    let sealed = json!({
        "update": work.update.id,
        "edition": work.edition.number,
        "step": kind,
        "at": now.unix_timestamp(),
        "person": person.map(|p| salted_digest(&person_salt, &p.to_string())),
        "comment": (!comment.trim().is_empty()).then(|| salted_digest(&salt, comment.trim())),
        "save": work.edition.save,
        "due": due.map(OffsetDateTime::unix_timestamp),
        "content": content.map(|(text, salt)| salted_digest(&salt_of(salt), text)),
    });
    let sealed = canonical(&sealed).map_err(|error| DbErr::Json(error.to_string()))?;
    let sealed_seq = seal(tx, Sealed::new(now, &salt, &sealed)).await?;
    let row = step::ActiveModel {
        id: Set(ctx.random.id(now)),
        update_id: Set(work.update.id),
        number: Set(work.edition.number),
        kind: Set(kind),
        person_id: Set(person),
        at: Set(now),
        comment: Set(comment.trim().to_owned()),
        sealed: Set(sealed),
        salt: Set(hex::encode(salt)),
        sealed_seq: Set(sealed_seq),
        opened_seq: Set(None),
    };
    step::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Lets the edition stand where its step led.
async fn settle(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    edition: &edition::Model,
    to: EditionState,
    due: Option<OffsetDateTime>,
) -> Result<(), DbErr> {
    let row = edition::ActiveModel {
        update_id: Set(edition.update_id),
        number: Set(edition.number),
        state: Set(to),
        state_since: Set(ctx.clock.now()),
        due_at: Set(due),
        content: Set(edition.content.clone()),
        salt: Set(edition.salt.clone()),
        ..Default::default()
    };
    row.update(tx).await.map(drop)
}

/// Publishes what is due, one edition a transaction, so that of several servers one does it.
pub async fn tick(ctx: &Ctx) -> Result<(), DbErr> {
    let due = edition::Entity::find()
        .filter(edition::COLUMN.state.eq(EditionState::Scheduled))
        .filter(edition::COLUMN.due_at.lte(ctx.clock.now()))
        .order_by_asc(edition::COLUMN.due_at)
        .all(ctx.db.read())
        .await?;
    for edition in due {
        match fall_due(ctx, edition.update_id).await {
            Ok(()) => {}
            Err(Error::Db(error)) => return Err(error),
            Err(refused) => tracing::error!(update = %edition.update_id, %refused, "an update that was due was not published"),
        }
    }
    Ok(())
}

async fn fall_due(ctx: &Ctx, id: UpdateId) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let (Some((update, Some(organisation))), Some(edition)) = (
        update::Entity::find_by_id(id)
            .find_also_related(crate::organisations::server::entity::organisation::Entity)
            .one(&tx)
            .await?,
        newest_edition(&tx, id).await?,
    ) else {
        return Err(Error::NotFound);
    };
    // Another server may have been faster, or somebody may have called it off.
    if edition.state != EditionState::Scheduled || edition.due_at.is_none_or(|due| due > ctx.clock.now()) {
        return Ok(());
    }
    let independent = organisation.kind == OrganisationKind::Monitor;
    let mut work = Work { update, edition, organisation, hand: Hand { independent, ..Hand::default() } };
    write(ctx, &tx, &work, (StepKind::Publish, None), "", None).await?;
    release::publish(ctx, &tx, &mut work).await?;
    letters::published(ctx, &tx, &work).await?;
    Ok(tx.commit().await?)
}

/// The steps of an update, the oldest first.
pub async fn steps(ctx: &Ctx, id: UpdateId) -> Result<Vec<step::Model>, DbErr> {
    step::Entity::find().filter(step::COLUMN.update_id.eq(id)).order_by_asc(step::COLUMN.sealed_seq).all(ctx.db.read()).await
}
