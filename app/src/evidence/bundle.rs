//! The bundle: one JSON file with the statement, the act's proof, the log entry and the proof that the log holds it.

use super::oidc::Authentication;
use super::passkey::Assertion;
use super::statement::Salt;
use crate::kernel::canonical::{NotCanonical, parse, parse_canonical};
use serde::{Deserialize, Serialize};
use serde_json::{Number, Value};

/// What a bundle of a signature calls itself.
pub const SIGNATURE: &str = "pacthouse.evidence.signature";

/// A bundle as it stands in the file. Nothing in it is believed before [`super::verify()`] has looked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    /// The version of this form: 1.
    pub v: Number,
    /// What it is evidence of.
    #[serde(rename = "type")]
    pub kind: String,
    /// The statement that was signed.
    pub statement: Value,
    /// The text that was signed.
    pub text: Text,
    /// How it was signed.
    pub act: SigningAct,
    /// What opens the salted digests in the log.
    pub salts: Salts,
    /// The entry in the log.
    pub entry: LoggedEntry,
    /// The proof that the entry is in the log, with a signed checkpoint (C2SP tlog-proof).
    pub proof: String,
    /// What became of the signature since, in the order of the log; nothing where the bundle is older than that.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub afterwards: Vec<Afterwards>,
}

/// An entry that speaks of the signature after it was made: its withdrawal, its annulment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Afterwards {
    /// The entry.
    pub entry: LoggedEntry,
    /// The proof that it is in the log.
    pub proof: String,
}

/// The text that was signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// The digest of its canonical form.
    pub digest: String,
}

/// How it was signed, and the portal's seal, named as the portal's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SigningAct {
    /// What stands for the act of signing.
    pub method: String,
    /// How much that proves: `SES` or `AES`.
    pub level: String,
    /// The portal's signature over the statement.
    pub seal: Seal,
    /// What the signatory's own key signed, where the method is `passkey`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passkey: Option<PasskeyAct>,
    /// What an identity provider said of the signatory, where the method is `oidc`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc: Option<Authentication>,
}

/// What the signatory's own key signed, and since when the log knows that key as theirs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasskeyAct {
    /// Its challenge is the SHA-256 of the canonical statement.
    pub assertion: Assertion,
    /// The entry by which the key was registered.
    pub registration: Registration,
}

/// The entry by which a passkey was registered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registration {
    /// The salt of its digests of the person and the key, in hexadecimal.
    pub salt: String,
    /// The entry.
    pub entry: LoggedEntry,
    /// The proof that it is in the log.
    pub proof: String,
}

/// The portal's seal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seal {
    /// The portal's key, as published at `/log/key`.
    pub key: String,
    /// Ed25519 over the statement's digest, in base64.
    pub signature: String,
}

/// The salts, in hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Salts {
    /// Of the digests of the person and the statement.
    pub person: String,
}

/// The entry in the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LoggedEntry {
    /// Its number, from 0.
    pub seq: Number,
    /// Its canonical JSON, to the byte.
    pub json: String,
}

/// What a bundle is put together from.
pub struct Parts<'a> {
    /// The statement's canonical form.
    pub statement: &'a str,
    /// The salt of its digests in the log.
    pub salt: &'a Salt,
    /// The portal's seal on it, in base64.
    pub seal: &'a str,
    /// The portal's key.
    pub key: &'a str,
    /// The number of the entry in the log.
    pub seq: u64,
    /// The entry.
    pub entry: &'a str,
    /// The proof that the entry is in the log.
    pub proof: &'a str,
    /// What a passkey signed.
    pub passkey: Option<PasskeyAct>,
    /// What an identity provider said.
    pub oidc: Option<Authentication>,
    /// What became of the signature since.
    pub afterwards: Vec<Afterwards>,
}

impl Bundle {
    /// Puts a bundle together.
    pub fn new(parts: Parts<'_>) -> Result<Self, NotCanonical> {
        let statement = parse_canonical(parts.statement)?;
        let text = |name: &str| statement[name].as_str().unwrap_or_default().to_owned();
        Ok(Self {
            v: 1.into(),
            kind: SIGNATURE.to_owned(),
            text: Text { digest: text("text_digest") },
            act: SigningAct {
                method: text("method"),
                level: text("level"),
                seal: Seal { key: parts.key.to_owned(), signature: parts.seal.to_owned() },
                passkey: parts.passkey,
                oidc: parts.oidc,
            },
            salts: Salts { person: hex::encode(parts.salt) },
            entry: LoggedEntry { seq: parts.seq.into(), json: parts.entry.to_owned() },
            proof: parts.proof.to_owned(),
            afterwards: parts.afterwards,
            statement,
        })
    }

    /// The file's text, indented for people.
    pub fn to_json(&self) -> Result<String, NotCanonical> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// Reads a file of this shape; names that stand twice are refused.
    pub fn parse(text: &str) -> Result<Self, NotCanonical> {
        Ok(serde_json::from_value(parse(text)?)?)
    }
}
