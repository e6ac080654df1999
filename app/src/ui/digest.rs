//! Digests, keys and other long values.

use leptos::prelude::*;

/// Characters a group: a SHA-256 in hexadecimal is eight groups of eight.
const GROUP: usize = 8;

/// A long value in groups that wrap. What is copied is the value itself: the gaps are drawn, not written.
///
/// Accessibility: always left to right, also inside right-to-left text.
#[component]
pub fn Digest(#[prop(into)] value: String) -> impl IntoView {
    let (scheme, hex) = value.split_once(':').map_or((None, value.as_str()), |(scheme, hex)| (Some(format!("{scheme}:")), hex));
    let letters: Vec<char> = hex.chars().collect();
    let groups: Vec<_> =
        letters.chunks(GROUP).map(|group| view! { <span>{group.iter().collect::<String>()}</span><wbr/> }).collect();
    view! {
        <code class="digest" dir="ltr">
            {scheme}
            {groups}
        </code>
    }
}
