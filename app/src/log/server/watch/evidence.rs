//! What a refusal leaves: both checkpoints in a file. Two that the log signed and that do not fit are proof of what it did.

use super::book::{Watched, beside};
use super::{Refused, Trouble, Witness};
use crate::log::note::Note;
use sha2::{Digest as _, Sha256};
use std::path::PathBuf;
use time::format_description::well_known::Rfc3339;

/// A refusal, told and kept.
#[derive(Debug)]
pub struct Evidence {
    /// The last checkpoint that was cosigned, if any was.
    pub known: Option<String>,
    /// The one that was served.
    pub served: String,
    /// Where both stand.
    pub file: PathBuf,
}

impl Evidence {
    /// Writes it beside the state, once for what was served.
    pub fn keep(witness: &Witness, why: Refused, known: Option<&Watched>, served: &Note) -> Result<Self, Trouble> {
        let (served, known) = (served.to_string(), known.map(|known| (known.key.to_string(), known.checkpoint.clone())));
        let file = beside(&witness.state, &format!(".refused-{}.txt", hex::encode(&Sha256::digest(&served)[..8])));
        let (key, cosigned) = known.clone().unwrap_or_else(|| ("none was known".to_owned(), "None.\n".to_owned()));
        let (url, at) = (witness.portal.url(), witness.clock.now());
        let at = at.format(&Rfc3339).unwrap_or_default();
        let text = format!(
            "{why}.\n\nSeen at {url} on {at}. Nothing was cosigned.\n\nKey of the log: {key}\n\n\
             --- The last checkpoint that this witness cosigned\n{cosigned}\n--- The checkpoint that was refused\n{served}"
        );
        if !file.exists() {
            std::fs::write(&file, text).map_err(|error| Trouble::Here(format!("{}: {error}", file.display())))?;
        }
        Ok(Self { known: known.map(|(_, checkpoint)| checkpoint), served, file })
    }
}
