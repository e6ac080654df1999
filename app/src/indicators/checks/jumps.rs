//! Implausible jumps: a change from one period to the next that is far outside of the others.
//!
//! Source: B. Iglewicz and D. C. Hoaglin, "How to Detect and Handle Outliers" (ASQC Quality Press, 1993): the modified z-score
//! 0.6745 (x − median) / MAD, where MAD is the median absolute deviation, flags beyond 3.5. Here x is the first difference.

use super::{Check, Flag, Placed, finite, resolution};

/// Fewer values leave the median of their changes to chance.
pub const NEEDED: usize = 16;

const CUTOFF: f64 = 3.5;

/// Looks at one's own values. Between two there must be no missing period; the later of the two is named.
pub fn look(own: &[Placed<'_>]) -> Option<Flag> {
    let values: Vec<f64> = own.iter().filter_map(|(_, o)| finite(o.value)).collect();
    if values.len() < NEEDED {
        return None;
    }
    let changes: Vec<(usize, f64)> =
        own.windows(2).filter_map(|pair| Some((pair[1].0, finite(pair[1].1.value)? - finite(pair[0].1.value)?))).collect();
    let middle = median(changes.iter().map(|(_, change)| *change))?;
    let mad = median(changes.iter().map(|(_, change)| (change - middle).abs()))?;
    // Rounded values that hardly move have no spread; one step of their last digit is no jump.
    let spread = mad.max(resolution(&values).unwrap_or(0.0));
    let score = |change: f64| 0.6745 * (change - middle).abs() / spread;
    let far = |change: f64| spread > 0.0 && score(change) > CUTOFF;
    let rows: Vec<usize> = changes.iter().filter(|(_, change)| far(*change)).map(|(row, _)| *row).collect();
    let most = changes.iter().map(|(_, change)| score(*change)).fold(0.0, f64::max);
    (!rows.is_empty()).then_some(Flag { check: Check::Jump, statistic: most, p: None, rows, of: values.len() })
}

fn median(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut sorted: Vec<f64> = values.collect();
    sorted.sort_by(f64::total_cmp);
    let half = sorted.len() / 2;
    let upper = *sorted.get(half)?;
    Some(if sorted.len().is_multiple_of(2) { f64::midpoint(sorted[half - 1], upper) } else { upper })
}
