//! A witness at work on another portal's log: it fetches the newest checkpoint, sees that it extends the last one that it cosigned,
//! remembers it, cosigns it (C2SP tlog-cosignature) and hands that to the portal.
//!
//! Invariants, those of C2SP tlog-witness: what was cosigned is on the disk before the cosignature leaves; for one log the size never
//! shrinks and the tree is always the continuation of the one before; between reading the memory and writing it nobody else does.
//! What is refused is kept as evidence, with nothing cosigned.

mod book;
mod evidence;
mod portal;
#[cfg(test)]
mod tests;
mod tiles;

pub use evidence::Evidence;
pub use portal::Portal;

use crate::log::checkpoint::Checkpoint;
use crate::log::cosignature::Cosigner;
use crate::log::merkle::{Hash, root, verify_consistency};
use crate::log::note::{Note, VerifierKey};
use crate::platform::clock::Clock;
use crate::platform::key::read_or_write;
use crate::platform::random::Random;
use book::{Book, Watched};
use ed25519_dalek::SigningKey;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;
use thiserror::Error;
use time::OffsetDateTime;

/// How long a checkpoint may have lain in a cache: one that is older than ours is asked for once more after it.
const STALE: Duration = Duration::from_secs(6);

/// Why a round did not come to an answer.
#[derive(Debug, Error)]
pub enum Trouble {
    /// The portal was not reached, or what it said makes no sense: it is worth trying again.
    #[error("{0}")]
    Portal(String),
    /// Something on this machine must be put right first.
    #[error("{0}")]
    Here(String),
}

/// Why a checkpoint is not cosigned.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum Refused {
    /// The log's key is another than the one that was watched so far.
    #[error("the log is signed with another key than the one that this witness knows")]
    OtherKey,
    /// The checkpoint is not signed by the log.
    #[error("the checkpoint is not signed with the key of the log")]
    Unsigned,
    /// The tree is smaller than one that was cosigned.
    #[error("the log has fewer entries than this witness saw before: it was rolled back")]
    Rollback,
    /// The tree is not the continuation of the one that was cosigned.
    #[error("the log does not continue the one that this witness saw before: its past was rewritten")]
    Fork,
}

/// What a round came to.
#[derive(Debug)]
pub enum Round {
    /// The checkpoint extends all that was seen, and was cosigned.
    Cosigned(Box<Cosigned>),
    /// It was not, and this is the evidence.
    Refused(Refused, Evidence),
}

/// A cosigned checkpoint.
#[derive(Debug)]
pub struct Cosigned {
    /// What it says.
    pub checkpoint: Checkpoint,
    /// The log's key.
    pub key: VerifierKey,
    /// Whether the log was seen for the first time: its key was then taken as it came, unless it was given.
    pub first: bool,
    /// When it was cosigned.
    pub at: OffsetDateTime,
    /// The cosignature, a line of a signed note.
    pub line: String,
    /// Why the portal did not take it, if it did not.
    pub not_taken: Option<String>,
}

/// A witness and the log that it watches.
pub struct Witness {
    /// Whom it watches.
    pub portal: Portal,
    /// With which key it cosigns.
    pub cosigner: Cosigner,
    /// The file that holds what it cosigned last.
    pub state: PathBuf,
    /// The log's key, if it was given.
    pub log_key: Option<VerifierKey>,
    /// The time.
    pub clock: Clock,
}

/// Reads the witness's key, or draws one of this name on first use. Without a name it is called after itself; an existing key keeps its own.
pub fn cosigner(file: &Path, name: Option<&str>, random: &Random) -> Result<Cosigner, Trouble> {
    let here = |why: &dyn std::fmt::Display| Trouble::Here(format!("{}: {why}", file.display()));
    let key = SigningKey::from_bytes(&random.bytes());
    let called =
        name.map_or_else(|| format!("pacthouse-witness/{}", hex::encode(&key.verifying_key().as_bytes()[..8])), str::to_owned);
    let new = Cosigner::new(&called, key).map_err(|_| Trouble::Here(format!("--name: `{called}` holds a space or a plus")))?;
    let line = read_or_write(file, random, || new.secret()).map_err(|error| here(&error))?;
    let found = Cosigner::from_secret(&line).map_err(|_| here(&"not the key of a witness"))?;
    match name.filter(|name| *name != found.key().name()) {
        Some(name) => Err(here(&format!("is the key of {}, not of {name}", found.key().name()))),
        None => Ok(found),
    }
}

impl Witness {
    /// Looks at the log once.
    pub async fn round(&self) -> Result<Round, Trouble> {
        let (mut book, url) = (Book::open(&self.state)?, self.portal.url());
        let key = match self.log_key.clone().or_else(|| book.key_of(url)) {
            Some(key) => key,
            None => self.portal.key().await?,
        };
        let known = book.of(url, key.name()).cloned();
        let (note, judged) = self.look(&key, known.as_ref()).await?;
        let checkpoint = match judged {
            Ok(checkpoint) => checkpoint,
            Err(why) => return Ok(Round::Refused(why, Evidence::keep(self, why, known.as_ref(), &note)?)),
        };
        let (first, note) = (known.is_none(), note.by(&key));
        book.keep(Watched { url: url.to_owned(), key: key.clone(), checkpoint: note.to_string() })?;
        // From here on it is on the disk.
        let at = self.clock.now();
        let line = self.cosigner.cosign(&note, at).map_err(|error| Trouble::Here(error.to_string()))?;
        let not_taken = self.portal.give(&note.with([line.clone()])).await?;
        Ok(Round::Cosigned(Box::new(Cosigned { checkpoint, key, first, at, line: line.to_string(), not_taken })))
    }

    /// The newest checkpoint, and what it says or why it is not to be cosigned.
    async fn look(&self, key: &VerifierKey, known: Option<&Watched>) -> Result<(Note, Result<Checkpoint, Refused>), Trouble> {
        let mut note = self.portal.checkpoint().await?;
        if known.is_some_and(|known| known.key != *key) {
            return Ok((note, Err(Refused::OtherKey)));
        }
        let old = known.map_or_else(|| Ok(nothing(key)), Watched::checkpoint)?;
        if Checkpoint::open(&note, key).is_ok_and(|new| new.size < old.size) {
            tokio::time::sleep(STALE).await;
            note = self.portal.checkpoint().await?;
        }
        let Ok(new) = Checkpoint::open(&note, key) else { return Ok((note, Err(Refused::Unsigned))) };
        let objection = self.objection(&old, &new).await?;
        Ok((note, objection.map_or(Ok(new), Err)))
    }

    /// What speaks against the new tree, if anything does.
    async fn objection(&self, old: &Checkpoint, new: &Checkpoint) -> Result<Option<Refused>, Trouble> {
        if new.size < old.size {
            return Ok(Some(Refused::Rollback));
        }
        let proof = tiles::consistency(&self.portal, old.size, new.size).await?;
        let good = verify_consistency(old.size, &old.root, new.size, &new.root, &proof);
        Ok((!good).then_some(Refused::Fork))
    }
}

/// The log before its first entry, with which each log is consistent.
fn nothing(key: &VerifierKey) -> Checkpoint {
    let root: Hash = root(0, &BTreeMap::new()).unwrap_or_default();
    Checkpoint { origin: key.name().to_owned(), size: 0, root }
}
