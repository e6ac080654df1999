//! One of a few, all in sight.

use super::field::Tie;
use leptos::prelude::*;

/// A choice of one among a few: options are pairs of value and words. The first option's id is `name`, the others follow as `name-2`, …
///
/// Accessibility: a `fieldset` whose `legend` is the question; hint and error describe the group.
#[component]
pub fn Radios(
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
        .enumerate()
        .map(|(i, (value, words))| {
            let id = if i == 0 { name.clone() } else { format!("{name}-{}", i + 1) };
            let chosen = value == selected;
            view! {
                <div class="choice">
                    <input type="radio" id=id.clone() name=name.clone() value=value checked=chosen/>
                    <label for=id>{words}</label>
                </div>
            }
        })
        .collect();
    view! {
        <fieldset class=tie.class() aria-describedby=tie.described_by()>
            <legend>{label}</legend>
            {tie.notes()}
            {options}
        </fieldset>
    }
}
