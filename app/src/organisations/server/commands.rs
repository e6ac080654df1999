//! Registering organisations and those who act for them.

use super::entity::{membership, organisation};
use super::spread;
use crate::kernel::ids::{MembershipId, OrganisationId, PersonId};
use crate::kernel::text::Slug;
use crate::log::entry::{Act, By};
use crate::log::server::{LogError, append};
use crate::organisations::model::{MemberRole, OrganisationKind};
use crate::platform::ctx::Ctx;
use crate::platform::search::words::Text;
use crate::platform::search::{Kind, index};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, Set};
use serde_json::json;
use thiserror::Error;

/// Why an organisation was not registered. Its `Display` is a message key, but for faults of the machine.
#[derive(Debug, Error)]
pub enum Error {
    /// Another organisation has this slug.
    #[error("organisations-refused-taken")]
    Taken,
    /// Another organisation has this Legal Entity Identifier.
    #[error("organisations-refused-lei-held")]
    LeiHeld,
    /// Another organisation has this number in the same country's register.
    #[error("organisations-refused-number-held")]
    NumberHeld,
    /// The database or the log failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<LogError> for Error {
    fn from(error: LogError) -> Self {
        Self::Db(error.into())
    }
}

/// An organisation to be registered; all of it is public.
#[derive(Clone, Debug)]
pub struct NewOrganisation {
    /// Its permanent name in URLs.
    pub slug: Slug,
    /// What it is.
    pub kind: OrganisationKind,
    /// Its name.
    pub name: String,
    /// ISO 3166-1 alpha-2
    pub country: String,
    /// Its number in its country's register, if it has one.
    pub registry_number: Option<String>,
    /// Its Legal Entity Identifier (ISO 17442), if it has one.
    pub lei: Option<String>,
    /// Whether it is made up for the demonstration.
    pub is_demo: bool,
}

/// Registers an organisation; the same one again is nothing new.
pub async fn register(ctx: &Ctx, tx: &DatabaseTransaction, by: By, new: NewOrganisation) -> Result<OrganisationId, Error> {
    let known = organisation::Entity::find().filter(organisation::COLUMN.slug.eq(new.slug.clone())).one(tx).await?;
    if let Some(known) = known {
        return if is_same(&known, &new) { Ok(known.id) } else { Err(Error::Taken) };
    }
    if let Some(held) = held(tx, &new).await? {
        return Err(held);
    }
    let now = ctx.clock.now();
    let id = ctx.random.id(now);
    let act = Act::new("organisation.registered", now, by).on(new.slug.as_str()).with(json!({
        "kind": new.kind,
        "name": new.name,
        "country": new.country,
        "registry_number": new.registry_number,
        "lei": new.lei,
        "is_demo": new.is_demo,
    }));
    let log_seq = append(tx, act).await?;
    searched(tx, &new.slug, &new.name, new.registry_number.as_deref()).await?;
    spread::keep(tx, new.kind, &new.country).await?;
    let row = organisation::ActiveModel {
        id: Set(id),
        slug: Set(new.slug),
        kind: Set(new.kind),
        name: Set(new.name),
        country: Set(new.country),
        registry_number: Set(new.registry_number),
        lei: Set(new.lei),
        is_demo: Set(new.is_demo),
        registered_at: Set(now),
        log_seq: Set(log_seq),
    };
    organisation::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(id)
}

/// Why an organisation that is new cannot have these identifiers: each belongs to one alone.
async fn held(db: &impl ConnectionTrait, new: &NewOrganisation) -> Result<Option<Error>, DbErr> {
    let all = organisation::Entity::find;
    if let Some(lei) = &new.lei
        && all().filter(organisation::Column::Lei.eq(lei.as_str())).one(db).await?.is_some()
    {
        return Ok(Some(Error::LeiHeld));
    }
    let Some(number) = &new.registry_number else { return Ok(None) };
    let same = all()
        .filter(organisation::Column::RegistryNumber.eq(number.as_str()))
        .filter(organisation::COLUMN.country.eq(new.country.as_str()));
    Ok(same.one(db).await?.map(|_| Error::NumberHeld))
}

/// An organisation is found by its name and its number.
pub fn found_by<'a>(name: &'a str, number: Option<&'a str>) -> [Text<'a>; 2] {
    [Text(name, None), Text(number.unwrap_or_default(), None)]
}

/// Puts an organisation into the index.
pub async fn searched(tx: &DatabaseTransaction, slug: &Slug, name: &str, number: Option<&str>) -> Result<(), DbErr> {
    index::record(tx, Kind::Organisation, slug.as_str(), &found_by(name, number), &[name]).await
}

/// Whether what is registered says all that the new one says.
pub(crate) fn is_same(known: &organisation::Model, new: &NewOrganisation) -> bool {
    known.kind == new.kind
        && known.name == new.name
        && known.country == new.country
        && known.registry_number == new.registry_number
        // Who does not say the identifier says nothing against it.
        && (new.lei.is_none() || known.lei == new.lei)
        && known.is_demo == new.is_demo
}

/// Puts on record what a person does for an organisation; the same again is nothing new. Not public.
pub async fn join(
    ctx: &Ctx,
    db: &impl ConnectionTrait,
    person: PersonId,
    organisation: OrganisationId,
    role: MemberRole,
) -> Result<MembershipId, DbErr> {
    let known = membership::Entity::find()
        .filter(membership::COLUMN.person_id.eq(person))
        .filter(membership::COLUMN.organisation_id.eq(organisation))
        .filter(membership::COLUMN.role.eq(role))
        .one(db)
        .await?;
    if let Some(known) = known {
        return Ok(known.id);
    }
    let now = ctx.clock.now();
    let id = ctx.random.id(now);
    let row = membership::ActiveModel {
        id: Set(id),
        person_id: Set(person),
        organisation_id: Set(organisation),
        role: Set(role),
        since: Set(now),
    };
    membership::Entity::insert(row).exec_without_returning(db).await?;
    Ok(id)
}
