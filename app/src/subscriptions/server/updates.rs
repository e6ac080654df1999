//! Updates as letters and feeds tell them.

use crate::kernel::text::Slug;
use crate::pacts::model::Texts;
use crate::publications::model::Content;
use crate::publications::server::public::{self, Whole};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::HashMap;
use time::OffsetDateTime;
use uuid::Uuid;

/// A published update, as it stands now.
#[derive(Clone, Debug)]
pub struct Update {
    /// Its identifier.
    pub id: Uuid,
    /// Its permanent name.
    pub slug: Slug,
    /// Its title, by language.
    pub title: Texts,
    /// One or two sentences, by language.
    pub summary: Texts,
    /// Its text in Markdown, by language.
    pub body: Texts,
    /// When it was first published.
    pub published_at: OffsetDateTime,
    /// When it last changed.
    pub changed_at: OffsetDateTime,
    /// What was wrong before it was corrected.
    pub wrong: Option<Texts>,
    /// Why it was taken down.
    pub retraction: Option<String>,
    /// The entry of its publication, or of its last change.
    pub seq: i64,
}

/// The updates of these names that are for everyone.
pub async fn by_slugs(db: &impl ConnectionTrait, slugs: &[String]) -> Result<HashMap<String, Update>, DbErr> {
    if slugs.is_empty() {
        return Ok(HashMap::new());
    }
    let found = public::by_slugs(db, slugs).await?;
    Ok(found.into_iter().map(|whole| (whole.slug.to_string(), whole.into())).collect())
}

impl From<Whole> for Update {
    fn from(of: Whole) -> Self {
        let Whole { id, slug, content, published_at, changed_at, wrong, retraction, entries: (first, last), .. } = of;
        let seq = Ord::max(first, last).unwrap_or(-1);
        let Content { title, summary, body } = content;
        Self { id: id.0, slug, title, summary, body, published_at, changed_at, wrong, retraction, seq }
    }
}
