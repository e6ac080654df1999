//! A list with nothing in it yet.

use leptos::prelude::*;

/// What will stand here, when, and who can put it there.
///
/// Accessibility: text, not a picture; it stands where the list would.
#[component]
pub fn Empty(#[prop(into)] title: String, children: Children) -> impl IntoView {
    view! {
        <div class="empty">
            <p class="empty-title">{title}</p>
            {children()}
        </div>
    }
}
