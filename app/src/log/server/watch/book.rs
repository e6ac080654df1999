//! What a witness remembers: for each log its key and the last checkpoint that it cosigned. One file, replaced whole.

use super::Trouble;
use crate::log::checkpoint::Checkpoint;
use crate::log::note::{Note, VerifierKey};
use serde::{Deserialize, Serialize};
use std::fs::{File, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// A log that is watched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Watched {
    /// Where it was found.
    pub url: String,
    /// Its key.
    #[serde(with = "as_text")]
    pub key: VerifierKey,
    /// The last checkpoint that was cosigned, with the log's signature.
    pub checkpoint: String,
}

impl Watched {
    /// What the checkpoint says; it was written by this witness, so that anything else is a broken file.
    pub fn checkpoint(&self) -> Result<Checkpoint, Trouble> {
        let note = self.checkpoint.parse::<Note>();
        note.and_then(|note| Checkpoint::open(&note, &self.key))
            .map_err(|error| Trouble::Here(format!("the state file: {error}")))
    }
}

/// The key in its one spelling.
mod as_text {
    use super::VerifierKey;
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub fn serialize<S: Serializer>(key: &VerifierKey, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(key)
    }
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<VerifierKey, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

/// The memory, held so that nobody else reads or writes it until it is dropped.
pub struct Book {
    file: PathBuf,
    logs: Vec<Watched>,
    _lock: File,
}

impl Book {
    /// Opens it, or begins one. A file that cannot be read is never begun anew: that would forget what was cosigned.
    pub fn open(file: &Path) -> Result<Self, Trouble> {
        let here = |error: &dyn std::fmt::Display| Trouble::Here(format!("{}: {error}", file.display()));
        let lock = File::options().create(true).append(true).open(beside(file, ".lock")).map_err(|error| here(&error))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(here(&"another witness works with this file")),
            Err(TryLockError::Error(error)) => return Err(here(&error)),
        }
        let logs = match std::fs::read(file) {
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(|error| here(&error))?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(here(&error)),
        };
        Ok(Self { file: file.to_owned(), logs, _lock: lock })
    }

    /// The key of the log that was found at this address.
    pub fn key_of(&self, url: &str) -> Option<VerifierKey> {
        self.logs.iter().find(|log| log.url == url).map(|log| log.key.clone())
    }

    /// The log of this name, or the one that was found at this address: an address does not become another log's.
    pub fn of(&self, url: &str, name: &str) -> Option<&Watched> {
        let named = self.logs.iter().find(|log| log.key.name() == name);
        self.logs.iter().find(|log| log.url == url && log.key.name() != name).or(named)
    }

    /// Puts a log's newest checkpoint in the place of the one before: on the disk when this returns.
    pub fn keep(&mut self, watched: Watched) -> Result<(), Trouble> {
        self.logs.retain(|log| log.key.name() != watched.key.name());
        self.logs.push(watched);
        self.write().map_err(|error| Trouble::Here(format!("{}: {error}", self.file.display())))
    }

    fn write(&self) -> io::Result<()> {
        let folder = folder(&self.file);
        let mut part = tempfile::NamedTempFile::new_in(folder)?;
        serde_json::to_writer_pretty(&mut part, &self.logs)?;
        part.write_all(b"\n")?;
        part.as_file().sync_all()?;
        part.persist(&self.file)?;
        File::open(folder)?.sync_all()
    }
}

/// The folder of a file.
pub fn folder(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
}

/// A file beside this one, of the same name and more.
pub fn beside(file: &Path, more: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(more);
    name.into()
}
