//! What a version of a draft holds, and what one save changes, without a database.

use crate::commitments::calendar::WorkingCalendar;
use crate::kernel::error::FieldErrors;
use crate::kernel::locale::Lang;
use crate::pacts::lasting::Lasting;
use crate::pacts::model::{PartyRole, Texts, iso_date};
use crate::pacts::signing::Signing;
use crate::pacts::version::Undertaking;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use time::Date;

/// The most characters of a text in one language.
pub const MOST_OF_TEXT: usize = 60_000;

/// What a version of a draft holds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Content {
    /// What the pact is called.
    pub title: Texts,
    /// What it is, in plain words.
    pub summary: Texts,
    /// The languages whose texts will bind.
    pub authentic: BTreeSet<String>,
    /// How many of each role must sign before it is in force.
    pub needed: BTreeMap<PartyRole, u32>,
    /// What fills the places of the template, as it was typed.
    pub values: BTreeMap<String, String>,
    /// The texts in Markdown, by language.
    pub texts: BTreeMap<String, String>,
    /// The commitments. Where nothing was kept of them, see [`Content::says_commitments`].
    #[serde(default)]
    pub commitments: Vec<Undertaking>,
    /// The language in which they are described, from the beginning on; empty in what was kept before a draft said so.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub described: String,
    /// The first day on which it can be in force, where no place of the template names it.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "iso_date")]
    pub not_before: Option<Date>,
    /// For how long it is in force, where it ends by itself; without it, as the template says. An amendment keeps what its pact says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<Lasting>,
    /// In which order it is signed, and whether it is countersigned; an amendment keeps what its pact says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing: Option<Signing>,
    /// When its parties work; the common calendar without it. An amendment keeps that of its pact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<WorkingCalendar>,
    /// The slug of the pact whose place a new one takes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub supersedes: String,
}

impl Content {
    /// Whether what was kept says anything of commitments. What was kept before new pacts had commitments of their own does not, and
    /// then those of the template hold.
    pub fn says_commitments(kept: &str) -> bool {
        #[derive(Deserialize)]
        struct Said {
            commitments: Option<serde::de::IgnoredAny>,
        }
        serde_json::from_str::<Said>(kept).is_ok_and(|said| said.commitments.is_some())
    }
}

/// What one save changes.
#[derive(Clone, Debug)]
pub enum Change {
    /// The text in one language; an empty one is taken out.
    Text(Lang, String),
    /// All that stands beside the texts and the commitments.
    Particulars(Box<Content>),
    /// The commitment of this code, as it is from now on; none takes it out.
    Commitment(String, Option<Box<Undertaking>>),
}

impl Change {
    /// The content with this change.
    pub fn apply(&self, to: &Content) -> Content {
        let mut content = to.clone();
        match self {
            Self::Text(lang, text) if text.trim().is_empty() => drop(content.texts.remove(lang.as_str())),
            Self::Text(lang, text) => drop(content.texts.insert(lang.to_string(), text.clone())),
            Self::Particulars(new) => {
                let Content { texts, commitments, described, .. } = content;
                content = Content { texts, commitments, described, ..(**new).clone() };
            }
            Self::Commitment(code, new) => {
                let at = content.commitments.iter().position(|c| c.code == *code);
                match (at, new) {
                    (Some(at), Some(new)) => content.commitments[at] = (**new).clone(),
                    (Some(at), None) => drop(content.commitments.remove(at)),
                    (None, Some(new)) => content.commitments.push((**new).clone()),
                    (None, None) => {}
                }
            }
        }
        content
    }

    /// Whether two contents differ in what this changes: then somebody else has changed it too.
    pub fn concerns(&self, seen: &Content, now: &Content) -> bool {
        match self {
            Self::Text(lang, _) => seen.texts.get(lang.as_str()) != now.texts.get(lang.as_str()),
            Self::Particulars(_) => {
                let beside = |content: &Content| Content {
                    texts: BTreeMap::new(),
                    commitments: Vec::new(),
                    described: String::new(),
                    ..content.clone()
                };
                beside(seen) != beside(now)
            }
            Self::Commitment(code, _) => {
                let of = |content: &Content| content.commitments.iter().find(|c| c.code == *code).cloned();
                of(seen) != of(now)
            }
        }
    }

    /// What is wrong with it.
    pub fn check(&self) -> FieldErrors {
        let mut errors = FieldErrors::default();
        match self {
            Self::Text(_, text) if text.chars().count() > MOST_OF_TEXT => errors.add("text", "draft-text-long"),
            Self::Text(..) | Self::Commitment(..) => {}
            Self::Particulars(content) => {
                if content.title.0.is_empty() {
                    errors.add("title", "draft-title-missing");
                }
                if content.authentic.is_empty() {
                    errors.add("authentic", "draft-authentic-missing");
                }
                if content.needed.values().all(|n| *n == 0) {
                    errors.add("needed", "draft-needed-missing");
                }
                if content.term.as_ref().is_some_and(|term| !term.takes_notice()) {
                    errors.add("notice_months", "draft-term-notice-wrong");
                }
                if content.term.as_ref().is_some_and(|term| !term.takes_termination()) {
                    errors.add("terminable_months", "draft-term-terminable-wrong");
                }
            }
        }
        errors
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content() -> Content {
        let text = |tag: &str| (tag.to_owned(), format!("# {tag}"));
        Content {
            title: Texts(BTreeMap::from([text("en")])),
            authentic: BTreeSet::from(["en".to_owned()]),
            needed: BTreeMap::from([(PartyRole::Customs, 1)]),
            texts: BTreeMap::from([text("en"), text("fr")]),
            ..Content::default()
        }
    }

    #[test]
    fn who_writes_in_one_language_does_not_stand_in_the_way_of_who_writes_in_another() {
        let seen = content();
        let now = Change::Text(Lang::Fr, "# autre".to_owned()).apply(&seen);
        assert!(!Change::Text(Lang::En, String::new()).concerns(&seen, &now));
        assert!(Change::Text(Lang::Fr, String::new()).concerns(&seen, &now));
        assert!(!Change::Particulars(Box::default()).concerns(&seen, &now));
        let renamed = Content { title: Texts::default(), ..seen.clone() };
        assert!(Change::Particulars(Box::default()).concerns(&seen, &renamed));
    }

    #[test]
    fn a_change_of_the_particulars_keeps_the_texts_and_an_empty_text_is_taken_out() {
        let changed = Change::Particulars(Box::default()).apply(&content());
        assert_eq!(changed.texts, content().texts);
        assert_eq!(Change::Text(Lang::Fr, " \n".to_owned()).apply(&content()).texts.len(), 1);
    }

    #[test]
    fn a_commitment_is_changed_put_in_and_taken_out_by_its_code() {
        let mut all = crate::pacts::draft::tests::pact().commitments.into_iter();
        let (first, second) = (all.next().unwrap(), all.next().unwrap());
        let was = Content { commitments: vec![first.clone()], ..content() };
        let (code, mut other) = (first.code.clone(), first);
        other.critical = !other.critical;
        let changed = Change::Commitment(code.clone(), Some(Box::new(other.clone())));
        assert_eq!(changed.apply(&was).commitments, [other]);
        let added = Change::Commitment(second.code.clone(), Some(Box::new(second.clone())));
        assert_eq!(added.apply(&was).commitments.len(), 2);
        assert!(!added.concerns(&was, &changed.apply(&was)) && changed.concerns(&was, &changed.apply(&was)));
        assert!(Change::Commitment(code, None).apply(&was).commitments.is_empty());
        assert_eq!(Change::Particulars(Box::default()).apply(&was).commitments, was.commitments);
    }

    #[test]
    fn what_was_kept_before_drafts_had_commitments_of_their_own_is_read_and_known_by_its_silence() {
        let old = r#"{"title":{},"summary":{},"authentic":[],"needed":{},"values":{},"texts":{"en":"x"}}"#;
        assert!(!Content::says_commitments(old) && serde_json::from_str::<Content>(old).unwrap().commitments.is_empty());
        let none = serde_json::to_string(&content()).unwrap();
        assert!(Content::says_commitments(&none), "none at all is said as well");
        assert_eq!(serde_json::from_str::<Content>(&none).unwrap(), content());
    }

    #[test]
    fn what_is_missing_is_named_by_its_field() {
        let fields = |change: Change| change.check().0.into_iter().map(|e| e.field).collect::<Vec<_>>();
        assert_eq!(fields(Change::Particulars(Box::default())), ["title", "authentic", "needed"]);
        assert!(fields(Change::Particulars(Box::new(content()))).is_empty());
        assert_eq!(fields(Change::Text(Lang::En, "x".repeat(MOST_OF_TEXT + 1))), ["text"]);
    }
}
