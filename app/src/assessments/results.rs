//! What the answers of a round say, by group and factor, without anything that fewer than five people said.
//!
//! Groups are never added up: whoever knew the sum and one group would know the other. Where a factor was rated by nearly all of a
//! group, how many rated it is left out, since the rest would be few.

use super::model::Respondents;
use super::questionnaire::{AGREES, Ratings};
use crate::factors::FACTORS;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The fewest people whose answers are shown together.
pub const LEAST: usize = 5;

/// The results of a round.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sea_orm::FromJsonQueryResult))]
#[serde(transparent)]
pub struct Results(pub BTreeMap<Respondents, Outcome>);

/// What one group said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// How many answered; none where they were too few, and then nothing else is said of them.
    pub answers: Option<u32>,
    /// By factor, from the first.
    pub factors: Vec<Figure>,
}

/// What one group said on one factor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// How many rated one of its statements at least; none where they, or the others, were too few.
    pub rated: Option<u32>,
    /// The mean rating, in tenths, from 10 to 50; none where too few rated it.
    pub mean_tenths: Option<u32>,
    /// Of all ratings, the share that agree, in percent.
    pub agreeing: Option<u32>,
}

impl Results {
    /// Whether nothing can be shown of any group.
    pub fn says_nothing(&self) -> bool {
        self.0.values().all(|group| group.answers.is_none())
    }

    /// The figure of a group on a factor, where there is one.
    pub fn figure(&self, of: Respondents, factor: u8) -> Option<&Figure> {
        self.0.get(&of)?.factors.get(usize::from(factor) - 1).filter(|figure| figure.mean_tenths.is_some())
    }
}

/// Counts the answers.
pub fn count(answers: &[(Respondents, Ratings)]) -> Results {
    let of = |group: Respondents| answers.iter().filter(move |(of, _)| *of == group).map(|(_, ratings)| ratings);
    Results(Respondents::ALL.iter().map(|group| (*group, outcome(&of(*group).collect::<Vec<_>>()))).collect())
}

/// A number of people as it may be shown.
pub fn shown(people: usize) -> Option<u32> {
    if people < LEAST { None } else { u32::try_from(people).ok() }
}

fn outcome(answers: &[&Ratings]) -> Outcome {
    let Some(all) = shown(answers.len()) else { return Outcome::default() };
    let factors = (1..=FACTORS).map(|factor| figure(answers, factor)).collect();
    Outcome { answers: Some(all), factors }
}

fn figure(answers: &[&Ratings], factor: u8) -> Figure {
    let rated: Vec<Vec<u8>> = answers.iter().map(|a| a.of_factor(factor)).filter(|ratings| !ratings.is_empty()).collect();
    if rated.len() < LEAST {
        return Figure::default();
    }
    let silent = answers.len() - rated.len();
    // Each person weighs the same, however many of the statements they could rate.
    let mean = rated.iter().map(|ratings| ratio(ratings.iter().map(|r| u32::from(*r)).sum(), ratings.len())).sum::<f64>();
    let all: Vec<u8> = rated.concat();
    let agreeing = u32::try_from(all.iter().filter(|step| **step >= AGREES).count()).unwrap_or(u32::MAX);
    Figure {
        rated: if silent == 0 || silent >= LEAST { shown(rated.len()) } else { None },
        mean_tenths: Some(rounded(mean * 10.0 / people(rated.len()))),
        agreeing: Some(rounded(ratio(agreeing * 100, all.len()))),
    }
}

fn ratio(sum: u32, of: usize) -> f64 {
    f64::from(sum) / people(of)
}

#[expect(clippy::cast_precision_loss, reason = "people are fewer than 2^52")]
const fn people(n: usize) -> f64 {
    n as f64
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 100")]
fn rounded(n: f64) -> u32 {
    n.round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use Respondents::{Officials, PrivateSector};
    use proptest::prelude::*;

    fn all(step: u8) -> Ratings {
        Ratings(vec![step; 30])
    }

    /// So many answers of this group that rate everything alike.
    fn alike(of: Respondents, step: u8, count: usize) -> Vec<(Respondents, Ratings)> {
        vec![(of, all(step)); count]
    }

    #[test]
    fn four_answers_of_a_group_say_nothing_and_five_speak() {
        let results = count(&[alike(Officials, 4, 4), alike(PrivateSector, 2, 5)].concat());
        assert_eq!(results.0[&Officials], Outcome::default());
        assert_eq!(results.0[&PrivateSector].answers, Some(5));
        let figure = results.figure(PrivateSector, 10).unwrap();
        assert_eq!((figure.rated, figure.mean_tenths, figure.agreeing), (Some(5), Some(20), Some(0)));
        assert!(!results.says_nothing() && count(&alike(Officials, 4, 4)).says_nothing());
    }

    #[test]
    fn a_factor_that_four_could_rate_is_left_out_alone() {
        let mut answers = alike(Officials, 5, 9);
        answers.iter_mut().skip(4).for_each(|(_, ratings)| ratings.0[3..6].fill(0));
        let results = count(&answers);
        assert!(results.figure(Officials, 2).is_none());
        assert_eq!(results.figure(Officials, 1).unwrap().rated, Some(9));
    }

    #[test]
    fn how_many_rated_is_left_out_where_the_others_are_few() {
        for (silent, rated) in [(0, Some(12)), (1, None), (4, None), (5, Some(7)), (7, Some(5))] {
            let mut answers = alike(Officials, 5, 12);
            answers.iter_mut().take(silent).for_each(|(_, ratings)| ratings.0[..3].fill(0));
            let figure = count(&answers).figure(Officials, 1).cloned().unwrap();
            assert_eq!((figure.rated, figure.mean_tenths), (rated, Some(50)), "{silent} could not say");
        }
    }

    #[test]
    fn each_person_weighs_the_same_and_shares_are_of_all_ratings() {
        let mut answers = alike(Officials, 5, 4);
        let mut one = all(1);
        one.0[..2].fill(0);
        answers.push((Officials, one));
        let figure = count(&answers).figure(Officials, 1).cloned().unwrap();
        // (4 × 5 + 1) / 5 = 4.2; 12 of 13 ratings agree.
        assert_eq!((figure.mean_tenths, figure.agreeing), (Some(42), Some(92)));
    }

    proptest! {
        #[test]
        fn no_figure_rests_on_fewer_than_five(answers in prop::collection::vec((any::<bool>(), prop::collection::vec(0_u8..6, 30)), 0..24)) {
            let answers: Vec<_> = answers
                .into_iter()
                .map(|(official, ratings)| (if official { Officials } else { PrivateSector }, Ratings(ratings)))
                .collect();
            let results = count(&answers);
            for (group, outcome) in &results.0 {
                let of: Vec<_> = answers.iter().filter(|(g, _)| g == group).collect();
                prop_assert_eq!(outcome.answers.is_some(), of.len() >= LEAST);
                for factor in 1..=FACTORS {
                    let rated = of.iter().filter(|(_, r)| !r.of_factor(factor).is_empty()).count();
                    prop_assert_eq!(results.figure(*group, factor).is_some(), rated >= LEAST);
                    let told = results.figure(*group, factor).and_then(|f| f.rated);
                    prop_assert!(told.is_none_or(|_| of.len() == rated || of.len() - rated >= LEAST));
                }
            }
        }
    }
}
