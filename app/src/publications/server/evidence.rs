//! The evidence bundle of an update: everything that a stranger needs to verify it offline, and that two people stood behind it.

use super::entity::step;
use super::public::by_slug;
use crate::evidence::record::{Opening, RecordBundle, UPDATE};
use crate::kernel::canonical::parse;
use crate::log::server::verifier_key;
use crate::platform::ctx::Ctx;
use crate::publications::model::Audience;
use crate::sanctions::server::register::evidence::{file, proven};
use crate::site::Refusal;
use axum::extract::{Path, State};
use axum::response::Response;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};

/// `/updates/{slug}/evidence.json`: of the edition that is read; none of what was taken down.
pub async fn download(State(ctx): State<Ctx>, Path(slug): Path<String>) -> Result<Response, Refusal> {
    let (update, _) = by_slug(ctx.db.read(), &slug).await?.ok_or(Refusal::NotFound)?;
    let (Some(first), Some(last), Some(content), Some(salt)) = (update.log_seq, update.changed_seq, update.content, update.salt)
    else {
        return Err(Refusal::NotFound);
    };
    if update.audience != Audience::Public || update.retraction.is_some() {
        return Err(Refusal::NotFound);
    }
    let published = proven(&ctx, last).await?;
    let steps = step::Entity::find()
        .filter(step::COLUMN.update_id.eq(update.id))
        .filter(step::COLUMN.opened_seq.eq(last))
        .order_by_asc(step::COLUMN.sealed_seq);
    let mut openings = Vec::new();
    for step in steps.all(ctx.db.read()).await? {
        openings.push(Opening { sealed: proven(&ctx, step.sealed_seq).await?, opened: published.clone() });
    }
    let entries = if first == last { vec![published] } else { vec![proven(&ctx, first).await?, published] };
    let bundle = RecordBundle {
        v: 1.into(),
        kind: UPDATE.to_owned(),
        key: verifier_key(&ctx)?.to_string(),
        content: parse(&content).map_err(Refusal::internal)?,
        salt,
        entries,
        steps: openings,
        decision: None,
    };
    file(&bundle, &format!("{slug}.update"))
}
