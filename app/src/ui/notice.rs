//! Something the reader must know before going on.

use super::tag::{Tone, shape};
use leptos::prelude::*;

/// A notice with a tone. It stands in the page and does not go away by itself.
///
/// Accessibility: plain text in the order of reading; a title says in words what the tone says in colour.
#[component]
pub fn Notice(
    #[prop(optional)] tone: Tone,
    #[prop(optional_no_strip, into)] title: Option<String>,
    children: Children,
) -> impl IntoView {
    let title = title.map(|title| {
        view! {
            <p class="notice-title">
                {shape(tone)}
                <span>{title}</span>
            </p>
        }
    });
    view! {
        <div class=format!("notice notice-{}", tone.as_str())>
            {title}
            <div>{children()}</div>
        </div>
    }
}
