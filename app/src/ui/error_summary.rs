//! What must be put right, at the top of a form that was refused.

use crate::platform::i18n::t;
use leptos::prelude::*;

/// The errors of a form, each a link to its field (pairs of field id and message); nothing where there are none.
///
/// Accessibility: announced at once (`role="alert"`) and focused as the page opens (`autofocus`, without a script), as in the
/// GOV.UK pattern; each message is the same as beside its field.
#[component]
pub fn ErrorSummary(errors: Vec<(String, String)>) -> impl IntoView {
    if errors.is_empty() {
        return None;
    }
    let items: Vec<_> = errors
        .into_iter()
        .map(|(id, message)| {
            view! {
                <li>
                    <a href=format!("#{id}")>{message}</a>
                </li>
            }
        })
        .collect();
    Some(view! {
        <div class="error-summary" role="alert" tabindex="-1" autofocus=true>
            <h2>{t("ui-error-summary")}</h2>
            <ul>{items}</ul>
        </div>
    })
}
