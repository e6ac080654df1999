//! Bringing members in: registers, seats and invites those on an association's list, all of them or, if asked, the good ones.

use super::commands::{Error, seat};
use super::entity::{pact, party};
use super::load::country;
use super::queries::pact_by_slug;
use crate::commitments::server::access::{is_independent, roles_in};
use crate::identity::server::commands::register as register_person;
use crate::invitations::server::answer::was_invited_by;
use crate::invitations::server::lists::registration;
use crate::invitations::server::send::{Invited as Invitation, is_settled, send};
use crate::kernel::ids::{OrganisationId, PersonId};
use crate::log::entry::By;
use crate::organisations::model::MemberRole;
use crate::organisations::server::commands::{self as organisations, join, register};
use crate::organisations::server::entity::{membership, organisation};
use crate::organisations::server::queries::by_slug;
use crate::pacts::members::{Member, RowProblem, RowProblemKind, read};
use crate::pacts::model::PartyRole;
use crate::platform::ctx::Ctx;
use crate::signatures::server::mandates::{NewMandate, may_act, record};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, TransactionTrait as _,
};
use thiserror::Error as ThisError;

/// What was loaded.
#[derive(Debug, Default)]
pub struct Invited {
    /// How many were invited.
    pub new: usize,
    /// How many were there already.
    pub known: usize,
    /// The rows that were left out.
    pub skipped: Vec<RowProblem>,
}

/// Why nothing was loaded.
#[derive(Debug, ThisError)]
pub enum InviteError {
    /// Some rows are not good.
    #[error("{} rows", .0.len())]
    Rows(Vec<RowProblem>),
    /// The pact or the association was refused.
    #[error(transparent)]
    Pact(#[from] Error),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// How many rows are brought in within one act, so that other acts come in between.
const AT_ONCE: usize = 25;

/// Invites the members on a list for the association that vouches for them, some at a time. Where bad rows are not to be skipped, each row is
/// tried before the first is kept. The same list again brings in who is missing.
pub async fn invite(ctx: &Ctx, slug: &str, vouched_by: &str, csv: &str, skip_bad: bool) -> Result<Invited, InviteError> {
    let (members, problems) = read(csv, ctx.clock.today(), &|code| country(code, "en").is_some());
    place(ctx.db.read(), (slug, vouched_by)).await?;
    let mut invited = Invited { skipped: problems, ..Invited::default() };
    if !skip_bad {
        let mut tried = Invited { skipped: std::mem::take(&mut invited.skipped), ..Invited::default() };
        bring_all_in(ctx, (slug, vouched_by), &members, (&mut tried, false)).await?;
        if !tried.skipped.is_empty() {
            return Err(InviteError::Rows(tried.skipped));
        }
    }
    bring_all_in(ctx, (slug, vouched_by), &members, (&mut invited, true)).await?;
    // Where no row is good, there is nothing to load beside the bad ones.
    if !invited.skipped.is_empty() && invited.new + invited.known == 0 {
        return Err(InviteError::Rows(invited.skipped));
    }
    Ok(invited)
}

/// Brings in row after row and counts them, or only sees what would become of them.
async fn bring_all_in(
    ctx: &Ctx,
    of: (&str, &str),
    members: &[Member],
    (invited, keeps): (&mut Invited, bool),
) -> Result<(), InviteError> {
    for members in members.chunks(AT_ONCE) {
        let tx = ctx.db.begin().await?;
        let (pact, association) = place(&tx, of).await?;
        for member in members {
            // A row that is refused half-way leaves nothing behind.
            let row = tx.begin().await?;
            match bring_in(ctx, &row, &pact, &association, member).await {
                Ok(is_new) => {
                    row.commit().await?;
                    *if is_new { &mut invited.new } else { &mut invited.known } += 1;
                }
                Err(Refused::Key(key)) => {
                    row.rollback().await?;
                    let (line, column) = (member.line, String::new());
                    invited.skipped.push(RowProblem { line, column, kind: RowProblemKind::Refused(key) });
                }
                Err(Refused::Db(error)) => return Err(error.into()),
            }
        }
        if keeps {
            tx.commit().await?;
        } else {
            tx.rollback().await?;
        }
    }
    invited.skipped.sort_by_key(|problem| problem.line);
    Ok(())
}

/// The pact, and the association that brings members in.
async fn place(
    db: &impl ConnectionTrait,
    (slug, vouched_by): (&str, &str),
) -> Result<(pact::Model, organisation::Model), InviteError> {
    let pact = pact_by_slug(db, slug).await?.ok_or(Error::NoPact)?;
    let association = association(db, &pact, vouched_by).await?;
    Ok((pact, association))
}

/// The association, which must sit in the pact to bring members in.
async fn association(db: &impl ConnectionTrait, pact: &pact::Model, slug: &str) -> Result<organisation::Model, InviteError> {
    let found = by_slug(db, slug).await?.ok_or(Error::NoOrganisation)?;
    let seat = party::Entity::find()
        .filter(party::COLUMN.pact_id.eq(pact.id))
        .filter(party::COLUMN.organisation_id.eq(found.id))
        .filter(party::COLUMN.role.eq(PartyRole::Association))
        .one(db)
        .await?;
    if seat.is_some() { Ok(found) } else { Err(Error::NotAssociation.into()) }
}

/// Why a row was refused.
#[derive(Debug)]
pub enum Refused {
    /// The message key of the reason.
    Key(String),
    /// The database failed.
    Db(DbErr),
}

impl From<DbErr> for Refused {
    fn from(error: DbErr) -> Self {
        Self::Db(error)
    }
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        match error {
            Error::Db(error) => Self::Db(error),
            other => Self::Key(other.to_string()),
        }
    }
}

impl From<organisations::Error> for Refused {
    fn from(error: organisations::Error) -> Self {
        match error {
            organisations::Error::Db(error) => Self::Db(error),
            organisations::Error::Taken | organisations::Error::LeiHeld | organisations::Error::NumberHeld => {
                Self::Key(error.to_string())
            }
        }
    }
}

/// Registers an organisation, gives it its seat, records the mandate of its contact, and invites it; false where an invitation is
/// open already, or it has signed.
pub async fn bring_in(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    pact: &pact::Model,
    association: &organisation::Model,
    member: &Member,
) -> Result<bool, Refused> {
    let by = || By::new(association.slug.as_str(), PartyRole::Association.as_str());
    let organisation = register(ctx, tx, by(), registration(pact, member)).await?;
    let party = seat(ctx, tx, by(), (pact.slug.as_str(), member.slug.as_str(), PartyRole::Member)).await?;
    if is_settled(tx, pact.id, (organisation, party)).await? {
        return Ok(false);
    }
    let person = register_person(ctx, tx, &member.email, member.contact.as_str(), member.lang).await?;
    if !roles_in(tx, person, association.id).await?.is_empty() {
        return Err(Refused::Key("vouch-refused-own".to_owned()));
    }
    if is_of_others(tx, organisation, person).await? && !was_invited_by(tx, organisation, association.id).await? {
        return Err(Error::OfOthers.into());
    }
    join(ctx, tx, person, organisation, MemberRole::Signatory).await?;
    // Nobody acts for a party who is of its monitor, in this pact or another, whatever list their name is on.
    if !is_independent(tx, organisation).await? {
        return Err(Error::NotIndependent.into());
    }
    if !may_act(tx, person, organisation, pact.id, ctx.clock.today()).await? {
        vouch(ctx, tx, (pact, association), member, (person, organisation)).await?;
    }
    let (contact, slug, name) = (member.contact.as_str(), member.slug.as_str(), member.name.as_str());
    let invited = Invitation { organisation, slug, name, party, person, contact, email: &member.email, lang: member.lang };
    send(ctx, tx, (pact, association), &invited).await?;
    Ok(true)
}

/// Whether an organisation has people of its own, and this person is none of them: nobody takes it over by a list.
async fn is_of_others(tx: &DatabaseTransaction, of: OrganisationId, person: PersonId) -> Result<bool, DbErr> {
    let people = membership::Entity::find().filter(membership::COLUMN.organisation_id.eq(of)).all(tx).await?;
    Ok(!people.is_empty() && people.iter().all(|m| m.person_id != person))
}

/// Records the mandate for which the association vouches.
async fn vouch(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (pact, association): (&pact::Model, &organisation::Model),
    member: &Member,
    (person, organisation): (PersonId, OrganisationId),
) -> Result<(), DbErr> {
    let mandate = NewMandate {
        person,
        organisation,
        pact: Some(pact.id),
        title: member.title.as_str(),
        document: member.document.as_str(),
        vouched_by: &association.name,
        valid_from: ctx.clock.today(),
        valid_until: member.until,
    };
    record(ctx, tx, mandate).await.map(drop)
}
