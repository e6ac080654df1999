//! The beginning of a case: the officer opens it, a party alleges, or the pact's own rule proposes it.

use super::access::{capacities, complains_for};
use super::act::{attempt, settle};
use super::entity::case;
use super::load::File;
use super::{Error, broken};
use crate::commitments::server::bind::calendar_of;
use crate::identity::server::actor::Actor;
use crate::kernel::ids::{CaseId, ObligationId, OrganisationId, PactId, PersonId};
use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::by_slug;
use crate::pacts::procedure::Effect;
use crate::pacts::server::entity::{pact, party, version};
use crate::pacts::server::queries::pact_by_slug;
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::sanctions::act::{Act, Charge};
use crate::sanctions::allow::{No, Who};
use crate::sanctions::case::Case;
use crate::sanctions::model::{Capacity, Source, Stage};
use crate::sanctions::rules::Rules;
use crate::signatures::server::entity::signature;
use crate::signatures::server::queries::bound_by;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DatabaseTransaction, EntityTrait as _, QueryFilter as _,
    QueryOrder as _,
};

/// Against whom, in which pact, and what.
pub struct Opening<'a> {
    /// The pact's slug.
    pub pact: &'a str,
    /// The respondent's slug.
    pub respondent: &'a str,
    /// For which party the actor alleges; the officer acts for none.
    pub complainant: Option<&'a str>,
    /// The obligation from which it comes.
    pub obligation: Option<ObligationId>,
    /// What is alleged.
    pub charge: Charge,
}

/// Opens a case, or records an allegation where the actor is no officer.
pub async fn open(ctx: &Ctx, actor: &Actor, opening: Opening<'_>) -> Result<CaseId, Error> {
    let tx = ctx.db.begin().await?;
    let id = open_within(ctx, &tx, actor.person, opening).await?;
    tx.commit().await?;
    Ok(id)
}

/// The same, as a part of what the transaction does.
pub async fn open_within(ctx: &Ctx, tx: &DatabaseTransaction, person: PersonId, opening: Opening<'_>) -> Result<CaseId, Error> {
    let pact = pact_by_slug(tx, opening.pact).await?.ok_or(Error::NotFound)?;
    let respondent = by_slug(tx, opening.respondent).await?.ok_or(Error::NoSignatory)?;
    let complainant = match opening.complainant {
        Some(slug) => Some(complainant(tx, person, &pact, slug).await?),
        None => None,
    };
    let mut file = file(ctx, tx, pact, respondent, (complainant, opening.obligation), &opening.charge).await?;
    let capacities = match complainant {
        Some(_) => [Capacity::Complainant].into(),
        None => capacities(tx, file.pact.id, person).await?.into_iter().filter(|c| *c == Capacity::Officer).collect(),
    };
    let ties = super::access::ties(tx, &file, person).await?;
    let who = Who { person: Some(person), capacities, ties };
    let charge = opening.charge;
    let act = if complainant.is_some() { Act::Alleged { charge } } else { Act::Opened { charge } };
    attempt(ctx, tx, &mut file, &who, act).await?;
    settle(ctx, tx, &mut file).await?;
    Ok(file.row.id)
}

/// The organisation for which the actor alleges: one with a seat in the pact.
async fn complainant(
    db: &impl ConnectionTrait,
    person: PersonId,
    pact: &pact::Model,
    slug: &str,
) -> Result<OrganisationId, Error> {
    let organisation = by_slug(db, slug).await?.ok_or(No::NotYours)?;
    let speaks = complains_for(db, person, organisation.id).await?;
    let seated = seat(db, pact.id, organisation.id).await?.is_some();
    if speaks && seated { Ok(organisation.id) } else { Err(No::NotYours.into()) }
}

/// Proposes a case by the pact's own rule. Nothing is imposed: the officer looks at it as at any allegation.
pub(super) async fn propose(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    pact: pact::Model,
    respondent: organisation::Model,
    (obligation, charge): (Option<ObligationId>, Charge),
) -> Result<(), Error> {
    let mut file = file(ctx, tx, pact, respondent, (None, obligation), &charge).await?;
    attempt(ctx, tx, &mut file, &Who::clock(), Act::Alleged { charge }).await?;
    settle(ctx, tx, &mut file).await
}

async fn seat(db: &impl ConnectionTrait, pact: PactId, organisation: OrganisationId) -> Result<Option<party::Model>, Error> {
    let found =
        party::Entity::find().filter(party::COLUMN.pact_id.eq(pact)).filter(party::COLUMN.organisation_id.eq(organisation));
    Ok(found.one(db).await?)
}

/// An empty file against a signatory, under the version that binds it.
async fn file(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    pact: pact::Model,
    respondent: organisation::Model,
    (complainant, obligation): (Option<OrganisationId>, Option<ObligationId>),
    charge: &Charge,
) -> Result<File, Error> {
    let seat = seat(tx, pact.id, respondent.id).await?.ok_or(Error::NoSignatory)?;
    let version = if let Some((_, version)) = bound_by(tx, seat.id).await? {
        version
    } else {
        // Who is bound no more is judged by what it signed last.
        let signed = signature::Entity::find().filter(signature::COLUMN.party_id.eq(seat.id));
        let last = signed.order_by_desc(signature::COLUMN.log_seq).one(tx).await?.ok_or(Error::NoSignatory)?;
        version::Entity::find_by_id(last.version_id).one(tx).await?.ok_or(Error::NotFound)?
    };
    let document = Document::read(&version.canonical).map_err(broken)?;
    let rules = Rules::of(&document, calendar_of(&pact)).ok_or(Error::NoLadder)?;
    let now = ctx.clock.now();
    let row = case::Model {
        id: ctx.random.id(now),
        pact_id: pact.id,
        version_id: version.id,
        party_id: seat.id,
        organisation_id: respondent.id,
        complainant_id: complainant,
        obligation_id: obligation,
        source: charge.source,
        practice: charge.practice,
        stage: Stage::Allegation,
        ending: None,
        awaits: None,
        due_on: None,
        wakes_at: None,
        effect: Effect::None,
        was_told: false,
        was_appealed: false,
        was_changed: false,
        measure: None,
        opened_at: now,
        told_at: None,
        decided_at: None,
        final_at: None,
    };
    case::ActiveModel::from(row.clone()).reset_all().insert(tx).await?;
    Ok(File { row, pact, document, respondent, rows: Vec::new(), steps: Vec::new(), case: Case::new(rules) })
}

/// Whether a person may open a case in a pact, or allege for which of its parties: what the form offers.
pub async fn may_open(db: &impl ConnectionTrait, actor: &Actor, pact: PactId) -> Result<bool, Error> {
    Ok(capacities(db, pact, actor.person).await?.contains(&Capacity::Officer))
}

/// The sources that an officer may name.
pub const BY_OFFICER: [Source; 4] = [Source::Finding, Source::MissedObligation, Source::Concern, Source::Officer];
