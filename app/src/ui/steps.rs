//! Where the reader is in an act of several steps.

use leptos::prelude::*;

/// The steps of an act; `current` counts from 1.
///
/// Accessibility: an ordered list whose current step is marked `aria-current="step"`; on a narrow screen the other steps keep their
/// words for screen readers.
#[component]
pub fn Steps(current: usize, labels: Vec<String>) -> impl IntoView {
    let steps: Vec<_> = labels
        .into_iter()
        .enumerate()
        .map(|(i, label)| {
            view! {
                <li aria-current=(i + 1 == current).then_some("step")>
                    <span>{label}</span>
                </li>
            }
        })
        .collect();
    view! { <ol class="steps">{steps}</ol> }
}
