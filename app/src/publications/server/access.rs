//! Who writes, who approves, and who reads what is not for everyone.

use super::Error;
use super::entity::{edition, save, subject, update};
use crate::identity::server::actor::Actor;
use crate::kernel::ids::{OrganisationId, PactId, PersonId, UpdateId};
use crate::organisations::model::{MemberRole, OrganisationKind};
use crate::organisations::server::entity::{membership, organisation};
use crate::pacts::server::entity::party;
use crate::publications::model::{Audience, SubjectKind};
use crate::publications::step::Hand;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

/// An organisation for which somebody acts, and as what.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The organisation.
    pub organisation: organisation::Model,
    /// What the person may do for it; whether they wrote an edition is not known here.
    pub hand: Hand,
}

/// The roles that write for an organisation: its communications service; of a monitor, whoever judges.
const fn writes(role: MemberRole, kind: OrganisationKind) -> bool {
    matches!(role, MemberRole::Communications)
        || (matches!(role, MemberRole::Monitor) && matches!(kind, OrganisationKind::Monitor))
}

/// The roles that approve: a colleague of the communications service, or the secretariat.
const fn approves(role: MemberRole, kind: OrganisationKind) -> bool {
    writes(role, kind) || matches!(role, MemberRole::Secretariat)
}

/// The organisations for which a person writes or approves.
pub async fn desks(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<Desk>, DbErr> {
    let roles = membership::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(membership::COLUMN.person_id.eq(person))
        .order_by_asc(membership::Column::OrganisationId)
        .all(db)
        .await?;
    let mut desks: Vec<Desk> = Vec::new();
    for (role, organisation) in roles.into_iter().filter_map(|(m, o)| o.map(|o| (m.role, o))) {
        let hand = Hand {
            writes: writes(role, organisation.kind),
            approves: approves(role, organisation.kind),
            wrote: false,
            independent: organisation.kind == OrganisationKind::Monitor,
        };
        match desks.iter_mut().find(|d| d.organisation.id == organisation.id) {
            Some(desk) => {
                desk.hand.writes |= hand.writes;
                desk.hand.approves |= hand.approves;
            }
            None => desks.push(Desk { organisation, hand }),
        }
    }
    desks.retain(|d| d.hand.writes || d.hand.approves);
    Ok(desks)
}

/// An update that somebody works on, its newest edition, and their hand in it.
pub struct Work {
    /// The update.
    pub update: update::Model,
    /// The edition with the highest number.
    pub edition: edition::Model,
    /// Who publishes it.
    pub organisation: organisation::Model,
    /// What this person is to the edition.
    pub hand: Hand,
}

/// The update, if this person works for who publishes it.
pub async fn work(db: &impl ConnectionTrait, actor: &Actor, id: UpdateId) -> Result<Work, Error> {
    let update = update::Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)?;
    let desk = desks(db, actor.person).await?.into_iter().find(|d| d.organisation.id == update.organisation_id);
    let Desk { organisation, mut hand } = desk.ok_or(Error::NotFound)?;
    let edition = newest_edition(db, id).await?.ok_or(Error::NotFound)?;
    hand.wrote = wrote(db, &edition, actor.person).await?;
    Ok(Work { update, edition, organisation, hand })
}

/// The edition of the highest number.
pub async fn newest_edition(db: &impl ConnectionTrait, id: UpdateId) -> Result<Option<edition::Model>, DbErr> {
    edition::Entity::find().filter(edition::COLUMN.update_id.eq(id)).order_by_desc(edition::COLUMN.number).one(db).await
}

async fn wrote(db: &impl ConnectionTrait, edition: &edition::Model, person: PersonId) -> Result<bool, DbErr> {
    let saves = save::Entity::find()
        .filter(save::COLUMN.update_id.eq(edition.update_id))
        .filter(save::COLUMN.number.eq(edition.number))
        .filter(save::COLUMN.person_id.eq(person));
    Ok(saves.count(db).await? > 0)
}

/// Whether the person may change what is written now: images and files of an edition go the same way.
pub async fn may_edit(db: &impl ConnectionTrait, person: PersonId, id: UpdateId) -> Result<bool, DbErr> {
    use crate::publications::step::EditionState;
    let Some(update) = update::Entity::find_by_id(id).one(db).await? else { return Ok(false) };
    let writes = desks(db, person).await?.into_iter().any(|d| d.organisation.id == update.organisation_id && d.hand.writes);
    Ok(writes && newest_edition(db, id).await?.is_some_and(|e| e.state == EditionState::Draft))
}

/// Whether somebody works for the organisation that publishes the update: they read it before others do.
pub async fn may_read_drafts(db: &impl ConnectionTrait, person: PersonId, id: UpdateId) -> Result<bool, DbErr> {
    let Some(update) = update::Entity::find_by_id(id).one(db).await? else { return Ok(false) };
    Ok(desks(db, person).await?.into_iter().any(|d| d.organisation.id == update.organisation_id))
}

/// Whether somebody is among the readers: everyone, those of the pacts that it is about, or those of the organisation.
pub async fn is_reader(
    db: &impl ConnectionTrait,
    actor: Option<&Actor>,
    update: &update::Model,
    audience: Audience,
) -> Result<bool, DbErr> {
    let Some(actor) = actor else { return Ok(audience == Audience::Public) };
    if audience == Audience::Public {
        return Ok(true);
    }
    let own = organisations_of(db, actor.person).await?;
    if own.contains(&update.organisation_id) {
        return Ok(true);
    }
    if audience == Audience::Staff {
        return Ok(false);
    }
    let pacts: Vec<PactId> = subject::Entity::find()
        .select_only()
        .column(subject::Column::SubjectId)
        .filter(subject::COLUMN.update_id.eq(update.id))
        .filter(subject::COLUMN.kind.eq(SubjectKind::Pact))
        .into_tuple()
        .all(db)
        .await?;
    let seats = party::Entity::find().filter(party::Column::PactId.is_in(pacts)).filter(party::Column::OrganisationId.is_in(own));
    Ok(seats.count(db).await? > 0)
}

/// The organisations to which a person belongs, in whatever role.
pub async fn organisations_of(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<OrganisationId>, DbErr> {
    membership::Entity::find()
        .select_only()
        .column(membership::Column::OrganisationId)
        .filter(membership::COLUMN.person_id.eq(person))
        .distinct()
        .into_tuple()
        .all(db)
        .await
}
