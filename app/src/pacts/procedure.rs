//! How a pact deals with breaches: the bodies that decide, and what follows by rule. A part of the version document.

use super::draft::{Problem, ProblemKind};
use super::template::Template;
use super::version::LegalText;
use crate::kernel::text::Slug;
use crate::kernel::words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

words! {
    /// Who decides, as the pact says.
    Body {
        /// One officer
        Officer = "officer",
        /// Three, with a neutral chair
        Panel = "panel",
        /// One officer from a list agreed in advance
        AppealOfficer = "appeal_officer",
        /// Three from a list agreed in advance
        Board = "board",
    }
}

/// How breaches are dealt with, as a version's document says it. What it leaves out is the default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Procedure {
    /// The paragraph that lists the measures, as `10.3`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// Who decides first: `officer` or `panel`.
    pub first_instance: Body,
    /// Who hears an appeal: `appeal_officer` or `board`.
    pub appeal: Body,
    /// Whether an appeal keeps the measure from beginning, unless the body finds that waiting would put somebody at risk.
    pub appeal_suspends: bool,
    /// So many critical obligations that one signatory missed propose a case by themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposes_after_missed: Option<u32>,
    /// The pacts whose published measures propose a case here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recognises: Vec<Slug>,
}

impl Default for Procedure {
    /// An officer, then a board of three, whose hearing suspends the measure.
    fn default() -> Self {
        Self {
            article: None,
            first_instance: Body::Officer,
            appeal: Body::Board,
            appeal_suspends: true,
            proposes_after_missed: None,
            recognises: Vec::new(),
        }
    }
}

impl Procedure {
    /// Whether its bodies may stand where they stand.
    pub const fn is_sound(&self) -> bool {
        matches!(self.first_instance, Body::Officer | Body::Panel) && matches!(self.appeal, Body::AppealOfficer | Body::Board)
    }
}

words! {
    /// What a measure does to the rights of a signatory.
    Effect {
        /// Nothing
        None = "none",
        /// It neither signs, countersigns nor witnesses, and says nothing of the pact's term; it still owes its reports
        Suspended = "suspended",
        /// The same, and it does not report
        Excluded = "excluded",
    }
}

impl Effect {
    /// The effect of a rung of the ladder, by the names that every ladder uses for these two.
    pub fn of(measure: &str) -> Self {
        match measure {
            "suspension" => Self::Suspended,
            "exclusion" => Self::Excluded,
            _ => Self::None,
        }
    }
}

/// Names all that is wrong with the ladder and the procedure of a template; `text` is one of the texts that they rest on.
pub(super) fn check(template: &Template, text: Option<&LegalText>, problems: &mut Vec<Problem>) {
    let mut say = |field: String, kind| problems.push(Problem::field(field, kind));
    let (mut codes, mut level) = (BTreeSet::new(), 0);
    for (i, measure) in template.sanctions_ladder.iter().enumerate() {
        if measure.level <= level {
            say(format!("sanctions_ladder[{i}].level"), ProblemKind::Range { least: i64::from(level) + 1, most: 99 });
        }
        level = measure.level;
        if !codes.insert(&measure.code) {
            say(format!("sanctions_ladder[{i}].code"), ProblemKind::Twice);
        }
        if measure.max_months.is_some_and(|months| !(1..=1200).contains(&months)) {
            say(format!("sanctions_ladder[{i}].max_months"), ProblemKind::Range { least: 1, most: 1200 });
        }
    }
    let Some(procedure) = &template.procedure else { return };
    if !procedure.is_sound() {
        say("procedure".to_owned(), ProblemKind::Bodies);
    }
    if let (Some(article), Some(text)) = (&procedure.article, text)
        && !text.articles.iter().flat_map(|a| &a.paragraphs).any(|p| p.no == *article)
    {
        say("procedure.article".to_owned(), ProblemKind::NoSuchParagraph { found: article.clone() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_procedure_says_no_more_than_it_must_and_each_body_stands_in_its_place() {
        let procedure: Procedure =
            serde_json::from_str(r#"{"first_instance":"panel","appeal":"appeal_officer","appeal_suspends":true}"#).unwrap();
        assert!(procedure.is_sound() && Procedure::default().is_sound());
        assert!(!Procedure { first_instance: Body::Board, ..procedure.clone() }.is_sound());
        assert!(!Procedure { appeal: Body::Panel, ..procedure }.is_sound());
        assert!(serde_json::from_str::<Procedure>(r#"{"first_instance":"jury"}"#).is_err());
    }
}
