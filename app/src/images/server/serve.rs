//! `/images/{name}`: to everyone once a text that names it was published for everyone, to its readers where it was published for
//! fewer, and before that to who works on the update.

use super::commands::{is_published, key};
use super::entity::image;
use crate::identity::server::actor::Actor;
use crate::images::model::ImageName;
use crate::platform::ctx::Ctx;
use crate::publications::model::Audience;
use crate::publications::server::access::{is_reader, may_read_drafts};
use crate::publications::server::entity::update;
use crate::site::Refusal;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _};

/// The picture.
pub(super) async fn serve(State(ctx): State<Ctx>, Path(name): Path<String>, headers: HeaderMap) -> Result<Response, Refusal> {
    let name: ImageName = name.parse().map_err(|_| Refusal::NotFound)?;
    let db = ctx.db.read();
    let of = image::Entity::find().find_also_related(update::Entity).filter(image::COLUMN.name.eq(name.clone())).all(db).await?;
    let of: Vec<update::Model> = of.into_iter().filter_map(|(_, update)| update).collect();
    let public = is_public(db, &of, &name).await?;
    if !public {
        let cookies = headers.get(header::COOKIE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let actor = Actor::of(&ctx, cookies).await?.ok_or(Refusal::NotFound)?;
        if !may_see(db, &actor, &of, &name).await? {
            return Err(Refusal::NotFound);
        }
    }
    let found = ctx.store.get(&key(&name), None).await.map_err(Refusal::internal)?;
    let cache = if public { "public, max-age=31536000, immutable" } else { "private, no-store" };
    let (from, to) = (found.range.start, found.range.end);
    let mut answer = Body::from_stream(found.into_stream()).into_response();
    let set = answer.headers_mut();
    set.insert(header::CONTENT_LENGTH, HeaderValue::from(to - from));
    for (name, value) in [
        (header::CONTENT_TYPE, name.kind.media_type()),
        (header::CACHE_CONTROL, cache),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
        // Mails, feed readers and previews show it too.
        (HeaderName::from_static("cross-origin-resource-policy"), if public { "cross-origin" } else { "same-origin" }),
    ] {
        set.insert(name, HeaderValue::from_static(value));
    }
    Ok(answer)
}

/// Whether a text that names it stands published for everyone.
async fn is_public(db: &impl ConnectionTrait, of: &[update::Model], name: &ImageName) -> Result<bool, DbErr> {
    let stands = |u: &&update::Model| u.audience == Audience::Public && u.published_at.is_some() && u.retraction.is_none();
    let of: Vec<_> = of.iter().filter(stands).map(|u| u.id).collect();
    if of.is_empty() { Ok(false) } else { is_published(db, &of, name).await }
}

async fn may_see(db: &impl ConnectionTrait, actor: &Actor, of: &[update::Model], name: &ImageName) -> Result<bool, DbErr> {
    for update in of {
        let published = update.retraction.is_none() && is_published(db, &[update.id], name).await?;
        if may_read_drafts(db, actor.person, update.id).await?
            || (published && is_reader(db, Some(actor), update, update.audience).await?)
        {
            return Ok(true);
        }
    }
    Ok(false)
}
