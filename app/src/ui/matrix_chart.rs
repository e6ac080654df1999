//! How many of one thing meet another, and where none do, drawn on the server.

use super::chart::Counts;
use super::drawing::{Anchor, Drawing, Size, anchor, at, words};
use crate::platform::i18n::lang;
use leptos::prelude::*;

/// Height of the two lines of column names, of a row, and of a cell in it, in pixels.
const HEAD: usize = 42;
const ROW: usize = 54;
const CELL: usize = 26;
/// Of the width of a column, how much a cell takes.
const WIDE: f64 = 0.94;

/// Draws a cell for each count: darker from half of the highest on, and hollow where there is none. The names of the columns stand on
/// two lines by turns, so that each has room for two.
pub(super) fn drawing(columns: &[String], rows: &[Counts]) -> Drawing {
    let most = rows.iter().flat_map(|row| &row.counts).copied().max().unwrap_or_default();
    let wide = width(columns.len());
    let names: Vec<_> = columns.iter().enumerate().map(|(i, name)| column(name, i, wide)).collect();
    let rows: Vec<_> = rows.iter().enumerate().map(|(i, row)| draw(row, HEAD + i * ROW, wide, most)).collect();
    let height = HEAD + rows.len() * ROW;
    Drawing { size: Size::Fluid(height), marks: view! { {names} {rows} }.into_any() }
}

/// A column's width, in percent.
#[expect(clippy::cast_precision_loss, reason = "a matrix has few columns")]
fn width(columns: usize) -> f64 {
    100.0 / columns.max(1) as f64
}

#[expect(clippy::cast_precision_loss, reason = "a matrix has few columns")]
fn start(i: usize, wide: f64) -> f64 {
    i as f64 * wide
}

fn column(name: &str, i: usize, wide: f64) -> impl IntoView + use<> {
    let x = at(start(i, wide));
    let y = if i.is_multiple_of(2) { 14 } else { 32 };
    view! { <text class="soft" x=x y=y text-anchor=anchor(Anchor::Start)>{words(name.to_owned())}</text> }
}

fn draw(row: &Counts, top: usize, wide: f64, most: u64) -> impl IntoView + use<> {
    let cells: Vec<_> = row.counts.iter().enumerate().map(|(i, count)| cell(*count, start(i, wide), (top, wide, most))).collect();
    view! {
        <text x=at(0.0) y=top + 17 text-anchor=anchor(Anchor::Start)>{words(row.label.clone())}</text>
        {cells}
    }
}

fn cell(count: u64, from: f64, (top, wide, most): (usize, f64, u64)) -> impl IntoView + use<> {
    let look = match count {
        0 => "none",
        some if some * 2 < most => "some",
        _ => "many",
    };
    let share = wide * WIDE;
    let x = if lang().dir() == "rtl" { at(from + share) } else { at(from) };
    let (cell, count_class) = (format!("cell {look}"), format!("count {look}"));
    view! {
        <rect class=cell x=x y=top + 24 width=format!("{share:.2}%") height=CELL></rect>
        <text class=count_class x=at(from + share / 2.0) y=top + 42 text-anchor=anchor(Anchor::Middle)>{words(lang().number(count))}</text>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::locale::Lang;
    use crate::platform::i18n::speaking;
    use crate::ui::{Chart, Shape};

    #[test]
    fn a_gap_is_hollow_and_much_is_darker_than_little() {
        let rows = vec![Counts { label: "Transparency".to_owned(), counts: vec![0, 2, 7], href: None }];
        let columns = ["Customs", "Members", "Monitor"].map(str::to_owned).to_vec();
        let shape = Shape::Matrix { columns, rows };
        let chart = Chart { title: "Coverage".into(), description: "By side".into(), head: vec![], shape };
        assert_eq!(chart.table()[1], ["Transparency", "0", "2", "7"]);
        let page = speaking(Lang::En, || chart.figure().to_html());
        for look in ["cell none", "cell some", "cell many"] {
            assert_eq!(page.matches(look).count(), 1, "{look} in {page}");
        }
    }
}
