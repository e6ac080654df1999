//! Missing periods: is a value missing more often than one time in twenty?
//!
//! Source: the exact binomial test, C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial limits illustrated in the
//! case of the binomial", Biometrika 26 (1934). Who reports only good periods leaves out the others.

use super::{ALPHA, Check, Flag, Placed, at_least, finite, real};

/// Fewer due periods are too few to speak of a habit.
pub const NEEDED: usize = 8;

/// The share of missing periods that is borne with.
const BORNE: f64 = 0.05;

/// Looks at one's own due periods.
pub fn look(own: &[Placed<'_>]) -> Option<Flag> {
    let rows: Vec<usize> = own.iter().filter(|(_, o)| finite(o.value).is_none()).map(|(row, _)| *row).collect();
    let p = at_least(rows.len(), own.len(), BORNE);
    (own.len() >= NEEDED && p < ALPHA).then(|| Flag {
        check: Check::Missing,
        statistic: real(rows.len()) / real(own.len()),
        p: Some(p),
        rows,
        of: own.len(),
    })
}
