//! What the monitor concludes: it accepts a report, or rates it after the signatory could reply. Nobody else can do either, nor
//! stand in the way of it: neither a newer revision, nor a lapsed term, nor a withdrawn signature keeps a finding back.

use super::Error;
use super::entity::{draft_finding, finding};
use super::letters;
use crate::commitments::model::{Completion, ObligationState, Results};
use crate::commitments::server::access::judges;
use crate::commitments::server::bind::calendar_of;
use crate::commitments::server::entity::obligation;
use crate::commitments::server::settle::{Change, change, found};
use crate::commitments::server::zone;
use crate::identity::server::actor::Actor;
use crate::kernel::ids::{FindingId, ObligationId, OrganisationId, PersonId, ReportId};
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::monitoring::model::{Grounds, REPLY_DEADLINE, REPLY_WORKING_DAYS, Rating};
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::{commitment, pact, version};
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::salted::{Salted, salted};
use crate::reports::server::entity::report;
use crate::reports::server::queries::newest;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, Set,
};
use serde_json::json;
use time::{Date, OffsetDateTime};

/// An obligation before its monitor.
pub(super) struct Case {
    pub o: obligation::Model,
    pub pact: pact::Model,
    pub by: By,
    pub monitor: OrganisationId,
}

/// The obligation, if this person judges it.
pub(super) async fn case(db: &impl ConnectionTrait, actor: &Actor, id: ObligationId) -> Result<Case, Error> {
    let found = obligation::Entity::find_by_id(id).find_also_related(pact::Entity).one(db).await?;
    let Some((o, Some(pact))) = found else { return Err(Error::NotFound) };
    let (by, monitor) = judges(db, actor.person, o.pact_id).await?.ok_or(Error::NotFound)?;
    // Nobody judges their own cause.
    if monitor == o.organisation_id { Err(Error::NotFound) } else { Ok(Case { o, pact, by, monitor }) }
}

impl Case {
    /// Whether a report lies before the monitor that nothing was concluded on.
    pub fn is_open(&self) -> bool {
        matches!(self.o.state, ObligationState::Reported | ObligationState::Returned)
    }
}

/// The newest revision, which must be the one that was looked at.
pub(super) async fn looked_at(db: &impl ConnectionTrait, id: ObligationId, seen: ReportId) -> Result<report::Model, Error> {
    let report = newest(db, id).await?.ok_or(Error::Nothing)?;
    if report.id == seen { Ok(report) } else { Err(Error::Newer) }
}

/// Agrees with the report as it stands, in public and at once.
pub async fn accept(ctx: &Ctx, actor: &Actor, id: ObligationId, seen: ReportId) -> Result<FindingId, Error> {
    let tx = ctx.db.begin().await?;
    let case = case(&tx, actor, id).await?;
    if !case.is_open() {
        return Err(Error::Nothing);
    }
    let report = looked_at(&tx, id, seen).await?;
    let said = Said { person: actor.person, completion: report.completion, results: None, grounds: Grounds::default() };
    let finding = record(ctx, &tx, &case, &report, said).await?;
    tx.commit().await?;
    Ok(finding)
}

/// Puts a draft finding before the signatory, in place of one that was there; it may reply until the day that is returned.
pub async fn draft(ctx: &Ctx, actor: &Actor, id: ObligationId, seen: ReportId, rating: Rating) -> Result<Date, Error> {
    let tx = ctx.db.begin().await?;
    let case = case(&tx, actor, id).await?;
    if case.o.state == ObligationState::Waived {
        return Err(Error::Nothing);
    }
    let report = looked_at(&tx, id, seen).await?;
    let (until, ends_at) = reply_time(ctx, &tx, &case).await?;
    draft_finding::Entity::delete_by_id(id).exec(&tx).await?;
    let row = draft_finding::ActiveModel {
        obligation_id: Set(id),
        report_id: Set(report.id),
        person_id: Set(actor.person),
        completion: Set(rating.completion),
        results: Set(rating.results),
        reasons: Set(rating.reasons),
        sent_at: Set(ctx.clock.now()),
        reply_until: Set(until),
        reply_ends_at: Set(ends_at),
        reply: Set(None),
        replied_at: Set(None),
    };
    draft_finding::Entity::insert(row).exec_without_returning(&tx).await?;
    letters::draft_to_reply_to(ctx, &tx, &case, until).await?;
    tx.commit().await?;
    Ok(until)
}

/// The last day for a reply, and its end: so many working days of the pact from today.
async fn reply_time(ctx: &Ctx, db: &impl ConnectionTrait, case: &Case) -> Result<(Date, OffsetDateTime), DbErr> {
    let never = || DbErr::Custom("no working day for a reply".to_owned());
    let text = commitment::Entity::find_by_id(case.o.commitment_id).find_also_related(version::Entity).one(db).await?;
    let document = text.and_then(|(_, version)| version).and_then(|v| Document::read(&v.canonical).ok());
    let days = document.and_then(|d| d.deadlines.get(REPLY_DEADLINE).copied()).unwrap_or(REPLY_WORKING_DAYS);
    let calendar = calendar_of(&case.pact);
    let today = zone::day_of(ctx.clock.now(), &calendar)?;
    let until = calendar.working_days_after(today, days).ok_or_else(never)?;
    Ok((until, zone::start_of(until.next_day().ok_or_else(never)?, &calendar)?))
}

/// Publishes the draft with the reply beside it, once the reply is there or its time is over.
pub async fn publish(ctx: &Ctx, actor: &Actor, id: ObligationId) -> Result<FindingId, Error> {
    let tx = ctx.db.begin().await?;
    let case = case(&tx, actor, id).await?;
    let draft = draft_finding::Entity::find_by_id(id).one(&tx).await?.ok_or(Error::Nothing)?;
    if !draft.is_ripe(ctx.clock.now()) {
        return Err(Error::TooEarly);
    }
    let judged = report::Entity::find_by_id(draft.report_id).one(&tx).await?.ok_or(Error::Nothing)?;
    let said = Said {
        person: actor.person,
        completion: draft.completion,
        results: Some(draft.results),
        grounds: Grounds { reasons: draft.reasons, reply: draft.reply },
    };
    let finding = record(ctx, &tx, &case, &judged, said).await?;
    tx.commit().await?;
    Ok(finding)
}

/// What the monitor says of a report.
pub struct Said {
    /// Who says it.
    pub person: PersonId,
    /// How far the commitment is kept.
    pub completion: Completion,
    /// What came of it; not said where the monitor agrees.
    pub results: Option<Results>,
    /// Why, and what the signatory replied.
    pub grounds: Grounds,
}

/// Writes the finding, with the end of what led to it. A revision that came after the one judged keeps waiting for the monitor.
async fn record(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    case: &Case,
    judged: &report::Model,
    said: Said,
) -> Result<FindingId, Error> {
    let (now, o, completion) = (ctx.clock.now(), &case.o, said.completion);
    let id: FindingId = ctx.random.id(now);
    let earlier = finding::Entity::find().filter(finding::COLUMN.obligation_id.eq(o.id)).count(tx).await?;
    let number = i32::try_from(earlier + 1).unwrap_or(i32::MAX);
    let content = salted(ctx, &said.grounds)?;
    let (party, code) = named(tx, o).await?;
    let finding = Finding { id, report: judged.id, obligation: o.id, number, monitor: case.monitor, said, content };
    let log_seq = append(tx, finding.entry(now, case.by.clone(), &case.pact, (&party, &code))).await?;
    finding::Entity::insert(finding.row(now, log_seq)).exec_without_returning(tx).await?;
    draft_finding::Entity::delete_by_id(o.id).exec(tx).await?;
    let o = found(tx, o, (completion, log_seq)).await?;
    if case.is_open() && newest(tx, o.id).await?.is_some_and(|r| r.id == judged.id) {
        change(ctx, tx, case.by.clone(), &o, Change::Verified).await?;
    }
    letters::published(ctx, tx, case).await?;
    Ok(id)
}

/// A finding that is being published: its entry, and its row.
pub struct Finding {
    /// Its identifier.
    pub id: FindingId,
    /// The revision that was judged.
    pub report: ReportId,
    /// On what it was owed.
    pub obligation: ObligationId,
    /// From 1, within its obligation.
    pub number: i32,
    /// Who judges.
    pub monitor: OrganisationId,
    /// What it says.
    pub said: Said,
    /// The grounds, salted.
    pub content: Salted,
}

impl Finding {
    /// Its entry; `named` is the slug of who reported and the commitment's code.
    pub fn entry(&self, now: OffsetDateTime, by: By, pact: &pact::Model, (party, code): (&str, &str)) -> Act {
        let act = Act::new("finding.published", now, by).in_pact(pact.slug.as_str()).on(self.obligation.to_string());
        act.with(json!({
            "finding": self.id,
            "organisation": party,
            "commitment": code,
            "report": self.report,
            "number": self.number,
            "completion": self.said.completion,
            "results": self.said.results,
            "content": self.content.digest,
        }))
    }

    /// Its row, once the log has it.
    pub fn row(self, now: OffsetDateTime, log_seq: i64) -> finding::ActiveModel {
        finding::ActiveModel {
            id: Set(self.id),
            obligation_id: Set(self.obligation),
            report_id: Set(self.report),
            number: Set(self.number),
            organisation_id: Set(self.monitor),
            person_id: Set(self.said.person),
            completion: Set(self.said.completion),
            results: Set(self.said.results),
            content: Set(self.content.text),
            salt: Set(self.content.salt),
            published_at: Set(now),
            log_seq: Set(log_seq),
        }
    }
}

/// The slug of who reported, and the commitment's code.
async fn named(tx: &DatabaseTransaction, o: &obligation::Model) -> Result<(String, String), DbErr> {
    let missing = || DbErr::RecordNotFound("the names of an obligation".to_owned());
    let party = organisation::Entity::find_by_id(o.organisation_id).one(tx).await?.ok_or_else(missing)?;
    let commitment = commitment::Entity::find_by_id(o.commitment_id).one(tx).await?.ok_or_else(missing)?;
    Ok((party.slug.to_string(), commitment.code))
}
