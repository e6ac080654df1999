//! By which words pacts and commitments are found.

use crate::kernel::ids::CommitmentId;
use crate::pacts::model::Texts;
use crate::pacts::version::{Document, LegalText, Undertaking};
use crate::platform::search::words::Text;
use crate::platform::search::{Kind, index};
use sea_orm::{DatabaseTransaction, DbErr};

/// A pact is found by its title, its summary and its articles.
pub fn of_pact<'a>(document: &'a Document, summary: &'a Texts) -> Vec<Text<'a>> {
    let titles = document.title.in_languages().chain(summary.in_languages());
    let articles = document.texts.iter().flat_map(|(tag, text)| passages(text).map(|words| (words, tag.parse().ok())));
    titles.chain(articles).map(|(text, lang)| Text(text, lang)).collect()
}

/// Puts a pact into the index.
pub async fn pact(tx: &DatabaseTransaction, document: &Document, summary: &Texts) -> Result<(), DbErr> {
    let names: Vec<_> = document.title.in_languages().map(|(text, _)| text).collect();
    index::record(tx, Kind::Pact, document.pact.as_str(), &of_pact(document, summary), &names).await
}

fn passages(text: &LegalText) -> impl Iterator<Item = &str> {
    let articles = text.articles.iter();
    let articles = articles.flat_map(|a| std::iter::once(a.title.as_str()).chain(a.paragraphs.iter().map(|p| p.text.as_str())));
    [text.title.as_str(), &text.parties, &text.preamble].into_iter().chain(articles)
}

/// A commitment is found by its code, its title, its description and its indicator.
pub fn of_commitment<'a>(c: &'a Undertaking, language: &str) -> Vec<Text<'a>> {
    let language = language.parse().ok();
    let own = [(c.code.as_str(), None), (&c.description, language), (&c.indicator.name, language)];
    c.title.in_languages().chain(own).map(|(text, lang)| Text(text, lang)).collect()
}

/// Puts a commitment into the index.
pub async fn commitment(tx: &DatabaseTransaction, id: CommitmentId, c: &Undertaking, language: &str) -> Result<(), DbErr> {
    let names: Vec<_> = c.title.in_languages().map(|(text, _)| text).collect();
    index::record(tx, Kind::Commitment, &id.to_string(), &of_commitment(c, language), &names).await
}
