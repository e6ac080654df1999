//! `/consultations/{slug}/{round}/changes`: what became of the text of a round, in the next one or when it was adopted.

use super::found;
use super::words::language;
use crate::drafting::server::consult::text_of;
use crate::drafting::server::queries;
use crate::pacts::compare::markdown;
use crate::pacts::server::pages::redline::redline;
use crate::pacts::server::pages::words::said;
use crate::pacts::server::queries::{public_pact, version_of};
use crate::pacts::version::{Document, LegalText};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t, ta};
use crate::site::{Page, Refusal, Viewer};
use axum::extract::{Path, Query, State};
use leptos::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;

/// In which language.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    text: String,
}

/// The page.
pub async fn show(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((slug, number)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Page, Refusal> {
    let db = ctx.db.read();
    let (round, _) = found(&ctx, &slug, &number).await?;
    let before = text_of(&round)?;
    let next = queries::round(db, &slug, round.number + 1).await?;
    let (key, after): (_, BTreeMap<String, LegalText>) = if let Some((next, _)) = next {
        ("consultation-changes-next", text_of(&next)?.texts)
    } else {
        let pact = public_pact(db, &slug).await?.ok_or(Refusal::NotFound)?;
        let version = version_of(db, pact.id, Some(1)).await?.ok_or(Refusal::NotFound)?;
        ("consultation-changes-adopted", Document::read(&version.canonical).map_err(Refusal::internal)?.texts)
    };
    let wanted = if asked.text.is_empty() { viewer.lang.as_str() } else { &asked.text };
    let shown = before.language_for(wanted).to_owned();
    let title = viewer.lang.ta(key, &[("number", round.number.into())]);
    let heading = title.clone();
    Ok(Page::new(&viewer, title, move || {
        let here = format!("/consultations/{}/{}", round.slug, round.number);
        let text = |of: &BTreeMap<String, LegalText>| of.get(&shown).map(markdown).unwrap_or_default();
        let others: Vec<_> = before
            .texts
            .keys()
            .filter(|tag| **tag != shown)
            .map(|tag| {
                let to = link(&format!("{here}/changes?text={tag}"));
                view! { <li><a href=to>{ta("text-read-in", &[("language", language(tag).into())])}</a></li> }
            })
            .collect();
        view! {
            <p class="flush"><a href=link(&here)>{said(&round.title)}</a></p>
            <h1>{heading}</h1>
            <p class="no-print"><a href=link(&here)>{t("consultation-back")}</a></p>
            <ul class="no-print">{others}</ul>
            {redline(&text(&before.texts), &text(&after), &shown)}
        }
    }))
}
