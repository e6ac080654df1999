//! The text of a version in one language: its articles and their paragraphs.

use serde::{Deserialize, Serialize};

/// A pact's text in one language. Each text is Markdown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalText {
    /// Its title.
    pub title: String,
    /// Between whom.
    pub parties: String,
    /// Why.
    pub preamble: String,
    /// Its articles, numbered from 1.
    pub articles: Vec<Article>,
    /// The annexes named at its end; empty where there is none.
    pub annexes: String,
}

/// An article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// Its number, from 1.
    pub no: u32,
    /// Its title.
    pub title: String,
    /// Its paragraphs.
    pub paragraphs: Vec<Paragraph>,
}

/// A numbered paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paragraph {
    /// Article and paragraph, as `3.1`.
    pub no: String,
    /// Its text without the number.
    pub text: String,
}
