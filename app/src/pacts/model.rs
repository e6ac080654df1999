//! What a pact is made of, without a database.

use crate::kernel::locale::Lang;
use crate::kernel::words;
use crate::organisations::model::OrganisationKind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

words! {
    /// What a pact is, by how it is enforced.
    PactKind {
        /// A declaration
        Declaration = "declaration",
        /// A memorandum of understanding
        Memorandum = "memorandum",
        /// A code of conduct
        Standard = "standard",
        /// A pact with an independent monitor and sanctions
        IntegrityPact = "integrity_pact",
        /// A certification
        Certification = "certification",
        /// A performance contract
        PerformanceContract = "performance_contract",
    }
}

words! {
    /// Where a pact stands in its life.
    PactState {
        /// Being written
        Drafting = "drafting",
        /// Its draft is open to comments
        Consultation = "consultation",
        /// Its text is adopted and cannot change; it is not open for signature yet
        Adopted = "adopted",
        /// Open for signature
        Open = "open",
        /// In force
        InForce = "in_force",
        /// Its term has run
        Expired = "expired",
        /// Ended by an act, before its term or before it was in force
        Terminated = "terminated",
        /// Replaced by another
        Superseded = "superseded",
    }
}

impl PactState {
    /// The acts by which a pact comes where it stands, in the order of its life.
    pub const ACTS: [&str; 6] =
        ["pact.adopted", "pact.opened", "pact.entered_into_force", "pact.expired", "pact.terminated", "pact.superseded"];

    /// Whether the public may know of it: from the adoption of its text on.
    pub const fn is_public(self) -> bool {
        !matches!(self, Self::Drafting | Self::Consultation)
    }

    /// Whether another pact may take its place: until it has ended.
    pub const fn may_be_superseded(self) -> bool {
        matches!(self, Self::Adopted | Self::Open | Self::InForce)
    }

    /// Whether associations and observers may be seated: from the adoption of its text until the end.
    pub const fn takes_seats(self) -> bool {
        self.may_be_superseded()
    }

    /// Whether organisations may sign: from opening until the end.
    pub const fn takes_signatures(self) -> bool {
        matches!(self, Self::Open | Self::InForce)
    }
}

words! {
    /// An organisation's seat in a pact.
    PartyRole {
        /// Customs
        Customs = "customs",
        /// A trade association
        Association = "association",
        /// An adhering member
        Member = "member",
        /// The independent monitor
        Monitor = "monitor",
        /// An observer
        Observer = "observer",
    }
}

words! {
    /// To whom a commitment is addressed: a seat, or all signatories together.
    Addressee {
        /// Customs
        Customs = "customs",
        /// Each association
        Association = "association",
        /// Each adhering member
        Member = "member",
        /// The independent monitor
        Monitor = "monitor",
        /// Customs and the associations together
        Joint = "joint",
    }
}

impl PartyRole {
    /// Whether an organisation of this kind may sit here. The monitor is never a party of another kind, and only Customs
    /// or another public authority sits as Customs.
    pub const fn admits(self, kind: OrganisationKind) -> bool {
        use OrganisationKind as Kind;
        match self {
            Self::Customs => matches!(kind, Kind::Customs | Kind::Authority),
            Self::Association => matches!(kind, Kind::Association),
            Self::Member => !matches!(kind, Kind::Monitor | Kind::Association),
            Self::Monitor => matches!(kind, Kind::Monitor | Kind::CivilSociety),
            Self::Observer => true,
        }
    }
}

impl Addressee {
    /// What an organisation in this seat is called among addressees; observers owe nothing.
    pub const fn of(role: PartyRole) -> Option<Self> {
        match role {
            PartyRole::Customs => Some(Self::Customs),
            PartyRole::Association => Some(Self::Association),
            PartyRole::Member => Some(Self::Member),
            PartyRole::Monitor => Some(Self::Monitor),
            PartyRole::Observer => None,
        }
    }

    /// Whether a signatory in this seat owes the commitment. Joint ones are owed by Customs and the associations.
    pub const fn binds(self, role: PartyRole) -> bool {
        match self {
            Self::Customs => matches!(role, PartyRole::Customs),
            Self::Association => matches!(role, PartyRole::Association),
            Self::Member => matches!(role, PartyRole::Member),
            Self::Monitor => matches!(role, PartyRole::Monitor),
            Self::Joint => matches!(role, PartyRole::Customs | PartyRole::Association),
        }
    }
}

words! {
    /// How often a commitment is reported.
    Frequency {
        /// Every week
        Weekly = "weekly",
        /// Every month
        Monthly = "monthly",
        /// Every three months
        Quarterly = "quarterly",
        /// Every six months
        Semiannual = "semiannual",
        /// Every year
        Annual = "annual",
        /// Every two years
        Biennial = "biennial",
    }
}

impl Frequency {
    /// Days from one report to the next.
    pub const fn days(self) -> i32 {
        match self {
            Self::Weekly => 7,
            Self::Monthly => 30,
            Self::Quarterly => 91,
            Self::Semiannual => 182,
            Self::Annual => 365,
            Self::Biennial => 730,
        }
    }
}

/// The same text in several languages, by BCP 47 tag.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sea_orm::FromJsonQueryResult))]
#[serde(transparent)]
pub struct Texts(pub BTreeMap<String, String>);

impl Texts {
    /// The text for a reader of `lang`, with the tag of the language that it is really in: theirs, else English, else any.
    pub fn pick(&self, lang: Lang) -> (&str, &str) {
        [lang.as_str(), "en"]
            .iter()
            .find_map(|tag| self.0.get_key_value(*tag))
            .or_else(|| self.0.iter().next())
            .map_or(("", "en"), |(tag, text)| (text.as_str(), tag.as_str()))
    }

    /// Each text with its language, where it is one of the interface's.
    pub fn in_languages(&self) -> impl Iterator<Item = (&str, Option<Lang>)> {
        self.0.iter().map(|(tag, text)| (text.as_str(), tag.parse().ok()))
    }
}

#[cfg(feature = "ssr")]
impl utoipa::PartialSchema for Texts {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        use utoipa::openapi::{ObjectBuilder, Type};
        let text = ObjectBuilder::new().schema_type(Type::String);
        ObjectBuilder::new().schema_type(Type::Object).additional_properties(Some(text)).into()
    }
}

#[cfg(feature = "ssr")]
impl utoipa::ToSchema for Texts {}

/// When a pact enters into force: on the day when all these signatures are there, and not before a date (its own article).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sea_orm::FromJsonQueryResult))]
#[serde(deny_unknown_fields)]
pub struct EntryRule {
    /// How many signatories of each role must have signed.
    pub signatures: BTreeMap<PartyRole, u32>,
    /// The first day on which it can be in force.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "iso_date")]
    pub not_before: Option<Date>,
}

impl EntryRule {
    /// Whether a pact with so many signatures of each role is in force on `today`.
    pub fn is_met(&self, signed: &BTreeMap<PartyRole, u32>, today: Date) -> bool {
        self.not_before.is_none_or(|day| day <= today)
            && self.signatures.iter().all(|(role, needed)| signed.get(role).copied().unwrap_or(0) >= *needed)
    }
}

/// Dates as `2026-11-24` (ISO 8601).
pub mod iso_date {
    use serde::{Deserialize as _, Deserializer, Serializer};
    use time::Date;
    use time::format_description::well_known::Iso8601;

    /// Writes the date, or null.
    pub fn serialize<S: Serializer>(date: &Option<Date>, s: S) -> Result<S::Ok, S::Error> {
        match date {
            Some(date) => s.serialize_str(&date.format(&Iso8601::DATE).map_err(serde::ser::Error::custom)?),
            None => s.serialize_none(),
        }
    }

    /// Reads a date, or null.
    pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Date>, D::Error> {
        let text = Option::<String>::deserialize(d)?;
        text.map(|t| Date::parse(&t, &Iso8601::DATE).map_err(serde::de::Error::custom)).transpose()
    }
}

/// What a commitment is measured by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sea_orm::FromJsonQueryResult))]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Its name.
    pub name: String,
    /// Its unit: `%`, `days`, ….
    pub unit: String,
    /// `increase` or `decrease`: which way is better.
    pub direction: String,
    /// Its value at the start, where known.
    pub baseline: Option<serde_json::Number>,
    /// The value to reach.
    pub target: serde_json::Number,
    /// How it is calculated.
    pub formula: String,
    /// What must be said of the baseline.
    #[serde(default)]
    pub baseline_note: String,
}

/// A step on the way to a commitment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// What is done by then, by language.
    pub title: Texts,
    /// Days from a signature.
    pub due_after_days: i32,
}

/// The steps on the way to a commitment, as its table holds them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sea_orm::FromJsonQueryResult))]
#[serde(transparent)]
pub struct Milestones(pub Vec<Milestone>);
