//! Feeds: Atom (RFC 4287) with tombstones (RFC 6721), written by a library that escapes what it is given.

use super::ctx::Ctx;
use crate::kernel::instant;
use crate::kernel::locale::Lang;
use atom_syndication::extension::Extension;
use atom_syndication::{Category, Content, Entry, Feed as Atom, FixedDateTime, Link, Person, Text};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use std::collections::BTreeMap;
use time::OffsetDateTime;

/// The namespace of tombstones.
const TOMBSTONES: &str = "http://purl.org/atompub/tombstones/1.0";

/// A feed in one language.
#[derive(Clone, Debug)]
pub struct Feed {
    /// Its own path, without a language.
    pub path: String,
    /// In which language.
    pub lang: Lang,
    /// Its title.
    pub title: String,
    /// What it tells, in a sentence.
    pub subtitle: String,
    /// The page of the same, below a language.
    pub page: String,
    /// What it tells, the newest first.
    pub items: Vec<Item>,
    /// What was taken away.
    pub gone: Vec<Gone>,
}

/// An entry.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its identifier, an IRI that never changes.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its page, below a language.
    pub page: String,
    /// When it was first told.
    pub published: OffsetDateTime,
    /// When it last changed.
    pub updated: OffsetDateTime,
    /// Its kind, as programs know it.
    pub term: String,
    /// In a sentence or two.
    pub summary: Option<String>,
    /// The whole of it, as HTML, with its language.
    pub content: Option<(String, String)>,
}

/// An entry that was taken away.
#[derive(Clone, Debug)]
pub struct Gone {
    /// Its identifier.
    pub id: String,
    /// When.
    pub when: OffsetDateTime,
    /// Why.
    pub why: String,
}

/// Text as XML 1.0 takes it: the characters that it does not know are left out. Escaping is the writer's.
fn known(text: &str) -> String {
    text.chars()
        .filter(|c| matches!(c, '\t' | '\n' | '\r') || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}')))
        .collect()
}

fn moment(at: OffsetDateTime) -> FixedDateTime {
    instant::format(at).parse().unwrap_or_default()
}

fn html_page(ctx: &Ctx, lang: Lang, page: &str) -> Link {
    Link {
        href: ctx.config.url(&format!("/{lang}{page}")),
        rel: "alternate".to_owned(),
        hreflang: Some(lang.to_string()),
        mime_type: Some("text/html".to_owned()),
        ..Link::default()
    }
}

impl Feed {
    /// The feed as XML.
    pub fn write(self, ctx: &Ctx) -> String {
        let lang = self.lang;
        let url = ctx.config.url(&format!("{}?lang={lang}", self.path));
        let updated = self.items.iter().map(|item| item.updated).chain(self.gone.iter().map(|gone| gone.when)).max();
        let own = Link {
            href: url.clone(),
            rel: "self".to_owned(),
            mime_type: Some("application/atom+xml".to_owned()),
            ..Link::default()
        };
        let stones: Vec<_> = self.gone.iter().map(tombstone).collect();
        let mut feed = Atom {
            id: url,
            title: Text::plain(known(&self.title)),
            subtitle: Some(Text::plain(known(&self.subtitle))),
            updated: moment(updated.unwrap_or(OffsetDateTime::UNIX_EPOCH)),
            authors: vec![Person {
                name: lang.t("site-name"),
                uri: Some(ctx.config.url(&format!("/{lang}/"))),
                ..Person::default()
            }],
            links: vec![own, html_page(ctx, lang, &self.page)],
            lang: Some(lang.to_string()),
            entries: self.items.into_iter().map(|item| entry(ctx, lang, item)).collect(),
            ..Atom::default()
        };
        if !stones.is_empty() {
            feed.namespaces.insert("at".to_owned(), TOMBSTONES.to_owned());
            feed.extensions.insert("at".to_owned(), BTreeMap::from([("deleted-entry".to_owned(), stones)]));
        }
        feed.to_string()
    }
}

fn entry(ctx: &Ctx, lang: Lang, item: Item) -> Entry {
    let content = item.content.map(|(html, tag)| Content {
        value: Some(known(&html)),
        content_type: Some("html".to_owned()),
        lang: (tag != lang.as_str()).then_some(tag),
        ..Content::default()
    });
    Entry {
        id: item.id,
        title: Text::plain(known(&item.title)),
        published: Some(moment(item.published)),
        updated: moment(item.updated),
        links: vec![html_page(ctx, lang, &item.page)],
        categories: vec![Category { term: known(&item.term), ..Category::default() }],
        summary: item.summary.map(|summary| Text::plain(known(&summary))),
        content,
        ..Entry::default()
    }
}

/// `at:deleted-entry`. The writer takes attributes of extensions as they are: of what would break out of one, an IRI can hold `&` alone.
fn tombstone(gone: &Gone) -> Extension {
    let comment = Extension { name: "at:comment".to_owned(), value: Some(known(&gone.why)), ..Extension::default() };
    Extension {
        name: "at:deleted-entry".to_owned(),
        attrs: BTreeMap::from([
            ("ref".to_owned(), gone.id.replace('&', "&amp;")),
            ("when".to_owned(), instant::format(gone.when)),
        ]),
        children: BTreeMap::from([("comment".to_owned(), vec![comment])]),
        ..Extension::default()
    }
}

/// What the reader has already; none where it changed since.
pub fn unchanged(headers: &HeaderMap, tag: &str) -> Option<Response> {
    let known = headers.get(header::IF_NONE_MATCH)?.to_str().ok()?;
    let same = known.split(',').any(|known| known.trim() == tag || known.trim() == "*");
    same.then(|| (StatusCode::NOT_MODIFIED, [(header::ETAG, tag.to_owned())]).into_response())
}

/// A feed as it is sent.
pub fn answer(ctx: &Ctx, tag: &str, feed: Feed) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/atom+xml; charset=utf-8".to_owned()),
        (header::CACHE_CONTROL, "public, no-cache".to_owned()),
        (header::ETAG, tag.to_owned()),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*".to_owned()),
    ];
    (headers, feed.write(ctx)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::testing::Portal;
    use time::macros::datetime;

    #[tokio::test]
    async fn no_text_breaks_out_of_the_feed_and_what_was_taken_away_leaves_a_stone() {
        let portal = Portal::sqlite().await;
        let at = datetime!(2026-11-24 10:00 UTC);
        let evil = "a<b>&\"c'\u{1}\u{ffff}é";
        let item = Item {
            id: "urn:uuid:1".to_owned(),
            title: evil.to_owned(),
            page: "/updates/x".to_owned(),
            published: at,
            updated: at,
            term: evil.to_owned(),
            summary: Some(evil.to_owned()),
            content: Some(("<p>so &amp; so</p>".to_owned(), "ar".to_owned())),
        };
        let gone = Gone { id: "https://example.org/?a=1&b=2".to_owned(), when: at, why: evil.to_owned() };
        let feed = Feed {
            path: "/feeds/updates.atom".to_owned(),
            lang: Lang::En,
            title: evil.to_owned(),
            subtitle: String::new(),
            page: "/updates".to_owned(),
            items: vec![item],
            gone: vec![gone],
        };
        let text = feed.write(&portal.ctx);
        let read: Atom = text.parse().unwrap();
        assert_eq!(read.title.value, "a<b>&\"c'é");
        assert_eq!(read.entries[0].summary.as_ref().unwrap().value, "a<b>&\"c'é");
        assert_eq!(read.entries[0].content.as_ref().unwrap().value.as_deref(), Some("<p>so &amp; so</p>"));
        let stone = &read.extensions["at"]["deleted-entry"][0];
        assert_eq!(
            (stone.attrs["ref"].as_str(), stone.attrs["when"].as_str()),
            ("https://example.org/?a=1&b=2", "2026-11-24T10:00:00Z")
        );
        assert_eq!(stone.children["comment"][0].value.as_deref(), Some("a<b>&\"c'é"));
    }
}
