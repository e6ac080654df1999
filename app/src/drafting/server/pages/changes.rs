//! `/consultations/{slug}/{round}/changes`: what became of the text of a round and of its commitments, in the next one or when it was adopted;
//! of an amendment also what it changes in the pact.

use super::found;
use super::words::language;
use crate::drafting::consultation::Frozen;
use crate::drafting::server::access::amended;
use crate::drafting::server::consult::text_of;
use crate::drafting::server::queries;
use crate::pacts::compare::markdown;
use crate::pacts::server::pages::amendment::commitments;
use crate::pacts::server::pages::redline::redline;
use crate::pacts::server::pages::words::said;
use crate::pacts::server::queries::{public_pact, version_of};
use crate::pacts::version::{Document, LegalText, Undertaking};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t, ta};
use crate::site::{Page, Refusal, Viewer};
use axum::extract::{Path, Query, State};
use leptos::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;

/// In which language; and `pact` where it is set beside the text that it amends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    text: String,
    against: String,
}

/// One of the two that are set side by side.
struct Side {
    texts: BTreeMap<String, LegalText>,
    /// None of a round that froze its text alone.
    commitments: Option<Vec<Undertaking>>,
}

impl From<Document> for Side {
    fn from(document: Document) -> Self {
        Self { texts: document.texts, commitments: Some(document.commitments) }
    }
}

impl From<Frozen> for Side {
    fn from(round: Frozen) -> Self {
        Self { texts: round.texts, commitments: round.rules.map(|rules| rules.commitments) }
    }
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
    let own = text_of(&round)?;
    let base = amended(db, &round).await?;
    let next = queries::round(db, &slug, round.number + 1).await?;
    let (key, before, after): (_, Side, Side) = if asked.against == "pact" {
        let base = base.ok_or(Refusal::NotFound)?;
        ("consultation-changes-amended", base.document.into(), own.clone().into())
    } else if let Some((next, _)) = next {
        ("consultation-changes-next", own.clone().into(), text_of(&next)?.into())
    } else {
        if !queries::is_adopted(db, &round).await? {
            return Err(Refusal::NotFound);
        }
        let (pact, number) = match base {
            Some(base) => (base.pact, base.document.number + 1),
            None => (public_pact(db, &slug).await?.ok_or(Refusal::NotFound)?, 1),
        };
        let version = version_of(db, pact.id, Some(number)).await?.ok_or(Refusal::NotFound)?;
        let adopted = Document::read(&version.canonical).map_err(Refusal::internal)?;
        ("consultation-changes-adopted", own.clone().into(), adopted.into())
    };
    let wanted = if asked.text.is_empty() { viewer.lang.as_str() } else { &asked.text };
    let shown = own.language_for(wanted).to_owned();
    let title = viewer.lang.ta(key, &[("number", round.number.into())]);
    let heading = title.clone();
    Ok(Page::new(&viewer, title, move || {
        let here = format!("/consultations/{}/{}", round.slug, round.number);
        let text = |of: &Side| of.texts.get(&shown).map(markdown).unwrap_or_default();
        let promised = before.commitments.as_ref().zip(after.commitments.as_ref());
        let others: Vec<_> = own
            .texts
            .keys()
            .filter(|tag| **tag != shown)
            .map(|tag| {
                let against =
                    Some(asked.against.as_str()).filter(|word| *word == "pact").map(|_| "against=pact&").unwrap_or_default();
                let to = link(&format!("{here}/changes?{against}text={tag}"));
                view! { <li><a href=to>{ta("text-read-in", &[("language", language(tag).into())])}</a></li> }
            })
            .collect();
        view! {
            <p class="flush"><a href=link(&here)>{said(&round.title)}</a></p>
            <h1>{heading}</h1>
            <p class="no-print"><a href=link(&here)>{t("consultation-back")}</a></p>
            <ul class="no-print">{others}</ul>
            {redline(&text(&before), &text(&after), &shown)}
            {promised.and_then(|(before, after)| commitments(before, after))}
        }
    }))
}
