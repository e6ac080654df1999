//! A chart: the one value of which a page shows a figure, and others take away a picture or a table.

use super::chart_table::{Row, figure, without_table};
use super::drawing::{Drawing, Size};
use super::{Bar, Outline, Panel, Part, Point, bar_chart, line_chart, matrix_chart, multiples, radar, stacked_chart};
use crate::platform::i18n::{lang, t};
use leptos::prelude::*;

/// What is drawn, and what it says of itself.
#[derive(Clone, Debug)]
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// How to read it, in a sentence or less.
    pub description: String,
    /// The names of the table's columns.
    pub head: Vec<String>,
    /// What is drawn.
    pub shape: Shape,
}

/// A row of a chart of counts: one for each part of a whole, or for each column.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// What was counted.
    pub label: String,
    /// The counts.
    pub counts: Vec<u64>,
    /// The records that were counted.
    pub href: Option<String>,
}

/// The kinds of charts.
#[derive(Clone, Debug)]
pub enum Shape {
    /// [`super::BarChart`]
    Bars {
        /// The bars, from the top.
        rows: Vec<Bar>,
        /// A value to be reached, and its words.
        target: Option<(f64, String)>,
    },
    /// [`super::LineChart`]
    Line {
        /// Equal periods, the oldest first.
        points: Vec<Point>,
        /// A value to be reached, and its words.
        target: Option<(f64, String)>,
        /// The scale's top, where charts are compared; else the highest value.
        top: Option<f64>,
    },
    /// Parts of a whole, every row on the same scale.
    Stacked {
        /// The parts, in the order of their meaning.
        parts: Vec<Part>,
        /// The rows, from the top.
        rows: Vec<Counts>,
    },
    /// How many of one thing meet another; where none do is seen at once.
    Matrix {
        /// The names of the columns.
        columns: Vec<String>,
        /// The rows, from the top.
        rows: Vec<Counts>,
    },
    /// Small lines side by side on one scale.
    Multiples {
        /// Those that are compared.
        panels: Vec<Panel>,
        /// The scale's top.
        top: f64,
    },
    /// [`super::Radar`]
    Radar {
        /// The names of the axes.
        axes: Vec<String>,
        /// What is compared.
        outlines: Vec<Outline>,
        /// The lowest value of the scale.
        from: i32,
        /// Its highest.
        to: i32,
    },
}

impl Chart {
    /// The figure on a page.
    pub fn figure(self) -> AnyView {
        self.shown(None)
    }

    /// The figure on a page that offers the chart to be taken away: `name` is its name below `/charts`, with its query if it has one.
    pub fn with_files(self, name: &str) -> AnyView {
        let files = files(t("ui-chart-files"), name, &FORMATS);
        self.shown(Some(files))
    }

    fn shown(self, files: Option<AnyView>) -> AnyView {
        let Drawing { size, marks } = self.drawing();
        let (title, said) = (self.title.clone(), self.description.clone());
        let inside = view! { <title>{title}</title> <desc>{said}</desc> {marks} };
        let Self { title, description, head, shape } = self;
        let rows = match shape {
            Shape::Bars { rows, .. } => rows.into_iter().map(row_of_bar).collect(),
            Shape::Line { points, .. } => points.into_iter().map(row_of_point).collect(),
            Shape::Stacked { rows, .. } | Shape::Matrix { rows, .. } => rows.into_iter().map(row_of_counts).collect(),
            Shape::Multiples { panels, .. } => rows_of_panels(&panels),
            Shape::Radar { .. } => Vec::new(),
        };
        match size {
            Size::Fluid(height) => {
                let drawing = view! { <svg role="img" width="100%" height=height>{inside}</svg> };
                figure(title, description, head, rows, drawing, files).into_any()
            }
            Size::Own(width, height) => {
                let drawing = view! { <svg role="img" viewBox=format!("0 0 {width} {height}")>{inside}</svg> };
                without_table(title, description, drawing, files).into_any()
            }
        }
    }

    /// What is drawn, for the language and the medium of the context.
    pub(super) fn drawing(&self) -> Drawing {
        match &self.shape {
            Shape::Bars { rows, target } => bar_chart::drawing(rows, target.as_ref()),
            Shape::Line { points, target, top } => line_chart::drawing(points, target.as_ref(), *top),
            Shape::Stacked { parts, rows } => stacked_chart::drawing(parts, rows),
            Shape::Matrix { columns, rows } => matrix_chart::drawing(columns, rows),
            Shape::Multiples { panels, top } => multiples::drawing(panels, *top),
            Shape::Radar { axes, outlines, from, to } => radar::drawing(axes, outlines, (*from, *to)),
        }
    }

    /// The table behind it: its columns' names, then a row for each bar, period or axis. A missing value is an empty cell.
    pub fn table(&self) -> Vec<Vec<String>> {
        let number = |value: Option<f64>| value.map(|v| v.to_string()).unwrap_or_default();
        let mut table = vec![self.head.clone()];
        match &self.shape {
            Shape::Bars { rows, target } => {
                table.extend(rows.iter().map(|bar| vec![bar.label.clone(), bar.value.to_string()]));
                beside(&mut table, target.as_ref());
            }
            Shape::Line { points, target, .. } => {
                table.extend(points.iter().map(|p| vec![p.label.clone(), number(p.value)]));
                beside(&mut table, target.as_ref());
            }
            Shape::Stacked { rows, .. } | Shape::Matrix { rows, .. } => table.extend(rows.iter().map(counted)),
            Shape::Multiples { panels, .. } => {
                let periods = panels.first().map(|panel| panel.points.as_slice()).unwrap_or_default();
                let figures = |n: usize| panels.iter().map(move |panel| number(panel.points.get(n).and_then(|p| p.value)));
                table.extend(
                    periods.iter().enumerate().map(|(n, p)| std::iter::once(p.label.clone()).chain(figures(n)).collect()),
                );
            }
            Shape::Radar { axes, outlines, .. } => {
                table[0].extend(outlines.iter().map(|o| o.label.clone()));
                let values = |i: usize| outlines.iter().map(move |o| number(o.values.get(i).copied().flatten()));
                table.extend(axes.iter().enumerate().map(|(i, axis)| std::iter::once(axis.clone()).chain(values(i)).collect()));
            }
        }
        table
    }
}

/// What is to be reached, in a column of its own.
fn beside(table: &mut [Vec<String>], target: Option<&(f64, String)>) {
    let Some((value, _)) = target else { return };
    for (n, row) in table.iter_mut().enumerate() {
        row.push(if n == 0 { t("ui-chart-aim") } else { value.to_string() });
    }
}

fn counted(row: &Counts) -> Vec<String> {
    std::iter::once(row.label.clone()).chain(row.counts.iter().map(u64::to_string)).collect()
}

fn row_of_bar(bar: Bar) -> Row {
    Row { label: bar.label, shown: vec![bar.shown], href: bar.href }
}

fn row_of_counts(row: Counts) -> Row {
    Row { label: row.label, shown: row.counts.into_iter().map(|n| lang().number(n)).collect(), href: row.href }
}

fn rows_of_panels(panels: &[Panel]) -> Vec<Row> {
    let periods = panels.first().map(|panel| panel.points.as_slice()).unwrap_or_default();
    let row = |(n, period): (usize, &Point)| {
        let shown = panels.iter().map(|panel| panel.points.get(n).map(said).unwrap_or_default());
        Row { label: period.label.clone(), shown: shown.collect(), href: None }
    };
    periods.iter().enumerate().map(row).collect()
}

fn row_of_point(point: Point) -> Row {
    let shown = said(&point);
    Row { label: point.label, shown: vec![shown], href: None }
}

fn said(point: &Point) -> String {
    if point.value.is_some() { point.shown.clone() } else { t("ui-chart-missing") }
}

/// The formats in which a chart can be taken away.
pub const FORMATS: [&str; 3] = ["svg", "png", "csv"];

/// The way to the data of a table that stands on a page: `name` as for [`Chart::with_files`].
pub fn data(name: &str) -> AnyView {
    files(t("ui-table-files"), name, &["csv"])
}

fn files(said: String, name: &str, formats: &[&str]) -> AnyView {
    let (name, query) = name.split_once('?').unwrap_or((name, ""));
    let links: Vec<_> = formats
        .iter()
        .enumerate()
        .map(|(i, format)| {
            let and = if query.is_empty() { "" } else { "&" };
            let href = format!("/charts/{name}.{format}?lang={}{and}{query}", lang());
            view! { {(i > 0).then_some(" · ")} <a href=href>{format.to_uppercase()}</a> }
        })
        .collect();
    view! { <p class="chart-files no-print">{said} " " {links}</p> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::locale::Lang;
    use crate::platform::i18n::speaking;

    #[test]
    fn the_table_tells_what_is_to_be_reached() {
        let point = |label: &str, value| Point { label: label.to_owned(), value, shown: String::new() };
        let points = vec![point("2025", Some(20.0)), point("2026", None)];
        let shape = Shape::Line { points, target: Some((12.5, "12.5 hours".to_owned())), top: None };
        let head = vec!["Year".to_owned(), "Hours".to_owned()];
        let chart = Chart { title: String::new(), description: String::new(), head, shape };
        let table = speaking(Lang::En, || chart.table());
        assert_eq!(table, [["Year", "Hours", "Target"], ["2025", "20", "12.5"], ["2026", "", "12.5"]]);
    }
}
