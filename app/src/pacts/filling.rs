//! Filling the places of a template with values, each by its kind.

use super::draft::{Problem, ProblemKind};
use super::template::{Placeholder, PlaceholderKind, Template};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use time::Date;
use time::format_description::well_known::Iso8601;

/// Values by placeholder.
pub type Values = BTreeMap<String, Value>;

/// How dates and countries are written in a text's language.
pub struct Spelling<'a> {
    /// A date in words.
    pub date: &'a dyn Fn(Date, &str) -> String,
    /// A country's name by its code; none for a code that no country has.
    pub country: &'a dyn Fn(&str, &str) -> Option<String>,
}

/// Checks all values against the places of the template, and says which are missing, unknown or of another kind.
pub fn check(template: &Template, values: &Values, spelling: &Spelling<'_>) -> Vec<Problem> {
    let known: BTreeSet<&str> = template.placeholders.iter().map(|p| p.key.as_str()).collect();
    let unknown = values
        .keys()
        .filter(|key| !known.contains(key.as_str()))
        .map(|key| Problem::field(format!("values.{key}"), ProblemKind::UnknownValue));
    let others = template.placeholders.iter().filter_map(|place| {
        let found = match values.get(&place.key) {
            Some(value) => written(place, value, "en", spelling).err(),
            None if place.required => Some(ProblemKind::Unfilled { label: place.label.clone() }),
            None => None,
        };
        found.map(|kind| Problem::field(format!("values.{}", place.key), kind))
    });
    others.chain(unknown).collect()
}

/// The text with its places filled, or the places that cannot be.
pub fn fill(
    template: &Template,
    (file, lang): (&str, &str),
    markdown: &str,
    values: &Values,
    spelling: &Spelling<'_>,
) -> Result<String, Vec<Problem>> {
    let mut problems = Vec::new();
    let lines: Vec<String> = markdown
        .lines()
        .enumerate()
        .map(|(i, line)| {
            fill_line(line, |key| {
                let Some(place) = template.placeholders.iter().find(|p| p.key == key) else {
                    problems.push(Problem::line(file, i + 1, ProblemKind::UndeclaredPlace { key: key.to_owned() }));
                    return String::new();
                };
                // What is wrong with a value was said once, not at each place where it stands.
                values.get(key).and_then(|value| written(place, value, lang, spelling).ok()).unwrap_or_default()
            })
        })
        .collect();
    if problems.is_empty() { Ok(lines.join("\n")) } else { Err(problems) }
}

/// Replaces each `{{key}}` once; what a value contains is not looked at again.
pub fn fill_line(line: &str, mut value: impl FnMut(&str) -> String) -> String {
    let mut filled = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((key, after)) = after.split_once("}}") else { break };
        filled.push_str(before);
        filled.push_str(&value(key.trim()));
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// A value as it stands in the text.
pub fn written(place: &Placeholder, value: &Value, lang: &str, spelling: &Spelling<'_>) -> Result<String, ProblemKind> {
    let text = value.as_str().map(str::trim);
    match place.kind {
        PlaceholderKind::Text => match text {
            Some(text) if !text.is_empty() && !text.chars().any(char::is_control) => Ok(text.to_owned()),
            _ => Err(ProblemKind::NotText),
        },
        PlaceholderKind::Integer => value
            .as_u64()
            .or_else(|| text.and_then(|t| t.parse().ok()))
            .map(|n| n.to_string())
            .ok_or_else(|| ProblemKind::NotInteger { found: shown(value) }),
        PlaceholderKind::Date => {
            date(value).map(|day| (spelling.date)(day, lang)).ok_or_else(|| ProblemKind::NotDate { found: shown(value) })
        }
        PlaceholderKind::Country => {
            text.and_then(|code| (spelling.country)(code, lang)).ok_or_else(|| ProblemKind::NotCountry { found: shown(value) })
        }
    }
}

/// A value as a date.
pub fn date(value: &Value) -> Option<Date> {
    value.as_str().and_then(|text| Date::parse(text.trim(), &Iso8601::DATE).ok())
}

fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
