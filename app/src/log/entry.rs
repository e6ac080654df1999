//! Entries: what an act left in the log, in canonical JSON (RFC 8785).

use crate::kernel::canonical::{NotCanonical, canonical, parse_canonical, salted_digest};
use crate::kernel::instant;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use thiserror::Error;
use time::OffsetDateTime;

/// The most bytes an entry may have: its length is two bytes in a bundle of entries (C2SP tlog-tiles).
pub const MAX_BYTES: usize = 65_535;

/// The type of a sealed entry.
const SEALED: &str = "sealed";

/// Why a text is no entry, or an act has none.
#[derive(Debug, Error)]
pub enum BadEntry {
    /// No canonical JSON, or of another shape.
    #[error(transparent)]
    Form(#[from] NotCanonical),
    /// Longer than [`MAX_BYTES`].
    #[error("the entry has {0} bytes, more than {MAX_BYTES}")]
    TooLong(usize),
    /// A version of the form that is not known here.
    #[error("entries of version {0} are not known")]
    Version(u64),
    /// Not a type: small letters, `_`, and `.` between words.
    #[error("`{0}` is not the type of an entry")]
    Type(String),
}

impl From<serde_json::Error> for BadEntry {
    fn from(error: serde_json::Error) -> Self {
        Self::Form(error.into())
    }
}

/// Who did an act: the slug of the organisation and the role in which it acted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct By {
    /// The organisation's slug; `portal` for what the portal itself does.
    pub organisation: String,
    /// Its seat in the pact, or what it is.
    pub role: String,
}

impl By {
    /// Who did it.
    pub fn new(organisation: impl Into<String>, role: impl Into<String>) -> Self {
        Self { organisation: organisation.into(), role: role.into() }
    }

    /// The portal itself: its operator's loading of data, or the clock.
    pub fn portal(role: impl Into<String>) -> Self {
        Self::new("portal", role)
    }
}

/// A public act as the log tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// What was done, as `signature.signed`.
    #[serde(rename = "type")]
    pub kind: String,
    /// When.
    #[serde(with = "instant")]
    pub at: OffsetDateTime,
    /// The slug of the pact that it concerns, if one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pact: Option<String>,
    /// The slug or id of what it was done to or with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Who did it.
    pub by: By,
    /// The public facts themselves.
    pub data: Map<String, Value>,
}

impl Act {
    /// An act at this moment, without data.
    pub fn new(kind: &str, at: OffsetDateTime, by: By) -> Self {
        Self { kind: kind.to_owned(), at, pact: None, subject: None, by, data: Map::new() }
    }

    /// In this pact.
    #[must_use]
    pub fn in_pact(mut self, slug: impl Into<String>) -> Self {
        self.pact = Some(slug.into());
        self
    }

    /// To or with this: a slug or an id.
    #[must_use]
    pub fn on(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// With these public facts: an object.
    #[must_use]
    pub fn with(mut self, data: Value) -> Self {
        if let Value::Object(members) = data {
            self.data.extend(members);
        }
        self
    }
}

/// What is decided but not yet public: a salted digest, opened later by another entry that holds salt and text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sealed {
    /// When.
    #[serde(with = "instant")]
    pub at: OffsetDateTime,
    /// `sha256(salt || text)`, with its prefix.
    pub digest: String,
}

impl Sealed {
    /// Seals a text.
    pub fn new(at: OffsetDateTime, salt: &[u8; 32], text: &str) -> Self {
        Self { at, digest: salted_digest(salt, text) }
    }

    /// Whether this salt and this text are what was sealed.
    pub fn is_opened_by(&self, salt: &[u8; 32], text: &str) -> bool {
        self.digest == salted_digest(salt, text)
    }
}

/// An entry of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A public act.
    Act(Act),
    /// One that is not public yet.
    Sealed(Sealed),
}

impl Entry {
    /// The type that stands in the entry.
    pub fn kind(&self) -> &str {
        match self {
            Self::Act(act) => &act.kind,
            Self::Sealed(_) => SEALED,
        }
    }

    /// When it was done.
    pub const fn at(&self) -> OffsetDateTime {
        match self {
            Self::Act(act) => act.at,
            Self::Sealed(sealed) => sealed.at,
        }
    }

    /// The act, unless sealed.
    pub const fn act(&self) -> Option<&Act> {
        match self {
            Self::Act(act) => Some(act),
            Self::Sealed(_) => None,
        }
    }

    /// The canonical form, which is what the log hashes.
    pub fn to_canonical(&self) -> Result<String, BadEntry> {
        if let Self::Act(act) = self
            && !is_type(&act.kind)
        {
            return Err(BadEntry::Type(act.kind.clone()));
        }
        let mut value = match self {
            Self::Act(act) => serde_json::to_value(act)?,
            Self::Sealed(sealed) => serde_json::to_value(sealed)?,
        };
        if let Some(members) = value.as_object_mut() {
            members.insert("v".to_owned(), 1.into());
            members.insert("type".to_owned(), self.kind().into());
        }
        let text = canonical(&value)?;
        if text.len() > MAX_BYTES { Err(BadEntry::TooLong(text.len())) } else { Ok(text) }
    }

    /// Reads an entry; nothing but its canonical form is taken.
    pub fn parse(text: &str) -> Result<Self, BadEntry> {
        if text.len() > MAX_BYTES {
            return Err(BadEntry::TooLong(text.len()));
        }
        let mut value = parse_canonical(text)?;
        let version = value.as_object_mut().and_then(|members| members.remove("v"));
        match version.as_ref().and_then(Value::as_u64) {
            Some(1) => {}
            other => return Err(BadEntry::Version(other.unwrap_or(0))),
        }
        let entry = if value["type"] == SEALED {
            value.as_object_mut().and_then(|members| members.remove("type"));
            Self::Sealed(serde_json::from_value(value)?)
        } else {
            Self::Act(serde_json::from_value(value)?)
        };
        // What is optional is left out, never null.
        if entry.to_canonical()? == text { Ok(entry) } else { Err(NotCanonical::Spelling.into()) }
    }
}

/// At least two words, so that no act is called as the sealed ones are.
fn is_type(text: &str) -> bool {
    text.len() <= 64
        && text.contains('.')
        && text.split('.').all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use time::macros::datetime;

    fn act() -> Act {
        Act {
            kind: "signature.signed".to_owned(),
            at: datetime!(2026-11-24 10:00:00 UTC),
            pact: Some("port-pact".to_owned()),
            subject: Some("acme".to_owned()),
            by: By::new("acme", "member"),
            data: json!({"version": 1}).as_object().cloned().unwrap(),
        }
    }

    #[test]
    fn an_entry_is_what_the_interface_says_and_comes_back() {
        let text = Entry::Act(act()).to_canonical().unwrap();
        assert_eq!(
            text,
            r#"{"at":"2026-11-24T10:00:00Z","by":{"organisation":"acme","role":"member"},"data":{"version":1},"pact":"port-pact","subject":"acme","type":"signature.signed","v":1}"#
        );
        assert_eq!(Entry::parse(&text).unwrap(), Entry::Act(act()));
        let bare = Entry::Act(Act { pact: None, subject: None, ..act() });
        let text = bare.to_canonical().unwrap();
        assert!(!text.contains("pact") && !text.contains("subject"));
        assert_eq!(Entry::parse(&text).unwrap(), bare);
    }

    #[test]
    fn a_sealed_entry_tells_nothing_and_is_opened_by_its_salt_and_text() {
        let sealed = Sealed::new(datetime!(2026-11-24 10:00:00 UTC), &[3; 32], "suspended");
        let text = Entry::Sealed(sealed.clone()).to_canonical().unwrap();
        assert!(
            text.starts_with(r#"{"at":"2026-11-24T10:00:00Z","digest":"sha256:"#) && text.ends_with(r#""type":"sealed","v":1}"#)
        );
        assert_eq!(Entry::parse(&text).unwrap(), Entry::Sealed(sealed.clone()));
        assert!(sealed.is_opened_by(&[3; 32], "suspended"));
        assert!(!sealed.is_opened_by(&[4; 32], "suspended") && !sealed.is_opened_by(&[3; 32], "excluded"));
    }

    #[test]
    fn another_spelling_version_type_or_size_is_refused() {
        let good = Entry::Act(act()).to_canonical().unwrap();
        for bad in [
            good.replace("\"v\":1", "\"v\":2"),
            good.replace("\"v\":1", "\"v\":1 "),
            good.replace("signature.signed", "Signature"),
            good.replace("signature.signed", "signature..signed"),
            good.replace("signature.signed", "sealed"),
            good.replace("\"port-pact\"", "null"),
            good.replace("10:00:00Z", "10:00:00+00:00"),
            good.replace("\"data\"", "\"data2\""),
        ] {
            assert!(Entry::parse(&bad).is_err(), "{bad}");
        }
        let mut long = act();
        long.data.insert("text".to_owned(), "x".repeat(MAX_BYTES).into());
        assert!(matches!(Entry::Act(long).to_canonical(), Err(BadEntry::TooLong(_))));
        assert!(matches!(Entry::Act(Act { kind: "Bad Type".to_owned(), ..act() }).to_canonical(), Err(BadEntry::Type(_))));
    }
}
