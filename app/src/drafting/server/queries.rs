//! Reads of consultations for their public pages.

use super::entity::{comment, consultation, draft};
use crate::drafting::consultation::Disposition;
use crate::kernel::ids::ConsultationId;
use crate::kernel::paging::{Paged, skipped};
use crate::organisations::server::entity::organisation;
use crate::platform::lists::PER_PAGE;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

/// A round by the name of its pact and its number, with who opened it.
pub async fn round(
    db: &impl ConnectionTrait,
    slug: &str,
    number: i32,
) -> Result<Option<(consultation::Model, organisation::Model)>, DbErr> {
    let found = consultation::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(consultation::COLUMN.slug.eq(slug))
        .filter(consultation::COLUMN.number.eq(number))
        .one(db)
        .await?;
    Ok(found.and_then(|(round, organisation)| Some((round, organisation?))))
}

/// How many rounds a draft of this name has had.
pub async fn rounds(db: &impl ConnectionTrait, slug: &str) -> Result<u64, DbErr> {
    consultation::Entity::find().filter(consultation::COLUMN.slug.eq(slug)).count(db).await
}

/// Whether the text of which this was a round was adopted.
pub async fn is_adopted(db: &impl ConnectionTrait, round: &consultation::Model) -> Result<bool, DbErr> {
    Ok(draft::Entity::find_by_id(round.draft_id).one(db).await?.is_some_and(|draft| draft.adopted_at.is_some()))
}

/// The last round of the draft of this one, if the draft was given up.
pub async fn given_up(db: &impl ConnectionTrait, round: &consultation::Model) -> Result<Option<consultation::Model>, DbErr> {
    let all = consultation::Entity::find().filter(consultation::COLUMN.draft_id.eq(round.draft_id));
    all.filter(consultation::COLUMN.given_up_at.is_not_null()).one(db).await
}

/// A page of all rounds, the newest first, each with how many comments it has.
pub async fn page(db: &impl ConnectionTrait, page: u64) -> Result<Paged<(consultation::Model, organisation::Model, u64)>, DbErr> {
    let all = consultation::Entity::find();
    let total = all.clone().count(db).await?;
    let found = all
        .find_also_related(organisation::Entity)
        .order_by_desc(consultation::COLUMN.log_seq)
        .offset(skipped(page, PER_PAGE))
        .limit(PER_PAGE)
        .all(db)
        .await?;
    let ids: Vec<ConsultationId> = found.iter().map(|(round, _)| round.id).collect();
    let counts: Vec<(ConsultationId, i64)> = comment::Entity::find()
        .select_only()
        .column(comment::Column::ConsultationId)
        .column_as(comment::Column::Id.count(), "comments")
        .filter(comment::Column::ConsultationId.is_in(ids))
        .group_by(comment::Column::ConsultationId)
        .into_tuple()
        .all(db)
        .await?;
    let count = |id| counts.iter().find(|(of, _)| *of == id).map_or(0, |(_, n)| n.unsigned_abs());
    let rows = found.into_iter().filter_map(|(round, organisation)| {
        let n = count(round.id);
        Some((round, organisation?, n))
    });
    Ok(Paged { rows: rows.collect(), page, total, per_page: PER_PAGE })
}

/// A page of the comments of a round in the order of the text, all of them or those on one article.
pub async fn comments(
    db: &impl ConnectionTrait,
    of: ConsultationId,
    article: Option<i32>,
    page: u64,
) -> Result<Paged<(comment::Model, organisation::Model)>, DbErr> {
    let mut all = comment::Entity::find().filter(comment::COLUMN.consultation_id.eq(of));
    if let Some(article) = article {
        all = all.filter(comment::COLUMN.article.eq(article));
    }
    let total = all.clone().count(db).await?;
    let found = all
        .find_also_related(organisation::Entity)
        .order_by_asc(comment::COLUMN.article)
        .order_by_asc(comment::COLUMN.number)
        .offset(skipped(page, PER_PAGE))
        .limit(PER_PAGE)
        .all(db)
        .await?;
    let rows = found.into_iter().filter_map(|(comment, organisation)| Some((comment, organisation?))).collect();
    Ok(Paged { rows, page, total, per_page: PER_PAGE })
}

/// One comment of a round by its number.
pub async fn one_comment(
    db: &impl ConnectionTrait,
    of: ConsultationId,
    number: i32,
) -> Result<Option<(comment::Model, organisation::Model)>, DbErr> {
    let found = comment::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(comment::COLUMN.consultation_id.eq(of))
        .filter(comment::COLUMN.number.eq(number))
        .one(db)
        .await?;
    Ok(found.and_then(|(comment, organisation)| Some((comment, organisation?))))
}

/// How many comments of a round became what, and how many are without an answer.
pub async fn outcome(db: &impl ConnectionTrait, of: ConsultationId) -> Result<Vec<(Option<Disposition>, u64)>, DbErr> {
    let counts: Vec<(Option<Disposition>, i64)> = comment::Entity::find()
        .select_only()
        .column(comment::Column::Disposition)
        .column_as(comment::Column::Id.count(), "comments")
        .filter(comment::COLUMN.consultation_id.eq(of))
        .group_by(comment::Column::Disposition)
        .into_tuple()
        .all(db)
        .await?;
    Ok(counts.into_iter().map(|(disposition, n)| (disposition, n.unsigned_abs())).collect())
}
