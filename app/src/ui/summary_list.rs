//! Who, what, when: the facts of a record.

use leptos::prelude::*;

/// The facts of a record, one [`SummaryRow`] each.
///
/// Accessibility: a description list, so that each fact is read with its term.
#[component]
pub fn SummaryList(children: Children) -> impl IntoView {
    view! { <dl class="summary-list">{children()}</dl> }
}

/// One fact and what it is called.
#[component]
pub fn SummaryRow(#[prop(into)] term: String, children: Children) -> impl IntoView {
    view! {
        <div>
            <dt>{term}</dt>
            <dd>{children()}</dd>
        </div>
    }
}
