//! Proofs that travel alone (C2SP tlog-proof): an entry's number, its inclusion proof, and the checkpoint that it leads to.

use super::checkpoint::Checkpoint;
use super::merkle::{Hash, leaf_hash, verify_inclusion};
use super::note::{BadNote, Note, VerifierKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

/// The first line of a proof.
const HEADER: &str = "c2sp.org/tlog-proof@v1";
/// The most hashes a proof can have: one a level of a tree of 2^64 leaves.
const MAX_HASHES: usize = 64;

/// Why a proof was not taken or does not hold.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum BadProof {
    /// Not of the form of a proof.
    #[error("not a proof")]
    Form,
    /// The checkpoint is not good.
    #[error("the checkpoint: {0}")]
    Checkpoint(#[from] BadNote),
    /// The entry does not lead to the root.
    #[error("the entry is not in this log")]
    NotIncluded,
}

/// A proof that an entry is in a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// What the application added; nothing vouches for it.
    pub extra: Option<Vec<u8>>,
    /// The entry's number, from 0.
    pub index: u64,
    /// From the leaf's sibling up to the root's child.
    pub hashes: Vec<Hash>,
    /// The signed checkpoint.
    pub checkpoint: Note,
}

impl Proof {
    /// Whether the entry is in the log of this key; returns the checkpoint that says so.
    pub fn verify(&self, entry: &[u8], key: &VerifierKey) -> Result<Checkpoint, BadProof> {
        let checkpoint = Checkpoint::open(&self.checkpoint, key)?;
        self.leads_to(entry, &checkpoint).map(|()| checkpoint)
    }

    /// Whether the hashes lead from the entry to the root of this checkpoint.
    pub fn leads_to(&self, entry: &[u8], checkpoint: &Checkpoint) -> Result<(), BadProof> {
        let leaf = leaf_hash(entry);
        if verify_inclusion(&leaf, self.index, checkpoint.size, &self.hashes, &checkpoint.root) {
            Ok(())
        } else {
            Err(BadProof::NotIncluded)
        }
    }
}

impl fmt::Display for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{HEADER}")?;
        if let Some(extra) = &self.extra {
            writeln!(f, "extra {}", STANDARD.encode(extra))?;
        }
        writeln!(f, "index {}", self.index)?;
        self.hashes.iter().try_for_each(|hash| writeln!(f, "{}", STANDARD.encode(hash)))?;
        write!(f, "\n{}", self.checkpoint)
    }
}

impl FromStr for Proof {
    type Err = BadProof;
    fn from_str(text: &str) -> Result<Self, BadProof> {
        let (head, note) = text.split_once("\n\n").ok_or(BadProof::Form)?;
        let mut lines = head.split('\n').peekable();
        if lines.next() != Some(HEADER) {
            return Err(BadProof::Form);
        }
        let extra = lines.next_if(|l| l.starts_with("extra ")).map(|l| STANDARD.decode(&l["extra ".len()..]));
        let extra = extra.transpose().map_err(|_| BadProof::Form)?;
        let index = lines.next().and_then(|l| l.strip_prefix("index ")?.parse().ok()).ok_or(BadProof::Form)?;
        let hash = |line: &str| STANDARD.decode(line).ok().and_then(|h| Hash::try_from(h).ok()).ok_or(BadProof::Form);
        let hashes = lines.take(MAX_HASHES + 1).map(hash).collect::<Result<Vec<_>, _>>()?;
        let proof = Self { extra, index, hashes, checkpoint: note.parse()? };
        // One spelling: no leading zeroes, no hash too many.
        if proof.to_string() == text { Ok(proof) } else { Err(BadProof::Form) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::merkle::node_hash;
    use ed25519_dalek::SigningKey;

    fn sample() -> (Proof, VerifierKey) {
        let sign = SigningKey::from_bytes(&[5; 32]);
        let hashes = vec![leaf_hash(b"a"), leaf_hash(b"c")];
        let root = node_hash(&node_hash(&hashes[0], &leaf_hash(b"b")), &hashes[1]);
        let checkpoint = Checkpoint { origin: "example.com/log".to_owned(), size: 3, root }.sign(&sign).unwrap();
        let key = VerifierKey::new("example.com/log", sign.verifying_key()).unwrap();
        (Proof { extra: None, index: 1, hashes, checkpoint }, key)
    }

    #[test]
    fn a_proof_comes_back_and_holds_for_its_entry_only() {
        let (proof, key) = sample();
        let text = proof.to_string();
        assert!(text.starts_with("c2sp.org/tlog-proof@v1\nindex 1\n"));
        let read: Proof = text.parse().unwrap();
        assert_eq!(read, proof);
        assert_eq!(read.verify(b"b", &key).map(|c| c.size), Ok(3));
        assert_eq!(read.verify(b"c", &key), Err(BadProof::NotIncluded));
        let extra = Proof { extra: Some(b"x".to_vec()), ..proof };
        assert_eq!(extra.to_string().parse(), Ok(extra));
    }

    #[test]
    fn any_changed_character_makes_it_false() {
        let (proof, key) = sample();
        let text = proof.to_string();
        for (at, old) in text.char_indices() {
            for new in ['A', 'B', '0', '1', '2', '+', '/', '=', ' ', '\n', 'é'] {
                if old != new {
                    let changed = format!("{}{new}{}", &text[..at], &text[at + old.len_utf8()..]);
                    assert!(!changed.parse::<Proof>().is_ok_and(|p| p.verify(b"b", &key).is_ok()), "{changed}");
                }
            }
        }
    }
}
