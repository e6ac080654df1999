//! Who does what, and who reads of it.

use super::act::ActKind;
use super::model::Capacity;

impl ActKind {
    /// Who does it. The officer and the respondent may both offer to settle and have a decision looked at again.
    pub const fn by(self) -> &'static [Capacity] {
        use Capacity as C;
        match self {
            Self::Alleged => &[C::Complainant, C::Clock],
            Self::Supplemented => &[C::Officer, C::Complainant],
            Self::Opened
            | Self::TakenUp
            | Self::Declined
            | Self::Noticed
            | Self::ExtensionRefused
            | Self::Withheld
            | Self::ConditionMet => &[C::Officer],
            Self::ExtensionGranted | Self::WithholdingLifted => &[C::Officer, C::Clock],
            Self::HearingHeld => &[C::Officer, C::Bench],
            Self::Named => &[C::Officer, C::Customs, C::Associations, C::Bench, C::Clock],
            Self::Declared | Self::Recused | Self::Moved | Self::Voted => &[C::Bench, C::AppealBench],
            Self::Read
            | Self::ExtensionAsked
            | Self::Responded
            | Self::HearingAsked
            | Self::HearingWaived
            | Self::Appealed
            | Self::AppealWithdrawn
            | Self::ConditionShown
            | Self::Disciplined => &[C::Respondent],
            Self::SettlementOffered | Self::SettlementAccepted | Self::SettlementRefused | Self::Reopened => {
                &[C::Officer, C::Respondent]
            }
            Self::Delivered
            | Self::Carried
            | Self::Lost
            | Self::ResponseOver
            | Self::DeadlineMissed
            | Self::AppealOver
            | Self::InterimOver
            | Self::Began
            | Self::Expired
            | Self::Published => &[C::Clock],
        }
    }

    /// Whether the respondent reads it. What is weighed before the notice, and how members vote, is not for it.
    pub const fn is_for_respondent(self) -> bool {
        !matches!(
            self,
            Self::Alleged
                | Self::Supplemented
                | Self::Opened
                | Self::TakenUp
                | Self::Declined
                | Self::Declared
                | Self::Moved
                | Self::Voted
                | Self::Lost
        )
    }

    /// Whether everyone reads it once the case is public: what was alleged, heard, decided and done, never who sat there.
    pub const fn is_public(self) -> bool {
        matches!(
            self,
            Self::Opened
                | Self::TakenUp
                | Self::Noticed
                | Self::ExtensionGranted
                | Self::Responded
                | Self::ResponseOver
                | Self::HearingHeld
                | Self::Carried
                | Self::Appealed
                | Self::AppealWithdrawn
                | Self::AppealOver
                | Self::SettlementAccepted
                | Self::Withheld
                | Self::WithholdingLifted
                | Self::Reopened
                | Self::ConditionShown
                | Self::ConditionMet
                | Self::Disciplined
                | Self::DeadlineMissed
                | Self::InterimOver
                | Self::Began
                | Self::Expired
                | Self::Published
        )
    }
}
