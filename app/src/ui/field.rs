//! A line of text to fill in, with its label, hint and error; and what every field shares.

use leptos::prelude::*;

/// One line to fill in. The element's id is its `name`, to which the error summary links.
///
/// Accessibility: a visible label, never a placeholder; hint and error are tied by `aria-describedby` and the error is marked
/// `aria-invalid`; `autocomplete` names what the browser may fill in (WCAG 1.3.5).
#[component]
pub fn Field(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
    #[prop(optional, into)] value: String,
    /// The input's HTML type: `text`, `email`, `date`, `search`, …
    #[prop(default = "text")]
    kind: &'static str,
    #[prop(optional)] autocomplete: Option<&'static str>,
    #[prop(optional)] inputmode: Option<&'static str>,
    #[prop(optional)] required: bool,
    #[prop(optional)] maxlength: Option<u32>,
    /// For `file`: the endings or media types that are taken.
    #[prop(optional_no_strip, into)]
    accept: Option<String>,
) -> impl IntoView {
    let tie = Tie::new(&name, hint, error);
    let class = if inputmode == Some("numeric") { "input input-short" } else { "input" };
    view! {
        <div class=tie.class()>
            <label for=name.clone()>{label}</label>
            {tie.notes()}
            <input
                class=class
                id=name.clone()
                name=name
                type=kind
                value=value
                autocomplete=autocomplete
                inputmode=inputmode
                maxlength=maxlength
                accept=accept
                aria-required=required.then_some("true")
                aria-invalid=tie.invalid()
                aria-describedby=tie.described_by()
            />
        </div>
    }
}

/// What ties a hint and an error to their field.
pub(super) struct Tie {
    id: String,
    hint: Option<String>,
    error: Option<String>,
}

impl Tie {
    pub fn new(id: &str, hint: Option<String>, error: Option<String>) -> Self {
        let said = |text: Option<String>| text.filter(|t| !t.is_empty());
        Self { id: id.to_owned(), hint: said(hint), error: said(error) }
    }

    /// The class of the box around the field.
    pub const fn class(&self) -> &'static str {
        if self.error.is_some() { "field field-refused" } else { "field" }
    }

    /// The ids of hint and error, for `aria-describedby`.
    pub fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.id));
        let error = self.error.as_ref().map(|_| format!("{}-error", self.id));
        let ids: Vec<_> = [hint, error].into_iter().flatten().collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// `aria-invalid`, only where there is an error.
    pub fn invalid(&self) -> Option<&'static str> {
        self.error.as_ref().map(|_| "true")
    }

    /// The hint and the error, in the order in which they are read.
    pub fn notes(&self) -> impl IntoView + use<> {
        let hint = self.hint.clone().map(|text| view! { <p class="hint" id=format!("{}-hint", self.id)>{text}</p> });
        let error = self.error.clone().map(|text| view! { <p class="field-error" id=format!("{}-error", self.id)>{text}</p> });
        (hint, error)
    }
}
