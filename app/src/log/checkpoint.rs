//! Checkpoints (C2SP tlog-checkpoint): the log's size and root at a moment, in a signed note.

use super::merkle::Hash;
use super::note::{BadNote, Note, VerifierKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::SigningKey;

/// What a checkpoint says. It has no extension lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The log's name: its URL without the scheme.
    pub origin: String,
    /// How many entries the tree has.
    pub size: u64,
    /// The root of the tree of the first `size` entries.
    pub root: Hash,
}

impl Checkpoint {
    /// The text of the note.
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, STANDARD.encode(self.root))
    }

    /// Signs it with the log's key, whose name is the origin.
    pub fn sign(&self, key: &SigningKey) -> Result<Note, BadNote> {
        Note::sign(self.text(), &self.origin, key)
    }

    /// Reads the text of a note that is already verified; nothing but the one spelling is taken.
    pub fn parse(text: &str) -> Result<Self, BadNote> {
        let mut lines = text.split('\n');
        let (Some(origin), Some(size), Some(root)) = (lines.next(), lines.next(), lines.next()) else {
            return Err(BadNote::Form);
        };
        let size = size.parse().map_err(|_| BadNote::Form)?;
        let root = STANDARD.decode(root).ok().and_then(|r| r.try_into().ok()).ok_or(BadNote::Form)?;
        let read = Self { origin: origin.to_owned(), size, root };
        if !origin.is_empty() && read.text() == text { Ok(read) } else { Err(BadNote::Form) }
    }

    /// Verifies the note with the log's key and reads it; the origin must be the key's name.
    pub fn open(note: &Note, key: &VerifierKey) -> Result<Self, BadNote> {
        note.verify(key)?;
        let checkpoint = Self::parse(note.text())?;
        if checkpoint.origin == key.name() { Ok(checkpoint) } else { Err(BadNote::Unsigned) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkpoint() -> Checkpoint {
        Checkpoint { origin: "example.com/log".to_owned(), size: 42, root: [8; 32] }
    }

    #[test]
    fn a_signed_checkpoint_is_read_again_with_its_key_only() {
        let sign = SigningKey::from_bytes(&[5; 32]);
        let key = VerifierKey::new("example.com/log", sign.verifying_key()).unwrap();
        let note: Note = checkpoint().sign(&sign).unwrap().to_string().parse().unwrap();
        assert_eq!(Checkpoint::open(&note, &key), Ok(checkpoint()));
        let other = VerifierKey::new("example.com/log", SigningKey::from_bytes(&[6; 32]).verifying_key()).unwrap();
        assert_eq!(Checkpoint::open(&note, &other), Err(BadNote::Unsigned));
        let elsewhere = Note::sign(checkpoint().text(), "example.org/log", &sign).unwrap();
        let its_key = VerifierKey::new("example.org/log", sign.verifying_key()).unwrap();
        assert_eq!(Checkpoint::open(&elsewhere, &its_key), Err(BadNote::Unsigned));
    }

    #[test]
    fn only_the_one_spelling_is_read() {
        let text = checkpoint().text();
        assert_eq!(Checkpoint::parse(&text), Ok(checkpoint()));
        for bad in [
            text.replace("42", "042"),
            text.replace("42", "+42"),
            text.replace('=', ""),
            text.replace("42\n", ""),
            text.trim_end().to_owned(),
            format!("{text}extension\n"),
            text.replace("example.com/log", ""),
        ] {
            assert_eq!(Checkpoint::parse(&bad), Err(BadNote::Form), "{bad:?}");
        }
    }
}
