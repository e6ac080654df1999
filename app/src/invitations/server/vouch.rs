//! The mandates of those whom an association brought in, and of those whom none did, for whom Customs vouches: recording one, and
//! taking one back. Nobody vouches for their own, and Customs not for itself.

use super::Error;
use super::access::{Place, places, vouching};
use super::answer::was_invited_by;
use super::entity::invitation;
use super::queries::is_in;
use crate::commitments::server::access::{roles_in, shares_people};
use crate::identity::server::commands::register;
use crate::identity::server::entity::person;
use crate::invitations::model::MandateState;
use crate::kernel::ids::{MandateId, OrganisationId, PersonId};
use crate::kernel::locale::Lang;
use crate::kernel::paging::Paged;
use crate::kernel::text::{EmailAddress, NonEmptyText};
use crate::log::entry::By;
use crate::organisations::model::MemberRole;
use crate::organisations::server::commands::join;
use crate::organisations::server::entity::{membership, organisation};
use crate::organisations::server::queries::by_slug;
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::party;
use crate::platform::ctx::Ctx;
use crate::signatures::server::entity::{mandate, signature};
use crate::signatures::server::mandates::{NewMandate, record, take_back};
use sea_orm::sea_query::{Condition, Expr, Query, SelectStatement};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, ExprTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, QueryTrait as _, Select,
};
use std::collections::HashMap;
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

/// A line of the register: a mandate, whom it binds, and who holds it.
pub type Line = (mandate::Model, organisation::Model, Option<person::Model>);

/// Whom the place vouches for: those whom the association invited into the pact; for Customs those with a seat whom nobody invited,
/// but for Customs itself.
fn whom(place: &Place) -> SelectStatement {
    let mut invited = Query::select()
        .column(invitation::Column::OrganisationId)
        .from(invitation::Entity)
        .and_where(Expr::col(invitation::Column::PactId).eq(place.pact.id))
        .to_owned();
    if place.is_of_association() {
        return invited.and_where(Expr::col(invitation::Column::InvitedById).eq(place.association.id)).to_owned();
    }
    Query::select()
        .column(party::Column::OrganisationId)
        .from(party::Entity)
        .and_where(Expr::col(party::Column::PactId).eq(place.pact.id))
        .and_where(Expr::col(party::Column::Role).ne(PartyRole::Customs))
        .and_where(Expr::col(party::Column::OrganisationId).not_in_subquery(invited))
        .to_owned()
}

/// The mandates of those for whom the place vouches.
fn of(place: &Place) -> Select<mandate::Entity> {
    mandate::Entity::find()
        .filter(mandate::Column::OrganisationId.in_subquery(whom(place)))
        .filter(mandate::covers(place.pact.id))
}

/// How many of [`unvouched`] are shown at once.
const UNVOUCHED: u64 = 100;

/// Those for whom Customs would vouch and who have no mandate yet that was not taken back, by name.
pub async fn unvouched(db: &impl ConnectionTrait, place: &Place) -> Result<Vec<organisation::Model>, DbErr> {
    if place.is_of_association() {
        return Ok(Vec::new());
    }
    let vouched = of(place).filter(mandate::COLUMN.revoked_at.is_null()).select_only().column(mandate::Column::OrganisationId);
    let found = organisation::Entity::find()
        .filter(organisation::Column::Id.in_subquery(whom(place)))
        .filter(organisation::Column::Id.not_in_subquery(vouched.into_query()));
    found.order_by_asc(organisation::COLUMN.name).limit(UNVOUCHED).all(db).await
}

/// The place from which a mandate is vouched for, by its id, as this person may act in it.
pub async fn place_of(db: &impl ConnectionTrait, person: PersonId, id: MandateId) -> Result<Option<(Place, Line)>, DbErr> {
    let Some(mandate) = mandate::Entity::find_by_id(id).one(db).await? else { return Ok(None) };
    for place in places(db, person).await?.into_iter().chain(vouching(db, person).await?) {
        if place.invites
            && mandate.vouched_by == place.association.name
            && let Some(line) = one(db, &place, id).await?
        {
            return Ok(Some((place, line)));
        }
    }
    Ok(None)
}

/// Whether the person may add documents to a mandate, and take them away: who vouches for it, until it is taken back or somebody has
/// signed under it.
pub async fn may_attach(db: &impl ConnectionTrait, person: PersonId, id: MandateId) -> Result<bool, DbErr> {
    let Some((_, (mandate, ..))) = place_of(db, person, id).await? else { return Ok(false) };
    let signed = signature::Entity::find().filter(signature::COLUMN.mandate_id.eq(id)).count(db).await?;
    Ok(mandate.revoked_at.is_none() && signed == 0)
}

/// Whether the person may open the documents of a mandate: who holds it, and those who see it in a register.
pub async fn may_open(db: &impl ConnectionTrait, person: PersonId, id: MandateId) -> Result<bool, DbErr> {
    let Some(mandate) = mandate::Entity::find_by_id(id).one(db).await? else { return Ok(false) };
    if mandate.person_id == person {
        return Ok(true);
    }
    for place in places(db, person).await?.into_iter().chain(vouching(db, person).await?) {
        if one(db, &place, id).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Who handed on which of these mandates, by the mandate.
pub async fn handed_on_by(db: &impl ConnectionTrait, lines: &[Line]) -> Result<HashMap<MandateId, String>, DbErr> {
    let resting: HashMap<MandateId, MandateId> = lines.iter().filter_map(|(m, ..)| Some((m.id, m.rests_on_id?))).collect();
    if resting.is_empty() {
        return Ok(HashMap::new());
    }
    let of = mandate::Entity::find().filter(mandate::Column::Id.is_in(resting.values().copied())).all(db).await?;
    let people = person::Entity::find().filter(person::Column::Id.is_in(of.iter().map(|m| m.person_id))).all(db).await?;
    let name = |basis: &MandateId| {
        let holder = of.iter().find(|m| m.id == *basis)?.person_id;
        people.iter().find(|p| p.id == holder).map(|p| p.name.clone())
    };
    Ok(resting.iter().filter_map(|(id, basis)| Some((*id, name(basis)?))).collect())
}

/// What the register is sifted by.
#[derive(Clone, Debug, Default)]
pub struct Sought {
    /// Where the mandate stands on a day.
    pub state: Option<(MandateState, Date)>,
    /// What the organisation, the holder or their address holds.
    pub text: String,
}

fn sought(place: &Place, sought: &Sought) -> Select<mandate::Entity> {
    let mut found = of(place);
    if !sought.text.trim().is_empty() {
        found = found.filter(names(&sought.text));
    }
    if let Some((state, day)) = sought.state {
        found = found.filter(stands(state, day));
    }
    found
}

/// The condition of standing there on a day; the same as [`MandateState::of`].
fn stands(state: MandateState, day: Date) -> Condition {
    let kept = || Condition::all().add(mandate::COLUMN.revoked_at.is_null());
    let until = mandate::COLUMN.valid_until;
    match state {
        MandateState::Revoked => Condition::all().add(mandate::COLUMN.revoked_at.is_not_null()),
        MandateState::NotYet => kept().add(mandate::COLUMN.valid_from.gt(day)),
        MandateState::Expired => kept().add(mandate::COLUMN.valid_from.lte(day)).add(until.lt(day)),
        MandateState::Valid => {
            let lasts = Condition::any().add(until.is_null()).add(until.gte(day));
            kept().add(mandate::COLUMN.valid_from.lte(day)).add(lasts)
        }
    }
}

/// Those whose organisation, holder, or the address of these, holds a text.
fn names(text: &str) -> Condition {
    let organisations = Query::select()
        .column(organisation::Column::Id)
        .from(organisation::Entity)
        .and_where(is_in(Expr::col(organisation::Column::Name), text))
        .to_owned();
    let people = Query::select()
        .column(person::Column::Id)
        .from(person::Entity)
        .cond_where(
            Condition::any().add(is_in(Expr::col(person::Column::Name), text)).add(is_in(Expr::col(person::Column::Email), text)),
        )
        .to_owned();
    Condition::any()
        .add(mandate::Column::OrganisationId.in_subquery(organisations))
        .add(mandate::Column::PersonId.in_subquery(people))
}

/// One page of the register, by organisation, each with its newest mandate first.
pub async fn page(
    db: &impl ConnectionTrait,
    place: &Place,
    wanted: &Sought,
    (page, per_page): (u64, u64),
) -> Result<Paged<Line>, DbErr> {
    let total = sought(place, wanted).count(db).await?;
    let rows = sought(place, wanted)
        .find_also_related(organisation::Entity)
        .order_by_asc(organisation::Column::Name)
        .order_by_desc(mandate::COLUMN.valid_from)
        .order_by_desc(mandate::COLUMN.id)
        .offset((page - 1).saturating_mul(per_page))
        .limit(per_page)
        .all(db)
        .await?;
    let people = person::Entity::find().filter(person::Column::Id.is_in(rows.iter().map(|(m, _)| m.person_id))).all(db).await?;
    let people: HashMap<PersonId, person::Model> = people.into_iter().map(|p| (p.id, p)).collect();
    let named = |(mandate, organisation): (mandate::Model, Option<organisation::Model>)| {
        let person = people.get(&mandate.person_id).cloned();
        organisation.map(|organisation| (mandate, organisation, person))
    };
    let rows = rows.into_iter().filter_map(named).collect();
    Ok(Paged { rows, page, total, per_page })
}

/// A mandate of the register, by its id.
pub async fn one(db: &impl ConnectionTrait, place: &Place, id: MandateId) -> Result<Option<Line>, DbErr> {
    let found = of(place).filter(mandate::COLUMN.id.eq(id)).find_also_related(organisation::Entity).one(db).await?;
    let Some((mandate, Some(organisation))) = found else { return Ok(None) };
    let person = person::Entity::find_by_id(mandate.person_id).one(db).await?;
    Ok(Some((mandate, organisation, person)))
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

/// The seat in which an organisation signs the pact; one that is invited will have a member's.
async fn seat_of(db: &impl ConnectionTrait, place: &Place, organisation: OrganisationId) -> Result<PartyRole, DbErr> {
    let seat = party::Entity::find()
        .filter(party::COLUMN.pact_id.eq(place.pact.id))
        .filter(party::COLUMN.organisation_id.eq(organisation));
    Ok(seat.one(db).await?.map_or(PartyRole::Member, |seat| seat.role))
}

/// Records a mandate for which the association, or Customs, vouches; the same again is nothing new.
pub async fn vouch(ctx: &Ctx, place: &Place, slug: &str, new: &Vouched) -> Result<MandateId, Error> {
    if !place.invites {
        return Err(Error::NotFound);
    }
    let tx = ctx.db.begin().await?;
    let organisation = brought(&tx, place, slug).await?;
    let person = register(ctx, &tx, &new.email, new.name.as_str(), new.lang).await?;
    if !place.is_of_association() && !roles_in(&tx, person, place.association.id).await?.is_empty() {
        return Err(Error::Own);
    }
    join(ctx, &tx, person, organisation.id, MemberRole::Signatory).await?;
    let seat = seat_of(&tx, place, organisation.id).await?;
    if shares_people(&tx, place.pact.id, organisation.id, seat).await? {
        return Err(Error::NotIndependent);
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
    let id = record(ctx, &tx, mandate).await?;
    tx.commit().await?;
    Ok(id)
}

/// Takes back a mandate for which this association or Customs vouched: a public act, whose reason stays between those who vouch. What
/// was signed under it stands; what was handed on of it falls with it.
pub async fn revoke(ctx: &Ctx, place: &Place, id: MandateId, reason: &NonEmptyText) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let (mandate, ..) = one(&tx, place, id).await?.ok_or(Error::NotFound)?;
    if !place.invites || mandate.vouched_by != place.association.name {
        return Err(Error::NotFound);
    }
    if mandate.revoked_at.is_some() {
        return Err(Error::Revoked);
    }
    let by = By::new(place.association.slug.as_str(), place.role.as_str());
    take_back(ctx, &tx, &mandate, (by, Some(place.pact.slug.as_str())), Some(reason.as_str())).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes the role of a signatory from who holds no mandate any more.
pub async fn leave(db: &impl ConnectionTrait, person: PersonId, organisation: OrganisationId) -> Result<(), DbErr> {
    let others = mandate::Entity::find()
        .filter(mandate::COLUMN.person_id.eq(person))
        .filter(mandate::COLUMN.organisation_id.eq(organisation))
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
