//! What may be done in a meeting now, by whom, and with what it says.

use super::act::{Act, ActKind};
use super::meeting::{Meeting, Moment, No, Point, Stage, Who};
use super::model::{MOST_CHARACTERS, MOST_ITEMS, MOST_OF_MINUTES, texts};
use crate::kernel::error::FieldErrors;
use crate::kernel::text::Slug;
use time::Date;

impl Meeting {
    /// For which organisation this person may do such an act now; none for the secretariat's own, which acts for Customs.
    pub fn may(&self, who: &Who, moment: Moment<'_>, kind: ActKind) -> Result<(), No> {
        self.hand(who, moment, kind)?;
        match kind {
            ActKind::Changed | ActKind::Cancelled => self.while_called(),
            ActKind::Asked => {
                self.while_called()?;
                let open = moment.today <= self.call.agenda_until && self.call.agenda.len() < MOST_ITEMS;
                if open { Ok(()) } else { Err(No::TooLate) }
            }
            ActKind::Answered => {
                self.while_called()?;
                if moment.now < self.call.starts_at { Ok(()) } else { Err(No::TooLate) }
            }
            ActKind::Held => match self.stage {
                Stage::Called if moment.now < self.call.starts_at => Err(No::TooEarly),
                Stage::Called | Stage::Held | Stage::Commenting { .. } => Ok(()),
                Stage::Cancelled { .. } | Stage::Adopted { .. } => Err(No::NotNow),
            },
            ActKind::Drafted | ActKind::Decided => match self.stage {
                Stage::Held | Stage::Commenting { .. } => Ok(()),
                Stage::Called | Stage::Cancelled { .. } | Stage::Adopted { .. } => Err(No::NotNow),
            },
            ActKind::Commented => self.while_commenting(|until| moment.today <= until, No::TooLate),
            ActKind::Adopted => self.while_commenting(|until| moment.today > until, No::TooEarly),
            ActKind::Done | ActKind::Dropped | ActKind::Late => {
                if self.points.values().any(|p| p.state.is_awaited()) {
                    Ok(())
                } else {
                    Err(No::NotNow)
                }
            }
            ActKind::Founded | ActKind::Reformed | ActKind::Closed | ActKind::Called => Err(No::NotNow),
        }
    }

    fn hand(&self, who: &Who, moment: Moment<'_>, kind: ActKind) -> Result<(), No> {
        use super::act::Hand;
        let seated = who.seats.iter().any(|seat| moment.seats.contains(seat));
        let may = match kind.by() {
            Hand::Secretariat => who.secretariat,
            Hand::Seat => seated,
            Hand::SecretariatOrChair => who.secretariat || who.seats.contains(moment.chair),
            Hand::Owner => self.points.values().any(|p| p.decision.owner.as_ref().is_some_and(|o| who.seats.contains(o))),
            Hand::Clock => false,
        };
        if may { Ok(()) } else { Err(No::NotYours) }
    }

    fn while_called(&self) -> Result<(), No> {
        if self.stage == Stage::Called { Ok(()) } else { Err(No::NotNow) }
    }

    fn while_commenting(&self, is_time: impl Fn(Date) -> bool, else_no: No) -> Result<(), No> {
        match &self.stage {
            Stage::Commenting { until, .. } if is_time(*until) => Ok(()),
            Stage::Commenting { .. } => Err(else_no),
            Stage::Called | Stage::Cancelled { .. } | Stage::Held | Stage::Adopted { .. } => Err(No::NotNow),
        }
    }

    /// Whether this act may be done now, with all that it says; `by` is the seat for which it is done.
    pub fn allows(&self, who: &Who, moment: Moment<'_>, by: &Slug, act: &Act) -> Result<(), No> {
        self.may(who, moment, act.kind())?;
        let mut errors = FieldErrors::default();
        match act {
            Act::Changed { call, why } => {
                call.check(moment.now)?;
                texts(&mut errors, "why", why, MOST_CHARACTERS);
            }
            Act::Cancelled { why } => texts(&mut errors, "why", why, MOST_CHARACTERS),
            Act::Asked { item } => texts(&mut errors, "item_1", &item.text, MOST_CHARACTERS),
            Act::Answered { with, .. } if with.chars().count() > MOST_CHARACTERS => errors.add("with", "meeting-text-long"),
            Act::Held { attendance, .. } if !attendance.keys().eq(moment.seats) => {
                errors.add("attendance", "meeting-no-attendance");
            }
            Act::Drafted { minutes, until } => {
                texts(&mut errors, "minutes", minutes, MOST_OF_MINUTES);
                if *until < moment.today {
                    errors.add("until", "meeting-day-past");
                }
            }
            Act::Commented { comment } => match comment.chars().count() {
                0 => errors.add("comment", "error-text-empty"),
                1..=MOST_CHARACTERS => {}
                _ => errors.add("comment", "meeting-text-long"),
            },
            Act::Decided { decision } => {
                decision.check()?;
                let known = decision.owner.as_ref().is_none_or(|owner| moment.seats.contains(owner));
                if !known || decision.number != self.next_number() {
                    errors.add("owner", "decision-no-owner");
                }
            }
            Act::Adopted { minutes, meeting } => {
                let drafted = matches!(&self.stage, Stage::Commenting { minutes: draft, .. } if draft == minutes);
                let hand = if meeting.is_some() { who.secretariat } else { who.seats.contains(moment.chair) };
                if !drafted || !hand {
                    errors.add("how", "minutes-not-so");
                }
            }
            Act::Done { number, note } => {
                self.point(*number, |p| p.decision.owner.as_ref() == Some(by))?;
                texts(&mut errors, "note", note, MOST_CHARACTERS);
            }
            Act::Dropped { number, why } => {
                self.point(*number, |_| true)?;
                texts(&mut errors, "why", why, MOST_CHARACTERS);
            }
            Act::Founded { .. }
            | Act::Reformed { .. }
            | Act::Closed { .. }
            | Act::Called { .. }
            | Act::Answered { .. }
            | Act::Held { .. }
            | Act::Late { .. } => {}
        }
        if errors.is_empty() { Ok(()) } else { Err(errors.into()) }
    }

    fn point(&self, number: u32, is_right: impl Fn(&Point) -> bool) -> Result<(), No> {
        let point = self.points.get(&number).ok_or(No::NotYours)?;
        match (is_right(point), point.state.is_awaited()) {
            (false, _) => Err(No::NotYours),
            (true, false) => Err(No::NotNow),
            (true, true) => Ok(()),
        }
    }
}
