//! The counts that pages read, beside the obligations themselves.

use super::*;
use crate::commitments::server::tallies::{Dimension, Within, by, total};
use crate::commitments::tally::Tally;
use crate::kernel::ids::PactId;
use std::collections::BTreeMap;

/// How many of what is alike, by what it is alike in.
fn many<K: Ord>(alike: impl IntoIterator<Item = K>) -> BTreeMap<K, u64> {
    let mut many = BTreeMap::new();
    for key in alike {
        *many.entry(key).or_default() += 1;
    }
    many
}

fn kept<K: Ord>(counts: Option<Vec<(K, Tally)>>) -> BTreeMap<K, u64> {
    counts.unwrap().into_iter().map(|(key, tally)| (key, tally.total())).filter(|(_, n)| *n > 0).collect()
}

#[tokio::test]
async fn whatever_narrows_a_list_its_kept_counts_are_those_of_the_obligations() {
    for portal in crate::demo::each().await {
        let db = portal.ctx.db.read();
        let all = obligation::Entity::find().all(db).await.unwrap();
        for one in [&all[0], &all[all.len() / 2]] {
            for filters in 0..32_u8 {
                let has = |bit: u8| filters & (1 << bit) != 0;
                let within = Within {
                    pact: has(0).then_some(one.pact_id),
                    role: has(1).then_some(one.role),
                    country: has(2).then(|| one.country.clone()),
                    factor: has(3).then_some(one.factor),
                    year: has(4).then_some(one.due_on.year()),
                    ..Within::default()
                };
                let is_left = |o: &&obligation::Model| {
                    within.pact.is_none_or(|pact| pact == o.pact_id)
                        && within.role.is_none_or(|role| role == o.role)
                        && within.country.as_ref().is_none_or(|country| *country == o.country)
                        && within.factor.is_none_or(|factor| factor == o.factor)
                        && within.year.is_none_or(|year| year == o.due_on.year())
                };
                let left: Vec<_> = all.iter().filter(is_left).collect();
                assert_eq!(total(db, &within).await.unwrap().unwrap().total(), left.len() as u64, "{within:?}");
                let factors = by::<i32>(db, Dimension::Factor, &within, None).await.unwrap();
                assert_eq!(kept(factors), many(left.iter().map(|o| o.factor)), "{within:?}");
                let countries = by::<String>(db, Dimension::Country, &within, None).await.unwrap();
                assert_eq!(kept(countries), many(left.iter().map(|o| o.country.clone())), "{within:?}");
                let pacts = by::<PactId>(db, Dimension::Pact, &within, None).await.unwrap();
                assert_eq!(kept(pacts), many(left.iter().map(|o| o.pact_id)), "{within:?}");
            }
        }
    }
}
