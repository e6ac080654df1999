//! Sending a report: the draft is frozen as a revision, its evidence with it, and the obligation is reported, in one act.

use super::Error;
use super::draft::mine;
use super::entity::{draft, report};
use crate::commitments::model::ObligationState;
use crate::commitments::server::entity::obligation;
use crate::commitments::server::settle::{Change, Reported, change};
use crate::files::model::Purpose;
use crate::files::server::entity::file;
use crate::files::server::{self as files, Shown};
use crate::identity::server::actor::Actor;
use crate::indicators::figures::{self, BadRow};
use crate::kernel::canonical::salted_digest;
use crate::kernel::ids::{ObligationId, PersonId, ReportId};
use crate::log::entry::By;
use crate::organisations::server::entity::organisation;
use crate::pacts::procedure::Effect;
use crate::pacts::server::entity::{commitment, party};
use crate::pacts::server::rights::effect_on;
use crate::platform::ctx::Ctx;
use crate::reports::model::{Asked, Content, Draft, OfficeFigure};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, Set,
};
use time::OffsetDateTime;

/// Sends the draft that is kept. Sent twice or at once it is one revision: the second finds no draft, and gets the newest.
pub async fn send(ctx: &Ctx, actor: &Actor, id: ObligationId) -> Result<ReportId, Error> {
    mine(ctx, actor, id).await?;
    let tx = ctx.db.begin().await?;
    let o = obligation::Entity::find_by_id(id).one(&tx).await?.ok_or(Error::NotFound)?;
    if o.state == ObligationState::Waived {
        return Err(Error::Waived);
    }
    if effect_on(&tx, o.party_id).await? == Effect::Excluded {
        return Err(Error::Excluded);
    }
    let Some(kept) = draft::Entity::find_by_id(id).one(&tx).await? else {
        return super::queries::newest(&tx, id).await?.map(|r| r.id).ok_or_else(|| Error::Incomplete(nothing()));
    };
    let content = check(&tx, &o, &kept.content).await?.map_err(Error::Incomplete)?;
    let report = record(ctx, &tx, actor, &o, &content).await?;
    draft::Entity::delete_by_id(id).exec(&tx).await?;
    tx.commit().await?;
    Ok(report)
}

fn nothing() -> crate::kernel::error::FieldErrors {
    crate::kernel::error::FieldErrors::one("narrative", "report-no-narrative")
}

/// What can be sent of a draft on this obligation, or what stands in its way.
pub async fn check(
    db: &impl ConnectionTrait,
    o: &obligation::Model,
    typed: &Draft,
) -> Result<Result<Content, crate::kernel::error::FieldErrors>, DbErr> {
    let c = commitment::Entity::find_by_id(o.commitment_id).one(db).await?.ok_or_else(|| missing("commitment"))?;
    let percent = c.indicator.unit == "%";
    let asked = Asked { percent, correction: revisions(db, o.id).await? > 0 };
    Ok(typed.check(asked, offices(&typed.offices, percent).ok()))
}

/// The figures by office; where lines cannot be read, each of them with the reason.
pub fn offices(text: &str, percent: bool) -> Result<Vec<OfficeFigure>, Vec<BadRow>> {
    if text.trim().is_empty() {
        return Ok(Vec::new());
    }
    let read = figures::read(text.as_bytes(), percent)?;
    Ok(read.into_iter().map(|f| OfficeFigure { office: f.office, value: f.value, count: f.count }).collect())
}

async fn revisions(db: &impl ConnectionTrait, id: ObligationId) -> Result<u64, DbErr> {
    report::Entity::find().filter(report::COLUMN.obligation_id.eq(id)).count(db).await
}

async fn record(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    actor: &Actor,
    o: &obligation::Model,
    content: &Content,
) -> Result<ReportId, Error> {
    let party = party::Entity::find_by_id(o.party_id).one(tx).await?.ok_or_else(|| missing("party"))?;
    let organisation =
        organisation::Entity::find_by_id(o.organisation_id).one(tx).await?.ok_or_else(|| missing("organisation"))?;
    let number = i32::try_from(revisions(tx, o.id).await? + 1).unwrap_or(i32::MAX);
    let revision = Revision::new(ctx, (o.id, number), actor.person, content)?;
    let evidence = files::freeze(ctx, tx, Purpose::Report(o.id), revision.id).await?;
    let by = By::new(organisation.slug.as_str(), party.role.as_str());
    let told = revision.told(&evidence)?;
    let log_seq = change(ctx, tx, by, o, Change::Reported(told)).await?;
    let id = revision.id;
    report::Entity::insert(revision.row(ctx.clock.now(), log_seq)).exec_without_returning(tx).await?;
    Ok(id)
}

/// A revision that is being sent: what the log says of it, and its row.
pub struct Revision<'a> {
    id: ReportId,
    obligation: ObligationId,
    number: i32,
    person: PersonId,
    content: &'a Content,
    text: String,
    salt: [u8; 32],
}

impl<'a> Revision<'a> {
    /// The revision of this number, from 1, on an obligation, with a fresh salt.
    pub fn new(
        ctx: &Ctx,
        (obligation, number): (ObligationId, i32),
        person: PersonId,
        content: &'a Content,
    ) -> Result<Self, DbErr> {
        let text = serde_json_canonicalizer::to_string(content).map_err(|error| DbErr::Json(error.to_string()))?;
        let (id, salt) = (ctx.random.id(ctx.clock.now()), ctx.random.bytes());
        Ok(Self { id, obligation, number, person, content, text, salt })
    }

    /// What the log says of it and of its files.
    pub fn told(&self, files: &[file::Model]) -> Result<Reported, DbErr> {
        Ok(Reported {
            report: self.id,
            revision: self.number,
            value: self.content.value,
            completion: self.content.completion,
            measured_share: self.content.measured_share,
            content: salted_digest(&self.salt, &self.text),
            shown: Shown::of(files, &self.salt)?,
        })
    }

    /// Its row, once the log has it.
    pub fn row(self, now: OffsetDateTime, log_seq: i64) -> report::ActiveModel {
        report::ActiveModel {
            id: Set(self.id),
            obligation_id: Set(self.obligation),
            revision: Set(self.number),
            person_id: Set(self.person),
            content: Set(self.text),
            salt: Set(hex::encode(self.salt)),
            value: Set(self.content.value),
            completion: Set(self.content.completion),
            measured_share: Set(self.content.measured_share),
            sent_at: Set(now),
            log_seq: Set(log_seq),
        }
    }
}

fn missing(what: &str) -> DbErr {
    DbErr::RecordNotFound(format!("the {what} of an obligation"))
}
