//! A letter, in plain text and in HTML, from one source. The HTML holds no picture, no script and nothing from elsewhere, and follows the
//! reader's light or dark and the direction of its language.

use super::rounds::HOUR;
use crate::kernel::locale::{Lang, dir_of};
use crate::pacts::server::markdown;
use crate::platform::ctx::Ctx;
use crate::platform::mail::{Body, READER};
use leptos::prelude::*;
use time::OffsetDateTime;

/// A text with the language that it is in.
#[derive(Clone, Debug)]
pub struct Said {
    /// The text.
    pub text: String,
    /// Its language.
    pub tag: String,
}

impl Said {
    /// In the reader's own language.
    pub fn own(lang: Lang, text: String) -> Self {
        Self { text, tag: lang.to_string() }
    }
}

/// A piece of news in a letter.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its title, or the sentence that tells it.
    pub title: Said,
    /// Where one reads more.
    pub url: String,
    /// When it happened.
    pub at: OffsetDateTime,
    /// What is to be known before reading, after a word that says what it is.
    pub note: Option<(String, Said)>,
    /// The text itself, in Markdown.
    pub text: Option<Said>,
}

/// How it looks: inside the letter, since a mail cannot count on style sheets from elsewhere.
const STYLE: &str = include_str!("letter.css");

/// The subject of a letter: what it tells, or how much.
pub fn subject(lang: Lang, items: &[&Item]) -> String {
    match items {
        [one] => one.title.text.clone(),
        _ => lang.ta(
            "letter-subject",
            &[("count", items.len().into()), ("first", items.last().map_or("", |i| i.title.text.as_str()).into())],
        ),
    }
}

/// Both parts of a letter; [`READER`] stands for the token of who reads it. Whatever people wrote is freed of control characters, so that
/// nothing can pass for that mark.
pub fn both(ctx: &Ctx, lang: Lang, title: &str, opening: Option<String>, items: &[&Item], more: bool) -> Body {
    let foot = Foot {
        more: more.then(|| ctx.config.url(&format!("/{lang}/log"))),
        manage: ctx.config.url(&format!("/{lang}/following/{READER}")),
    };
    let items: Vec<Item> = items.iter().map(|item| clean(item)).collect();
    Body::new(plain(lang, opening.as_deref(), &items, &foot), html(lang, title, opening.as_deref(), &items, &foot))
}

/// What stands below the news.
struct Foot {
    more: Option<String>,
    manage: String,
}

fn clean(item: &Item) -> Item {
    let text = |text: &str| text.chars().filter(|c| !c.is_control() || *c == '\n').collect::<String>();
    let said = |said: &Said| Said { text: text(&said.text), tag: said.tag.clone() };
    Item {
        title: said(&item.title),
        note: item.note.as_ref().map(|(word, note)| (word.clone(), said(note))),
        text: item.text.as_ref().map(said),
        ..item.clone()
    }
}

fn plain(lang: Lang, opening: Option<&str>, items: &[Item], foot: &Foot) -> String {
    let mut paragraphs: Vec<String> = opening.map(str::to_owned).into_iter().collect();
    for item in items {
        paragraphs.push(item.title.text.clone());
        paragraphs.push(lang.moment(item.at));
        paragraphs.push(item.url.clone());
        paragraphs.extend(item.note.as_ref().map(|(word, note)| format!("{word} {}", note.text)));
        paragraphs.extend(item.text.as_ref().map(|text| text.text.clone()));
        paragraphs.push("* * *".to_owned());
    }
    if let Some(more) = &foot.more {
        paragraphs.extend([lang.t("letter-more"), more.clone()]);
    }
    paragraphs.extend([why(lang), lang.t("letter-manage"), foot.manage.clone()]);
    paragraphs.join("\n\n")
}

/// Why the letter came, and that nobody sees who reads it.
fn why(lang: Lang) -> String {
    lang.ta("letter-why", &[("hour", lang.number(HOUR).into())])
}

fn html(lang: Lang, title: &str, opening: Option<&str>, items: &[Item], foot: &Foot) -> String {
    let opening = opening.map(|text| view! { <p class="opening">{text.to_owned()}</p> });
    let items: Vec<_> = items.iter().map(|item| article(lang, item)).collect();
    let more = foot.more.clone().map(|url| view! { <p><a href=url>{lang.t("letter-more")}</a></p> });
    let page = view! {
        <html lang=lang.as_str() dir=lang.dir()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="supported-color-schemes" content="light dark"/>
                <title>{title.to_owned()}</title>
                <style inner_html=STYLE></style>
            </head>
            <body lang=lang.as_str() dir=lang.dir()>
                <p class="name">{lang.t("site-name")}</p>
                {opening}
                {items}
                <footer>
                    {more}
                    <p>{why(lang)}</p>
                    <p><a href=foot.manage.clone()>{lang.t("letter-manage-link")}</a></p>
                </footer>
            </body>
        </html>
    };
    format!("<!DOCTYPE html>{}", page.to_html().replace("<!>", ""))
}

fn article(lang: Lang, item: &Item) -> AnyView {
    let (tag, dir) = (item.title.tag.clone(), dir_of(&item.title.tag));
    let note = item.note.as_ref().map(|(word, note)| {
        let (tag, dir) = (note.tag.clone(), dir_of(&note.tag));
        view! { <p class="note"><strong>{word.clone()}</strong> " " <span lang=tag dir=dir>{note.text.clone()}</span></p> }
    });
    let text = item.text.as_ref().map(|text| {
        view! { <div lang=text.tag.clone() dir=dir_of(&text.tag) inner_html=markdown::render_article(&text.text)></div> }
    });
    view! {
        <article>
            <h2 lang=tag dir=dir><a href=item.url.clone()>{item.title.text.clone()}</a></h2>
            <p class="when">{lang.moment(item.at)}</p>
            {note}
            {text}
        </article>
    }
    .into_any()
}
