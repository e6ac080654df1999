//! The end of the way: the text is adopted as version 1 of a pact with its parties in their seats, and the pact is opened; or as the next
//! version of the pact that it amends.

use super::Error;
use super::access::{Work, own};
use super::consult::by;
use super::entity::draft;
use super::make::version;
use crate::identity::server::actor::Actor;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::DraftId;
use crate::kernel::text::Slug;
use crate::pacts::amendment;
use crate::pacts::model::PartyRole;
use crate::pacts::server::commands::{self as pacts, Adoption};
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, DatabaseTransaction, EntityTrait as _, QueryFilter as _};
use time::Date;

/// Adopts the version of the draft that was looked at; of an amendment, with the day until which it is to be signed anew.
pub async fn adopt(ctx: &Ctx, actor: &Actor, id: DraftId, seen: i32, resign_by: Option<Date>) -> Result<Slug, Error> {
    let tx = ctx.db.begin().await?;
    let work = own(&tx, actor, id).await?;
    work.way.adopt()?;
    if work.draft.version != seen {
        return Err(Error::Newer);
    }
    let document = version(&work).map_err(Error::Problems)?;
    let slug = work.pact().clone();
    match &work.base {
        Some(base) => {
            let day = amendment::resign_by(resign_by, ctx.clock.today()).map_err(|key| FieldErrors::one("resign_by", key))?;
            pacts::amend(ctx, &tx, by(&work.organisation), &base.pact, &document, day).await?;
        }
        None => found(ctx, &tx, &work, document).await?,
    }
    draft::Entity::update_many()
        .col_expr(draft::Column::AdoptedAt, Expr::value(Some(ctx.clock.now())))
        .filter(draft::COLUMN.id.eq(id))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    Ok(slug)
}

/// Makes a pact of it, with its parties in their seats.
async fn found(ctx: &Ctx, tx: &DatabaseTransaction, work: &Work, document: Document) -> Result<(), Error> {
    let adoption = Adoption {
        document,
        summary: work.content.summary.clone(),
        country: work.draft.country.clone(),
        is_demo: work.organisation.is_demo,
        calendar: work.content.calendar.clone(),
    };
    pacts::adopt(ctx, tx, by(&work.organisation), adoption).await?;
    let own = (work.organisation.slug.as_str(), PartyRole::Customs);
    let others = work.parties.iter().map(|(party, organisation)| (organisation.slug.as_str(), party.role));
    for (organisation, role) in std::iter::once(own).chain(others) {
        pacts::seat(ctx, tx, by(&work.organisation), (work.draft.slug.as_str(), organisation, role)).await?;
    }
    Ok(())
}

/// Opens the adopted pact for signature; gives its monitor the seat first, where one is named now.
pub async fn open(ctx: &Ctx, actor: &Actor, id: DraftId, monitor: Option<&str>) -> Result<Slug, Error> {
    let tx = ctx.db.begin().await?;
    let work = own(&tx, actor, id).await?;
    let slug = work.draft.slug.clone();
    if !work.way.adopted || work.base.is_some() {
        return Err(Error::Pact(pacts::Error::NotAdopted));
    }
    if let Some(monitor) = monitor {
        pacts::seat(ctx, &tx, by(&work.organisation), (slug.as_str(), monitor, PartyRole::Monitor)).await?;
    }
    pacts::open(ctx, &tx, by(&work.organisation), slug.as_str()).await?;
    tx.commit().await?;
    Ok(slug)
}
