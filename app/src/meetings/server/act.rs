//! The one command of a meeting: an act is allowed or refused where the meeting stands, written to the log, and followed by what it
//! makes of the rows and by its mails, in one transaction.

use super::access::{belongs, delegate, who};
use super::committee::mine;
use super::entity::{decision, meeting, step};
use super::letters;
use super::load::{self, Committee, File};
use super::project::{decision_rows, meeting_row, owners, save_meeting};
use super::record::{Author, write};
use super::{Error, broken};
use crate::identity::server::actor::Actor;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::{CommitteeId, MeetingId};
use crate::kernel::text::Slug;
use crate::meetings::act::{Act, Hand};
use crate::meetings::meeting::{Meeting, Step, Who};
use crate::meetings::model::{Call, DecisionState, MeetingState};
use crate::platform::ctx::Ctx;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _,
};
use time::OffsetDateTime;

/// How many action points become late in one transaction.
const IN_ONE_ACT: u64 = 100;

/// Calls a meeting. One that is called for the same moment already is the same.
pub async fn call(ctx: &Ctx, actor: &Actor, id: CommitteeId, call: Call) -> Result<MeetingId, Error> {
    let tx = ctx.db.begin().await?;
    let (committee, author) = mine(&tx, actor, id).await?;
    if committee.row.is_closed {
        return Err(Error::NotNow);
    }
    call.check(ctx.clock.now())?;
    let same = meeting::Entity::find()
        .filter(meeting::COLUMN.committee_id.eq(id))
        .filter(meeting::COLUMN.starts_at.eq(call.starts_at))
        .filter(meeting::COLUMN.state.eq(MeetingState::Called));
    if let Some(same) = same.one(&tx).await? {
        return Ok(same.id);
    }
    let id: MeetingId = ctx.random.id(ctx.clock.now());
    let act = Act::Called { call };
    let row = write(ctx, &tx, (&committee.row, committee.pact.slug.as_str()), (Some(id), &author), &act).await?;
    let by = author.by.organisation.parse().ok();
    let steps = vec![Step { at: row.at, by, act }];
    let meeting = Meeting::of(&steps).ok_or_else(|| broken("a meeting that nobody called"))?;
    let made = meeting_row(&committee.row, std::slice::from_ref(&row), &meeting)?;
    let file = File { row: made, committee, rows: vec![row.clone()], steps, meeting };
    save(&tx, &file, row).await?;
    letters::follow(ctx, &tx, &file).await?;
    tx.commit().await?;
    Ok(id)
}

/// Does something in a meeting; `of` names the organisation for which, where the person speaks for several. The same act again is
/// nothing new.
pub async fn act(ctx: &Ctx, actor: &Actor, id: MeetingId, of: Option<&Slug>, act: Act) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let mut file = load::load(&tx, id).await?.ok_or(Error::NotFound)?;
    let who = who(ctx, &tx, actor.person, &file.committee).await?;
    let author = author(&tx, actor, &file, &who, of, &act).await?;
    let by: Slug = author.by.organisation.parse().map_err(broken)?;
    if file.steps.iter().rev().find(|s| s.by.as_ref() == Some(&by)).is_some_and(|last| last.act == act) {
        return Ok(());
    }
    file.meeting.allows(&who, file.committee.moment(ctx.clock.now())?, &by, &act)?;
    if let Act::Adopted { meeting: Some(later), .. } = &act {
        followed_by(&tx, &file, *later).await?;
    }
    take(ctx, &tx, &mut file, &author, act).await?;
    letters::follow(ctx, &tx, &file).await?;
    tx.commit().await?;
    Ok(())
}

/// As whom the person does it.
async fn author(
    db: &impl ConnectionTrait,
    actor: &Actor,
    file: &File,
    who: &Who,
    of: Option<&Slug>,
    act: &Act,
) -> Result<Author, Error> {
    let terms = &file.committee.row.terms;
    if !file.row.is_public && !belongs(who, &terms.seats) && act.kind().by() != Hand::Owner {
        return Err(Error::NotFound);
    }
    let seat = match (act.kind().by(), act) {
        (Hand::SecretariatOrChair, Act::Adopted { meeting: None, .. }) => Some(terms.chair.clone()),
        (Hand::Secretariat | Hand::SecretariatOrChair, _) => None,
        (Hand::Seat, _) => {
            let own: Vec<&Slug> = terms.seats.iter().filter(|seat| who.seats.contains(*seat)).collect();
            let named = of.filter(|of| own.contains(of));
            Some(named.or_else(|| own.first().copied()).ok_or(Error::NotFound)?.clone())
        }
        (Hand::Owner, Act::Done { number, .. }) => {
            let point = file.meeting.points.get(number).ok_or(Error::NotFound)?;
            Some(point.decision.owner.clone().ok_or(Error::NotFound)?)
        }
        (Hand::Owner | Hand::Clock, _) => return Err(Error::NotFound),
    };
    let Some(seat) = seat else {
        return super::access::secretary(db, actor, &file.committee).await?.ok_or(Error::NotFound);
    };
    if who.seats.contains(&seat) {
        return delegate(db, actor, &file.committee, &seat).await?.ok_or(Error::NotFound);
    }
    Err(Error::NotFound)
}

/// The meeting that is said to have adopted the minutes is a later one of the same committee, and was held.
async fn followed_by(db: &impl ConnectionTrait, file: &File, later: MeetingId) -> Result<(), Error> {
    let found = later_meetings(db, file).await?;
    if found.iter().any(|m| m.id == later) { Ok(()) } else { Err(FieldErrors::one("how", "minutes-not-so").into()) }
}

/// The later meetings of the same committee that were held, the first one first.
pub async fn later_meetings(db: &impl ConnectionTrait, file: &File) -> Result<Vec<meeting::Model>, DbErr> {
    meeting::Entity::find()
        .filter(meeting::COLUMN.committee_id.eq(file.committee.row.id))
        .filter(meeting::COLUMN.starts_at.gt(file.row.starts_at))
        .filter(meeting::Column::State.is_in([MeetingState::Held, MeetingState::Adopted]))
        .order_by_asc(meeting::COLUMN.starts_at)
        .limit(12)
        .all(db)
        .await
}

/// Writes an act and what it makes of the rows.
async fn take(ctx: &Ctx, tx: &DatabaseTransaction, file: &mut File, author: &Author, act: Act) -> Result<(), DbErr> {
    let Committee { row, pact, .. } = &file.committee;
    let step = write(ctx, tx, (row, pact.slug.as_str()), (Some(file.row.id), author), &act).await?;
    let done = Step { at: step.at, by: author.by.organisation.parse().ok().filter(|_| author.organisation.is_some()), act };
    file.meeting.apply(&done);
    file.steps.push(done);
    file.rows.push(step.clone());
    file.row = meeting_row(&file.committee.row, &file.rows, &file.meeting)?;
    save(tx, file, step).await
}

async fn save(tx: &DatabaseTransaction, file: &File, step: step::Model) -> Result<(), DbErr> {
    let owners = owners(tx, &file.meeting).await?;
    let decisions = decision_rows(&file.row, &file.meeting, &owners, &file.committee.calendar)?;
    save_meeting(tx, &file.row, decisions).await?;
    step::Entity::insert(step.into_active_model().reset_all()).exec_without_returning(tx).await.map(drop)
}

/// Says of each action point whose day has passed that it is late, once, whoever tries.
pub async fn tick(ctx: &Ctx) -> Result<(), DbErr> {
    while !overdue(ctx.db.read(), ctx.clock.now(), 1).await?.is_empty() {
        let tx = ctx.db.begin().await?;
        for point in overdue(&tx, ctx.clock.now(), IN_ONE_ACT).await? {
            let mut file = load::load(&tx, point.meeting_id).await?.ok_or_else(|| broken("a decision without a meeting"))?;
            let number = u32::try_from(point.number).map_err(broken)?;
            take(ctx, &tx, &mut file, &Author::clock(), Act::Late { number }).await?;
            letters::follow(ctx, &tx, &file).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

async fn overdue(db: &impl ConnectionTrait, now: OffsetDateTime, limit: u64) -> Result<Vec<decision::Model>, DbErr> {
    decision::Entity::find()
        .filter(decision::COLUMN.state.eq(DecisionState::Open))
        .filter(decision::COLUMN.due_at.lte(now))
        .order_by_asc(decision::COLUMN.due_at)
        .order_by_asc(decision::COLUMN.meeting_id)
        .limit(limit)
        .all(db)
        .await
}
