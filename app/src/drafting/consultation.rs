//! A round of consultation: its frozen text, its last day, and what becomes of a comment, without a database.

use crate::kernel::words;
use crate::pacts::model::{EntryRule, Texts};
use crate::pacts::signing::Signing;
use crate::pacts::term::Term;
use crate::pacts::version::{LegalText, Measure, Undertaking};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use time::{Date, Duration, OffsetDateTime};

/// The most characters of a comment.
pub const MOST_OF_COMMENT: usize = 4_000;
/// The most characters of the reason for what becomes of a comment.
pub const MOST_OF_ANSWER: usize = 2_000;
/// The most characters of the reason for giving a draft up.
pub const MOST_OF_REASON: usize = 1_000;
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

/// What a text obliges to and the rules by which it holds, as they would be adopted with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// The language in which the commitments are described.
    pub language: String,
    /// The commitments, in their order.
    pub commitments: Vec<Undertaking>,
    /// The measures against a breach, from the mildest.
    pub sanctions_ladder: Vec<Measure>,
    /// When it enters into force.
    pub entry_into_force: EntryRule,
    /// For how long it is in force; none where it knows no term, or its length is not filled in yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<Term>,
    /// In which order it is signed, and whether it is countersigned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing: Option<Signing>,
}

/// The text of a round, as it was published; it never changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
    /// What it obliges to and by which rules; rounds that were opened before this was frozen too have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Rules>,
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

/// The last day of a round, if it can be that one.
pub fn last_day(day: Option<Date>, today: Date) -> Result<Date, &'static str> {
    let day = day.ok_or("draft-until-missing")?;
    if day < today {
        return Err("draft-until-past");
    }
    if day > today + Duration::days(LONGEST) { Err("draft-until-far") } else { Ok(day) }
}

/// The day on which a round was or will be over: its last one, or an earlier one on which it was closed with its draft.
pub fn over_on(closes_on: Date, closed_at: Option<OffsetDateTime>) -> Date {
    closed_at.map_or(closes_on, |at| at.date().min(closes_on))
}

/// What is wrong with the reason for giving a draft up.
pub fn check_reason(why: &str) -> Result<(), &'static str> {
    match why.trim().chars().count() {
        0 => Err("draft-give-up-why-missing"),
        1..=MOST_OF_REASON => Ok(()),
        _ => Err("draft-give-up-why-long"),
    }
}

/// Whether a round takes comments today: until the end of its last day, whether or not anybody has closed it.
pub fn takes_comments(closes_on: Date, is_closed: bool, today: Date) -> bool {
    !is_closed && today <= closes_on
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    #[test]
    fn a_round_whose_text_alone_was_frozen_is_still_read_and_is_written_as_it_was() {
        let old = r#"{"pact":"p","round":1,"title":{},"summary":{},"authentic":["en"],"texts":{}}"#;
        let read: Frozen = serde_json::from_str(old).unwrap();
        assert!(read.rules.is_none());
        assert_eq!(serde_json::to_string(&read).unwrap(), old);
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

    #[test]
    fn a_round_is_over_on_its_last_day_or_when_its_draft_was_given_up_before() {
        let day = date!(2026 - 11 - 24);
        assert_eq!(over_on(day, None), day);
        assert_eq!(over_on(day, Some(datetime!(2026-11-25 0:01 UTC))), day, "the clock closes it after its last day");
        assert_eq!(over_on(day, Some(datetime!(2026-11-20 9:00 UTC))), date!(2026 - 11 - 20));
    }

    #[test]
    fn a_reason_for_giving_up_is_given_and_not_endless() {
        assert_eq!(check_reason(" "), Err("draft-give-up-why-missing"));
        assert!(check_reason("The port was closed.").is_ok() && check_reason(&"x".repeat(MOST_OF_REASON)).is_ok());
        assert_eq!(check_reason(&"x".repeat(MOST_OF_REASON + 1)), Err("draft-give-up-why-long"));
    }
}
