//! A figure over time, drawn on the server.

use super::chart::{Chart, Shape};
use super::drawing::{Anchor, Drawing, Size, along, anchor, at, words};
use crate::platform::i18n::ta;
use leptos::prelude::*;

/// One period.
#[derive(Clone, Debug, Default)]
pub struct Point {
    /// The period, in words.
    pub label: String,
    /// The figure; none where it is missing, which is drawn as a gap and not as a zero.
    pub value: Option<f64>,
    /// The figure as it is written, with its unit.
    pub shown: String,
}

/// The drawing's height, and where its highest and lowest points lie, in pixels from the top.
const HEIGHT: usize = 180;
const TOP: f64 = 28.0;
const FLOOR: f64 = 150.0;
/// Up to so many points, each carries its own label and figure, or a few more where these are short; beyond, the first and
/// the last do.
const LABELLED: usize = 6;
const LABELLED_SHORT: usize = 8;
const SHORT: usize = 5;

/// A line through equal periods, from zero up, with its figures directly on it; `target` is a thin line with its value and
/// words. Where a period is missing the line has a gap. For a page that offers no files of it; else see [`Chart`].
///
/// Accessibility: one image with a title and a description; the figures are in the table below it.
#[component]
pub fn LineChart(
    #[prop(into)] title: String,
    #[prop(optional, into)] description: String,
    points: Vec<Point>,
    #[prop(optional_no_strip, into)] target: Option<(f64, String)>,
    /// The scale's top, where charts are compared; else the highest value.
    #[prop(optional)]
    top: Option<f64>,
    /// The names of the table's two columns.
    #[prop(optional)]
    head: Vec<String>,
) -> impl IntoView {
    Chart { title, description, head, shape: Shape::Line { points, target, top } }.figure()
}

/// Draws a line through equal periods.
pub(super) fn drawing(points: &[Point], target: Option<&(f64, String)>, top: Option<f64>) -> Drawing {
    let aim = target.iter().map(|(value, _)| *value);
    let most = points.iter().filter_map(|point| point.value).chain(aim).chain(top).fold(f64::MIN_POSITIVE, f64::max);
    let places: Vec<_> = points
        .iter()
        .enumerate()
        .map(|(i, point)| (along_line(i, points.len()), point.value.map(|v| height_of(v, most))))
        .collect();
    let segments: Vec<_> = places.windows(2).filter_map(segment).collect();
    let short = |point: &Point| point.label.chars().count().max(point.shown.chars().count()) <= SHORT;
    let all = points.len() <= LABELLED || (points.len() <= LABELLED_SHORT && points.iter().all(short));
    let marks: Vec<_> =
        points.iter().zip(&places).enumerate().map(|(i, (point, place))| mark(point, *place, i, points.len(), all)).collect();
    let target = target.map(|(value, shown)| aim_line(height_of(*value, most), shown.clone(), &places));
    let marks = view! {
        <line class="axis" x1="0%" x2="100%" y1=FLOOR y2=FLOOR></line>
        {segments}
        {marks}
        {target}
    };
    Drawing { size: Size::Fluid(HEIGHT), marks: marks.into_any() }
}

/// A point's place along the line, in percent; the ends are kept free for half a label.
#[expect(clippy::cast_precision_loss, reason = "a chart has few points")]
fn along_line(i: usize, count: usize) -> f64 {
    if count < 2 { 50.0 } else { 3.0 + 94.0 * i as f64 / (count - 1) as f64 }
}

fn height_of(value: f64, most: f64) -> f64 {
    FLOOR - (FLOOR - TOP) * (value.max(0.0) / most)
}

/// The target: its words stand at the line's start, on the side where the first figures are not.
fn aim_line(y: f64, shown: String, places: &[(f64, Option<f64>)]) -> impl IntoView + use<> {
    let crowded = places.iter().any(|(x, place)| *x < 40.0 && place.is_some_and(|place| place < y));
    let beside = if crowded && y + 20.0 < FLOOR { y + 16.0 } else { y - 6.0 };
    let said = words(ta("ui-chart-target", &[("value", shown.into())]));
    view! {
        <line class="target" x1="0%" x2="100%" y1=px(y) y2=px(y)></line>
        <text class="soft aim" x=at(0.0) y=px(beside) text-anchor=anchor(Anchor::Start)>{said}</text>
    }
}

fn segment(ends: &[(f64, Option<f64>)]) -> Option<impl IntoView + use<>> {
    let [(x1, Some(y1)), (x2, Some(y2))] = ends else { return None };
    Some(view! { <line class="path" x1=at(*x1) y1=px(*y1) x2=at(*x2) y2=px(*y2)></line> })
}

fn mark(point: &Point, (x, y): (f64, Option<f64>), i: usize, count: usize, all: bool) -> impl IntoView + use<> {
    let (first, last) = (i == 0, i + 1 == count);
    let labelled = first || last || all;
    let (anchor, inset) = match (count > 1 && first, count > 1 && last) {
        (true, _) => (anchor(Anchor::Start), -8),
        (_, true) => (anchor(Anchor::End), 8),
        _ => (anchor(Anchor::Middle), 0),
    };
    let label = labelled.then(
        || view! { <text class="soft" x=at(x) dx=along(inset) y="170" text-anchor=anchor>{words(point.label.clone())}</text> },
    );
    let figure = y.map(|y| {
        let shown = labelled.then(|| view! { <text class="shown" x=at(x) dx=along(inset) y=px(y - 10.0) text-anchor=anchor>{words(point.shown.clone())}</text> });
        view! {
            <circle class="dot" cx=at(x) cy=px(y) r="5"></circle>
            {shown}
        }
    });
    (label, figure)
}

fn px(y: f64) -> String {
    format!("{y:.1}")
}
