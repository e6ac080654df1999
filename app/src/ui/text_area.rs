//! Several lines to fill in.

use super::field::Tie;
use crate::kernel::locale::Lang;
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
    /// The language of the text, where it is not that of the page.
    #[prop(optional)]
    lang: Option<Lang>,
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
                lang=lang.map(Lang::as_str)
                dir=lang.map(Lang::dir)
                aria-required=required.then_some("true")
                aria-invalid=tie.invalid()
                aria-describedby=tie.described_by()
            >
                {inside(&value)}
            </textarea>
        </div>
    }
}

/// Text as it must be written between the tags of a text area, where Leptos writes what it is given as it is. A browser drops
/// a line break that comes first (HTML, 13.1.2.5), so that one more keeps it.
pub fn inside(text: &str) -> String {
    let kept = if text.starts_with(['\n', '\r']) { "\n" } else { "" };
    format!("{kept}{}", text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_stays_inside_its_text_area() {
        let typed = "</textarea><form action=\"/en/sign-out\"> &lt; <!>";
        let html = Owner::new().with(|| view! { <TextArea name="reason" label="Reason" value=typed/> }.to_html());
        let told = "&lt;/textarea&gt;&lt;form action=\"/en/sign-out\"&gt; &amp;lt; &lt;!&gt;";
        assert!(html.contains(told) && html.matches("</textarea>").count() == 1, "{html}");
        assert_eq!(inside("\nOne"), "\n\nOne");
    }
}
