//! The text of a pact, and its canonical form to take away.

pub use super::legal::text_of;

use super::amendment::commitments;
use super::beside::beside;
use super::legal::text_in;
use super::redline::redline;
use super::words::{entry, fact, said};
use crate::kernel::locale::Lang;
use crate::pacts::beside::of_document;
use crate::pacts::compare::markdown;
use crate::pacts::server::entity::{pact, version};
use crate::pacts::server::queries::{VersionLine, public_pact, version_of, versions_of};
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Digest, SummaryList};
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use leptos::prelude::*;
use serde::Deserialize;

/// Which version, in which of its languages, and beside which other version.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    version: String,
    text: String,
    compare: String,
}

async fn found(ctx: &Ctx, slug: &str, number: &str) -> Result<(pact::Model, version::Model, Document), Refusal> {
    let pact = public_pact(ctx.db.read(), slug).await?.ok_or(Refusal::NotFound)?;
    let number = if number.is_empty() { None } else { Some(number.parse().map_err(|_| Refusal::NotFound)?) };
    let version = version_of(ctx.db.read(), pact.id, number).await?.ok_or(Refusal::NotFound)?;
    let document = Document::read(&version.canonical).map_err(|error| {
        tracing::error!(version = %version.id, %error, "a version cannot be read");
        Refusal::Internal
    })?;
    Ok((pact, version, document))
}

/// The text of a version.
pub async fn text(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Query(which): Query<Which>,
) -> Result<Page, Refusal> {
    let (pact, version, document) = found(&ctx, &slug, &which.version).await?;
    let versions = versions_of(ctx.db.read(), pact.id).await?;
    if !which.compare.is_empty() {
        return compared(&viewer, &ctx, (&pact, &version, &document), &which).await;
    }
    let wanted = if which.text.is_empty() { viewer.lang.as_str() } else { &which.text };
    let shown = document.language_for(wanted).to_owned();
    let title = viewer.lang.ta("text-of", &[("pact", pact.title.pick(viewer.lang).0.into())]);
    Ok(Page::new(&viewer, title, move || body(&pact, &version, &document, shown, &versions)))
}

/// The text of a version with what changed since another one.
async fn compared(
    viewer: &Viewer,
    ctx: &Ctx,
    (pact, version, document): (&pact::Model, &version::Model, &Document),
    which: &Which,
) -> Result<Page, Refusal> {
    let (_, other, before) = found(ctx, pact.slug.as_str(), &which.compare).await?;
    let wanted = if which.text.is_empty() { viewer.lang.as_str() } else { &which.text };
    let shown = document.language_for(wanted).to_owned();
    let of = |document: &Document| document.texts.get(&shown).map(markdown).unwrap_or_default();
    let (was, is) = (of(&before), of(document));
    let args = [("number", version.number.into()), ("other", other.number.into())];
    let title = viewer.lang.ta("text-compared", &args);
    let (slug, name, number) = (pact.slug.to_string(), pact.title.clone(), version.number);
    let (heading, after) = (title.clone(), document.clone());
    Ok(Page::new(viewer, title, move || {
        view! {
            <p class="flush"><a href=link(&format!("/pacts/{slug}"))>{said(&name)}</a></p>
            <h1>{heading}</h1>
            <p><a href=link(&format!("/pacts/{slug}/text?version={number}"))>{t("text-whole")}</a></p>
            {redline(&was, &is, &shown)}
            {beside(&of_document(&before), &of_document(&after))}
            {commitments(&before.commitments, &after.commitments)}
        }
    }))
}

/// The ways to what changed between this version and each other.
fn ways_to_compare(slug: &str, number: i32, shown: &str, versions: &[VersionLine]) -> Vec<AnyView> {
    let others = versions.iter().filter(|v| v.number != number);
    others
        .map(|v| {
            let (older, newer) = (v.number.min(number), v.number.max(number));
            let to = link(&format!("/pacts/{slug}/text?version={newer}&compare={older}&text={shown}"));
            view! { <li><a href=to>{ta("text-compared", &[("number", newer.into()), ("other", older.into())])}</a></li> }
                .into_any()
        })
        .collect()
}

fn body(
    pact: &pact::Model,
    version: &version::Model,
    document: &Document,
    shown: String,
    versions: &[VersionLine],
) -> impl IntoView + use<> {
    let (slug, number) = (pact.slug.to_string(), version.number);
    let others: Vec<_> = document
        .languages
        .iter()
        .filter(|tag| **tag != shown)
        .map(|tag| {
            let to = link(&format!("/pacts/{slug}/text?version={number}&text={tag}"));
            view! { <li><a href=to hreflang=tag.clone()>{ta("text-read-in", &[("language", language(tag).into())])}</a></li> }
        })
        .collect();
    let articles: Vec<_> = document
        .texts
        .get(&shown)
        .into_iter()
        .flat_map(|text| &text.articles)
        .map(|a| view! { <li><a href=format!("#art-{}", a.no)><span>{a.no}</span> <span>{a.title.clone()}</span></a></li> })
        .collect();
    let compared = ways_to_compare(&slug, number, &shown, versions);
    let contents_dir = crate::kernel::locale::dir_of(&shown);
    let authentic: Vec<String> = document.authentic.iter().map(|tag| language(tag)).collect();
    let authentic = ta("text-authentic", &[("languages", authentic.join(&t("pacts-list-separator")).into())]);
    let day = lang().date(version.adopted_at.date());
    let canonical = format!("/pacts/{slug}/versions/{number}.json");
    let digest = version.digest.clone();
    let facts = vec![
        fact("text-adopted", view! { {day} " · " {entry(version.log_seq)} }),
        fact("text-language", view! { {language(&shown)} ". " {authentic} }),
        fact("text-digest", view! { <Digest value=digest/> <br/> <a href=canonical>{t("text-canonical")}</a> }),
    ];
    view! {
        <p class="flush"><a href=link(&format!("/pacts/{slug}"))>{said(&pact.title)}</a></p>
        <h1>{ta("text-title", &[("number", number.into())])}</h1>
        <SummaryList>{facts}</SummaryList>
        <ul>{others} {compared}</ul>
        <div class="with-side">
            <div>{text_in(document, &shown)}</div>
            <aside class="no-print">
                <nav aria-label=t("text-contents")>
                    <p class="kind">{t("text-contents")}</p>
                    <ol class="contents" lang=shown.clone() dir=contents_dir>{articles}</ol>
                </nav>
            </aside>
        </div>
    }
}

/// A language's name in the reader's language, by its tag.
fn language(tag: &str) -> String {
    match tag.parse::<Lang>() {
        Ok(known) => t(&format!("language-{known}")),
        Err(_) => tag.to_owned(),
    }
}

/// The canonical form, byte by byte what the digest was made from. It never changes.
pub async fn canonical(State(ctx): State<Ctx>, Path((slug, file)): Path<(String, String)>) -> Result<Response, Refusal> {
    let number = file.strip_suffix(".json").ok_or(Refusal::NotFound)?;
    let pact = public_pact(ctx.db.read(), &slug).await?.ok_or(Refusal::NotFound)?;
    let number = number.parse().map_err(|_| Refusal::NotFound)?;
    let version = version_of(ctx.db.read(), pact.id, Some(number)).await?.ok_or(Refusal::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, "application/json".to_owned()),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable".to_owned()),
        (header::ETAG, format!("\"{}\"", version.digest)),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*".to_owned()),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"{slug}-{number}.json\"")),
    ];
    Ok((headers, version.canonical).into_response())
}
