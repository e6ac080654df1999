//! The history of a record.

use crate::platform::i18n::{lang, link, ta};
use leptos::prelude::*;

/// What happened to a record, one [`Event`] each, in order.
///
/// Accessibility: an ordered list.
#[component]
pub fn Timeline(children: Children) -> impl IntoView {
    view! { <ol class="timeline">{children()}</ol> }
}

/// One thing that happened: its date in words, what it was, and the log entry that proves it.
#[component]
pub fn Event(
    #[prop(into)] at: String,
    /// The number of its entry in the public log.
    #[prop(optional_no_strip, into)]
    entry: Option<u64>,
    children: Children,
) -> impl IntoView {
    let entry = entry.map(|seq| {
        view! {
            <p class="event-entry">
                <a href=link(&format!("/log/{seq}"))>{ta("ui-log-entry", &[("seq", lang().number(seq).into())])}</a>
            </p>
        }
    });
    view! {
        <li class="event">
            <p class="event-at">{at}</p>
            <div>{children()}</div>
            {entry}
        </li>
    }
}
