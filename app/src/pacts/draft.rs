//! From a template, its texts and the particulars of one pact to the version document that is adopted.

use super::filling::{self, Spelling, Values};
use super::gate::Lack;
use super::model::{EntryRule, PartyRole, Texts};
use super::procedure;
use super::signing::Signing;
use super::template::{PlaceholderKind, Template};
use super::term;
use super::text::{self, TextFaultKind};
use super::undertakings;
use super::version::{Document, LegalText, TYPE};
use crate::kernel::text::Slug;
use std::collections::BTreeMap;

/// Where a problem is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A field, by its path.
    Field(String),
    /// A line of a file, from 1.
    Line(String, usize),
}

/// What stands in the way of a pact, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// What.
    pub kind: ProblemKind,
}

impl Problem {
    pub(super) fn field(path: impl Into<String>, kind: ProblemKind) -> Self {
        Self { place: Place::Field(path.into()), kind }
    }

    pub(super) fn line(file: &str, line: usize, kind: ProblemKind) -> Self {
        Self { place: Place::Line(file.to_owned(), line), kind }
    }
}

/// What can be wrong with a template or its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// A place that must be filled and is not.
    Unfilled {
        /// What is asked for.
        label: String,
    },
    /// A value for a place that the template does not have.
    UnknownValue,
    /// A place in the text that the template does not declare.
    UndeclaredPlace {
        /// Its name.
        key: String,
    },
    /// Not one line of text.
    NotText,
    /// Not a whole number.
    NotInteger {
        /// What stands there.
        found: String,
    },
    /// Not a date.
    NotDate {
        /// What stands there.
        found: String,
    },
    /// Not the code of a country.
    NotCountry {
        /// What stands there.
        found: String,
    },
    /// Not a Legal Entity Identifier.
    NotLei {
        /// What stands there.
        found: String,
    },
    /// Not a number as registers give them.
    NotNumber {
        /// What stands there.
        found: String,
    },
    /// Not the name of a time zone.
    NotTimeZone {
        /// What stands there.
        found: String,
    },
    /// No day of the week is left to work on.
    NoWorkingDay,
    /// The text is not built as it must be.
    Text(TextFaultKind),
    /// There is no text of a language that is said to be authentic.
    NoSuchLanguage {
        /// The language.
        lang: String,
    },
    /// No language is authentic.
    NoAuthentic,
    /// The text's articles are not those of the outline.
    Outline {
        /// What the outline says.
        expected: String,
        /// What the text has.
        found: String,
    },
    /// A paragraph that the text does not have.
    NoSuchParagraph {
        /// Its number.
        found: String,
    },
    /// A role that the template does not list.
    NoSuchRole {
        /// The role.
        role: &'static str,
    },
    /// A number outside its range.
    Range {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// Neither `increase` nor `decrease`.
    Direction,
    /// A name that is given twice.
    Twice,
    /// A commitment that cannot be verified, without a stated reason.
    Unverifiable {
        /// Its short name.
        code: String,
        /// What it lacks.
        lacks: Vec<Lack>,
    },
    /// There is no commitment: the pact would oblige to nothing.
    NoCommitment,
    /// A body that hears appeals decides first, or the other way round.
    Bodies,
    /// The template's date and the rule's date are not the same.
    TwoDates,
}

/// The problem of a field.
pub fn problem(field: &str, kind: ProblemKind) -> Problem {
    Problem::field(field, kind)
}

/// What is particular to one pact.
pub struct Particulars {
    /// Its permanent name.
    pub slug: Slug,
    /// Its own title; the template's where there is none.
    pub title: Option<Texts>,
    /// The languages whose texts bind; the template's own where none is given.
    pub authentic: Vec<String>,
    /// When it enters into force.
    pub entry: EntryRule,
    /// How it is signed; as the template says where there is none.
    pub signing: Option<Signing>,
    /// The pact whose place it takes.
    pub supersedes: Option<Slug>,
    /// What fills the places.
    pub values: Values,
}

/// Makes version 1, or says all that stands in the way. `texts` holds the Markdown by language.
pub fn document(
    template: &Template,
    texts: &BTreeMap<String, String>,
    particulars: Particulars,
    spelling: &Spelling<'_>,
) -> Result<Document, Vec<Problem>> {
    let mut problems = filling::check(template, &particulars.values, spelling);
    let read = read_texts(template, texts, &particulars.values, spelling, &mut problems);
    let authentic =
        if particulars.authentic.is_empty() { vec![template.language.clone()] } else { particulars.authentic.clone() };
    for lang in authentic.iter().filter(|lang| !texts.contains_key(*lang)) {
        problems.push(Problem::field("authentic", ProblemKind::NoSuchLanguage { lang: lang.clone() }));
    }
    undertakings::check(template, read.values().next(), &mut problems);
    procedure::check(template, read.values().next(), &mut problems);
    let entry = entry_rule(template, (&particulars.entry, &particulars.values), &mut problems);
    let term = term::term(template, &particulars.values, &mut problems);
    let signing = particulars.signing.or_else(|| template.signing.clone());
    if let Some(signing) = &signing {
        signing.check(template, &mut problems);
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(Document {
        v: 1,
        doctype: TYPE.to_owned(),
        pact: particulars.slug,
        number: 1,
        kind: template.kind,
        title: particulars.title.unwrap_or_else(|| template.title.clone()),
        language: template.language.clone(),
        authentic,
        languages: read.keys().cloned().collect(),
        parties: template.party_roles.clone(),
        texts: read,
        commitments: template.commitments.clone(),
        sanctions_ladder: template.sanctions_ladder.clone(),
        deadlines: template.deadlines.clone(),
        procedure: template.procedure.clone(),
        service_standards: template.service_standards.clone(),
        entry_into_force: entry,
        term,
        signing,
        supersedes: particulars.supersedes,
    })
}

fn read_texts(
    template: &Template,
    texts: &BTreeMap<String, String>,
    values: &Values,
    spelling: &Spelling<'_>,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, LegalText> {
    let mut read = BTreeMap::new();
    for (lang, file) in template.text_files() {
        let markdown = texts.get(lang).map_or("", String::as_str);
        match filling::fill(template, (file, lang), markdown, values, spelling) {
            Err(found) => problems.extend(found),
            Ok(filled) => match text::parse(&filled) {
                Err(faults) => {
                    problems.extend(faults.into_iter().map(|f| Problem::line(file, f.line, ProblemKind::Text(f.what))));
                }
                Ok(legal) => {
                    check_outline(template, lang, &legal, problems);
                    read.insert(lang.to_owned(), legal);
                }
            },
        }
    }
    read
}

fn check_outline(template: &Template, lang: &str, text: &LegalText, problems: &mut Vec<Problem>) {
    let differ = |expected: String, found: String, path: String, problems: &mut Vec<Problem>| {
        if expected != found {
            problems.push(Problem::field(path, ProblemKind::Outline { expected, found }));
        }
    };
    differ(template.articles.len().to_string(), text.articles.len().to_string(), "articles".to_owned(), problems);
    for (i, (outline, article)) in template.articles.iter().zip(&text.articles).enumerate() {
        let (wanted, found) = (outline.paragraphs.to_string(), article.paragraphs.len().to_string());
        differ(outline.no.to_string(), article.no.to_string(), format!("articles[{i}].no"), problems);
        differ(wanted, found, format!("articles[{i}].paragraphs"), problems);
        if let Some(title) = outline.title.0.get(lang) {
            differ(title.clone(), article.title.clone(), format!("articles[{i}].title.{lang}"), problems);
        }
    }
}

/// The rule, with the date that the text itself names for the entry into force.
pub fn entry_rule(template: &Template, (rule, values): (&EntryRule, &Values), problems: &mut Vec<Problem>) -> EntryRule {
    let mut rule = rule.clone();
    for role in rule.signatures.keys().filter(|r| !takes(template, **r)) {
        problems.push(Problem::field("entry_into_force", ProblemKind::NoSuchRole { role: role.as_str() }));
    }
    let named = template
        .placeholders
        .iter()
        .find(|p| p.key == "entry_into_force" && p.kind == PlaceholderKind::Date)
        .and_then(|p| values.get(&p.key))
        .and_then(filling::date);
    match (rule.not_before, named) {
        (Some(a), Some(b)) if a != b => {
            problems.push(Problem::field("entry_into_force.not_before", ProblemKind::TwoDates));
        }
        (None, named) => rule.not_before = named,
        _ => {}
    }
    rule
}

/// Whether the template lists the role.
pub fn takes(template: &Template, role: PartyRole) -> bool {
    template.party_roles.iter().any(|r| r.role.as_str() == role.as_str())
}

#[cfg(test)]
#[path = "draft_tests.rs"]
pub(crate) mod tests;
