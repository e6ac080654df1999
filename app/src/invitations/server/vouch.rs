//! The mandates of those whom an association brought in, and of those whom none did, for whom Customs vouches: recording one, and
//! taking one back. Nobody vouches for their own, and Customs not for itself.

use super::Error;
use super::access::{Place, places, vouching};
use super::answer::was_invited_by;
use super::own::mandate_of;
use super::register::{Line, of, one, whom};
use crate::commitments::server::access::{is_independent, roles_in};
use crate::identity::server::commands::register;
use crate::kernel::ids::{MandateId, OrganisationId, PersonId};
use crate::kernel::locale::Lang;
use crate::kernel::text::{EmailAddress, NonEmptyText};
use crate::log::entry::By;
use crate::organisations::model::MemberRole;
use crate::organisations::server::commands::join;
use crate::organisations::server::entity::{membership, organisation};
use crate::organisations::server::queries::by_slug;
use crate::platform::ctx::Ctx;
use crate::signatures::server::entity::{attestation, mandate, signature};
use crate::signatures::server::mandates::{NewMandate, RECORDED, TAKEN_BACK, record, same, take_back, tell};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};
use time::Date;

/// A mandate for which an association or Customs vouches.
#[derive(Clone, Debug)]
pub struct Vouched {
    /// Who may bind.
    pub name: NonEmptyText,
    /// Their address.
    pub email: EmailAddress,
    /// The language of their mails.
    pub lang: Lang,
    /// In what capacity.
    pub title: NonEmptyText,
    /// On which document it rests.
    pub document: NonEmptyText,
    /// Its first day.
    pub from: Date,
    /// Its last day, if it has one.
    pub until: Option<Date>,
}

/// The place from which a mandate is vouched for, by its id, as this person may act in it.
pub async fn place_of(db: &impl ConnectionTrait, person: PersonId, id: MandateId) -> Result<Option<(Place, Line)>, DbErr> {
    let Some(mandate) = mandate::Entity::find_by_id(id).one(db).await? else { return Ok(None) };
    for place in places(db, person).await?.into_iter().chain(vouching(db, person).await?) {
        if place.invites
            && mandate.vouched_by == place.association.name
            && let Some(line) = one(db, of(&place), id).await?
        {
            return Ok(Some((place, line)));
        }
    }
    Ok(None)
}

/// The register in which this person acts for a mandate, by its address below a language.
pub async fn register_of(db: &impl ConnectionTrait, person: PersonId, id: MandateId) -> Result<Option<String>, DbErr> {
    match place_of(db, person, id).await? {
        Some((place, _)) => Ok(Some(format!("{}/mandates", place.path()))),
        None => Ok(mandate_of(db, person, id).await?.map(|(own, _)| own.path())),
    }
}

/// Whether the person may add documents to a mandate, and take them away: who vouches for it, and for one of Customs who runs the
/// portal and does not hold it, until it is taken back or somebody has signed or attested under it.
pub async fn may_attach(db: &impl ConnectionTrait, person: PersonId, id: MandateId) -> Result<bool, DbErr> {
    let mandate = match place_of(db, person, id).await? {
        Some((_, (mandate, ..))) => mandate,
        None => match mandate_of(db, person, id).await? {
            Some((own, (mandate, ..))) if own.acts && mandate.person_id != person => mandate,
            Some(_) | None => return Ok(false),
        },
    };
    let signed = signature::Entity::find().filter(signature::COLUMN.mandate_id.eq(id)).count(db).await?;
    let attested = attestation::Entity::find().filter(attestation::COLUMN.mandate_id.eq(id)).count(db).await?;
    Ok(mandate.revoked_at.is_none() && signed + attested == 0)
}

/// Whether the person may open the documents of a mandate: who holds it, and those who see it in a register.
pub async fn may_open(db: &impl ConnectionTrait, person: PersonId, id: MandateId) -> Result<bool, DbErr> {
    let Some(mandate) = mandate::Entity::find_by_id(id).one(db).await? else { return Ok(false) };
    if mandate.person_id == person {
        return Ok(true);
    }
    for place in places(db, person).await?.into_iter().chain(vouching(db, person).await?) {
        if one(db, of(&place), id).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(mandate_of(db, person, id).await?.is_some())
}

/// An organisation for which the place vouches: one that this association brought in, or that none did.
pub async fn brought(db: &impl ConnectionTrait, place: &Place, slug: &str) -> Result<organisation::Model, Error> {
    let found = by_slug(db, slug).await?.ok_or(Error::NotFound)?;
    let is_theirs = if place.is_of_association() {
        was_invited_by(db, found.id, place.association.id).await?
    } else {
        let theirs = organisation::Entity::find_by_id(found.id).filter(organisation::Column::Id.in_subquery(whom(place)));
        theirs.count(db).await? > 0
    };
    if is_theirs { Ok(found) } else { Err(Error::NotFound) }
}

/// Records a mandate for which the association, or Customs, vouches, and tells who holds it; the same again is nothing new.
pub async fn vouch(ctx: &Ctx, place: &Place, slug: &str, new: &Vouched) -> Result<MandateId, Error> {
    if !place.invites {
        return Err(Error::NotFound);
    }
    let tx = ctx.db.begin().await?;
    let organisation = brought(&tx, place, slug).await?;
    let person = register(ctx, &tx, &new.email, new.name.as_str(), new.lang).await?;
    if !roles_in(&tx, person, place.association.id).await?.is_empty() {
        return Err(Error::Own);
    }
    let mandate = NewMandate {
        person,
        organisation: organisation.id,
        pact: Some(place.pact.id),
        title: new.title.as_str(),
        document: new.document.as_str(),
        vouched_by: &place.association.name,
        valid_from: new.from,
        valid_until: new.until,
    };
    if let Some(known) = same(&tx, &mandate).await? {
        return Ok(known);
    }
    join(ctx, &tx, person, organisation.id, MemberRole::Signatory).await?;
    // The role is for the whole organisation, in whichever pacts it sits.
    if !is_independent(&tx, organisation.id).await? {
        return Err(Error::NotIndependent);
    }
    let id = record(ctx, &tx, mandate).await?;
    tell(ctx, &tx, person, (&organisation, new.document.as_str()), RECORDED).await?;
    tx.commit().await?;
    Ok(id)
}

/// Takes back a mandate for which this association or Customs vouched: a public act, whose reason stays between those who vouch. What
/// was signed under it stands; what was handed on of it falls with it. Who held it is told.
pub async fn revoke(ctx: &Ctx, place: &Place, id: MandateId, reason: &NonEmptyText) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let (mandate, organisation, _) = one(&tx, of(place), id).await?.ok_or(Error::NotFound)?;
    if !place.invites || mandate.vouched_by != place.association.name {
        return Err(Error::NotFound);
    }
    if mandate.revoked_at.is_some() {
        return Err(Error::Revoked);
    }
    let by = By::new(place.association.slug.as_str(), place.role.as_str());
    take_back(ctx, &tx, &mandate, (by, Some(place.pact.slug.as_str())), Some(reason.as_str())).await?;
    tell(ctx, &tx, mandate.person_id, (&organisation, &mandate.document), TAKEN_BACK).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes the role of a signatory from who holds no mandate any more.
pub async fn leave(db: &impl ConnectionTrait, person: PersonId, organisation: OrganisationId) -> Result<(), DbErr> {
    let others = mandate::Entity::find()
        .filter(mandate::COLUMN.person_id.eq(person))
        .filter(mandate::COLUMN.organisation_id.eq(organisation))
        .filter(mandate::COLUMN.on_paper.eq(false))
        .filter(mandate::COLUMN.revoked_at.is_null());
    if others.count(db).await? > 0 {
        return Ok(());
    }
    membership::Entity::delete_many()
        .filter(membership::COLUMN.person_id.eq(person))
        .filter(membership::COLUMN.organisation_id.eq(organisation))
        .filter(membership::COLUMN.role.eq(MemberRole::Signatory))
        .exec(db)
        .await
        .map(drop)
}
