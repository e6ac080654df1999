//! Signed notes (C2SP signed-note) with Ed25519 (RFC 8032): text, a blank line, signature lines.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest as _, Sha256};
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

/// The identifier of Ed25519 among the signature types of notes.
const ED25519: u8 = 1;
/// The most signature lines that are read.
const MAX_SIGNATURES: usize = 64;

/// Why a note or a key was not taken.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum BadNote {
    /// Not of the form of a note.
    #[error("not a signed note")]
    Form,
    /// Not of the form of a verifier key, or its id is not that of its name and key.
    #[error("not a verifier key")]
    Key,
    /// No signature by the key that is trusted.
    #[error("not signed by this key")]
    Unsigned,
    /// A signature said to be by the trusted key is not.
    #[error("the signature is false")]
    False,
}

/// A key that notes are verified with: `name+id+base64`, as published at `/log/key`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    key: VerifyingKey,
}

impl VerifierKey {
    /// The key of this name. Names have neither spaces nor `+`.
    pub fn new(name: &str, key: VerifyingKey) -> Result<Self, BadNote> {
        if is_name(name) { Ok(Self { name: name.to_owned(), key }) } else { Err(BadNote::Key) }
    }

    /// Its name: for a log, its origin.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The key itself.
    pub const fn key(&self) -> &VerifyingKey {
        &self.key
    }

    /// The first four bytes of the SHA-256 of name and key.
    pub fn id(&self) -> [u8; 4] {
        key_id(&self.name, ED25519, self.key.as_bytes())
    }

    /// Verifies a bare signature, strictly (no key of small order, no second spelling).
    pub fn verify(&self, message: &[u8], signature: &[u8; 64]) -> Result<(), BadNote> {
        self.key.verify_strict(message, &Signature::from_bytes(signature)).map_err(|_| BadNote::False)
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&write_key(&self.name, ED25519, self.key.as_bytes()))
    }
}

impl FromStr for VerifierKey {
    type Err = BadNote;
    fn from_str(text: &str) -> Result<Self, BadNote> {
        let (name, bytes) = read_key(text, ED25519)?;
        Self::new(&name, VerifyingKey::from_bytes(&bytes).map_err(|_| BadNote::Key)?)
    }
}

/// The first four bytes of the SHA-256 of a key's name, its type among the signatures of notes, and the key.
pub(super) fn key_id(name: &str, kind: u8, key: &[u8; 32]) -> [u8; 4] {
    let all: [u8; 32] = Sha256::new_with_prefix(name.as_bytes()).chain_update([b'\n', kind]).chain_update(key).finalize().into();
    [all[0], all[1], all[2], all[3]]
}

/// A key of this type as it is published.
pub(super) fn write_key(name: &str, kind: u8, key: &[u8; 32]) -> String {
    format!("{name}+{}+{}", hex::encode(key_id(name, kind, key)), STANDARD.encode([&[kind][..], key].concat()))
}

/// The name and the bytes of a published key of this type; nothing but the one spelling is taken.
pub(super) fn read_key(text: &str, kind: u8) -> Result<(String, [u8; 32]), BadNote> {
    let mut parts = text.splitn(3, '+');
    let (Some(name), Some(_), Some(material)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(BadNote::Key);
    };
    let material = STANDARD.decode(material).map_err(|_| BadNote::Key)?;
    let (&found, bytes) = material.split_first().ok_or(BadNote::Key)?;
    let bytes: [u8; 32] = bytes.try_into().map_err(|_| BadNote::Key)?;
    // The id belongs to name and key.
    let good = found == kind && is_name(name) && write_key(name, kind, &bytes) == text;
    if good { Ok((name.to_owned(), bytes)) } else { Err(BadNote::Key) }
}

/// One signature line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteSignature {
    /// The name of the key.
    pub name: String,
    /// The key's id.
    pub id: [u8; 4],
    /// The signature itself.
    pub bytes: Vec<u8>,
}

/// A text with its signatures, not yet verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    text: String,
    signatures: Vec<NoteSignature>,
}

impl Note {
    /// Signs a text, which ends in a newline.
    pub fn sign(text: String, name: &str, key: &SigningKey) -> Result<Self, BadNote> {
        let verifier = VerifierKey::new(name, key.verifying_key())?;
        let bytes = key.sign(text.as_bytes()).to_bytes().to_vec();
        let note = Self { text, signatures: vec![NoteSignature { name: name.to_owned(), id: verifier.id(), bytes }] };
        // What could not be read again is not a note.
        if note.to_string().parse().as_ref() == Ok(&note) { Ok(note) } else { Err(BadNote::Form) }
    }

    /// The text without the signatures; to be ignored until [`Note::verify`] said yes.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The signature lines.
    pub fn signatures(&self) -> &[NoteSignature] {
        &self.signatures
    }

    /// The same text with only the signatures of this key.
    #[must_use]
    pub fn by(&self, key: &VerifierKey) -> Self {
        let mine = self.signatures.iter().filter(|s| s.name == key.name && s.id == key.id());
        Self { text: self.text.clone(), signatures: mine.cloned().collect() }
    }

    /// With these signatures after its own.
    #[must_use]
    pub fn with(mut self, more: impl IntoIterator<Item = NoteSignature>) -> Self {
        self.signatures.extend(more);
        self
    }

    /// Whether the key signed the text. Signatures by other keys are ignored; of this key's, none may be false.
    pub fn verify(&self, key: &VerifierKey) -> Result<(), BadNote> {
        let mut found = Err(BadNote::Unsigned);
        for signature in self.signatures.iter().filter(|s| s.name == key.name && s.id == key.id()) {
            let bytes: &[u8; 64] = signature.bytes.as_slice().try_into().map_err(|_| BadNote::False)?;
            key.verify(self.text.as_bytes(), bytes)?;
            found = Ok(());
        }
        found
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        self.signatures.iter().try_for_each(|signature| writeln!(f, "{signature}"))
    }
}

impl FromStr for Note {
    type Err = BadNote;
    fn from_str(note: &str) -> Result<Self, BadNote> {
        if note.chars().any(|c| c < ' ' && c != '\n') {
            return Err(BadNote::Form);
        }
        let cut = note.rfind("\n\n").ok_or(BadNote::Form)?;
        let (text, lines) = (&note[..=cut], &note[cut + 2..]);
        let lines = lines.strip_suffix('\n').ok_or(BadNote::Form)?;
        let signatures = lines.split('\n').take(MAX_SIGNATURES + 1).map(str::parse).collect::<Result<Vec<_>, _>>()?;
        if text == "\n" || signatures.len() > MAX_SIGNATURES {
            return Err(BadNote::Form);
        }
        Ok(Self { text: text.to_owned(), signatures })
    }
}

/// Its line, without the newline.
impl fmt::Display for NoteSignature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "— {} {}", self.name, STANDARD.encode([&self.id[..], &self.bytes].concat()))
    }
}

impl FromStr for NoteSignature {
    type Err = BadNote;
    fn from_str(line: &str) -> Result<Self, BadNote> {
        let (name, base64) = line.strip_prefix("— ").and_then(|l| l.split_once(' ')).ok_or(BadNote::Form)?;
        let bytes = STANDARD.decode(base64).map_err(|_| BadNote::Form)?;
        let (id, bytes) = bytes.split_first_chunk::<4>().ok_or(BadNote::Form)?;
        if !is_name(name) || bytes.is_empty() {
            return Err(BadNote::Form);
        }
        Ok(Self { name: name.to_owned(), id: *id, bytes: bytes.to_vec() })
    }
}

/// Whether a key may have this name: neither spaces nor `+`.
pub(super) fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.chars().any(|c| c.is_whitespace() || c.is_control() || c == '+')
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    const NOTE: &str = "This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

    #[test]
    fn the_example_of_the_specification_is_verified_and_written_back_as_it_was() {
        let key: VerifierKey = KEY.parse().unwrap();
        let note: Note = NOTE.parse().unwrap();
        assert_eq!(note.verify(&key), Ok(()));
        assert_eq!((note.text(), note.to_string().as_str()), ("This is an example message.\n", NOTE));
        assert_eq!(key.to_string(), KEY);
    }

    #[test]
    fn any_changed_character_of_note_or_key_is_noticed() {
        let (key, note): (VerifierKey, Note) = (KEY.parse().unwrap(), NOTE.parse().unwrap());
        for (text, is_note) in [(NOTE, true), (KEY, false)] {
            for (at, old) in text.char_indices() {
                for new in ['A', 'B', '0', '1', '+', '/', '=', ' ', '\n', 'é'] {
                    if old == new {
                        continue;
                    }
                    let changed = format!("{}{new}{}", &text[..at], &text[at + old.len_utf8()..]);
                    let good = if is_note {
                        changed.parse::<Note>().is_ok_and(|n| n.verify(&key).is_ok())
                    } else {
                        changed.parse::<VerifierKey>().is_ok_and(|k| note.verify(&k).is_ok())
                    };
                    assert!(!good, "{changed}");
                }
            }
        }
    }

    #[test]
    fn signatures_of_others_are_ignored_and_false_ones_of_ours_are_not() {
        let sign = SigningKey::from_bytes(&[5; 32]);
        let key = VerifierKey::new("example.com/log", sign.verifying_key()).unwrap();
        let note = Note::sign("text\n\nmore text\n".to_owned(), "example.com/log", &sign).unwrap();
        assert_eq!(note.verify(&key), Ok(()));
        assert_eq!(note.verify(&KEY.parse().unwrap()), Err(BadNote::Unsigned));
        let witnessed = format!("{note}— witness.example {}\n", STANDARD.encode([1; 76]));
        assert_eq!(witnessed.parse::<Note>().unwrap().verify(&key), Ok(()));
        let mut twice = note.clone();
        twice.signatures.push(NoteSignature { bytes: vec![0; 64], ..note.signatures[0].clone() });
        assert_eq!(twice.verify(&key), Err(BadNote::False));
    }

    #[test]
    fn what_could_not_be_read_again_is_not_signed() {
        let sign = SigningKey::from_bytes(&[5; 32]);
        for (text, name) in [("", "a"), ("a", "a"), ("a\tb\n", "a"), ("a\n", ""), ("a\n", "a b"), ("a\n", "a+b")] {
            assert!(Note::sign(text.to_owned(), name, &sign).is_err(), "{text:?} {name:?}");
        }
    }
}
