//! The files of what a list shows.

use crate::platform::i18n::t;
use crate::platform::lists::Taken;
use leptos::prelude::*;
use url::form_urlencoded::Serializer;

/// Links to all records that a list shows, on whatever page: files of this table of the open data, narrowed by these filters.
#[component]
pub fn TakeAway(table: &'static str, filters: Taken) -> impl IntoView {
    let given = filters.into_iter().filter_map(|(name, value)| Some((name, value.filter(|value| !value.is_empty())?)));
    let query = Serializer::new(String::new()).extend_pairs(given).finish();
    let mark = if query.is_empty() { "" } else { "?" };
    let [csv, lines] = [("csv", "CSV"), ("jsonl", "JSON Lines")].map(|(ending, name)| {
        let href = format!("/data/{table}.{ending}{mark}{query}");
        view! { <a href=href rel="nofollow"><bdi>{name}</bdi></a> }
    });
    view! { <p class="take-away no-print">{t("list-take-away")} " " {csv} " · " {lines}</p> }
}
