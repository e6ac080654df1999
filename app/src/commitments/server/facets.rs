//! What a list of obligations can be narrowed by, and how many there would be: from the tallies, or from what words found.

use super::found::Found;
use super::lines::Sieve;
use super::tallies::{self, Dimension, Within};
use crate::commitments::model::ObligationState;
use crate::commitments::tally::{Measure, Tally};
use crate::kernel::ids::PactId;
use crate::kernel::text::Slug;
use crate::pacts::model::{PartyRole, Texts};
use crate::pacts::server::queries::titles;
use sea_orm::{ConnectionTrait, DbErr, TryGetable};
use std::collections::{BTreeMap, HashMap};

/// How many pacts are offered, those with most that was missed first.
const PACTS: u64 = 20;

/// How many obligations a value would leave; none where that is not kept.
pub type Count = Option<u64>;

/// The values of each facet with how many obligations they would leave.
#[derive(Clone, Debug, Default)]
pub struct Facets {
    /// Where they stand.
    pub states: BTreeMap<ObligationState, Count>,
    /// Their pacts.
    pub pacts: Vec<(Slug, Texts, Count)>,
    /// The seats of who owes them.
    pub roles: BTreeMap<PartyRole, Count>,
    /// The countries of who owes them.
    pub countries: BTreeMap<String, Count>,
    /// The factors of their commitments.
    pub factors: BTreeMap<i32, Count>,
    /// The years of their days.
    pub years: BTreeMap<i32, Count>,
}

/// From the tallies, `states` being that of all within, if it is kept: each facet within all others.
pub async fn kept(db: &impl ConnectionTrait, sieve: &Sieve, states: Option<&Tally>) -> Result<Facets, DbErr> {
    let within = &sieve.within;
    let pacts = Within { pact: None, ..within.clone() };
    let pacts = counted::<PactId>(db, sieve, Dimension::Pact, &pacts, Some((Measure::Missed, PACTS))).await?;
    let roles: Vec<(String, Count)> = counted(db, sieve, Dimension::Role, &Within { role: None, ..within.clone() }, None).await?;
    let countries = counted(db, sieve, Dimension::Country, &Within { country: None, ..within.clone() }, None).await?;
    let factors = counted(db, sieve, Dimension::Factor, &Within { factor: None, ..within.clone() }, None).await?;
    let years = counted(db, sieve, Dimension::Year, &Within { year: None, ..within.clone() }, None).await?;
    Ok(Facets {
        states: ObligationState::ALL.iter().map(|state| (*state, states.map(|states| states.get(*state)))).collect(),
        pacts: named(db, pacts).await?,
        roles: roles.into_iter().filter_map(|(role, n)| role.parse().ok().map(|role| (role, n))).collect(),
        countries: countries.into_iter().collect(),
        factors: factors.into_iter().collect(),
        years: years.into_iter().collect(),
    })
}

/// The values of one facet; where their counts within the others are not kept, all that there are.
async fn counted<K: TryGetable>(
    db: &impl ConnectionTrait,
    sieve: &Sieve,
    dimension: Dimension,
    within: &Within,
    most: Option<(Measure, u64)>,
) -> Result<Vec<(K, Count)>, DbErr> {
    let many = |tally: &Tally| sieve.state.map_or_else(|| tally.total(), |state| tally.get(state));
    if let Some(rows) = tallies::by::<K>(db, dimension, within, most).await? {
        return Ok(rows.into_iter().map(|(key, tally)| (key, Some(many(&tally)))).filter(|(_, n)| *n != Some(0)).collect());
    }
    let all = tallies::by::<K>(db, dimension, &Within::default(), most).await?.unwrap_or_default();
    Ok(all.into_iter().map(|(key, _)| (key, None)).collect())
}

/// From what words found: counted among these.
pub async fn among(db: &impl ConnectionTrait, found: &Found) -> Result<Facets, DbErr> {
    let (mut facets, mut pacts) = (Facets::default(), HashMap::<PactId, Count>::new());
    let one_more = |count: &mut Count| *count = Some(count.unwrap_or_default() + 1);
    for row in &found.rows {
        one_more(facets.states.entry(row.state).or_default());
        one_more(facets.roles.entry(row.role).or_default());
        one_more(facets.countries.entry(row.country.clone()).or_default());
        one_more(facets.factors.entry(row.factor).or_default());
        one_more(facets.years.entry(row.due_on.year()).or_default());
        one_more(pacts.entry(row.pact_id).or_default());
    }
    let mut pacts: Vec<_> = pacts.into_iter().collect();
    pacts.sort_by_key(|(id, n)| (std::cmp::Reverse(*n), *id));
    pacts.truncate(usize::try_from(PACTS).unwrap_or(usize::MAX));
    facets.pacts = named(db, pacts).await?;
    Ok(facets)
}

async fn named(db: &impl ConnectionTrait, pacts: Vec<(PactId, Count)>) -> Result<Vec<(Slug, Texts, Count)>, DbErr> {
    let mut titles = titles(db, pacts.iter().map(|(id, _)| *id).collect()).await?;
    let named = pacts.into_iter().filter_map(|(id, n)| titles.remove(&id).map(|(slug, title)| (slug, title, n)));
    let mut named: Vec<_> = named.collect();
    named.sort_by(|a, b| a.0.as_str().cmp(b.0.as_str()));
    Ok(named)
}
