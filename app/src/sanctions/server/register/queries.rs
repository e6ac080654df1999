//! Sanctions as lists show them: sifted, sorted and paged by the database.

use super::State;
use super::filter::Sieve;
use crate::kernel::ids::CaseId;
use crate::kernel::paging::{Paged, skipped};
use crate::kernel::text::Slug;
use crate::organisations::model::OrganisationKind;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::Texts;
use crate::pacts::server::entity::pact;
use crate::platform::search::Kind;
use crate::platform::search::find::is_record;
use crate::sanctions::model::{Ending, Practice};
use crate::sanctions::server::entity::sanction;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbBackend, DbErr, EntityTrait as _, FromQueryResult, JoinType, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, QueryTrait as _, RelationTrait as _, Select,
};
use time::{Date, OffsetDateTime};

/// A sanction with the names of what it belongs to.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Line {
    /// Its case's identifier.
    pub id: CaseId,
    /// The paragraph that was broken.
    pub article: String,
    /// By what.
    pub practice: Practice,
    /// Its name on the ladder.
    pub measure: String,
    /// Its rung.
    pub level: i32,
    /// The first day of its effect.
    pub begins_on: Date,
    /// The first day on which it is over.
    pub ends_on: Date,
    /// How it ended, if it did.
    pub ending: Option<Ending>,
    /// When.
    pub ended_on: Option<Date>,
    /// When it was published.
    pub published_at: OffsetDateTime,
    /// Whose it is.
    pub organisation: Slug,
    /// Their name.
    pub organisation_name: String,
    /// What they are.
    pub kind: OrganisationKind,
    /// Their country.
    pub country: String,
    /// Under which pact.
    pub pact: Slug,
    /// The pact's title.
    pub pact_title: Texts,
}

impl Line {
    /// Whether its measure holds or is over.
    pub const fn state(&self) -> State {
        if self.ending.is_some() { State::Ended } else { State::InEffect }
    }
}

/// Whether a sanction's measure holds or is over.
pub const fn state_of(row: &sanction::Model) -> State {
    if row.ending.is_some() { State::Ended } else { State::InEffect }
}

/// One page of the sanctions that the sieve lets through. Of those published at one moment, those of Customs stand first.
///
/// The page is found along an index that holds all that it is sorted by; only its own rows are then joined with names.
pub async fn page(
    db: &impl ConnectionTrait,
    sieve: &Sieve,
    sort: &str,
    (page, per_page): (u64, u64),
) -> Result<Paged<Line>, DbErr> {
    let found = sifted(sanction::Entity::find(), sieve, db.get_database_backend());
    let total = many(found.clone(), db).await?;
    let found = sorted(found.select_only().column(sanction::Column::Id), sort);
    let ids: Vec<CaseId> = found.offset(skipped(page, per_page)).limit(per_page).into_tuple().all(db).await?;
    let whose = select(joined()).filter(sanction::Column::Id.is_in(ids));
    let mut rows: Vec<Line> = sorted(whose, sort).into_model().all(db).await?;
    let order = |line: &Line| (if sort == "level" { line.level } else { 0 }, line.published_at);
    rows.chunk_by_mut(|a, b| order(a) == order(b))
        .for_each(|tied| tied.sort_by_key(|line| line.kind != OrganisationKind::Customs));
    Ok(Paged { rows, page: Ord::max(page, 1), total, per_page })
}

fn sorted(found: Select<sanction::Entity>, sort: &str) -> Select<sanction::Entity> {
    use sanction::Column as C;
    match sort {
        "oldest" => found.order_by_asc(C::PublishedAt).order_by_asc(C::Id),
        "level" => found.order_by_desc(C::Level).order_by_desc(C::PublishedAt).order_by_desc(C::Id),
        _ => found.order_by_desc(C::PublishedAt).order_by_desc(C::Id),
    }
}

/// How many rows there are, counted along an index: no row is opened for it.
async fn many(found: Select<sanction::Entity>, db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    let n: Option<i64> = found.select_only().expr(Expr::cust("COUNT(*)")).into_tuple().one(db).await?;
    Ok(n.map_or(0, i64::unsigned_abs))
}

/// How many sanctions are in effect and how many have ended, within a sieve. One query.
pub async fn counts(db: &impl ConnectionTrait, sieve: &Sieve) -> Result<(u64, u64), DbErr> {
    let rows: Vec<(Option<Ending>, i64)> = sifted(sanction::Entity::find(), sieve, db.get_database_backend())
        .select_only()
        .column(sanction::Column::Ending)
        .expr(Expr::cust("COUNT(*)"))
        .group_by(sanction::Column::Ending)
        .into_tuple()
        .all(db)
        .await?;
    let sum = |ended: bool| rows.iter().filter(|(e, _)| e.is_some() == ended).map(|(_, n)| n.unsigned_abs()).sum();
    Ok((sum(false), sum(true)))
}

/// How many sanctions of each measure are in effect and have ended, within a sieve but for its own measure and state. One query.
pub async fn by_measure(db: &impl ConnectionTrait, sieve: &Sieve) -> Result<Vec<(String, State, u64)>, DbErr> {
    let others = Sieve { measure: String::new(), state: None, ..sieve.clone() };
    let rows: Vec<(String, Option<Ending>, i64)> = sifted(sanction::Entity::find(), &others, db.get_database_backend())
        .select_only()
        .columns([sanction::Column::Measure, sanction::Column::Ending])
        .expr(Expr::cust("COUNT(*)"))
        .group_by(sanction::Column::Measure)
        .group_by(sanction::Column::Ending)
        .into_tuple()
        .all(db)
        .await?;
    let state = |ending: Option<Ending>| if ending.is_some() { State::Ended } else { State::InEffect };
    Ok(rows.into_iter().map(|(measure, ending, n)| (measure, state(ending), n.unsigned_abs())).collect())
}

fn joined() -> Select<sanction::Entity> {
    sanction::Entity::find()
        .join(JoinType::InnerJoin, sanction::Relation::Organisation.def())
        .join(JoinType::InnerJoin, sanction::Relation::Pact.def())
}

fn sifted(mut found: Select<sanction::Entity>, sieve: &Sieve, backend: DbBackend) -> Select<sanction::Entity> {
    if let Some(id) = sieve.organisation {
        found = found.filter(sanction::COLUMN.organisation_id.eq(id));
    }
    if let Some(id) = sieve.pact {
        found = found.filter(sanction::COLUMN.pact_id.eq(id));
    }
    if let Some(ground) = sieve.ground {
        found = found.filter(sanction::COLUMN.practice.eq(ground));
    }
    if !sieve.measure.is_empty() {
        found = found.filter(sanction::Column::Measure.eq(sieve.measure.as_str()));
    }
    found = match sieve.state {
        Some(State::InEffect) => found.filter(sanction::Column::Ending.is_null()),
        Some(State::Ended) => found.filter(sanction::Column::Ending.is_not_null()),
        Some(State::Withheld) => found.filter(Expr::val(1).eq(0)),
        None => found,
    };
    if let Some(from) = sieve.from {
        found = found.filter(sanction::Column::PublishedAt.gte(from.midnight().assume_utc()));
    }
    if let Some(after) = sieve.to.and_then(Date::next_day) {
        found = found.filter(sanction::Column::PublishedAt.lt(after.midnight().assume_utc()));
    }
    if let Some(words) = &sieve.words {
        found = found.filter(is_record(backend, Kind::Sanction, words));
    }
    if sieve.country.is_empty() {
        return found;
    }
    let whose = organisation::Entity::find().select_only().column(organisation::Column::Id);
    let whose = whose.filter(organisation::Column::Country.eq(sieve.country.as_str()));
    found.filter(sanction::Column::OrganisationId.in_subquery(whose.into_query()))
}

fn select(found: Select<sanction::Entity>) -> Select<sanction::Entity> {
    use sanction::Column as C;
    found
        .select_only()
        .columns([
            C::Id,
            C::Article,
            C::Practice,
            C::Measure,
            C::Level,
            C::BeginsOn,
            C::EndsOn,
            C::Ending,
            C::EndedOn,
            C::PublishedAt,
        ])
        .columns([organisation::Column::Kind, organisation::Column::Country])
        .column_as(organisation::Column::Slug, "organisation")
        .column_as(organisation::Column::Name, "organisation_name")
        .column_as(pact::Column::Slug, "pact")
        .column_as(pact::Column::Title, "pact_title")
}
