//! The round of the day: at eight in the morning where a pact is, everyone in it is told what they are to be told of.
//!
//! It goes through the pact's organisations a hundred at a time. What to write is found out beside the acts; each batch is then
//! written in one short transaction, together with how far the round has come. So rounds may be cut off, repeated, or run by
//! several servers at once, and each is told once.

use super::entity::{reminder, round};
use super::plan::{Letter, plan};
use crate::commitments::calendar::WorkingCalendar;
use crate::commitments::server::access::{self, Reporting};
use crate::commitments::server::bind::calendar_of;
use crate::commitments::server::zone;
use crate::kernel::ids::{OrganisationId, PactId, PersonId};
use crate::notifications::model::MailKind;
use crate::organisations::server::entity::membership;
use crate::pacts::model::PactState;
use crate::pacts::server::entity::{pact, party};
use crate::platform::ctx::Ctx;
use crate::platform::mail;
use sea_orm::sea_query::{Condition, Expr, OnConflict};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, JoinType, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, RelationTrait as _, Set,
};
use std::collections::BTreeSet;
use time::{Date, OffsetDateTime};

/// The hour at which mails are written.
const HOUR: i8 = 8;
/// How many organisations are come to at once.
const AT_ONCE: u64 = 100;

/// Does a part of what is due, and says whether there may be more. Cheap where nothing is due: one look at the pacts in force.
pub async fn tick(ctx: &Ctx) -> Result<bool, DbErr> {
    let now = ctx.clock.now();
    let Some((pact, round)) = waiting(ctx.db.read(), now).await? else { return Ok(false) };
    let calendar = calendar_of(&pact);
    let day = zone::day_of(now, &calendar)?;
    let today = zone::at_hour(HOUR, day, &calendar)?;
    match round {
        None => begin(ctx, pact.id, if now < today { today } else { morrow(day, &calendar)? }).await?,
        // A portal that slept through the last round goes on at the next hour, not in the night.
        Some(round) if now < today => drop(advance(ctx.db.write(), &round, (today, None)).await?),
        Some(round) => batch(ctx, &round, day, &calendar).await?,
    }
    Ok(true)
}

/// A pact in force whose round is due, or that has none yet.
async fn waiting(db: &impl ConnectionTrait, now: OffsetDateTime) -> Result<Option<(pact::Model, Option<round::Model>)>, DbErr> {
    pact::Entity::find()
        .select_also(round::Entity)
        .join_rev(JoinType::LeftJoin, round::Relation::Pact.def())
        .filter(pact::COLUMN.state.eq(PactState::InForce))
        .filter(Condition::any().add(round::COLUMN.next_at.is_null()).add(round::COLUMN.next_at.lte(now)))
        .order_by_asc(pact::COLUMN.id)
        .one(db)
        .await
}

/// Lets the first round of a pact begin at this moment.
async fn begin(ctx: &Ctx, pact: PactId, at: OffsetDateTime) -> Result<(), DbErr> {
    let row = round::ActiveModel { pact_id: Set(pact), next_at: Set(at), after: Set(None) };
    let once = OnConflict::column(round::Column::PactId).do_nothing().to_owned();
    round::Entity::insert(row).on_conflict(once).exec_without_returning(ctx.db.write()).await.map(drop)
}

fn morrow(day: Date, calendar: &WorkingCalendar) -> Result<OffsetDateTime, DbErr> {
    zone::at_hour(HOUR, day.next_day().ok_or_else(|| DbErr::Custom("the calendar ends here".to_owned()))?, calendar)
}

/// Moves a round on, unless another server has.
async fn advance(
    db: &impl ConnectionTrait,
    from: &round::Model,
    (next_at, after): (OffsetDateTime, Option<OrganisationId>),
) -> Result<bool, DbErr> {
    let mut moved = round::Entity::update_many()
        .col_expr(round::Column::NextAt, Expr::value(next_at))
        .col_expr(round::Column::After, Expr::value(after))
        .filter(round::COLUMN.pact_id.eq(from.pact_id))
        .filter(round::COLUMN.next_at.eq(from.next_at));
    moved = match from.after {
        Some(organisation) => moved.filter(round::COLUMN.after.eq(organisation)),
        None => moved.filter(round::COLUMN.after.is_null()),
    };
    Ok(moved.exec(db).await?.rows_affected == 1)
}

/// Comes to the next organisations, or ends the round.
async fn batch(ctx: &Ctx, round: &round::Model, day: Date, calendar: &WorkingCalendar) -> Result<(), DbErr> {
    let organisations = next_organisations(ctx.db.read(), round.pact_id, round.after).await?;
    let Some(last) = organisations.last().copied() else {
        return advance(ctx.db.write(), round, (morrow(day, calendar)?, None)).await.map(drop);
    };
    let letters = letters_for(ctx, &organisations, day).await?;
    let tx = ctx.db.begin().await?;
    if advance(&tx, round, (round.next_at, Some(last))).await? {
        write(ctx, &tx, letters, day).await?;
    }
    tx.commit().await
}

/// Tells everyone in a pact at once what today's round would tell them: so a demonstration has mails to show.
pub async fn remind_today(ctx: &Ctx, pact: PactId) -> Result<(), DbErr> {
    let (day, mut after) = (ctx.clock.today(), None);
    loop {
        let organisations = next_organisations(ctx.db.read(), pact, after).await?;
        after = organisations.last().copied();
        if after.is_none() {
            return Ok(());
        }
        let letters = letters_for(ctx, &organisations, day).await?;
        let tx = ctx.db.begin().await?;
        write(ctx, &tx, letters, day).await?;
        tx.commit().await?;
    }
}

/// The next organisations with a seat in the pact.
async fn next_organisations(
    db: &impl ConnectionTrait,
    pact: PactId,
    after: Option<OrganisationId>,
) -> Result<Vec<OrganisationId>, DbErr> {
    let mut seats = party::Entity::find().filter(party::COLUMN.pact_id.eq(pact));
    if let Some(after) = after {
        seats = seats.filter(party::COLUMN.organisation_id.gt(after));
    }
    let seats = seats.select_only().column(party::Column::OrganisationId).distinct();
    seats.order_by_asc(party::COLUMN.organisation_id).limit(AT_ONCE).into_tuple().all(db).await
}

/// What the people of some organisations are to be told, of each kind.
async fn letters_for(ctx: &Ctx, organisations: &[OrganisationId], day: Date) -> Result<Vec<Letter>, DbErr> {
    let people = people_of(ctx.db.read(), organisations, day).await?;
    let mut letters = Vec::new();
    for kind in MailKind::ALL {
        letters.extend(plan(ctx, *kind, &people, day).await?);
    }
    Ok(letters)
}

async fn people_of(db: &impl ConnectionTrait, organisations: &[OrganisationId], day: Date) -> Result<Vec<PersonId>, DbErr> {
    let reporters = access::reporting(db, &Reporting::Organisations(organisations), day).await?;
    let members = membership::Column::OrganisationId.is_in(organisations.iter().copied());
    let members = membership::Entity::find().filter(members).all(db).await?;
    let all: BTreeSet<_> = reporters.iter().map(|reporter| reporter.person).chain(members.iter().map(|m| m.person_id)).collect();
    Ok(all.into_iter().collect())
}

/// Writes the mails and what they tell, but nothing to who had a mail of the kind today.
async fn write(ctx: &Ctx, tx: &DatabaseTransaction, letters: Vec<Letter>, day: Date) -> Result<(), DbErr> {
    let had: BTreeSet<(PersonId, MailKind)> = reminder::Entity::find()
        .filter(reminder::Column::PersonId.is_in(letters.iter().map(|l| l.person)))
        .filter(reminder::COLUMN.day.eq(day))
        .all(tx)
        .await?
        .into_iter()
        .map(|r| (r.person_id, r.stage.kind()))
        .collect();
    let (mut mails, mut told) = (Vec::new(), Vec::new());
    for letter in letters.into_iter().filter(|l| !had.contains(&(l.person, l.kind))) {
        told.extend(letter.news.into_iter().map(|(obligation, stage)| reminder::ActiveModel {
            obligation_id: Set(obligation),
            stage: Set(stage),
            person_id: Set(letter.person),
            day: Set(day),
        }));
        mails.push((letter.mail, letter.refuse));
    }
    mail::enqueue_refusable(ctx, tx, mails).await?;
    for told in told.chunks(1000) {
        reminder::Entity::insert_many(told.iter().cloned()).exec_without_returning(tx).await?;
    }
    Ok(())
}
