//! From a template, its texts and the particulars of one pact to the version document that is adopted.

use super::filling::{self, Spelling, Values};
use super::model::{EntryRule, PartyRole, Texts};
use super::template::{PlaceholderKind, Template};
use super::text::{self, TextFaultKind};
use super::version::{Document, LegalText, TYPE};
use crate::kernel::text::Slug;
use std::collections::{BTreeMap, BTreeSet};

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
    /// The template's date and the rule's date are not the same.
    TwoDates,
}

/// The problem of a field that holds no country's code.
pub fn no_country(field: &str, found: &str) -> Problem {
    Problem::field(field, ProblemKind::NotCountry { found: found.to_owned() })
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
    check_commitments(template, read.values().next(), &mut problems);
    let entry = entry_rule(template, &particulars, &mut problems);
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
        service_standards: template.service_standards.clone(),
        entry_into_force: entry,
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

fn check_commitments(template: &Template, text: Option<&LegalText>, problems: &mut Vec<Problem>) {
    let mut codes = BTreeSet::new();
    for (i, c) in template.commitments.iter().enumerate() {
        let mut say = |field: &str, kind| problems.push(Problem::field(format!("commitments[{i}].{field}"), kind));
        if !codes.insert(&c.code) {
            say("id", ProblemKind::Twice);
        }
        if let Some(text) = text
            && !text.articles.iter().flat_map(|a| &a.paragraphs).any(|p| p.no == c.article)
        {
            say("article", ProblemKind::NoSuchParagraph { found: c.article.clone() });
        }
        if !template.party_roles.iter().any(|r| r.role == c.role) {
            say("obliged_role", ProblemKind::NoSuchRole { role: c.role.as_str() });
        }
        if !(1..=10).contains(&c.factor) {
            say("arusha_factor", ProblemKind::Range { least: 1, most: 10 });
        }
        if c.frequency_days < 1 {
            say("frequency_days", ProblemKind::Range { least: 1, most: i64::from(i32::MAX) });
        }
        if c.first_due_after_days < 0 {
            say("first_due_after_days", ProblemKind::Range { least: 0, most: i64::from(i32::MAX) });
        }
        if !matches!(c.indicator.direction.as_str(), "increase" | "decrease") {
            say("indicator.direction", ProblemKind::Direction);
        }
        for (field, number) in [("target", Some(&c.indicator.target)), ("baseline", c.indicator.baseline.as_ref())] {
            if number.and_then(serde_json::Number::as_f64).is_some_and(|n| n.abs() > MOST_EXACT) {
                say(&format!("indicator.{field}"), ProblemKind::Range { least: -(1 << 53), most: 1 << 53 });
            }
        }
    }
}

/// Beyond it, whole numbers are not exact in canonical JSON (RFC 8785, 3.2.2.3; 2^53).
const MOST_EXACT: f64 = 9_007_199_254_740_992.0;

/// The rule, with the date that the text itself names for the entry into force.
fn entry_rule(template: &Template, particulars: &Particulars, problems: &mut Vec<Problem>) -> EntryRule {
    let mut rule = particulars.entry.clone();
    for role in rule.signatures.keys().filter(|r| !takes(template, **r)) {
        problems.push(Problem::field("entry_into_force", ProblemKind::NoSuchRole { role: role.as_str() }));
    }
    let named = template
        .placeholders
        .iter()
        .find(|p| p.key == "entry_into_force" && p.kind == PlaceholderKind::Date)
        .and_then(|p| particulars.values.get(&p.key))
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
pub(crate) mod tests {
    use super::*;
    use crate::pacts::template;
    use serde_json::json;

    fn template() -> Template {
        template::read(include_str!("../../templates/integrity-pact.json")).unwrap()
    }

    fn texts() -> BTreeMap<String, String> {
        BTreeMap::from([("en".to_owned(), include_str!("../../templates/integrity-pact.md").to_owned())])
    }

    fn examples(template: &Template) -> Values {
        template.placeholders.iter().map(|p| (p.key.clone(), p.example.clone())).collect()
    }

    fn particulars(values: Values) -> Particulars {
        Particulars {
            slug: "a-pact".parse().unwrap(),
            title: None,
            authentic: Vec::new(),
            entry: serde_json::from_value(json!({"signatures": {"customs": 1, "association": 2}})).unwrap(),
            values,
        }
    }

    fn drafted(
        template: &Template,
        texts: &BTreeMap<String, String>,
        particulars: Particulars,
    ) -> Result<Document, Vec<Problem>> {
        let spelling =
            Spelling { date: &|day, _| day.to_string(), country: &|code, _| (code == "UY").then(|| "Uruguay".to_owned()) };
        document(template, texts, particulars, &spelling)
    }

    /// A document for tests, made from the integrity pact with its example values.
    pub fn pact() -> Document {
        let template = template();
        drafted(&template, &texts(), particulars(examples(&template))).unwrap()
    }

    #[test]
    fn a_template_with_its_example_values_makes_a_version() {
        let document = pact();
        assert_eq!(document.texts["en"].articles.len(), 14);
        assert_eq!(document.commitments.len(), 12);
        assert!(document.texts["en"].title.contains("National Customs Administration"));
        assert!(document.texts["en"].articles[0].paragraphs[0].text.contains("in Uruguay are"));
        assert_eq!(document.entry_into_force.not_before.unwrap().to_string(), "2027-01-01");
        assert!(!document.canonical().unwrap().contains("{{"));
    }

    #[test]
    fn the_memorandum_makes_a_version_too() {
        let template = template::read(include_str!("../../templates/cooperation-mou.json")).unwrap();
        let texts = BTreeMap::from([("en".to_owned(), include_str!("../../templates/cooperation-mou.md").to_owned())]);
        let document = drafted(&template, &texts, particulars(examples(&template))).unwrap();
        assert_eq!((document.commitments.len(), document.service_standards.len()), (11, 6));
    }

    #[test]
    fn a_place_that_is_unfilled_unknown_or_filled_wrongly_is_named() {
        let template = template();
        let mut values = examples(&template);
        values.remove("place");
        values.insert("plaice".to_owned(), json!("Capital City"));
        values.insert("ack_days".to_owned(), json!("three"));
        values.insert("country".to_owned(), json!("Uruguay"));
        values.insert("entry_into_force".to_owned(), json!("1 January"));
        values.insert("governing_law".to_owned(), json!("two\nlines"));
        let problems = drafted(&template, &texts(), particulars(values)).unwrap_err();
        let fields: BTreeSet<String> =
            problems.into_iter().map(|p| if let Place::Field(path) = p.place { path } else { String::new() }).collect();
        let named = ["ack_days", "country", "entry_into_force", "governing_law", "place", "plaice"];
        assert_eq!(fields, named.iter().map(|key| format!("values.{key}")).collect());
    }

    #[test]
    fn a_place_in_the_text_that_the_template_does_not_declare_is_named_with_its_line() {
        let template = template();
        let text = texts()["en"].replace("{{rotation_months}}", "{{rotation_month}}");
        let line = text.lines().position(|l| l.contains("rotation_month")).unwrap() + 1;
        let problems =
            drafted(&template, &BTreeMap::from([("en".to_owned(), text)]), particulars(examples(&template))).unwrap_err();
        let place = ProblemKind::UndeclaredPlace { key: "rotation_month".to_owned() };
        assert_eq!(problems[0], Problem::line("integrity-pact.md", line, place));
    }

    #[test]
    fn what_the_outline_and_the_commitments_say_must_be_in_the_text() {
        let mut template = template();
        template.articles[2].paragraphs = 7;
        template.commitments[0].article = "3.9".to_owned();
        template.commitments[1].factor = 11;
        template.commitments[2].indicator.direction = "up".to_owned();
        let wrong = Particulars { authentic: vec!["fr".to_owned()], ..particulars(examples(&template)) };
        let kinds: Vec<_> = drafted(&template, &texts(), wrong).unwrap_err().into_iter().map(|p| p.kind).collect();
        assert!(kinds.contains(&ProblemKind::Outline { expected: "7".to_owned(), found: "6".to_owned() }));
        assert!(kinds.contains(&ProblemKind::NoSuchParagraph { found: "3.9".to_owned() }));
        assert!(kinds.contains(&ProblemKind::Range { least: 1, most: 10 }));
        assert!(kinds.contains(&ProblemKind::Direction));
        assert!(kinds.contains(&ProblemKind::NoSuchLanguage { lang: "fr".to_owned() }));
    }

    #[test]
    fn what_a_value_contains_is_not_filled_again() {
        let filled = crate::pacts::filling::fill_line("a {{x}} b {{ y }} c {{", |key| format!("{{{{{key}}}}}"));
        assert_eq!(filled, "a {{x}} b {{y}} c {{");
    }
}
