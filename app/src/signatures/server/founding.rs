//! Mandates that who runs the portal records, at its command line: those of Customs, for which no other vouches here, and the first ones of
//! others. The holder is told by mail.

use super::entity::mandate;
use super::mandates::{NewMandate, RECORDED, TAKEN_BACK, record, take_back, tell};
use crate::commitments::server::access::is_independent;
use crate::identity::server::enrolment::{Whom, enrol, known};
use crate::kernel::ids::{OrganisationId, PactId, PersonId};
use crate::kernel::text::{EmailAddress, NonEmptyText};
use crate::log::entry::By;
use crate::log::server::LogError;
use crate::organisations::model::MemberRole;
use crate::organisations::server::commands::join;
use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::by_slug;
use crate::pacts::server::entity::pact;
use crate::pacts::server::queries::pact_by_slug;
use crate::platform::ctx::Ctx;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _};
use thiserror::Error;
use time::Date;

/// Why a mandate was neither recorded nor taken back. Its `Display` is a message key, but for faults of the machine.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no such organisation.
    #[error("pacts-refused-no-organisation")]
    NoOrganisation,
    /// There is no such pact.
    #[error("pacts-refused-no-pact")]
    NoPact,
    /// Nobody has this address, and no name was given.
    #[error("people-refused-no-name")]
    NoName,
    /// Nobody has this address.
    #[error("people-refused-no-person")]
    NoPerson,
    /// It would have run out already, or before it begins.
    #[error("members-row-past")]
    Past,
    /// One on this document and from this day says something else, or was taken back.
    #[error("mandates-refused-other")]
    Other,
    /// The holder would have a part both in the monitor and in another party.
    #[error("pacts-refused-not-independent")]
    NotIndependent,
    /// The database or the log failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<LogError> for Error {
    fn from(error: LogError) -> Self {
        Self::Db(error.into())
    }
}

/// A mandate to be recorded.
#[derive(Clone, Debug)]
pub struct Founding {
    /// The slug of the only pact for which, if it is for one.
    pub pact: Option<String>,
    /// In what capacity.
    pub title: NonEmptyText,
    /// On which document it rests.
    pub document: NonEmptyText,
    /// Who vouches for it, as it will stand beside signatures.
    pub vouched_by: NonEmptyText,
    /// Its first day; today where none is given.
    pub from: Option<Date>,
    /// Its last day, if it has one.
    pub until: Option<Date>,
}

/// Records a mandate; false where it is there already.
pub async fn found(ctx: &Ctx, slug: &str, whom: &Whom, new: &Founding) -> Result<bool, Error> {
    let (tx, today) = (ctx.db.begin().await?, ctx.clock.today());
    let organisation = by_slug(&tx, slug).await?.ok_or(Error::NoOrganisation)?;
    let pact = match &new.pact {
        Some(pact) => Some(pact_by_slug(&tx, pact).await?.ok_or(Error::NoPact)?),
        None => None,
    };
    let from = new.from.unwrap_or(today);
    if new.until.is_some_and(|last| last < today || last < from) {
        return Err(Error::Past);
    }
    let person = enrol(ctx, &tx, whom).await?.ok_or(Error::NoName)?;
    let known = of(&tx, person.id, organisation.id).await?;
    if known.iter().any(|m| m.revoked_at.is_none() && says(m, new, pact.as_ref().map(|pact| pact.id))) {
        return Ok(false);
    }
    if known.iter().any(|m| m.document == new.document.as_str() && m.valid_from == from) {
        return Err(Error::Other);
    }
    join(ctx, &tx, person.id, organisation.id, MemberRole::Signatory).await?;
    if !is_independent(&tx, organisation.id).await? {
        return Err(Error::NotIndependent);
    }
    let mandate = NewMandate {
        person: person.id,
        organisation: organisation.id,
        pact: pact.as_ref().map(|pact| pact.id),
        title: new.title.as_str(),
        document: new.document.as_str(),
        vouched_by: new.vouched_by.as_str(),
        valid_from: from,
        valid_until: new.until,
    };
    record(ctx, &tx, mandate).await?;
    tell(ctx, &tx, person.id, (&organisation, new.document.as_str()), RECORDED).await?;
    tx.commit().await?;
    Ok(true)
}

/// Takes back all mandates of the person with this address for the organisation, in public; the reason is kept and not public. Answers how
/// many they were.
pub async fn take_all_back(ctx: &Ctx, email: &EmailAddress, slug: &str, reason: &NonEmptyText) -> Result<usize, Error> {
    let tx = ctx.db.begin().await?;
    let organisation = by_slug(&tx, slug).await?.ok_or(Error::NoOrganisation)?;
    let person = known(&tx, email).await?.ok_or(Error::NoPerson)?;
    let held = of(&tx, person.id, organisation.id).await?.into_iter().filter(|m| m.revoked_at.is_none());
    let held: Vec<_> = held.collect();
    for mandate in &held {
        take_one_back(ctx, &tx, (mandate, &organisation), reason).await?;
    }
    tx.commit().await?;
    Ok(held.len())
}

/// Takes a mandate back as who runs the portal, and tells who held it. The caller has seen that it was not taken back before.
pub async fn take_one_back(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (mandate, organisation): (&mandate::Model, &organisation::Model),
    reason: &NonEmptyText,
) -> Result<(), LogError> {
    let pact = match mandate.pact_id {
        Some(pact) => pact::Entity::find_by_id(pact).one(tx).await?,
        None => None,
    };
    let pact = pact.as_ref().map(|pact| pact.slug.as_str());
    take_back(ctx, tx, mandate, (By::portal("operator"), pact), Some(reason.as_str())).await?;
    Ok(tell(ctx, tx, mandate.person_id, (organisation, &mandate.document), TAKEN_BACK).await?)
}

/// Those of a person for an organisation, but for what signatures on paper rest on.
async fn of(db: &impl ConnectionTrait, person: PersonId, organisation: OrganisationId) -> Result<Vec<mandate::Model>, DbErr> {
    mandate::Entity::find()
        .filter(mandate::COLUMN.person_id.eq(person))
        .filter(mandate::COLUMN.organisation_id.eq(organisation))
        .filter(mandate::COLUMN.on_paper.eq(false))
        .all(db)
        .await
}

/// Whether a mandate says all that the new one says; a new one that does not say its first day says nothing against it.
fn says(known: &mandate::Model, new: &Founding, pact: Option<PactId>) -> bool {
    known.pact_id == pact
        && known.title == new.title.as_str()
        && known.document == new.document.as_str()
        && known.vouched_by == new.vouched_by.as_str()
        && known.valid_until == new.until
        && new.from.is_none_or(|from| known.valid_from == from)
}
