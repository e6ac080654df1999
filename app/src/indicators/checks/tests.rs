//! How often each check flags values in which nothing is wrong, and how often it sees what was planted, over thousands of series
//! from a seeded generator. `cargo test -p app --features ssr checks -- --nocapture` prints what docs/indicators.md states.

use super::*;
use std::f64::consts::TAU;
use time::macros::date;

/// `SplitMix64` (Steele, Lea, Flood 2014), and the laws drawn with it.
struct Chance(u64);

impl Chance {
    fn even(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        real(usize::try_from((z ^ (z >> 31)) >> 12).unwrap()) / 2.0_f64.powi(52)
    }
    /// Box and Muller.
    fn normal(&mut self) -> f64 {
        (-2.0 * (1.0 - self.even()).ln()).sqrt() * (TAU * self.even()).cos()
    }
    fn is(&mut self, p: f64) -> bool {
        self.even() < p
    }
}

/// The shapes in which honest values come. Spread about 8, most near 80.
const SHAPES: [fn(&mut Chance) -> f64; 5] = [
    |c| 80.0 + 8.0 * c.normal(),
    |c| 50.0 + 30.0 * (0.3 * c.normal()).exp(),
    |c| 66.0 + 28.0 * c.even(),
    |c| (if c.is(0.5) { 73.0 } else { 87.0 }) + 5.0 * c.normal(),
    |c| 70.0 - 10.0 * (1.0 - c.even()).ln(),
];
/// As they are computed, and rounded to a decimal place or to whole numbers.
const ROUNDINGS: [f64; 3] = [0.0, 10.0, 1.0];
/// From well below most values to well above.
const TARGETS: [f64; 5] = [72.0, 76.0, 80.0, 84.0, 90.0];

fn rounded(value: f64, steps: f64) -> f64 {
    if steps == 0.0 { value } else { (value * steps).round() / steps }
}

fn observation(i: usize, value: Option<f64>, target: f64, better: Direction) -> Observation {
    let period_end = date!(2020 - 01 - 31) + time::Duration::days(30 * i64::try_from(i).unwrap());
    Observation { by: "office".to_owned(), period_end, value, first: None, target, better }
}

fn series(n: usize, target: f64, better: Direction, mut value: impl FnMut(usize) -> f64) -> Vec<Observation> {
    (0..n).map(|i| observation(i, Some(value(i)), target, better)).collect()
}

/// The share of series that a check flags, in percent.
fn rate(check: Check, count: usize, mut make: impl FnMut(usize) -> Vec<Observation>) -> f64 {
    let flagged = (0..count).filter(|i| !check.look(&make(*i)).is_empty()).count();
    100.0 * real(flagged) / real(count)
}

/// Honest series of every shape, rounding, target and direction in turn.
fn honest(check: Check, n: usize, count: usize) -> f64 {
    let mut chance = Chance(1);
    rate(check, count, |i| {
        let (shape, steps, target) = (SHAPES[i % 5], ROUNDINGS[i / 5 % 3], TARGETS[i / 15 % 5]);
        let better = Direction::ALL[i / 75 % 2];
        series(n, target, better, |_| rounded(shape(&mut chance), steps))
    })
}

/// Of those who fall short by less than 4, three in five report a figure just beyond the target instead.
fn bunched(n: usize, count: usize) -> f64 {
    let mut chance = Chance(2);
    rate(Check::Bunching, count, |i| {
        let (steps, target) = (ROUNDINGS[i % 3], TARGETS[i / 3 % 5]);
        series(n, target, Direction::Increase, |_| {
            let value = 80.0 + 8.0 * chance.normal();
            let moves = (0.0..4.0).contains(&(target - value)) && chance.is(0.6);
            rounded(if moves { target + chance.even() } else { value }, steps)
        })
    })
}

/// One value in three is rounded to a multiple of five of its last digit.
fn heaped(n: usize, count: usize) -> f64 {
    let mut chance = Chance(3);
    rate(Check::Heaping, count, |_| {
        series(n, 80.0, Direction::Increase, |_| {
            let value = 80.0 + 8.0 * chance.normal();
            if chance.is(1.0 / 3.0) { (value / 5.0).round() * 5.0 } else { value.round() }
        })
    })
}

/// Values that wander, with a step of `by` in the middle.
fn stepped(n: usize, by: f64, count: usize) -> f64 {
    let mut chance = Chance(4);
    rate(Check::Jump, count, |i| {
        let steps = ROUNDINGS[i % 3];
        let mut level = 80.0;
        series(n, 80.0, Direction::Increase, |at| {
            level += chance.normal();
            rounded(level + if at >= n / 2 { by } else { 0.0 }, steps)
        })
    })
}

/// Values about a level, of one of the shapes.
fn honest_jumps(shape: usize, n: usize, count: usize) -> f64 {
    let mut chance = Chance(8);
    rate(Check::Jump, count, |i| series(n, 80.0, Direction::Increase, |_| rounded(SHAPES[shape](&mut chance), ROUNDINGS[i % 3])))
}

/// Values of which some are changed late, for the better with this probability.
fn revised(revisions: usize, better: f64, count: usize) -> f64 {
    let mut chance = Chance(5);
    rate(Check::Revision, count, |i| {
        let direction = Direction::ALL[i % 2];
        let mut all = series(2 * revisions, 80.0, direction, |_| 80.0 + 8.0 * chance.normal());
        for o in all.iter_mut().take(revisions) {
            let step = (0.1 + chance.even()) * if chance.is(better) { 1.0 } else { -1.0 };
            o.first = o.value.map(|value| value - direction.sign() * step);
        }
        all
    })
}

/// Due periods, each missing with this probability.
fn gappy(n: usize, missing: f64, count: usize) -> f64 {
    let mut chance = Chance(6);
    rate(Check::Missing, count, |_| {
        (0..n).map(|i| observation(i, (!chance.is(missing)).then_some(80.0), 80.0, Direction::Increase)).collect()
    })
}

/// Measures at each size and compares with the bound for it.
fn hold(what: &str, measure: impl Fn(usize) -> f64, bounds: &[(usize, std::ops::RangeInclusive<f64>)]) {
    for (n, bound) in bounds {
        let rate = measure(*n);
        println!("{what}, {n} observations: {rate:.1} %");
        assert!(bound.contains(&rate), "{what}, {n}: {rate} is not in {bound:?}");
    }
}

#[test]
fn honest_series_are_flagged_no_more_often_than_stated() {
    let stated = |check: Check, sizes: [usize; 4]| sizes.map(|n| (n, 0.0..=f64::from(check.false_alarms())));
    for check in [Check::Bunching, Check::Heaping] {
        hold(&format!("{check}, honest"), |n| honest(check, n, 6000), &stated(check, [30, 60, 120, 400]));
    }
    hold("jump, honest", |n| stepped(n, 0.0, 6000), &stated(Check::Jump, [16, 24, 36, 60]));
    hold("jump, honest about a level", |n| honest_jumps(0, n, 6000), &stated(Check::Jump, [16, 24, 36, 60]));
    hold("revision, honest", |n| revised(n, 0.5, 20_000), &stated(Check::Revision, [7, 10, 20, 40]));
    hold("missing, honest", |n| gappy(n, 0.05, 20_000), &stated(Check::Missing, [8, 12, 24, 36]));
}

#[test]
fn the_shapes_that_mislead_a_check_do_so_no_more_than_stated() {
    let edge = |n: usize| {
        let mut chance = Chance(7);
        rate(Check::Bunching, 3000, |i| series(n, 76.0, Direction::ALL[i % 2], |_| SHAPES[4](&mut chance)))
    };
    hold("bunching, honest with a hard edge beside the target", edge, &[(60, 0.0..=8.0), (120, 0.0..=8.0)]);
    hold("jump, honest with a long tail", |n| honest_jumps(4, n, 3000), &[(16, 20.0..=40.0), (60, 50.0..=75.0)]);
}

#[test]
fn what_was_planted_is_seen_as_often_as_stated() {
    hold("bunching, planted", |n| bunched(n, 3000), &[(60, 25.0..=35.0), (120, 60.0..=70.0), (400, 94.0..=100.0)]);
    hold("heaping, planted", |n| heaped(n, 3000), &[(40, 40.0..=60.0), (60, 70.0..=82.0), (120, 96.0..=100.0)]);
    hold("jump, planted", |n| stepped(n, 8.0, 3000), &[(16, 98.0..=100.0), (60, 99.0..=100.0)]);
    hold("revision, planted", |n| revised(n, 0.9, 3000), &[(7, 42.0..=52.0), (10, 30.0..=40.0), (20, 93.0..=100.0)]);
    hold("missing, planted", |n| gappy(n, 0.4, 3000), &[(8, 64.0..=74.0), (12, 73.0..=83.0), (24, 97.0..=100.0)]);
}

#[test]
fn a_flag_names_the_rows_and_its_statistic() {
    let mut all = series(20, 80.0, Direction::Decrease, |i| 80.0 + real(i % 3));
    all[12].value = Some(140.0);
    all[5].value = None;
    let found = flags(&all);
    assert_eq!(found.iter().map(|f| (f.check, f.rows.clone(), f.of)).collect::<Vec<_>>(), [(Check::Jump, vec![12, 13], 19)]);
    assert!(found[0].statistic > 3.5 && found[0].p.is_none());
    for late in [0, 1, 2, 3, 4, 6, 7] {
        all[late].first = all[late].value.map(|value| value + 5.0);
    }
    let found = flags(&all);
    assert_eq!(found[1].check, Check::Revision);
    assert_eq!((found[1].rows.len(), found[1].statistic), (7, 1.0));
    assert!(found[1].p.is_some_and(|p| (p - 0.5_f64.powi(7)).abs() < 1e-9));
}

#[test]
fn too_few_values_and_values_that_are_none_say_nothing() {
    let none = |n| series(n, 80.0, Direction::Increase, |_| f64::NAN);
    assert!(flags(&[]).is_empty() && flags(&none(7)).is_empty());
    assert_eq!(flags(&none(8)).iter().map(|f| f.check).collect::<Vec<_>>(), [Check::Missing]);
    let alike = series(400, 80.0, Direction::Increase, |_| 80.0);
    assert!(flags(&alike).is_empty(), "{:?}", flags(&alike));
    let best = series(60, 100.0, Direction::Increase, |i| if i % 3 == 0 { 90.0 } else { 100.0 });
    assert!(Check::Bunching.look(&best).is_empty(), "the target is the best there is");
}
