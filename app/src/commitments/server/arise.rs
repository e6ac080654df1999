//! Obligations arise: the first when a signatory is bound, each later one when the period before it ends.

use super::bind::calendar_of;
use super::entity::{bond, obligation};
use super::tallies::Changes;
use super::zone;
use crate::commitments::calendar::{Period, Rhythm};
use crate::commitments::model::{ObligationState, falls_due_at};
use crate::kernel::ids::{BondId, CommitmentId, ObligationId, OrganisationId, PactId, PartyId};
use crate::kernel::instant;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::{Frequency, PactState, PartyRole, Texts};
use crate::pacts::server::entity::{commitment, pact, party, version};
use crate::platform::ctx::Ctx;
use crate::platform::search::index;
use crate::platform::search::words::{Text, indexed};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, FromQueryResult,
    IntoActiveModel as _, JoinType, QueryFilter as _, QueryOrder as _, QuerySelect as _, RelationTrait as _,
};
use serde_json::json;
use std::collections::{BTreeMap, HashMap};
use time::{Date, OffsetDateTime};

/// How many obligations one entry of the log tells of, so that it stays well below its limit.
const IN_ONE_ENTRY: usize = 200;
/// How many bonds are looked after in one transaction.
const IN_ONE_ACT: u64 = 1000;

/// A bond whose next obligation arises, with what its schedule needs.
#[derive(Clone, Debug, FromQueryResult)]
struct Bound {
    id: BondId,
    party_id: PartyId,
    commitment_id: CommitmentId,
    since: Date,
    next_number: i32,
    pact_id: PactId,
    organisation_id: OrganisationId,
    role: PartyRole,
    country: String,
    factor: i32,
    slug: String,
    name: String,
    version: i32,
    code: String,
    title: Texts,
    frequency: Frequency,
    frequency_days: i32,
    first_due_after_days: i32,
}

impl Bound {
    fn rhythm(&self) -> Rhythm {
        Rhythm {
            since: self.since,
            first_due_after_days: self.first_due_after_days,
            frequency: self.frequency,
            frequency_days: self.frequency_days,
        }
    }
}

/// Lets arise what the clock makes due, in acts of their own.
pub async fn tick(ctx: &Ctx) -> Result<(), DbErr> {
    while !ready(ctx.db.read(), ctx.clock.now(), None, 1).await?.is_empty() {
        let tx = ctx.db.begin().await?;
        due(ctx, &tx, None).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Lets one obligation arise from each bond whose time has come, in one pact or in all; again until no time has come.
pub async fn due(ctx: &Ctx, tx: &DatabaseTransaction, pact: Option<PactId>) -> Result<u64, DbErr> {
    let mut arisen = 0;
    loop {
        let bonds = ready(tx, ctx.clock.now(), pact, IN_ONE_ACT).await?;
        if bonds.is_empty() {
            return Ok(arisen);
        }
        let mut by_pact: HashMap<PactId, Vec<Bound>> = HashMap::new();
        bonds.into_iter().for_each(|b| by_pact.entry(b.pact_id).or_default().push(b));
        for (id, bonds) in by_pact {
            let pact = pact::Entity::find_by_id(id).one(tx).await?.ok_or_else(|| DbErr::RecordNotFound(id.to_string()))?;
            for bonds in bonds.chunks(IN_ONE_ENTRY) {
                record(ctx, tx, &pact, bonds).await?;
                arisen += bonds.len() as u64;
            }
        }
    }
}

/// The bonds whose next obligation arises by `now`, those of pacts in force.
async fn ready(db: &impl ConnectionTrait, now: OffsetDateTime, pact: Option<PactId>, limit: u64) -> Result<Vec<Bound>, DbErr> {
    let mut found = bond::Entity::find()
        .select_only()
        .columns([
            bond::Column::Id,
            bond::Column::PartyId,
            bond::Column::CommitmentId,
            bond::Column::Since,
            bond::Column::NextNumber,
        ])
        .columns([party::Column::PactId, party::Column::OrganisationId, party::Column::Role])
        .columns([organisation::Column::Slug, organisation::Column::Name, organisation::Column::Country])
        .column_as(version::Column::Number, "version")
        .columns([
            commitment::Column::Code,
            commitment::Column::Title,
            commitment::Column::Factor,
            commitment::Column::Frequency,
            commitment::Column::FrequencyDays,
            commitment::Column::FirstDueAfterDays,
        ])
        .join(JoinType::InnerJoin, bond::Relation::Party.def())
        .join(JoinType::InnerJoin, party::Relation::Organisation.def())
        .join(JoinType::InnerJoin, party::Relation::Pact.def())
        .join(JoinType::InnerJoin, bond::Relation::Commitment.def())
        .join(JoinType::InnerJoin, commitment::Relation::Version.def())
        .filter(bond::COLUMN.ended_at.is_null())
        .filter(bond::COLUMN.next_at.lte(now))
        .filter(pact::COLUMN.state.eq(PactState::InForce));
    if let Some(pact) = pact {
        found = found.filter(party::COLUMN.pact_id.eq(pact));
    }
    found.order_by_asc(bond::COLUMN.next_at).order_by_asc(bond::COLUMN.id).limit(limit).into_model().all(db).await
}

async fn record(ctx: &Ctx, tx: &DatabaseTransaction, pact: &pact::Model, bonds: &[Bound]) -> Result<(), DbErr> {
    let (now, calendar) = (ctx.clock.now(), calendar_of(pact));
    let mut arising = Vec::new();
    for bond in bonds {
        let never = || DbErr::Custom(format!("no working day for obligation {} of {}", bond.next_number, bond.code));
        let period = bond.rhythm().period(bond.next_number, &calendar).ok_or_else(never)?;
        let ends = period.due_on.next_day().ok_or_else(never)?;
        arising.push((ctx.random.id(now), bond, period, zone::start_of(ends, &calendar)?));
    }
    arising.sort_by_key(|(id, ..)| *id);
    let told: Vec<_> = arising.iter().map(|(id, bond, p, due_at)| told(*id, bond, p, *due_at)).collect();
    let act = Act::new("obligations.arose", now, By::portal("clock")).in_pact(pact.slug.as_str()).on(pact.slug.as_str());
    let log_seq = append(tx, act.with(json!({ "number": told.len(), "obligations": told }))).await?;
    let (mut rows, mut words, mut changes, last) = (Vec::new(), Vec::new(), Changes::default(), last_ordinal(tx).await?);
    for ((id, bond, p, due_at), ordinal) in arising.iter().zip(last + 1..) {
        let row = row(*id, bond, p, *due_at, (now, log_seq, ordinal));
        changes.arose(&row);
        words.push((ordinal, found_by(&bond.name, &bond.code, &bond.title, &pact.title)));
        rows.push(row.into_active_model().reset_all());
    }
    obligation::Entity::insert_many(rows).exec_without_returning(tx).await?;
    changes.keep(tx).await?;
    index::obligations(tx, &words).await?;
    // Those of one rhythm that were bound on one day go on together.
    let mut next: BTreeMap<(i32, Date), Vec<BondId>> = BTreeMap::new();
    for (_, bond, period, _) in &arising {
        let begins = period.to.next_day().ok_or_else(|| DbErr::Custom("the calendar ends here".to_owned()))?;
        next.entry((bond.next_number + 1, begins)).or_default().push(bond.id);
    }
    for ((number, begins), bonds) in next {
        bond::Entity::update_many()
            .col_expr(bond::Column::NextNumber, Expr::value(number))
            .col_expr(bond::Column::NextAt, Expr::value(zone::start_of(begins, &calendar)?))
            .filter(bond::Column::Id.is_in(bonds))
            .exec(tx)
            .await?;
    }
    Ok(())
}

/// The ordinal of the obligation that arose last; 0 before the first.
async fn last_ordinal(tx: &DatabaseTransaction) -> Result<i64, DbErr> {
    let last = obligation::Entity::find().select_only().column(obligation::Column::Ordinal);
    Ok(last.order_by_desc(obligation::Column::Ordinal).limit(1).into_tuple().one(tx).await?.unwrap_or(0))
}

/// The words by which an obligation is found: those of who owes it, of its commitment and of its pact.
pub fn found_by(organisation: &str, code: &str, commitment: &Texts, pact: &Texts) -> String {
    let titles = commitment.in_languages().chain(pact.in_languages()).map(|(text, lang)| Text(text, lang));
    indexed(&[Text(organisation, None), Text(code, None)].into_iter().chain(titles).collect::<Vec<_>>())
}

/// What the log says of one that arises.
fn told(id: ObligationId, bond: &Bound, p: &Period, due_at: OffsetDateTime) -> serde_json::Value {
    json!({
        "id": id,
        "organisation": bond.slug,
        "commitment": bond.code,
        "version": bond.version,
        "number": p.number,
        "period_from": p.from.to_string(),
        "period_to": p.to.to_string(),
        "due_on": p.due_on.to_string(),
        "due_at": instant::format(due_at),
    })
}

fn row(
    id: ObligationId,
    bond: &Bound,
    p: &Period,
    due_at: OffsetDateTime,
    (now, log_seq, ordinal): (OffsetDateTime, i64, i64),
) -> obligation::Model {
    obligation::Model {
        id,
        bond_id: bond.id,
        pact_id: bond.pact_id,
        commitment_id: bond.commitment_id,
        party_id: bond.party_id,
        organisation_id: bond.organisation_id,
        number: p.number,
        period_from: p.from,
        period_to: p.to,
        due_on: p.due_on,
        due_at,
        state: ObligationState::Upcoming,
        state_since: now,
        state_seq: log_seq,
        changed_seq: log_seq,
        missed_at: None,
        reported_at: None,
        waived_because: None,
        log_seq,
        ordinal,
        role: bond.role,
        country: bond.country.clone(),
        factor: bond.factor,
        falls_due_at: falls_due_at(p.to, due_at),
        completion: None,
        found: None,
    }
}
