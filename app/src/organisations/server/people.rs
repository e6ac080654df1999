//! Who has which role in an organisation: giving one and ending one. Not public, so nothing of it is in the log; whom it is about is told
//! by mail. A role is given by who runs the portal, and by the organisation's own secretariat and coordinators, never to oneself. The
//! role of a signatory comes and goes with mandates.

use super::commands::join;
use super::entity::{membership, organisation};
use super::queries::by_slug;
use crate::commitments::server::access::{is_independent, roles_in};
use crate::identity::server::actor::Actor;
use crate::identity::server::enrolment::{Whom, enrol, known};
use crate::identity::server::entity::person;
use crate::identity::server::operators::is_operator;
use crate::kernel::ids::{MembershipId, OrganisationId, PersonId};
use crate::kernel::text::EmailAddress;
use crate::organisations::model::MemberRole;
use crate::pacts::model::PartyRole;
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use crate::signatures::server::entity::mandate;
use sea_orm::sea_query::Condition;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
};
use std::collections::HashMap;
use thiserror::Error;
use time::Date;

/// The roles that look after the people of their organisation.
pub const MANAGERS: [MemberRole; 2] = [MemberRole::Secretariat, MemberRole::Coordinator];

/// Why a role was neither given nor ended. Its `Display` is a message key, but for faults of the machine.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no such organisation, or it is not for this person to look after its people.
    #[error("pacts-refused-no-organisation")]
    NotFound,
    /// Nobody has this address, and no name was given.
    #[error("people-refused-no-name")]
    NoName,
    /// Nobody has this address.
    #[error("people-refused-no-person")]
    NoPerson,
    /// Only a monitor or a civil society organisation has people who judge.
    #[error("people-refused-no-monitor")]
    NoMonitor,
    /// The role comes with a mandate.
    #[error("people-refused-by-mandate")]
    ByMandate,
    /// The person holds a mandate, which goes first.
    #[error("people-refused-mandate")]
    Mandate,
    /// It would be one's own role.
    #[error("people-refused-own")]
    Own,
    /// A person would have a part both in the monitor and in another party.
    #[error("pacts-refused-not-independent")]
    NotIndependent,
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// A role and who has it.
pub type Holder = (membership::Model, person::Model);

/// Whether the person gives and ends roles in the organisation.
pub async fn manages(db: &impl ConnectionTrait, person: PersonId, organisation: OrganisationId) -> Result<bool, DbErr> {
    let own = roles_in(db, person, organisation).await?;
    Ok(own.iter().any(|role| MANAGERS.contains(role)) || is_operator(db, person).await?)
}

/// The organisations whose secretariat or coordinator the person is, by name.
pub async fn managed(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<organisation::Model>, DbErr> {
    let own = membership::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(membership::COLUMN.person_id.eq(person))
        .filter(membership::COLUMN.role.is_in(MANAGERS));
    let mut found: Vec<_> = own.all(db).await?.into_iter().filter_map(|(_, o)| o).collect();
    found.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    found.dedup_by_key(|o| o.id);
    Ok(found)
}

/// Everyone with a role in the organisation, by name, each with their roles in their order.
pub async fn people(db: &impl ConnectionTrait, of: OrganisationId) -> Result<Vec<Holder>, DbErr> {
    let rows = membership::Entity::find().filter(membership::COLUMN.organisation_id.eq(of)).all(db).await?;
    let people = person::Entity::find().filter(person::Column::Id.is_in(rows.iter().map(|m| m.person_id))).all(db).await?;
    let people: HashMap<PersonId, person::Model> = people.into_iter().map(|p| (p.id, p)).collect();
    let mut all: Vec<Holder> = rows.into_iter().filter_map(|m| people.get(&m.person_id).cloned().map(|p| (m, p))).collect();
    all.sort_by(|(m, p), (n, q)| (&p.name, p.id, m.role).cmp(&(&q.name, q.id, n.role)));
    Ok(all)
}

/// A role of the organisation, and who has it.
pub async fn one(db: &impl ConnectionTrait, of: OrganisationId, id: MembershipId) -> Result<Option<Holder>, DbErr> {
    let found = membership::Entity::find_by_id(id).filter(membership::COLUMN.organisation_id.eq(of)).one(db).await?;
    let Some(membership) = found else { return Ok(None) };
    let person = person::Entity::find_by_id(membership.person_id).one(db).await?;
    Ok(person.map(|person| (membership, person)))
}

/// The organisation, if whoever acts may look after its people; without anybody, it is who runs the portal, at its command line.
async fn looked_after(db: &impl ConnectionTrait, by: Option<&Actor>, slug: &str) -> Result<organisation::Model, Error> {
    let organisation = by_slug(db, slug).await?.ok_or(Error::NotFound)?;
    if let Some(actor) = by
        && !manages(db, actor.person, organisation.id).await?
    {
        return Err(Error::NotFound);
    }
    Ok(organisation)
}

/// Gives a role; false where the person has it already. Without `by`, it is who runs the portal, at its command line.
pub async fn give(ctx: &Ctx, by: Option<&Actor>, slug: &str, whom: &Whom, role: MemberRole) -> Result<bool, Error> {
    let tx = ctx.db.begin().await?;
    let organisation = looked_after(&tx, by, slug).await?;
    match role {
        MemberRole::Signatory => return Err(Error::ByMandate),
        MemberRole::Monitor if !PartyRole::Monitor.admits(organisation.kind) => return Err(Error::NoMonitor),
        MemberRole::Monitor
        | MemberRole::Representative
        | MemberRole::Coordinator
        | MemberRole::Secretariat
        | MemberRole::Communications
        | MemberRole::SanctionsOfficer => {}
    }
    let person = enrol(ctx, &tx, whom).await?.ok_or(Error::NoName)?;
    if by.is_some_and(|actor| actor.person == person.id) {
        return Err(Error::Own);
    }
    if roles_in(&tx, person.id, organisation.id).await?.contains(&role) {
        return Ok(false);
    }
    join(ctx, &tx, person.id, organisation.id, role).await?;
    if !is_independent(&tx, organisation.id).await? {
        return Err(Error::NotIndependent);
    }
    tell(ctx, &tx, person, (&organisation, role), ["mail-role-given-subject", "mail-role-given-body"]).await?;
    tx.commit().await?;
    Ok(true)
}

/// Ends a role as who looks after the organisation's people; one that is over is nothing new.
pub async fn end(ctx: &Ctx, by: &Actor, slug: &str, id: MembershipId) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let organisation = looked_after(&tx, Some(by), slug).await?;
    let Some((membership, person)) = one(&tx, organisation.id, id).await? else { return Ok(()) };
    if person.id == by.person {
        return Err(Error::Own);
    }
    take(ctx, &tx, &organisation, (membership, person)).await?;
    tx.commit().await?;
    Ok(())
}

/// Ends the role of the person with this address, as who runs the portal; false where they do not have it.
pub async fn end_of(ctx: &Ctx, email: &EmailAddress, slug: &str, role: MemberRole) -> Result<bool, Error> {
    let tx = ctx.db.begin().await?;
    let organisation = looked_after(&tx, None, slug).await?;
    let person = known(&tx, email).await?.ok_or(Error::NoPerson)?;
    let found = membership::Entity::find()
        .filter(membership::COLUMN.person_id.eq(person.id))
        .filter(membership::COLUMN.organisation_id.eq(organisation.id))
        .filter(membership::COLUMN.role.eq(role));
    let Some(membership) = found.one(&tx).await? else { return Ok(false) };
    take(ctx, &tx, &organisation, (membership, person)).await?;
    tx.commit().await?;
    Ok(true)
}

async fn take(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    organisation: &organisation::Model,
    (membership, person): Holder,
) -> Result<(), Error> {
    let role = membership.role;
    if role == MemberRole::Signatory && holds(tx, &membership, ctx.clock.today()).await? {
        return Err(Error::Mandate);
    }
    membership::Entity::delete_by_id(membership.id).exec(tx).await?;
    tell(ctx, tx, person, (organisation, role), ["mail-role-ended-subject", "mail-role-ended-body"]).await?;
    Ok(())
}

/// Whether who has the role holds a mandate for the organisation, today or later.
async fn holds(db: &impl ConnectionTrait, of: &membership::Model, today: Date) -> Result<bool, DbErr> {
    let mandates = mandate::Entity::find()
        .filter(mandate::COLUMN.person_id.eq(of.person_id))
        .filter(mandate::COLUMN.organisation_id.eq(of.organisation_id))
        .filter(mandate::COLUMN.on_paper.eq(false))
        .filter(mandate::COLUMN.revoked_at.is_null())
        .filter(Condition::any().add(mandate::COLUMN.valid_until.is_null()).add(mandate::COLUMN.valid_until.gte(today)));
    Ok(mandates.count(db).await? > 0)
}

async fn tell(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    to: person::Model,
    (organisation, role): (&organisation::Model, MemberRole),
    [subject, body]: [&str; 2],
) -> Result<(), DbErr> {
    let lang = to.lang;
    let words = [
        ("name", to.name.into()),
        ("organisation", organisation.name.as_str().into()),
        ("role", lang.t(&format!("member-role-{role}")).into()),
        ("url", ctx.config.url(&format!("/{lang}/sign-in")).into()),
    ];
    let (subject, body) = (lang.ta(subject, &words), lang.ta(body, &words));
    mail::enqueue(ctx, tx, Mail { to: to.email, lang, subject, body }).await.map(drop)
}
