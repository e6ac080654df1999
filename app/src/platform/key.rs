//! Ed25519 keys (RFC 8032) in files that only their owner reads: the portal's, 32 bytes in hexadecimal.

use super::random::Random;
use ed25519_dalek::SigningKey;
use std::io::{self, Write as _};
use std::path::Path;

/// Reads the portal's key, or draws one on the first start.
pub fn load_or_create(file: &Path, random: &Random) -> io::Result<SigningKey> {
    let text = read_or_write(file, random, || hex::encode(random.bytes::<32>()))?;
    let bytes: [u8; 32] = hex::decode(&text)
        .ok()
        .and_then(|b| b.try_into().ok())
        .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, format!("{}: not 32 bytes in hexadecimal", file.display())))?;
    Ok(SigningKey::from_bytes(&bytes))
}

/// The one line of a secret's file, which is written if it is not there. Of two first starts at once, one wins and both use it.
pub fn read_or_write(file: &Path, random: &Random, new: impl FnOnce() -> String) -> io::Result<String> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let part = file.with_extension(format!("new-{}", hex::encode(random.bytes::<8>())));
    if !file.exists() {
        let mut text = options.open(&part)?;
        writeln!(text, "{}", new())?;
        text.sync_all()?;
        // A hard link fails where the file is there by now: the first one wins.
        let linked = std::fs::hard_link(&part, file);
        std::fs::remove_file(&part)?;
        match linked {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
    }
    Ok(std::fs::read_to_string(file)?.trim().to_owned())
}
