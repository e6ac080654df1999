//! Text in another language than the page's.

use crate::kernel::locale::dir_of;
use leptos::prelude::*;

/// A passage with its own language and direction; `block` for paragraphs and more.
///
/// Accessibility: a screen reader changes its voice (WCAG 3.1.2), and the passage keeps its direction.
#[component]
pub fn Foreign(#[prop(into)] lang: String, #[prop(optional)] block: bool, children: Children) -> impl IntoView {
    let dir = dir_of(&lang);
    if block {
        view! { <div lang=lang dir=dir>{children()}</div> }.into_any()
    } else {
        view! { <span lang=lang dir=dir>{children()}</span> }.into_any()
    }
}
