//! How the page of a record begins.

use leptos::prelude::*;

/// The record's kind in small letters, its name, and its state: a [`super::Tag`] and dates as children.
///
/// Accessibility: holds the page's one `h1`; the kind stands before it and is not part of it.
#[component]
pub fn RecordHeader(
    #[prop(into)] kind: String,
    #[prop(into)] name: String,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let state = children.map(|children| view! { <div class="record-state">{children()}</div> });
    view! {
        <header class="record-header">
            <p class="kind">{kind}</p>
            <h1>{name}</h1>
            {state}
        </header>
    }
}
