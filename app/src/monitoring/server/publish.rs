//! The monitor's own publications: written, looked at, published and, if it must be, taken down by the monitor alone.

use super::Error;
use super::appoint::own;
use super::office::{publication, publication_draft};
use crate::identity::server::actor::Actor;
use crate::kernel::ids::{PactId, PublicationId};
use crate::kernel::text::{NonEmptyText, Slug};
use crate::log::entry::Act;
use crate::log::server::append;
use crate::monitoring::model::Writing;
use crate::pacts::model::Texts;
use crate::platform::ctx::Ctx;
use crate::platform::salted::salted;
use publication_draft::Column as Draft;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, Set};
use serde_json::json;
use time::Date;
use time::format_description::well_known::Iso8601;

/// A publication as it is typed: nothing is lost of what cannot be read yet.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// Its title, by language.
    pub title: Texts,
    /// Its text in Markdown, by language.
    pub body: Texts,
    /// The first day that it speaks of.
    pub period_from: String,
    /// The last.
    pub period_to: String,
}

impl From<publication_draft::Model> for Typed {
    fn from(d: publication_draft::Model) -> Self {
        Self { title: d.title, body: d.body, period_from: d.period_from, period_to: d.period_to }
    }
}

impl Typed {
    /// What can be published of it, or what stands in the way.
    pub fn check(&self) -> Result<(Writing, Date, Date), Error> {
        let writing = Writing { title: self.title.clone(), body: self.body.clone() };
        let (from, to) = writing.check((day(&self.period_from), day(&self.period_to))).map_err(Error::Incomplete)?;
        Ok((writing, from, to))
    }
}

/// A day as date fields send it.
pub fn day(typed: &str) -> Option<Date> {
    Date::parse(typed.trim(), &Iso8601::DATE).ok()
}

/// The draft, if it is one of the monitor for which this person acts.
pub async fn mine(
    db: &impl ConnectionTrait,
    actor: &Actor,
    slug: &str,
    id: PublicationId,
) -> Result<publication_draft::Model, Error> {
    let (pact, _, monitor) = own(db, actor, slug).await?;
    let found = publication_draft::Entity::find_by_id(id)
        .filter(publication_draft::COLUMN.pact_id.eq(pact.id))
        .filter(publication_draft::COLUMN.organisation_id.eq(monitor));
    found.one(db).await?.ok_or(Error::NotFound)
}

/// Keeps a draft, a new one or in place of what was kept before.
pub async fn save(ctx: &Ctx, actor: &Actor, slug: &str, id: Option<PublicationId>, typed: Typed) -> Result<PublicationId, Error> {
    let (pact, _, monitor) = own(ctx.db.read(), actor, slug).await?;
    if let Some(id) = id {
        mine(ctx.db.read(), actor, slug, id).await?;
    }
    let now = ctx.clock.now();
    let id = id.unwrap_or_else(|| ctx.random.id(now));
    let row = publication_draft::ActiveModel {
        id: Set(id),
        pact_id: Set(pact.id),
        organisation_id: Set(monitor),
        title: Set(typed.title),
        body: Set(typed.body),
        period_from: Set(typed.period_from),
        period_to: Set(typed.period_to),
        saved_at: Set(now),
    };
    let again = OnConflict::column(Draft::Id)
        .update_columns([Draft::Title, Draft::Body, Draft::PeriodFrom, Draft::PeriodTo, Draft::SavedAt])
        .to_owned();
    publication_draft::Entity::insert(row).on_conflict(again).exec_without_returning(ctx.db.write()).await?;
    Ok(id)
}

/// Publishes a draft, at once and without anyone's approval, and returns its permanent name. Twice or at once it is one
/// publication: it keeps its draft's identifier.
pub async fn publish(ctx: &Ctx, actor: &Actor, slug: &str, id: PublicationId) -> Result<Slug, Error> {
    let tx = ctx.db.begin().await?;
    let (pact, by, monitor) = own(&tx, actor, slug).await?;
    if let Some(done) =
        publication::Entity::find_by_id(id).filter(publication::COLUMN.organisation_id.eq(monitor)).one(&tx).await?
    {
        return Ok(done.slug);
    }
    let typed: Typed = mine(&tx, actor, slug, id).await?.into();
    let (writing, from, to) = typed.check()?;
    let name = free_name(&tx, pact.id, &format!("{from}-to-{to}")).await?;
    let (now, content) = (ctx.clock.now(), salted(ctx, &writing)?);
    let act = Act::new("monitor.published", now, by.clone()).in_pact(slug).on(name.as_str());
    let data = json!({
        "organisation": by.organisation,
        "slug": name,
        "period_from": from.to_string(),
        "period_to": to.to_string(),
        "content": content.digest,
    });
    let row = publication::ActiveModel {
        id: Set(id),
        pact_id: Set(pact.id),
        organisation_id: Set(monitor),
        person_id: Set(actor.person),
        slug: Set(name.clone()),
        period_from: Set(from),
        period_to: Set(to),
        content: Set(content.text),
        salt: Set(content.salt),
        published_at: Set(now),
        log_seq: Set(append(&tx, act.with(data)).await?),
        retracted_at: Set(None),
        retraction_reason: Set(None),
        retracted_seq: Set(None),
    };
    publication::Entity::insert(row).exec_without_returning(&tx).await?;
    publication_draft::Entity::delete_by_id(id).exec(&tx).await?;
    tx.commit().await?;
    Ok(name)
}

/// The name, or with the first number that is free where the pact has one of it.
async fn free_name(db: &impl ConnectionTrait, pact: PactId, name: &str) -> Result<Slug, DbErr> {
    let known = publication::Entity::find()
        .filter(publication::COLUMN.pact_id.eq(pact))
        .filter(publication::COLUMN.slug.starts_with(name))
        .count(db)
        .await?;
    let name = if known == 0 { name.to_owned() } else { format!("{name}-{}", known + 1) };
    name.parse().map_err(|bad: crate::kernel::text::BadText| DbErr::Custom(bad.to_string()))
}

/// Takes a publication down. Its place stays, with the reason; taken down again it is nothing new.
pub async fn retract(ctx: &Ctx, actor: &Actor, slug: &str, name: &str, reason: NonEmptyText) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    let (pact, by, monitor) = own(&tx, actor, slug).await?;
    let found = publication::Entity::find()
        .filter(publication::COLUMN.pact_id.eq(pact.id))
        .filter(publication::COLUMN.organisation_id.eq(monitor))
        .filter(publication::COLUMN.slug.eq(name));
    let found = found.one(&tx).await?.ok_or(Error::NotFound)?;
    if found.retracted_at.is_some() {
        return Ok(());
    }
    let now = ctx.clock.now();
    let act = Act::new("monitor.retracted", now, by.clone()).in_pact(slug).on(name);
    let data = json!({ "organisation": by.organisation, "publication": found.log_seq, "reason": reason });
    let seq = append(&tx, act.with(data)).await?;
    publication::Entity::update_many()
        .col_expr(publication::Column::RetractedAt, Expr::value(Some(now)))
        .col_expr(publication::Column::RetractionReason, Expr::value(Some(reason.to_string())))
        .col_expr(publication::Column::RetractedSeq, Expr::value(Some(seq)))
        .filter(publication::COLUMN.id.eq(found.id))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    Ok(())
}
