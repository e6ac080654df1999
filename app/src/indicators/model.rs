//! The words of indicators.

use crate::kernel::words;

words! {
    /// Which way is better.
    Direction {
        /// More is better
        Increase = "increase",
        /// Less is better
        Decrease = "decrease",
    }
}

impl Direction {
    /// 1 where more is better, −1 where less is.
    pub const fn sign(self) -> f64 {
        match self {
            Self::Increase => 1.0,
            Self::Decrease => -1.0,
        }
    }
}

words! {
    /// What a review decided about an indicator.
    ReviewDecision {
        /// It stays as it is
        Keep = "keep",
        /// The pact's next version is to change it
        Change = "change",
    }
}
