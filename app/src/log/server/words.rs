//! Entries in plain words: one message for each type, with the names that the log itself knows.

use super::entity::entry;
use super::queries;
use crate::kernel::locale::Lang;
use crate::log::entry::Entry;
use crate::platform::i18n::Arg;
use sea_orm::{ConnectionTrait, DbErr};
use serde_json::Value;
use std::collections::HashMap;

/// An entry as a reader sees it.
#[derive(Clone, Debug)]
pub struct Told {
    /// The row.
    pub row: entry::Model,
    /// What happened, in one sentence.
    pub sentence: String,
}

/// What entries call things by, against what their readers do.
#[derive(Default)]
struct Names(HashMap<(bool, String), String>);

impl Names {
    fn organisation(&self, slug: &str) -> String {
        self.0.get(&(false, slug.to_owned())).cloned().unwrap_or_else(|| slug.to_owned())
    }
    fn pact(&self, slug: &str) -> String {
        self.0.get(&(true, slug.to_owned())).cloned().unwrap_or_else(|| slug.to_owned())
    }
}

/// Tells these entries in this language.
pub async fn tell(db: &impl ConnectionTrait, lang: Lang, rows: Vec<entry::Model>) -> Result<Vec<Told>, DbErr> {
    let names = names(db, lang, &rows).await?;
    Ok(rows.into_iter().map(|row| Told { sentence: sentence(lang, &row, &names), row }).collect())
}

async fn names(db: &impl ConnectionTrait, lang: Lang, rows: &[entry::Model]) -> Result<Names, DbErr> {
    let slugs = rows.iter().flat_map(|r| [r.subject.clone(), r.pact.clone(), organisation(&r.entry)]).flatten().collect();
    let mut names = Names::default();
    for row in queries::namings(db, slugs).await? {
        let (Some(subject), Ok(Entry::Act(act))) = (row.subject, Entry::parse(&row.entry)) else { continue };
        let of_language = |texts: &Value| {
            let text = texts.get(lang.as_str()).or_else(|| texts.get("en")).or_else(|| texts.as_object()?.values().next());
            text.and_then(Value::as_str).map(str::to_owned)
        };
        let name = act.data.get("name").and_then(Value::as_str).map(str::to_owned);
        if let Some(name) = name {
            names.0.insert((false, subject), name);
        } else if let Some(title) = act.data.get("title").and_then(of_language) {
            names.0.insert((true, subject), title);
        }
    }
    Ok(names)
}

/// The organisation that an entry's data name, where its subject is another thing.
fn organisation(entry: &str) -> Option<String> {
    let entry = Entry::parse(entry).ok()?;
    entry.act()?.data.get("organisation")?.as_str().map(str::to_owned)
}

/// The message key of a type: `log-entry-signature-signed`.
fn key(prefix: &str, kind: &str) -> String {
    format!("{prefix}-{}", kind.replace(['.', '_'], "-"))
}

fn sentence(lang: Lang, row: &entry::Model, names: &Names) -> String {
    let act = Entry::parse(&row.entry).ok().and_then(|e| e.act().cloned());
    let data = |name: &str| -> String {
        match act.as_ref().and_then(|a| a.data.get(name)) {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(n)) => lang.decimal(&n.to_string()),
            _ => String::new(),
        }
    };
    let number = act.as_ref().and_then(|a| a.data.get("number")?.as_i64()).unwrap_or_default();
    let named = Some(data("organisation")).filter(|slug| !slug.is_empty()).or_else(|| row.subject.clone());
    let args: [Arg<'_>; 8] = [
        ("type", row.kind.clone().into()),
        ("organisation", names.organisation(&named.unwrap_or_default()).into()),
        ("commitment", data("commitment").into()),
        ("subject", row.subject.clone().unwrap_or_default().into()),
        ("pact", names.pact(row.pact.as_deref().unwrap_or_default()).into()),
        ("version", data("version").into()),
        ("number", number.into()),
        ("of", data("of").into()),
    ];
    lang.try_t(&key("log-entry", &row.kind), &args).unwrap_or_else(|| lang.ta("log-entry-other", &args))
}

/// A type of entries, as the filter names it.
pub fn kind(lang: Lang, kind: &str) -> String {
    lang.try_t(&key("log-kind", kind), &[]).unwrap_or_else(|| kind.to_owned())
}
