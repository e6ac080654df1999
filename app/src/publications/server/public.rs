//! Updates as those read them for whom they are: lists by what they are about, the archive, one of them.

use super::entity::{edition, subject, update};
use super::subjects::{self, Subject};
use crate::kernel::ids::{OrganisationId, UpdateId};
use crate::kernel::locale::Lang;
use crate::kernel::paging::{Paged, skipped};
use crate::kernel::text::Slug;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::Texts;
use crate::platform::search::Kind;
use crate::platform::search::find::{Query as Words, is_record};
use crate::publications::model::{Audience, Content, UpdateKind};
use sea_orm::sea_query::{Expr, Query, UnionType};
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait, DbErr, EntityTrait as _, ExprTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Select,
};
use time::{Date, OffsetDateTime, Time};
use uuid::Uuid;

/// A published update with what belongs to it.
pub struct Whole {
    /// Its id.
    pub id: UpdateId,
    /// Its permanent name.
    pub slug: Slug,
    /// What it tells.
    pub kind: UpdateKind,
    /// Who published it.
    pub organisation: organisation::Model,
    /// What is read now.
    pub content: Content,
    /// When it was first published.
    pub published_at: OffsetDateTime,
    /// When it was last corrected or taken down; when it was published, if never.
    pub changed_at: OffsetDateTime,
    /// Which edition is read.
    pub edition: i32,
    /// What was wrong with the edition before, of one that corrects it.
    pub wrong: Option<Texts>,
    /// Why it was taken down.
    pub retraction: Option<String>,
    /// The entry of its publication, and of its last change.
    pub entries: (Option<i64>, Option<i64>),
    /// What it is about.
    pub subjects: Vec<Subject>,
}

/// A line of a list: an update without its text.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its permanent name.
    pub slug: Slug,
    /// What it tells.
    pub kind: UpdateKind,
    /// For whom it is.
    pub audience: Audience,
    /// Who published it.
    pub organisation: organisation::Model,
    /// Title and summary, by language.
    pub content: Content,
    /// When.
    pub published_at: OffsetDateTime,
    /// Whether it was corrected.
    pub is_corrected: bool,
    /// Whether it was taken down.
    pub is_retracted: bool,
}

/// What a list is narrowed to, and in which order it stands.
#[derive(Clone, Debug, Default)]
pub struct Sieve {
    /// With these words in their title, summary or text.
    pub words: Option<Words>,
    /// Of this kind.
    pub kind: Option<UpdateKind>,
    /// That can be read in this language.
    pub lang: Option<Lang>,
    /// Published in this year (UTC).
    pub year: Option<i32>,
    /// About this record.
    pub subject: Option<Uuid>,
    /// By this organisation, or about it.
    pub concerns: Option<OrganisationId>,
    /// The oldest first; else the newest.
    pub oldest_first: bool,
}

/// All that everyone may read, narrowed.
fn found(db: &impl ConnectionTrait, sieve: &Sieve) -> Select<update::Entity> {
    let few = sieve.concerns.is_some() || sieve.subject.is_some();
    // SQLite takes no index for an expression: else it walks all that are public until it has met enough of the few.
    let audience = if few { "updates.audience || ''" } else { "updates.audience" };
    let mut found = update::Entity::find()
        .filter(Expr::cust(audience).eq(Audience::Public))
        .filter(update::COLUMN.published_at.is_not_null());
    if let Some(kind) = sieve.kind {
        found = found.filter(update::COLUMN.kind.eq(kind));
    }
    if let Some(lang) = sieve.lang {
        found = found.filter(update::COLUMN.languages.contains(format!(" {lang} ")));
    }
    if let Some((first, next)) = sieve.year.and_then(year) {
        found = found.filter(update::COLUMN.published_at.gte(first)).filter(update::COLUMN.published_at.lt(next));
    }
    if let Some(organisation) = sieve.concerns {
        let own = Query::select()
            .column(update::Column::Id)
            .from(update::Entity)
            .and_where(Expr::col(update::Column::OrganisationId).eq(organisation))
            .to_owned();
        let concerning = about(&[organisation.0]).union(UnionType::Distinct, own).to_owned();
        found = found.filter(update::Column::Id.in_subquery(concerning));
    }
    if let Some(subject) = sieve.subject {
        found = found.filter(update::Column::Id.in_subquery(about(&[subject])));
    }
    if let Some(words) = &sieve.words {
        found = found.filter(is_record(db.get_database_backend(), Kind::Update, words));
    }
    found
}

/// The updates about any of these records.
fn about(records: &[Uuid]) -> sea_orm::sea_query::SelectStatement {
    Query::select()
        .column(subject::Column::UpdateId)
        .from(subject::Entity)
        .and_where(Expr::col(subject::Column::SubjectId).is_in(records.iter().copied()))
        .to_owned()
}

fn year(year: i32) -> Option<(OffsetDateTime, OffsetDateTime)> {
    let first = |year| Date::from_ordinal_date(year, 1).ok().map(|day| day.with_time(Time::MIDNIGHT).assume_utc());
    Some((first(year)?, first(year + 1)?))
}

/// A page of the archive.
pub async fn page(db: &impl ConnectionTrait, sieve: &Sieve, page: u64, per_page: u64) -> Result<Paged<Line>, DbErr> {
    let total = found(db, sieve).count(db).await?;
    let found = found(db, sieve);
    let found = if sieve.oldest_first { oldest_first(found) } else { newest_first(found) };
    let rows = found.offset(skipped(page, per_page)).limit(per_page).find_also_related(organisation::Entity).all(db).await?;
    Ok(Paged { rows: lines(rows)?, page, total, per_page })
}

fn newest_first(found: Select<update::Entity>) -> Select<update::Entity> {
    found.order_by_desc(update::COLUMN.published_at).order_by_desc(update::COLUMN.id)
}

fn oldest_first(found: Select<update::Entity>) -> Select<update::Entity> {
    found.order_by_asc(update::COLUMN.published_at).order_by_asc(update::COLUMN.id)
}

/// The newest that stand, about a record or at all.
pub async fn newest(db: &impl ConnectionTrait, sieve: &Sieve, most: u64) -> Result<Vec<Line>, DbErr> {
    let found = newest_first(found(db, sieve)).filter(update::COLUMN.retraction.is_null()).limit(most);
    lines(found.find_also_related(organisation::Entity).all(db).await?)
}

/// The years in which something was published, the newest first.
pub async fn years(db: &impl ConnectionTrait) -> Result<Vec<i32>, DbErr> {
    let all = || found(db, &Sieve::default());
    let newest = newest_first(all()).one(db).await?.and_then(|u| u.published_at);
    let oldest = all().order_by_asc(update::COLUMN.published_at).one(db).await?.and_then(|u| u.published_at);
    Ok(oldest.zip(newest).map(|(oldest, newest)| (oldest.year()..=newest.year()).rev().collect()).unwrap_or_default())
}

/// The newest updates for these people only: of their organisations, and of the pacts in which those sit.
pub async fn inside(
    db: &impl ConnectionTrait,
    organisations: &[OrganisationId],
    pacts: &[Uuid],
    most: u64,
) -> Result<Vec<Line>, DbErr> {
    let own = update::Column::OrganisationId.is_in(organisations.iter().copied());
    let shared =
        Condition::all().add(update::COLUMN.audience.eq(Audience::Members)).add(update::Column::Id.in_subquery(about(pacts)));
    let found = update::Entity::find()
        .filter(update::COLUMN.audience.ne(Audience::Public))
        .filter(update::COLUMN.published_at.is_not_null())
        .filter(Condition::any().add(own).add(shared));
    lines(newest_first(found).limit(most).find_also_related(organisation::Entity).all(db).await?)
}

fn lines(rows: Vec<(update::Model, Option<organisation::Model>)>) -> Result<Vec<Line>, DbErr> {
    let line = |(u, organisation): (update::Model, Option<organisation::Model>)| -> Result<Option<Line>, DbErr> {
        let (Some(slug), Some(organisation), Some(published_at)) = (u.slug.clone(), organisation, u.published_at) else {
            return Ok(None);
        };
        let mut content = u.content()?;
        content.body = Texts::default();
        let (is_corrected, is_retracted) = (u.edition.is_some_and(|n| n > 1), u.retraction.is_some());
        Ok(Some(Line {
            slug,
            kind: u.kind,
            audience: u.audience,
            organisation,
            content,
            published_at,
            is_corrected,
            is_retracted,
        }))
    };
    rows.into_iter().filter_map(|row| line(row).transpose()).collect()
}

/// The update of this name, for everyone or not, with who published it.
pub async fn by_slug(db: &impl ConnectionTrait, slug: &str) -> Result<Option<(update::Model, organisation::Model)>, DbErr> {
    let found = update::Entity::find().find_also_related(organisation::Entity).filter(update::COLUMN.slug.eq(slug));
    Ok(found.one(db).await?.and_then(|(u, o)| Some((u, o?))))
}

/// All that belongs to the updates of these names that are for everyone, in no particular order.
pub async fn by_slugs(db: &impl ConnectionTrait, slugs: &[String]) -> Result<Vec<Whole>, DbErr> {
    let rows = found(db, &Sieve::default())
        .filter(update::Column::Slug.is_in(slugs.iter().cloned()))
        .find_also_related(organisation::Entity)
        .all(db)
        .await?;
    let mut all = Vec::with_capacity(rows.len());
    for (u, organisation) in rows {
        if let Some(organisation) = organisation
            && let Some(one) = whole(db, u, organisation).await?
        {
            all.push(one);
        }
    }
    Ok(all)
}

/// All that belongs to a published update; none for one that is not.
pub async fn whole(
    db: &impl ConnectionTrait,
    u: update::Model,
    organisation: organisation::Model,
) -> Result<Option<Whole>, DbErr> {
    let (Some(slug), Some(published_at), Some(number)) = (u.slug.clone(), u.published_at, u.edition) else { return Ok(None) };
    let wrong = if number > 1 { edition::Entity::find_by_id((u.id, number)).one(db).await? } else { None };
    let wrong = wrong.map(|e| e.wrong()).transpose()?;
    let (content, subjects, changed_at) = (u.content()?, subjects::of(db, u.id).await?, u.changed_at.unwrap_or(published_at));
    Ok(Some(Whole {
        id: u.id,
        slug,
        kind: u.kind,
        organisation,
        content,
        published_at,
        changed_at,
        edition: number,
        wrong,
        retraction: u.retraction,
        entries: (u.log_seq, u.changed_seq),
        subjects,
    }))
}

/// The editions of an update that were published, the oldest first.
pub async fn editions(db: &impl ConnectionTrait, id: UpdateId) -> Result<Vec<edition::Model>, DbErr> {
    edition::Entity::find()
        .filter(edition::COLUMN.update_id.eq(id))
        .filter(edition::COLUMN.published_at.is_not_null())
        .order_by_asc(edition::COLUMN.number)
        .all(db)
        .await
}
