//! Binding signatories: who signs a pact in force owes its commitments from that day on, and who withdraws owes nothing new.

use super::entity::{bond, obligation};
use super::settle::{Change, Waiver, change};
use super::{arise, zone};
use crate::commitments::calendar::WorkingCalendar;
use crate::commitments::model::ObligationState;
use crate::kernel::ids::{BondId, PactId, PartyId, VersionId};
use crate::log::entry::By;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::PactState;
use crate::pacts::server::entity::{commitment, pact, party};
use crate::pacts::server::queries::{commitments_of, version_in_force};
use crate::platform::ctx::Ctx;
use crate::signatures::server::entity::signature;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, QueryTrait as _, Set,
};

/// Binds every signatory of a pact that has just entered into force, as part of that act: those who signed the text that did.
pub async fn bind_all(ctx: &Ctx, tx: &DatabaseTransaction, pact: &pact::Model) -> Result<(), DbErr> {
    let Some(version) = version_in_force(tx, pact.id).await? else { return Ok(()) };
    let signed = signature::Entity::find()
        .find_also_related(party::Entity)
        .filter(signature::COLUMN.version_id.eq(version.id))
        .filter(signature::in_effect())
        .order_by_asc(signature::COLUMN.log_seq);
    for (signature, party) in signed.all(tx).await? {
        let Some(party) = party else { continue };
        bind(ctx, tx, pact, &party, signature.version_id).await?;
    }
    arise::due(ctx, tx, Some(pact.id)).await.map(drop)
}

/// Binds one signatory of a pact in force to the commitments of a version in effect that it signed, as part of its signing. Where the pact
/// is not in force, it is not bound.
pub async fn bind_one(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    pact: &pact::Model,
    party: &party::Model,
    version: VersionId,
) -> Result<(), DbErr> {
    if pact.state != PactState::InForce {
        return Ok(());
    }
    bind(ctx, tx, pact, party, version).await?;
    arise::due(ctx, tx, Some(pact.id)).await.map(drop)
}

/// The bonds of a party to one version take the place of those to any other. A commitment that is the same in both goes on where it
/// stands; of the others, what is not due yet is lifted. What was due stays as it was.
async fn bind(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    pact: &pact::Model,
    party: &party::Model,
    version: VersionId,
) -> Result<(), DbErr> {
    let calendar = calendar_of(pact);
    let since = zone::day_of(ctx.clock.now(), &calendar)?;
    let known = bonds_of(tx, party.id).await?;
    let commitments = commitments_of(tx, version).await?;
    let outdated: Vec<_> = known.iter().filter_map(|(b, c)| Some((b, c.as_ref().filter(|c| c.version_id != version)?))).collect();
    end(ctx, tx, outdated.iter().map(|(b, _)| b.id).collect()).await?;
    let bound: Vec<_> = known.iter().map(|(b, _)| b.commitment_id).collect();
    let begins = zone::start_of(since, &calendar)?;
    let organisation = organisation::Entity::find_by_id(party.organisation_id).one(tx).await?.map(|o| o.slug);
    let addressed = |c: &commitment::Model| c.organisation.is_none() || c.organisation == organisation;
    let owed = commitments.iter().filter(|c| c.role.binds(party.role) && addressed(c) && !bound.contains(&c.id));
    let (mut new, mut going_on): (Vec<_>, Vec<String>) = (Vec::new(), Vec::new());
    for c in owed {
        let same = outdated.iter().find(|(_, was)| is_same(was, c)).map(|(bond, _)| *bond);
        going_on.extend(same.map(|_| c.code.clone()));
        let (since, number, at) = same.map_or((since, 1, begins), |bond| (bond.since, bond.next_number, bond.next_at));
        new.push(bond::ActiveModel {
            id: Set(ctx.random.id(ctx.clock.now())),
            party_id: Set(party.id),
            commitment_id: Set(c.id),
            since: Set(since),
            next_number: Set(number),
            next_at: Set(at),
            ended_at: Set(None),
        });
    }
    if !new.is_empty() {
        bond::Entity::insert_many(new).exec_without_returning(tx).await?;
    }
    if outdated.is_empty() {
        return Ok(());
    }
    lift(ctx, tx, party.id, &going_on).await
}

/// Whether two commitments ask for the same; the place in the text may be another.
fn is_same(a: &commitment::Model, b: &commitment::Model) -> bool {
    let at = |c: &commitment::Model| commitment::Model {
        id: a.id,
        version_id: a.version_id,
        position: 0,
        article: String::new(),
        ..c.clone()
    };
    at(a) == at(b)
}

/// Lifts what is not due yet of the commitments that do not go on under the version that is signed now.
async fn lift(ctx: &Ctx, tx: &DatabaseTransaction, party: PartyId, going_on: &[String]) -> Result<(), DbErr> {
    let upcoming = obligation::Entity::find()
        .inner_join(commitment::Entity)
        .filter(obligation::COLUMN.party_id.eq(party))
        .filter(commitment::Column::Code.is_not_in(going_on))
        .filter(obligation::COLUMN.state.eq(ObligationState::Upcoming))
        .filter(obligation::COLUMN.falls_due_at.gt(ctx.clock.now()))
        .order_by_asc(obligation::COLUMN.id);
    for o in upcoming.all(tx).await? {
        change(ctx, tx, By::portal("clock"), &o, Change::Waived(Waiver::Amendment)).await?;
    }
    Ok(())
}

/// Ends the bonds of everyone in a pact that ends, as part of that act.
pub async fn release_all(ctx: &Ctx, tx: &DatabaseTransaction, pact: PactId) -> Result<(), DbErr> {
    let seats = party::Entity::find().select_only().column(party::Column::Id).filter(party::COLUMN.pact_id.eq(pact));
    bond::Entity::update_many()
        .col_expr(bond::Column::EndedAt, Expr::value(Some(ctx.clock.now())))
        .filter(bond::Column::PartyId.in_subquery(seats.into_query()))
        .filter(bond::COLUMN.ended_at.is_null())
        .exec(tx)
        .await
        .map(drop)
}

/// Releases a signatory that withdraws or whose signature is annulled: what is owed on a day to come is lifted, what was missed or
/// reported stays. So does what is owed on a day that has passed, which the clock calls missed at its next turn.
pub async fn release(ctx: &Ctx, tx: &DatabaseTransaction, by: By, party: PartyId, why: Waiver) -> Result<(), DbErr> {
    let bonds: Vec<_> = bonds_of(tx, party).await?.into_iter().map(|(b, _)| b.id).collect();
    end(ctx, tx, bonds).await?;
    let open = obligation::Entity::find()
        .filter(obligation::COLUMN.party_id.eq(party))
        .filter(obligation::Column::State.is_in(ObligationState::OPEN))
        .filter(obligation::COLUMN.due_at.gt(ctx.clock.now()));
    for o in open.all(tx).await? {
        change(ctx, tx, by.clone(), &o, Change::Waived(why.clone())).await?;
    }
    Ok(())
}

async fn end(ctx: &Ctx, tx: &DatabaseTransaction, bonds: Vec<BondId>) -> Result<(), DbErr> {
    if bonds.is_empty() {
        return Ok(());
    }
    bond::Entity::update_many()
        .col_expr(bond::Column::EndedAt, Expr::value(Some(ctx.clock.now())))
        .filter(bond::Column::Id.is_in(bonds))
        .exec(tx)
        .await
        .map(drop)
}

async fn bonds_of(db: &impl ConnectionTrait, party: PartyId) -> Result<Vec<(bond::Model, Option<commitment::Model>)>, DbErr> {
    bond::Entity::find()
        .find_also_related(commitment::Entity)
        .filter(bond::COLUMN.party_id.eq(party))
        .filter(bond::COLUMN.ended_at.is_null())
        .all(db)
        .await
}

/// The calendar of a pact; the common one where it has none of its own.
pub fn calendar_of(pact: &pact::Model) -> WorkingCalendar {
    pact.calendar.clone().unwrap_or_default()
}
