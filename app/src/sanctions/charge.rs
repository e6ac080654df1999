//! What is alleged against a respondent, and the files that show it.

use super::model::{Practice, Source};
use crate::kernel::ids::FileId;
use crate::pacts::model::Texts;
use serde::{Deserialize, Serialize};

/// What is alleged, and on what ground.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charge {
    /// From where it comes.
    pub source: Source,
    /// The paragraph that is said to be broken, as `3.1`.
    pub article: String,
    /// By what.
    pub practice: Practice,
    /// What is said to have happened, by language.
    pub account: Texts,
    /// What shows it.
    pub files: Vec<Document>,
}

/// A file of the case, known by its content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Its id.
    pub id: FileId,
    /// Its name.
    pub name: String,
    /// The SHA-256 of its content, in hexadecimal.
    pub sha256: String,
}
