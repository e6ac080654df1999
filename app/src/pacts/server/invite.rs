//! Bringing members in: registers, seats and invites those on an association's list, all of them or, if asked, the good ones.

use super::commands::{Error, seat};
use super::entity::{pact, party};
use super::load::country;
use super::queries::pact_by_slug;
use crate::commitments::server::access::shares_people;
use crate::identity::server::commands::register as register_person;
use crate::kernel::ids::{OrganisationId, PersonId};
use crate::log::entry::By;
use crate::organisations::model::{MemberRole, OrganisationKind};
use crate::organisations::server::commands::{self as organisations, NewOrganisation, join, register};
use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::by_slug;
use crate::pacts::members::{Member, RowProblem, RowProblemKind, read};
use crate::pacts::model::PartyRole;
use crate::platform::ctx::Ctx;
use crate::platform::mail::{self, Mail};
use crate::signatures::server::mandates::{NewMandate, may_act, record};
use sea_orm::{ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, TransactionTrait as _};
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

/// Invites the members on a list for the association that vouches for them.
pub async fn invite(ctx: &Ctx, slug: &str, vouched_by: &str, csv: &str, skip_bad: bool) -> Result<Invited, InviteError> {
    let (members, mut problems) = read(csv, ctx.clock.today(), &|code| country(code, "en").is_some());
    let tx = ctx.db.begin().await?;
    let pact = pact_by_slug(&tx, slug).await?.ok_or(Error::NoPact)?;
    let association = association(&tx, &pact, vouched_by).await?;
    let mut invited = Invited::default();
    for member in &members {
        // A row that is refused half-way leaves nothing behind.
        let row = tx.begin().await?;
        match bring_in(ctx, &row, &pact, &association, member).await {
            Ok(is_new) => {
                row.commit().await?;
                *if is_new { &mut invited.new } else { &mut invited.known } += 1;
            }
            Err(Refused::Key(key)) => {
                row.rollback().await?;
                problems.push(RowProblem { line: member.line, column: String::new(), kind: RowProblemKind::Refused(key) });
            }
            Err(Refused::Db(error)) => return Err(error.into()),
        }
    }
    problems.sort_by_key(|p| p.line);
    // Where no row is good, there is nothing to load beside the bad ones.
    if !problems.is_empty() && (!skip_bad || invited.new + invited.known == 0) {
        return Err(InviteError::Rows(problems));
    }
    tx.commit().await?;
    Ok(Invited { skipped: problems, ..invited })
}

/// The association, which must sit in the pact to bring members in.
async fn association(tx: &DatabaseTransaction, pact: &pact::Model, slug: &str) -> Result<organisation::Model, InviteError> {
    let found = by_slug(tx, slug).await?.ok_or(Error::NoOrganisation)?;
    let seat = party::Entity::find()
        .filter(party::COLUMN.pact_id.eq(pact.id))
        .filter(party::COLUMN.organisation_id.eq(found.id))
        .filter(party::COLUMN.role.eq(PartyRole::Association))
        .one(tx)
        .await?;
    if seat.is_some() { Ok(found) } else { Err(Error::NotAssociation.into()) }
}

enum Refused {
    Key(String),
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
            organisations::Error::Taken => Self::Key(error.to_string()),
        }
    }
}

async fn bring_in(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    pact: &pact::Model,
    association: &organisation::Model,
    member: &Member,
) -> Result<bool, Refused> {
    let by = || By::new(association.slug.as_str(), PartyRole::Association.as_str());
    let new = NewOrganisation {
        slug: member.slug.clone(),
        kind: OrganisationKind::Company,
        name: member.name.to_string(),
        country: member.country.clone(),
        registry_number: member.registry_number.clone(),
        is_demo: pact.is_demo,
    };
    let organisation = register(ctx, tx, by(), new).await?;
    let seated = party::Entity::find()
        .filter(party::COLUMN.pact_id.eq(pact.id))
        .filter(party::COLUMN.organisation_id.eq(organisation))
        .one(tx)
        .await?;
    seat(ctx, tx, by(), (pact.slug.as_str(), member.slug.as_str(), PartyRole::Member)).await?;
    let person = register_person(ctx, tx, &member.email, member.contact.as_str(), member.lang).await?;
    join(ctx, tx, person, organisation, MemberRole::Signatory).await?;
    // Nobody becomes a member of the pact who is of its monitor, whatever list their name is on.
    if shares_people(tx, pact.id, organisation, PartyRole::Member).await? {
        return Err(Error::NotIndependent.into());
    }
    let today = ctx.clock.today();
    let mandated = may_act(tx, person, organisation, today).await?;
    if mandated && seated.is_some() {
        return Ok(false);
    }
    if !mandated {
        vouch(ctx, tx, (pact, association), member, (person, organisation)).await?;
    }
    mail::enqueue(ctx, tx, invitation(ctx, pact, association, member)).await?;
    Ok(true)
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

fn invitation(ctx: &Ctx, pact: &pact::Model, association: &organisation::Model, member: &Member) -> Mail {
    let lang = member.lang;
    let title = pact.title.pick(lang).0;
    let path = format!("/{lang}/pacts/{}/sign?organisation={}", pact.slug, member.slug);
    Mail {
        to: member.email.clone(),
        lang,
        subject: lang.ta("mail-invitation-subject", &[("pact", title.into())]),
        body: lang.ta(
            "mail-invitation-body",
            &[
                ("name", member.contact.as_str().into()),
                ("organisation", member.name.as_str().into()),
                ("association", association.name.as_str().into()),
                ("pact", title.into()),
                ("url", ctx.config.url(&path).into()),
            ],
        ),
    }
}
