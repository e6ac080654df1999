//! Figures of a dashboard.

use leptos::prelude::*;

/// A row of [`Stat`]s.
#[component]
pub fn Stats(children: Children) -> impl IntoView {
    view! { <div class="stats">{children()}</div> }
}

/// A figure with what it counts, over which period, of how many; `href` leads to the rows that were counted.
///
/// Accessibility: figure and words are one sentence and, with `href`, one link.
#[component]
pub fn Stat(
    #[prop(into)] value: String,
    #[prop(into)] counts: String,
    #[prop(optional_no_strip, into)] href: Option<String>,
) -> impl IntoView {
    let body = view! {
        <span class="stat-value">{value}</span>
        " "
        <span class="stat-counts">{counts}</span>
    };
    match href {
        Some(href) => view! { <a class="stat" href=href>{body}</a> }.into_any(),
        None => view! { <p class="stat">{body}</p> }.into_any(),
    }
}
