//! What list pages share: their filters as plain query strings, so that every state of a list is a URL.

use super::i18n::link;
use url::form_urlencoded::Serializer;

/// Rows a page.
pub const PER_PAGE: u64 = 25;

/// A page's number as it was given; 1 for what is none.
pub fn page_number(given: &str) -> u64 {
    given.parse().ok().filter(|n| *n > 0).unwrap_or(1)
}

/// The URL of a page of a list with its filters, in the reader's language; empty filters are left out.
pub fn list_url(path: &str, filters: &[(&str, &str)], page: u64) -> String {
    let mut query = Serializer::new(String::new());
    query.extend_pairs(filters.iter().filter(|(_, value)| !value.is_empty()));
    if page > 1 {
        query.append_pair("page", &page.to_string());
    }
    let query = query.finish();
    if query.is_empty() { link(path) } else { format!("{}?{query}", link(path)) }
}

/// Whether a text holds what is searched for, whatever the case.
pub fn holds(text: &str, wanted: &str) -> bool {
    text.to_lowercase().contains(&wanted.trim().to_lowercase())
}
