//! Late revisions: do the figures that were changed after their period closed mostly change for the better?
//!
//! Source: the sign test, W. J. Dixon and A. M. Mood, "The statistical sign test", Journal of the American Statistical
//! Association 41 (1946). Honest corrections go both ways; the test is the exact binomial one against 1/2.

use super::{ALPHA, Check, Flag, Observation, at_least, finite, real, values};

/// With fewer, even corrections that all go one way are no rarer than one in a hundred.
pub const NEEDED: usize = 7;

/// Looks at all late revisions together.
pub fn look(all: &[Observation]) -> Option<Flag> {
    let moved: Vec<(usize, f64)> = values(all)
        .filter_map(|(row, o, value)| Some((row, o.beyond(value) - o.beyond(finite(o.first)?))))
        .filter(|(_, moved)| *moved != 0.0)
        .collect();
    let better: Vec<usize> = moved.iter().filter(|(_, moved)| *moved > 0.0).map(|(row, _)| *row).collect();
    let p = at_least(better.len(), moved.len(), 0.5);
    (moved.len() >= NEEDED && p < ALPHA).then(|| Flag {
        check: Check::Revision,
        statistic: real(better.len()) / real(moved.len()),
        p: Some(p),
        rows: better,
        of: moved.len(),
    })
}
