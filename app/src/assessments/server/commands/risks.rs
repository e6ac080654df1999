//! Keeping a map of risks, and publishing an edition of it.

use super::Error;
use crate::assessments::risk::{Risk, STEPS, by_level, sort};
use crate::assessments::server::entity::{edition, risk};
use crate::assessments::server::queries::{administration, is_secretariat, pacts_of, risks_of};
use crate::identity::server::actor::Actor;
use crate::kernel::canonical::{canonical, salted_digest};
use crate::kernel::ids::{EditionId, OrganisationId, RiskId};
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, Set,
};
use serde_json::json;

/// A row of a map as it is kept: the organisation's slug, and the risk.
pub struct RiskRow<'a> {
    /// Whose map it is on.
    pub organisation: &'a str,
    /// The risk; its commitment is remembered apart.
    pub risk: Risk,
}

/// Puts a risk on the administration's map, or changes the one with this id; the same again is nothing new.
pub async fn keep_risk(ctx: &Ctx, actor: &Actor, id: Option<RiskId>, row: RiskRow<'_>) -> Result<RiskId, Error> {
    let tx = ctx.db.begin().await?;
    let organisation = administration(&tx, actor.person, row.organisation).await?.ok_or(Error::NotFound)?;
    let Risk { pact, process, risk, likelihood, impact, controls, measure, owner, status, .. } = row.risk;
    if ![likelihood, impact].iter().all(|step| (1..=STEPS).contains(step)) {
        return Err(Error::Step);
    }
    let pact_id = match pact {
        Some(slug) => {
            let own = pacts_of(&tx, organisation.id).await?;
            Some(own.into_iter().find(|p| p.slug == slug).ok_or(Error::NotFound)?.id)
        }
        None => None,
    };
    let known = match id {
        Some(id) => Some(own_risk(&tx, organisation.id, id).await?),
        None => same_risk(&tx, organisation.id, &process, &risk).await?,
    };
    let id = known.as_ref().map_or_else(|| ctx.random.id(ctx.clock.now()), |known| known.id);
    let model = risk::ActiveModel {
        id: Set(id),
        organisation_id: Set(organisation.id),
        pact_id: Set(pact_id),
        process: Set(process),
        risk: Set(risk),
        likelihood: Set(likelihood),
        impact: Set(impact),
        controls: Set(controls),
        measure: Set(measure),
        owner: Set(owner),
        status: Set(status),
        commitment: Set(known.as_ref().and_then(|known| known.commitment.clone())),
    };
    if known.is_some() {
        model.update(&tx).await?;
    } else {
        risk::Entity::insert(model).exec_without_returning(&tx).await?;
    }
    tx.commit().await?;
    Ok(id)
}

/// Takes a risk off the map; editions that hold it stay as they are.
pub async fn forget_risk(ctx: &Ctx, actor: &Actor, id: RiskId) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let risk = risk::Entity::find_by_id(id).one(&tx).await?.ok_or(Error::NotFound)?;
    if !is_secretariat(&tx, actor.person, risk.organisation_id).await? {
        return Err(Error::NotFound);
    }
    risk::Entity::delete_by_id(id).exec(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// Remembers the short name of the commitment that a risk's measure is to become.
pub async fn remember_commitment(ctx: &Ctx, actor: &Actor, id: RiskId, code: &str) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let risk = risk::Entity::find_by_id(id).one(&tx).await?.ok_or(Error::NotFound)?;
    if !is_secretariat(&tx, actor.person, risk.organisation_id).await? {
        return Err(Error::NotFound);
    }
    risk::Entity::update_many()
        .col_expr(risk::Column::Commitment, Expr::value(Some(code.to_owned())))
        .filter(risk::COLUMN.id.eq(id))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    Ok(())
}

/// Publishes the map as it stands; the same content again is nothing new. Returns the edition.
pub async fn publish_risks(ctx: &Ctx, actor: &Actor, slug: &str) -> Result<EditionId, Error> {
    let tx = ctx.db.begin().await?;
    let organisation = administration(&tx, actor.person, slug).await?.ok_or(Error::NotFound)?;
    let mut risks: Vec<Risk> = risks_of(&tx, organisation.id).await?.into_iter().map(|(_, risk)| risk).collect();
    sort(&mut risks);
    if risks.is_empty() {
        return Err(Error::NoRisks);
    }
    let text = canonical(&risks).map_err(|e| DbErr::Custom(e.to_string()))?;
    let editions = edition::Entity::find().filter(edition::COLUMN.organisation_id.eq(organisation.id));
    let newest = editions.order_by_desc(edition::COLUMN.number).one(&tx).await?;
    if let Some(same) = newest.as_ref().filter(|e| e.risks == text) {
        return Ok(same.id);
    }
    let (now, salt, levels) = (ctx.clock.now(), ctx.random.bytes::<32>(), json!(by_level(&risks)));
    let number = newest.map_or(1, |e| e.number + 1);
    let by = By::new(organisation.slug.as_str(), organisation.kind.as_str());
    let data = json!({"number": number, "risks": salted_digest(&salt, &text), "levels": levels});
    let log_seq = append(&tx, Act::new("risk_map.published", now, by).on(organisation.slug.as_str()).with(data)).await?;
    let id = ctx.random.id(now);
    let row = edition::ActiveModel {
        id: Set(id),
        organisation_id: Set(organisation.id),
        number: Set(number),
        risks: Set(text),
        salt: Set(hex::encode(salt)),
        levels: Set(levels),
        published_at: Set(now),
        log_seq: Set(log_seq),
    };
    edition::Entity::insert(row).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(id)
}

async fn own_risk(db: &impl ConnectionTrait, organisation: OrganisationId, id: RiskId) -> Result<risk::Model, Error> {
    let found = risk::Entity::find_by_id(id).one(db).await?;
    found.filter(|r| r.organisation_id == organisation).ok_or(Error::NotFound)
}

/// The risk that says the same of the same process: a form that was sent twice.
async fn same_risk(
    db: &impl ConnectionTrait,
    organisation: OrganisationId,
    process: &str,
    risk: &str,
) -> Result<Option<risk::Model>, DbErr> {
    risk::Entity::find()
        .filter(risk::COLUMN.organisation_id.eq(organisation))
        .filter(risk::COLUMN.process.eq(process))
        .filter(risk::COLUMN.risk.eq(risk))
        .one(db)
        .await
}
