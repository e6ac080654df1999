//! What a measure does beyond its case: the rights of a seat follow it at the hour, its public standing once the case is public.

use super::load::File;
use crate::commitments::model::StandingStatus;
use crate::commitments::server::standing::{self, Step, depart, restore};
use crate::kernel::ids::PartyId;
use crate::log::entry::By;
use crate::organisations::server::entity::organisation;
use crate::pacts::procedure::Effect;
use crate::pacts::server::entity::{bar, party};
use crate::pacts::server::rights::effect_on;
use crate::platform::ctx::Ctx;
use crate::sanctions::case::Publication;
use sea_orm::{ActiveModelTrait as _, ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, Set};

/// The reason of a step down the ladder of participation by decision.
pub const BY_DECISION: &str = "sanction";

/// Brings rights and standing to what the case says now.
pub(super) async fn follow(ctx: &Ctx, tx: &DatabaseTransaction, file: &File) -> Result<(), DbErr> {
    let effect = file.case.effect();
    let public = matches!(file.case.publication, Publication::Published(_));
    for seat in reached(tx, file).await? {
        let was = effect_on(tx, seat).await?;
        bar::Entity::delete_by_id((seat, file.row.id)).exec(tx).await?;
        if effect != Effect::None {
            bar::ActiveModel { party_id: Set(seat), case_id: Set(file.row.id), effect: Set(effect) }.insert(tx).await?;
        }
        let now = effect_on(tx, seat).await?;
        if public && file.case.interim.is_none() {
            stand(ctx, tx, file, seat, (was, now)).await?;
        }
    }
    Ok(())
}

/// The seats that the measure reaches: the respondent's, and those of the affiliates it names, where they have one.
async fn reached(tx: &DatabaseTransaction, file: &File) -> Result<Vec<PartyId>, DbErr> {
    let mut seats = vec![file.row.party_id];
    let affiliates = file.case.force.iter().flat_map(|f| &f.term.affiliates);
    let slugs: Vec<_> = affiliates.map(|a| a.organisation.clone()).collect();
    if slugs.is_empty() {
        return Ok(seats);
    }
    let found = party::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(party::COLUMN.pact_id.eq(file.row.pact_id))
        .filter(organisation::Column::Slug.is_in(slugs));
    seats.extend(found.all(tx).await?.into_iter().map(|(seat, _)| seat.id));
    Ok(seats)
}

async fn stand(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    file: &File,
    seat: PartyId,
    (was, now): (Effect, Effect),
) -> Result<(), DbErr> {
    let by = || By::new(file.pact.slug.as_str(), file.case.first.body.as_str());
    let status = match now {
        Effect::None if was == Effect::None => return Ok(()),
        Effect::None => {
            let why = file.case.ending.map_or(BY_DECISION, crate::sanctions::model::Ending::as_str);
            restore(ctx, tx, by(), seat, why).await?;
            return standing::fall_silent_still(ctx, tx, seat).await;
        }
        Effect::Suspended => StandingStatus::Suspended,
        Effect::Excluded => StandingStatus::Excluded,
    };
    depart(ctx, tx, by(), seat, Step { status, reason: BY_DECISION, obligation: None }).await
}
