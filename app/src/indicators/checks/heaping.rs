//! Heaping: do more values end in 0 or 5 than one in five?
//!
//! Source: G. C. Whipple, "Vital Statistics" (1919), and United Nations, "Principles and Recommendations for Population and
//! Housing Censuses", for the index of the last digits 0 and 5 (100 for none, 500 for all). The test is the exact binomial
//! one against 1/5. Values that were made up are rounded as people round; R. J. Myers (1940) gives the same for any digit.

use super::{ALPHA, Check, Flag, Observation, at_least, real, resolution, values};

/// Fewer values are no sample of ten digits.
pub const NEEDED: usize = 30;

/// So many steps of the last digit must the values spread over, or their digits are not even by chance.
const SPREAD: f64 = 5.0;

/// Looks at all values together. Those at their target, at 0 and at 100 are left out: there is a reason for them.
pub fn look(all: &[Observation]) -> Option<Flag> {
    let free: Vec<(usize, f64)> =
        values(all).filter(|(_, o, value)| ![o.target, 0.0, 100.0].contains(value)).map(|(row, _, value)| (row, value)).collect();
    let unit = resolution(&free.iter().map(|(_, value)| *value).collect::<Vec<_>>())?;
    if free.len() < NEEDED || deviation(&free) < SPREAD * unit {
        return None;
    }
    let heaped: Vec<usize> = free.iter().filter(|(_, value)| is_round(value / unit)).map(|(row, _)| *row).collect();
    let p = at_least(heaped.len(), free.len(), 0.2);
    (p < ALPHA).then(|| Flag {
        check: Check::Heaping,
        statistic: 500.0 * real(heaped.len()) / real(free.len()),
        p: Some(p),
        rows: heaped,
        of: free.len(),
    })
}

fn is_round(steps: f64) -> bool {
    steps.round().rem_euclid(5.0) < 0.5
}

fn deviation(free: &[(usize, f64)]) -> f64 {
    let n = real(free.len());
    let mean = free.iter().map(|(_, value)| value).sum::<f64>() / n;
    (free.iter().map(|(_, value)| (value - mean).powi(2)).sum::<f64>() / n).sqrt()
}
