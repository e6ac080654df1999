//! Cosignatures (C2SP tlog-cosignature): a witness says when it saw this checkpoint, and that it extends every one that it saw before.

use super::note::{BadNote, Note, NoteSignature, is_name, key_id, read_key, write_key};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use std::fmt;
use std::str::FromStr;
use time::OffsetDateTime;

/// The identifier of timestamped Ed25519 cosignatures among the signature types of notes.
const COSIGNATURE: u8 = 4;
/// How the file of a witness's key begins, as other programs for notes write it.
const PRIVATE: &str = "PRIVATE+KEY+";

/// The key that a witness's cosignatures are verified with: `name+id+base64`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WitnessKey {
    name: String,
    key: VerifyingKey,
}

impl WitnessKey {
    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The key itself.
    pub const fn key(&self) -> &VerifyingKey {
        &self.key
    }

    /// Whether this line says that it is by this key.
    pub fn made(&self, line: &NoteSignature) -> bool {
        line.name == self.name && line.id == key_id(&self.name, COSIGNATURE, self.key.as_bytes())
    }

    /// Verifies a line under the text of a checkpoint, strictly; returns the moment in which it was made.
    pub fn verify(&self, text: &str, line: &NoteSignature) -> Result<OffsetDateTime, BadNote> {
        let (seconds, signature) = line.bytes.split_first_chunk::<8>().ok_or(BadNote::False)?;
        let (seconds, signature) = (u64::from_be_bytes(*seconds), signature.try_into().map_err(|_| BadNote::False)?);
        if !self.made(line) {
            return Err(BadNote::Unsigned);
        }
        let signed = self.key.verify_strict(message(seconds, text).as_bytes(), &Signature::from_bytes(signature));
        let at = i64::try_from(seconds).ok().and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok());
        at.filter(|_| signed.is_ok()).ok_or(BadNote::False)
    }
}

impl fmt::Display for WitnessKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&write_key(&self.name, COSIGNATURE, self.key.as_bytes()))
    }
}

impl FromStr for WitnessKey {
    type Err = BadNote;
    fn from_str(text: &str) -> Result<Self, BadNote> {
        let (name, bytes) = read_key(text, COSIGNATURE)?;
        Ok(Self { name, key: VerifyingKey::from_bytes(&bytes).map_err(|_| BadNote::Key)? })
    }
}

/// A witness's name with its secret.
pub struct Cosigner {
    name: String,
    key: SigningKey,
}

impl Cosigner {
    /// A witness of this name, which has neither spaces nor `+`.
    pub fn new(name: &str, key: SigningKey) -> Result<Self, BadNote> {
        if is_name(name) { Ok(Self { name: name.to_owned(), key }) } else { Err(BadNote::Key) }
    }

    /// The key that others verify with.
    pub fn key(&self) -> WitnessKey {
        WitnessKey { name: self.name.clone(), key: self.key.verifying_key() }
    }

    /// Cosigns the text of a checkpoint at this moment.
    pub fn cosign(&self, checkpoint: &Note, at: OffsetDateTime) -> Result<NoteSignature, BadNote> {
        let seconds = u64::try_from(at.unix_timestamp()).map_err(|_| BadNote::Form)?;
        let signature = self.key.sign(message(seconds, checkpoint.text()).as_bytes()).to_bytes();
        let id = key_id(&self.name, COSIGNATURE, self.key.verifying_key().as_bytes());
        Ok(NoteSignature { name: self.name.clone(), id, bytes: [&seconds.to_be_bytes()[..], &signature].concat() })
    }

    /// The secret as a file keeps it, in one line: the form of other programs for notes (Go's sumdb/note).
    pub fn secret(&self) -> String {
        let id = hex::encode(key_id(&self.name, COSIGNATURE, self.key.verifying_key().as_bytes()));
        format!("{PRIVATE}{}+{id}+{}", self.name, STANDARD.encode([&[COSIGNATURE][..], self.key.as_bytes()].concat()))
    }

    /// Reads what [`Cosigner::secret`] wrote.
    pub fn from_secret(line: &str) -> Result<Self, BadNote> {
        let (name, rest) = line.strip_prefix(PRIVATE).and_then(|l| l.split_once('+')).ok_or(BadNote::Key)?;
        let (_, material) = rest.split_once('+').ok_or(BadNote::Key)?;
        let material = STANDARD.decode(material).map_err(|_| BadNote::Key)?;
        let (_, seed) = material.split_first().ok_or(BadNote::Key)?;
        let read = Self::new(name, SigningKey::from_bytes(seed.try_into().map_err(|_| BadNote::Key)?))?;
        if read.secret() == line { Ok(read) } else { Err(BadNote::Key) }
    }
}

/// What is signed: a header that no other kind of signature has, the moment, and the whole text of the checkpoint.
fn message(seconds: u64, text: &str) -> String {
    format!("cosignature/v1\ntime {seconds}\n{text}")
}

#[cfg(test)]
#[path = "cosignature_tests.rs"]
mod tests;
