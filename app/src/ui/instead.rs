//! What was searched for in place of words that nothing has.

use super::Notice;
use crate::platform::i18n::ta;
use leptos::prelude::*;

/// Says that other words were searched for than those `asked`; nothing where there were none `instead`.
#[component]
pub fn Instead(#[prop(into)] asked: String, instead: Option<String>) -> impl IntoView {
    instead.map(|instead| {
        let words = ta("list-instead", &[("asked", asked.into()), ("instead", instead.into())]);
        view! { <Notice>{words}</Notice> }
    })
}
