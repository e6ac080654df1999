//! The canonical version document: what is signed, in one exact form (RFC 8785), identified by its SHA-256.
//!
//! Whatever the database lays out in tables is read back from this document, so that the digest speaks for all of it.

mod text;
mod undertaking;

pub use text::{Article, LegalText, Paragraph};
pub use undertaking::{Measure, ServiceStandard, Undertaking};

use super::model::{Addressee, EntryRule, PactKind, Texts};
use super::procedure::Procedure;
use super::signing::Signing;
use super::term::Term;
use crate::kernel::text::Slug;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

/// The name of this kind of document, in its `type`.
pub const TYPE: &str = "pacthouse.version";

/// A frozen text of a pact with all that follows from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The version of this format: 1.
    pub v: u8,
    /// [`TYPE`].
    #[serde(rename = "type")]
    pub doctype: String,
    /// The pact's slug.
    pub pact: Slug,
    /// The version's number, from 1.
    pub number: i32,
    /// What the pact is.
    pub kind: PactKind,
    /// Its title, by language.
    pub title: Texts,
    /// The language in which commitments are described.
    pub language: String,
    /// The languages whose texts bind.
    pub authentic: Vec<String>,
    /// All languages that there is a text in.
    pub languages: Vec<String>,
    /// The roles that the pact knows, with what it calls them.
    pub parties: Vec<RoleLabel>,
    /// The texts, by language.
    pub texts: BTreeMap<String, LegalText>,
    /// The commitments, in the order of the text.
    pub commitments: Vec<Undertaking>,
    /// The measures against a breach, from the mildest.
    pub sanctions_ladder: Vec<Measure>,
    /// Periods by name, in the days that the name says.
    pub deadlines: BTreeMap<String, u32>,
    /// Who decides on a breach and how; without it, what [`Procedure`] has by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub procedure: Option<Procedure>,
    /// The service standards.
    pub service_standards: Vec<ServiceStandard>,
    /// When it enters into force.
    pub entry_into_force: EntryRule,
    /// For how long it is in force; without it, until an act of its own ends it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<Term>,
    /// In which order it is signed, and whether it is countersigned; without it, neither.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing: Option<Signing>,
    /// The pact whose place it takes when it enters into force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<Slug>,
}

/// A role in a pact and what the pact calls it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleLabel {
    /// The role.
    #[serde(alias = "id")]
    pub role: Addressee,
    /// Its name, by language.
    pub label: Texts,
}

impl Document {
    /// The canonical form (RFC 8785). Numbers are written as they will be read again, so that it is its own canonical form.
    pub fn canonical(&self) -> serde_json::Result<String> {
        serde_json_canonicalizer::to_string(self)
    }

    /// Reads a document from its canonical, or any other, JSON.
    pub fn read(json: &str) -> serde_json::Result<Self> {
        serde_json::from_str(json)
    }

    /// The language in which the commitments of a document are described, without reading the rest of it.
    pub fn language_of(json: &str) -> String {
        #[derive(Deserialize)]
        struct Described {
            language: String,
        }
        serde_json::from_str::<Described>(json).map(|d| d.language).unwrap_or_default()
    }

    /// How a document is signed, without reading the rest of it.
    pub fn signing_of(json: &str) -> Signing {
        #[derive(Deserialize)]
        struct Signed {
            signing: Option<Signing>,
        }
        serde_json::from_str::<Signed>(json).ok().and_then(|d| d.signing).unwrap_or_default()
    }

    /// The language to show the text in to a reader of `wanted`: theirs, else an authentic one.
    pub fn language_for(&self, wanted: &str) -> &str {
        self.texts
            .get_key_value(wanted)
            .map(|(lang, _)| lang.as_str())
            .or_else(|| self.authentic.first().map(String::as_str))
            .unwrap_or("en")
    }
}

/// The digest that identifies a canonical document: `sha256:` and hexadecimal.
pub fn digest(canonical: &str) -> String {
    format!("sha256:{}", hex::encode(Sha256::digest(canonical.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pacts::draft::tests::pact;
    use proptest::prelude::*;
    use serde_json::Value;

    /// The paths (RFC 6901) of all values that hold nothing themselves.
    fn leaves(value: &Value, path: &str, found: &mut Vec<String>) {
        match value {
            Value::Object(members) => members.iter().for_each(|(k, v)| leaves(v, &format!("{path}/{k}"), found)),
            Value::Array(items) => items.iter().enumerate().for_each(|(i, v)| leaves(v, &format!("{path}/{i}"), found)),
            _ => found.push(path.to_owned()),
        }
    }

    fn changed(value: &Value, by: u32) -> Value {
        match value {
            Value::Null => Value::from(by),
            Value::Bool(b) => Value::from(!b),
            Value::Number(n) => Value::from(n.as_f64().unwrap() + f64::from(by)),
            Value::String(s) => Value::from(format!("{s}{}", char::from_u32(0x61 + by % 26).unwrap())),
            other => other.clone(),
        }
    }

    #[test]
    fn a_document_read_again_is_the_same_and_has_the_same_digest() {
        let document = pact();
        let canonical = document.canonical().unwrap();
        let again = Document::read(&canonical).unwrap();
        assert_eq!(again.canonical().unwrap(), canonical);
        let pretty = serde_json::to_string_pretty(&again).unwrap();
        assert_eq!(digest(&Document::read(&pretty).unwrap().canonical().unwrap()), digest(&canonical));
    }

    #[test]
    fn how_it_is_signed_is_a_part_of_it_and_leaves_a_document_without_it_as_it_was() {
        let before = pact().canonical().unwrap();
        assert!(!before.contains("\"signing\"") && Document::signing_of(&before) == Signing::default());
        let signing: Signing = serde_json::from_str(r#"{"order":["customs","member"]}"#).unwrap();
        let after = Document { signing: Some(signing.clone()), ..pact() }.canonical().unwrap();
        assert_eq!(Document::signing_of(&after), signing);
        assert_ne!(digest(&after), digest(&before));
    }

    #[test]
    fn a_number_has_one_spelling() {
        let (whole, with_point) = ("12".parse().unwrap(), "12.0".parse().unwrap());
        let [a, b] = [whole, with_point].map(|target| {
            let mut document = pact();
            document.commitments[0].indicator.target = target;
            document.canonical().unwrap()
        });
        assert_eq!(a, b);
    }

    proptest! {
        #[test]
        fn any_change_of_any_value_changes_the_digest(at in any::<prop::sample::Index>(), by in 1_u32..1000) {
            let mut value = serde_json::to_value(pact()).unwrap();
            let before = digest(&serde_json_canonicalizer::to_string(&value).unwrap());
            let mut paths = Vec::new();
            leaves(&value, "", &mut paths);
            let leaf = value.pointer_mut(at.get(&paths).as_str()).unwrap();
            *leaf = changed(leaf, by);
            prop_assert_ne!(digest(&serde_json_canonicalizer::to_string(&value).unwrap()), before);
        }
    }
}
