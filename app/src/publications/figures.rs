//! What a bulletin counts: acts in the log of a pact, by what they mean to a reader.

use crate::kernel::words;
use serde_json::Value;

words! {
    /// What a bulletin counts.
    Figure {
        /// Organisations that signed
        Signed = "signed",
        /// Organisations that withdrew
        Withdrawn = "withdrawn",
        /// Reports that arrived
        Reported = "reported",
        /// Reports that were due and did not arrive
        Late = "late",
        /// Findings of the monitor
        Rated = "rated",
        /// Sanctions that became public
        Sanctioned = "sanctioned",
        /// Sanctions that ended
        Released = "released",
        /// Decisions of consultation meetings
        Decided = "decided",
    }
}

impl Figure {
    /// The type of the entries that are counted.
    pub const fn entries(self) -> &'static str {
        match self {
            Self::Signed => "signature.signed",
            Self::Withdrawn => "signature.withdrawn",
            Self::Reported => "obligation.reported",
            Self::Late => "obligation.missed",
            Self::Rated => "finding.published",
            Self::Sanctioned => "sanction.published",
            Self::Released => "sanction.changed",
            Self::Decided => "decision.recorded",
        }
    }

    /// Whether an entry of that type counts: of the changes of a sanction only the one that ends it.
    pub fn counts(self, data: &serde_json::Map<String, Value>) -> bool {
        !matches!(self, Self::Released) || data.get("ending").is_some_and(|ending| !ending.is_null())
    }

    /// The page of the record that an entry about `subject` speaks of, below a language; none where that is the entry itself.
    pub fn record(self, subject: &str) -> Option<String> {
        match self {
            Self::Signed | Self::Withdrawn => Some(format!("/organisations/{subject}")),
            Self::Reported | Self::Late | Self::Rated => Some(format!("/obligations/{subject}")),
            Self::Sanctioned | Self::Released => Some(format!("/sanctions/{subject}")),
            Self::Decided => None,
        }
    }
}
