//! The gate of commitments: what a commitment lacks of all that makes it verifiable.
//!
//! A commitment can be verified when it has an indicator that anyone calculates alike, dates, and evidence. One that lacks any
//! of it is adopted only with a stated reason, and is marked from then on.

use super::version::Undertaking;
use crate::kernel::words;

words! {
    /// Something that a verifiable commitment has.
    Lack {
        /// What is undertaken
        Title = "title",
        /// The name of what is measured
        Indicator = "indicator",
        /// The unit of the measure
        Unit = "unit",
        /// Which way is better
        Direction = "direction",
        /// The value to reach
        Target = "target",
        /// How the value is calculated
        Formula = "formula",
        /// How often it is reported
        Rhythm = "rhythm",
        /// When it is reported first
        FirstDue = "first_due",
        /// What is shown as evidence
        Evidence = "evidence",
    }
}

impl Lack {
    /// The field of a form that it is filled in with.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Indicator => "indicator",
            Self::Unit => "unit",
            Self::Direction => "direction",
            Self::Target => "target",
            Self::Formula => "formula",
            Self::Rhythm => "frequency",
            Self::FirstDue => "first_due",
            Self::Evidence => "evidence",
        }
    }

    /// The message that asks for it and says why it matters.
    pub const fn why(self) -> &'static str {
        match self {
            Self::Title => "gate-why-title",
            Self::Indicator => "gate-why-indicator",
            Self::Unit => "gate-why-unit",
            Self::Direction => "gate-why-direction",
            Self::Target => "gate-why-target",
            Self::Formula => "gate-why-formula",
            Self::Rhythm => "gate-why-rhythm",
            Self::FirstDue => "gate-why-first-due",
            Self::Evidence => "gate-why-evidence",
        }
    }
}

/// What the commitment lacks; a verifiable one lacks nothing. A target is a number and always there.
pub fn lacks(c: &Undertaking) -> Vec<Lack> {
    let blank = |text: &str| text.trim().is_empty();
    [
        (Lack::Title, c.title.0.values().all(|text| blank(text))),
        (Lack::Indicator, blank(&c.indicator.name)),
        (Lack::Unit, blank(&c.indicator.unit)),
        (Lack::Direction, !matches!(c.indicator.direction.as_str(), "increase" | "decrease")),
        (Lack::Formula, blank(&c.indicator.formula)),
        (Lack::Rhythm, c.frequency_days < 1),
        (Lack::FirstDue, c.first_due_after_days < 0),
        (Lack::Evidence, c.evidence.iter().all(|text| blank(text))),
    ]
    .into_iter()
    .filter_map(|(lack, is_lacking)| is_lacking.then_some(lack))
    .collect()
}

/// What stands in the way of adopting the commitment: what it lacks, unless a reason says why it is adopted nevertheless.
pub fn hinders(c: &Undertaking) -> Vec<Lack> {
    if c.unverifiable_reason.as_deref().is_some_and(|reason| !reason.trim().is_empty()) { Vec::new() } else { lacks(c) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pacts::draft::tests::pact;

    /// A commitment that lacks nothing.
    fn whole() -> Undertaking {
        pact().commitments.remove(0)
    }

    fn without(take: impl Fn(&mut Undertaking)) -> Vec<Lack> {
        let mut c = whole();
        take(&mut c);
        lacks(&c)
    }

    #[test]
    fn the_commitments_of_the_templates_lack_nothing() {
        assert!(pact().commitments.iter().all(|c| lacks(c).is_empty()));
    }

    #[test]
    fn each_thing_that_is_missing_or_blank_is_named() {
        assert_eq!(without(|c| c.title.0.clear()), [Lack::Title]);
        assert_eq!(without(|c| c.indicator.name = "  ".to_owned()), [Lack::Indicator]);
        assert_eq!(without(|c| c.indicator.unit.clear()), [Lack::Unit]);
        assert_eq!(without(|c| c.indicator.direction = "up".to_owned()), [Lack::Direction]);
        assert_eq!(without(|c| c.indicator.formula.clear()), [Lack::Formula]);
        assert_eq!(without(|c| c.frequency_days = 0), [Lack::Rhythm]);
        assert_eq!(without(|c| c.first_due_after_days = -1), [Lack::FirstDue]);
        assert_eq!(without(|c| c.evidence.clear()), [Lack::Evidence]);
        assert_eq!(without(|c| c.evidence = vec![" ".to_owned()]), [Lack::Evidence]);
    }

    #[test]
    fn a_stated_reason_lets_it_pass_and_a_blank_one_does_not() {
        let mut c = whole();
        c.evidence.clear();
        c.unverifiable_reason = Some(" ".to_owned());
        assert_eq!(hinders(&c), [Lack::Evidence]);
        c.unverifiable_reason = Some("The evidence is agreed on in the first year.".to_owned());
        assert_eq!((hinders(&c), lacks(&c)), (Vec::new(), vec![Lack::Evidence]));
    }
}
