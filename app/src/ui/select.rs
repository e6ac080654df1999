//! One of many, in a list that opens.

use super::field::Tie;
use leptos::prelude::*;

/// A choice of one among many: options are pairs of value and words. Up to six are better as [`super::Radios`].
///
/// Accessibility: the browser's own `select`, which every assistive technology knows; choosing never sends the form.
#[component]
pub fn Select(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    options: Vec<(String, String)>,
    #[prop(optional, into)] selected: String,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
) -> impl IntoView {
    let tie = Tie::new(&name, hint, error);
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, words)| {
            let chosen = value == selected;
            view! { <option value=value selected=chosen>{words}</option> }
        })
        .collect();
    view! {
        <div class=tie.class()>
            <label for=name.clone()>{label}</label>
            {tie.notes()}
            <select
                class="input"
                id=name.clone()
                name=name
                aria-invalid=tie.invalid()
                aria-describedby=tie.described_by()
            >
                {options}
            </select>
        </div>
    }
}
