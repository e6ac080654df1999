//! A draft, its rounds of consultation and what is done with a comment, without a database.

use crate::kernel::error::FieldErrors;
use crate::kernel::locale::Lang;
use crate::kernel::words;
use crate::pacts::model::{PartyRole, Texts};
use crate::pacts::version::{LegalText, Undertaking};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use time::{Date, Duration};

/// The most characters of a text in one language.
pub const MOST_OF_TEXT: usize = 60_000;
/// The most characters of a comment.
pub const MOST_OF_COMMENT: usize = 4_000;
/// The most characters of the reason for what becomes of a comment.
pub const MOST_OF_ANSWER: usize = 2_000;
/// The longest that a round is open, in days.
const LONGEST: i64 = 366;

words! {
    /// What becomes of a comment.
    Disposition {
        /// The text follows it
        Accepted = "accepted",
        /// The text follows it in part
        Partly = "partly",
        /// The text does not follow it
        Rejected = "rejected",
    }
}

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
    /// The commitments of an amendment; those of a new pact are its template's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commitments: Vec<Undertaking>,
    /// The slug of the pact whose place a new one takes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub supersedes: String,
}

/// What one save changes.
#[derive(Clone, Debug)]
pub enum Change {
    /// The text in one language; an empty one is taken out.
    Text(Lang, String),
    /// All that stands beside the texts and the commitments.
    Particulars(Content),
    /// The commitment of this code, as it is from now on; none takes it out. Of an amendment.
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
                content = Content { texts: content.texts, commitments: content.commitments, ..new.clone() };
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
                let beside = |content: &Content| Content { texts: BTreeMap::new(), commitments: Vec::new(), ..content.clone() };
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
            }
        }
        errors
    }
}

/// The text of a round, as it was published; it never changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frozen {
    /// The permanent name that the pact will have.
    pub pact: String,
    /// The number of the round, from 1.
    pub round: i32,
    /// What the pact is called.
    pub title: Texts,
    /// What it is, in plain words.
    pub summary: Texts,
    /// The languages whose texts will bind.
    pub authentic: BTreeSet<String>,
    /// The texts, by language.
    pub texts: BTreeMap<String, LegalText>,
}

impl Frozen {
    /// The language to show the text in to a reader of `wanted`: theirs, else an authentic one, else any.
    pub fn language_for(&self, wanted: &str) -> &str {
        let there = |tag: &str| self.texts.get_key_value(tag).map(|(tag, _)| tag.as_str());
        let authentic = || self.authentic.iter().find_map(|tag| there(tag));
        there(wanted).or_else(authentic).or_else(|| self.texts.keys().next().map(String::as_str)).unwrap_or("en")
    }

    /// How many articles each of its texts has.
    pub fn articles(&self) -> usize {
        self.texts.values().next().map_or(0, |text| text.articles.len())
    }
}

/// Where a draft stands on its way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Way {
    /// Its text was adopted.
    pub adopted: bool,
    /// How many rounds it has had.
    pub rounds: u64,
    /// Whether one of them is open.
    pub consulting: bool,
    /// How many comments are without an answer.
    pub unanswered: u64,
}

/// Why a step on the way is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Barred {
    /// The text was adopted and cannot change.
    Adopted,
    /// A round is open.
    Consulting,
    /// The public was never consulted.
    NeverConsulted,
    /// A comment has no answer.
    Unanswered,
}

impl Barred {
    /// The message key of the reason.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Adopted => "draft-refused-adopted",
            Self::Consulting => "draft-refused-consulting",
            Self::NeverConsulted => "draft-refused-never-consulted",
            Self::Unanswered => "draft-refused-unanswered",
        }
    }
}

impl Way {
    /// Whether the draft may be changed.
    pub const fn edit(self) -> Result<(), Barred> {
        if self.adopted { Err(Barred::Adopted) } else { Ok(()) }
    }

    /// Whether another round may be opened.
    pub const fn consult(self) -> Result<(), Barred> {
        match self {
            Self { adopted: true, .. } => Err(Barred::Adopted),
            Self { consulting: true, .. } => Err(Barred::Consulting),
            _ => Ok(()),
        }
    }

    /// Whether the text may be adopted.
    pub const fn adopt(self) -> Result<(), Barred> {
        match self {
            Self { adopted: true, .. } => Err(Barred::Adopted),
            Self { consulting: true, .. } => Err(Barred::Consulting),
            Self { rounds: 0, .. } => Err(Barred::NeverConsulted),
            Self { unanswered: 1.., .. } => Err(Barred::Unanswered),
            _ => Ok(()),
        }
    }
}

/// The last day of a round, if it can be that one.
pub fn last_day(day: Option<Date>, today: Date) -> Result<Date, &'static str> {
    let day = day.ok_or("draft-until-missing")?;
    if day < today {
        return Err("draft-until-past");
    }
    if day > today + Duration::days(LONGEST) { Err("draft-until-far") } else { Ok(day) }
}

/// Whether a round takes comments today: until the end of its last day, whether or not anybody has closed it.
pub fn takes_comments(closes_on: Date, is_closed: bool, today: Date) -> bool {
    !is_closed && today <= closes_on
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

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
        assert!(!Change::Particulars(Content::default()).concerns(&seen, &now));
        let renamed = Content { title: Texts::default(), ..seen.clone() };
        assert!(Change::Particulars(Content::default()).concerns(&seen, &renamed));
    }

    #[test]
    fn a_change_of_the_particulars_keeps_the_texts_and_an_empty_text_is_taken_out() {
        let changed = Change::Particulars(Content { title: Texts::default(), ..Content::default() }).apply(&content());
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
        assert_eq!(Change::Particulars(Content::default()).apply(&was).commitments, was.commitments);
    }

    #[test]
    fn what_is_missing_is_named_by_its_field() {
        let fields = |change: Change| change.check().0.into_iter().map(|e| e.field).collect::<Vec<_>>();
        assert_eq!(fields(Change::Particulars(Content::default())), ["title", "authentic", "needed"]);
        assert!(fields(Change::Particulars(content())).is_empty());
        assert_eq!(fields(Change::Text(Lang::En, "x".repeat(MOST_OF_TEXT + 1))), ["text"]);
    }

    #[test]
    fn a_text_is_adopted_only_after_a_round_that_is_over_and_answered() {
        let way = Way { rounds: 1, ..Way::default() };
        assert_eq!(way.adopt(), Ok(()));
        assert_eq!(Way::default().adopt(), Err(Barred::NeverConsulted));
        assert_eq!(Way { consulting: true, ..way }.adopt(), Err(Barred::Consulting));
        assert_eq!(Way { unanswered: 3, ..way }.adopt(), Err(Barred::Unanswered));
        assert_eq!(Way { consulting: true, ..way }.consult(), Err(Barred::Consulting));
        let adopted = Way { adopted: true, ..way };
        assert_eq!([adopted.edit(), adopted.consult(), adopted.adopt()], [Err(Barred::Adopted); 3]);
    }

    #[test]
    fn a_round_takes_comments_until_the_end_of_its_last_day() {
        let day = date!(2026 - 11 - 24);
        assert!(takes_comments(day, false, day) && !takes_comments(day, true, day));
        assert!(!takes_comments(day, false, day.next_day().unwrap()));
        assert_eq!(last_day(Some(day), day), Ok(day));
        for bad in [None, day.previous_day(), date!(2028 - 01 - 01).into()] {
            assert!(last_day(bad, day).is_err(), "{bad:?}");
        }
    }
}
