//! When whom is told of what.

use crate::kernel::words;
use crate::organisations::model::MemberRole;
use crate::pacts::model::PartyRole;

words! {
    /// Mails that their recipients may refuse, kind by kind.
    MailKind {
        /// What one owes oneself
        Reminder = "reminder",
        /// What others owe that one answers for
        Escalation = "escalation",
    }
}

words! {
    /// An occasion to tell of an obligation that is still owed.
    Stage {
        /// Fourteen days before its day
        FourteenBefore = "before_14",
        /// Three days before
        ThreeBefore = "before_3",
        /// On its day
        Due = "due",
        /// A day after
        OneAfter = "after_1",
        /// A week after
        SevenAfter = "after_7",
        /// Two weeks after
        FourteenAfter = "after_14",
        /// Three weeks after
        TwentyOneAfter = "after_21",
        /// Four weeks after
        TwentyEightAfter = "after_28",
        /// Five weeks after, the last time
        ThirtyFiveAfter = "after_35",
        /// A week after, to the associations
        Association = "association",
        /// Two weeks after, to who runs the pact
        Secretariat = "secretariat",
    }
}

/// The days, counted from the due day, on which there is something to tell: from the first stage to a week after the last.
pub const DAYS: (i64, i64) = (-14, 41);

impl Stage {
    /// The day of the stage, counted from the due day.
    pub const fn day(self) -> i64 {
        match self {
            Self::FourteenBefore => -14,
            Self::ThreeBefore => -3,
            Self::Due => 0,
            Self::OneAfter => 1,
            Self::SevenAfter | Self::Association => 7,
            Self::FourteenAfter | Self::Secretariat => 14,
            Self::TwentyOneAfter => 21,
            Self::TwentyEightAfter => 28,
            Self::ThirtyFiveAfter => 35,
        }
    }

    /// In which kind of mail it is told.
    pub const fn kind(self) -> MailKind {
        match self {
            Self::Association | Self::Secretariat => MailKind::Escalation,
            _ => MailKind::Reminder,
        }
    }

    /// The stage that holds so many days after the due day: the latest that has come, the last of all for a week.
    pub fn current(kind: MailKind, day: i64) -> Option<Self> {
        let stages = || Self::ALL.iter().copied().filter(|stage| stage.kind() == kind);
        let last = stages().map(Self::day).max()?;
        stages().filter(|stage| stage.day() <= day && day < last + 7).max_by_key(|stage| stage.day())
    }

    /// To whom an escalation goes when an organisation in the seat `debtor` is late: people of this role, in organisations of
    /// this seat. Customs' own lateness is told to the monitor. Reminders go to the debtor itself.
    pub const fn audience(self, debtor: PartyRole) -> Option<(PartyRole, MemberRole)> {
        match (self, debtor) {
            (Self::Association, PartyRole::Member) => Some((PartyRole::Association, MemberRole::Coordinator)),
            (Self::Secretariat, PartyRole::Customs) => Some((PartyRole::Monitor, MemberRole::Monitor)),
            (Self::Secretariat, PartyRole::Association | PartyRole::Member | PartyRole::Monitor) => {
                Some((PartyRole::Customs, MemberRole::Secretariat))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_stage_that_has_come_holds_until_the_next_and_the_last_for_a_week() {
        let at = |day| Stage::current(MailKind::Reminder, day);
        assert_eq!(at(-15), None);
        assert_eq!((at(-14), at(-4)), (Some(Stage::FourteenBefore), Some(Stage::FourteenBefore)));
        assert_eq!((at(-3), at(-1), at(0)), (Some(Stage::ThreeBefore), Some(Stage::ThreeBefore), Some(Stage::Due)));
        assert_eq!((at(1), at(6), at(7)), (Some(Stage::OneAfter), Some(Stage::OneAfter), Some(Stage::SevenAfter)));
        assert_eq!((at(35), at(41), at(42)), (Some(Stage::ThirtyFiveAfter), Some(Stage::ThirtyFiveAfter), None));
        let at = |day| Stage::current(MailKind::Escalation, day);
        assert_eq!(
            (at(6), at(7), at(14), at(20), at(21)),
            (None, Some(Stage::Association), Some(Stage::Secretariat), Some(Stage::Secretariat), None)
        );
    }

    #[test]
    fn there_is_a_stage_on_each_day_from_the_first_to_the_last() {
        let told = |day| MailKind::ALL.iter().any(|kind| Stage::current(*kind, day).is_some());
        assert!((DAYS.0..=DAYS.1).all(told) && !told(DAYS.0 - 1) && !told(DAYS.1 + 1));
    }

    #[test]
    fn lateness_is_told_to_who_answers_for_it_and_customs_lateness_to_the_monitor() {
        use MemberRole::{Coordinator, Monitor, Secretariat};
        let told =
            |stage: Stage| PartyRole::ALL.iter().map(|seat| stage.audience(*seat).map(|(_, role)| role)).collect::<Vec<_>>();
        // Customs, association, member, monitor, observer.
        assert_eq!(told(Stage::Association), [None, None, Some(Coordinator), None, None]);
        assert_eq!(told(Stage::Secretariat), [Some(Monitor), Some(Secretariat), Some(Secretariat), Some(Secretariat), None]);
        assert_eq!(told(Stage::SevenAfter), [None; 5]);
    }
}
