//! The index for full-text search, in each database's own kind; and words by their trigrams.

use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let both = "CREATE TABLE search_trigrams (gram TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (gram, word))";
        let statements: &[&str] = match manager.get_database_backend() {
            DbBackend::Sqlite => &[
                "CREATE TABLE search_records (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (kind, name))",
                // The words come folded already; only where they stand apart is the tokenizer's to say.
                "CREATE VIRTUAL TABLE search_words USING fts5 \
                 (words, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 0')",
                "CREATE VIRTUAL TABLE obligation_words USING fts5 \
                 (words, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 0')",
            ],
            _ => &[
                "CREATE TABLE search_records (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, kind TEXT NOT NULL, \
                 name TEXT NOT NULL, UNIQUE (kind, name))",
                "CREATE TABLE search_words (id BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)",
                "CREATE INDEX search_words_idx ON search_words USING gin (words)",
                "CREATE TABLE obligation_words (id BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)",
                "CREATE INDEX obligation_words_idx ON obligation_words USING gin (words)",
            ],
        };
        for statement in statements.iter().chain([&both]) {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }
}
