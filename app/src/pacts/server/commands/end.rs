//! The end of a term, by the clock: it is announced, and on the day after it the pact goes on for as long again or ends.
//!
//! With the pact end the bonds of its signatories. What was due stays owed, and what runs, runs on: cases, measures, replies. What was
//! not due yet is lifted first, some at a time, so that a pact of thousands does not hold everyone up.

use super::adopt::enter_state;
use super::term::{all_agree, said_of, term_of};
use crate::commitments::model::ObligationState;
use crate::commitments::server::access::reporters;
use crate::commitments::server::bind::{calendar_of, release_all};
use crate::commitments::server::entity::obligation;
use crate::commitments::server::settle::{Change, Waiver, change};
use crate::commitments::server::zone::day_of;
use crate::identity::server::entity::person;
use crate::kernel::ids::{OrganisationId, PactId};
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::pacts::model::PactState;
use crate::pacts::server::entity::pact;
use crate::pacts::server::queries::pact_by_slug;
use crate::pacts::server::seats::{Seated, seated};
use crate::pacts::term::{Said, announcement};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::Arg;
use crate::platform::mail::{self, Mail};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use serde_json::json;
use std::collections::BTreeSet;
use time::{Date, Duration};

/// How many obligations are lifted in one transaction.
const IN_ONE_ACT: u64 = 200;
/// How long before the end the first announcement may be due, with a day for calendars that are ahead of UTC.
const AHEAD: Duration = Duration::days(92);

/// Announces, renews and ends what is due. Several servers may do it at once: each act is done by one of them.
pub(super) async fn end_terms(ctx: &Ctx) -> Result<(), DbErr> {
    let soon = ctx.clock.today() + AHEAD;
    let ending = pact::Entity::find()
        .filter(pact::COLUMN.state.eq(PactState::InForce))
        .filter(pact::COLUMN.ends_on.lte(soon))
        .all(ctx.db.read())
        .await?;
    for pact in ending {
        while look_at(ctx, pact.id).await? {}
    }
    Ok(())
}

/// Does the next thing that is due in a pact, in a transaction of its own; says whether there may be more.
async fn look_at(ctx: &Ctx, id: PactId) -> Result<bool, DbErr> {
    let tx = ctx.db.begin().await?;
    let Some(pact) = pact::Entity::find_by_id(id).one(&tx).await?.filter(|p| p.state == PactState::InForce) else {
        return Ok(false);
    };
    let Some(ends_on) = pact.ends_on else { return Ok(false) };
    let today = day_of(ctx.clock.now(), &calendar_of(&pact))?;
    let more = if today <= ends_on {
        let days_left = (ends_on - today).whole_days();
        match announcement(days_left, pact.announced) {
            Some(days) => announce(ctx, &tx, &pact, ends_on, days).await?,
            None => return Ok(false),
        }
        false
    } else if goes_on(&tx, &pact, ends_on).await? {
        renew(ctx, &tx, &pact).await?;
        true
    } else {
        !end(ctx, &tx, &pact, ends_on).await?
    };
    tx.commit().await?;
    Ok(more)
}

/// Whether the pact goes on after this day. Who had not agreed to it may have left since: those who remain decide.
async fn goes_on(db: &impl ConnectionTrait, pact: &pact::Model, ends_on: Date) -> Result<bool, DbErr> {
    let Some(term) = term_of(db, pact.id).await? else { return Ok(false) };
    let noticed = said_of(db, pact, ends_on).await?.iter().any(|act| act.said == Said::Notice);
    Ok(term.goes_on(noticed, all_agree(db, pact, ends_on).await?, pact.terminating))
}

/// Lets the pact go on for as long again, from the day after its term.
pub(super) async fn renew(ctx: &Ctx, tx: &DatabaseTransaction, pact: &pact::Model) -> Result<(), DbErr> {
    let never = || DbErr::Custom(format!("the term of {} cannot go on", pact.slug));
    let first = pact.ends_on.and_then(Date::next_day).ok_or_else(never)?;
    let ends_on = term_of(tx, pact.id).await?.and_then(|term| term.last_day(first)).ok_or_else(never)?;
    let act = Act::new("pact.renewed", ctx.clock.now(), By::portal("clock"))
        .in_pact(pact.slug.as_str())
        .on(pact.slug.as_str())
        .with(json!({ "ends_on": ends_on.to_string() }));
    let seq = append(tx, act).await?;
    pact::Entity::update_many()
        .col_expr(pact::Column::ChangedSeq, Expr::value(seq))
        .col_expr(pact::Column::EndsOn, Expr::value(Some(ends_on)))
        .col_expr(pact::Column::Announced, Expr::value(None::<i32>))
        .filter(pact::COLUMN.id.eq(pact.id))
        .exec(tx)
        .await
        .map(drop)
}

/// Ends the bonds, lifts some of what was not due, and when nothing of it is left ends the pact: says whether it did.
async fn end(ctx: &Ctx, tx: &DatabaseTransaction, pact: &pact::Model, ends_on: Date) -> Result<bool, DbErr> {
    if !lift(ctx, tx, pact.id, ends_on).await? {
        return Ok(false);
    }
    let (kind, state) =
        if pact.terminating { ("pact.terminated", PactState::Terminated) } else { ("pact.expired", PactState::Expired) };
    enter_state(ctx, tx, By::portal("clock"), pact, kind, state, json!({})).await?;
    Ok(true)
}

/// Ends a pact that never entered into force, and so binds nobody, for its secretariat; tells everyone who reports for who has a seat.
pub(super) async fn end_before_force(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    by: By,
    pact: &pact::Model,
    reason: Option<&str>,
) -> Result<(), DbErr> {
    enter_state(ctx, tx, by, pact, "pact.terminated", PactState::Terminated, json!({})).await?;
    let seats: Vec<_> = seated(tx, pact.id).await?.into_iter().map(|seat| seat.organisation.id).collect();
    for to in who_report(ctx, tx, pact.id, &seats).await? {
        mail::enqueue(ctx, tx, ended_letter(ctx, pact, reason.unwrap_or_default(), to)).await?;
    }
    Ok(())
}

/// Ends the bonds in a pact and lifts some of what was not due by its last day; says whether nothing of it is left.
async fn lift(ctx: &Ctx, tx: &DatabaseTransaction, pact: PactId, last: Date) -> Result<bool, DbErr> {
    release_all(ctx, tx, pact).await?;
    let upcoming = obligation::Entity::find()
        .filter(obligation::COLUMN.pact_id.eq(pact))
        .filter(obligation::COLUMN.state.eq(ObligationState::Upcoming))
        .filter(obligation::COLUMN.period_to.gt(last))
        .order_by_asc(obligation::COLUMN.id)
        .limit(IN_ONE_ACT)
        .all(tx)
        .await?;
    for o in &upcoming {
        change(ctx, tx, By::portal("clock"), o, Change::Waived(Waiver::End)).await?;
    }
    Ok((upcoming.len() as u64) < IN_ONE_ACT)
}

/// Ends the pact whose place this one takes, as part of its entry into force or after it: what was due stays owed, what was not is
/// lifted. Says whether anything was done, and there may be more.
pub(super) async fn end_superseded(ctx: &Ctx, tx: &DatabaseTransaction, by: &pact::Model) -> Result<bool, DbErr> {
    let Some(other) = by.supersedes.as_deref() else { return Ok(false) };
    let Some(other) = pact_by_slug(tx, other).await?.filter(|p| p.state.may_be_superseded()) else { return Ok(false) };
    // Its last day was yesterday.
    let today = day_of(ctx.clock.now(), &calendar_of(&other))?;
    if lift(ctx, tx, other.id, today.previous_day().unwrap_or(today)).await? {
        let told = json!({ "by": by.slug });
        enter_state(ctx, tx, By::portal("clock"), &other, "pact.superseded", PactState::Superseded, told).await?;
    }
    Ok(true)
}

/// Whether the pact whose place this one took has not ended.
async fn is_left(ctx: &Ctx, by: &pact::Model) -> Result<bool, DbErr> {
    let Some(other) = by.supersedes.as_deref() else { return Ok(false) };
    Ok(pact_by_slug(ctx.db.read(), other).await?.is_some_and(|p| p.state.may_be_superseded()))
}

/// Finishes what entries into force have left to the clock.
pub(super) async fn finish_superseded(ctx: &Ctx) -> Result<(), DbErr> {
    let taking = pact::Entity::find()
        .filter(pact::COLUMN.state.eq(PactState::InForce))
        .filter(pact::COLUMN.supersedes.is_not_null())
        .all(ctx.db.read())
        .await?;
    for pact in taking {
        while is_left(ctx, &pact).await? {
            let tx = ctx.db.begin().await?;
            if end_superseded(ctx, &tx, &pact).await? {
                tx.commit().await?;
            }
        }
    }
    Ok(())
}

/// Says in public that the term runs out, and writes to everyone who reports for a signatory.
async fn announce(ctx: &Ctx, tx: &DatabaseTransaction, pact: &pact::Model, ends_on: Date, days: i32) -> Result<(), DbErr> {
    let act = Act::new("pact.ending", ctx.clock.now(), By::portal("clock"))
        .in_pact(pact.slug.as_str())
        .on(pact.slug.as_str())
        .with(json!({ "announced": days, "ends_on": ends_on.to_string() }));
    append(tx, act).await?;
    pact::Entity::update_many()
        .col_expr(pact::Column::Announced, Expr::value(Some(days)))
        .filter(pact::COLUMN.id.eq(pact.id))
        .exec(tx)
        .await?;
    let seats = seated(tx, pact.id).await?.into_iter().filter(Seated::is_in_effect);
    let signatories: Vec<_> = seats.map(|seat| seat.organisation.id).collect();
    for to in who_report(ctx, tx, pact.id, &signatories).await? {
        mail::enqueue(ctx, tx, letter(ctx, pact, ends_on, to)).await?;
    }
    Ok(())
}

/// Everyone who reports for one of these in a pact.
async fn who_report(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    pact: PactId,
    of: &[OrganisationId],
) -> Result<Vec<person::Model>, DbErr> {
    let mut ids = BTreeSet::new();
    for some in of.chunks(1000) {
        ids.extend(reporters(tx, some, pact, ctx.clock.today()).await?);
    }
    let mut people = Vec::new();
    for some in ids.into_iter().collect::<Vec<_>>().chunks(1000) {
        people.extend(person::Entity::find().filter(person::Column::Id.is_in(some.iter().copied())).all(tx).await?);
    }
    Ok(people)
}

fn ended_letter(ctx: &Ctx, pact: &pact::Model, reason: &str, to: person::Model) -> Mail {
    let lang = to.lang;
    let args: [Arg<'_>; 4] = [
        ("name", to.name.into()),
        ("pact", pact.title.pick(lang).0.to_owned().into()),
        ("reason", reason.to_owned().into()),
        ("url", ctx.config.url(&format!("/{lang}/pacts/{}/term", pact.slug)).into()),
    ];
    Mail { to: to.email, lang, subject: lang.ta("mail-ended-subject", &args), body: lang.ta("mail-ended-body", &args) }
}

fn letter(ctx: &Ctx, pact: &pact::Model, ends_on: Date, to: person::Model) -> Mail {
    let lang = to.lang;
    let args: [Arg<'_>; 4] = [
        ("name", to.name.into()),
        ("pact", pact.title.pick(lang).0.to_owned().into()),
        ("day", lang.date(ends_on).into()),
        ("url", ctx.config.url(&format!("/{lang}/pacts/{}/term", pact.slug)).into()),
    ];
    Mail { to: to.email, lang, subject: lang.ta("mail-ending-subject", &args), body: lang.ta("mail-ending-body", &args) }
}
