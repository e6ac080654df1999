//! What committees and meetings are made of, without a database.

use crate::kernel::error::FieldErrors;
use crate::kernel::instant;
use crate::kernel::text::Slug;
use crate::kernel::words;
use crate::pacts::model::{Frequency, PartyRole, Texts};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use time::{Date, Duration, OffsetDateTime};

/// The longest name of a committee in one language, in characters.
pub const MOST_OF_NAME: usize = 200;
/// The longest text of an agenda item, a decision, a reason or a note in one language.
pub const MOST_CHARACTERS: usize = 2000;
/// The longest terms of reference and minutes in one language.
pub const MOST_OF_MINUTES: usize = 50_000;
/// The most items of an agenda.
pub const MOST_ITEMS: usize = 12;
/// The longest meeting, in minutes.
pub const LONGEST: u32 = 24 * 60;

words! {
    /// Where a meeting stands, as everyone may know it.
    MeetingState {
        /// It is called
        Called = "called",
        /// It was held; its minutes are not adopted yet
        Held = "held",
        /// Its minutes are adopted
        Adopted = "adopted",
        /// It does not take place
        Cancelled = "cancelled",
    }
}

words! {
    /// Whether a seat was taken.
    Attendance {
        /// Somebody was there for it
        Present = "present",
        /// Nobody, and it had said so
        Excused = "excused",
        /// Nobody
        Absent = "absent",
    }
}

words! {
    /// What became of a decision.
    DecisionState {
        /// Nobody has to do anything for it
        Standing = "standing",
        /// Its owner has time
        Open = "open",
        /// Its day has passed
        Late = "late",
        /// Its owner did it
        Done = "done",
        /// It is no longer asked for
        Dropped = "dropped",
    }
}

impl DecisionState {
    /// Whether its owner still has to act.
    pub const fn is_awaited(self) -> bool {
        matches!(self, Self::Open | Self::Late)
    }
}

/// The terms of reference of a committee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sea_orm::FromJsonQueryResult))]
pub struct Terms {
    /// Its name, by language.
    pub name: Texts,
    /// What it is for and how it works, in Markdown, by language.
    pub terms: Texts,
    /// Whether what it does is public; it stays so for as long as the committee is there.
    pub public: bool,
    /// How often it meets, where that is said.
    pub frequency: Option<Frequency>,
    /// The organisations that sit in it, with one vote each.
    pub seats: BTreeSet<Slug>,
    /// How many of them must be present.
    pub quorum: u32,
    /// Whether Customs and an association must be among those.
    pub both_sides: bool,
    /// Who has the chair.
    pub chair: Slug,
}

impl Terms {
    /// What is wrong with the terms; `parties` are those of the pact.
    pub fn check(&self, parties: &BTreeMap<Slug, PartyRole>) -> Result<(), FieldErrors> {
        let mut errors = FieldErrors::default();
        texts(&mut errors, "name", &self.name, MOST_OF_NAME);
        texts(&mut errors, "terms", &self.terms, MOST_OF_MINUTES);
        if self.seats.len() < 2 || self.seats.iter().any(|seat| !parties.contains_key(seat)) {
            errors.add("seats", "committee-too-few-seats");
        } else if self.both_sides && !both_sides(self.seats.iter().filter_map(|seat| parties.get(seat))) {
            errors.add("seats", "committee-not-both-sides");
        }
        if self.quorum == 0 || self.quorum as usize > self.seats.len() {
            errors.add("quorum", "committee-bad-quorum");
        }
        if !self.seats.contains(&self.chair) {
            errors.add("chair", "committee-no-chair");
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }

    /// Whether enough of the seats are taken to decide.
    pub fn has_quorum(&self, attendance: &BTreeMap<Slug, Attendance>, parties: &BTreeMap<Slug, PartyRole>) -> bool {
        let present: Vec<&Slug> = attendance.iter().filter(|(_, a)| **a == Attendance::Present).map(|(seat, _)| seat).collect();
        present.len() >= self.quorum as usize
            && (!self.both_sides || both_sides(present.iter().filter_map(|seat| parties.get(*seat))))
    }
}

/// Whether Customs and an association are among these seats.
fn both_sides<'a>(seats: impl Iterator<Item = &'a PartyRole> + Clone) -> bool {
    let mut all = seats.clone();
    all.any(|role| *role == PartyRole::Customs) && seats.into_iter().any(|role| *role == PartyRole::Association)
}

/// An item of an agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// What it is about, by language.
    pub text: Texts,
    /// The seat that asked for it; none where the secretariat put it there.
    pub asked_by: Option<Slug>,
}

/// A document to read before a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub url: String,
}

/// When and where a meeting takes place, and what about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// When it begins.
    #[serde(with = "instant")]
    pub starts_at: OffsetDateTime,
    /// For how many minutes.
    pub minutes: u32,
    /// Where.
    pub place: String,
    /// Where it can be joined from afar.
    pub link: Option<String>,
    /// What about.
    pub agenda: Vec<Item>,
    /// The last day, in the pact's time zone, on which a seat can ask for an item.
    pub agenda_until: Date,
    /// What to read before.
    pub documents: Vec<Document>,
}

impl Call {
    /// When it ends.
    pub fn ends_at(&self) -> OffsetDateTime {
        self.starts_at + Duration::minutes(self.minutes.into())
    }

    /// What is wrong with a call that is sent at this moment.
    pub fn check(&self, now: OffsetDateTime) -> Result<(), FieldErrors> {
        let mut errors = FieldErrors::default();
        if self.starts_at <= now {
            errors.add("day", "meeting-not-ahead");
        }
        if self.minutes == 0 || self.minutes > LONGEST {
            errors.add("minutes", "meeting-bad-length");
        }
        let place = self.place.chars().count();
        if place == 0 || place > MOST_OF_NAME {
            errors.add("place", "meeting-no-place");
        }
        if self.link.as_deref().is_some_and(|link| !is_link(link)) {
            errors.add("link", "meeting-bad-link");
        }
        if self.agenda.is_empty() || self.agenda.len() > MOST_ITEMS {
            errors.add("item_1", "meeting-no-agenda");
        }
        if self.agenda.iter().any(|item| item.text.0.values().any(|text| text.chars().count() > MOST_CHARACTERS)) {
            errors.add("item_1", "meeting-text-long");
        }
        if self.documents.iter().any(|d| d.title.is_empty() || d.title.chars().count() > MOST_OF_NAME || !is_link(&d.url)) {
            errors.add("documents", "meeting-bad-document");
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

/// Whether it is the address of a page.
fn is_link(text: &str) -> bool {
    text.len() <= 500
        && ["https://", "http://"].iter().any(|scheme| text.strip_prefix(scheme).is_some_and(|rest| rest.contains('.')))
        && !text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>'))
}

/// Something that was decided in a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// From 1, within the meeting.
    pub number: u32,
    /// What, by language.
    pub text: Texts,
    /// The organisation that has to act, if one.
    pub owner: Option<Slug>,
    /// The last day for it, in the pact's time zone.
    pub due_on: Option<Date>,
}

impl Decision {
    /// What is wrong with it.
    pub fn check(&self) -> Result<(), FieldErrors> {
        let mut errors = FieldErrors::default();
        texts(&mut errors, "text", &self.text, MOST_CHARACTERS);
        match (&self.owner, self.due_on) {
            (Some(_), None) => errors.add("due_on", "decision-no-day"),
            (None, Some(_)) => errors.add("owner", "decision-no-owner"),
            (Some(_), Some(_)) | (None, None) => {}
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

/// Notes what is wrong with a text in several languages: nothing there, or too long in one of them.
pub fn texts(errors: &mut FieldErrors, field: &'static str, texts: &Texts, most: usize) {
    if texts.0.is_empty() {
        errors.add(field, "error-text-empty");
    } else if texts.0.values().any(|text| text.chars().count() > most) {
        errors.add(field, "meeting-text-long");
    }
}
