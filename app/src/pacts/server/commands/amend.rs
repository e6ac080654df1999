//! Amendments: a later version beside the one in force, its effect by its own rule, and what follows for who signed it.
//!
//! Until it is in effect the earlier version stays the text of the pact, and whoever does not sign it stays bound by what they signed. A
//! pact that is not in force yet has no text to keep: there an amendment takes the place of the earlier version at once.

use super::adopt::{check_organisations, record_version};
use super::campaign::{ask, remind};
use super::{Error, searched};
use crate::commitments::server::arise;
use crate::commitments::server::bind::{bind_one, calendar_of};
use crate::commitments::server::zone::day_of;
use crate::kernel::ids::{PactId, VersionId};
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::PactState;
use crate::pacts::server::entity::{pact, party, version};
use crate::pacts::server::queries::{newest_amendment, newest_version, version_in_force};
use crate::pacts::server::signed::counted_by_role;
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::signatures::server::entity::signature;
use crate::signatures::server::queries::SUPERSEDED;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
};
use serde_json::{Value, json};
use time::Date;

/// What a version amends.
pub(super) struct Amends {
    /// The number of the version.
    pub(super) version: i32,
    /// The day until which it is to be signed anew.
    pub(super) resign_by: Date,
    /// Whether it is the text of the pact from now on: where the pact is not in force.
    pub(super) at_once: bool,
}

impl Amends {
    /// What the entry of the version says of it.
    pub(super) fn told(&self, document: &Document) -> Value {
        let mut told = json!({ "amends": self.version, "resign_by": self.resign_by.to_string(), "effective": self.at_once });
        if self.at_once {
            told["pact"] = of_pact(document);
        }
        told
    }
}

/// The columns of a pact that follow from its text.
fn of_pact(document: &Document) -> Value {
    json!({ "title": document.title, "entry_rule": document.entry_into_force })
}

/// Adopts the next version of a pact that is open or in force, and asks those who signed to sign it until a day. The same again is
/// nothing new.
pub async fn amend(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    by: By,
    pact: &pact::Model,
    document: &Document,
    resign_by: Date,
) -> Result<(), Error> {
    let canonical = document.canonical()?;
    let newest = newest_version(tx, pact.id).await?.ok_or(Error::NoPact)?;
    if newest.canonical == canonical {
        return Ok(());
    }
    if !pact.state.takes_signatures() || document.pact != pact.slug || document.number != newest.number + 1 {
        return Err(Error::NotAmendable);
    }
    // Laid out from what will be read again, so that tables and canonical form say the same.
    let document = Document::read(&canonical)?;
    check_organisations(tx, &document).await?;
    let current = version_in_force(tx, pact.id).await?.ok_or(Error::NoPact)?;
    let amends = Amends { version: current.number, resign_by, at_once: pact.state == PactState::Open };
    let seq = record_version(ctx, tx, by, pact.id, (&document, canonical), Some(&amends)).await?;
    if amends.at_once {
        turn(tx, pact, (&document, seq)).await?;
    }
    ask(ctx, tx, pact, (&current, &document, resign_by)).await?;
    Ok(())
}

/// The pact bears what its text says from now on, as the entry of this number tells.
async fn turn(tx: &DatabaseTransaction, pact: &pact::Model, (document, seq): (&Document, i64)) -> Result<(), DbErr> {
    pact::Entity::update_many()
        .col_expr(pact::Column::ChangedSeq, Expr::value(seq))
        .col_expr(pact::Column::Title, Expr::value(json!(document.title)))
        .col_expr(pact::Column::EntryRule, Expr::value(json!(document.entry_into_force)))
        .filter(pact::COLUMN.id.eq(pact.id))
        .exec(tx)
        .await?;
    searched::pact(tx, document, &pact.summary).await
}

/// Brings the newest version of a pact in force into effect if it waits for it and its rule is met today; says whether it did.
pub(super) async fn take_effect_if_due(ctx: &Ctx, tx: &DatabaseTransaction, pact: &pact::Model) -> Result<bool, DbErr> {
    let Some((version, document)) = due(ctx, tx, pact).await? else { return Ok(false) };
    let now = ctx.clock.now();
    let mut told = json!({ "number": version.number, "pact": of_pact(&document) });
    let ends_on = term_after(ctx, tx, pact, &document).await?;
    if ends_on != pact.ends_on {
        told["ends_on"] = json!(ends_on.map(|day| day.to_string()));
    }
    let act = Act::new("version.entered_into_force", now, By::portal("clock"));
    let seq = append(tx, act.in_pact(pact.slug.as_str()).on(version.number.to_string()).with(told)).await?;
    version::Entity::update_many()
        .col_expr(version::Column::ChangedSeq, Expr::value(seq))
        .col_expr(version::Column::EffectiveAt, Expr::value(Some(now)))
        .filter(version::COLUMN.id.eq(version.id))
        .exec(tx)
        .await?;
    turn(tx, pact, (&document, seq)).await?;
    if ends_on != pact.ends_on {
        pact::Entity::update_many()
            .col_expr(pact::Column::EndsOn, Expr::value(ends_on))
            .col_expr(pact::Column::Announced, Expr::value(None::<i32>))
            .filter(pact::COLUMN.id.eq(pact.id))
            .exec(tx)
            .await?;
    }
    let version = version::Model { effective_at: Some(now), changed_seq: seq, ..version };
    for (_, party) in signed(tx, version.id).await? {
        follow(ctx, tx, pact, &party, &version).await?;
    }
    arise::due(ctx, tx, Some(pact.id)).await?;
    Ok(true)
}

/// The amendment that takes effect today, if one does.
async fn due(ctx: &Ctx, db: &impl ConnectionTrait, pact: &pact::Model) -> Result<Option<(version::Model, Document)>, DbErr> {
    let waiting = newest_amendment(db, pact.id).await?.filter(|v| v.effective_at.is_none());
    let Some(version) = waiting.filter(|_| pact.state == PactState::InForce) else { return Ok(None) };
    let document = Document::read(&version.canonical).map_err(|error| DbErr::Json(error.to_string()))?;
    let met = document.entry_into_force.is_met(&counted_by_role(db, &version).await?, ctx.clock.today());
    Ok(met.then_some((version, document)))
}

/// The last day of the pact under a text: the term that runs keeps its end, unless the text knows none, or knows one for the first time.
async fn term_after(
    ctx: &Ctx,
    db: &impl ConnectionTrait,
    pact: &pact::Model,
    document: &Document,
) -> Result<Option<Date>, DbErr> {
    let had = super::term::term_of(db, pact.id).await?.is_some();
    Ok(match &document.term {
        _ if pact.terminating => pact.ends_on,
        None => None,
        Some(_) if had => pact.ends_on,
        Some(term) => term.last_day(day_of(ctx.clock.now(), &calendar_of(pact))?),
    })
}

/// The signatures in effect on a version, with their seats.
async fn signed(db: &impl ConnectionTrait, version: VersionId) -> Result<Vec<(signature::Model, party::Model)>, DbErr> {
    let of = signature::Entity::find()
        .find_also_related(party::Entity)
        .filter(signature::COLUMN.version_id.eq(version))
        .filter(signature::in_effect())
        .order_by_asc(signature::COLUMN.log_seq);
    Ok(of.all(db).await?.into_iter().filter_map(|(signature, party)| Some((signature, party?))).collect())
}

/// What follows for a seat that has signed a version which is the text of the pact: its signature on an earlier one is superseded, and it
/// is bound by the new one. Where the version waits for its effect, nothing yet.
pub async fn follow(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    pact: &pact::Model,
    party: &party::Model,
    version: &version::Model,
) -> Result<(), DbErr> {
    if !version.is_effective() {
        return Ok(());
    }
    let own = signature::Entity::find().filter(signature::COLUMN.party_id.eq(party.id)).filter(signature::in_effect());
    let own = own.order_by_asc(signature::COLUMN.log_seq).all(tx).await?;
    let Some(newer) = own.iter().find(|s| s.version_id == version.id) else { return Ok(()) };
    for earlier in own.iter().filter(|s| s.version_id != version.id) {
        supersede(ctx, tx, pact, earlier, newer).await?;
    }
    bind_one(ctx, tx, pact, party, version.id).await
}

/// One signature takes the place of another of the same seat.
async fn supersede(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    pact: &pact::Model,
    earlier: &signature::Model,
    newer: &signature::Model,
) -> Result<(), DbErr> {
    let now = ctx.clock.now();
    let found = organisation::Entity::find_by_id(earlier.organisation_id).one(tx).await?;
    let organisation = found.ok_or_else(|| DbErr::RecordNotFound("the organisation of a signature".to_owned()))?;
    let act = Act::new(SUPERSEDED, now, By::portal("clock"))
        .in_pact(pact.slug.as_str())
        .on(organisation.slug.as_str())
        .with(json!({ "signature": earlier.log_seq, "by": newer.log_seq }));
    let seq = append(tx, act).await?;
    signature::Entity::update_many()
        .col_expr(signature::Column::SupersededAt, Expr::value(Some(now)))
        .col_expr(signature::Column::SupersededBy, Expr::value(Some(newer.log_seq)))
        .col_expr(signature::Column::SupersededSeq, Expr::value(Some(seq)))
        .col_expr(signature::Column::ChangedSeq, Expr::value(seq))
        .filter(signature::COLUMN.id.eq(earlier.id))
        .exec(tx)
        .await
        .map(drop)
}

/// Brings into effect what the clock alone made due, and reminds. Several servers may do it at once: each act is done by one of them.
pub(super) async fn tick(ctx: &Ctx) -> Result<(), DbErr> {
    let waiting = version::Entity::find()
        .find_also_related(pact::Entity)
        .filter(version::COLUMN.amends.is_not_null())
        .filter(version::COLUMN.effective_at.is_null())
        .filter(pact::COLUMN.state.eq(PactState::InForce));
    for (_, pact) in waiting.all(ctx.db.read()).await? {
        let Some(pact) = pact else { continue };
        if due(ctx, ctx.db.read(), &pact).await?.is_some() {
            let tx = ctx.db.begin().await?;
            if take_effect_if_due(ctx, &tx, &again(&tx, pact.id).await?).await? {
                tx.commit().await?;
            }
        }
    }
    remind(ctx).await
}

async fn again(tx: &DatabaseTransaction, id: PactId) -> Result<pact::Model, DbErr> {
    pact::Entity::find_by_id(id).one(tx).await?.ok_or_else(|| DbErr::RecordNotFound(id.to_string()))
}
