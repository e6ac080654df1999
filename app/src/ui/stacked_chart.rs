//! What a whole is made of, row by row on one scale, drawn on the server.

use super::chart::Counts;
use super::drawing::{Anchor, Drawing, Size, anchor, at, words};
use crate::platform::i18n::lang;
use leptos::prelude::*;

/// What a part of a whole means; the parts of a chart stand in this order. Each meaning has a colour and a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Kept: full.
    Good,
    /// Not judged yet: hatched.
    Pending,
    /// Not due yet: an outline.
    Open,
    /// Missed: full, and higher than the others.
    Bad,
}

impl Meaning {
    const fn class(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Pending => "pending",
            Self::Open => "open",
            Self::Bad => "bad",
        }
    }

    /// A sign of the same shape, for the key.
    const fn sign(self) -> &'static str {
        match self {
            Self::Good => "■",
            Self::Pending => "▤",
            Self::Open => "□",
            Self::Bad => "▮",
        }
    }
}

/// A part that every row has: its meaning, and its name for the key.
#[derive(Clone, Debug)]
pub struct Part {
    /// What it means.
    pub meaning: Meaning,
    /// Its name.
    pub label: String,
}

/// Height of a line of the key, of a row, and of the bar in it, in pixels; a missed part is higher by twice `MORE`.
const KEY: usize = 22;
const ROW: usize = 58;
const BAR: usize = 20;
const MORE: usize = 4;
/// From which share of the width a part has room for its figure, in percent.
const ROOM: f64 = 11.0;

/// Draws stacked bars, each as long as the others, below their key.
pub(super) fn drawing(parts: &[Part], rows: &[Counts]) -> Drawing {
    let top = parts.len().div_ceil(2) * KEY + 6;
    let keys: Vec<_> = parts.iter().enumerate().map(|(i, part)| key(part, i)).collect();
    let bars: Vec<_> = rows.iter().enumerate().map(|(i, row)| draw(row, parts, top + i * ROW)).collect();
    Drawing { size: Size::Fluid(top + rows.len() * ROW), marks: view! { {keys} {bars} }.into_any() }
}

/// Two names of parts a line.
fn key(part: &Part, i: usize) -> impl IntoView + use<> {
    let x = at(if i.is_multiple_of(2) { 0.0 } else { 50.0 });
    let said = words(format!("{} {}", part.meaning.sign(), part.label));
    view! { <text class="soft" x=x y=(i / 2) * KEY + 14 text-anchor=anchor(Anchor::Start)>{said}</text> }
}

#[expect(clippy::cast_precision_loss, reason = "bars are drawn, not counted")]
fn draw(row: &Counts, parts: &[Part], top: usize) -> impl IntoView + use<> {
    let whole: u64 = row.counts.iter().sum();
    let mut from = 0.0;
    let mut segments = Vec::with_capacity(parts.len());
    for (part, count) in parts.iter().zip(&row.counts).filter(|(_, count)| **count > 0) {
        let share = *count as f64 / whole as f64 * 100.0;
        segments.push(segment(part.meaning, (from, share), top + 26, *count));
        from += share;
    }
    let total = words(lang().number(whole));
    view! {
        <text x=at(0.0) y=top + 17 text-anchor=anchor(Anchor::Start)>{words(row.label.clone())}</text>
        <text class="shown" x=at(100.0) y=top + 17 text-anchor=anchor(Anchor::End)>{total}</text>
        <rect class="track" x="0%" y=top + 26 width="100%" height=BAR></rect>
        {segments}
    }
}

fn segment(meaning: Meaning, (from, share): (f64, f64), y: usize, count: u64) -> AnyView {
    let class = format!("part {}", meaning.class());
    let x = if lang().dir() == "rtl" { at(from + share) } else { at(from) };
    let (y, height) = if meaning == Meaning::Bad { (y - MORE, BAR + 2 * MORE) } else { (y, BAR) };
    let middle = y + height / 2;
    let hatch = (meaning == Meaning::Pending)
        .then(|| view! { <line class="hatch" x1=at(from) x2=at(from + share) y1=middle y2=middle stroke-width=BAR></line> });
    let shown = (share >= ROOM).then(|| {
        let class = format!("count {}", meaning.class());
        view! { <text class=class x=at(from + share / 2.0) y=middle + 5 text-anchor=anchor(Anchor::Middle)>{words(lang().number(count))}</text> }
    });
    view! {
        <rect class=class x=x y=y width=format!("{share:.2}%") height=height></rect>
        {hatch}
        {shown}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::locale::Lang;
    use crate::platform::i18n::speaking;
    use crate::ui::{Chart, Shape};

    fn chart(counts: &[u64]) -> Chart {
        let part = |meaning, label: &str| Part { meaning, label: label.to_owned() };
        let parts = vec![part(Meaning::Good, "Kept"), part(Meaning::Pending, "Waiting"), part(Meaning::Bad, "Missed")];
        let rows = vec![Counts { label: "Customs".to_owned(), counts: counts.to_vec(), href: None }];
        let head = ["Who", "Kept", "Waiting", "Missed"].map(str::to_owned).to_vec();
        Chart { title: "Standing".into(), description: "As shares".into(), head, shape: Shape::Stacked { parts, rows } }
    }

    #[test]
    fn a_row_is_as_wide_as_the_page_and_each_part_as_wide_as_its_share() {
        let page = speaking(Lang::En, || chart(&[60, 15, 25]).figure().to_html());
        for width in ["60.00%", "15.00%", "25.00%", "x=\"75.00%\""] {
            assert!(page.contains(width), "{width} in {page}");
        }
        assert!(page.contains(">100<!></text>") && page.contains("<td>25<!></td>"), "the whole and the parts are said: {page}");
        let arabic = speaking(Lang::Ar, || chart(&[60, 15, 25]).figure().to_html());
        assert!(arabic.contains("x=\"40.00%\" y=") && arabic.contains("٢٥"), "it begins at the right: {arabic}");
    }

    #[test]
    fn nothing_owed_is_an_empty_track_and_a_small_part_carries_no_figure() {
        let none = speaking(Lang::En, || chart(&[0, 0, 0]).figure().to_html());
        assert!(none.contains("class=\"track\"") && !none.contains("class=\"part"), "{none}");
        let small = speaking(Lang::En, || chart(&[95, 5, 0]).figure().to_html());
        assert_eq!(small.matches("class=\"count").count(), 1, "{small}");
        assert_eq!(chart(&[95, 5, 0]).table()[1], ["Customs", "95", "5", "0"]);
    }
}
