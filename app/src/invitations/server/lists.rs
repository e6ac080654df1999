//! Lists of members: read and kept for the check, told to go out, or thrown away. The rows wait in the database, not in the form.

use super::Error;
use super::access::{Place, place};
use super::entity::{invitation, list, row};
use crate::identity::server::actor::Actor;
use crate::identity::server::entity::person;
use crate::invitations::model::{InvitationState, ListState, RowState};
use crate::kernel::ids::{MemberListId, OrganisationId};
use crate::organisations::model::OrganisationKind;
use crate::organisations::server::commands::{Error as Organisations, NewOrganisation, is_same};
use crate::organisations::server::entity::{membership, organisation};
use crate::pacts::members::{Member, RowProblem, RowProblemKind, read};
use crate::pacts::model::PartyRole;
use crate::pacts::server::commands::Error as Pacts;
use crate::pacts::server::entity::{pact, party};
use crate::pacts::server::load::country;
use crate::platform::ctx::Ctx;
use crate::signatures::server::entity::signature;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Set,
};
use std::collections::{BTreeMap, HashMap, HashSet};
use time::{Duration, OffsetDateTime};

/// How long a list is kept after it was uploaded.
pub const KEPT: Duration = Duration::days(7);
/// How many names are asked about at once.
const AT_ONCE: usize = 500;

/// Reads a list, checks every row, and keeps it for the next step.
pub async fn keep(ctx: &Ctx, actor: &Actor, place: &Place, csv: &str) -> Result<MemberListId, Error> {
    if !(place.invites && place.is_of_association()) {
        return Err(Error::NotFound);
    }
    if !place.pact.state.takes_signatures() {
        return Err(Error::NotOpen);
    }
    let (members, mut problems) = read(csv, ctx.clock.today(), &|code| country(code, "en").is_some());
    let known = against(ctx.db.read(), place, &members, &mut problems).await?;
    let now = ctx.clock.now();
    let id: MemberListId = ctx.random.id(now);
    let rows = rows(id, &members, problems, &known)?;
    let tx = ctx.db.begin().await?;
    let head = list::ActiveModel {
        id: Set(id),
        pact_id: Set(place.pact.id),
        association_id: Set(place.association.id),
        person_id: Set(actor.person),
        state: Set(ListState::Waiting),
        uploaded_at: Set(now),
    };
    list::Entity::insert(head).exec_without_returning(&tx).await?;
    for rows in rows.chunks(AT_ONCE) {
        row::Entity::insert_many(rows.iter().cloned()).exec_without_returning(&tx).await?;
    }
    tx.commit().await?;
    Ok(id)
}

/// The rows as they are kept: a line with problems holds all of them.
fn rows(
    id: MemberListId,
    members: &[Member],
    problems: Vec<RowProblem>,
    known: &HashSet<u64>,
) -> Result<Vec<row::ActiveModel>, DbErr> {
    let mut bad: BTreeMap<u64, Vec<RowProblem>> = BTreeMap::new();
    for problem in problems {
        bad.entry(problem.line).or_default().push(problem);
    }
    let json = |value: serde_json::Result<String>| value.map_err(|error| DbErr::Json(error.to_string()));
    let mut lines = BTreeMap::new();
    for member in members.iter().filter(|m| !bad.contains_key(&m.line)) {
        let state = if known.contains(&member.line) { RowState::Known } else { RowState::Waiting };
        lines.insert(member.line, (state, json(serde_json::to_string(member))?));
    }
    for (line, problems) in &bad {
        lines.insert(*line, (RowState::Bad, json(serde_json::to_string(problems))?));
    }
    Ok(lines
        .into_iter()
        .zip(0..)
        .map(|((line, (state, content)), position)| row::ActiveModel {
            list_id: Set(id),
            position: Set(position),
            line: Set(i64::try_from(line).unwrap_or(i64::MAX)),
            state: Set(state),
            content: Set(content),
        })
        .collect())
}

/// Looks at the good rows against what is on record, so that what will be refused is named now; answers the lines of those who are
/// invited already, or have signed.
async fn against(
    db: &impl ConnectionTrait,
    place: &Place,
    members: &[Member],
    problems: &mut Vec<RowProblem>,
) -> Result<HashSet<u64>, DbErr> {
    let mut known = HashSet::new();
    let judges = of_the_monitor(db, place).await?;
    for members in members.chunks(AT_ONCE) {
        let record = Record::of(db, place, members).await?;
        for member in members {
            let refused = if judges.contains(member.email.as_str()) {
                Some(Pacts::NotIndependent.to_string())
            } else {
                record.refusal(place, member)
            };
            match refused {
                Some(key) => {
                    let (line, column) = (member.line, String::new());
                    problems.push(RowProblem { line, column, kind: RowProblemKind::Refused(key) });
                }
                None if record.is_settled(member) => {
                    known.insert(member.line);
                }
                None => {}
            }
        }
    }
    Ok(known)
}

/// The addresses of those who belong to the pact's monitor.
async fn of_the_monitor(db: &impl ConnectionTrait, place: &Place) -> Result<HashSet<String>, DbErr> {
    let monitors = party::Entity::find()
        .filter(party::COLUMN.pact_id.eq(place.pact.id))
        .filter(party::COLUMN.role.eq(PartyRole::Monitor))
        .all(db)
        .await?;
    let people = membership::Entity::find()
        .filter(membership::Column::OrganisationId.is_in(monitors.iter().map(|m| m.organisation_id)))
        .all(db)
        .await?;
    let people = person::Entity::find().filter(person::Column::Id.is_in(people.iter().map(|m| m.person_id))).all(db).await?;
    Ok(people.into_iter().map(|p| p.email.to_string()).collect())
}

/// What is on record about the organisations of some rows.
struct Record {
    organisations: HashMap<String, organisation::Model>,
    seats: HashMap<OrganisationId, PartyRole>,
    settled: HashSet<OrganisationId>,
    /// Those who have people of their own, with the addresses of these.
    people: HashMap<OrganisationId, HashSet<String>>,
    /// Those whom this association brought in.
    own: HashSet<OrganisationId>,
}

impl Record {
    async fn of(db: &impl ConnectionTrait, place: &Place, members: &[Member]) -> Result<Self, DbErr> {
        let slugs = members.iter().map(|m| m.slug.to_string());
        let found = organisation::Entity::find().filter(organisation::Column::Slug.is_in(slugs)).all(db).await?;
        let ids = || found.iter().map(|o| o.id);
        let seats = party::Entity::find()
            .filter(party::COLUMN.pact_id.eq(place.pact.id))
            .filter(party::Column::OrganisationId.is_in(ids()))
            .all(db)
            .await?;
        let invitations = invitation::Entity::find().filter(invitation::Column::OrganisationId.is_in(ids())).all(db).await?;
        let own = invitations.iter().filter(|i| i.invited_by_id == place.association.id).map(|i| i.organisation_id).collect();
        let open = |i: &&invitation::Model| i.pact_id == place.pact.id && i.state == InvitationState::Invited;
        let mut settled: HashSet<_> = invitations.iter().filter(open).map(|i| i.organisation_id).collect();
        // Who signed has answered; whose signature counts no longer may be invited again.
        let signed = signature::Entity::find()
            .filter(signature::Column::PartyId.is_in(seats.iter().map(|s| s.id)))
            .select_only()
            .columns([signature::Column::OrganisationId, signature::Column::WithdrawnAt, signature::Column::AnnulledAt])
            .column(signature::Column::SupersededAt)
            .into_tuple::<(OrganisationId, Option<OffsetDateTime>, Option<OffsetDateTime>, Option<OffsetDateTime>)>()
            .all(db)
            .await?;
        settled.retain(|id| signed.iter().all(|(signatory, ..)| signatory != id));
        let counting = signed.iter().filter(|(_, withdrawn, annulled, later)| withdrawn.or(*annulled).or(*later).is_none());
        settled.extend(counting.map(|(s, ..)| *s));
        let people = people(db, ids().collect()).await?;
        let seats = seats.into_iter().map(|s| (s.organisation_id, s.role)).collect();
        let organisations = found.into_iter().map(|o| (o.slug.to_string(), o)).collect();
        Ok(Self { organisations, seats, settled, people, own })
    }

    /// Why the row will be refused: the same reasons as when its turn comes.
    fn refusal(&self, place: &Place, member: &Member) -> Option<String> {
        let known = self.organisations.get(member.slug.as_str())?;
        if !is_same(known, &registration(&place.pact, member)) {
            return Some(Organisations::Taken.to_string());
        }
        if self.seats.get(&known.id).is_some_and(|role| *role != PartyRole::Member) {
            return Some(Pacts::OtherSeat.to_string());
        }
        let of_others = self.people.get(&known.id).is_some_and(|people| !people.contains(member.email.as_str()));
        (of_others && !self.own.contains(&known.id)).then(|| Pacts::OfOthers.to_string())
    }

    fn is_settled(&self, member: &Member) -> bool {
        self.organisations.get(member.slug.as_str()).is_some_and(|o| self.settled.contains(&o.id))
    }
}

/// The addresses of those who belong to each of these organisations.
async fn people(db: &impl ConnectionTrait, of: Vec<OrganisationId>) -> Result<HashMap<OrganisationId, HashSet<String>>, DbErr> {
    let members = membership::Entity::find().filter(membership::Column::OrganisationId.is_in(of)).all(db).await?;
    let people = person::Entity::find().filter(person::Column::Id.is_in(members.iter().map(|m| m.person_id))).all(db).await?;
    let emails: HashMap<_, _> = people.into_iter().map(|p| (p.id, p.email.to_string())).collect();
    let mut all: HashMap<_, HashSet<_>> = HashMap::new();
    for membership in members {
        all.entry(membership.organisation_id).or_default().extend(emails.get(&membership.person_id).cloned());
    }
    Ok(all)
}

/// The organisation that a row registers.
pub fn registration(pact: &pact::Model, member: &Member) -> NewOrganisation {
    NewOrganisation {
        slug: member.slug.clone(),
        kind: OrganisationKind::Company,
        name: member.name.to_string(),
        country: member.country.clone(),
        registry_number: member.registry_number.clone(),
        lei: member.lei.clone(),
        is_demo: pact.is_demo,
    }
}

/// A list, if this person may send it.
pub async fn mine(db: &impl ConnectionTrait, actor: &Actor, id: MemberListId) -> Result<Option<(list::Model, Place)>, DbErr> {
    let Some(list) = list::Entity::find_by_id(id).one(db).await? else { return Ok(None) };
    let pact = pact::Entity::find_by_id(list.pact_id).one(db).await?;
    let association = organisation::Entity::find_by_id(list.association_id).one(db).await?;
    let Some((pact, association)) = pact.zip(association) else { return Ok(None) };
    let place = place(db, actor.person, (pact.slug.as_str(), association.slug.as_str())).await?;
    Ok(place.filter(|place| place.invites && place.is_of_association()).map(|place| (list, place)))
}

/// Lets the invitations of a list go out: of all rows, or of the good ones only if it was so chosen. Again is nothing new.
pub async fn start(ctx: &Ctx, actor: &Actor, id: MemberListId, skip_bad: bool) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let (list, place) = mine(&tx, actor, id).await?.ok_or(Error::NotFound)?;
    if list.state != ListState::Waiting {
        return Ok(());
    }
    if !place.pact.state.takes_signatures() {
        return Err(Error::NotOpen);
    }
    let counts = counts(&tx, id).await?;
    let of = |state| counts.get(&state).copied().unwrap_or_default();
    if of(RowState::Bad) > 0 && !skip_bad {
        return Err(Error::BadRows);
    }
    if of(RowState::Waiting) == 0 {
        return Err(Error::Nothing);
    }
    list::Entity::update_many()
        .col_expr(list::Column::State, Expr::value(ListState::Sending))
        .filter(list::COLUMN.id.eq(id))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    Ok(())
}

/// Throws away a list that has not gone out.
pub async fn throw_away(ctx: &Ctx, actor: &Actor, id: MemberListId) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let (list, _) = mine(&tx, actor, id).await?.ok_or(Error::NotFound)?;
    if list.state == ListState::Waiting {
        list::Entity::delete_by_id(id).exec(&tx).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// How many rows of a list are in each state.
pub async fn counts(db: &impl ConnectionTrait, id: MemberListId) -> Result<BTreeMap<RowState, u64>, DbErr> {
    let rows: Vec<(RowState, i64)> = row::Entity::find()
        .select_only()
        .column(row::Column::State)
        .column_as(row::Column::Position.count(), "n")
        .filter(row::COLUMN.list_id.eq(id))
        .group_by(row::Column::State)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(state, n)| (state, n.unsigned_abs())).collect())
}

/// The newest lists of a place that are still kept.
pub async fn newest(db: &impl ConnectionTrait, place: &Place) -> Result<Vec<list::Model>, DbErr> {
    list::Entity::find()
        .filter(list::COLUMN.pact_id.eq(place.pact.id))
        .filter(list::COLUMN.association_id.eq(place.association.id))
        .order_by_desc(list::COLUMN.uploaded_at)
        .limit(5)
        .all(db)
        .await
}

/// The rows that were not taken, with what is wrong with each: at most `most`, by line.
pub async fn faults(db: &impl ConnectionTrait, id: MemberListId, most: u64) -> Result<Vec<RowProblem>, DbErr> {
    let rows = row::Entity::find()
        .filter(row::COLUMN.list_id.eq(id))
        .filter(row::Column::State.is_in([RowState::Bad, RowState::Refused]))
        .order_by_asc(row::COLUMN.position)
        .limit(most)
        .all(db)
        .await?;
    let read =
        |row: row::Model| serde_json::from_str::<Vec<RowProblem>>(&row.content).map_err(|error| DbErr::Json(error.to_string()));
    rows.into_iter().map(read).collect::<Result<Vec<_>, _>>().map(|all| all.into_iter().flatten().collect())
}

/// Forgets lists that were uploaded long ago, with all their rows.
pub(super) async fn forget_old(ctx: &Ctx) -> Result<(), DbErr> {
    let old = || list::COLUMN.uploaded_at.lt(ctx.clock.now() - KEPT);
    let sent = || list::COLUMN.state.ne(ListState::Sending);
    if list::Entity::find().filter(old()).filter(sent()).count(ctx.db.read()).await? > 0 {
        list::Entity::delete_many().filter(old()).filter(sent()).exec(ctx.db.write()).await?;
    }
    Ok(())
}
