//! The newest updates, as other pages show them: the front page, a pact, an organisation, a commitment.

use super::words::{audience, kind};
use crate::pacts::server::pages::words::{organisation, said};
use crate::platform::i18n::{lang, link, t};
use crate::publications::model::Audience;
use crate::publications::server::public::Line;
use crate::ui::{Tag, Tone};
use leptos::prelude::*;

/// A list of updates: when, what, by whom.
pub fn list(lines: &[Line]) -> AnyView {
    let items: Vec<_> = lines.iter().map(item).collect();
    view! { <ul class="updates">{items}</ul> }.into_any()
}

fn item(line: &Line) -> AnyView {
    let href = link(&format!("/updates/{}", line.slug));
    let inside = (line.audience != Audience::Public).then(|| audience(line.audience)).map(|who| view! { " " <Tag>{who}</Tag> });
    let corrected = line.is_corrected.then(|| view! { " " <Tag tone=Tone::Soon>{t("update-corrected")}</Tag> });
    let title = if line.is_retracted {
        view! { <a href=href>{t("update-retracted-title")}</a> " " <Tag tone=Tone::Bad>{t("update-retracted")}</Tag> }.into_any()
    } else {
        view! { <a href=href>{said(&line.content.title)}</a> {corrected} {inside} }.into_any()
    };
    let summary = (!line.is_retracted).then(|| view! { <p>{said(&line.content.summary)}</p> });
    view! {
        <li>
            <p class="soft">
                {kind(line.kind)} " · " {lang().date(line.published_at.date())} " · "
                {organisation(&line.organisation.slug, &line.organisation.name)}
            </p>
            <p class="update-title">{title}</p>
            {summary}
        </li>
    }
    .into_any()
}

/// A part of a record's page with the newest updates about it; nothing where there are none.
pub fn section(lines: &[Line], all: String) -> Option<AnyView> {
    if lines.is_empty() {
        return None;
    }
    let list = list(lines);
    Some(
        view! {
            <section id="updates">
                <h2>{t("updates-title")}</h2>
                {list}
                <p><a href=all>{t("updates-all")}</a></p>
            </section>
        }
        .into_any(),
    )
}
