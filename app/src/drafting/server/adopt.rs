//! The end of the way: the text is adopted as version 1 of a pact with its parties in their seats, and the pact is opened.

use super::Error;
use super::access::own;
use super::consult::by;
use super::entity::draft;
use super::make::version;
use crate::identity::server::actor::Actor;
use crate::kernel::ids::DraftId;
use crate::kernel::text::Slug;
use crate::pacts::model::PartyRole;
use crate::pacts::server::commands::{self as pacts, Adoption};
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

/// Adopts the version of the draft that was looked at.
pub async fn adopt(ctx: &Ctx, actor: &Actor, id: DraftId, seen: i32) -> Result<Slug, Error> {
    let tx = ctx.db.begin().await?;
    let work = own(&tx, actor, id).await?;
    work.way.adopt()?;
    if work.draft.version != seen {
        return Err(Error::Newer);
    }
    let document = version(&work.draft, &work.content).map_err(Error::Problems)?;
    let adoption = Adoption {
        document,
        summary: work.content.summary.clone(),
        country: work.draft.country.clone(),
        is_demo: work.organisation.is_demo,
        calendar: None,
    };
    let slug = work.draft.slug.clone();
    pacts::adopt(ctx, &tx, by(&work.organisation), adoption).await?;
    let own = (work.organisation.slug.as_str(), PartyRole::Customs);
    let others = work.parties.iter().map(|(party, organisation)| (organisation.slug.as_str(), party.role));
    for (organisation, role) in std::iter::once(own).chain(others) {
        pacts::seat(ctx, &tx, by(&work.organisation), (slug.as_str(), organisation, role)).await?;
    }
    draft::Entity::update_many()
        .col_expr(draft::Column::AdoptedAt, Expr::value(Some(ctx.clock.now())))
        .filter(draft::COLUMN.id.eq(id))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    Ok(slug)
}

/// Opens the adopted pact for signature; gives its monitor the seat first, where one is named now.
pub async fn open(ctx: &Ctx, actor: &Actor, id: DraftId, monitor: Option<&str>) -> Result<Slug, Error> {
    let tx = ctx.db.begin().await?;
    let work = own(&tx, actor, id).await?;
    let slug = work.draft.slug.clone();
    if !work.way.adopted {
        return Err(Error::Pact(pacts::Error::NotAdopted));
    }
    if let Some(monitor) = monitor {
        pacts::seat(ctx, &tx, by(&work.organisation), (slug.as_str(), monitor, PartyRole::Monitor)).await?;
    }
    pacts::open(ctx, &tx, by(&work.organisation), slug.as_str()).await?;
    tx.commit().await?;
    Ok(slug)
}
