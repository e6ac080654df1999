//! Tests of drafting, and the pact that other tests begin with.

use super::*;
use crate::pacts::gate::Lack;
use crate::pacts::procedure::Body;
use crate::pacts::template;
use serde_json::json;
use std::collections::BTreeSet;

pub fn template() -> Template {
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
        signing: None,
        supersedes: None,
        values,
    }
}

fn drafted(template: &Template, texts: &BTreeMap<String, String>, particulars: Particulars) -> Result<Document, Vec<Problem>> {
    let spelling = Spelling { date: &|day, _| day.to_string(), country: &|code, _| (code == "UY").then(|| "Uruguay".to_owned()) };
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
    let problems = drafted(&template, &BTreeMap::from([("en".to_owned(), text)]), particulars(examples(&template))).unwrap_err();
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
fn a_ladder_rises_and_each_body_stands_in_its_place() {
    let mut template = template();
    template.sanctions_ladder[1].level = 1;
    template.sanctions_ladder[2].code = "reminder".to_owned();
    template.sanctions_ladder[3].max_months = Some(0);
    let procedure = template.procedure.as_mut().unwrap();
    procedure.first_instance = Body::Board;
    procedure.article = Some("99.1".to_owned());
    let problems = drafted(&template, &texts(), particulars(examples(&template))).unwrap_err();
    let fields: Vec<_> =
        problems.into_iter().map(|p| if let Place::Field(path) = p.place { path } else { String::new() }).collect();
    let ladder = ["[1].level", "[2].code", "[3].max_months"].map(|field| format!("sanctions_ladder{field}"));
    assert_eq!(fields, [&ladder[..], &["procedure".to_owned(), "procedure.article".to_owned()]].concat());
}

#[test]
fn a_commitment_that_cannot_be_verified_needs_a_reason_and_old_texts_keep_their_digest() {
    let mut template = template();
    let before = drafted(&template, &texts(), particulars(examples(&template))).unwrap().canonical().unwrap();
    assert!(!before.contains("unverifiable_reason") && !before.contains("milestones"));
    template.commitments[0].evidence.clear();
    template.commitments[0].indicator.name = String::new();
    let problems = drafted(&template, &texts(), particulars(examples(&template))).unwrap_err();
    let lacks = vec![Lack::Indicator, Lack::Evidence];
    let kind = ProblemKind::Unverifiable { code: "IP-01".to_owned(), lacks };
    assert_eq!(problems, [Problem::field("commitments[0].unverifiable_reason", kind)]);
    template.commitments[0].unverifiable_reason = Some("The measure is agreed on within the first year.".to_owned());
    assert!(drafted(&template, &texts(), particulars(examples(&template))).is_ok());
}

#[test]
fn what_a_value_contains_is_not_filled_again() {
    let filled = crate::pacts::filling::fill_line("a {{x}} b {{ y }} c {{", |key| format!("{{{{{key}}}}}"));
    assert_eq!(filled, "a {{x}} b {{y}} c {{");
}
