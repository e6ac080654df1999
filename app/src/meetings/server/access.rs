//! As what a person acts in a committee, and who reads what of it.

use super::load::Committee;
use super::record::Author;
use crate::commitments::server::access::{Reporter, Reporting, reporting, runs};
use crate::identity::server::actor::Actor;
use crate::kernel::ids::{PactId, PersonId};
use crate::kernel::text::Slug;
use crate::log::entry::By;
use crate::meetings::meeting::Who;
use crate::organisations::model::MemberRole;
use crate::organisations::server::entity::{membership, organisation};
use crate::organisations::server::queries::by_slug;
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::party;
use crate::platform::ctx::Ctx;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, JoinType, QueryFilter as _, QuerySelect as _, RelationTrait as _,
};
use std::collections::BTreeSet;

/// What a person is to a committee: of the secretariat that runs its pact, and of which organisations.
pub async fn who(ctx: &Ctx, db: &impl ConnectionTrait, person: PersonId, committee: &Committee) -> Result<Who, DbErr> {
    let secretariat = runs(db, person, committee.pact.id).await?.is_some();
    let own = speaking(ctx, db, person, committee.pact.id).await?;
    Ok(Who { secretariat, seats: own.into_iter().map(|o| o.slug).collect() })
}

/// For whom a person reports, and so speaks in meetings.
pub async fn speaks_for(ctx: &Ctx, db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<Reporter>, DbErr> {
    reporting(db, &Reporting::People(&[person]), ctx.clock.today()).await
}

/// The organisations for which a person speaks in the meetings of a pact.
pub async fn speaking(
    ctx: &Ctx,
    db: &impl ConnectionTrait,
    person: PersonId,
    pact: PactId,
) -> Result<Vec<organisation::Model>, DbErr> {
    let of = speaks_for(ctx, db, person).await?.into_iter().filter(|reporter| reporter.covers(pact));
    organisation::Entity::find().filter(organisation::Column::Id.is_in(of.map(|reporter| reporter.organisation))).all(db).await
}

/// Whether a reader belongs to the committee: the secretariat, or one of the seats.
pub fn belongs(who: &Who, seats: &BTreeSet<Slug>) -> bool {
    who.secretariat || who.seats.iter().any(|own| seats.contains(own))
}

/// Acting for the secretariat of the pact; none where the person is not of it.
pub(super) async fn secretary(db: &impl ConnectionTrait, actor: &Actor, committee: &Committee) -> Result<Option<Author>, DbErr> {
    let Some(by) = runs(db, actor.person, committee.pact.id).await? else { return Ok(None) };
    let organisation = by_slug(db, &by.organisation).await?.map(|o| o.id);
    Ok(Some(Author { by, organisation, person: Some(actor.person) }))
}

/// Acting for one of the pact's organisations.
pub(super) async fn delegate(
    db: &impl ConnectionTrait,
    actor: &Actor,
    committee: &Committee,
    of: &Slug,
) -> Result<Option<Author>, DbErr> {
    let Some(party) = super::load::parties(db, committee.pact.id, Some(vec![of.clone()])).await?.pop() else { return Ok(None) };
    let by = By::new(of.as_str(), party.role.as_str());
    Ok(Some(Author { by, organisation: Some(party.organisation.id), person: Some(actor.person) }))
}

/// The pacts that a person runs: those in which one of their secretariats sits as Customs.
pub async fn run_by(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<PactId>, DbErr> {
    party::Entity::find()
        .select_only()
        .column(party::Column::PactId)
        .join(JoinType::InnerJoin, party::Relation::Organisation.def())
        .join(JoinType::InnerJoin, membership::Relation::Organisation.def().rev())
        .filter(party::COLUMN.role.eq(PartyRole::Customs))
        .filter(membership::COLUMN.person_id.eq(person))
        .filter(membership::COLUMN.role.eq(MemberRole::Secretariat))
        .into_tuple()
        .all(db)
        .await
}
