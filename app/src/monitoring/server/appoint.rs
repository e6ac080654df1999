//! The records of a monitor's office: its term, which the pact's secretariat records, and what it declares and did, which are its
//! own. All of it informs the public; none of it gates what the monitor may say.

use super::Error;
use super::office::{declaration, task, term};
use crate::commitments::server::access::{judges, runs};
use crate::commitments::server::entity::obligation;
use crate::identity::server::actor::Actor;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::{ObligationId, OrganisationId, PactId};
use crate::kernel::text::NonEmptyText;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::monitoring::model::{MOST_CHARACTERS, TaskKind, texts};
use crate::organisations::server::entity::organisation;
use crate::pacts::model::{PartyRole, Texts};
use crate::pacts::server::entity::{pact, party};
use crate::pacts::server::queries::public_pact;
use crate::platform::ctx::Ctx;
use crate::platform::salted::salted;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, Set};
use serde_json::json;
use time::Date;

/// A term to be recorded.
pub struct NewTerm {
    /// Its first day.
    pub since: Date,
    /// Its last day.
    pub until: Date,
    /// How the monitor was appointed.
    pub appointed: NonEmptyText,
}

/// Who sits in the pact as its monitor.
pub async fn monitor_of(db: &impl ConnectionTrait, pact: PactId) -> Result<Option<organisation::Model>, DbErr> {
    let seat = party::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(party::COLUMN.pact_id.eq(pact))
        .filter(party::COLUMN.role.eq(PartyRole::Monitor))
        .order_by_asc(party::COLUMN.log_seq);
    Ok(seat.one(db).await?.and_then(|(_, organisation)| organisation))
}

/// Records the term of a pact's monitor; the same as the one that holds is nothing new. Only who runs the pact may.
pub async fn appoint(ctx: &Ctx, actor: &Actor, slug: &str, new: NewTerm) -> Result<(), Error> {
    if new.until < new.since {
        return Err(Error::field("until", "monitor-period-backwards"));
    }
    let tx = ctx.db.begin().await?;
    let pact = public_pact(&tx, slug).await?.ok_or(Error::NotFound)?;
    let by = runs(&tx, actor.person, pact.id).await?.ok_or(Error::NotFound)?;
    let monitor = monitor_of(&tx, pact.id).await?.ok_or(Error::NotFound)?;
    let holds = term::Entity::find()
        .filter(term::COLUMN.pact_id.eq(pact.id))
        .filter(term::COLUMN.organisation_id.eq(monitor.id))
        .order_by_desc(term::COLUMN.log_seq);
    let appointed = new.appointed.to_string();
    let is_same = |t: &term::Model| (t.since, t.until, &t.appointed) == (new.since, new.until, &appointed);
    if holds.one(&tx).await?.as_ref().is_some_and(is_same) {
        return Ok(());
    }
    let now = ctx.clock.now();
    let data = json!({
        "organisation": monitor.slug,
        "since": new.since.to_string(),
        "until": new.until.to_string(),
        "appointed": appointed,
    });
    let act = Act::new("monitor.appointed", now, by).in_pact(slug).on(monitor.slug.as_str());
    let row = term::ActiveModel {
        id: Set(ctx.random.id(now)),
        pact_id: Set(pact.id),
        organisation_id: Set(monitor.id),
        since: Set(new.since),
        until: Set(new.until),
        appointed: Set(appointed),
        recorded_at: Set(now),
        log_seq: Set(append(&tx, act.with(data)).await?),
    };
    term::Entity::insert(row).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// The pact, and as whom this person is its monitor.
pub(super) async fn own(
    db: &impl ConnectionTrait,
    actor: &Actor,
    slug: &str,
) -> Result<(pact::Model, By, OrganisationId), Error> {
    let pact = public_pact(db, slug).await?.ok_or(Error::NotFound)?;
    let (by, monitor) = judges(db, actor.person, pact.id).await?.ok_or(Error::NotFound)?;
    Ok((pact, by, monitor))
}

/// The texts, if there are some and none is too long.
fn said(field: &'static str, said: Texts) -> Result<Texts, Error> {
    let mut errors = FieldErrors::default();
    texts(&mut errors, field, &said, MOST_CHARACTERS);
    if errors.is_empty() { Ok(said) } else { Err(Error::Incomplete(errors)) }
}

/// Publishes a declaration of interests of the monitor, beside those before it. The same again on the same day is nothing new.
pub async fn declare(ctx: &Ctx, actor: &Actor, slug: &str, text: Texts) -> Result<(), Error> {
    let text = said("text", text)?;
    let tx = ctx.db.begin().await?;
    let (pact, by, monitor) = own(&tx, actor, slug).await?;
    let (now, content) = (ctx.clock.now(), salted(ctx, &text)?);
    let newest = declaration::Entity::find()
        .filter(declaration::COLUMN.pact_id.eq(pact.id))
        .filter(declaration::COLUMN.organisation_id.eq(monitor))
        .order_by_desc(declaration::COLUMN.log_seq);
    if newest.one(&tx).await?.is_some_and(|d| d.content == content.text && d.declared_at.date() == now.date()) {
        return Ok(());
    }
    let act = Act::new("monitor.declared", now, by.clone()).in_pact(slug).on(by.organisation.as_str());
    let data = json!({ "organisation": by.organisation, "content": content.digest });
    let row = declaration::ActiveModel {
        id: Set(ctx.random.id(now)),
        pact_id: Set(pact.id),
        organisation_id: Set(monitor),
        person_id: Set(actor.person),
        content: Set(content.text),
        salt: Set(content.salt),
        declared_at: Set(now),
        log_seq: Set(append(&tx, act.with(data)).await?),
    };
    declaration::Entity::insert(row).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// A task to be recorded.
pub struct NewTask {
    /// What kind of thing was done.
    pub kind: TaskKind,
    /// When.
    pub done_on: Date,
    /// What it was, by language.
    pub what: Texts,
    /// On which obligation of the pact, if on one.
    pub obligation: Option<ObligationId>,
}

/// Puts on record what the monitor did; the same again is nothing new.
pub async fn record_task(ctx: &Ctx, actor: &Actor, slug: &str, new: NewTask) -> Result<(), Error> {
    let what = said("what", new.what)?;
    if new.done_on > ctx.clock.today() {
        return Err(Error::field("done_on", "tasks-in-the-future"));
    }
    let tx = ctx.db.begin().await?;
    let (pact, by, monitor) = own(&tx, actor, slug).await?;
    if let Some(id) = new.obligation {
        let known = obligation::Entity::find_by_id(id).filter(obligation::COLUMN.pact_id.eq(pact.id)).one(&tx).await?;
        known.ok_or_else(|| Error::field("obligation", "tasks-no-obligation"))?;
    }
    let (now, content) = (ctx.clock.now(), salted(ctx, &what)?);
    let same = task::Entity::find()
        .filter(task::COLUMN.pact_id.eq(pact.id))
        .filter(task::COLUMN.organisation_id.eq(monitor))
        .filter(task::COLUMN.kind.eq(new.kind))
        .filter(task::COLUMN.done_on.eq(new.done_on));
    if same.all(&tx).await?.iter().any(|t| t.content == content.text && t.obligation_id == new.obligation) {
        return Ok(());
    }
    let act = Act::new("monitor.task_recorded", now, by.clone()).in_pact(slug).on(by.organisation.as_str());
    let data = json!({
        "organisation": by.organisation,
        "kind": new.kind,
        "done_on": new.done_on.to_string(),
        "obligation_id": new.obligation,
        "content": content.digest,
    });
    let row = task::ActiveModel {
        id: Set(ctx.random.id(now)),
        pact_id: Set(pact.id),
        organisation_id: Set(monitor),
        person_id: Set(actor.person),
        kind: Set(new.kind),
        done_on: Set(new.done_on),
        obligation_id: Set(new.obligation),
        content: Set(content.text),
        salt: Set(content.salt),
        recorded_at: Set(now),
        log_seq: Set(append(&tx, act.with(data)).await?),
    };
    task::Entity::insert(row).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(())
}
