//! How updates are said on every page.

use crate::commitments::calendar::WorkingCalendar;
use crate::commitments::server::zone;
use crate::kernel::locale::{Lang, dir_of};
use crate::pacts::model::Texts;
use crate::pacts::server::markdown::render_article;
use crate::pacts::server::pages::words::said;
use crate::platform::i18n::{lang, link, t, ta};
use crate::publications::model::{Audience, Content, UpdateKind};
use crate::publications::server::subjects::Subject;
use crate::publications::step::EditionState;
use crate::ui::{Tag, Tone};
use leptos::prelude::*;
use time::OffsetDateTime;

/// A word of the vocabulary as message keys write it.
pub fn key(word: impl std::fmt::Display) -> String {
    word.to_string().replace('_', "-")
}

/// What an update tells, in a word.
pub fn kind(kind: UpdateKind) -> String {
    t(&format!("update-kind-{}", key(kind)))
}

/// Who may read.
pub fn audience(audience: Audience) -> String {
    t(&format!("update-audience-{}", key(audience)))
}

/// Where an edition stands, in a word.
pub fn state(state: EditionState) -> AnyView {
    let tone = match state {
        EditionState::Draft | EditionState::Dropped => Tone::Neutral,
        EditionState::Submitted => Tone::Pending,
        EditionState::Approved | EditionState::Scheduled => Tone::Soon,
        EditionState::Published => Tone::Good,
    };
    view! { <Tag tone=tone>{t(&format!("update-state-{}", key(state)))}</Tag> }.into_any()
}

/// The record that an update is about, leading there.
pub fn subject(s: &Subject) -> AnyView {
    let name = match s.title.0.get("und") {
        Some(name) => view! { <bdi>{name.clone()}</bdi> }.into_any(),
        None => said(&s.title),
    };
    let what = t(&format!("update-about-{}", key(s.kind)));
    view! { <span class="soft">{what}</span> " " <a href=link(&s.path())>{name}</a> }.into_any()
}

/// A text in Markdown in the reader's language where there is one, rendered so that it can do nothing but be read.
pub fn text(texts: &Texts) -> AnyView {
    let (body, tag) = texts.pick(lang());
    written(body, tag)
}

/// A text in Markdown in its own language.
pub fn written(body: &str, tag: &str) -> AnyView {
    let (html, tag) = (render_article(body), tag.to_owned());
    let dir = dir_of(&tag);
    view! { <div class="update-text" lang=tag dir=dir inner_html=html></div> }.into_any()
}

/// The languages in which it can be read, each leading to its page; nothing where that is only the reader's own.
pub fn languages(content: &Content, path: &str) -> Option<AnyView> {
    let there = content.languages();
    if there == [lang()] {
        return None;
    }
    let links: Vec<_> = there
        .iter()
        .map(|l| {
            let here = (*l == lang()).then_some("true");
            view! { <a href=format!("/{l}{path}") lang=l.as_str() dir=l.dir() hreflang=l.as_str() aria-current=here>{l.endonym()}</a> }
        })
        .collect();
    Some(view! { <p class="cluster"><span class="soft">{t("update-languages")}</span> {links}</p> }.into_any())
}

/// The names of languages in a row.
pub fn named(languages: &[Lang]) -> String {
    let names: Vec<_> = languages.iter().map(|l| t(&format!("language-{l}"))).collect();
    names.join(&t("pacts-list-separator"))
}

/// A moment on the clocks of the organisation and in UTC.
pub fn moment(at: OffsetDateTime, calendar: &WorkingCalendar) -> String {
    let utc = lang().moment(at);
    let Ok(there) = zone::local(at, calendar) else { return utc };
    let words = [("moment", lang().clock(there).into()), ("zone", calendar.time_zone.as_str().into()), ("utc", utc.into())];
    ta("update-moment", &words)
}
