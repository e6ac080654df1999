//! What the signatories of a pact say about the end of its term, and what follows: notice, agreement to go on, an end before its time.
//!
//! Only Customs and the associations say it, each through a person who may bind it, once for each term. The last agreement renews. A pact
//! that is not in force binds nobody yet: the secretariat of its Customs ends it, at once.

use super::Error;
use super::end::{end_before_force, renew};
use crate::commitments::server::access::runs;
use crate::commitments::server::bind::calendar_of;
use crate::commitments::server::zone::day_of;
use crate::identity::server::actor::Actor;
use crate::kernel::ids::{MandateId, PactId};
use crate::kernel::text::NonEmptyText;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::by_slug;
use crate::pacts::model::{PactState, PartyRole};
use crate::pacts::procedure::Effect;
use crate::pacts::server::entity::{pact, term_act};
use crate::pacts::server::queries::{pact_by_slug, version_in_force};
use crate::pacts::server::rights::effect_on;
use crate::pacts::server::seats::{Seated, seated};
use crate::pacts::term::{Said, Term, terminated_without_term};
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::signatures::server::mandates::acts_under;
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
    /// Under which mandate; none where the secretariat ends what is not in force.
    pub mandate: Option<MandateId>,
    /// What.
    pub said: Vec<Said>,
    /// Whether a measure in force keeps it from saying it.
    pub barred: bool,
}

/// What a person may say today about the end of a pact, for each organisation that they may bind; before it is in force, for the Customs
/// whose secretariat they are.
pub async fn may(ctx: &Ctx, db: &impl ConnectionTrait, actor: &Actor, pact: &pact::Model) -> Result<Vec<May>, DbErr> {
    match pact.state {
        PactState::Adopted | PactState::Open => may_end(db, actor, pact).await,
        PactState::InForce => may_say(ctx, db, actor, pact).await,
        PactState::Drafting | PactState::Consultation | PactState::Expired | PactState::Terminated | PactState::Superseded => {
            Ok(Vec::new())
        }
    }
}

async fn may_end(db: &impl ConnectionTrait, actor: &Actor, pact: &pact::Model) -> Result<Vec<May>, DbErr> {
    let Some(by) = runs(db, actor.person, pact.id).await? else { return Ok(Vec::new()) };
    let customs = by_slug(db, &by.organisation).await?;
    let may = |organisation| May {
        organisation,
        role: PartyRole::Customs,
        mandate: None,
        said: vec![Said::Termination],
        barred: false,
    };
    Ok(customs.map(may).into_iter().collect())
}

async fn may_say(ctx: &Ctx, db: &impl ConnectionTrait, actor: &Actor, pact: &pact::Model) -> Result<Vec<May>, DbErr> {
    let today = day_of(ctx.clock.now(), &calendar_of(pact))?;
    let term = term_of(db, pact.id).await?;
    let acts = match pact.ends_on {
        Some(ends_on) => said_of(db, pact, ends_on).await?,
        None => Vec::new(),
    };
    let mut may = Vec::new();
    for Seated { party, organisation, .. } in deciding(db, pact.id).await? {
        let mandate = acts_under(db, actor.person, organisation.id, pact.id, ctx.clock.today()).await?;
        let Some(mandate) = mandate else { continue };
        let own: Vec<Said> = acts.iter().filter(|act| act.organisation_id == organisation.id).map(|act| act.said).collect();
        let said = match (&term, pact.ends_on) {
            (Some(term), Some(ends_on)) => term.open_to(ends_on, today, pact.terminating, &own),
            (None, None) => vec![Said::Termination],
            (Some(_), None) | (None, Some(_)) => Vec::new(),
        };
        if !said.is_empty() {
            let barred = effect_on(db, party.id).await? != Effect::None;
            may.push(May { organisation, role: party.role, mandate: Some(mandate), said, barred });
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
    let May { organisation, role, mandate, barred, .. } = who.ok_or(Error::NotNow)?;
    if barred {
        return Err(Error::Barred);
    }
    let (now, by) = (ctx.clock.now(), By::new(organisation.slug.as_str(), role.as_str()));
    let last = match said {
        Said::Termination => Some(last_day(ctx, &tx, &pact).await?),
        Said::Notice | Said::Agreed => None,
    };
    // A pact without a term has that which its end gives it.
    let of_term = pact.ends_on.or(last).ok_or(Error::NotNow)?;
    let ends_on = last.filter(|_| pact.state == PactState::InForce);
    let mut told = json!({ "of_term": of_term.to_string(), "reason": reason });
    if let Some(day) = ends_on {
        told["ends_on"] = day.to_string().into();
    }
    let act = Act::new(said.entry(), now, by.clone());
    let log_seq = append(&tx, act.in_pact(slug).on(organisation.slug.as_str()).with(told)).await?;
    let row = term_act::ActiveModel {
        id: Set(ctx.random.id(now)),
        pact_id: Set(pact.id),
        organisation_id: Set(organisation.id),
        mandate_id: Set(mandate),
        said: Set(said),
        of_term: Set(of_term),
        reason: Set(reason.as_ref().map(ToString::to_string)),
        at: Set(now),
        log_seq: Set(log_seq),
        ..Default::default()
    };
    term_act::Entity::insert(row).exec_without_returning(&tx).await?;
    if let Some(day) = ends_on {
        ends_on_instead(&tx, pact.id, Some(day), (true, log_seq)).await?;
    }
    if pact.state != PactState::InForce {
        end_before_force(ctx, &tx, by, &pact, reason.as_ref().map(NonEmptyText::as_str)).await?;
    }
    let renewed = said == Said::Agreed && all_agree(&tx, &pact, of_term).await?;
    if renewed {
        renew(ctx, &tx, &pact).await?;
    }
    tx.commit().await?;
    Ok(renewed)
}

/// The last day of a pact that is terminated today: so many months from today, or that of its term if that is sooner; today, where it is
/// not in force.
pub async fn last_day(ctx: &Ctx, db: &impl ConnectionTrait, pact: &pact::Model) -> Result<Date, Error> {
    let today = day_of(ctx.clock.now(), &calendar_of(pact))?;
    if pact.state != PactState::InForce {
        return Ok(today);
    }
    let day = match term_of(db, pact.id).await? {
        Some(term) => term.terminated_on(today),
        None => terminated_without_term(today),
    };
    let day = day.ok_or(Error::NotNow)?;
    Ok(pact.ends_on.map_or(day, |last| Ord::min(day, last)))
}

/// Moves the end of a pact, by the entry of this number: to that of a termination, or back.
async fn ends_on_instead(
    tx: &DatabaseTransaction,
    pact: PactId,
    day: Option<Date>,
    (terminating, seq): (bool, i64),
) -> Result<(), DbErr> {
    pact::Entity::update_many()
        .col_expr(pact::Column::ChangedSeq, Expr::value(seq))
        .col_expr(pact::Column::EndsOn, Expr::value(day))
        .col_expr(pact::Column::Announced, Expr::value(None::<i32>))
        .col_expr(pact::Column::Terminating, Expr::value(terminating))
        .filter(pact::COLUMN.id.eq(pact))
        .exec(tx)
        .await
        .map(drop)
}

/// Annuls what was said under a mandate that proved false: it counts no longer. Where it would end a pact that is still in force before
/// its term, that runs until its last day again. What came of it already stays: a pact that has ended, or goes on.
pub async fn annul_word(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (word, pact): (&term_act::Model, &pact::Model),
    (by, reason): (&By, &NonEmptyText),
) -> Result<(), DbErr> {
    let now = ctx.clock.now();
    let organisation = organisation::Entity::find_by_id(word.organisation_id).one(tx).await?;
    let organisation = organisation.ok_or_else(|| DbErr::RecordNotFound(word.organisation_id.to_string()))?;
    let back = word.said == Said::Termination && pact.terminating && pact.state == PactState::InForce;
    // A pact without a term has none again.
    let last = term_of(tx, pact.id).await?.map(|_| word.of_term);
    let mut told = json!({ "word": word.log_seq, "reason": reason });
    if back {
        told["ends_on"] = json!(last.map(|day| day.to_string()));
    }
    let act = Act::new("pact.word_annulled", now, by.clone()).in_pact(pact.slug.as_str()).on(organisation.slug.as_str());
    let seq = append(tx, act.with(told)).await?;
    term_act::Entity::update_many()
        .col_expr(term_act::Column::AnnulledAt, Expr::value(Some(now)))
        .col_expr(term_act::Column::AnnulmentReason, Expr::value(Some(reason.to_string())))
        .col_expr(term_act::Column::AnnulledBy, Expr::value(Some(by.organisation.clone())))
        .col_expr(term_act::Column::AnnulledSeq, Expr::value(Some(seq)))
        .filter(term_act::COLUMN.id.eq(word.id))
        .exec(tx)
        .await?;
    if back {
        ends_on_instead(tx, pact.id, last, (false, seq)).await?;
    }
    Ok(())
}

/// What was said of the term that ends on this day, and was not annulled.
pub(super) async fn said_of(db: &impl ConnectionTrait, pact: &pact::Model, ends_on: Date) -> Result<Vec<term_act::Model>, DbErr> {
    term_act::Entity::find()
        .filter(term_act::COLUMN.pact_id.eq(pact.id))
        .filter(term_act::COLUMN.of_term.eq(ends_on))
        .filter(term_act::COLUMN.annulled_at.is_null())
        .all(db)
        .await
}

/// The signatories in effect that decide.
async fn deciding(db: &impl ConnectionTrait, pact: PactId) -> Result<Vec<Seated>, DbErr> {
    let all = seated(db, pact).await?;
    Ok(all.into_iter().filter(|s| DECIDE.contains(&s.party.role) && s.is_in_effect()).collect())
}

/// Whether all who decide have agreed that the pact goes on after this day, and somebody did; who is excluded is not waited for.
pub(super) async fn all_agree(db: &impl ConnectionTrait, pact: &pact::Model, ends_on: Date) -> Result<bool, DbErr> {
    let acts = said_of(db, pact, ends_on).await?;
    let mut agreed = false;
    for seat in deciding(db, pact.id).await? {
        if acts.iter().any(|act| act.said == Said::Agreed && act.organisation_id == seat.organisation.id) {
            agreed = true;
        } else if effect_on(db, seat.party.id).await? != Effect::Excluded {
            return Ok(false);
        }
    }
    Ok(agreed)
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
