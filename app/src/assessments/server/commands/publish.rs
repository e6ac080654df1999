//! Publishing a round: its results as they may be shown, on record for good.

use super::{Error, round_of};
use crate::assessments::server::entity::assessment;
use crate::assessments::server::queries::results_of;
use crate::identity::server::actor::Actor;
use crate::kernel::ids::RoundId;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::platform::ctx::Ctx;
use sea_orm::{EntityTrait as _, Set};
use serde_json::json;

/// Publishes a closed round; publishing it again is nothing new.
pub async fn publish(ctx: &Ctx, actor: &Actor, id: RoundId) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let (round, organisation) = round_of(&tx, actor, id).await?;
    if assessment::Entity::find_by_id(id).one(&tx).await?.is_some() {
        return Ok(());
    }
    let closed_on = round.closed_on.ok_or(Error::StillOpen)?;
    let results = results_of(&tx, id).await?;
    if results.says_nothing() {
        return Err(Error::TooFew);
    }
    let now = ctx.clock.now();
    let by = By::new(organisation.slug.as_str(), organisation.kind.as_str());
    let act = Act::new("assessment.published", now, by).on(organisation.slug.as_str()).with(json!({
        "number": round.number,
        "title": round.title,
        "questionnaire": round.questionnaire,
        "opened_on": round.opens_on,
        "closed_on": closed_on,
        "results": results,
    }));
    let log_seq = append(&tx, act).await?;
    let row = assessment::ActiveModel {
        id: Set(id),
        organisation_id: Set(organisation.id),
        number: Set(round.number),
        title: Set(round.title),
        questionnaire: Set(round.questionnaire),
        opened_on: Set(round.opens_on),
        closed_on: Set(closed_on),
        results: Set(results),
        published_at: Set(now),
        log_seq: Set(log_seq),
    };
    assessment::Entity::insert(row).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(())
}
