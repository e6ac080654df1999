//! Adoption freezes a text as version 1 of a new pact; opening lets organisations sign it.

use super::amend::Amends;
use super::{Error, searched};
use crate::commitments::calendar::WorkingCalendar;
use crate::commitments::server::access::has_monitor;
use crate::kernel::ids::{CommitmentId, OrganisationId, PactId, VersionId};
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::organisations::server::queries::by_slug;
use crate::pacts::model::{Milestones, PactKind, PactState, PartyRole, Texts};
use crate::pacts::server::entity::{commitment, pact, party, version};
use crate::pacts::server::queries::{newest_version, pact_by_slug};
use crate::pacts::server::seating;
use crate::pacts::version::{Document, digest};
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, Set};
use serde_json::{Value, json};

/// A text to be adopted, and what is said of the pact beside it.
pub struct Adoption {
    /// The version.
    pub document: Document,
    /// What the pact is, in plain words, by language.
    pub summary: Texts,
    /// ISO 3166-1 alpha-2
    pub country: String,
    /// Whether it is made up for the demonstration.
    pub is_demo: bool,
    /// Its working calendar; the common one where there is none.
    pub calendar: Option<WorkingCalendar>,
}

/// Adopts a pact with its first version; the same again is nothing new. Returns its id and whether it is new.
pub async fn adopt(ctx: &Ctx, tx: &DatabaseTransaction, by: By, adoption: Adoption) -> Result<(PactId, bool), Error> {
    let canonical = adoption.document.canonical()?;
    if let Some(known) = pact_by_slug(tx, adoption.document.pact.as_str()).await? {
        let version = newest_version(tx, known.id).await?;
        let same = version.is_some_and(|v| v.canonical == canonical) && is_same(&known, &adoption);
        return if same { Ok((known.id, false)) } else { Err(Error::OtherContent) };
    }
    // Laid out from what will be read again, so that tables and canonical form say the same.
    let document = Document::read(&canonical)?;
    check_organisations(tx, &document).await?;
    check_superseded(tx, &document).await?;
    let id = record_pact(ctx, tx, by.clone(), &document, adoption).await?;
    record_version(ctx, tx, by, id, (&document, canonical), None).await?;
    Ok((id, true))
}

/// A commitment of one organisation is owed by a known one, of a kind that may sit in the role.
pub(super) async fn check_organisations(tx: &DatabaseTransaction, document: &Document) -> Result<(), Error> {
    for (c, slug) in document.commitments.iter().filter_map(|c| c.organisation.as_ref().map(|slug| (c, slug))) {
        let kind = by_slug(tx, slug.as_str()).await?.ok_or(Error::NoOrganisation)?.kind;
        if !PartyRole::ALL.iter().any(|seat| c.role.binds(*seat) && seat.admits(kind)) {
            return Err(Error::WrongKind);
        }
    }
    Ok(())
}

/// What it takes the place of is another pact, which has not ended.
async fn check_superseded(tx: &DatabaseTransaction, document: &Document) -> Result<(), Error> {
    let Some(slug) = &document.supersedes else { return Ok(()) };
    let other = pact_by_slug(tx, slug.as_str()).await?.filter(|p| *slug != document.pact && p.state.may_be_superseded());
    other.map(drop).ok_or(Error::NotReplaceable)
}

/// Both are run by the same Customs.
async fn check_same_customs(tx: &DatabaseTransaction, pact: &pact::Model) -> Result<(), Error> {
    let Some(other) = pact.supersedes.as_deref() else { return Ok(()) };
    let other = pact_by_slug(tx, other).await?.filter(|p| p.state.may_be_superseded()).ok_or(Error::NotReplaceable)?;
    let of = async |pact: PactId| -> Result<Vec<OrganisationId>, DbErr> {
        let seats =
            party::Entity::find().filter(party::COLUMN.pact_id.eq(pact)).filter(party::COLUMN.role.eq(PartyRole::Customs));
        Ok(seats.all(tx).await?.into_iter().map(|seat| seat.organisation_id).collect())
    };
    let (own, others) = (of(pact.id).await?, of(other.id).await?);
    if own.iter().any(|customs| others.contains(customs)) { Ok(()) } else { Err(Error::NotReplaceable) }
}

fn is_same(known: &pact::Model, adoption: &Adoption) -> bool {
    known.summary == adoption.summary
        && known.country == adoption.country
        && known.is_demo == adoption.is_demo
        && known.calendar == adoption.calendar
}

async fn record_pact(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    by: By,
    document: &Document,
    Adoption { summary, country, is_demo, calendar, .. }: Adoption,
) -> Result<PactId, Error> {
    let now = ctx.clock.now();
    let id = ctx.random.id(now);
    let act = Act::new("pact.adopted", now, by).in_pact(document.pact.as_str()).on(document.pact.as_str()).with(json!({
        "kind": document.kind,
        "state": PactState::Adopted,
        "title": document.title,
        "summary": summary,
        "country": country,
        "entry_rule": document.entry_into_force,
        "is_demo": is_demo,
        "calendar": calendar,
        "supersedes": document.supersedes,
    }));
    let log_seq = append(tx, act).await?;
    searched::pact(tx, document, &summary).await?;
    let row = pact::ActiveModel {
        id: Set(id),
        slug: Set(document.pact.clone()),
        kind: Set(document.kind),
        state: Set(PactState::Adopted),
        state_since: Set(now),
        country: Set(country),
        title: Set(document.title.clone()),
        summary: Set(summary),
        entry_rule: Set(document.entry_into_force.clone()),
        is_demo: Set(is_demo),
        calendar: Set(calendar),
        log_seq: Set(log_seq),
        changed_seq: Set(log_seq),
        ends_on: Set(None),
        announced: Set(None),
        terminating: Set(false),
        supersedes: Set(document.supersedes.as_ref().map(ToString::to_string)),
    };
    pact::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(id)
}

/// Records a version with its commitments, and returns the number of its entry; one that amends says what and until when it is to be
/// signed anew.
pub(super) async fn record_version(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    by: By,
    pact_id: PactId,
    (document, canonical): (&Document, String),
    amends: Option<&Amends>,
) -> Result<i64, Error> {
    let now = ctx.clock.now();
    let id: VersionId = ctx.random.id(now);
    let digest = digest(&canonical);
    let act = Act::new("version.adopted", now, by).in_pact(document.pact.as_str()).on(document.number.to_string()).with(json!({
        "number": document.number,
        "digest": digest,
        "languages": document.languages,
        "authentic": document.authentic,
    }));
    let act = match amends {
        Some(amends) => act.with(amends.told(document)),
        None => act,
    };
    let log_seq = append(tx, act).await?;
    let row = version::ActiveModel {
        id: Set(id),
        pact_id: Set(pact_id),
        number: Set(document.number),
        canonical: Set(canonical),
        digest: Set(digest),
        adopted_at: Set(now),
        log_seq: Set(log_seq),
        changed_seq: Set(log_seq),
        amends: Set(amends.map(|a| a.version)),
        resign_by: Set(amends.map(|a| a.resign_by)),
        effective_at: Set(amends.filter(|a| a.at_once).map(|_| now)),
        announced: Set(None),
    };
    version::Entity::insert(row).exec_without_returning(tx).await?;
    let commitments: Vec<(CommitmentId, _)> = document.commitments.iter().map(|c| (ctx.random.id(now), c)).collect();
    for (id, c) in &commitments {
        searched::commitment(tx, *id, c, &document.language).await?;
    }
    if commitments.is_empty() {
        return Ok(log_seq);
    }
    let rows = commitments.into_iter().zip(0..).map(|((commitment, c), position)| commitment::ActiveModel {
        id: Set(commitment),
        version_id: Set(id),
        code: Set(c.code.clone()),
        position: Set(position),
        article: Set(c.article.clone()),
        role: Set(c.role),
        factor: Set(c.factor),
        title: Set(c.title.clone()),
        description: Set(c.description.clone()),
        indicator: Set(c.indicator.clone()),
        frequency: Set(c.frequency),
        frequency_days: Set(c.frequency_days),
        first_due_after_days: Set(c.first_due_after_days),
        evidence: Set(json!(c.evidence)),
        critical: Set(c.critical),
        milestones: Set(Milestones(c.milestones.clone())),
        organisation: Set(c.organisation.clone()),
        unverifiable_reason: Set(c.unverifiable_reason.clone()),
    });
    commitment::Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(log_seq)
}

/// Opens an adopted pact for signature; opening it again is nothing new. An integrity pact is opened when its monitor has its seat.
pub async fn open(ctx: &Ctx, tx: &DatabaseTransaction, by: By, slug: &str) -> Result<(), Error> {
    let pact = pact_by_slug(tx, slug).await?.ok_or(Error::NoPact)?;
    match pact.state {
        PactState::Adopted if pact.kind == PactKind::IntegrityPact && !has_monitor(tx, pact.id).await? => Err(Error::NoMonitor),
        PactState::Adopted => {
            check_same_customs(tx, &pact).await?;
            Ok(enter_state(ctx, tx, by, &pact, "pact.opened", PactState::Open, json!({})).await?)
        }
        PactState::Open | PactState::InForce => Ok(()),
        PactState::Drafting | PactState::Consultation | PactState::Expired | PactState::Terminated | PactState::Superseded => {
            Err(Error::NotAdopted)
        }
    }
}

/// Moves a pact to another state, with the entry that says so and what `more` says beside it. Who has asked for a seat in one that ends
/// is told.
pub(super) async fn enter_state(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    by: By,
    pact: &pact::Model,
    kind: &str,
    state: PactState,
    more: Value,
) -> Result<(), DbErr> {
    let now = ctx.clock.now();
    let act = Act::new(kind, now, by).in_pact(pact.slug.as_str()).on(pact.slug.as_str()).with(json!({"state": state})).with(more);
    let seq = append(tx, act).await?;
    pact::Entity::update_many()
        .col_expr(pact::Column::State, Expr::value(state))
        .col_expr(pact::Column::ChangedSeq, Expr::value(seq))
        .col_expr(pact::Column::StateSince, Expr::value(now))
        .filter(pact::COLUMN.id.eq(pact.id))
        .exec(tx)
        .await?;
    if !state.takes_seats() {
        seating::end(ctx, tx, pact).await?;
    }
    Ok(())
}
