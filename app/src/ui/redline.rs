//! Two texts in one: what was taken out and what was put in.

use crate::kernel::locale::dir_of;
use crate::platform::i18n::{lang as own, t};
use leptos::prelude::*;
use similar::{ChangeTag, TextDiff};
use std::time::Duration;

/// How long a comparison may take before it becomes coarser.
const PATIENCE: Duration = Duration::from_millis(300);

/// Two texts of one language, word by word.
///
/// Accessibility: `del` and `ins`, underlined or struck through and not told by colour alone; words before each, which are not shown,
/// say to screen readers where something begins that was taken out or put in.
#[component]
pub fn Redline(before: String, after: String, #[prop(into)] lang: String) -> impl IntoView {
    let diff = TextDiff::configure().timeout(PATIENCE).diff_words(&before, &after);
    let mut runs: Vec<(ChangeTag, String)> = Vec::new();
    for change in diff.iter_all_changes() {
        match runs.last_mut() {
            Some((tag, run)) if *tag == change.tag() => run.push_str(change.value()),
            _ => runs.push((change.tag(), change.value().to_owned())),
        }
    }
    let told = |key: &str| view! { <span class="visually-hidden" lang=own().as_str()>{t(key)}</span> };
    let runs: Vec<_> = runs
        .into_iter()
        .map(|(tag, run)| match tag {
            ChangeTag::Equal => run.into_any(),
            ChangeTag::Delete => view! { {told("ui-redline-out")} <del>{run}</del> }.into_any(),
            ChangeTag::Insert => view! { {told("ui-redline-in")} <ins>{run}</ins> }.into_any(),
        })
        .collect();
    let dir = dir_of(&lang);
    view! { <div class="redline" lang=lang dir=dir>{runs}</div> }
}
