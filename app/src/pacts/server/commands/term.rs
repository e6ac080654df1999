//! What the signatories of a pact say about the end of its term, and what follows: notice, agreement to go on, an end before its time.
//!
//! Only Customs and the associations say it, each through a person who may bind it, once for each term. The last agreement renews.

use super::Error;
use super::end::renew;
use crate::commitments::server::bind::calendar_of;
use crate::commitments::server::zone::day_of;
use crate::identity::server::actor::Actor;
use crate::kernel::ids::PactId;
use crate::kernel::text::NonEmptyText;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::{PactState, PartyRole};
use crate::pacts::server::entity::{pact, term_act};
use crate::pacts::server::queries::{pact_by_slug, version_in_force};
use crate::pacts::server::seats::{Seated, seated};
use crate::pacts::term::{Said, Term};
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::signatures::server::mandates::may_act;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, Set};
use serde_json::{Value, json};
use time::Date;

/// The roles whose signatories say something about the end.
const DECIDE: [PartyRole; 2] = [PartyRole::Customs, PartyRole::Association];

/// The term that the text of a pact knows.
pub async fn term_of(db: &impl ConnectionTrait, pact: PactId) -> Result<Option<Term>, DbErr> {
    let Some(version) = version_in_force(db, pact).await? else { return Ok(None) };
    Ok(Document::read(&version.canonical).map_err(|error| DbErr::Json(error.to_string()))?.term)
}

/// What one person may say for one organisation today.
#[derive(Clone, Debug)]
pub struct May {
    /// For whom.
    pub organisation: organisation::Model,
    /// In which seat.
    pub role: PartyRole,
    /// What.
    pub said: Vec<Said>,
}

/// What a person may say today about the end of a pact's term, for each organisation that they may bind.
pub async fn may(ctx: &Ctx, db: &impl ConnectionTrait, actor: &Actor, pact: &pact::Model) -> Result<Vec<May>, DbErr> {
    let (Some(term), Some(ends_on)) = (term_of(db, pact.id).await?, pact.ends_on) else { return Ok(Vec::new()) };
    if pact.state != PactState::InForce {
        return Ok(Vec::new());
    }
    let today = day_of(ctx.clock.now(), &calendar_of(pact))?;
    let acts = said_of(db, pact, ends_on).await?;
    let mut may = Vec::new();
    for Seated { party, organisation, .. } in deciding(db, pact.id).await? {
        if !may_act(db, actor.person, organisation.id, pact.id, ctx.clock.today()).await? {
            continue;
        }
        let own: Vec<Said> = acts.iter().filter(|act| act.organisation_id == organisation.id).map(|act| act.said).collect();
        let said = term.open_to(ends_on, today, pact.terminating, &own);
        if !said.is_empty() {
            may.push(May { organisation, role: party.role, said });
        }
    }
    Ok(may)
}

/// Says it, for the organisation of this slug. Returns whether the pact was renewed by it.
pub async fn say(
    ctx: &Ctx,
    actor: &Actor,
    (slug, organisation): (&str, &str),
    said: Said,
    reason: Option<NonEmptyText>,
) -> Result<bool, Error> {
    let tx = ctx.db.begin().await?;
    let pact = pact_by_slug(&tx, slug).await?.ok_or(Error::NoPact)?;
    let may = may(ctx, &tx, actor, &pact).await?;
    let who = may.into_iter().find(|may| may.organisation.slug.as_str() == organisation && may.said.contains(&said));
    let (Some(May { organisation, role, .. }), Some(of_term)) = (who, pact.ends_on) else { return Err(Error::NotNow) };
    let now = ctx.clock.now();
    let ends_on = match said {
        Said::Termination => Some(early_end(ctx, &tx, &pact, of_term).await?),
        Said::Notice | Said::Agreed => None,
    };
    let mut told = json!({ "of_term": of_term.to_string(), "reason": reason });
    if let Some(day) = ends_on {
        told["ends_on"] = day.to_string().into();
    }
    let act = Act::new(said.entry(), now, By::new(organisation.slug.as_str(), role.as_str()));
    let log_seq = append(&tx, act.in_pact(slug).on(organisation.slug.as_str()).with(told)).await?;
    let row = term_act::ActiveModel {
        id: Set(ctx.random.id(now)),
        pact_id: Set(pact.id),
        organisation_id: Set(organisation.id),
        said: Set(said),
        of_term: Set(of_term),
        reason: Set(reason.map(|reason| reason.to_string())),
        at: Set(now),
        log_seq: Set(log_seq),
    };
    term_act::Entity::insert(row).exec_without_returning(&tx).await?;
    if let Some(day) = ends_on {
        terminate_on(&tx, &pact, (day, log_seq)).await?;
    }
    let renewed = said == Said::Agreed && all_agree(&tx, &pact, of_term).await?;
    if renewed {
        renew(ctx, &tx, &pact).await?;
    }
    tx.commit().await?;
    Ok(renewed)
}

/// The day on which a pact ends that is terminated today: so many months from today, or with its term if that is sooner.
async fn early_end(ctx: &Ctx, db: &impl ConnectionTrait, pact: &pact::Model, ends_on: Date) -> Result<Date, Error> {
    let today = day_of(ctx.clock.now(), &calendar_of(pact))?;
    let term = term_of(db, pact.id).await?.ok_or(Error::NotNow)?;
    Ok(Ord::min(term.terminated_on(today).ok_or(Error::NotNow)?, ends_on))
}

async fn terminate_on(tx: &DatabaseTransaction, pact: &pact::Model, (day, seq): (Date, i64)) -> Result<(), DbErr> {
    pact::Entity::update_many()
        .col_expr(pact::Column::ChangedSeq, Expr::value(seq))
        .col_expr(pact::Column::EndsOn, Expr::value(Some(day)))
        .col_expr(pact::Column::Announced, Expr::value(None::<i32>))
        .col_expr(pact::Column::Terminating, Expr::value(true))
        .filter(pact::COLUMN.id.eq(pact.id))
        .exec(tx)
        .await
        .map(drop)
}

/// What was said of the term that ends on this day.
pub(super) async fn said_of(db: &impl ConnectionTrait, pact: &pact::Model, ends_on: Date) -> Result<Vec<term_act::Model>, DbErr> {
    term_act::Entity::find()
        .filter(term_act::COLUMN.pact_id.eq(pact.id))
        .filter(term_act::COLUMN.of_term.eq(ends_on))
        .all(db)
        .await
}

/// The signatories in effect that decide.
async fn deciding(db: &impl ConnectionTrait, pact: PactId) -> Result<Vec<Seated>, DbErr> {
    let all = seated(db, pact).await?;
    Ok(all.into_iter().filter(|s| DECIDE.contains(&s.party.role) && s.is_in_effect()).collect())
}

async fn all_agree(db: &impl ConnectionTrait, pact: &pact::Model, ends_on: Date) -> Result<bool, DbErr> {
    let acts = said_of(db, pact, ends_on).await?;
    let agreed = |seat: &Seated| acts.iter().any(|act| act.said == Said::Agreed && act.organisation_id == seat.organisation.id);
    Ok(deciding(db, pact.id).await?.iter().all(agreed))
}

/// What an entry about the end of a pact tells of the row of what was said.
pub fn told(act: &Act, seq: i64) -> Option<(String, Value)> {
    let said = Said::ALL.iter().find(|said| said.entry() == act.kind)?;
    let row = json!({
        "pact_id": act.pact,
        "organisation_id": act.subject,
        "said": said,
        "reason": act.data.get("reason"),
        "at": act.at,
        "log_seq": seq,
    });
    Some((seq.to_string(), row))
}
