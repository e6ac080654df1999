//! A chart: the one value of which a page shows a figure, and others take away a picture or a table.

use super::chart_table::{Row, figure, without_table};
use super::drawing::{Drawing, Size};
use super::{Bar, Outline, Point, bar_chart, line_chart, radar};
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
        let files = files(name).into_any();
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
            Shape::Radar { axes, outlines, from, to } => radar::drawing(axes, outlines, (*from, *to)),
        }
    }

    /// The table behind it: its columns' names, then a row for each bar, period or axis. A missing value is an empty cell.
    pub fn table(&self) -> Vec<Vec<String>> {
        let number = |value: Option<f64>| value.map(|v| v.to_string()).unwrap_or_default();
        let mut table = vec![self.head.clone()];
        match &self.shape {
            Shape::Bars { rows, .. } => table.extend(rows.iter().map(|bar| vec![bar.label.clone(), bar.value.to_string()])),
            Shape::Line { points, .. } => table.extend(points.iter().map(|p| vec![p.label.clone(), number(p.value)])),
            Shape::Radar { axes, outlines, .. } => {
                table[0].extend(outlines.iter().map(|o| o.label.clone()));
                let values = |i: usize| outlines.iter().map(move |o| number(o.values.get(i).copied().flatten()));
                table.extend(axes.iter().enumerate().map(|(i, axis)| std::iter::once(axis.clone()).chain(values(i)).collect()));
            }
        }
        table
    }
}

fn row_of_bar(bar: Bar) -> Row {
    Row { label: bar.label, shown: bar.shown, href: bar.href }
}

fn row_of_point(point: Point) -> Row {
    let shown = if point.value.is_some() { point.shown } else { t("ui-chart-missing") };
    Row { label: point.label, shown, href: None }
}

/// The formats in which a chart can be taken away.
pub const FORMATS: [&str; 3] = ["svg", "png", "csv"];

fn files(name: &str) -> impl IntoView + use<> {
    let (name, query) = name.split_once('?').unwrap_or((name, ""));
    let links: Vec<_> = FORMATS
        .iter()
        .enumerate()
        .map(|(i, format)| {
            let and = if query.is_empty() { "" } else { "&" };
            let href = format!("/charts/{name}.{format}?lang={}{and}{query}", lang());
            view! { {(i > 0).then_some(" · ")} <a href=href>{format.to_uppercase()}</a> }
        })
        .collect();
    view! { <p class="chart-files no-print">{t("ui-chart-files")} " " {links}</p> }
}
