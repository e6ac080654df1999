//! The questionnaire: three statements on each of the ten factors, agreed with on five steps, or "cannot say".
//!
//! Its words are messages (`assess-statement-s1a`, …). A changed statement is another questionnaire, with a number of its own.

use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// The number of this questionnaire.
pub const NUMBER: i32 = 1;
/// Statements on each factor.
pub const A_FACTOR: usize = 3;

/// The statements, by factor.
pub const STATEMENTS: [&str; 30] = [
    "s1a", "s1b", "s1c", "s2a", "s2b", "s2c", "s3a", "s3b", "s3c", "s4a", "s4b", "s4c", "s5a", "s5b", "s5c", "s6a", "s6b", "s6c",
    "s7a", "s7b", "s7c", "s8a", "s8b", "s8c", "s9a", "s9b", "s9c", "s10a", "s10b", "s10c",
];

/// What can be chosen, in the order of the form: from 1, strongly disagree, to 5, strongly agree, then 0, cannot say.
pub const SCALE: [u8; 6] = [1, 2, 3, 4, 5, 0];
/// The least that counts as agreeing.
pub const AGREES: u8 = 4;

/// The statements on a factor.
pub fn on_factor(factor: u8) -> impl Iterator<Item = &'static str> {
    STATEMENTS.into_iter().skip((usize::from(factor) - 1) * A_FACTOR).take(A_FACTOR)
}

/// One rating from [`SCALE`] for each of [`STATEMENTS`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sea_orm::FromJsonQueryResult))]
#[serde(transparent)]
pub struct Ratings(pub Vec<u8>);

impl Ratings {
    /// Reads a form; the error names the statements that were not rated.
    pub fn read(form: &HashMap<String, String>) -> Result<Self, Vec<&'static str>> {
        let chosen = |name: &str| form.get(name)?.parse().ok().filter(|step| SCALE.contains(step));
        let missing: Vec<_> = STATEMENTS.into_iter().filter(|name| chosen(name).is_none()).collect();
        if missing.is_empty() { Ok(Self(STATEMENTS.iter().filter_map(|name| chosen(name)).collect())) } else { Err(missing) }
    }

    /// The ratings of a factor's statements, without those that cannot be said.
    pub fn of_factor(&self, factor: u8) -> Vec<u8> {
        let from = (usize::from(factor) - 1) * A_FACTOR;
        self.0.iter().skip(from).take(A_FACTOR).copied().filter(|step| *step > 0).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_statement_must_be_rated_and_those_that_are_not_are_named() {
        let mut form: HashMap<_, _> = STATEMENTS.iter().map(|name| ((*name).to_owned(), "4".to_owned())).collect();
        form.insert("s10c".to_owned(), "0".to_owned());
        let ratings = Ratings::read(&form).unwrap();
        assert_eq!((ratings.of_factor(1), ratings.of_factor(10)), (vec![4, 4, 4], vec![4, 4]));
        form.remove("s2b");
        form.insert("s3a".to_owned(), "6".to_owned());
        assert_eq!(Ratings::read(&form), Err(vec!["s2b", "s3a"]));
    }
}
