//! Templates: a JSON outline and its Markdown text, with places to fill in.

use super::model::{PactKind, Texts};
use super::procedure::Procedure;
use super::signing::Signing;
use super::term::TermRule;
use super::version::{Measure, RoleLabel, ServiceStandard, Undertaking};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A template as its JSON file holds it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Its name among templates.
    pub id: String,
    /// Its own version.
    pub version: String,
    /// What pacts made from it are.
    pub kind: PactKind,
    /// The language of the text in `text_file`.
    pub language: String,
    /// The Markdown file with the text, beside the JSON file.
    pub text_file: String,
    /// Files with the same text in other languages.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub translations: BTreeMap<String, String>,
    /// Under which terms the text may be used.
    #[serde(default)]
    pub licence: String,
    /// The full title, by language.
    pub title: Texts,
    /// The short title, by language.
    pub short_title: Texts,
    /// The roles that it knows.
    pub party_roles: Vec<RoleLabel>,
    /// The places to fill in.
    pub placeholders: Vec<Placeholder>,
    /// What articles the text must have.
    pub articles: Vec<Outline>,
    /// The commitments.
    pub commitments: Vec<Undertaking>,
    /// The measures against a breach, from the mildest.
    #[serde(default)]
    pub sanctions_ladder: Vec<Measure>,
    /// Periods by name.
    #[serde(default)]
    pub deadlines: BTreeMap<String, u32>,
    /// Who decides on a breach and how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub procedure: Option<Procedure>,
    /// For how long pacts made from it are in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<TermRule>,
    /// In which order pacts made from it are signed, and whether they are countersigned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing: Option<Signing>,
    /// The service standards.
    #[serde(default, alias = "service_standards_illustrative")]
    pub service_standards: Vec<ServiceStandard>,
}

/// A place to fill in, written `{{key}}` in the text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Placeholder {
    /// Its name.
    pub key: String,
    /// What is asked for.
    pub label: String,
    /// What kind of value it takes.
    #[serde(rename = "type")]
    pub kind: PlaceholderKind,
    /// A value that would do.
    #[serde(default)]
    pub example: serde_json::Value,
    /// Whether it must be filled.
    pub required: bool,
}

/// What kind of value a place takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlaceholderKind {
    /// One line of text.
    Text,
    /// A date as `2027-01-01`.
    Date,
    /// A whole number.
    Integer,
    /// A country by its ISO 3166-1 alpha-2 code.
    Country,
}

/// What the outline says of an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outline {
    /// Its number.
    pub no: u32,
    /// Its title, by language.
    pub title: Texts,
    /// How many paragraphs it has.
    pub paragraphs: usize,
}

/// Reads a template; the error names line, column and field.
pub fn read(json: &str) -> serde_json::Result<Template> {
    serde_json::from_str(json)
}

impl Template {
    /// The text files by language.
    pub fn text_files(&self) -> impl Iterator<Item = (&str, &str)> {
        let others = self.translations.iter().map(|(lang, file)| (lang.as_str(), file.as_str()));
        std::iter::once((self.language.as_str(), self.text_file.as_str())).chain(others)
    }
}
