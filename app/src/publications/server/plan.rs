//! The plan: what should be published, by when and by whom. What follows from the records is not written by hand: each month of a
//! pact in force owes a bulletin, and what happened owes a notice. Organisations add what else they mean to publish.

use super::bulletin::kind_of;
use super::entity::{planned, subject, update};
use crate::commitments::calendar::WorkingCalendar;
use crate::commitments::server::bind;
use crate::commitments::server::entity::obligation;
use crate::kernel::ids::{ObligationId, OrganisationId, PactId, PlannedId};
use crate::log::entry::Entry;
use crate::log::server::entity::entry;
use crate::organisations::model::MemberRole;
use crate::organisations::server::entity::{membership, organisation};
use crate::pacts::model::{PactState, PartyRole};
use crate::pacts::server::entity::{pact, party};
use crate::publications::model::{Audience, SubjectKind, UpdateKind};
use crate::publications::plan::{bulletin_due, months, notice_due};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, JoinType, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    RelationTrait as _,
};
use std::collections::{HashMap, HashSet};
use time::{Date, Duration, Time};
use uuid::Uuid;

/// How far back acts are asked to be told of.
const LOOKS_BACK: Duration = Duration::days(120);
/// The acts that owe a notice.
const NOTICES: [&str; 3] = ["sanction.published", "pact.entered_into_force", "finding.published"];
/// The most acts that are looked at.
const MOST: u64 = 2_000;

/// What is to be published.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// The bulletin of these days.
    Bulletin(Date, Date),
    /// A notice of the act of this entry.
    Notice(entry::Model),
    /// What an organisation means to publish.
    Own(PlannedId, String),
}

/// Something that should be published.
#[derive(Clone, Debug)]
pub struct Item {
    /// By when.
    pub due_on: Date,
    /// What it is.
    pub kind: UpdateKind,
    /// What it tells.
    pub what: What,
    /// In which pact.
    pub pact: Option<pact::Model>,
    /// By whom; none where no communications service is designated.
    pub by: Option<organisation::Model>,
}

/// The plan of these pacts, of all in force where none is named: what is overdue first.
pub async fn plan(db: &impl ConnectionTrait, of: Option<PactId>, today: Date) -> Result<Vec<Item>, DbErr> {
    let mut found = pact::Entity::find().filter(pact::COLUMN.state.eq(PactState::InForce)).order_by_asc(pact::COLUMN.log_seq);
    if let Some(of) = of {
        found = found.filter(pact::COLUMN.id.eq(of));
    }
    let pacts = found.all(db).await?;
    let services = services(db, &pacts.iter().map(|p| p.id).collect::<Vec<_>>()).await?;
    let mut items = bulletins(db, &pacts, today).await?;
    items.extend(notices(db, &pacts, today).await?);
    for item in &mut items {
        item.by = item.pact.as_ref().and_then(|p| services.get(&p.id).cloned());
    }
    items.extend(own(db, &pacts, of).await?);
    items.sort_by_key(|item| item.due_on);
    Ok(items)
}

/// The organisation in the Customs seat of each pact that has a communications service.
pub async fn services(db: &impl ConnectionTrait, of: &[PactId]) -> Result<HashMap<PactId, organisation::Model>, DbErr> {
    let seats = party::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(party::Column::PactId.is_in(of.iter().copied()))
        .filter(party::COLUMN.role.eq(PartyRole::Customs))
        .order_by_asc(party::COLUMN.log_seq)
        .all(db)
        .await?;
    let communicating: Vec<OrganisationId> = membership::Entity::find()
        .select_only()
        .column(membership::Column::OrganisationId)
        .filter(membership::COLUMN.role.eq(MemberRole::Communications))
        .filter(membership::Column::OrganisationId.is_in(seats.iter().map(|(seat, _)| seat.organisation_id)))
        .distinct()
        .into_tuple()
        .all(db)
        .await?;
    let mut services = HashMap::new();
    for (seat, organisation) in seats {
        if let Some(organisation) = organisation.filter(|o| communicating.contains(&o.id)) {
            services.entry(seat.pact_id).or_insert(organisation);
        }
    }
    Ok(services)
}

/// The months for which there is no bulletin.
async fn bulletins(db: &impl ConnectionTrait, pacts: &[pact::Model], today: Date) -> Result<Vec<Item>, DbErr> {
    let rows: Vec<(Uuid, Option<Date>, Option<Date>)> = update::Entity::find()
        .select_only()
        .column(subject::Column::SubjectId)
        .columns([update::Column::PeriodFrom, update::Column::PeriodTo])
        .join_rev(JoinType::InnerJoin, subject::Relation::Update.def())
        .filter(update::COLUMN.kind.eq(UpdateKind::Bulletin))
        .filter(update::COLUMN.audience.eq(Audience::Public))
        .filter(update::COLUMN.published_at.is_not_null())
        .filter(update::COLUMN.retraction.is_null())
        .filter(update::COLUMN.period_from.gte(today - Duration::days(400)))
        .filter(subject::COLUMN.kind.eq(SubjectKind::Pact))
        .into_tuple()
        .all(db)
        .await?;
    let there: HashSet<_> = rows.into_iter().collect();
    let mut items = Vec::new();
    for pact in pacts {
        for (from, to) in months(pact.state_since.date(), today) {
            if !there.contains(&(pact.id.0, Some(from), Some(to))) {
                let (what, kind) = (What::Bulletin(from, to), UpdateKind::Bulletin);
                items.push(Item { due_on: bulletin_due(to), kind, what, pact: Some(pact.clone()), by: None });
            }
        }
    }
    Ok(items)
}

/// The acts of which nothing was told yet.
async fn notices(db: &impl ConnectionTrait, pacts: &[pact::Model], today: Date) -> Result<Vec<Item>, DbErr> {
    let by_slug: HashMap<_, _> = pacts.iter().map(|p| (p.slug.as_str(), p)).collect();
    let since = (today - LOOKS_BACK).with_time(Time::MIDNIGHT).assume_utc();
    let acts = entry::Entity::find()
        .filter(entry::Column::Kind.is_in(NOTICES))
        .filter(entry::Column::Pact.is_in(by_slug.keys().copied()))
        .filter(entry::COLUMN.at.gte(since))
        .order_by_desc(entry::COLUMN.seq)
        .limit(MOST)
        .all(db)
        .await?;
    let owed = owed(db, acts.into_iter().filter(is_milestone).collect(), &by_slug).await?;
    let told: Vec<(Uuid, time::OffsetDateTime)> = update::Entity::find()
        .select_only()
        .column(subject::Column::SubjectId)
        .column(update::Column::PublishedAt)
        .join_rev(JoinType::InnerJoin, subject::Relation::Update.def())
        .filter(update::COLUMN.audience.eq(Audience::Public))
        .filter(update::COLUMN.retraction.is_null())
        .filter(update::COLUMN.kind.ne(UpdateKind::Bulletin))
        .filter(update::COLUMN.published_at.gte(since))
        .into_tuple()
        .all(db)
        .await?;
    let items = owed.into_iter().filter(|(act, about)| !told.iter().any(|(id, at)| id == about && *at >= act.at));
    Ok(items
        .filter_map(|(act, _)| {
            let (due_on, kind) = (notice_due(act.at.date()), kind_of(&act.kind)?);
            let pact = by_slug.get(act.pact.as_deref()?).map(|p| (*p).clone());
            Some(Item { due_on, kind, what: What::Notice(act), pact, by: None })
        })
        .collect())
}

/// Of findings only those that say that a commitment is kept whole.
fn is_milestone(act: &entry::Model) -> bool {
    let complete = |e: Entry| e.act().is_some_and(|a| a.data.get("completion").is_some_and(|c| c == "complete"));
    act.kind != "finding.published" || Entry::parse(&act.entry).is_ok_and(complete)
}

/// Each act with the record that a notice of it would be about.
async fn owed(
    db: &impl ConnectionTrait,
    acts: Vec<entry::Model>,
    pacts: &HashMap<&str, &pact::Model>,
) -> Result<Vec<(entry::Model, Uuid)>, DbErr> {
    let id = |act: &entry::Model| act.subject.as_deref().and_then(|s| s.parse::<Uuid>().ok());
    let found = acts.iter().filter(|a| a.kind == "finding.published").filter_map(id).map(ObligationId::from);
    let obligations: HashMap<_, _> = obligation::Entity::find()
        .filter(obligation::Column::Id.is_in(found.collect::<Vec<_>>()))
        .all(db)
        .await?
        .into_iter()
        .map(|o| (o.id.0, o.commitment_id.0))
        .collect();
    Ok(acts
        .into_iter()
        .filter_map(|act| {
            let about = match act.kind.as_str() {
                "finding.published" => *obligations.get(&id(&act)?)?,
                "pact.entered_into_force" => pacts.get(act.pact.as_deref()?)?.id.0,
                _ => id(&act)?,
            };
            Some((act, about))
        })
        .collect())
}

/// What organisations mean to publish and have not yet.
async fn own(db: &impl ConnectionTrait, pacts: &[pact::Model], of: Option<PactId>) -> Result<Vec<Item>, DbErr> {
    let mut found = planned::Entity::find().filter(planned::COLUMN.dropped_at.is_null()).order_by_asc(planned::COLUMN.due_on);
    if let Some(of) = of {
        found = found.filter(planned::COLUMN.pact_id.eq(of));
    }
    let rows = found.limit(MOST).all(db).await?;
    let updates: Vec<_> = rows.iter().filter_map(|p| p.update_id).collect();
    let done: HashSet<_> = update::Entity::find()
        .filter(update::Column::Id.is_in(updates))
        .filter(update::COLUMN.published_at.is_not_null())
        .all(db)
        .await?
        .into_iter()
        .map(|u| u.id)
        .collect();
    let by: HashMap<_, _> = organisation::Entity::find()
        .filter(organisation::Column::Id.is_in(rows.iter().map(|p| p.organisation_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|o| (o.id, o))
        .collect();
    let open = rows.into_iter().filter(|p| p.update_id.is_none_or(|id| !done.contains(&id)));
    Ok(open
        .map(|p| Item {
            due_on: p.due_on,
            kind: p.kind,
            pact: p.pact_id.and_then(|id| pacts.iter().find(|pact| pact.id == id).cloned()),
            by: by.get(&p.organisation_id).cloned(),
            what: What::Own(p.id, p.title),
        })
        .collect())
}

/// The calendar, and with it the time zone, of an organisation: that of the pact in which it sat first.
pub async fn calendar_of(db: &impl ConnectionTrait, organisation: OrganisationId) -> Result<WorkingCalendar, DbErr> {
    let seat = party::Entity::find()
        .find_also_related(pact::Entity)
        .filter(party::COLUMN.organisation_id.eq(organisation))
        .order_by_asc(party::COLUMN.log_seq)
        .one(db)
        .await?;
    Ok(seat.and_then(|(_, pact)| pact).map(|pact| bind::calendar_of(&pact)).unwrap_or_default())
}
