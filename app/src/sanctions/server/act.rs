//! The one command of a case: an act is allowed or refused by the procedure, sealed into the log, and followed by what it causes,
//! in one transaction.

use super::access::{reading, ties, who};
use super::entity::{case, seat, step};
use super::load::{File, load};
use super::{Error, broken, documents, effects, letters, publish};
use crate::commitments::server::bind::calendar_of;
use crate::commitments::server::zone;
use crate::identity::server::actor::Actor;
use crate::identity::server::commands::register;
use crate::kernel::canonical::{canonical, salted_digest};
use crate::kernel::ids::{CaseId, PersonId};
use crate::kernel::locale::Lang;
use crate::kernel::text::{EmailAddress, NonEmptyText};
use crate::log::entry::Sealed;
use crate::log::server::seal;
use crate::platform::ctx::Ctx;
use crate::sanctions::act::Act;
use crate::sanctions::allow::{Moment, No, Who};
use crate::sanctions::bench::{Ties, places};
use crate::sanctions::case::{Case, Step};
use crate::sanctions::model::{Capacity, Seat, Stage};
use crate::sanctions::public::{actor as told_as, is_changed};
use sea_orm::{ActiveModelTrait as _, ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, Set};
use serde_json::json;
use time::{Date, OffsetDateTime};

/// Does something in a case. `seen` is how many steps the actor had seen: a vote is on the motion that was read. The same act again
/// is nothing new.
pub async fn act(ctx: &Ctx, actor: &Actor, id: CaseId, seen: i32, act: Act) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    act_within(ctx, &tx, actor.person, id, (seen, act)).await?;
    tx.commit().await?;
    Ok(())
}

/// A person who is to have a seat: known by the address, or put on record with it.
pub struct Named<'a> {
    /// Which seat.
    pub seat: Seat,
    /// The person's address.
    pub email: &'a EmailAddress,
    /// The person's name, where nobody has the address yet.
    pub name: &'a NonEmptyText,
    /// The language of their mails, where nobody has the address yet.
    pub lang: Lang,
}

/// Gives somebody a seat. Who is refused is not put on record either.
pub async fn name(ctx: &Ctx, actor: &Actor, id: CaseId, seen: i32, named: Named<'_>) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let person = register(ctx, &tx, named.email, named.name.as_str(), named.lang).await?;
    act_within(ctx, &tx, actor.person, id, (seen, Act::Named { seat: named.seat, person })).await?;
    tx.commit().await?;
    Ok(())
}

/// Does something in a case, as a part of what the transaction does.
pub async fn act_within(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    person: PersonId,
    id: CaseId,
    (seen, act): (i32, Act),
) -> Result<(), Error> {
    let mut file = load(tx, id).await?.ok_or(Error::NotFound)?;
    let who = who(ctx, tx, &file, person).await?;
    reading(&file, &who).ok_or(Error::NotFound)?;
    if file.steps.iter().rev().take(2).any(|s| s.person == who.person && s.act == act) {
        return Ok(());
    }
    if matches!(act, Act::Voted { .. }) && !moved_before(&file, seen) {
        return Err(No::Motion.into());
    }
    attempt(ctx, tx, &mut file, &who, act).await?;
    settle(ctx, tx, &mut file).await
}

/// Whether the motion that is open was there when so many steps were.
fn moved_before(file: &File, seen: i32) -> bool {
    let moved = file.rows.iter().rev().find(|r| matches!(r.kind, crate::sanctions::act::ActKind::Moved));
    moved.is_some_and(|m| m.number <= seen)
}

/// Attempts an act, and takes all steps that follow from it.
pub(super) async fn attempt(ctx: &Ctx, tx: &DatabaseTransaction, file: &mut File, who: &Who, act: Act) -> Result<(), Error> {
    let candidate = if let Act::Named { person, .. } = &act { ties(tx, file, *person).await? } else { Ties::default() };
    let today = today(ctx, file)?;
    let (by, acts) = file.case.attempt(who, Moment { today, candidate }, act)?;
    let before = Before::of(&file.case, file.rows.len());
    for act in acts {
        // What follows from a vote is the body's, not the voter's.
        let person = who.person.filter(|_| !matches!(act, Act::Carried { .. } | Act::Lost));
        take(ctx, tx, file, Step { on: today, by, person, act }).await?;
    }
    publish::follow(ctx, tx, file).await?;
    effects::follow(ctx, tx, file).await?;
    letters::tell(ctx, tx, file, &before).await.map_err(Into::into)
}

/// What letters compare with.
pub(super) struct Before {
    /// Whom the case waited for.
    pub awaited: Option<Capacity>,
    /// How many steps there were.
    pub steps: usize,
}

impl Before {
    pub fn of(case: &Case, steps: usize) -> Self {
        Self { awaited: case.awaits(), steps }
    }
}

/// Writes a step and seals it.
async fn take(ctx: &Ctx, tx: &DatabaseTransaction, file: &mut File, taken: Step) -> Result<(), Error> {
    let now = ctx.clock.now();
    let number = i32::try_from(file.rows.len() + 1).map_err(broken)?;
    let (content, content_salt) = (canonical(&taken.act).map_err(broken)?, ctx.random.bytes::<32>());
    let kind = taken.act.kind();
    let sealed = json!({
        "v": 1,
        "case": file.row.id,
        "step": number,
        "act": kind,
        "at": now.unix_timestamp(),
        "on": taken.on.to_string(),
        "by": told_as(taken.by, &file.case),
        "content": salted_digest(&content_salt, &content),
    });
    let (sealed, salt) = (canonical(&sealed).map_err(broken)?, ctx.random.bytes::<32>());
    let sealed_seq = seal(tx, Sealed::new(now, &salt, &sealed)).await?;
    let row = step::Model {
        case_id: file.row.id,
        number,
        kind,
        at: now,
        on_day: taken.on,
        capacity: taken.by,
        person_id: taken.person,
        content,
        content_salt: hex::encode(content_salt),
        sealed,
        salt: hex::encode(salt),
        sealed_seq,
        opened_seq: None,
    };
    step::ActiveModel::from(row.clone()).reset_all().insert(tx).await?;
    documents::freeze(ctx, tx, &taken.act).await?;
    let before = file.case.stage;
    file.case.apply(&taken);
    let row_of_case = &mut file.row;
    row_of_case.was_told |= matches!(taken.act, Act::Noticed { .. });
    row_of_case.was_appealed = file.case.was_appealed;
    row_of_case.was_changed = is_changed(&file.case);
    if matches!(taken.act, Act::Noticed { .. }) {
        row_of_case.told_at = Some(now);
    }
    if before == Stage::Decision && file.case.decided.is_some() && row_of_case.decided_at.is_none() {
        row_of_case.decided_at = Some(now);
    }
    if matches!(file.case.stage, Stage::Final | Stage::Closed) && row_of_case.final_at.is_none() {
        row_of_case.final_at = Some(now);
    }
    file.rows.push(row);
    file.steps.push(taken);
    Ok(())
}

/// Does what the clock makes due by now, gives seats in the appeal by lot, and puts what the case is now on record.
pub(super) async fn settle(ctx: &Ctx, tx: &DatabaseTransaction, file: &mut File) -> Result<(), Error> {
    let calendar = calendar_of(&file.pact);
    let today = today(ctx, file)?;
    while let Some(act) = file.case.due(today) {
        attempt(ctx, tx, file, &Who::clock(), act).await?;
    }
    let drawn = draw(ctx, tx, file).await?;
    let wakes = file.case.wakes_on().map(|day| zone::start_of(day, &calendar)).transpose()?;
    // Where nobody on the list may sit, another lot is drawn within the hour.
    let again = (!drawn).then(|| ctx.clock.now() + time::Duration::HOUR);
    save(tx, file, [wakes, again].into_iter().flatten().min()).await?;
    Ok(())
}

/// Draws who hears the appeal from those on the list who may; says whether every seat is taken.
async fn draw(ctx: &Ctx, tx: &DatabaseTransaction, file: &mut File) -> Result<bool, Error> {
    while file.case.stage == Stage::Appeal
        && let Some(seat) = file.case.appeal.vacant()
    {
        let today = today(ctx, file)?;
        let mut eligible: Vec<PersonId> = Vec::new();
        for person in super::list::agreed(tx, file.pact.id).await? {
            let moment = Moment { today, candidate: ties(tx, file, person).await? };
            if file.case.attempt(&Who::clock(), moment, Act::Named { seat, person }).is_ok() {
                eligible.push(person);
            }
        }
        let Some(person) = ctx.random.one_of(&eligible).copied() else { return Ok(false) };
        attempt(ctx, tx, file, &Who::clock(), Act::Named { seat, person }).await?;
    }
    Ok(true)
}

/// Puts on record what the case is now.
async fn save(tx: &DatabaseTransaction, file: &mut File, wakes_at: Option<OffsetDateTime>) -> Result<(), DbErr> {
    let (case, row) = (&file.case, &mut file.row);
    (row.stage, row.ending, row.awaits, row.due_on) = (case.stage, case.ending, case.awaits(), case.deadline);
    (row.wakes_at, row.effect) = (wakes_at, case.effect());
    row.measure = case.last.as_ref().and_then(|(d, _)| d.term.as_ref()).map(|t| t.measure.clone());
    if let Some(charge) = &case.charge {
        row.practice = charge.practice;
    }
    let _ = case::ActiveModel::from(row.clone()).reset_all().update(tx).await?;
    seat::Entity::delete_many().filter(seat::COLUMN.case_id.eq(file.row.id)).exec(tx).await?;
    let sitting = [&file.case.first, &file.case.appeal]
        .into_iter()
        .flat_map(|bench| places(bench.body).iter().filter_map(|seat| bench.seats.get(seat).map(|person| (*seat, *person))));
    let rows: Vec<_> = sitting
        .map(|(seat, person)| seat::ActiveModel { case_id: Set(file.row.id), seat: Set(seat), person_id: Set(person) })
        .collect();
    if !rows.is_empty() {
        seat::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// The day that it is for a case.
pub fn today(ctx: &Ctx, file: &File) -> Result<Date, DbErr> {
    zone::day_of(ctx.clock.now(), &calendar_of(&file.pact))
}
