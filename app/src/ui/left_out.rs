//! Filters of an address that a list does not know.

use super::Notice;
use crate::platform::i18n::{t, ta};
use leptos::prelude::*;

/// Says which filters were left out, by the keys of their labels; nothing where there are none.
#[component]
pub fn LeftOut(filters: Vec<&'static str>) -> impl IntoView {
    (!filters.is_empty()).then(|| {
        let names: Vec<_> = filters.into_iter().map(t).collect();
        let words = ta("list-left-out", &[("filters", names.join(&t("pacts-list-separator")).into())]);
        view! { <Notice>{words}</Notice> }
    })
}
