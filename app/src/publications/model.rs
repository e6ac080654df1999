//! What an update is: its kind, for whom, in which languages, about what.

use crate::kernel::error::FieldErrors;
use crate::kernel::locale::Lang;
use crate::kernel::words;
use crate::pacts::model::{Texts, iso_date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use time::Date;
use time::format_description::well_known::Iso8601;

/// The most characters of a title, of a summary, and of a text in one language.
const MOST: [usize; 3] = [200, 600, 40_000];

words! {
    /// What an update tells.
    UpdateKind {
        /// Figures of a period, drawn from the records
        Bulletin = "bulletin",
        /// What was decided
        Decision = "decision",
        /// A sanction
        SanctionNotice = "sanction_notice",
        /// What was achieved
        Progress = "progress",
        /// A meeting, held or to come
        Meeting = "meeting",
        /// A question on which comments are wanted
        CallForComment = "call_for_comment",
        /// What others can learn from
        CaseStudy = "case_study",
        /// Something said elsewhere that was wrong
        Correction = "correction",
    }
}

words! {
    /// Who may read.
    Audience {
        /// Everyone
        Public = "public",
        /// Who belongs to an organisation of the pacts that it is about
        Members = "members",
        /// Who belongs to the organisation that publishes it
        Staff = "staff",
    }
}

words! {
    /// What an update is about.
    SubjectKind {
        /// A pact
        Pact = "pact",
        /// An organisation
        Organisation = "organisation",
        /// A commitment
        Commitment = "commitment",
        /// A sanction
        Sanction = "sanction",
    }
}

/// An edition as it is typed: nothing is lost of what cannot be read yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// Its title, by language.
    pub title: Texts,
    /// One or two sentences, by language.
    pub summary: Texts,
    /// Its text in Markdown, by language.
    pub body: Texts,
    /// What only those inside read beside it, in Markdown, by language.
    pub inside: Texts,
    /// Who they are.
    pub inside_for: String,
    /// The languages whose text a machine drafted and nobody has gone through.
    pub machine: BTreeSet<String>,
    /// The addresses of the records that it is about, one a line.
    pub about: String,
    /// The first day that it speaks of.
    pub period_from: String,
    /// The last.
    pub period_to: String,
    /// Of a correction: what was wrong, by language.
    pub wrong: Texts,
    /// Of a correction: whether those who got the earlier text are told.
    pub tell: bool,
}

/// What is read: the same for everyone of an audience.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Its title, by language.
    pub title: Texts,
    /// One or two sentences, by language.
    pub summary: Texts,
    /// Its text in Markdown, by language.
    pub body: Texts,
}

/// What those inside read beside the public text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inside {
    /// Who they are.
    pub audience: Audience,
    /// In Markdown, by language.
    pub body: Texts,
}

/// An edition that can be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whole {
    /// What everyone of the audience reads.
    pub content: Content,
    /// What those inside read beside it.
    pub inside: Option<Inside>,
    /// The days that it speaks of.
    pub period: Option<(Date, Date)>,
    /// What was wrong, of a correction.
    pub wrong: Texts,
}

/// A period as the log tells it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// Its first day.
    #[serde(with = "iso_date", skip_serializing_if = "Option::is_none", default)]
    pub period_from: Option<Date>,
    /// Its last day.
    #[serde(with = "iso_date", skip_serializing_if = "Option::is_none", default)]
    pub period_to: Option<Date>,
}

/// Whether an edition is the first or corrects what was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// The first.
    First,
    /// A correction of what was published for this audience.
    Correction,
}

impl Draft {
    /// What can be published of it for this audience, or what stands in the way, by field.
    pub fn check(&self, occasion: Occasion, audience: Audience) -> Result<Whole, FieldErrors> {
        let mut errors = FieldErrors::default();
        for ((field, texts), most) in
            [("title", &self.title), ("summary", &self.summary), ("body", &self.body)].into_iter().zip(MOST)
        {
            if texts.0.is_empty() {
                errors.add(field, "error-text-empty");
            } else if texts.0.values().any(|text| text.chars().count() > most) {
                errors.add(field, "monitor-text-long");
            }
        }
        let languages = self.languages();
        if errors.is_empty() && [&self.summary, &self.body].iter().any(|texts| !texts.0.keys().eq(self.title.0.keys())) {
            errors.add("body", "update-languages-differ");
        }
        if self.machine.iter().any(|lang| languages.contains(lang.as_str())) {
            errors.add("machine", "update-machine-draft");
        }
        let inside = self.inside(audience, &mut errors);
        let period = self.period(&mut errors);
        let wrong = match occasion {
            Occasion::First => Texts::default(),
            Occasion::Correction => self.wrong.clone(),
        };
        if occasion == Occasion::Correction && wrong.0.is_empty() {
            errors.add("wrong", "update-wrong-empty");
        }
        let content = Content { title: self.title.clone(), summary: self.summary.clone(), body: self.body.clone() };
        if errors.is_empty() { Ok(Whole { content, inside, period, wrong }) } else { Err(errors) }
    }

    /// The languages in which something is written.
    pub fn languages(&self) -> BTreeSet<&str> {
        [&self.title, &self.body].iter().flat_map(|texts| texts.0.keys()).map(String::as_str).collect()
    }

    /// The languages in which nothing is written.
    pub fn missing(&self) -> Vec<Lang> {
        let there = self.languages();
        Lang::ALL.iter().copied().filter(|lang| !there.contains(lang.as_str())).collect()
    }

    fn inside(&self, audience: Audience, errors: &mut FieldErrors) -> Option<Inside> {
        if self.inside.0.is_empty() {
            return None;
        }
        if self.inside.0.values().any(|text| text.chars().count() > MOST[2]) {
            errors.add("inside", "monitor-text-long");
        }
        match self.inside_for.parse() {
            Ok(inside) if audience < inside => Some(Inside { audience: inside, body: self.inside.clone() }),
            _ => {
                errors.add("inside_for", "update-inside-for");
                None
            }
        }
    }

    fn period(&self, errors: &mut FieldErrors) -> Option<(Date, Date)> {
        if self.period_from.trim().is_empty() && self.period_to.trim().is_empty() {
            return None;
        }
        match (day(&self.period_from), day(&self.period_to)) {
            (Some(from), Some(to)) if from <= to => return Some((from, to)),
            (Some(_), Some(_)) => errors.add("period_to", "monitor-period-backwards"),
            (None, _) => errors.add("period_from", "monitor-no-day"),
            (Some(_), None) => errors.add("period_to", "monitor-no-day"),
        }
        None
    }
}

impl Content {
    /// The languages in which it can be read, in the site's order.
    pub fn languages(&self) -> Vec<Lang> {
        Lang::ALL.iter().copied().filter(|lang| self.title.0.contains_key(lang.as_str())).collect()
    }
}

/// A day as date fields send it.
pub fn day(typed: &str) -> Option<Date> {
    Date::parse(typed.trim(), &Iso8601::DATE).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn in_english(text: &str) -> Texts {
        Texts([("en".to_owned(), text.to_owned())].into())
    }

    fn draft() -> Draft {
        Draft { title: in_english("Title"), summary: in_english("Summary"), body: in_english("Text"), ..Draft::default() }
    }

    fn wrong(draft: &Draft, audience: Audience) -> Vec<&'static str> {
        draft.check(Occasion::First, audience).unwrap_err().0.iter().map(|e| e.field).collect()
    }

    #[test]
    fn an_update_has_title_summary_and_text_in_the_same_languages() {
        assert!(draft().check(Occasion::First, Audience::Public).is_ok());
        assert_eq!(wrong(&Draft::default(), Audience::Public), ["title", "summary", "body"]);
        let mut french = draft();
        french.title.0.insert("fr".to_owned(), "Titre".to_owned());
        assert_eq!(wrong(&french, Audience::Public), ["body"]);
        assert_eq!(draft().missing(), [Lang::Fr, Lang::Es, Lang::Ar]);
    }

    #[test]
    fn what_a_machine_drafted_is_published_only_when_somebody_went_through_it() {
        let mut drafted = draft();
        drafted.machine.insert("en".to_owned());
        assert_eq!(wrong(&drafted, Audience::Public), ["machine"]);
        // A mark on a language in which nothing is written says nothing.
        let marked = Draft { machine: ["fr".to_owned()].into(), ..draft() };
        assert!(marked.check(Occasion::First, Audience::Public).is_ok());
    }

    #[test]
    fn an_edition_for_those_inside_is_for_fewer_than_the_update_itself() {
        let inside = Draft { inside: in_english("More"), inside_for: "members".to_owned(), ..draft() };
        assert_eq!(inside.check(Occasion::First, Audience::Public).unwrap().inside.unwrap().audience, Audience::Members);
        assert_eq!(wrong(&inside, Audience::Members), ["inside_for"]);
        assert_eq!(wrong(&Draft { inside_for: String::new(), ..inside }, Audience::Public), ["inside_for"]);
    }

    #[test]
    fn a_period_runs_forward_and_a_correction_says_what_was_wrong() {
        let of = |from: &str, to: &str| Draft { period_from: from.to_owned(), period_to: to.to_owned(), ..draft() };
        let whole = of("2026-10-01", "2026-10-31").check(Occasion::First, Audience::Public).unwrap();
        assert_eq!(whole.period, Some((date!(2026 - 10 - 01), date!(2026 - 10 - 31))));
        assert_eq!(wrong(&of("2026-10-02", "2026-10-01"), Audience::Public), ["period_to"]);
        assert_eq!(wrong(&of("", "2026-10-01"), Audience::Public), ["period_from"]);
        assert_eq!(draft().check(Occasion::Correction, Audience::Public).unwrap_err().of("wrong"), Some("update-wrong-empty"));
    }
}
