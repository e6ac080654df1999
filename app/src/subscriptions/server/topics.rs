//! Topics as readers know them: their names and the pages that they have.

use crate::kernel::ids::{CommitmentId, PactId};
use crate::kernel::locale::Lang;
use crate::organisations::server::queries::by_slug;
use crate::pacts::server::entity::{commitment, version};
use crate::pacts::server::queries::public_pact;
use crate::subscriptions::model::{Feed, Topic};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, JoinType, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    RelationTrait as _,
};

/// A topic with its name, the page that it has below a language, and its feed.
#[derive(Clone, Debug)]
pub struct Named {
    /// The topic.
    pub topic: Topic,
    /// Its name in the reader's language, or the best there is.
    pub name: String,
    /// Its page, below a language.
    pub path: String,
    /// Its feed.
    pub feed: Feed,
}

/// What a topic is called; none where there is nothing of that name, or nothing public.
pub async fn named(db: &impl ConnectionTrait, lang: Lang, topic: Topic) -> Result<Option<Named>, DbErr> {
    let (name, path, feed) = match &topic {
        Topic::Updates => (lang.t("topic-updates"), "/updates".to_owned(), Feed::Updates),
        Topic::Sanctions => (lang.t("topic-sanctions"), "/sanctions".to_owned(), Feed::Sanctions),
        Topic::Pact(slug) => {
            let Some(pact) = public_pact(db, slug.as_str()).await? else { return Ok(None) };
            (pact.title.pick(lang).0.to_owned(), format!("/pacts/{slug}"), Feed::Pact(slug.to_string()))
        }
        Topic::Organisation(slug) => {
            let Some(found) = by_slug(db, slug.as_str()).await? else { return Ok(None) };
            (found.name, format!("/organisations/{slug}"), Feed::Organisation(slug.to_string()))
        }
        Topic::Commitment(pact, code) => {
            let Some(pact) = public_pact(db, pact.as_str()).await? else { return Ok(None) };
            let Some(found) = newest(db, pact.id, code).await? else { return Ok(None) };
            let words = [("code", code.as_str().into()), ("title", found.title.pick(lang).0.into())];
            (lang.ta("topic-commitment", &words), format!("/commitments/{}", found.id), Feed::Commitment(found.id))
        }
    };
    Ok(Some(Named { topic, name, path, feed }))
}

/// A commitment by its code, as the newest version of its pact has it.
async fn newest(db: &impl ConnectionTrait, pact: PactId, code: &str) -> Result<Option<commitment::Model>, DbErr> {
    commitment::Entity::find()
        .join(JoinType::InnerJoin, commitment::Relation::Version.def())
        .filter(version::COLUMN.pact_id.eq(pact))
        .filter(commitment::Column::Code.eq(code))
        .order_by_desc(version::COLUMN.number)
        .one(db)
        .await
}

/// The topics of these commitments, by their identifiers.
pub async fn of_commitments(db: &impl ConnectionTrait, ids: Vec<CommitmentId>) -> Result<Vec<Topic>, DbErr> {
    use crate::pacts::server::entity::pact;
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<(crate::kernel::text::Slug, String)> = commitment::Entity::find()
        .join(JoinType::InnerJoin, commitment::Relation::Version.def())
        .join(JoinType::InnerJoin, version::Relation::Pact.def())
        .filter(commitment::Column::Id.is_in(ids))
        .select_only()
        .column(pact::Column::Slug)
        .column(commitment::Column::Code)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(pact, code)| Topic::Commitment(pact, code)).collect())
}
