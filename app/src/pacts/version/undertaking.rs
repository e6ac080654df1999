//! What a version obliges to: its commitments, the measures against their breach, and the times within which services are done.

use crate::kernel::text::Slug;
use crate::pacts::model::{Addressee, Frequency, Indicator, Milestone, Texts};
use serde::{Deserialize, Serialize};

/// A commitment as the version holds it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Undertaking {
    /// Its short name within the pact, as `IP-01`.
    #[serde(alias = "id")]
    pub code: String,
    /// The paragraph that it rests on, as `3.1`.
    pub article: String,
    /// What is undertaken, by language.
    pub title: Texts,
    /// Who owes it.
    #[serde(alias = "obliged_role")]
    pub role: Addressee,
    /// Factor of the Revised Arusha Declaration, 1 to 10.
    #[serde(alias = "arusha_factor")]
    pub factor: i32,
    /// What it consists of.
    pub description: String,
    /// What it is measured by.
    pub indicator: Indicator,
    /// How often it is reported.
    pub frequency: Frequency,
    /// Days from one report to the next.
    pub frequency_days: i32,
    /// Days from a signature to the first report.
    pub first_due_after_days: i32,
    /// What is shown as evidence.
    #[serde(alias = "evidence_expected")]
    pub evidence: Vec<String>,
    /// Whether missing it endangers the pact's purpose.
    pub critical: bool,
    /// Steps on the way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub milestones: Vec<Milestone>,
    /// The one organisation that owes it; without one, everyone in the role does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<Slug>,
    /// Why it is adopted although it cannot be verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unverifiable_reason: Option<String>,
}

/// A rung of the sanctions ladder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// From 1, the mildest.
    pub level: u32,
    /// Its short name.
    pub code: String,
    /// Its name, by language.
    pub title: Texts,
    /// Whether it is made public.
    pub published: bool,
    /// The longest that it lasts; null where it does not last.
    pub max_months: Option<u32>,
    /// Whether it can be appealed.
    pub appealable: bool,
}

/// A time within which a service is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceStandard {
    /// Its short name.
    pub code: String,
    /// Its name, by language.
    pub title: Texts,
    /// How much.
    pub limit: u32,
    /// Of which unit: `hours` or `days`.
    pub unit: String,
}
