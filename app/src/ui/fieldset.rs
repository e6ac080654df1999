//! Fields that belong together.

use leptos::prelude::*;

/// A group of fields under one heading.
///
/// Accessibility: the `legend` is read before each field of the group, so keep it short.
#[component]
pub fn Fieldset(#[prop(into)] legend: String, children: Children) -> impl IntoView {
    view! {
        <fieldset class="fieldset">
            <legend>{legend}</legend>
            {children()}
        </fieldset>
    }
}
