//! What can be followed, and how often one is written to.

use crate::kernel::ids::CommitmentId;
use crate::kernel::locale::Lang;
use crate::kernel::text::Slug;
use crate::kernel::words;
use std::fmt;
use std::str::FromStr;

words! {
    /// How often letters come.
    Pace {
        /// When something happens
        AtOnce = "at_once",
        /// Every morning on which there is something to tell
        Daily = "daily",
        /// Every Monday on which there is something to tell
        Weekly = "weekly",
    }
}

/// What can be followed; written as `updates`, `pact:SLUG`, `commitment:PACT/CODE` in the database and in addresses.
///
/// A commitment is followed by its pact and code, so that those who follow it stay with it when the pact gets a new version.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Topic {
    /// Every update that is published here.
    Updates,
    /// The register of sanctions.
    Sanctions,
    /// Everything public of a pact.
    Pact(Slug),
    /// Everything public of an organisation.
    Organisation(Slug),
    /// Everything public of a commitment.
    Commitment(Slug, String),
}

/// The longest code of a commitment that an address may name.
const LONGEST_CODE: usize = 40;

impl fmt::Display for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Updates => f.write_str("updates"),
            Self::Sanctions => f.write_str("sanctions"),
            Self::Pact(slug) => write!(f, "pact:{slug}"),
            Self::Organisation(slug) => write!(f, "organisation:{slug}"),
            Self::Commitment(pact, code) => write!(f, "commitment:{pact}/{code}"),
        }
    }
}

/// The text names nothing that can be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoTopic;

impl FromStr for Topic {
    type Err = NoTopic;

    fn from_str(s: &str) -> Result<Self, NoTopic> {
        match s.split_once(':') {
            None if s == "updates" => Ok(Self::Updates),
            None if s == "sanctions" => Ok(Self::Sanctions),
            Some(("pact", slug)) => slug.parse().map(Self::Pact).map_err(|_| NoTopic),
            Some(("organisation", slug)) => slug.parse().map(Self::Organisation).map_err(|_| NoTopic),
            Some(("commitment", both)) => {
                let (pact, code) = both.split_once('/').ok_or(NoTopic)?;
                let good = (1..=LONGEST_CODE).contains(&code.len()) && code.chars().all(|c| !c.is_control());
                if good { Ok(Self::Commitment(pact.parse().map_err(|_| NoTopic)?, code.to_owned())) } else { Err(NoTopic) }
            }
            _ => Err(NoTopic),
        }
    }
}

/// What has a feed of its own: a topic by the name that its page has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Feed {
    /// Every update.
    Updates,
    /// The register of sanctions.
    Sanctions,
    /// A pact.
    Pact(String),
    /// An organisation.
    Organisation(String),
    /// A commitment, by the identifier of its page.
    Commitment(CommitmentId),
}

impl Feed {
    /// Its address, without a language.
    pub fn path(&self) -> String {
        match self {
            Self::Updates => "/feeds/updates.atom".to_owned(),
            Self::Sanctions => "/feeds/sanctions.atom".to_owned(),
            Self::Pact(slug) => format!("/feeds/pacts/{slug}.atom"),
            Self::Organisation(slug) => format!("/feeds/organisations/{slug}.atom"),
            Self::Commitment(id) => format!("/feeds/commitments/{id}.atom"),
        }
    }

    /// Its address in a language.
    pub fn in_language(&self, lang: Lang) -> String {
        format!("{}?lang={lang}", self.path())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_topic_has_one_spelling() {
        for text in ["updates", "sanctions", "pact:port-pact", "organisation:acme", "commitment:port-pact/IP-01"] {
            assert_eq!(text.parse::<Topic>().map(|topic| topic.to_string()), Ok(text.to_owned()));
        }
        for bad in
            ["", "pacts", "pact:", "pact:A b", "organisation", "commitment:port-pact", "commitment:port-pact/", "updates:x"]
        {
            assert_eq!(bad.parse::<Topic>(), Err(NoTopic), "{bad}");
        }
    }
}
