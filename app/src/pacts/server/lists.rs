//! Lists of pacts and of commitments: sifted, sorted and paged by the database.

use super::entity::{commitment, pact, party, version};
use super::queries::is_public;
use crate::commitments::server::entity::bond;
use crate::kernel::locale::Lang;
use crate::kernel::paging::{Paged, skipped};
use crate::kernel::text::Slug;
use crate::kernel::words;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::{Addressee, PactKind, PactState, Texts};
use crate::platform::lists::values;
use crate::platform::search::Kind;
use crate::platform::search::find::{Query as Words, is_record};
use sea_orm::sea_query::{Condition, Expr, ExprTrait as _, Query};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, JoinType, Order, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, QueryTrait as _, RelationTrait as _, Select, SelectTwo,
};
use std::collections::BTreeMap;

words! {
    /// In which order pacts are listed, but the newest first.
    Sort {
        /// By title
        Name = "name",
        /// Those in force first, of these those that came into force last
        Force = "force",
    }
}

/// What a list of pacts is sifted and sorted by; what is not given sifts nothing.
#[derive(Clone, Debug, Default)]
pub struct Sieve {
    /// Of this kind.
    pub kind: Option<PactKind>,
    /// In this state.
    pub state: Option<PactState>,
    /// Of this country.
    pub country: Option<String>,
    /// With these words in their title, summary or text.
    pub words: Option<Words>,
    /// In this order, by titles in this language; else the newest first.
    pub sort: Option<(Sort, Lang)>,
}

/// One page of the pacts that the public may know of and that the sieve lets through.
pub async fn page(db: &impl ConnectionTrait, sieve: &Sieve, (page, per_page): (u64, u64)) -> Result<Paged<pact::Model>, DbErr> {
    let mut found = worded(db, sieve);
    if let Some(state) = sieve.state {
        found = found.filter(pact::COLUMN.state.eq(state));
    }
    if let Some(country) = &sieve.country {
        found = found.filter(pact::COLUMN.country.eq(country.as_str()));
    }
    let total = found.clone().count(db).await?;
    // There are few pacts beside all else: those that fit are sorted.
    found = match sieve.sort {
        None => found,
        Some((Sort::Name, lang)) => {
            let title = format!("LOWER(COALESCE(pacts.title ->> '{lang}', pacts.title ->> 'en', pacts.slug))");
            found.order_by_asc(Expr::cust(title))
        }
        Some((Sort::Force, _)) => {
            let in_force = format!("CASE WHEN pacts.state = '{}' THEN 0 ELSE 1 END", PactState::InForce);
            found.order_by_asc(Expr::cust(in_force)).order_by_desc(pact::COLUMN.state_since)
        }
    };
    let found = found.order_by_desc(pact::COLUMN.log_seq).offset(skipped(page, per_page)).limit(per_page);
    Ok(Paged { rows: found.all(db).await?, page, total, per_page })
}

/// Of the kind and with the words of a sieve.
fn worded(db: &impl ConnectionTrait, sieve: &Sieve) -> Select<pact::Entity> {
    let mut found = pact::Entity::find().filter(is_public());
    if let Some(kind) = sieve.kind {
        found = found.filter(pact::COLUMN.kind.eq(kind));
    }
    if let Some(words) = &sieve.words {
        found = found.filter(is_record(db.get_database_backend(), Kind::Pact, words));
    }
    found
}

/// How many pacts are in each state and of each country, within a sieve but for its own state, or country. One query.
pub async fn facets(
    db: &impl ConnectionTrait,
    sieve: &Sieve,
) -> Result<(BTreeMap<PactState, u64>, BTreeMap<String, u64>), DbErr> {
    let rows: Vec<(PactState, String, i64)> = worded(db, sieve)
        .select_only()
        .columns([pact::Column::State, pact::Column::Country])
        .column_as(pact::Column::Id.count(), "n")
        .group_by(pact::Column::State)
        .group_by(pact::Column::Country)
        .into_tuple()
        .all(db)
        .await?;
    let mut states: BTreeMap<_, u64> = BTreeMap::new();
    let mut countries: BTreeMap<_, u64> = BTreeMap::new();
    for (state, country, n) in rows {
        if sieve.country.as_ref().is_none_or(|only| *only == country) {
            *states.entry(state).or_default() += n.unsigned_abs();
        }
        if sieve.state.is_none_or(|only| only == state) {
            *countries.entry(country).or_default() += n.unsigned_abs();
        }
    }
    Ok((states, countries))
}

/// The countries of the pacts that the public may know of.
pub async fn countries(db: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    values(db, &pact::Entity::find().filter(is_public()), pact::Column::Country).await
}

/// The newest pacts that the public may know of, for a choice among them: slug and title in this language; and the one that is
/// chosen already, if there is one.
pub async fn choices(db: &impl ConnectionTrait, lang: Lang, chosen: &str) -> Result<Vec<(String, String)>, DbErr> {
    let named = |found: Select<pact::Entity>| {
        found.select_only().columns([pact::Column::Slug, pact::Column::Title]).into_tuple::<(Slug, Texts)>()
    };
    let public = pact::Entity::find().filter(is_public());
    let mut rows = named(public.clone().order_by_desc(pact::COLUMN.log_seq).limit(CHOICES)).all(db).await?;
    if !chosen.is_empty() && rows.iter().all(|(slug, _)| slug.as_str() != chosen) {
        rows.extend(named(public.filter(pact::Column::Slug.eq(chosen))).one(db).await?);
    }
    Ok(rows.iter().map(|(slug, title)| (slug.to_string(), title.pick(lang).0.to_owned())).collect())
}

/// How many pacts a choice offers.
const CHOICES: u64 = 100;

/// The commitments of the version that is the text of every pact that the public may know of, joined with their pacts.
fn current() -> Select<commitment::Entity> {
    let found = commitment::Entity::find().join(JoinType::InnerJoin, commitment::Relation::Version.def());
    found.join(JoinType::InnerJoin, version::Relation::Pact.def()).filter(in_text())
}

/// The same, where nothing narrows them to few. CROSS JOIN keeps SQLite to the order of pacts: else it sorts all commitments.
fn current_by_pact() -> Select<commitment::Entity> {
    let mut found = commitment::Entity::find();
    sea_orm::QuerySelect::query(&mut found)
        .from_clear()
        .from(pact::Entity)
        .cross_join(version::Entity)
        .cross_join(commitment::Entity)
        .and_where(Expr::col((version::Entity, version::Column::PactId)).equals((pact::Entity, pact::Column::Id)))
        .and_where(Expr::col((commitment::Entity, commitment::Column::VersionId)).equals((version::Entity, version::Column::Id)));
    found.filter(in_text())
}

/// That a commitment, joined with its version and pact, stands in the text of a pact that the public may know of.
pub(crate) fn in_text() -> Condition {
    let number = Query::select()
        .expr(Expr::col((NEWER, version::Column::Number)).max())
        .from_as(version::Entity, NEWER)
        .and_where(Expr::col((NEWER, version::Column::PactId)).equals((pact::Entity, pact::Column::Id)))
        .cond_where(
            Condition::any()
                .add(Expr::col((NEWER, version::Column::Amends)).is_null())
                .add(Expr::col((NEWER, version::Column::EffectiveAt)).is_not_null()),
        )
        .to_owned();
    Condition::all().add(is_public()).add(version::Column::Number.in_subquery(number))
}

/// That the organisation of this slug is bound by a commitment, or was.
pub(crate) fn binds(slug: &str) -> Expr {
    let bound = bond::Entity::find()
        .select_only()
        .column(bond::Column::CommitmentId)
        .join(JoinType::InnerJoin, bond::Relation::Party.def())
        .join(JoinType::InnerJoin, party::Relation::Organisation.def())
        .filter(organisation::COLUMN.slug.eq(slug));
    commitment::Column::Id.in_subquery(bound.into_query())
}

/// The versions that are looked through for the newest.
const NEWER: &str = "newer";

/// All of them with their pacts, in the order of pacts and texts.
pub async fn current_commitments(db: &impl ConnectionTrait) -> Result<Vec<(commitment::Model, pact::Model)>, DbErr> {
    in_order(current_by_pact(), Order::Desc).all(db).await.map(paired)
}

fn in_order(found: Select<commitment::Entity>, pacts: Order) -> SelectTwo<commitment::Entity, pact::Entity> {
    found.order_by(pact::COLUMN.log_seq, pacts).order_by_asc(commitment::COLUMN.position).select_also(pact::Entity)
}

fn paired(rows: Vec<(commitment::Model, Option<pact::Model>)>) -> Vec<(commitment::Model, pact::Model)> {
    rows.into_iter().filter_map(|(c, p)| p.map(|p| (c, p))).collect()
}

/// What a list of commitments is sifted and sorted by; what is not given sifts nothing.
#[derive(Clone, Debug, Default)]
pub struct Undertakings {
    /// Addressed to this seat.
    pub role: Option<Addressee>,
    /// Tagged with this factor.
    pub factor: Option<i32>,
    /// Of the pact of this slug.
    pub pact: Option<String>,
    /// By which the organisation of this slug is bound, or was.
    pub organisation: Option<String>,
    /// Of pacts of this country.
    pub country: Option<String>,
    /// With these words.
    pub words: Option<Words>,
    /// Those of the oldest pacts first; else those of the newest.
    pub oldest_first: bool,
}

/// One page of the commitments that the sieve lets through, in the order of pacts and of their texts; at most the last.
pub async fn undertakings(
    db: &impl ConnectionTrait,
    sieve: &Undertakings,
    (page, per_page): (u64, u64),
) -> Result<Paged<(commitment::Model, pact::Model)>, DbErr> {
    let is_narrow = sieve.role.is_some() || sieve.factor.is_some() || sieve.words.is_some() || sieve.organisation.is_some();
    let mut found = if is_narrow { current() } else { current_by_pact() };
    if let Some(role) = sieve.role {
        found = found.filter(commitment::COLUMN.role.eq(role));
    }
    if let Some(factor) = sieve.factor {
        found = found.filter(commitment::COLUMN.factor.eq(factor));
    }
    if let Some(slug) = &sieve.pact {
        found = found.filter(pact::Column::Slug.eq(slug.as_str()));
    }
    if let Some(country) = &sieve.country {
        found = found.filter(pact::COLUMN.country.eq(country.as_str()));
    }
    if let Some(words) = &sieve.words {
        found = found.filter(is_record(db.get_database_backend(), Kind::Commitment, words));
    }
    if let Some(slug) = &sieve.organisation {
        found = found.filter(binds(slug));
    }
    let total = found.clone().count(db).await?;
    let page = page.clamp(1, Ord::max(total.div_ceil(per_page), 1));
    let order = if sieve.oldest_first { Order::Asc } else { Order::Desc };
    let rows = in_order(found, order).offset(skipped(page, per_page)).limit(per_page).all(db).await?;
    Ok(Paged { rows: paired(rows), page, total, per_page })
}
