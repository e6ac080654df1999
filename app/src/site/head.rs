//! What the head of a page says to programs: search engines, previews of links (Open Graph protocol), readers of data (schema.org).

use super::Viewer;
use crate::kernel::locale::Lang;
use crate::platform::i18n::{t, ta};
use leptos::prelude::*;
use serde_json::Value;

/// What the head of a page says besides its title.
#[expect(clippy::struct_excessive_bools, reason = "each says one thing of a page, and any may be true")]
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// One sentence for search engines and previews; without it they get the title, and what the house is.
    pub description: Option<String>,
    /// Whether the page holds an island and must load the hydration module.
    pub islands: bool,
    /// Whether the form on it was refused: its title then begins with a word that says so.
    pub refused: bool,
    /// Whether the page stands alone with one act: a narrow column, and no way to other rooms beside it.
    pub quiet: bool,
    /// Whether it is of no lasting place, so that neither search engines nor previews should name it.
    pub unlisted: bool,
    /// What it is about, in the words of schema.org: an object as [`super::schema`] makes them.
    pub about: Option<Value>,
    /// A picture of what it is about.
    pub picture: Option<Picture>,
    /// The feed of what it shows: a path from the root.
    pub feed: Option<String>,
}

/// A picture for previews.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Its path from the root.
    pub path: String,
    /// What it shows, in words.
    pub alt: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

impl Head {
    /// The head of a page that stands alone with one act; `refused` where its form was.
    pub fn quiet(refused: bool) -> Self {
        Self { quiet: true, refused, ..Self::default() }
    }

    /// The head of a page about something, said in a sentence and in the words of schema.org.
    pub fn about(description: impl Into<String>, about: Value) -> Self {
        Self { description: Some(description.into()), about: Some(about), ..Self::default() }
    }

    const fn is_listed(&self) -> bool {
        !(self.unlisted || self.quiet || self.refused)
    }
}

/// All of the head that is for programs.
pub(super) fn head(viewer: &Viewer, title: &str, head: &Head) -> impl IntoView + use<> {
    let title_shown = if head.refused { ta("title-error", &[("title", title.into())]) } else { title.to_owned() };
    let described = || ta("title-described", &[("title", title.into())]);
    let description = head.description.clone().or_else(|| head.is_listed().then(described));
    let description = description.map(|d| view! { <meta name="description" content=d/> });
    let feed = head.feed.clone().map(|href| {
        view! { <link rel="alternate" type="application/atom+xml" href=href title=t("site-name")/> }
    });
    view! {
        <title>{ta("title-site", &[("title", title_shown.into())])}</title>
        {description}
        {if head.is_listed() { listed(viewer, title, head).into_any() } else { unlisted().into_any() }}
        {feed}
    }
}

fn unlisted() -> impl IntoView {
    view! { <meta name="robots" content="noindex"/> }
}

/// Where the page is, in which languages, and how previews show it.
fn listed(viewer: &Viewer, title: &str, head: &Head) -> impl IntoView + use<> {
    let path = lasting(&viewer.path);
    let url = |lang: Lang| viewer.ctx.config.url(&format!("/{lang}{path}"));
    let here = url(viewer.lang);
    let others: Vec<_> =
        Lang::ALL.iter().map(|lang| view! { <link rel="alternate" hreflang=lang.as_str() href=url(*lang)/> }).collect();
    let locales: Vec<_> =
        Lang::ALL.iter().filter(|lang| **lang != viewer.lang).map(|lang| og("og:locale:alternate", territory(*lang))).collect();
    let kind = if is_article(head.about.as_ref()) { "article" } else { "website" };
    let said = head.description.clone().map(|d| og("og:description", d));
    let picture = head.picture.as_ref().map(|p| picture(viewer, p));
    let about = head.about.as_ref().map(|about| {
        view! { <script type="application/ld+json" inner_html=data_block(about)></script> }
    });
    view! {
        <link rel="canonical" href=here.clone()/>
        {others}
        {og("og:title", title.to_owned())}
        {said}
        {og("og:type", kind)}
        {og("og:url", here)}
        {og("og:site_name", t("site-name"))}
        {og("og:locale", territory(viewer.lang))}
        {locales}
        {picture}
        {about}
    }
}

/// A property of the Open Graph protocol.
fn og(property: &'static str, content: impl ToString) -> AnyView {
    leptos::html::meta().attr("property", property).attr("content", content.to_string()).into_any()
}

fn picture(viewer: &Viewer, picture: &Picture) -> impl IntoView + use<> {
    let url = viewer.ctx.config.url(&picture.path);
    view! {
        {og("og:image", url)}
        {og("og:image:width", picture.width)}
        {og("og:image:height", picture.height)}
        {og("og:image:alt", picture.alt.clone())}
        <meta name="twitter:card" content="summary_large_image"/>
    }
}

/// The language as Open Graph wants it, with the territory whose way of writing dates and numbers is used.
const fn territory(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en_GB",
        Lang::Fr => "fr_FR",
        Lang::Es => "es_ES",
        Lang::Ar => "ar_EG",
    }
}

fn is_article(about: Option<&Value>) -> bool {
    about.and_then(|about| about["@type"].as_str()).is_some_and(|kind| kind.ends_with("Article"))
}

/// The path without what does not change the page: fields of forms that were left empty, and what others add to follow a link.
fn lasting(path: &str) -> String {
    let (place, query) = path.split_once('?').unwrap_or((path, ""));
    let place = if place.is_empty() { "/" } else { place };
    let says = |pair: &&str| pair.split_once('=').is_some_and(|(name, value)| !value.is_empty() && !name.starts_with("utm_"));
    let kept: Vec<_> = query.split('&').filter(says).collect();
    if kept.is_empty() { place.to_owned() } else { format!("{place}?{}", kept.join("&")) }
}

/// JSON that cannot end the element it stands in. A browser does not run such a block, and no policy for scripts concerns it
/// (HTML, "prepare the script element": its type is looked at first).
fn data_block(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_page_has_one_address_however_one_came() {
        assert_eq!(lasting(""), "/");
        assert_eq!(lasting("/pacts?q=&state=open&utm_source=x&page=2"), "/pacts?state=open&page=2");
        assert_eq!(lasting("/pacts?q="), "/pacts");
    }

    #[test]
    fn no_name_ends_the_block_of_data() {
        let block = data_block(&json!({"name": "</script><script>alert(1)</script>"}));
        assert!(
            !block.contains('<') && serde_json::from_str::<Value>(&block).unwrap()["name"].as_str().unwrap().starts_with('<')
        );
    }
}
