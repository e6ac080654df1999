//! What is done in a case: the acts of people and of the clock, with all that each says.

pub use super::charge::{Charge, Document};

use super::model::{ConditionKind, Discipline, Relation, ReopeningGround, Seat, Stage, Vote, Withholding};
use crate::kernel::acts;
use crate::kernel::ids::PersonId;
use crate::kernel::text::Slug;
use crate::pacts::model::Texts;
use serde::{Deserialize, Serialize};
use time::Date;

/// Another organisation that a measure reaches.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Affiliate {
    /// Its slug.
    pub organisation: Slug,
    /// How it belongs to the respondent.
    pub relation: Relation,
}

/// What must be done to be released earlier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// What kind of thing.
    pub kind: ConditionKind,
    /// What, by language.
    pub text: Texts,
}

/// A measure as it is decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// Its name on the ladder.
    pub measure: String,
    /// For how many months.
    pub months: u32,
    /// Why it begins at once and not when the time for appeal is over, if so.
    pub at_once: Option<Texts>,
    /// What would end it earlier.
    pub conditions: Vec<Condition>,
    /// Whom else it reaches.
    pub affiliates: Vec<Affiliate>,
}

/// What a body decides: a measure, or that there is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// The measure; none where no breach is found, or where it is annulled.
    pub term: Option<Term>,
    /// Why.
    pub reasons: Texts,
}

/// What a member of a body puts to the vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "motion", rename_all = "snake_case")]
pub enum Motion {
    /// To decide the case, the appeal, or the case again.
    Decide(Decision),
    /// To suspend the respondent until a day, while the case is open.
    Interim {
        /// The first day on which it is over.
        until: Date,
        /// Why it cannot wait.
        reasons: Texts,
    },
    /// To end an interim suspension.
    LiftInterim {
        /// Why.
        reasons: Texts,
    },
    /// To end a measure before its time.
    Release {
        /// Why.
        reasons: Texts,
    },
    /// To let a measure last longer, within what the ladder allows.
    Prolong {
        /// The first day on which it is over.
        until: Date,
        /// Why.
        reasons: Texts,
    },
}

acts! {
    /// A step of a case.
    Act,
    /// A party, or the pact's own rule, says that there was a breach
    Alleged = "alleged" {
        /// What
        charge: Charge,
    },
    /// The officer opens a case without an allegation
    Opened = "opened" {
        /// What
        charge: Charge,
    },
    /// The officer takes an allegation up
    TakenUp = "taken_up",
    /// The officer does not take it up, or ends the review without a notice
    Declined = "declined" {
        /// Why
        reasons: Texts,
    },
    /// More is said and shown of what is alleged, before the respondent is told
    Supplemented = "supplemented" {
        /// What
        account: Texts,
        /// What shows it
        files: Vec<Document>,
    },
    /// Somebody is given a seat, or is proposed for the chair
    Named = "named" {
        /// Which
        seat: Seat,
        /// Who
        person: PersonId,
    },
    /// A member declares to have no interest in the matter
    Declared = "declared",
    /// A member leaves the body
    Recused = "recused" {
        /// Why
        reason: String,
    },
    /// The respondent is told what is alleged and on what evidence
    Noticed = "noticed" {
        /// What
        account: Texts,
        /// Who else a measure could reach
        affiliates: Vec<Affiliate>,
        /// The evidence
        files: Vec<Document>,
    },
    /// The mail with the notice was taken by the mail server of who was written to
    Delivered = "delivered",
    /// The respondent has opened the notice
    Read = "read",
    /// The respondent answers
    Responded = "responded" {
        /// What
        reply: Texts,
        /// With what
        files: Vec<Document>,
    },
    /// The respondent asks for more time
    ExtensionAsked = "extension_asked" {
        /// Working days
        days: u32,
        /// Why
        reason: String,
    },
    /// It has more time
    ExtensionGranted = "extension_granted" {
        /// Working days
        days: u32,
    },
    /// It has not
    ExtensionRefused = "extension_refused" {
        /// Why
        reason: String,
    },
    /// The respondent asks to be heard
    HearingAsked = "hearing_asked",
    /// The respondent no longer asks for it
    HearingWaived = "hearing_waived",
    /// It was heard
    HearingHeld = "hearing_held" {
        /// On which day
        on: Date,
        /// The minutes
        minutes: String,
        /// Who was there
        present: String,
        /// The signed minutes, if there are any
        files: Vec<Document>,
    },
    /// A member puts something to the vote, and votes for it
    Moved = "moved" {
        /// What
        motion: Motion,
    },
    /// A member votes
    Voted = "voted" {
        /// How
        vote: Vote,
        /// What is to be known of a vote against it
        dissent: Option<Texts>,
    },
    /// The body has decided
    Carried = "carried" {
        /// What
        motion: Motion,
    },
    /// The motion has no majority any more
    Lost = "lost",
    /// The respondent appeals
    Appealed = "appealed" {
        /// Why
        grounds: Texts,
        /// With what
        files: Vec<Document>,
    },
    /// It no longer does
    AppealWithdrawn = "appeal_withdrawn",
    /// The officer or the respondent offers to settle
    SettlementOffered = "settlement_offered" {
        /// On what
        decision: Decision,
    },
    /// The other side takes the offer
    SettlementAccepted = "settlement_accepted",
    /// The other side does not, or the offer is taken back
    SettlementRefused = "settlement_refused",
    /// Publication waits
    Withheld = "withheld" {
        /// Why
        ground: Withholding,
        /// Which order or which law
        reference: String,
        /// The first day on which it no longer waits
        until: Date,
    },
    /// It waits no longer
    WithholdingLifted = "withholding_lifted",
    /// The decision is to be looked at again
    Reopened = "reopened" {
        /// Why
        ground: ReopeningGround,
        /// What is to be known of it
        reasons: Texts,
        /// With what
        files: Vec<Document>,
    },
    /// The respondent shows that a condition is met
    ConditionShown = "condition_shown" {
        /// Which, from 0
        condition: u32,
        /// How
        account: Texts,
        /// With what
        files: Vec<Document>,
    },
    /// It is met
    ConditionMet = "condition_met" {
        /// Which, from 0
        condition: u32,
    },
    /// Customs says what it did within its own house
    Disciplined = "disciplined" {
        /// What
        outcome: Discipline,
        /// How many officials
        officials: u32,
        /// What is to be known of it
        account: Texts,
    },
    /// The time to answer is over
    ResponseOver = "response_over",
    /// A body or the officer has let its time pass
    DeadlineMissed = "deadline_missed" {
        /// In which stage
        stage: Stage,
    },
    /// The time to appeal is over
    AppealOver = "appeal_over",
    /// The interim suspension is over
    InterimOver = "interim_over",
    /// The measure takes effect
    Began = "began",
    /// Its time has run out
    Expired = "expired",
    /// The case is public
    Published = "published",
}
