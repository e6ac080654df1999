//! One thing to say yes to.

use super::field::Tie;
use leptos::prelude::*;

/// A box to tick. `value` is what the form sends when it is ticked.
///
/// Accessibility: box and label are one target of 44 px; the label is the whole sentence that is agreed to.
#[component]
pub fn Checkbox(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional)] checked: bool,
    #[prop(default = "yes".to_owned(), into)] value: String,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
) -> impl IntoView {
    let tie = Tie::new(&name, hint, error);
    view! {
        <div class=tie.class()>
            {tie.notes()}
            <div class="choice">
                <input
                    type="checkbox"
                    id=name.clone()
                    name=name.clone()
                    value=value
                    checked=checked
                    aria-invalid=tie.invalid()
                    aria-describedby=tie.described_by()
                />
                <label for=name>{label}</label>
            </div>
        </div>
    }
}
