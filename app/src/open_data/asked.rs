//! What a request asks for: each parameter is known and looked at, or it is refused by name.

use super::files::Format;
use super::problem::{Fault, Problem};
use super::state::first_since;
use super::table::{Asked, Place, Table};
use crate::kernel::locale::Lang;
use crate::kernel::text::Slug;
use crate::platform::search::find::Query;
use sea_orm::sea_query::{Expr, ExprTrait as _, Value};
use sea_orm::{Condition, DbBackend};
use std::collections::BTreeSet;
use time::format_description::BorrowedFormatItem;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{Date, OffsetDateTime, UtcOffset};
use uuid::Uuid;

/// The most records that one answer holds, and how many it holds unless asked.
pub const LIMIT: (u64, u64) = (200, 50);
/// What every list takes beside its filters.
const LIST: &[&str] = &["limit", "after", "updated_since"];
/// What every file takes.
const FILE: &[&str] = &["updated_since"];
/// The longest text that is looked for, in characters: as many words as a search looks at fit into it, however long they are.
pub const LONGEST: usize = 400;
/// The longest code, in characters.
pub const LONGEST_CODE: usize = 40;

/// A day (ISO 8601).
const DAY: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]");

/// What a filter takes.
#[derive(Clone, Debug)]
pub enum Takes {
    /// One of these words.
    Word(Vec<String>),
    /// A permanent name: small letters, digits and single hyphens.
    Slug,
    /// A UUID.
    Id,
    /// A number from the first to the last.
    Number(i32, i32),
    /// A country's code (ISO 3166-1 alpha-2).
    Country,
    /// A day.
    Day,
    /// A code, as it stands in a record.
    Code,
    /// Words to look for.
    Text,
}

/// A parameter that narrows a table, named like the facet of its page.
pub struct Filter {
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub takes: Takes,
    /// What it does, in a sentence.
    pub says: &'static str,
    /// What it lets through.
    pub sift: Sift,
}

/// What a filter lets through, for a value of what it takes.
#[derive(Clone, Copy)]
pub enum Sift {
    /// By itself.
    Alone(fn(Value, DbBackend) -> Condition),
    /// Words, among those that all other filters let through, whose conditions it is given.
    Words(fn(&Query, DbBackend, Condition) -> Condition),
    /// Everything: it says in which language the words are read.
    Language,
}

impl Filter {
    /// A filter.
    pub const fn new(name: &'static str, takes: Takes, says: &'static str, sift: fn(Value, DbBackend) -> Condition) -> Self {
        Self { name, takes, says, sift: Sift::Alone(sift) }
    }
}

/// The query of a list.
pub fn asked(table: &Table, query: &str, backend: DbBackend) -> Result<Asked, Problem> {
    read(Asked::all(LIMIT.1, Format::JsonLines), table, (query, LIST), backend)
}

/// The query of a file, which has no pages.
pub fn selected(table: &Table, format: Format, query: &str, backend: DbBackend) -> Result<Asked, Problem> {
    read(Asked::all(table.at_once, format), table, (query, FILE), backend)
}

fn read(mut asked: Asked, table: &Table, (query, common): (&str, &[&str]), backend: DbBackend) -> Result<Asked, Problem> {
    let (mut errors, mut seen, mut sifts) = (Vec::new(), BTreeSet::new(), Vec::new());
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
        if seen.insert(name.to_string()) {
            match take(&mut asked, table, common, (&name, &value)) {
                Ok(sift) => sifts.extend(sift),
                Err(error) => errors.push(error),
            }
        } else {
            errors.push(fault(&name, "It is given twice.", "Give it once."));
        }
    }
    if !errors.is_empty() {
        return Err(Problem::refused(errors));
    }
    if let Some(since) = asked.since
        && sifts.iter().any(|(filter, _)| matches!(filter.sift, Sift::Words(_)))
    {
        asked.sieve = asked.sieve.add((table.changed)().gte(Expr::from(first_since(since))));
    }
    let by_change = asked.since.is_some() && backend == DbBackend::Sqlite;
    asked.sieve = sifted(asked.sieve, sifts, backend, by_change);
    Ok(asked)
}

/// What these filters let through of what the sieve does; words come last, since they are given all other conditions. Where SQLite is to
/// walk the index of changes, filters that leave many are kept from their own: it would read all that they leave, and sort it.
fn sifted(mut sieve: Condition, sifts: Vec<(&Filter, Value)>, backend: DbBackend, by_change: bool) -> Condition {
    let (mut words, mut lang) = (None, None::<Lang>);
    for (filter, value) in sifts {
        match (filter.sift, value) {
            (Sift::Alone(sift), value) if by_change && filter.takes.leaves_many() => {
                sieve = sieve.add(Expr::cust_with_expr("+(?)", sift(value, backend)));
            }
            (Sift::Alone(sift), value) => sieve = sieve.add(sift(value, backend)),
            (Sift::Words(sift), Value::String(Some(text))) => words = Some((sift, text)),
            (Sift::Language, Value::String(Some(word))) => lang = word.parse().ok(),
            (Sift::Words(_) | Sift::Language, _) => {}
        }
    }
    let Some((sift, text)) = words else { return sieve };
    match lang.map_or_else(|| Query::in_all_languages(&text), |lang| Query::new(&text, lang)) {
        Some(query) => sift(&query, backend, sieve),
        // Where there is no word, there is nothing to be found by it.
        None => sieve.add(Expr::val(1).eq(0)),
    }
}

/// A filter of the table with its value; none where the parameter is another.
fn take<'a>(
    asked: &mut Asked,
    table: &'a Table,
    common: &[&str],
    (name, value): (&str, &str),
) -> Result<Option<(&'a Filter, Value)>, Fault> {
    match name {
        "limit" if common.contains(&name) => {
            let limit = value.parse().ok().filter(|limit| (1..=LIMIT.0).contains(limit) && !value.starts_with('+'));
            asked.most = limit.ok_or_else(|| not(name, value, &format!("a whole number from 1 to {}", LIMIT.0)))?;
        }
        "after" if common.contains(&name) => {
            let after = Place::parse(value).ok_or_else(|| not(name, value, "what stands in `next` of the answer before"))?;
            asked.after = Some(after);
        }
        "updated_since" => {
            let since = OffsetDateTime::parse(value, &Rfc3339).ok().and_then(|at| at.checked_to_offset(UtcOffset::UTC));
            asked.since = Some(since.ok_or_else(|| not(name, value, "a moment (RFC 3339) such as 2026-11-24T10:00:00Z"))?);
        }
        _ => {
            let Some(filter) = table.filters.iter().find(|filter| filter.name == name) else {
                let known: Vec<_> = common.iter().copied().chain(table.filters.iter().map(|filter| filter.name)).collect();
                let remedy = format!("There are: {}.", known.join(", "));
                return Err(fault(name, "There is no such parameter here.", &remedy));
            };
            let value = filter.value(value).ok_or_else(|| not(name, value, &filter.takes.to_string()))?;
            return Ok(Some((filter, value)));
        }
    }
    Ok(None)
}

/// Refuses every parameter where none is taken.
pub fn nothing(query: &str) -> Result<(), Problem> {
    let errors: Vec<_> = url::form_urlencoded::parse(query.as_bytes())
        .map(|(name, _)| fault(&name, "There is no such parameter here.", "Leave it out."))
        .collect();
    if errors.is_empty() { Ok(()) } else { Err(Problem::refused(errors)) }
}

/// The one record that this names; nothing for what no record can be named.
pub fn one(key: &Filter, value: &str, backend: DbBackend) -> Result<Asked, Problem> {
    let value = key.value(value).ok_or_else(Problem::not_found)?;
    let mut asked = Asked::all(1, Format::JsonLines);
    asked.sieve = sifted(asked.sieve, vec![(key, value)], backend, false);
    Ok(asked)
}

fn fault(parameter: &str, reason: &str, remedy: &str) -> Fault {
    let parameter = parameter.chars().take(100).collect();
    Fault { parameter, reason: reason.to_owned(), remedy: remedy.to_owned() }
}

fn not(parameter: &str, value: &str, takes: &str) -> Fault {
    let short: String = value.chars().take(60).collect();
    fault(parameter, &format!("`{short}` is not what it takes."), &format!("It takes {takes}."))
}

impl Filter {
    /// The value, if the text is one of what it takes.
    pub fn value(&self, text: &str) -> Option<Value> {
        match &self.takes {
            Takes::Word(words) => words.iter().any(|word| word == text).then(|| text.into()),
            Takes::Slug => text.parse::<Slug>().ok().map(|slug| slug.to_string().into()),
            Takes::Id => text.parse::<Uuid>().ok().filter(|id| id.to_string() == text).map(Value::from),
            Takes::Number(first, last) => {
                let number = text.parse::<i32>().ok().filter(|n| n.to_string() == text && (first..=last).contains(&n));
                number.map(Value::from)
            }
            Takes::Country => (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())).then(|| text.into()),
            Takes::Day => Date::parse(text, DAY).ok().filter(|day| day.year() > 0 && day.to_string() == text).map(Value::from),
            Takes::Code => {
                let good = !text.is_empty() && text.chars().count() <= LONGEST_CODE && !text.chars().any(char::is_control);
                good.then(|| text.into())
            }
            Takes::Text => {
                let good = !text.trim().is_empty() && text.chars().count() <= LONGEST && !text.chars().any(char::is_control);
                good.then(|| text.trim().into())
            }
        }
    }
}

impl Takes {
    /// Whether it is one of a few things that many records share, rather than the name of one thing.
    const fn leaves_many(&self) -> bool {
        match self {
            Self::Word(_) | Self::Number(..) | Self::Country => true,
            Self::Slug | Self::Id | Self::Day | Self::Code | Self::Text => false,
        }
    }
}

impl std::fmt::Display for Takes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Word(words) => write!(f, "one of {}", words.join(", ")),
            Self::Slug => f.write_str("a permanent name: small letters, digits and single hyphens"),
            Self::Id => f.write_str("a UUID in small letters"),
            Self::Number(first, last) => write!(f, "a whole number from {first} to {last}"),
            Self::Country => f.write_str("the two capital letters of a country (ISO 3166-1)"),
            Self::Day => f.write_str("a day such as 2026-11-24"),
            Self::Code => write!(f, "1 to {LONGEST_CODE} characters without control characters"),
            Self::Text => write!(f, "1 to {LONGEST} characters without control characters"),
        }
    }
}
