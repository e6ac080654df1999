//! Feeds of news: all updates, and each pact, organisation and commitment with all that is public of it. The register's own feed stands
//! with the register. An update is one entry, which changes when it is corrected and leaves a tombstone when it is taken down; every other
//! act is an entry for ever, whose identifier is the digest of what the log holds (RFC 6920).

use super::compose::said;
use super::elsewhere::elsewhere;
use super::news::{Until, of_topic};
use super::topics::{Named, named};
use super::updates::{self, Update};
use crate::kernel::locale::Lang;
use crate::log::entry::Entry;
use crate::log::server::entity::entry;
use crate::log::server::size;
use crate::log::server::words::{kind, tell};
use crate::pacts::server::markdown;
use crate::pacts::server::queries::commitment_with_pact;
use crate::platform::atom::{self, Feed, Gone, Item};
use crate::platform::ctx::Ctx;
use crate::platform::release;
use crate::site::Refusal;
use crate::subscriptions::model::Topic;
use crate::subscriptions::news::{CORRECTED, PUBLISHED, RETRACTED, path};
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::get;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use leptos::prelude::*;
use sea_orm::DbErr;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// How many news a feed holds: the newest.
const NEWEST: u64 = 50;

/// Feeds have no language in their address, but may be asked for in one.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    lang: String,
}

impl Asked {
    /// The language, English where none of ours is named.
    pub fn lang(&self) -> Lang {
        self.lang.parse().unwrap_or(Lang::En)
    }
}

/// Every feed but the register's own.
pub fn routes() -> Router<Ctx> {
    Router::new().route("/feeds/updates.atom", get(updates)).route("/feeds/{room}/{file}", get(of_record))
}

async fn updates(State(ctx): State<Ctx>, Query(asked): Query<Asked>, headers: HeaderMap) -> Result<Response, Refusal> {
    feed(&ctx, Topic::Updates, asked.lang(), &headers).await
}

/// The feed of a record, by the room in which its page is and its name there.
async fn of_record(
    State(ctx): State<Ctx>,
    Path((room, file)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let name = file.strip_suffix(".atom").ok_or(Refusal::NotFound)?;
    let topic = match room.as_str() {
        "pacts" => name.parse().ok().map(Topic::Pact),
        "organisations" => name.parse().ok().map(Topic::Organisation),
        "commitments" => match name.parse() {
            Ok(id) => commitment_with_pact(ctx.db.read(), id).await?.map(|(c, _, p)| Topic::Commitment(p.slug, c.code)),
            Err(_) => None,
        },
        _ => None,
    };
    feed(&ctx, topic.ok_or(Refusal::NotFound)?, asked.lang(), &headers).await
}

/// The feed of a topic; unchanged while the log is.
async fn feed(ctx: &Ctx, topic: Topic, lang: Lang, headers: &HeaderMap) -> Result<Response, Refusal> {
    let db = ctx.db.read();
    let Named { topic, name, path, feed } = named(db, lang, topic).await?.ok_or(Refusal::NotFound)?;
    let rows = of_topic(db, &topic, Until::default(), NEWEST).await?;
    let last = rows.first().map_or(-1, |row| row.seq);
    let tag = format!("W/\"{}-{last}-{:016x}{lang}\"", size(db).await?, release::number(ctx));
    if let Some(unchanged) = atom::unchanged(headers, &tag) {
        return Ok(unchanged);
    }
    let (items, gone) = items(ctx, lang, rows).await?;
    let subtitle = lang.ta("feed-subtitle", &[("topic", name.as_str().into())]);
    Ok(atom::answer(ctx, &tag, Feed { path: feed.path(), lang, title: name, subtitle, page: path, items, gone }))
}

/// What a feed holds of these entries: each update once, at the place of its last change.
async fn items(ctx: &Ctx, lang: Lang, rows: Vec<entry::Model>) -> Result<(Vec<Item>, Vec<Gone>), DbErr> {
    let is_update = |row: &entry::Model| matches!(row.kind.as_str(), PUBLISHED | CORRECTED | RETRACTED);
    let slugs: BTreeSet<String> = rows.iter().filter(|row| is_update(row)).filter_map(|row| row.subject.clone()).collect();
    let mut known: BTreeMap<_, _> =
        updates::by_slugs(ctx.db.read(), &slugs.into_iter().collect::<Vec<_>>()).await?.into_iter().collect();
    let (mut items, mut gone) = (Vec::new(), Vec::new());
    for told in tell(ctx.db.read(), lang, rows).await? {
        let update = told.row.subject.as_deref().filter(|_| is_update(&told.row)).map(|slug| known.remove(slug));
        match update {
            None => items.extend(act(lang, &told.row, told.sentence)),
            Some(Some(update)) => match &update.retraction {
                Some(why) => gone.push(Gone { id: urn(&update), when: update.changed_at, why: why.clone() }),
                None => items.push(whole(ctx, lang, &update)),
            },
            // Told already, at the place of a later change.
            Some(None) => {}
        }
    }
    Ok((items, gone))
}

fn urn(update: &Update) -> String {
    format!("urn:uuid:{}", update.id)
}

/// An update with its text and, before it, what was wrong.
fn whole(ctx: &Ctx, lang: Lang, update: &Update) -> Item {
    let body = said(lang, &update.body);
    let wrong = update.wrong.as_ref().filter(|wrong| !wrong.0.is_empty()).map(|wrong| {
        let (text, tag) = wrong.pick(lang);
        view! { <p><strong>{lang.t("letter-corrected")}</strong> " " <span lang=tag.to_owned()>{text.to_owned()}</span></p> }
            .to_html()
            .replace("<!>", "")
    });
    let text = markdown::render_article(&elsewhere(&body.text, &ctx.config.url("")));
    Item {
        id: urn(update),
        title: update.title.pick(lang).0.to_owned(),
        page: format!("/updates/{}", update.slug),
        published: update.published_at,
        updated: update.changed_at,
        term: PUBLISHED.to_owned(),
        summary: Some(update.summary.pick(lang).0.to_owned()).filter(|summary| !summary.is_empty()),
        content: Some((format!("{}{}", wrong.unwrap_or_default(), text), body.tag)),
    }
}

/// An act in its sentence; its kind is the summary, so that no entry is without one.
fn act(lang: Lang, row: &entry::Model, sentence: String) -> Option<Item> {
    let entry = Entry::parse(&row.entry).ok()?;
    Some(Item {
        id: format!("ni:///sha-256;{}", URL_SAFE_NO_PAD.encode(Sha256::digest(row.entry.as_bytes()))),
        title: sentence,
        page: path(entry.act()?, row.seq),
        published: row.at,
        updated: row.at,
        term: row.kind.clone(),
        summary: Some(kind(lang, &row.kind)),
        content: None,
    })
}
