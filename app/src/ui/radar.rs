//! Several measures of the same scale around a point, drawn on the server.

use super::chart::{Chart, Shape};
use super::drawing::{Anchor, Drawing, Size, anchor, words};
use crate::platform::i18n::lang;
use leptos::prelude::*;
use std::f64::consts::TAU;

/// One outline: whose it is, and its value on each axis, with a gap where there is none.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// Whose it is.
    pub label: String,
    /// One value an axis.
    pub values: Vec<Option<f64>>,
}

/// The drawing's width and the middle of the radar, in its own units: at 360 px of screen one is one pixel.
const WIDTH: f64 = 328.0;
const MIDDLE: (f64, f64) = (164.0, 112.0);
/// How far the highest value lies from the middle, and how far the names of the axes.
const RADIUS: f64 = 72.0;
const NAMES: f64 = 82.0;
/// Where the first line of the key stands, and how far the next.
const KEY: f64 = 226.0;
const LINE: f64 = 24.0;

/// Outlines on axes that all go from `from` to `to`, the first axis at the top and the others in the direction of reading.
/// Outlines are told apart by dash and mark, which the key below them names.
///
/// Accessibility: one image with a title and a description; the page that shows it has the figures in a table.
#[component]
pub fn Radar(
    #[prop(into)] title: String,
    #[prop(into)] description: String,
    axes: Vec<String>,
    outlines: Vec<Outline>,
    from: i32,
    to: i32,
) -> impl IntoView {
    Chart { title, description, head: Vec::new(), shape: Shape::Radar { axes, outlines, from, to } }.figure()
}

/// Draws outlines around a point.
pub(super) fn drawing(axes: &[String], outlines: &[Outline], (from, to): (i32, i32)) -> Drawing {
    let count = axes.len();
    let range = (f64::from(from), f64::from(to));
    let rings: Vec<_> = (from..=to).map(|step| ring(share(f64::from(step), range), count)).collect();
    let ends = [from, to].map(|step| scale(step, share(f64::from(step), range)));
    let names: Vec<_> = axes.iter().enumerate().map(|(i, name)| axis(name.clone(), i, count)).collect();
    let drawn: Vec<_> = outlines.iter().enumerate().map(|(n, outline)| draw(outline, n, range)).collect();
    let keys: Vec<_> = outlines.iter().enumerate().map(|(n, outline)| key(&outline.label, n)).collect();
    let height = KEY + LINE * whole(outlines.len()) - 8.0;
    Drawing { size: Size::Own(WIDTH, height), marks: view! { {rings} {names} {ends} {drawn} {keys} }.into_any() }
}

#[expect(clippy::cast_precision_loss, reason = "a radar has few axes")]
const fn whole(n: usize) -> f64 {
    n as f64
}

/// How far from the middle a value lies, of the radius; the lowest keeps a little room.
fn share(value: f64, (from, to): (f64, f64)) -> f64 {
    0.12 + 0.88 * (value - from) / (to - from)
}

/// The place at this distance on the axis `i` of `count`.
fn place(distance: f64, i: usize, count: usize) -> (f64, f64) {
    let angle = TAU * whole(i) / whole(count);
    (mirrored(MIDDLE.0 + distance * angle.sin()), MIDDLE.1 - distance * angle.cos())
}

/// The same place where reading goes the other way.
fn mirrored(x: f64) -> f64 {
    if lang().dir() == "rtl" { WIDTH - x } else { x }
}

fn px(n: f64) -> String {
    format!("{n:.1}")
}

fn ring(share: f64, count: usize) -> impl IntoView {
    let points: Vec<_> = (0..count).map(|i| place(RADIUS * share, i, count)).map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    view! { <polygon class="ring" points=points.join(" ")></polygon> }
}

/// A number of the scale, beside the first axis.
fn scale(step: i32, share: f64) -> impl IntoView {
    let x = mirrored(MIDDLE.0 + 4.0);
    view! { <text class="soft aim" x=px(x) y=px(MIDDLE.1 - RADIUS * share + 4.0) text-anchor=anchor(Anchor::Start)>{lang().number(step)}</text> }
}

fn axis(name: String, i: usize, count: usize) -> impl IntoView {
    let angle = TAU * whole(i) / whole(count);
    let ((x2, y2), (x, y)) = (place(RADIUS, i, count), place(NAMES, i, count));
    let anchor = anchor(match angle.sin() {
        s if s > 0.1 => Anchor::Start,
        s if s < -0.1 => Anchor::End,
        _ => Anchor::Middle,
    });
    let (x1, y1) = MIDDLE;
    view! {
        <line class="spoke" x1=px(mirrored(x1)) y1=px(y1) x2=px(x2) y2=px(y2)></line>
        <text x=px(x) y=px(y + 4.0 - 5.0 * angle.cos()) text-anchor=anchor>{words(name)}</text>
    }
}

fn draw(outline: &Outline, n: usize, range: (f64, f64)) -> impl IntoView + use<> {
    let count = outline.values.len();
    let places: Vec<Option<(f64, f64)>> =
        outline.values.iter().enumerate().map(|(i, value)| value.map(|v| place(RADIUS * share(v, range), i, count))).collect();
    let lines: Vec<_> = (0..count)
        .filter_map(|i| {
            let ((x1, y1), (x2, y2)) = (places[i]?, places[(i + 1) % count]?);
            Some(view! { <line class=format!("outline outline-{n}") x1=px(x1) y1=px(y1) x2=px(x2) y2=px(y2)></line> })
        })
        .collect();
    let marks: Vec<_> = places.into_iter().flatten().map(|at| mark(n, at)).collect();
    (lines, marks)
}

/// A disc for the first outline, a hollow square for the second.
fn mark(n: usize, (x, y): (f64, f64)) -> AnyView {
    if n == 0 {
        view! { <circle class="mark mark-0" cx=px(x) cy=px(y) r="3.5"></circle> }.into_any()
    } else {
        view! { <rect class="mark mark-1" x=px(x - 3.5) y=px(y - 3.5) width="7" height="7"></rect> }.into_any()
    }
}

fn key(label: &str, n: usize) -> impl IntoView + use<> {
    let y = KEY + LINE * whole(n);
    let (x1, middle, x2) = (mirrored(8.0), mirrored(24.0), mirrored(40.0));
    view! {
        <line class=format!("outline outline-{n}") x1=px(x1) y1=px(y) x2=px(x2) y2=px(y)></line>
        {mark(n, (middle, y))}
        <text x=px(mirrored(48.0)) y=px(y + 4.0) text-anchor=anchor(Anchor::Start)>{words(label.to_owned())}</text>
    }
}
