//! Full-text search in four languages, on SQLite (FTS5) and PostgreSQL (`tsvector`) alike.
//!
//! Texts are made into words here and not in the database, so that both find the same: letters without marks and in lower case
//! (Unicode NFKD), and beside each word its stem (Snowball) in the language of its text. A word that is searched for finds those that
//! begin with it and those with its stem. A word that nothing has is taken for a slip of the pen: it is searched for among the words
//! that share most of its trigrams.

pub mod check;
pub mod find;
pub mod index;
mod schema;
#[cfg(test)]
mod tests;
pub mod words;

use crate::kernel::words as vocabulary;

vocabulary! {
    /// What can be found by its own words. Obligations are found by those of their commitment and of who owes them.
    Kind {
        /// By name and number
        Organisation = "organisation",
        /// By title, summary and text
        Pact = "pact",
        /// By code, title, description and indicator
        Commitment = "commitment",
        /// By whose it is, its pact, its ground, its measure and what is told of it
        Sanction = "sanction",
        /// By title, summary and text, while it stands
        Update = "update",
    }
}
