//! How the two databases are asked for words.

use super::words::{stem, words};
use crate::kernel::locale::Lang;
use sea_orm::{DbBackend, Value};

/// How many words of a query are looked at.
const MOST: usize = 8;

/// Words that must all be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// Each as the stems that stand for it and, last, as it is.
    words: Vec<Vec<String>>,
}

impl Query {
    /// What a reader of this language searches for; none where there is no word.
    pub fn new(text: &str, lang: Lang) -> Option<Self> {
        Self::with_stems(text, &[lang])
    }

    /// What a reader of any language searches for; none where there is no word.
    pub fn in_all_languages(text: &str) -> Option<Self> {
        Self::with_stems(text, Lang::ALL)
    }

    fn with_stems(text: &str, langs: &[Lang]) -> Option<Self> {
        let forms = |word: String| langs.iter().map(|lang| stem(&word, *lang)).chain([word.clone()]).collect();
        let words: Vec<_> = words(text).into_iter().take(MOST).map(forms).collect();
        (!words.is_empty()).then_some(Self { words })
    }

    /// The words themselves, folded.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().filter_map(|forms| forms.last()).map(String::as_str)
    }

    /// One condition on the indexed words of `table`, whose parameter is written `mark`, and the parameter.
    pub(super) fn condition(&self, backend: DbBackend, table: &str, mark: &str) -> (String, Value) {
        let (all, any, begins) = match backend {
            DbBackend::Sqlite => (" AND ", " OR ", "*"),
            _ => (" & ", " | ", ":*"),
        };
        let quote = |word: &str| match backend {
            DbBackend::Sqlite => format!("\"{word}\""),
            _ => format!("'{word}'"),
        };
        let form = |(n, form): (usize, &String)| if n == 0 { format!("{}{begins}", quote(form)) } else { quote(form) };
        let word = |forms: &Vec<String>| {
            let forms: Vec<_> = forms.iter().rev().enumerate().map(form).collect();
            format!("({})", forms.join(any))
        };
        let asked = self.words.iter().map(word).collect::<Vec<_>>().join(all);
        let condition = match backend {
            DbBackend::Sqlite => format!("{table} MATCH {mark}"),
            _ => format!("{table}.words @@ CAST({mark} AS tsquery)"),
        };
        (condition, asked.into())
    }
}

/// How the row of indexed words is called in `table`, and by which number its record is.
pub(super) const fn key(backend: DbBackend) -> &'static str {
    match backend {
        DbBackend::Sqlite => "rowid",
        _ => "id",
    }
}

/// A statement's parameter, by its number from 1.
pub fn mark(backend: DbBackend, number: usize) -> String {
    match backend {
        DbBackend::Sqlite => "?".to_owned(),
        _ => format!("${number}"),
    }
}

/// What makes the indexed words of a parameter.
pub(super) fn made(backend: DbBackend, mark: &str) -> String {
    match backend {
        DbBackend::Sqlite => mark.to_owned(),
        _ => format!("array_to_tsvector(string_to_array({mark}, ' '))"),
    }
}
