//! Signs that reported values may have been made to fit: five checks, each a well-known statistic with its source.
//!
//! A check says nothing on fewer values than it needs, and a flag is a reason to ask, never a verdict. How often each
//! check flags values in which nothing is wrong, and how often it sees what was planted, is measured in its tests.

mod bunching;
mod heaping;
mod jumps;
mod missing;
mod revisions;
#[cfg(test)]
mod tests;

use crate::indicators::model::Direction;
use crate::kernel::words;
use std::collections::BTreeMap;
use time::Date;

words! {
    /// What is looked for.
    Check {
        /// More values just at or above the target than chance puts there
        Bunching = "bunching",
        /// More last digits 0 and 5 than chance gives
        Heaping = "heaping",
        /// A change from one period to the next that the others do not prepare for
        Jump = "jump",
        /// Changes after the period closed that all go one way
        Revision = "revision",
        /// More periods without a value than is usual
        Missing = "missing",
    }
}

/// The probability below which a test flags.
const ALPHA: f64 = 0.01;

/// What was reported for one period.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// Whose figure it is: an office or a signatory. Jumps and missing periods are looked for in each one's own.
    pub by: String,
    /// The last day of the period.
    pub period_end: Date,
    /// The figure as it stands; none where the period was due and nothing was reported.
    pub value: Option<f64>,
    /// The figure as it was first reported, where it was changed after the period had closed.
    pub first: Option<f64>,
    /// The value to reach.
    pub target: f64,
    /// Which way is better.
    pub better: Direction,
}

impl Observation {
    /// How far a figure is on the better side of the target.
    fn beyond(&self, value: f64) -> f64 {
        self.better.sign() * (value - self.target)
    }
}

/// Something to ask about.
#[derive(Clone, Debug, PartialEq)]
pub struct Flag {
    /// The check that flags.
    pub check: Check,
    /// Bunching: values just at or beyond the target, over those expected there. Heaping: Whipple's index, 100 for none and
    /// 500 for all. Jump: the largest modified z-score. Revision: the share that went the better way. Missing: the share.
    pub statistic: f64,
    /// The probability of so much or more by chance alone; none for a score that is no test.
    pub p: Option<f64>,
    /// The observations concerned, by their places in what was given.
    pub rows: Vec<usize>,
    /// How many observations the check rests on.
    pub of: usize,
}

impl Check {
    /// How many observations it needs before it says anything: values, for revisions the revised ones, for missing periods
    /// the due ones.
    pub const fn needed(self) -> usize {
        match self {
            Self::Bunching => bunching::NEEDED,
            Self::Heaping => heaping::NEEDED,
            Self::Jump => jumps::NEEDED,
            Self::Revision => revisions::NEEDED,
            Self::Missing => missing::NEEDED,
        }
    }

    /// Of a hundred series in which nothing is wrong, how many at most it flags, as measured in its tests over values of
    /// several shapes; for jumps, over values without long tails.
    pub const fn false_alarms(self) -> u32 {
        match self {
            Self::Bunching | Self::Heaping | Self::Revision | Self::Missing => 1,
            Self::Jump => 10,
        }
    }

    fn look(self, all: &[Observation]) -> Vec<Flag> {
        match self {
            Self::Bunching => bunching::look(all).into_iter().collect(),
            Self::Heaping => heaping::look(all).into_iter().collect(),
            Self::Jump => each(all, jumps::look),
            Self::Revision => revisions::look(all).into_iter().collect(),
            Self::Missing => each(all, missing::look),
        }
    }
}

/// Every flag on these observations, check by check. Values that are not finite are taken as missing.
pub fn flags(all: &[Observation]) -> Vec<Flag> {
    Check::ALL.iter().flat_map(|check| check.look(all)).collect()
}

/// An observation with its place in what was given.
type Placed<'a> = (usize, &'a Observation);

/// Looks at each one's observations by themselves, in the order of their periods.
fn each(all: &[Observation], look: fn(&[Placed<'_>]) -> Option<Flag>) -> Vec<Flag> {
    let mut by: BTreeMap<&str, Vec<Placed<'_>>> = BTreeMap::new();
    for (row, observation) in all.iter().enumerate() {
        by.entry(&observation.by).or_default().push((row, observation));
    }
    by.into_values()
        .filter_map(|mut own| {
            own.sort_by_key(|(_, o)| o.period_end);
            look(&own)
        })
        .collect()
}

/// The values that there are, with their places.
fn values(all: &[Observation]) -> impl Iterator<Item = (usize, &Observation, f64)> {
    all.iter().enumerate().filter_map(|(row, o)| Some((row, o, finite(o.value)?)))
}

fn finite(value: Option<f64>) -> Option<f64> {
    value.filter(|v| v.is_finite())
}

/// The unit of the last decimal place in which these are given, from 1 to 0.0001; none where they have more places than that.
fn resolution(values: &[f64]) -> Option<f64> {
    [1.0, 0.1, 0.01, 0.001, 0.0001].into_iter().find(|unit| {
        values.iter().all(|v| {
            let steps = v / unit;
            (steps - steps.round()).abs() < 1e-6 * steps.abs().max(1.0)
        })
    })
}

/// The probability of `successes` or more in `trials` of probability `p` (exact binomial test, one-sided).
fn at_least(successes: usize, trials: usize, p: f64) -> f64 {
    use statrs::distribution::{Binomial, DiscreteCDF as _};
    let Some(below) = successes.checked_sub(1) else { return 1.0 };
    Binomial::new(p, trials as u64).map_or(1.0, |law| law.sf(below as u64))
}

#[expect(clippy::cast_precision_loss, reason = "counts of reports are far below 2^52")]
const fn real(count: usize) -> f64 {
    count as f64
}
