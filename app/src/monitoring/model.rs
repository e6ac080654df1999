//! What a monitor says, and what is asked of it before it can be said.

use crate::commitments::model::{Completion, Results};
use crate::kernel::error::FieldErrors;
use crate::kernel::words;
use crate::pacts::model::Texts;
use serde::{Deserialize, Serialize};
use time::Date;

/// The longest text of a finding, reply, message, declaration or task in one language, in characters.
pub const MOST_CHARACTERS: usize = 5000;
/// The longest text of a publication in one language, in characters.
pub const MOST_OF_PUBLICATION: usize = 50_000;
/// The longest title.
pub const MOST_OF_TITLE: usize = 200;
/// The working days for a reply to a draft finding, where the pact names no others.
pub const REPLY_WORKING_DAYS: u32 = 10;
/// The name under which a pact may set them.
pub const REPLY_DEADLINE: &str = "reply_to_finding_working_days";

words! {
    /// Who writes on the thread about a report.
    Side {
        /// The monitor
        Monitor = "monitor",
        /// The signatory that reported
        Party = "party",
    }
}

words! {
    /// What a monitor did in the course of its task.
    TaskKind {
        /// Examined documents
        Documents = "documents",
        /// Visited a place
        Visit = "visit",
        /// Heard somebody
        Hearing = "hearing",
        /// Something else
        Other = "other",
    }
}

/// What the monitor rates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// How far the commitment is kept.
    pub completion: Completion,
    /// What came of it.
    pub results: Results,
    /// Why, by language.
    pub reasons: Texts,
}

impl Rating {
    /// The rating that was typed, or what is wrong with it, by field.
    pub fn check(completion: &str, results: &str, reasons: Texts) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let (completion, results) = (completion.parse(), results.parse());
        if completion.is_err() {
            errors.add("completion", "review-no-completion");
        }
        if results.is_err() {
            errors.add("results", "review-no-results");
        }
        texts(&mut errors, "reasons", &reasons, MOST_CHARACTERS);
        match (completion, results) {
            (Ok(completion), Ok(results)) if errors.is_empty() => Ok(Self { completion, results, reasons }),
            _ => Err(errors),
        }
    }
}

/// What a finding says in words. Its canonical form is kept, and its salted digest stands in the log.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grounds {
    /// Why, by language; nothing where the monitor agrees with the report.
    pub reasons: Texts,
    /// What the signatory replied to the draft, by language.
    pub reply: Option<Texts>,
}

/// A publication of the monitor. Its canonical form is kept, and its salted digest stands in the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Writing {
    /// Its title, by language.
    pub title: Texts,
    /// Its text in Markdown, by language.
    pub body: Texts,
}

impl Writing {
    /// What is wrong with what was typed of a publication on these days.
    pub fn check(&self, period: (Option<Date>, Option<Date>)) -> Result<(Date, Date), FieldErrors> {
        let mut errors = FieldErrors::default();
        texts(&mut errors, "title", &self.title, MOST_OF_TITLE);
        texts(&mut errors, "body", &self.body, MOST_OF_PUBLICATION);
        if self.title.0.keys().ne(self.body.0.keys()) && errors.is_empty() {
            errors.add("body", "publication-languages-differ");
        }
        match period {
            (Some(from), Some(to)) if from <= to && errors.is_empty() => return Ok((from, to)),
            (Some(from), Some(to)) if from <= to => {}
            (None, _) => errors.add("period_from", "monitor-no-day"),
            (Some(_), None) => errors.add("period_to", "monitor-no-day"),
            (Some(_), Some(_)) => errors.add("period_to", "monitor-period-backwards"),
        }
        Err(errors)
    }
}

/// Notes what is wrong with a text in several languages: nothing there, or too long in one of them.
pub fn texts(errors: &mut FieldErrors, field: &'static str, texts: &Texts, most: usize) {
    if texts.0.is_empty() {
        errors.add(field, "error-text-empty");
    } else if texts.0.values().any(|text| text.chars().count() > most) {
        errors.add(field, "monitor-text-long");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn in_english(text: &str) -> Texts {
        Texts([("en".to_owned(), text.to_owned())].into())
    }

    #[test]
    fn a_rating_says_how_far_what_came_of_it_and_why() {
        assert!(Rating::check("limited", "none", in_english("Half of the offices showed nothing.")).is_ok());
        let errors = Rating::check("", "great", Texts::default()).unwrap_err();
        assert_eq!(errors.0.iter().map(|e| e.field).collect::<Vec<_>>(), ["completion", "results", "reasons"]);
        let long = in_english(&"x".repeat(MOST_CHARACTERS + 1));
        assert_eq!(Rating::check("limited", "none", long).unwrap_err().of("reasons"), Some("monitor-text-long"));
    }

    #[test]
    fn a_publication_has_a_title_and_a_text_in_the_same_languages_and_a_period_that_runs_forward() {
        let writing = Writing { title: in_english("Report"), body: in_english("Text") };
        let days = (Some(date!(2026 - 01 - 01)), Some(date!(2026 - 06 - 30)));
        assert_eq!(writing.check(days), Ok((date!(2026 - 01 - 01), date!(2026 - 06 - 30))));
        assert_eq!(writing.check((days.1, days.0)).unwrap_err().of("period_to"), Some("monitor-period-backwards"));
        assert_eq!(writing.check((None, days.1)).unwrap_err().of("period_from"), Some("monitor-no-day"));
        let mut french = writing;
        french.title.0.insert("fr".to_owned(), "Rapport".to_owned());
        assert_eq!(french.check(days).unwrap_err().of("body"), Some("publication-languages-differ"));
    }
}
