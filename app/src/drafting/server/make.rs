//! What a draft becomes: the text of a round, and the version that is adopted.

use super::access::{Base, Work};
use super::entity::draft;
use crate::drafting::consultation::{Frozen, Rules};
use crate::drafting::model::Content;
use crate::kernel::locale::Lang;
use crate::kernel::text::Slug;
use crate::pacts::draft::{Particulars, Place, Problem, ProblemKind, document, entry_rule, problem};
use crate::pacts::filling::{Values, fill_line, written};
use crate::pacts::lasting::Lasting;
use crate::pacts::model::{Addressee, EntryRule, Texts};
use crate::pacts::server::load::spelling;
use crate::pacts::server::templates::carried;
use crate::pacts::template::{Outline, PlaceholderKind, Template};
use crate::pacts::term::{self, Term};
use crate::pacts::text::parse;
use crate::pacts::version::{Document, LegalText, RoleLabel, Undertaking};
use serde_json::Value;
use std::collections::BTreeMap;

/// The template of a draft, with the draft's own commitments; of one that was begun blank, one that asks for nothing. That of an amendment
/// is made of what it amends.
pub fn template(work: &Work) -> Template {
    let draft = &work.draft;
    let commitments = work.content.commitments.clone();
    if let Some(base) = &work.base {
        let document = base.document.clone();
        return Template {
            language: document.language,
            title: document.title,
            party_roles: document.parties,
            commitments,
            sanctions_ladder: document.sanctions_ladder,
            deadlines: document.deadlines,
            procedure: document.procedure,
            signing: document.signing,
            service_standards: document.service_standards,
            ..blank(draft)
        };
    }
    let signing = work.content.signing.clone();
    if let Some((template, _)) = draft.template.as_deref().and_then(carried) {
        let own = work.content.term.as_ref();
        let term = template.term.as_ref().map(|rule| own.map_or_else(|| rule.clone(), |own| own.over(rule)));
        return Template { commitments, term, signing, ..template };
    }
    let language = described(&work.content).to_string();
    Template { language, commitments, signing, ..blank(draft) }
}

/// The language in which the commitments of a draft that was begun blank are described.
fn described(content: &Content) -> Lang {
    content.described.parse().unwrap_or(Lang::En)
}

/// The commitments with which a draft begins: those of what it amends, or of its template; none where it is blank.
pub fn began_with(work: &Work) -> Vec<Undertaking> {
    match (&work.base, work.draft.template.as_deref().and_then(carried)) {
        (Some(base), _) => base.document.commitments.clone(),
        (None, Some((template, _))) => template.commitments,
        (None, None) => Vec::new(),
    }
}

fn blank(draft: &draft::Model) -> Template {
    let label = |role: Addressee| Texts(Lang::ALL.iter().map(|l| (l.to_string(), l.t(&format!("party-role-{role}")))).collect());
    Template {
        id: "blank".to_owned(),
        version: "1".to_owned(),
        kind: draft.kind,
        language: Lang::En.to_string(),
        text_file: String::new(),
        translations: BTreeMap::new(),
        licence: String::new(),
        title: Texts::default(),
        short_title: Texts::default(),
        party_roles: Addressee::ALL.iter().map(|role| RoleLabel { role: *role, label: label(*role) }).collect(),
        placeholders: Vec::new(),
        articles: Vec::new(),
        commitments: Vec::new(),
        sanctions_ladder: Vec::new(),
        deadlines: BTreeMap::new(),
        procedure: None,
        term: None,
        signing: None,
        service_standards: Vec::new(),
    }
}

/// What was typed into the places of the template; numbers as numbers, nothing for what is empty.
fn values(template: &Template, content: &Content) -> Values {
    let value = |kind: PlaceholderKind, text: &str| match (kind, text.parse::<u64>()) {
        (PlaceholderKind::Integer, Ok(number)) => Value::from(number),
        _ => Value::from(text),
    };
    let typed = template.placeholders.iter().filter_map(|place| {
        let text = content.values.get(&place.key)?.trim();
        (!text.is_empty()).then(|| (place.key.clone(), value(place.kind, text)))
    });
    typed.collect()
}

/// The text in one language with its places filled; one that is not is shown by what is asked for, in brackets.
pub fn filled(template: &Template, content: &Content, lang: &str) -> String {
    let (values, spelling) = (values(template, content), spelling());
    let text = content.texts.get(lang).map_or("", String::as_str);
    let place = |key: &str| {
        let Some(place) = template.placeholders.iter().find(|p| p.key == key) else { return format!("[{key}]") };
        let filled = values.get(key).and_then(|value| written(place, value, lang, &spelling).ok());
        filled.unwrap_or_else(|| format!("[{}]", place.label))
    };
    text.lines().map(|line| format!("{}\n", fill_line(line, place))).collect()
}

/// The text in one language as it will be read, or all that is wrong with it.
pub fn read(template: &Template, content: &Content, lang: &str) -> Result<LegalText, Vec<Problem>> {
    let fault = |line, what| Problem { place: Place::Line(lang.to_owned(), line), kind: ProblemKind::Text(what) };
    parse(&filled(template, content, lang)).map_err(|faults| faults.into_iter().map(|f| fault(f.line, f.what)).collect())
}

/// The text of a round in all its languages, or what stands in the way.
pub fn frozen(work: &Work, round: i32) -> Result<Frozen, Vec<Problem>> {
    let (template, content) = (template(work), &work.content);
    let (mut problems, mut texts) = (Vec::new(), BTreeMap::new());
    for lang in content.texts.keys() {
        match read(&template, content, lang) {
            Ok(text) => drop(texts.insert(lang.clone(), text)),
            Err(found) => problems.extend(found),
        }
    }
    for lang in content.authentic.iter().filter(|lang| !content.texts.contains_key(*lang)) {
        problems.push(problem("authentic", ProblemKind::NoSuchLanguage { lang: lang.clone() }));
    }
    if content.texts.is_empty() {
        problems.push(problem("text", ProblemKind::NoAuthentic));
    }
    let articles: Vec<usize> = texts.values().map(|text: &LegalText| text.articles.len()).collect();
    if let Some(other) = articles.iter().find(|n| **n != articles[0]) {
        let kind = ProblemKind::Outline { expected: articles[0].to_string(), found: other.to_string() };
        problems.push(problem("articles", kind));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let Content { title, summary, authentic, .. } = content.clone();
    let rules = Some(rules(work, template));
    Ok(Frozen { pact: work.pact().to_string(), round, title, summary, authentic, texts, rules })
}

/// What is frozen with the text of a round, as far as the places of the template are filled; what is wrong with it is said before it is
/// adopted.
fn rules(work: &Work, template: Template) -> Rules {
    let (values, mut later) = (values(&template, &work.content), Vec::new());
    let term = match &work.base {
        Some(base) => base.document.term.clone(),
        None => term::term(&template, &values, &mut later).or_else(|| own_term(&work.content)),
    };
    Rules {
        entry_into_force: entry_rule(&template, (&rule(&work.content), &values), &mut later),
        term,
        language: template.language,
        commitments: template.commitments,
        sanctions_ladder: template.sanctions_ladder,
        signing: template.signing,
    }
}

/// For how long it is in force, where the draft itself says it and no place of a template.
fn own_term(content: &Content) -> Option<Term> {
    content.term.as_ref().and_then(Lasting::term)
}

/// When it enters into force, as the draft says it.
fn rule(content: &Content) -> EntryRule {
    EntryRule { signatures: content.needed.clone(), not_before: content.not_before }
}

/// The version that is adopted, or all that stands in the way.
pub fn version(work: &Work) -> Result<Document, Vec<Problem>> {
    let (content, mut template) = (&work.content, template(work));
    let described = template.language.clone();
    // The articles are those of the first language that binds, and all others must have the same.
    let authentic: Vec<String> = content.authentic.iter().cloned().collect();
    let Some(first) = authentic.first().filter(|lang| content.texts.contains_key(*lang)) else {
        return Err(vec![problem("authentic", ProblemKind::NoAuthentic)]);
    };
    let outline = |text: LegalText| -> Vec<Outline> {
        let of =
            |a: &crate::pacts::version::Article| Outline { no: a.no, title: Texts::default(), paragraphs: a.paragraphs.len() };
        text.articles.iter().map(of).collect()
    };
    template.articles = read(&template, content, first).map(outline)?;
    template.language.clone_from(first);
    template.text_file.clone_from(first);
    template.translations = content.texts.keys().filter(|lang| *lang != first).map(|lang| (lang.clone(), lang.clone())).collect();
    let particulars = Particulars {
        slug: work.pact().clone(),
        title: Some(content.title.clone()),
        authentic,
        entry: rule(content),
        signing: None,
        supersedes: superseded(work)?,
        values: values(&template, content),
    };
    let made = document(&template, &content.texts, particulars, &spelling());
    if template.commitments.is_empty() {
        let none = problem("commitments", ProblemKind::NoCommitment);
        return Err(std::iter::once(none).chain(made.err().unwrap_or_default()).collect());
    }
    let made = Document { language: described, ..made? };
    Ok(match &work.base {
        // Its term is that of what it amends.
        Some(Base { document, .. }) => Document { number: document.number + 1, term: document.term.clone(), ..made },
        None => Document { term: made.term.clone().or_else(|| own_term(content)), ..made },
    })
}

/// The pact whose place it takes.
fn superseded(work: &Work) -> Result<Option<Slug>, Vec<Problem>> {
    if let Some(base) = &work.base {
        return Ok(base.document.supersedes.clone());
    }
    match work.content.supersedes.as_str() {
        "" => Ok(None),
        slug => slug.parse().map(Some).map_err(|_| vec![problem("supersedes", ProblemKind::NotText)]),
    }
}
