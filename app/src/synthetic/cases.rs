//! Cases, run by the command that all cases go through: an officer opens them, a panel of three who belong to nobody decides, the
//! clock publishes what was decided and ends it.

use super::words::{Words, texts};
use super::{Error, chance, content::below, plan::Deed};
use crate::identity::server::commands::register;
use crate::identity::server::entity::person;
use crate::kernel::ids::{CaseId, PersonId};
use crate::kernel::locale::Lang;
use crate::kernel::text::EmailAddress;
use crate::organisations::model::MemberRole;
use crate::organisations::server::commands::join;
use crate::organisations::server::entity::{membership, organisation};
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::{pact, party};
use crate::platform::ctx::Ctx;
use crate::platform::mail::entity as mail;
use crate::sanctions::act::{Act, Charge, Decision, Motion, Term};
use crate::sanctions::model::{Practice, Seat, Source, Vote};
use crate::sanctions::server::act::act_within;
use crate::sanctions::server::entity::{case, seat};
use crate::sanctions::server::open::{Opening, open_within};
use crate::sanctions::server::tick::wake_within;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
};
use std::collections::BTreeMap;
use time::OffsetDateTime;

/// The people of a pact's cases.
const CAST: [&str; 4] = ["officer", "panel-1", "panel-2", "panel-3"];
/// The paragraph on undue advantage.
const ARTICLE: &str = "4.2";

/// Puts the people of a pact's cases on record: the officer stands in an association, the panel in no party.
pub async fn cast(ctx: &Ctx, tx: &DatabaseTransaction, pact: &str, lang: Lang, words: &Words) -> Result<(), Error> {
    for part in CAST {
        register(ctx, tx, &address(part, pact)?, &words.person(ctx), lang).await?;
    }
    let (officer, seats) = (by_email(tx, CAST[0], pact).await?, seats(tx, pact, PartyRole::Association).await?);
    let association = seats.first().ok_or_else(|| missing("an association"))?;
    join(ctx, tx, officer, association.organisation_id, MemberRole::SanctionsOfficer).await?;
    Ok(())
}

fn address(part: &str, pact: &str) -> Result<EmailAddress, DbErr> {
    format!("{part}.{pact}@synthetic.example").parse().map_err(|error| DbErr::Custom(format!("{part}: {error}")))
}

async fn by_email(db: &impl ConnectionTrait, part: &str, pact: &str) -> Result<PersonId, DbErr> {
    let found = person::Entity::find().filter(person::COLUMN.email.eq(address(part, pact)?)).one(db).await?;
    found.map(|person| person.id).ok_or_else(|| missing(part))
}

fn missing(what: &str) -> DbErr {
    DbErr::RecordNotFound(format!("{what} of a case"))
}

/// The seats of a role, in the order in which they were given.
async fn seats(db: &impl ConnectionTrait, pact: &str, role: PartyRole) -> Result<Vec<party::Model>, DbErr> {
    party::Entity::find()
        .inner_join(pact::Entity)
        .filter(pact::COLUMN.slug.eq(pact))
        .filter(party::COLUMN.role.eq(role))
        .order_by_asc(party::COLUMN.log_seq)
        .all(db)
        .await
}

/// Who acts for a seat, in a role of this kind.
async fn acting(db: &impl ConnectionTrait, seat: &party::Model, role: MemberRole) -> Result<PersonId, DbErr> {
    let found = membership::Entity::find()
        .filter(membership::COLUMN.organisation_id.eq(seat.organisation_id))
        .filter(membership::COLUMN.role.eq(role))
        .one(db)
        .await?;
    found.map(|member| member.person_id).ok_or_else(|| missing(role.as_str()))
}

async fn side(db: &impl ConnectionTrait, pact: &str, role: PartyRole, part: MemberRole) -> Result<PersonId, DbErr> {
    acting(db, seats(db, pact, role).await?.first().ok_or_else(|| missing("a side"))?, part).await
}

/// Opens so many cases against members, and forms their panels.
pub async fn open(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    words: &BTreeMap<String, Words>,
    (pact, count): (&pact::Model, u64),
) -> Result<(), Error> {
    let pact = pact.slug.as_str();
    let officer = by_email(tx, CAST[0], pact).await?;
    let customs = side(tx, pact, PartyRole::Customs, MemberRole::Secretariat).await?;
    let associations = side(tx, pact, PartyRole::Association, MemberRole::Coordinator).await?;
    let mut panel = Vec::new();
    for part in &CAST[1..] {
        panel.push(by_email(tx, part, pact).await?);
    }
    for (respondent, _) in seats(tx, pact, PartyRole::Member).await?.iter().zip(0..count) {
        let respondent = organisation::Entity::find_by_id(respondent.organisation_id).one(tx).await?;
        let respondent = respondent.ok_or_else(|| missing("the respondent"))?.slug;
        let practice = if chance(ctx, 60) { Practice::Corrupt } else { Practice::Fraudulent };
        let account = texts(words, |of| &of.charge);
        let charge = Charge { source: Source::Officer, article: ARTICLE.to_owned(), practice, account, files: Vec::new() };
        let opening = Opening { pact, respondent: respondent.as_str(), complainant: None, obligation: None, charge };
        let id = open_within(ctx, tx, officer, opening).await?;
        let named = |seat, person| Act::Named { seat, person };
        act_within(ctx, tx, customs, id, (i32::MAX, named(Seat::Customs, panel[0]))).await?;
        act_within(ctx, tx, associations, id, (i32::MAX, named(Seat::Associations, panel[1]))).await?;
        for member in &panel[..2] {
            act_within(ctx, tx, *member, id, (i32::MAX, named(Seat::Chair, panel[2]))).await?;
        }
        for member in &panel {
            act_within(ctx, tx, *member, id, (i32::MAX, Act::Declared)).await?;
        }
    }
    Ok(())
}

/// Takes the next step in each case that the officer opened.
pub async fn go_on(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    words: &BTreeMap<String, Words>,
    (pact, deed): (&pact::Model, Deed),
) -> Result<(), Error> {
    let opened = case::Entity::find()
        .filter(case::COLUMN.pact_id.eq(pact.id))
        .filter(case::COLUMN.source.eq(Source::Officer))
        .order_by_asc(case::COLUMN.id);
    for case in opened.all(tx).await? {
        match deed {
            Deed::Notice => notice(ctx, tx, words, (pact, case.id)).await?,
            Deed::Answer => {
                let seat = party::Entity::find_by_id(case.party_id).one(tx).await?.ok_or_else(|| missing("the respondent"))?;
                let respondent = acting(tx, &seat, MemberRole::Signatory).await?;
                act_within(ctx, tx, respondent, case.id, (i32::MAX, Act::Read)).await?;
                let reply = Act::Responded { reply: texts(words, |of| &of.reply), files: Vec::new() };
                act_within(ctx, tx, respondent, case.id, (i32::MAX, reply)).await?;
            }
            _ => decide(ctx, tx, words, case.id).await?,
        }
    }
    Ok(())
}

/// Tells the respondent; the mail arrives at once, for nobody is there to send it.
async fn notice(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    words: &BTreeMap<String, Words>,
    (pact, id): (&pact::Model, CaseId),
) -> Result<(), Error> {
    let officer = by_email(tx, CAST[0], pact.slug.as_str()).await?;
    let act = Act::Noticed { account: texts(words, |of| &of.charge), affiliates: Vec::new(), files: Vec::new() };
    act_within(ctx, tx, officer, id, (i32::MAX, act)).await?;
    deliver(ctx, tx).await?;
    Ok(wake_within(ctx, tx, id).await?)
}

/// Marks mails as sent.
pub async fn deliver(ctx: &Ctx, db: &impl ConnectionTrait) -> Result<(), DbErr> {
    let waiting = mail::Entity::update_many().filter(mail::COLUMN.sent_at.is_null());
    waiting.col_expr(mail::Column::SentAt, Expr::value(Some(ctx.clock.now()))).exec(db).await.map(drop)
}

/// One moves, the others vote for it.
async fn decide(ctx: &Ctx, tx: &DatabaseTransaction, words: &BTreeMap<String, Words>, id: CaseId) -> Result<(), Error> {
    let members = seat::Entity::find().filter(seat::COLUMN.case_id.eq(id)).order_by_asc(seat::COLUMN.seat).all(tx).await?;
    let measure = if chance(ctx, 20) { "suspension" } else { "published_warning" }.to_owned();
    let months = u32::try_from(3 + below(ctx, 9)).unwrap_or(3);
    let term = Term { measure, months, at_once: None, conditions: Vec::new(), affiliates: Vec::new() };
    let decision = Decision { term: Some(term), reasons: texts(words, |of| &of.decision) };
    for (member, n) in members.iter().zip(0..) {
        let act = if n == 0 {
            Act::Moved { motion: Motion::Decide(decision.clone()) }
        } else {
            Act::Voted { vote: Vote::For, dissent: None }
        };
        act_within(ctx, tx, member.person_id, id, (i32::MAX, act)).await?;
    }
    Ok(())
}

/// Moves the clock to `until`, and does on the way what it makes due in cases, each at its moment.
pub async fn wake(ctx: &Ctx, tx: &DatabaseTransaction, until: OffsetDateTime) -> Result<(), Error> {
    loop {
        let due = case::Entity::find()
            .filter(case::COLUMN.wakes_at.lte(until))
            .order_by_asc(case::COLUMN.wakes_at)
            .order_by_asc(case::COLUMN.id);
        let next = due.one(tx).await?.and_then(|case| Some((case.id, case.wakes_at?)));
        let now = ctx.clock.now();
        ctx.clock.travel(next.map_or(until, |(_, at)| at.max(now)) - now);
        let Some((id, _)) = next else { return Ok(()) };
        wake_within(ctx, tx, id).await?;
    }
}
