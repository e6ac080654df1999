//! Buttons: the one act a form ends in, and links that look like one.

use leptos::prelude::*;

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The act of the page; one a page.
    #[default]
    Primary,
    /// Anything else that may be done.
    Secondary,
    /// What takes something back or away.
    Danger,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button",
            Self::Secondary => "button button-secondary",
            Self::Danger => "button button-danger",
        }
    }
}

/// A button that sends its form. Its text begins with a verb and says what will happen.
///
/// Accessibility: a real `button`, at least 44 px high; never disabled to stand for an explanation.
#[component]
pub fn Button(
    #[prop(optional)] kind: ButtonKind,
    /// The field that tells which of several buttons was pressed.
    #[prop(optional_no_strip, into)]
    name: Option<String>,
    #[prop(optional_no_strip, into)] value: Option<String>,
    children: Children,
) -> impl IntoView {
    view! { <button type="submit" class=kind.class() name=name value=value>{children()}</button> }
}

/// A link to a page where something is done.
///
/// Accessibility: it stays a link, because it goes somewhere; it only looks like a button.
#[component]
pub fn LinkButton(#[prop(into)] href: String, #[prop(optional)] kind: ButtonKind, children: Children) -> impl IntoView {
    view! { <a class=kind.class() href=href>{children()}</a> }
}
