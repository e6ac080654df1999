//! `/share?pact=…` and `/share?organisation=…`: the code that shows a record on the pages of others.

use super::card::HEIGHT;
use crate::organisations::server::queries::by_slug;
use crate::pacts::server::queries::public_pact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::text_area::inside;
use axum::extract::{Query, State};
use leptos::prelude::*;
use serde::Deserialize;

/// What is to be shown elsewhere.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    pact: String,
    organisation: String,
}

/// A record as the code names it.
struct Shared {
    name: String,
    /// Its page, whole.
    page: String,
    /// Its card or badge, whole, and where the browser of this page finds it.
    shown: (String, String),
}

/// The page.
pub async fn share(viewer: Viewer, State(ctx): State<Ctx>, Query(asked): Query<Asked>) -> Result<Page, Refusal> {
    let (db, lang) = (ctx.db.read(), viewer.lang);
    let shared = |name: String, page: String, shown: String| Shared {
        name,
        page: ctx.config.url(&viewer.href(&page)),
        shown: (ctx.config.url(&shown), shown),
    };
    let (shared, is_pact) = if asked.pact.is_empty() {
        let o = by_slug(db, &asked.organisation).await?.ok_or(Refusal::NotFound)?;
        let badge = format!("/badge/organisations/{}.svg?lang={lang}", o.slug);
        (shared(o.name, format!("/organisations/{}", o.slug), badge), false)
    } else {
        let p = public_pact(db, &asked.pact).await?.ok_or(Refusal::NotFound)?;
        let card = format!("/embed/pacts/{}?lang={lang}", p.slug);
        (shared(p.title.pick(lang).0.to_owned(), format!("/pacts/{}", p.slug), card), true)
    };
    let head = Head { description: Some(lang.t("share-lead")), ..Head::default() };
    Ok(Page::with_head(&viewer, lang.t("share-title"), head, move || {
        let (name, page) = (shared.name.clone(), shared.page.clone());
        let codes = if is_pact { card(&shared).into_any() } else { badge(&shared).into_any() };
        view! {
            <h1>{t("share-title")}</h1>
            <p class="lead">{t("share-lead")}</p>
            <p><a href=page><bdi>{name}</bdi></a></p>
            {codes}
            <p>{t("share-languages")}</p>
            <p><a href=link("/press")>{t("press-see")}</a></p>
        }
    }))
}

/// A frame with the card of a pact, and a plain link.
fn card(of: &Shared) -> impl IntoView + use<> {
    let (name, (whole, here)) = (of.name.clone(), of.shown.clone());
    let title = attribute(&name);
    let frame = format!(
        "<iframe src=\"{}\" title=\"{title}\" height=\"{HEIGHT}\" loading=\"lazy\" style=\"border:0;width:100%;max-width:30rem\"></iframe>",
        attribute(&whole)
    );
    let markdown = format!("[{}]({})", bracketed(&name), of.page);
    view! {
        <h2>{t("share-card")}</h2>
        <iframe class="embed-card" src=here title=name height=HEIGHT></iframe>
        {code("share-frame", frame)}
        {code("share-link-markdown", markdown)}
    }
}

/// The badge of an organisation, as an image for HTML and for Markdown.
fn badge(of: &Shared) -> impl IntoView + use<> {
    let (name, (whole, here)) = (of.name.clone(), of.shown.clone());
    let html = format!(
        "<a href=\"{}\"><img src=\"{}\" alt=\"{}\" height=\"24\"></a>",
        attribute(&of.page),
        attribute(&whole),
        attribute(&name)
    );
    let markdown = format!("[![{}]({whole})]({})", bracketed(&name), of.page);
    view! {
        <h2>{t("share-badge")}</h2>
        <p><img src=here alt=name height="24"/></p>
        {code("share-image", html)}
        {code("share-image-markdown", markdown)}
    }
}

/// A field from which a code is copied.
fn code(label: &'static str, text: String) -> impl IntoView {
    view! {
        <div class="field">
            <label for=label>{t(label)}</label>
            <textarea class="input code" id=label rows="4" readonly dir="ltr" lang="zxx" spellcheck="false">{inside(&text)}</textarea>
        </div>
    }
}

/// Text as the value of an attribute.
fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

/// Text between the brackets of a link in Markdown.
fn bracketed(text: &str) -> String {
    text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_a_name_in_the_code_to_copy() {
        assert_eq!(attribute("A \"B\" <c> & d"), "A &quot;B&quot; &lt;c> &amp; d");
        assert_eq!(bracketed("A [B](c)"), "A \\[B\\](c)");
    }
}
