//! What is wrong with a file, said so that it can be put right: place, reason, remedy.

use app::kernel::locale::Lang;
use app::pacts::draft::{Place, Problem, ProblemKind};
use app::pacts::members::{MOST_ROWS, RowProblem, RowProblemKind};
use app::pacts::text::TextFaultKind;

/// What is wrong with an identifier.
pub const NO_LEI: &str = "not a Legal Entity Identifier; give its 20 characters (ISO 17442), or nothing";
/// What is wrong with a number.
pub const NO_NUMBER: &str = "not a number of a register; give letters, digits and - . / & ( ), at most 40, or nothing";

/// A problem of a template or its values.
pub fn said(problem: &Problem) -> String {
    let place = match &problem.place {
        Place::Field(path) => path.clone(),
        Place::Line(file, line) => format!("{file}:{line}"),
    };
    format!("{place}: {}", reason(&problem.kind))
}

fn reason(kind: &ProblemKind) -> String {
    match kind {
        ProblemKind::Unfilled { label } => format!("nothing fills this place ({label}); give its value"),
        ProblemKind::UnknownValue => "the template has no such place; take it out, or correct its name".to_owned(),
        ProblemKind::UndeclaredPlace { key } => {
            format!("`{{{{{key}}}}}` is not among the template's placeholders; declare it, or correct its name")
        }
        ProblemKind::NotText => "not one line of text; give a string without line breaks".to_owned(),
        ProblemKind::NotInteger { found } => format!("`{found}` is not a whole number; give one such as 3"),
        ProblemKind::NotDate { found } => format!("`{found}` is not a date; give one such as 2027-01-01"),
        ProblemKind::NotCountry { found } => {
            format!("`{found}` is not the code of a country; give one of two capital letters (ISO 3166-1), such as UY")
        }
        ProblemKind::NotLei { found } => format!("`{found}`: {NO_LEI}"),
        ProblemKind::NotNumber { found } => format!("`{found}`: {NO_NUMBER}"),
        ProblemKind::NotTimeZone { found } => {
            format!("`{found}` is not a time zone; give its name in the IANA database, such as America/Montevideo")
        }
        ProblemKind::Bodies => "`first_instance` takes officer or panel, `appeal` takes appeal_officer or board".to_owned(),
        ProblemKind::NoWorkingDay => "all seven days are days of rest; leave one to work on".to_owned(),
        ProblemKind::Text(fault) => text(fault),
        ProblemKind::NoSuchLanguage { lang } => {
            format!("there is no text in `{lang}`; take it out, or name its file under the template's `translations`")
        }
        ProblemKind::NoAuthentic => "no language is authentic; name one at least".to_owned(),
        ProblemKind::Outline { expected, found } => {
            format!("the outline says `{expected}` and the text `{found}`; make them the same")
        }
        ProblemKind::NoSuchParagraph { found } => format!("the text has no paragraph `{found}`; name one that it has"),
        ProblemKind::NoSuchRole { role } => format!("`{role}` is not among `party_roles`; list it there, or name another role"),
        ProblemKind::Range { least, most } => format!("outside its range; give a number from {least} to {most}"),
        ProblemKind::Direction => "neither `increase` nor `decrease`; give one of them".to_owned(),
        ProblemKind::Twice => "this name is there twice; give each its own".to_owned(),
        ProblemKind::Unverifiable { code, lacks } => {
            let lacks: Vec<_> = lacks.iter().map(|lack| Lang::En.t(&format!("gate-lack-{lack}"))).collect();
            let lacks = lacks.join("; ");
            format!("{code} cannot be verified, it does not say: {lacks}; say it, or give here the reason why it is adopted so")
        }
        ProblemKind::NoCommitment => "the pact would oblige to nothing; add a commitment".to_owned(),
        ProblemKind::TwoDates => {
            "not the date that fills `entry_into_force` in the text; leave it out, or make them the same".to_owned()
        }
    }
}

fn text(fault: &TextFaultKind) -> String {
    match fault {
        TextFaultKind::NoTitle => "there is no title; begin with a line `# …`".to_owned(),
        TextFaultKind::NoParties => {
            "no paragraph says between whom; begin one with bold words, such as `**Parties.** …`".to_owned()
        }
        TextFaultKind::NoPreamble => "no paragraph says why; begin one with bold words, such as `**Preamble.** …`".to_owned(),
        TextFaultKind::NoArticles => "there is no article; begin one with `## Article 1 — …`".to_owned(),
        TextFaultKind::Heading => "not the heading of an article; write `## Article 1 — Purpose`".to_owned(),
        TextFaultKind::ArticleNumber { expected, found } => {
            format!("article {found} stands where {expected} is due; number them in order")
        }
        TextFaultKind::ParagraphNumber { expected, found } => {
            format!("paragraph {found} stands where {expected} is due; number them in order")
        }
        TextFaultKind::EmptyArticle(no) => format!("article {no} has no paragraph; begin one with `{no}.1 …`"),
        TextFaultKind::Stray => "this belongs to no article; number it, or move it".to_owned(),
    }
}

/// A problem of a row.
pub fn row(file: &str, problem: &RowProblem) -> String {
    let RowProblem { line, column, .. } = problem;
    let place = if column.is_empty() { format!("{file}:{line}") } else { format!("{file}:{line}: {column}") };
    let reason = match &problem.kind {
        RowProblemKind::NoColumn => "the column is not there; add it to the header".to_owned(),
        RowProblemKind::UnknownColumn => "no such column is known; take it out, or correct its name".to_owned(),
        RowProblemKind::Csv(why) => format!("not readable as CSV: {why}; correct commas and quotation marks"),
        RowProblemKind::NoRows => "there is no row below the header; add the members".to_owned(),
        RowProblemKind::TooMany => format!("more than {MOST_ROWS} rows; give the rest in another list"),
        RowProblemKind::Number => NO_NUMBER.to_owned(),
        RowProblemKind::Lei => NO_LEI.to_owned(),
        RowProblemKind::Text => "nothing stands there, or more than 500 characters do; give a text".to_owned(),
        RowProblemKind::Slug => "no slug can be made; give one of small letters, digits and single hyphens".to_owned(),
        RowProblemKind::Email => "not an e-mail address; give one such as ana@example.org".to_owned(),
        RowProblemKind::Country => {
            "not the code of a country; give one of two capital letters (ISO 3166-1), such as UY".to_owned()
        }
        RowProblemKind::Language => "not a language of the portal; give en, fr, es or ar".to_owned(),
        RowProblemKind::Date => "not a date; give one such as 2027-12-31, or nothing".to_owned(),
        RowProblemKind::Past => "the mandate has run out; give one that holds".to_owned(),
        RowProblemKind::Twice(first) => format!("the same organisation as in line {first}; leave one of them out"),
        RowProblemKind::Refused(key) => refused(key),
    };
    format!("{place}: {reason}")
}

/// The sentence of a refusal, or of a fault of the machine as it is.
pub fn refused(key: &str) -> String {
    Lang::En.try_t(key, &[]).unwrap_or_else(|| key.to_owned())
}
