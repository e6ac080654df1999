//! What list pages share: their filters as plain query strings, so that every state of a list is a URL.

use super::i18n::{lang, link, t, ta};
use super::search::find::{Query, corrected};
use crate::kernel::locale::Lang;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter as _, QuerySelect as _, Select};
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

/// The values that an indexed column of words has among these rows: each is found by one step along the index.
pub async fn values<E: EntityTrait>(
    db: &impl ConnectionTrait,
    among: &Select<E>,
    column: E::Column,
) -> Result<Vec<String>, DbErr> {
    let mut values: Vec<String> = Vec::new();
    loop {
        let last = values.last().cloned().unwrap_or_default();
        let next = among.clone().select_only().column_as(column.min(), "next").filter(column.gt(last));
        match next.into_tuple::<Option<String>>().one(db).await?.flatten() {
            Some(value) => values.push(value),
            None => return Ok(values),
        }
    }
}

/// Countries with their names in the reader's language, in the order of these.
pub fn countries_named(codes: Vec<String>) -> Vec<(String, String)> {
    let mut named: Vec<_> = codes.into_iter().map(|code| (code.clone(), lang().country(&code))).collect();
    named.sort_by(|a, b| a.1.cmp(&b.1));
    named
}

/// The orders of a list as options: the usual one by its message, then each by its word and message.
pub fn sorts(usual: &str, others: impl IntoIterator<Item = (&'static str, String)>) -> Vec<(String, String)> {
    let others = others.into_iter().map(|(word, key)| (word.to_owned(), t(&key)));
    std::iter::once((String::new(), t(usual))).chain(others).collect()
}

/// Of filters, each given as its label's key, its value and whether that is known, those whose value is unknown: they sift nothing.
pub fn left_out(filters: &[(&'static str, &str, bool)]) -> Vec<&'static str> {
    filters.iter().filter(|(_, value, is_known)| !value.is_empty() && !is_known).map(|(key, ..)| *key).collect()
}

/// The values of a facet as options, each with how many it would leave, where that is known; the chosen one stays even where it
/// leaves none.
pub fn options(
    values: impl IntoIterator<Item = (String, String, Option<u64>)>,
    chosen: &str,
    name: impl Fn(&str) -> String,
) -> Vec<(String, String)> {
    let counted = |(value, label, n): (String, String, Option<u64>)| match n {
        Some(n) => (value, ta("list-facet", &[("value", label.into()), ("count", lang().number(n).into())])),
        None => (value, label),
    };
    let mut options = vec![(String::new(), t("list-any"))];
    options.extend(values.into_iter().map(counted));
    if !options.iter().any(|(value, _)| value == chosen) {
        options.push((chosen.to_owned(), name(chosen)));
    }
    options
}

/// What the files of a list take, by name; what has no value, or an empty one, is left out.
pub type Taken = Vec<(&'static str, Option<String>)>;

/// The words that a list in this language is searched for, as its files take them.
pub fn worded(words: Option<&Query>, lang: Lang) -> Taken {
    let q = words.map(|query| query.words().collect::<Vec<_>>().join(" "));
    let lang = words.map(|_| lang.to_string());
    vec![("q", q), ("lang", lang)]
}

/// What a list is searched for: the words as they were given, or others in place of those that nothing has.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The words; none where nothing is searched for.
    pub query: Option<Query>,
    /// The words that took the place of those that were given.
    pub instead: Option<String>,
}

impl Wanted {
    /// The words of a search field.
    pub async fn new(db: &impl ConnectionTrait, text: &str, lang: Lang) -> Result<Self, DbErr> {
        let Some(query) = Query::new(text, lang) else { return Ok(Self::default()) };
        let instead = corrected(db, &query, lang).await?;
        let other = instead.as_deref().and_then(|text| Query::new(text, lang));
        Ok(Self { query: Some(other.unwrap_or(query)), instead })
    }
}
