//! What a list of obligations can be narrowed by, and how many there would be: from the tallies, or from what words found.

use super::found::Found;
use super::lines::Sieve;
use super::tallies::{self, Dimension, Within};
use crate::commitments::tally::{Measure, Tally};
use crate::kernel::ids::PactId;
use crate::kernel::text::Slug;
use crate::pacts::model::{PartyRole, Texts};
use crate::pacts::server::queries::titles;
use sea_orm::{ConnectionTrait, DbErr, TryGetable};
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

/// How many pacts are offered, those with most that was missed first.
const PACTS: u64 = 20;

/// The values of each facet with how many obligations they would leave; a number is missing where it is not kept.
#[derive(Clone, Debug, Default)]
pub struct Facets {
    /// Where they stand, and what else they are counted by.
    pub measures: BTreeMap<Measure, u64>,
    /// Their pacts.
    pub pacts: Vec<(Slug, Texts, u64)>,
    /// The seats of who owes them.
    pub roles: BTreeMap<PartyRole, u64>,
    /// The countries of who owes them.
    pub countries: BTreeMap<String, u64>,
    /// The factors of their commitments.
    pub factors: BTreeMap<i32, u64>,
    /// The years of their days.
    pub years: BTreeMap<i32, u64>,
}

/// From the tallies, `all` being that of all within: each facet within all others. Six queries.
pub async fn kept(db: &impl ConnectionTrait, sieve: &Sieve, all: &Tally) -> Result<Facets, DbErr> {
    let within = &sieve.within;
    let pacts = Within { pact: None, ..within.clone() };
    let pacts = counted::<PactId>(db, sieve, Dimension::Pact, &pacts, Some((Measure::Missed, 0..PACTS))).await?;
    let roles: Vec<(String, u64)> = counted(db, sieve, Dimension::Role, &Within { role: None, ..within.clone() }, None).await?;
    let countries = counted(db, sieve, Dimension::Country, &Within { country: None, ..within.clone() }, None).await?;
    let factors = counted(db, sieve, Dimension::Factor, &Within { factor: None, ..within.clone() }, None).await?;
    let years = counted(db, sieve, Dimension::Year, &Within { year: None, ..within.clone() }, None).await?;
    Ok(Facets {
        measures: Measure::ALL.iter().map(|measure| (*measure, all.get(*measure))).collect(),
        pacts: named(db, pacts).await?,
        roles: roles.into_iter().filter_map(|(role, n)| role.parse().ok().map(|role| (role, n))).collect(),
        countries: countries.into_iter().collect(),
        factors: factors.into_iter().collect(),
        years: years.into_iter().collect(),
    })
}

async fn counted<K: TryGetable>(
    db: &impl ConnectionTrait,
    sieve: &Sieve,
    dimension: Dimension,
    within: &Within,
    most: Option<(Measure, Range<u64>)>,
) -> Result<Vec<(K, u64)>, DbErr> {
    let rows = tallies::by::<K>(db, dimension, within, most).await?.unwrap_or_default();
    let many = |tally: &Tally| sieve.measure.map_or_else(|| tally.total(), |measure| tally.get(measure));
    Ok(rows.into_iter().map(|(key, tally)| (key, many(&tally))).filter(|(_, n)| *n > 0).collect())
}

/// From what words found: counted among these.
pub async fn among(db: &impl ConnectionTrait, found: &Found) -> Result<Facets, DbErr> {
    let (mut facets, mut pacts) = (Facets::default(), HashMap::<PactId, u64>::new());
    for row in &found.rows {
        *facets.measures.entry(row.state.into()).or_default() += 1;
        *facets.roles.entry(row.role).or_default() += 1;
        *facets.countries.entry(row.country.clone()).or_default() += 1;
        *facets.factors.entry(row.factor).or_default() += 1;
        *facets.years.entry(row.due_on.year()).or_default() += 1;
        *pacts.entry(row.pact_id).or_default() += 1;
    }
    let mut pacts: Vec<_> = pacts.into_iter().collect();
    pacts.sort_by_key(|(id, n)| (std::cmp::Reverse(*n), *id));
    pacts.truncate(usize::try_from(PACTS).unwrap_or(usize::MAX));
    facets.pacts = named(db, pacts).await?;
    Ok(facets)
}

async fn named(db: &impl ConnectionTrait, pacts: Vec<(PactId, u64)>) -> Result<Vec<(Slug, Texts, u64)>, DbErr> {
    let mut titles = titles(db, pacts.iter().map(|(id, _)| *id).collect()).await?;
    let named = pacts.into_iter().filter_map(|(id, n)| titles.remove(&id).map(|(slug, title)| (slug, title, n)));
    let mut named: Vec<_> = named.collect();
    named.sort_by(|a, b| a.0.as_str().cmp(b.0.as_str()));
    Ok(named)
}
