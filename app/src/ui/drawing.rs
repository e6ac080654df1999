//! What charts are drawn with: places, anchors and words, for a page and for a picture of its own.
//!
//! On a page, the direction of writing is the page's, and a text begins at its place in that direction. A picture of its own has no
//! page around it, and programs that draw SVG know no direction: there the places of texts are turned round here, and each text
//! says its direction itself, by the isolates of Unicode (UAX 9).

use crate::platform::i18n::lang;
use leptos::prelude::*;

/// Set in the context while a picture of its own is drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Alone;

/// The marks of a chart, and how much room they take.
pub(super) struct Drawing {
    pub size: Size,
    pub marks: AnyView,
}

/// The room that a drawing takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Size {
    /// As wide as there is room, and so many pixels high.
    Fluid(usize),
    /// Width and height in units of its own, which grow together.
    Own(f64, f64),
}

/// Where a text stands at its place, in the direction of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

fn is_alone() -> bool {
    use_context::<Alone>().is_some()
}

fn is_rtl() -> bool {
    lang().dir() == "rtl"
}

/// `text-anchor` for a text; none where it is the first value.
pub(super) fn anchor(anchor: Anchor) -> Option<&'static str> {
    match (anchor, is_alone() && is_rtl()) {
        (Anchor::Start, false) | (Anchor::End, true) => None,
        (Anchor::Start, true) | (Anchor::End, false) => Some("end"),
        (Anchor::Middle, _) => Some("middle"),
    }
}

/// A text of a drawing.
pub(super) fn words(text: String) -> String {
    if is_alone() && is_rtl() { format!("\u{2067}{text}\u{2069}") } else { text }
}

/// A place along the line, from its start, whichever side that is.
pub(super) fn at(percent: f64) -> String {
    let x = if is_rtl() { 100.0 - percent } else { percent };
    format!("{x:.2}%")
}

/// A distance along the line, in pixels.
pub(super) fn along(pixels: i32) -> i32 {
    if is_rtl() { -pixels } else { pixels }
}
