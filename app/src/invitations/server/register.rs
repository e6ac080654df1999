//! The register of mandates, of those for whom an association or Customs vouches or of Customs itself: searched, sifted and paged.

use super::access::Place;
use super::entity::invitation;
use super::queries::is_in;
use crate::identity::server::entity::person;
use crate::invitations::model::MandateState;
use crate::kernel::ids::{MandateId, OrganisationId, PersonId};
use crate::kernel::paging::{Paged, skipped};
use crate::organisations::server::entity::organisation;
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::party;
use crate::signatures::server::entity::mandate;
use sea_orm::sea_query::{Condition, Expr, Query, SelectStatement};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, ExprTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, QueryTrait as _, Select,
};
use std::collections::HashMap;
use time::Date;

/// A line of the register: a mandate, whom it binds, and who holds it.
pub type Line = (mandate::Model, organisation::Model, Option<person::Model>);

/// Whom the place vouches for: those whom the association invited into the pact; for Customs those with a seat whom nobody invited,
/// but for Customs itself.
pub(super) fn whom(place: &Place) -> SelectStatement {
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

/// All mandates of an organisation.
pub fn of_organisation(id: OrganisationId) -> Select<mandate::Entity> {
    mandate::Entity::find().filter(mandate::COLUMN.organisation_id.eq(id))
}

/// The mandates of those for whom the place vouches.
pub fn of(place: &Place) -> Select<mandate::Entity> {
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
    let vouched = of(place).filter(mandate::COLUMN.revoked_at.is_null()).filter(mandate::COLUMN.on_paper.eq(false));
    let vouched = vouched.select_only().column(mandate::Column::OrganisationId);
    let found = organisation::Entity::find()
        .filter(organisation::Column::Id.in_subquery(whom(place)))
        .filter(organisation::Column::Id.not_in_subquery(vouched.into_query()));
    found.order_by_asc(organisation::COLUMN.name).limit(UNVOUCHED).all(db).await
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

fn sought(mut found: Select<mandate::Entity>, sought: &Sought) -> Select<mandate::Entity> {
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

/// One page of the register of these mandates, by organisation, each with its newest mandate first.
pub async fn page(
    db: &impl ConnectionTrait,
    of: Select<mandate::Entity>,
    wanted: &Sought,
    (page, per_page): (u64, u64),
) -> Result<Paged<Line>, DbErr> {
    let found = sought(of, wanted);
    let total = found.clone().count(db).await?;
    let rows = found
        .find_also_related(organisation::Entity)
        .order_by_asc(organisation::Column::Name)
        .order_by_desc(mandate::COLUMN.valid_from)
        .order_by_desc(mandate::COLUMN.id)
        .offset(skipped(page, per_page))
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

/// One of these mandates, by its id.
pub async fn one(db: &impl ConnectionTrait, of: Select<mandate::Entity>, id: MandateId) -> Result<Option<Line>, DbErr> {
    let found = of.filter(mandate::COLUMN.id.eq(id)).find_also_related(organisation::Entity).one(db).await?;
    let Some((mandate, Some(organisation))) = found else { return Ok(None) };
    let person = person::Entity::find_by_id(mandate.person_id).one(db).await?;
    Ok(Some((mandate, organisation, person)))
}
