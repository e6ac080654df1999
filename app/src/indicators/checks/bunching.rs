//! Bunching at the target: are there more values just at or beyond it than the values around explain?
//!
//! Source: J. McCrary, "Manipulation of the running variable in the regression discontinuity design", Journal of
//! Econometrics 142 (2008), for the question; R. Chetty, J. N. Friedman, T. Olsen and L. Pistaferri, "Adjustment costs, firm
//! responses, and micro vs. macro labor supply elasticities", Quarterly Journal of Economics 126 (2011), and H. J. Kleven,
//! "Bunching", Annual Review of Economics 8 (2016), for what would stand there without bunching, read off the bins next to
//! the two at the target. The bins are 2 σ / ∛n wide, of the order of D. W. Scott, "On optimal and data-based histograms",
//! Biometrika 66 (1979). The test on the counts is the exact binomial one.

#![expect(clippy::doc_markdown, reason = "a name with two capitals")]

use super::{ALPHA, Check, Flag, Observation, at_least, real, resolution, values};

/// Fewer values do not fill the bins.
pub const NEEDED: usize = 30;

/// Standard errors by which the expected odds are raised, since the bins that they are read off are small themselves.
const CAUTION: f64 = 1.0;

/// Values in bins of one width: the second and the first short of the target, the first and the second from it on.
struct Bins([Vec<usize>; 4]);

/// Looks at all values together, each by its distance from its own target.
pub fn look(all: &[Observation]) -> Option<Flag> {
    let placed: Vec<(usize, f64)> = values(all).map(|(row, o, value)| (row, o.beyond(value))).collect();
    let unit = resolution(&values(all).map(|(_, _, value)| value).collect::<Vec<_>>());
    if placed.len() < NEEDED {
        return None;
    }
    let width = width(&placed, unit)?;
    // Where nothing is better than what just reaches the target, the target is the best there is.
    if placed.iter().all(|(_, beyond)| *beyond < width) {
        return None;
    }
    let Bins([far_short, short, reached, far]) = bins(&placed, width);
    let trials = short.len() + reached.len();
    let expected = expected_share(far_short.len(), far.len());
    let p = at_least(reached.len(), trials, expected);
    (p < ALPHA).then(|| Flag {
        check: Check::Bunching,
        statistic: real(reached.len()) / (expected * real(trials)),
        p: Some(p),
        rows: reached,
        of: placed.len(),
    })
}

/// The width of a bin; where the values are rounded, in whole steps, so that each bin has as many of them.
fn width(placed: &[(usize, f64)], unit: Option<f64>) -> Option<f64> {
    let n = real(placed.len());
    let mean = placed.iter().map(|(_, x)| x).sum::<f64>() / n;
    let deviation = (placed.iter().map(|(_, x)| (x - mean).powi(2)).sum::<f64>() / (n - 1.0)).sqrt();
    let width = 2.0 * deviation / n.cbrt();
    (width > 0.0).then(|| unit.map_or(width, |unit| (width / unit).ceil() * unit))
}

fn bins(placed: &[(usize, f64)], width: f64) -> Bins {
    let mut bins = [const { Vec::new() }; 4];
    for (row, beyond) in placed {
        // A hair's breadth for what is equal but for the machine's rounding.
        let place = (beyond / width + 1e-6).floor();
        if let Some(bin) = [-2.0, -1.0, 0.0, 1.0].iter().position(|edge: &f64| (place - edge).abs() < 0.5) {
            bins[bin].push(*row);
        }
    }
    Bins(bins)
}

/// The share of the inner two bins that would stand at or beyond the target: where the logarithm of the density is a line or a
/// parabola, the log odds of the inner two are a third of those of the outer two.
fn expected_share(far_short: usize, far: usize) -> f64 {
    let (short, beyond) = (real(far_short) + 0.5, real(far) + 0.5);
    let error = (1.0 / short + 1.0 / beyond).sqrt();
    let odds = ((beyond / short).ln() + CAUTION * error) / 3.0;
    1.0 / (1.0 + (-odds).exp())
}
