//! Several lines to fill in.

use super::field::Tie;
use leptos::prelude::*;

/// A text of several lines, with its label, hint and error.
///
/// Accessibility: as for [`super::Field`]; it grows by hand and never hides what was written.
#[component]
pub fn TextArea(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
    #[prop(optional, into)] value: String,
    #[prop(default = 5)] rows: u32,
    #[prop(optional)] required: bool,
    #[prop(optional)] maxlength: Option<u32>,
) -> impl IntoView {
    let tie = Tie::new(&name, hint, error);
    view! {
        <div class=tie.class()>
            <label for=name.clone()>{label}</label>
            {tie.notes()}
            <textarea
                class="input"
                id=name.clone()
                name=name
                rows=rows
                maxlength=maxlength
                aria-required=required.then_some("true")
                aria-invalid=tie.invalid()
                aria-describedby=tie.described_by()
            >
                {value}
            </textarea>
        </div>
    }
}
