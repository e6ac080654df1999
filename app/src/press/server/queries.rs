//! Reads of contacts.

use super::entity::contact;
use crate::kernel::ids::{OrganisationId, PersonId};
use crate::organisations::model::{MemberRole, OrganisationKind};
use crate::organisations::server::entity::{membership, organisation};
use crate::press::model::Contact;
use sea_orm::sea_query::Condition;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use time::OffsetDateTime;

/// The roles that speak for an organisation.
const SPEAKERS: [MemberRole; 2] = [MemberRole::Communications, MemberRole::Secretariat];

/// In which role the person speaks for the organisation, if in any.
pub async fn speaks_for(
    db: &impl ConnectionTrait,
    person: PersonId,
    organisation: OrganisationId,
) -> Result<Option<MemberRole>, DbErr> {
    let found = membership::Entity::find()
        .filter(membership::COLUMN.person_id.eq(person))
        .filter(membership::COLUMN.organisation_id.eq(organisation))
        .filter(membership::COLUMN.role.is_in(SPEAKERS));
    Ok(found.all(db).await?.into_iter().map(|m| m.role).min_by_key(|role| *role != MemberRole::Communications))
}

/// The organisations for which the person speaks.
pub async fn spoken_for(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<organisation::Model>, DbErr> {
    let found = membership::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(membership::COLUMN.person_id.eq(person))
        .filter(membership::COLUMN.role.is_in(SPEAKERS))
        .order_by_asc(organisation::Column::Name);
    let mut organisations: Vec<_> = found.all(db).await?.into_iter().filter_map(|(_, o)| o).collect();
    organisations.dedup_by_key(|o| o.id);
    Ok(organisations)
}

/// A service as the press page shows it.
#[derive(Clone, Debug)]
pub struct Service {
    /// What the log and the page say of it.
    pub contact: Contact,
    /// Since when.
    pub since: OffsetDateTime,
    /// The number of its entry in the log.
    pub log_seq: i64,
}

/// The service of an organisation, if it has one.
pub async fn service_of(db: &impl ConnectionTrait, of: OrganisationId) -> Result<Option<Service>, DbErr> {
    let row = contact::Entity::find_by_id(of).one(db).await?.filter(|row| row.ended_at.is_none());
    row.map(read).transpose()
}

fn read(row: contact::Model) -> Result<Service, DbErr> {
    Ok(Service { contact: row.contact()?, since: row.designated_at, log_seq: row.log_seq })
}

/// Every administration with its service or none, then who else designated one; each group by name.
pub async fn services(db: &impl ConnectionTrait) -> Result<Vec<(organisation::Model, Option<Service>)>, DbErr> {
    let contacts = contact::Entity::find().filter(contact::Column::EndedAt.is_null()).all(db).await?;
    let shown = Condition::any()
        .add(organisation::COLUMN.kind.eq(OrganisationKind::Customs))
        .add(organisation::Column::Id.is_in(contacts.iter().map(|c| c.organisation_id)));
    let mut found = organisation::Entity::find().filter(shown).order_by_asc(organisation::Column::Name).all(db).await?;
    found.sort_by_key(|o| o.kind != OrganisationKind::Customs);
    let with = |o: organisation::Model| {
        let row = contacts.iter().find(|c| c.organisation_id == o.id).cloned();
        Ok((o, row.map(read).transpose()?))
    };
    found.into_iter().map(with).collect()
}
