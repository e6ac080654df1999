//! The feed (Atom, RFC 4287): one entry for each sanction, which is updated when the sanction changes or ends.

use super::data::tag;
use super::ladders::Ladders;
use super::whole::{Whole, newest};
use super::words::{summary, title};
use crate::kernel::locale::Lang;
use crate::log::server::entity::entry;
use crate::platform::atom::{Feed, Item, answer, unchanged};
use crate::platform::ctx::Ctx;
use crate::site::Refusal;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _};
use serde::Deserialize;
use std::collections::BTreeMap;
use time::OffsetDateTime;

/// How many sanctions the feed holds: those that changed last.
const NEWEST: u64 = 100;

/// In which language.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    lang: String,
}

/// `/feeds/sanctions.atom`
pub async fn atom(State(ctx): State<Ctx>, Query(asked): Query<Asked>, headers: HeaderMap) -> Result<Response, Refusal> {
    let lang = asked.lang.parse().unwrap_or(Lang::En);
    let tag = tag(&ctx, lang.as_str()).await?;
    if let Some(unchanged) = unchanged(&headers, &tag) {
        return Ok(unchanged);
    }
    let db = ctx.db.read();
    let found = newest(db, NEWEST).await?;
    let ladders = Ladders::of(db, found.iter().map(|(s, ..)| s.id)).await?;
    let moments: Vec<(i64, OffsetDateTime)> = entry::Entity::find()
        .select_only()
        .columns([entry::Column::Seq, entry::Column::At])
        .filter(entry::Column::Seq.is_in(found.iter().map(|(s, ..)| s.changed_seq)))
        .into_tuple()
        .all(db)
        .await?;
    let moments: BTreeMap<_, _> = moments.into_iter().collect();
    let updated = |whole: &Whole| moments.get(&whole.0.changed_seq).copied().unwrap_or(whole.0.published_at);
    let items = found.iter().map(|whole| of(lang, whole, updated(whole), &ladders)).collect();
    let feed = Feed {
        path: "/feeds/sanctions.atom".to_owned(),
        lang,
        title: lang.t("sanctions-title"),
        subtitle: lang.t("sanctions-lead"),
        page: "/sanctions".to_owned(),
        items,
        gone: Vec::new(),
    };
    Ok(answer(&ctx, &tag, feed))
}

fn of(lang: Lang, whole: &Whole, updated: OffsetDateTime, ladders: &Ladders) -> Item {
    let s = &whole.0;
    Item {
        id: format!("urn:uuid:{}", s.id),
        title: title(ladders, whole, lang),
        page: format!("/sanctions/{}", s.id),
        published: s.published_at,
        updated,
        term: s.measure.clone(),
        summary: Some(summary(whole, lang)),
        content: None,
    }
}
