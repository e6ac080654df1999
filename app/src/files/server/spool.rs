//! A file on its way in: written to a nameless temporary file of this machine and hashed as it comes, so that it can be looked
//! into before it is kept. It is gone with the process.

use crate::files::model::MAX_SIZE;
use crate::platform::ctx::Ctx;
use sha2::{Digest as _, Sha256};
use std::fs::File;
use std::io::{self, Seek as _};
use tokio::io::AsyncWriteExt as _;

/// A file that is still being written.
pub struct Spool {
    file: tokio::fs::File,
    hash: Sha256,
    size: i64,
}

/// A file that is whole.
pub struct Whole {
    file: File,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
    /// In bytes.
    pub size: i64,
}

impl Spool {
    /// An empty one.
    pub fn new(ctx: &Ctx) -> io::Result<Self> {
        let file = tokio::fs::File::from_std(tempfile::tempfile_in(&ctx.config.data_dir)?);
        Ok(Self { file, hash: Sha256::new(), size: 0 })
    }

    /// Writes more. What goes beyond the largest size is counted and not written.
    pub async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.size = self.size.saturating_add(i64::try_from(bytes.len()).unwrap_or(i64::MAX));
        if self.size > MAX_SIZE {
            return Ok(());
        }
        self.hash.update(bytes);
        self.file.write_all(bytes).await
    }

    /// How much came.
    pub const fn size(&self) -> i64 {
        self.size
    }

    /// Nothing more comes.
    pub async fn done(mut self) -> io::Result<Whole> {
        self.file.flush().await?;
        Ok(Whole { file: self.file.into_std().await, sha256: hex::encode(self.hash.finalize()), size: self.size })
    }
}

impl Whole {
    /// The file at its beginning. All that are asked for share one position: use them one after the other.
    pub fn open(&self) -> io::Result<File> {
        let mut file = self.file.try_clone()?;
        file.rewind()?;
        Ok(file)
    }
}
