//! What a form means: its fields read into an act, or what is wrong with them.

use super::begin::{before, offered};
use super::{Desk, Typed, why};
use crate::kernel::error::FieldErrors;
use crate::kernel::locale::Lang;
use crate::kernel::text::{EmailAddress, NonEmptyText};
use crate::pacts::model::Texts;
use crate::sanctions::act::{Act, ActKind, Affiliate, Condition, Decision, Document, Motion, Term};
use crate::sanctions::allow::No;
use crate::sanctions::model::Seat;
use crate::sanctions::server::queue::seat_of;
use std::str::FromStr;
use time::Date;
use time::format_description::well_known::Iso8601;

/// How many conditions a form has room for.
pub const CONDITIONS: usize = 5;
/// How many organisations a notice has room for.
pub const AFFILIATES: usize = 3;

/// What somebody asks for.
pub enum Meant {
    /// An act as it is.
    Act(Act),
    /// A seat for somebody who may not be known yet.
    Seat {
        /// Which.
        seat: Seat,
        /// The person's address.
        email: EmailAddress,
        /// The person's name.
        name: NonEmptyText,
        /// The language of their mails.
        lang: Lang,
    },
}

/// The field at which it is said why an act is refused.
fn field_of(kind: ActKind, no: No) -> &'static str {
    match no {
        No::Measure | No::Heavier => "measure",
        No::Months => "months",
        No::Affiliate => "affiliates",
        No::Condition => "condition",
        No::Party | No::OtherInstance | No::NotNeutral if kind == ActKind::Named => "email",
        No::Period => match kind {
            ActKind::ExtensionAsked | ActKind::ExtensionGranted => "days",
            ActKind::HearingHeld => "on",
            _ => "until",
        },
        No::Reasons => text_of(kind),
        No::NotYours
        | No::NotNow
        | No::Party
        | No::OtherInstance
        | No::NotNeutral
        | No::Bench
        | No::HearingOwed
        | No::TooLate
        | No::Done
        | No::Motion => "form",
    }
}

/// The field that says why.
const fn text_of(kind: ActKind) -> &'static str {
    match kind {
        ActKind::Recused | ActKind::ExtensionAsked | ActKind::ExtensionRefused => "reason",
        ActKind::Supplemented | ActKind::Noticed | ActKind::ConditionShown | ActKind::Disciplined => "account",
        ActKind::Responded => "reply",
        ActKind::Appealed => "grounds",
        ActKind::HearingHeld => "minutes",
        ActKind::Withheld => "reference",
        _ => "reasons",
    }
}

/// Why an act is refused, said at its field.
pub fn refused(kind: ActKind, no: No) -> FieldErrors {
    FieldErrors::one(field_of(kind, no), why(no))
}

struct Reader<'a> {
    desk: &'a Desk,
    kind: ActKind,
    typed: &'a Typed,
    lang: Lang,
    errors: FieldErrors,
}

impl Reader<'_> {
    fn text(&self, name: &str) -> String {
        self.typed.get(name).trim().to_owned()
    }

    fn texts(&mut self, name: &'static str) -> Texts {
        let texts = self.typed.texts(name);
        if texts.0.is_empty() {
            self.errors.add(name, why(No::Reasons));
        }
        texts
    }

    fn filled(&mut self, name: &'static str) -> String {
        let text = self.text(name);
        if text.is_empty() {
            self.errors.add(name, why(No::Reasons));
        }
        text
    }

    fn number(&mut self, name: &'static str, key: &'static str) -> u32 {
        self.text(name).parse().unwrap_or_else(|_| {
            self.errors.add(name, key);
            0
        })
    }

    fn day(&mut self, name: &'static str) -> Date {
        Date::parse(self.typed.get(name).trim(), &Iso8601::DATE).unwrap_or_else(|_| {
            self.errors.add(name, why(No::Period));
            Date::MIN
        })
    }

    fn word<T: FromStr>(&mut self, name: &'static str, key: &'static str) -> Option<T> {
        let word = self.typed.get(name).parse().ok();
        if word.is_none() {
            self.errors.add(name, key);
        }
        word
    }

    fn files(&self) -> Vec<Document> {
        offered(self.desk, self.kind).into_iter().filter(|d| self.typed.has(&format!("file.{}", d.id))).collect()
    }

    fn affiliates(&mut self) -> Vec<Affiliate> {
        let mut all = Vec::new();
        for n in 1..=AFFILIATES {
            let slug = self.text(&format!("affiliate.{n}"));
            if slug.is_empty() {
                continue;
            }
            match (slug.parse(), self.typed.get(&format!("relation.{n}")).parse()) {
                (Ok(organisation), Ok(relation)) => all.push(Affiliate { organisation, relation }),
                _ => self.errors.add("affiliates", "case-no-relation"),
            }
        }
        all
    }

    fn conditions(&self) -> Vec<Condition> {
        if let Some(term) = before(self.desk) {
            let kept = term.conditions.iter().enumerate().filter(|(n, _)| self.typed.has(&format!("kept.{n}")));
            return kept.map(|(_, c)| c.clone()).collect();
        }
        let row = |n| {
            let text = self.text(&format!("condition_text.{n}"));
            let kind = self.typed.get(&format!("condition_kind.{n}")).parse().ok()?;
            (!text.is_empty()).then(|| Condition { kind, text: Texts([(self.lang.to_string(), text)].into()) })
        };
        (1..=CONDITIONS).filter_map(row).collect()
    }

    fn decision(&mut self) -> Decision {
        let reasons = self.texts("reasons");
        let measure = self.text("measure");
        if measure == "none" {
            return Decision { term: None, reasons };
        }
        if measure.is_empty() {
            self.errors.add("measure", why(No::Measure));
        }
        let months = self.number("months", why(No::Months));
        let at_once = Some(self.typed.texts("at_once")).filter(|t| !t.0.is_empty());
        let reach = self.desk.file.case.affiliates.iter().enumerate();
        let affiliates = reach.filter(|(n, _)| self.typed.has(&format!("reach.{n}"))).map(|(_, a)| a.clone()).collect();
        Decision { term: Some(Term { measure, months, at_once, conditions: self.conditions(), affiliates }), reasons }
    }

    fn motion(&mut self) -> Motion {
        match self.typed.get("motion") {
            "interim" => Motion::Interim { until: self.day("until"), reasons: self.texts("reasons") },
            "lift-interim" => Motion::LiftInterim { reasons: self.texts("reasons") },
            "release" => Motion::Release { reasons: self.texts("reasons") },
            "prolong" => Motion::Prolong { until: self.day("until"), reasons: self.texts("reasons") },
            _ => Motion::Decide(self.decision()),
        }
    }

    fn seat(&mut self) -> Option<Meant> {
        let capacity = self.desk.file.case.capacity(&self.desk.who, ActKind::Named).ok().and_then(seat_of);
        let Some(seat) = capacity else {
            self.errors.add("form", why(No::NotYours));
            return None;
        };
        if seat == Seat::Officer {
            return Some(Meant::Act(Act::Named { seat, person: self.desk.actor.person }));
        }
        let email = self.word("email", "case-no-email");
        let name = self.word("name", "case-no-name");
        let lang = self.typed.get("lang").parse().unwrap_or(self.lang);
        Some(Meant::Seat { seat, email: email?, name: name?, lang })
    }

    fn act(&mut self) -> Option<Meant> {
        let act = match self.kind {
            ActKind::Named => return self.seat(),
            ActKind::TakenUp => Act::TakenUp,
            ActKind::Declined => Act::Declined { reasons: self.texts("reasons") },
            ActKind::Declared => Act::Declared,
            ActKind::Recused => Act::Recused { reason: self.filled("reason") },
            ActKind::Noticed => {
                Act::Noticed { account: self.texts("account"), affiliates: self.affiliates(), files: self.files() }
            }
            ActKind::Read => Act::Read,
            ActKind::ExtensionAsked => {
                Act::ExtensionAsked { days: self.number("days", why(No::Period)), reason: self.filled("reason") }
            }
            ActKind::ExtensionGranted => Act::ExtensionGranted { days: self.number("days", why(No::Period)) },
            ActKind::ExtensionRefused => Act::ExtensionRefused { reason: self.filled("reason") },
            ActKind::Responded => Act::Responded { reply: self.texts("reply"), files: self.files() },
            ActKind::HearingAsked => Act::HearingAsked,
            ActKind::HearingWaived => Act::HearingWaived,
            ActKind::HearingHeld => Act::HearingHeld {
                on: self.day("on"),
                minutes: self.filled("minutes"),
                present: self.text("present"),
                files: self.files(),
            },
            ActKind::Moved => Act::Moved { motion: self.motion() },
            ActKind::Voted => {
                let dissent = Some(self.typed.texts("dissent")).filter(|t| !t.0.is_empty());
                Act::Voted { vote: self.word("vote", "case-no-vote")?, dissent }
            }
            ActKind::Appealed => Act::Appealed { grounds: self.texts("grounds"), files: self.files() },
            ActKind::AppealWithdrawn => Act::AppealWithdrawn,
            ActKind::SettlementOffered => Act::SettlementOffered { decision: self.decision() },
            ActKind::SettlementAccepted => Act::SettlementAccepted,
            ActKind::SettlementRefused => Act::SettlementRefused,
            ActKind::Withheld => {
                let (reference, until) = (self.filled("reference"), self.day("until"));
                Act::Withheld { ground: self.word("ground", "case-no-ground")?, reference, until }
            }
            ActKind::WithholdingLifted => Act::WithholdingLifted,
            ActKind::Supplemented => Act::Supplemented { account: self.texts("account"), files: self.files() },
            ActKind::Reopened => {
                let (reasons, files) = (self.texts("reasons"), self.files());
                Act::Reopened { ground: self.word("ground", "case-no-ground")?, reasons, files }
            }
            ActKind::ConditionShown => {
                let (account, files) = (self.texts("account"), self.files());
                Act::ConditionShown { condition: self.word("condition", why(No::Condition))?, account, files }
            }
            ActKind::ConditionMet => Act::ConditionMet { condition: self.word("condition", why(No::Condition))? },
            ActKind::Disciplined => {
                let (officials, account) = (self.number("officials", "case-no-number"), self.texts("account"));
                Act::Disciplined { outcome: self.word("outcome", "case-no-outcome")?, officials, account }
            }
            ActKind::Alleged
            | ActKind::Opened
            | ActKind::Delivered
            | ActKind::Carried
            | ActKind::Lost
            | ActKind::ResponseOver
            | ActKind::DeadlineMissed
            | ActKind::AppealOver
            | ActKind::InterimOver
            | ActKind::Began
            | ActKind::Expired
            | ActKind::Published => {
                self.errors.add("form", why(No::NotYours));
                return None;
            }
        };
        Some(Meant::Act(act))
    }
}

/// Reads a form.
pub fn meant(desk: &Desk, kind: ActKind, typed: &Typed, lang: Lang) -> Result<Meant, FieldErrors> {
    let mut reader = Reader { desk, kind, typed, lang, errors: FieldErrors::default() };
    let act = reader.act();
    match act {
        Some(act) if reader.errors.is_empty() => Ok(act),
        _ => Err(reader.errors),
    }
}
