//! `/desk/drafts/{id}/compare`: any two versions of a draft in one text with what changed beside it, or one of them as it reads.

use super::draft_id;
use super::words::language;
use crate::drafting::beside::of_draft;
use crate::drafting::model::Content;
use crate::drafting::server::access::{version, work};
use crate::drafting::server::make;
use crate::kernel::locale::Lang;
use crate::pacts::server::markdown::render;
use crate::pacts::server::pages::amendment::commitments;
use crate::pacts::server::pages::beside::beside;
use crate::pacts::server::pages::legal::legal;
use crate::pacts::server::pages::redline::redline;
use crate::pacts::template::Template;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t, ta};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::Foreign;
use axum::extract::{Path, Query, State};
use leptos::prelude::*;
use serde::Deserialize;

/// Which versions, and in which language.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    from: String,
    to: String,
    text: String,
}

/// The page.
pub async fn show(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Page, Refusal> {
    let (id, db) = (draft_id(&id)?, ctx.db.read());
    let work = work(db, viewer.signed_in()?, id).await?;
    let number = |text: &str| text.parse::<i32>().map_err(|_| Refusal::NotFound);
    let to = if asked.to.is_empty() { work.draft.version } else { number(&asked.to)? };
    let after = version(db, id, to).await?.ok_or(Refusal::NotFound)?;
    let from = if asked.from.is_empty() { None } else { Some(number(&asked.from)?) };
    let before = match from {
        Some(from) => Some(version(db, id, from).await?.ok_or(Refusal::NotFound)?),
        None => None,
    };
    let shown = if asked.text.is_empty() { first_changed(before.as_ref(), &after, viewer.lang) } else { asked.text };
    let shown: Lang = shown.parse().map_err(|_| Refusal::NotFound)?;
    let template = make::template(&work);
    let words =
        [("to", to.into()), ("from", from.unwrap_or_default().into()), ("language", language_in(viewer.lang, shown).into())];
    let title = viewer.lang.ta(if from.is_some() { "draft-compared" } else { "draft-read" }, &words);
    let heading = title.clone();
    Ok(Page::new(&viewer, title, move || {
        let here = format!("/desk/drafts/{id}");
        let text = |content: &Content| content.texts.get(shown.as_str()).cloned().unwrap_or_default();
        let body = match &before {
            Some(before) if *before == after => view! { <p class="counted">{t("beside-nothing")}</p> }.into_any(),
            Some(before) => changed(before, &after, redline(&text(before), &text(&after), shown.as_str())),
            None => read(&template, &after, shown),
        };
        let others: Vec<_> = Lang::ALL
            .iter()
            .filter(|l| **l != shown && after.texts.contains_key(l.as_str()))
            .map(|l| {
                let from = from.map(|n| format!("from={n}&")).unwrap_or_default();
                let url = link(&format!("{here}/compare?{from}to={to}&text={l}"));
                view! { <li><a href=url>{ta("text-read-in", &[("language", language(l.as_str()).into())])}</a></li> }
            })
            .collect();
        view! {
            <p class="flush"><a href=link(&here)>{t("draft-back")}</a></p>
            <h1>{heading}</h1>
            <ul class="no-print">{others}</ul>
            {body}
        }
    }))
}

/// What changed in the text, and below it what changed beside it.
fn changed(before: &Content, after: &Content, redline: AnyView) -> AnyView {
    view! {
        {redline}
        {beside(&of_draft(before), &of_draft(after))}
        {commitments(&before.commitments, &after.commitments)}
    }
    .into_any()
}

/// A version as it reads; as it is written, where it cannot be read as articles yet.
fn read(template: &Template, content: &Content, lang: Lang) -> AnyView {
    let tag = lang.as_str();
    if let Ok(text) = make::read(template, content, tag) {
        return legal(&text, tag);
    }
    let html = render(&make::filled(template, content, tag));
    view! { <Foreign lang=tag block=true><div class="legal" inner_html=html></div></Foreign> }.into_any()
}

/// The reader's language if its text changed, else the first that did, else theirs.
fn first_changed(before: Option<&Content>, after: &Content, own: Lang) -> String {
    let changed = |l: &&Lang| before.is_none_or(|b| b.texts.get(l.as_str()) != after.texts.get(l.as_str()));
    let there = |l: &&Lang| after.texts.contains_key(l.as_str());
    let mut all = std::iter::once(&own).chain(Lang::ALL);
    let found = all.clone().filter(there).find(changed).or_else(|| all.find(there));
    found.copied().unwrap_or(own).to_string()
}

fn language_in(lang: Lang, of: Lang) -> String {
    lang.t(&format!("language-{of}"))
}
