//! What a case of the library says, and which records are good.

use crate::kernel::words;
use serde::{Deserialize, Serialize};

words! {
    /// What was tried.
    InitiativeKind {
        /// A memorandum between Customs and business
        CustomsBusinessMou = "customs_business_mou",
        /// A series of such memoranda
        CustomsBusinessMouProgramme = "customs_business_mou_programme",
        /// A standing dialogue between Customs and business
        CustomsBusinessDialogue = "customs_business_dialogue",
        /// A memorandum of another authority with business
        PublicPrivateMou = "public_private_mou",
        /// Another undertaking shared by authorities and business
        PublicPrivateInitiative = "public_private_initiative",
        /// A pact with a monitor and sanctions
        IntegrityPact = "integrity_pact",
        /// A series of such pacts
        IntegrityPactProgramme = "integrity_pact_programme",
        /// A promise signed one by one
        IntegrityPledge = "integrity_pledge",
        /// A plan of an administration
        IntegrityPlan = "integrity_plan",
        /// Companies acting together
        CollectiveAction = "collective_action",
        /// An association's code of conduct
        AssociationCode = "association_code",
        /// A certification of companies
        CertificationInitiative = "certification_initiative",
        /// A performance contract
        PerformanceContract = "performance_contract",
        /// Measuring what officials do
        PerformanceMeasurement = "performance_measurement",
        /// A set of indicators
        IndicatorProgramme = "indicator_programme",
        /// Asking users what they met with
        PerceptionSurvey = "perception_survey",
        /// A way to report wrongdoing
        SpeakUpChannel = "speak_up_channel",
        /// A public list of the sanctioned
        SanctionsRegister = "sanctions_register",
        /// A public follow-up of commitments
        CommitmentTracker = "commitment_tracker",
        /// A rule of law
        Regulation = "regulation",
        /// A reform of rules
        RegulatoryReform = "regulatory_reform",
        /// Training
        Training = "training",
        /// Help from outside
        TechnicalAssistance = "technical_assistance",
        /// A review across countries
        InternationalReview = "international_review",
        /// A standard between countries
        InternationalStandard = "international_standard",
        /// Guidance between countries
        InternationalGuidance = "international_guidance",
        /// A collection of cases
        KnowledgeBase = "knowledge_base",
    }
}

words! {
    /// How far a case reaches.
    InitiativeScope {
        /// One country
        National = "national",
        /// Several countries of a region
        Regional = "regional",
        /// The world
        Global = "global",
    }
}

words! {
    /// How sure we are of what a case says.
    Confidence {
        /// The source says so itself
        High = "high",
        /// Some of it is inferred
        Medium = "medium",
        /// Much of it is inferred
        Low = "low",
    }
}

/// A figure reported of a case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metric {
    /// What was counted.
    pub indicator: String,
    /// In what: `%`, `companies`, `EUR million`, ….
    pub unit: String,
    /// When: begins with a year, or `to date`, or `n.d.` where the source does not say.
    pub period: String,
    /// The figure.
    pub value: f64,
}

impl Metric {
    /// Whether both are the figure of one thing at one time.
    pub fn is_of_the_same(&self, other: &Self) -> bool {
        (&self.indicator, &self.unit, &self.period) == (&other.indicator, &other.unit, &other.period)
    }
}

/// A case as the library's file gives it, and, in its canonical form, as the log knows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Its permanent name, as `INI-001`.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What was tried.
    #[serde(rename = "type")]
    pub kind: InitiativeKind,
    /// ISO 3166-1 alpha-2; none where it is not bound to countries.
    pub countries: Vec<String>,
    /// How far it reaches.
    pub scope: InitiativeScope,
    /// Its (first) year, where known.
    pub year: Option<i32>,
    /// Its last year, where it has ended and that is known.
    pub year_end: Option<i32>,
    /// Its date as far as known: `2011`, `2011-10` or `2011-10-05`.
    pub date: Option<String>,
    /// Whether Customs is part of it.
    pub customs_related: bool,
    /// Who took part, as they call themselves.
    pub parties: Vec<String>,
    /// What was done, in English and in our own words.
    pub summary: String,
    /// The factors of the Revised Arusha Declaration that it touches, 1 to 10, in order.
    pub arusha_factors: Vec<i32>,
    /// Figures reported of it.
    pub metrics: Vec<Metric>,
    /// What the source is called.
    pub source_title: String,
    /// Where the source is.
    pub source_url: String,
    /// Whether the source itself was read.
    pub source_seen: bool,
    /// How sure we are.
    pub confidence: Confidence,
    /// What must be said besides; often nothing.
    pub note: String,
}

impl Record {
    /// Its canonical form (RFC 8785): what the digest in the log binds.
    pub fn canonical(&self) -> String {
        crate::kernel::canonical::canonical(self).unwrap_or_default()
    }
}
