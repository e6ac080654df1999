//! The term of a pact as its draft says it: in full, or but for the length, where a place of the template holds that.

use super::term::{Renewal, Term, TermRule};
use serde::{Deserialize, Serialize};

/// For how long a pact is in force, and how that ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lasting {
    /// In months; none where a place of the template says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    /// What happens at its end.
    pub renewal: Renewal,
    /// How many months before the end notice is given at the latest.
    #[serde(default)]
    pub notice_months: u32,
    /// After how many months a signatory's word ends it before its term; without it, nobody's does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terminable_months: Option<u32>,
}

impl From<&Term> for Lasting {
    fn from(term: &Term) -> Self {
        let Term { months, renewal, notice_months, terminable_months } = *term;
        Self { months: Some(months), renewal, notice_months, terminable_months }
    }
}

impl From<&TermRule> for Lasting {
    fn from(rule: &TermRule) -> Self {
        let TermRule { renewal, notice_months, terminable_months, .. } = *rule;
        Self { months: None, renewal, notice_months, terminable_months }
    }
}

impl Lasting {
    /// The term, where the draft itself says the length.
    pub fn term(&self) -> Option<Term> {
        let Self { months, renewal, notice_months, terminable_months } = *self;
        Some(Term { months: months?, renewal, notice_months, terminable_months })
    }

    /// The rule of a template, with what the draft says of the end.
    pub fn over(&self, rule: &TermRule) -> TermRule {
        let Self { renewal, notice_months, terminable_months, .. } = *self;
        TermRule { renewal, notice_months, terminable_months, ..rule.clone() }
    }

    /// Whether notice is given only where the pact goes on without it, and before all of its term has run.
    pub fn takes_notice(&self) -> bool {
        self.notice_months == 0 || self.renewal == Renewal::Tacit && self.outlasts(self.notice_months)
    }

    /// Whether who ends it early ends it before its term.
    pub fn takes_termination(&self) -> bool {
        self.terminable_months.is_none_or(|months| self.outlasts(months))
    }

    /// Whether it is longer than so many months, as far as that is known.
    fn outlasts(&self, months: u32) -> bool {
        self.months.is_none_or(|all| all > months)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(months: Option<u32>, renewal: Renewal, notice_months: u32, terminable_months: Option<u32>) -> Lasting {
        Lasting { months, renewal, notice_months, terminable_months }
    }

    #[test]
    fn notice_and_an_early_end_come_before_the_term_has_run() {
        assert!(of(Some(12), Renewal::Tacit, 11, Some(11)).takes_notice());
        assert!(!of(Some(12), Renewal::Tacit, 12, None).takes_notice());
        assert!(!of(Some(12), Renewal::Agreement, 3, None).takes_notice(), "it would not go on without more");
        assert!(of(None, Renewal::Tacit, 12, Some(12)).takes_notice(), "its length is not known yet");
        assert!(of(Some(12), Renewal::None, 0, Some(11)).takes_termination());
        assert!(!of(Some(12), Renewal::None, 0, Some(12)).takes_termination());
    }
}
