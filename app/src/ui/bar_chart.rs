//! Horizontal bars, drawn on the server.

use super::chart::{Chart, Shape};
use super::drawing::{Anchor, Drawing, Size, along, anchor, at, words};
use crate::platform::i18n::{lang, ta};
use leptos::prelude::*;

/// One bar.
#[derive(Clone, Debug, Default)]
pub struct Bar {
    /// What was counted.
    pub label: String,
    /// The bar's length; nothing below zero is drawn.
    pub value: f64,
    /// The figure as it is written, with its unit.
    pub shown: String,
    /// The records that were counted.
    pub href: Option<String>,
}

/// Height of a row, and of the bar in it, in pixels.
const ROW: usize = 48;
const BAR: usize = 14;
/// The longest bar's share of the width; the rest holds its figure.
const FULL: f64 = 78.0;

/// Bars with their labels and figures directly on them, from the line's start; `target` is a thin line with its value and words.
/// For a page that offers no files of it; else see [`Chart`].
///
/// Accessibility: one image with a title and a description; the figures are in the table below it, where the links are too.
/// Lengths are percentages, so text keeps its size on every screen.
#[component]
pub fn BarChart(
    #[prop(into)] title: String,
    #[prop(optional, into)] description: String,
    rows: Vec<Bar>,
    #[prop(optional_no_strip, into)] target: Option<(f64, String)>,
    /// The names of the table's two columns.
    #[prop(optional)]
    head: Vec<String>,
) -> impl IntoView {
    Chart { title, description, head, shape: Shape::Bars { rows, target } }.figure()
}

/// Draws bars.
pub(super) fn drawing(rows: &[Bar], target: Option<&(f64, String)>) -> Drawing {
    let most = rows.iter().map(|bar| bar.value).chain(target.iter().map(|(value, _)| *value)).fold(f64::MIN_POSITIVE, f64::max);
    let top = if target.is_some() { 20 } else { 0 };
    let aim = target.map(|(value, _)| share(*value, most));
    let bars: Vec<_> = rows.iter().enumerate().map(|(i, bar)| draw(bar, top + i * ROW, share(bar.value, most), aim)).collect();
    let words = target.zip(aim).map(|((_, shown), aim)| {
        let words = words(ta("ui-chart-target", &[("value", shown.clone().into())]));
        view! { <text class="soft" x=at(aim) y="13" text-anchor=anchor(Anchor::End)>{words}</text> }
    });
    Drawing { size: Size::Fluid(top + rows.len() * ROW), marks: view! { {bars} {words} }.into_any() }
}

/// A value's share of the width, in percent.
fn share(value: f64, most: f64) -> f64 {
    value.max(0.0) / most * FULL
}

/// One row: its label above, then the bar from its axis, its figure, and across it the target.
fn draw(bar: &Bar, top: usize, share: f64, aim: Option<f64>) -> impl IntoView + use<> {
    let from = if lang().dir() == "rtl" { at(share) } else { at(0.0) };
    let across =
        |class: &'static str, place: f64| view! { <line class=class x1=at(place) x2=at(place) y1=top + 21 y2=top + 41></line> };
    view! {
        <text x=at(0.0) y=top + 16 text-anchor=anchor(Anchor::Start)>{words(bar.label.clone())}</text>
        <rect class="bar" x=from y=top + 24 width=format!("{share:.2}%") height=BAR></rect>
        <text class="shown" x=at(share) dx=along(8) y=top + 36 text-anchor=anchor(Anchor::Start)>{words(bar.shown.clone())}</text>
        {across("axis", 0.0)}
        {aim.map(|aim| across("target", aim))}
    }
}
