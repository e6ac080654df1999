//! How drafts, rounds and what stands in a text's way are said.

use crate::drafting::consultation::Disposition;
use crate::drafting::way::Way;
use crate::kernel::locale::Lang;
use crate::pacts::draft::{Place, Problem, ProblemKind};
use crate::pacts::model::PactState;
use crate::pacts::server::pages::words::{role, state};
use crate::pacts::text::TextFaultKind;
use crate::platform::i18n::{t, ta};
use crate::ui::{Notice, Tag, Tone};
use leptos::prelude::*;

/// A language's name in the reader's language, by its tag.
pub fn language(tag: &str) -> String {
    tag.parse::<Lang>().map_or_else(|_| tag.to_owned(), |known| t(&format!("language-{known}")))
}

/// The names of languages in one line.
pub fn languages<'a>(tags: impl IntoIterator<Item = &'a String>) -> String {
    let names: Vec<String> = tags.into_iter().map(|tag| language(tag)).collect();
    names.join(&t("pacts-list-separator"))
}

/// That a draft was given up, in a word.
pub fn given_up() -> AnyView {
    view! { <Tag>{t("draft-given-up")}</Tag> }.into_any()
}

/// Where a draft stands, in a word.
pub fn stands(way: Way) -> AnyView {
    state(match way {
        Way { given_up: true, .. } => return given_up(),
        Way { adopted: true, .. } => PactState::Adopted,
        Way { consulting: true, .. } => PactState::Consultation,
        _ => PactState::Drafting,
    })
}

/// What became of a comment, in a word.
pub fn disposition(of: Option<Disposition>) -> AnyView {
    let Some(of) = of else { return view! { <Tag tone=Tone::Pending>{t("consultation-unanswered")}</Tag> }.into_any() };
    let tone = match of {
        Disposition::Accepted => Tone::Good,
        Disposition::Partly => Tone::Soon,
        Disposition::Rejected => Tone::Neutral,
    };
    view! { <Tag tone=tone>{t(&format!("consultation-disposition-{of}"))}</Tag> }.into_any()
}

/// What an article is called in a list of comments; 0 is the whole text.
pub fn article(no: i32) -> String {
    if no == 0 { t("consultation-whole-text") } else { ta("consultation-article", &[("number", no.into())]) }
}

/// All that stands in the way of a text, each with its place.
pub fn problems(problems: &[Problem]) -> Option<AnyView> {
    let items: Vec<_> = problems.iter().map(|p| view! { <li>{problem(p)}</li> }).collect();
    (!items.is_empty()).then(|| {
        view! {
            <Notice tone=Tone::Bad title=t("draft-problems-title")>
                <ul>{items}</ul>
            </Notice>
        }
        .into_any()
    })
}

fn problem(problem: &Problem) -> String {
    let what = what(&problem.kind);
    match &problem.place {
        Place::Line(lang, line) => {
            let line = u32::try_from(*line).unwrap_or(u32::MAX);
            ta("draft-problem-line", &[("language", language(lang).into()), ("line", line.into()), ("what", what.into())])
        }
        // What fills a place is said with what is asked for there.
        Place::Field(field) if field.starts_with("values.") => {
            let place = field.trim_start_matches("values.").to_owned();
            ta("draft-problem-value", &[("place", place.into()), ("what", what.into())])
        }
        Place::Field(field) if field.starts_with("commitments[") => {
            let position = field.trim_start_matches("commitments[").split(']').next().and_then(|n| n.parse::<u32>().ok());
            let number = position.map_or(0, |n| n + 1);
            ta("draft-problem-commitment", &[("number", number.into()), ("what", what.into())])
        }
        Place::Field(field) if field.starts_with("term.") => {
            let key = if field.ends_with("notice_months") { "draft-term-notice" } else { "draft-term-terminable" };
            ta("draft-problem-of", &[("field", t(key).into()), ("what", what.into())])
        }
        Place::Field(field) if field.contains('[') => {
            ta("draft-problem-place", &[("place", field.clone().into()), ("what", what.into())])
        }
        Place::Field(_) => what,
    }
}

fn what(kind: &ProblemKind) -> String {
    match kind {
        ProblemKind::Unfilled { label } => ta("draft-problem-unfilled", &[("label", label.as_str().into())]),
        ProblemKind::UndeclaredPlace { key } => ta("draft-problem-undeclared", &[("place", key.as_str().into())]),
        ProblemKind::NotText => t("draft-problem-not-text"),
        ProblemKind::NotInteger { found } => ta("draft-problem-not-integer", &[("found", found.as_str().into())]),
        ProblemKind::NotDate { found } => ta("draft-problem-not-date", &[("found", found.as_str().into())]),
        ProblemKind::NotCountry { found } => ta("draft-problem-not-country", &[("found", found.as_str().into())]),
        ProblemKind::Text(fault) => fault_of_text(fault),
        ProblemKind::NoSuchLanguage { lang } => ta("draft-problem-no-language", &[("language", language(lang).into())]),
        ProblemKind::NoAuthentic => t("draft-problem-no-authentic"),
        ProblemKind::Outline { expected, found } => {
            ta("draft-problem-outline", &[("expected", expected.as_str().into()), ("found", found.as_str().into())])
        }
        ProblemKind::NoSuchParagraph { found } => ta("draft-problem-no-paragraph", &[("found", found.as_str().into())]),
        ProblemKind::Range { least, most } => ta("draft-problem-range", &[("least", (*least).into()), ("most", (*most).into())]),
        ProblemKind::NoSuchRole { role: of } => ta("draft-problem-no-role", &[("role", role(of).into())]),
        ProblemKind::NoCommitment => t("draft-problem-no-commitment"),
        ProblemKind::UnknownValue
        | ProblemKind::NotLei { .. }
        | ProblemKind::NotNumber { .. }
        | ProblemKind::NotTimeZone { .. }
        | ProblemKind::NoWorkingDay
        | ProblemKind::Direction
        | ProblemKind::Twice
        | ProblemKind::Unverifiable { .. }
        | ProblemKind::Bodies
        | ProblemKind::TwoDates => t("draft-problem-other"),
    }
}

fn fault_of_text(fault: &TextFaultKind) -> String {
    match fault {
        TextFaultKind::NoTitle => t("draft-fault-no-title"),
        TextFaultKind::NoParties => t("draft-fault-no-parties"),
        TextFaultKind::NoPreamble => t("draft-fault-no-preamble"),
        TextFaultKind::NoArticles => t("draft-fault-no-articles"),
        TextFaultKind::Heading => t("draft-fault-heading"),
        TextFaultKind::ArticleNumber { expected, found } => {
            ta("draft-fault-number", &[("expected", expected.to_string().into()), ("found", found.to_string().into())])
        }
        TextFaultKind::ParagraphNumber { expected, found } => {
            ta("draft-fault-number", &[("expected", expected.as_str().into()), ("found", found.as_str().into())])
        }
        TextFaultKind::EmptyArticle(no) => ta("draft-fault-empty", &[("number", no.to_string().into())]),
        TextFaultKind::Stray => t("draft-fault-stray"),
    }
}
