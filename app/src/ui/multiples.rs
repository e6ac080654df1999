//! The same figure of several over the same periods, side by side on one scale, drawn on the server.

use super::drawing::{Anchor, Drawing, Size, along, anchor, at, words};
use super::line_chart::Point;
use leptos::prelude::*;

/// One of those that are compared: its name, and its figure in each period, with a gap where it is missing.
#[derive(Clone, Debug, Default)]
pub struct Panel {
    /// Whose figures they are.
    pub label: String,
    /// Equal periods, the oldest first, the same for all panels.
    pub points: Vec<Point>,
}

/// A panel's height, and where its highest and lowest points lie, in pixels from its top.
const HEIGHT: usize = 142;
const TOP: f64 = 46.0;
const FLOOR: f64 = 108.0;
/// Two panels a line: where the second begins, and how wide each is, in percent.
const SECOND: f64 = 54.0;
const WIDE: f64 = 46.0;

/// Draws a small line for each, all from zero up to the same `top`.
pub(super) fn drawing(panels: &[Panel], top: f64) -> Drawing {
    let drawn: Vec<_> = panels.iter().enumerate().map(|(i, panel)| draw(panel, i, top)).collect();
    Drawing { size: Size::Fluid(panels.len().div_ceil(2) * HEIGHT), marks: drawn.into_any() }
}

#[expect(clippy::cast_precision_loss, reason = "a chart has few points, and its height is small")]
fn draw(panel: &Panel, i: usize, top: f64) -> impl IntoView + use<> {
    let (from, y) = (if i.is_multiple_of(2) { 0.0 } else { SECOND }, (i / 2 * HEIGHT) as f64);
    let steps = panel.points.len().saturating_sub(1).max(1) as f64;
    let place = |n: usize| from + 1.0 + (WIDE - 2.0) * if panel.points.len() < 2 { 0.5 } else { n as f64 / steps };
    let height = |value: f64| y + FLOOR - (FLOOR - TOP) * (value.max(0.0) / top.max(f64::MIN_POSITIVE)).min(1.0);
    let places: Vec<_> = panel.points.iter().enumerate().map(|(n, p)| (place(n), p.value.map(height))).collect();
    let path: Vec<_> = places.windows(2).filter_map(segment).collect();
    let dots: Vec<_> = places
        .iter()
        .filter_map(|(x, y)| y.map(|y| view! { <circle class="dot" cx=at(*x) cy=format!("{y:.1}") r="4"></circle> }))
        .collect();
    let floor = y + FLOOR;
    view! {
        <text class="shown" x=at(from) y=y + 16.0 text-anchor=anchor(Anchor::Start)>{words(panel.label.clone())}</text>
        <line class="axis" x1=at(from) x2=at(from + WIDE) y1=floor y2=floor></line>
        {path}
        {dots}
        {ends(panel, &places, floor)}
    }
}

fn segment(ends: &[(f64, Option<f64>)]) -> Option<impl IntoView + use<>> {
    let [(x1, Some(y1)), (x2, Some(y2))] = ends else { return None };
    Some(view! { <line class="path" x1=at(*x1) y1=format!("{y1:.1}") x2=at(*x2) y2=format!("{y2:.1}")></line> })
}

/// The first and the last period with their figures.
fn ends(panel: &Panel, places: &[(f64, Option<f64>)], floor: f64) -> Vec<AnyView> {
    let last = panel.points.len().saturating_sub(1);
    let each = panel.points.iter().zip(places).enumerate().filter(|(n, _)| *n == 0 || *n == last);
    let drawn = each.map(|(n, (point, (x, y)))| {
        let (anchor, inset) = if n == last { (anchor(Anchor::End), 6) } else { (anchor(Anchor::Start), -6) };
        let figure = y.map(|y| {
            view! { <text class="shown aim" x=at(*x) dx=along(inset) y=format!("{:.1}", y - 9.0) text-anchor=anchor>{words(point.shown.clone())}</text> }
        });
        view! {
            <text class="soft" x=at(*x) dx=along(inset) y=floor + 18.0 text-anchor=anchor>{words(point.label.clone())}</text>
            {figure}
        }
        .into_any()
    });
    drawn.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::locale::Lang;
    use crate::platform::i18n::{speaking, t};
    use crate::ui::{Chart, Shape};

    #[test]
    fn all_are_on_one_scale_and_a_missing_period_is_a_gap() {
        let point = |year: &str, value: Option<f64>| Point {
            label: year.to_owned(),
            value,
            shown: value.map(|v| v.to_string()).unwrap_or_default(),
        };
        let panel = |label: &str, values: [Option<f64>; 3]| Panel {
            label: label.to_owned(),
            points: ["2024", "2025", "2026"].into_iter().zip(values).map(|(year, value)| point(year, value)).collect(),
        };
        let panels =
            vec![panel("Customs", [Some(40.0), Some(20.0), Some(10.0)]), panel("Members", [Some(40.0), None, Some(40.0)])];
        let head = vec!["Year".to_owned(), "Customs".to_owned(), "Members".to_owned()];
        let shape = Shape::Multiples { panels, top: 40.0 };
        let chart = Chart { title: "Late".into(), description: "Percent".into(), head, shape };
        assert_eq!(chart.table()[2], ["2025", "20", ""]);
        let (page, missing) = speaking(Lang::En, || (chart.figure().to_html(), t("ui-chart-missing")));
        assert_eq!(page.matches("class=\"path\"").count(), 2, "only Customs has neighbours to join: {page}");
        assert_eq!(page.matches(&format!("cy=\"{TOP:.1}\"")).count(), 3, "the same value is at the same height: {page}");
        assert!(page.contains(&missing));
    }
}
