//! Two texts in one: what was taken out and what was put in.

use crate::kernel::locale::dir_of;
use crate::platform::i18n::{lang as own, t};
use leptos::prelude::*;
use similar::{Algorithm, DiffOp, DiffableStr as _, capture_diff_slices_deadline};
use std::time::{Duration, Instant};

/// How long a comparison may take before it becomes coarser.
const PATIENCE: Duration = Duration::from_millis(300);

/// Two texts of one language, word by word.
///
/// Accessibility: `del` and `ins`, underlined or struck through and not told by colour alone; words before each, which are not shown,
/// say to screen readers where something begins that was taken out or put in.
#[component]
pub fn Redline(before: String, after: String, #[prop(into)] lang: String) -> impl IntoView {
    let (before, after) = (before.tokenize_words(), after.tokenize_words());
    let told = |key: &str| view! { <span class="visually-hidden" lang=own().as_str()>{t(key)}</span> };
    let runs: Vec<_> = capture_diff_slices_deadline(Algorithm::Myers, &before, &after, Some(Instant::now() + PATIENCE))
        .into_iter()
        .map(|run| {
            let (out, put) = (before[run.old_range()].concat(), after[run.new_range()].concat());
            if matches!(run, DiffOp::Equal { .. }) {
                return put.into_any();
            }
            let out = (!out.is_empty()).then(|| view! { {told("ui-redline-out")} <del>{out}</del> });
            let put = (!put.is_empty()).then(|| view! { {told("ui-redline-in")} <ins>{put}</ins> });
            view! { {out} {put} }.into_any()
        })
        .collect();
    let dir = dir_of(&lang);
    view! { <div class="redline" lang=lang dir=dir>{runs}</div> }
}
