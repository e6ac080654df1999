//! The map of corruption risks: how likely each is, how hard it would hit, and what is done about it.

use crate::kernel::text::Slug;
use crate::kernel::words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The highest likelihood and the highest impact; the lowest is 1.
pub const STEPS: i32 = 5;

words! {
    /// How grave a risk is, by likelihood × impact.
    Level {
        /// 15 and more
        Severe = "severe",
        /// 10 to 14
        High = "high",
        /// 5 to 9
        Moderate = "moderate",
        /// Up to 4
        Low = "low",
    }
}

words! {
    /// What is done about a risk.
    Treatment {
        /// Nothing yet
        Identified = "identified",
        /// The measure is being carried out
        UnderWay = "under_way",
        /// The measure is in place
        Controlled = "controlled",
        /// It is borne knowingly
        Accepted = "accepted",
    }
}

impl Level {
    /// The level of a likelihood and an impact.
    pub const fn of(likelihood: i32, impact: i32) -> Self {
        match likelihood * impact {
            15.. => Self::Severe,
            10..=14 => Self::High,
            5..=9 => Self::Moderate,
            _ => Self::Low,
        }
    }
}

/// A risk with its treatment, as an edition of the map holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Risk {
    /// The pact that it concerns, if one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pact: Option<Slug>,
    /// The process in which it arises.
    pub process: String,
    /// What could go wrong.
    pub risk: String,
    /// How likely, from 1 to 5.
    pub likelihood: i32,
    /// How hard it would hit, from 1 to 5.
    pub impact: i32,
    /// What is in place against it.
    pub controls: String,
    /// What is to be done.
    pub measure: String,
    /// The role that answers for it; never a person's name.
    pub owner: String,
    /// What is done about it.
    pub status: Treatment,
    /// The commitment that the measure became.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commitment: Option<String>,
}

impl Risk {
    /// Likelihood × impact.
    pub const fn score(&self) -> i32 {
        self.likelihood * self.impact
    }

    /// How grave it is.
    pub const fn level(&self) -> Level {
        Level::of(self.likelihood, self.impact)
    }
}

/// How many risks there are of each level.
pub fn by_level(risks: &[Risk]) -> BTreeMap<Level, u32> {
    let mut counts: BTreeMap<Level, u32> = Level::ALL.iter().map(|level| (*level, 0)).collect();
    for risk in risks {
        *counts.entry(risk.level()).or_default() += 1;
    }
    counts
}

/// The gravest first, then by process.
pub fn sort(risks: &mut [Risk]) {
    risks.sort_by(|a, b| b.score().cmp(&a.score()).then_with(|| a.process.cmp(&b.process)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_cell_of_the_map_has_the_level_of_its_product() {
        let of = |level| {
            (1..=STEPS).flat_map(|l| (1..=STEPS).map(move |i| (l, i))).filter(|(l, i)| Level::of(*l, *i) == level).count()
        };
        assert_eq!(Level::ALL.iter().map(|level| of(*level)).collect::<Vec<_>>(), [6, 4, 7, 8]);
        assert_eq!(
            (Level::of(3, 5), Level::of(2, 5), Level::of(1, 5), Level::of(2, 2)),
            (Level::Severe, Level::High, Level::Moderate, Level::Low)
        );
    }
}
