//! Two texts of a pact in one, article by article: what changed with what was taken out and put in, what did not folded away.

use crate::kernel::locale::dir_of;
use crate::pacts::compare::{Pair, pairs};
use crate::pacts::server::markdown::render;
use crate::platform::i18n::{t, ta};
use crate::ui::{Foreign, Redline, Tag};
use leptos::prelude::*;

/// The redline of two texts in Markdown, both in this language.
pub fn redline(before: &str, after: &str, lang: &str) -> AnyView {
    let pairs = pairs(before, after);
    let changed = pairs.iter().filter(|pair| !pair.is_same()).count();
    let counted = ta("redline-counted", &[("changed", changed.into()), ("all", pairs.len().into())]);
    let parts: Vec<_> = pairs.iter().map(|pair| if pair.is_same() { folded(pair, lang) } else { part(pair, lang) }).collect();
    let how = (changed > 0).then(|| view! { <p class="note">{t("redline-how")}</p> });
    view! { <p class="counted">{counted}</p> {how} <div class="compared">{parts}</div> }.into_any()
}

fn heading(pair: &Pair, lang: &str) -> AnyView {
    let heading = pair.heading().to_owned();
    if heading.is_empty() {
        return t("redline-beginning").into_any();
    }
    view! { <Foreign lang=lang.to_owned()>{heading}</Foreign> }.into_any()
}

fn part(pair: &Pair, lang: &str) -> AnyView {
    let key = match (&pair.before, &pair.after) {
        (None, _) => "redline-added",
        (_, None) => "redline-removed",
        _ => "redline-changed",
    };
    let (before, after) = pair.texts();
    view! {
        <section>
            <h2>{heading(pair, lang)} " " <Tag>{t(key)}</Tag></h2>
            <Redline before=before after=after lang=lang/>
        </section>
    }
    .into_any()
}

/// What did not change: a click away on the screen, whole in print.
fn folded(pair: &Pair, lang: &str) -> AnyView {
    let html = pair.after.as_ref().map(|section| render(&section.body)).unwrap_or_default();
    view! {
        <details>
            <summary>{heading(pair, lang)} " – " {t("redline-same")}</summary>
            <p class="print-only"><strong>{heading(pair, lang)}</strong></p>
            <div class="legal" lang=lang.to_owned() dir=dir_of(lang) inner_html=html></div>
        </details>
    }
    .into_any()
}
