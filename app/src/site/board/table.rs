//! Tables of the board: every number leads to the records that it counts, and every table to its data.

use crate::commitments::tally::{Measure, Tally};
use crate::kernel::text::Slug;
use crate::pacts::model::Texts;
use crate::pacts::server::pages::words::said;
use crate::platform::i18n::{lang, link, t};
use crate::platform::lists::list_url;
use crate::ui::chart::data;
use crate::ui::{Chart, Counts, DataTable, Shape};
use leptos::prelude::*;

/// What is counted of obligations that are alike, after all of them: the message of the column, and the measure.
const COLUMNS: [(&str, Measure); 5] = [
    ("progress-verified", Measure::Verified),
    ("board-waiting", Measure::Reported),
    ("progress-missed", Measure::Missed),
    ("board-ever-late", Measure::Late),
    ("board-on-time", Measure::OnTime),
];

/// A line: its name in words and as it is shown, and its numbers, each with where it leads.
pub struct Line {
    label: String,
    shown: AnyView,
    cells: Vec<(u64, String)>,
}

impl Line {
    /// A line of numbers.
    pub fn new(label: String, cells: Vec<(u64, String)>) -> Self {
        Self { shown: label.clone().into_any(), label, cells }
    }

    /// Obligations that a filter of their list finds.
    pub fn of(label: String, filter: (&str, &str), tally: &Tally) -> Self {
        let to = |status: &str| list_url("/obligations", &[filter, ("status", status)], 1);
        let each = COLUMNS.iter().map(|(_, measure)| (tally.get(*measure), to(measure.as_str())));
        Self::new(label, std::iter::once((tally.total(), to(""))).chain(each).collect())
    }

    /// The obligations of a pact.
    pub fn of_pact(slug: &Slug, title: &Texts, tally: &Tally) -> Self {
        let shown = view! { <a href=link(&format!("/pacts/{slug}"))>{said(title)}</a> }.into_any();
        Self { shown, ..Self::of(title.pick(lang()).0.to_owned(), ("pact", slug.as_str()), tally) }
    }

    /// The obligations of those in a country.
    pub fn of_country(code: &str, tally: &Tally) -> Self {
        Self::of(lang().country(code), ("country", code), tally)
    }

    /// The same, under a name that leads somewhere.
    pub fn shown_as(self, shown: AnyView) -> Self {
        Self { shown, ..self }
    }
}

/// A table, by the message of its name, which names its file too.
pub struct Table {
    key: &'static str,
    head: Vec<&'static str>,
    lines: Vec<Line>,
}

impl Table {
    /// Lines of obligations, by what `name` says.
    pub fn new(key: &'static str, name: &'static str, lines: Vec<Line>) -> Self {
        let head = [name, "progress-obligations"].into_iter().chain(COLUMNS.map(|(column, _)| column)).collect();
        Self { key, head, lines }
    }

    /// Lines with columns of their own.
    pub fn with_head(key: &'static str, head: Vec<&'static str>, lines: Vec<Line>) -> Self {
        Self { key, head, lines }
    }

    /// The table as a page shows it, below a heading; `file` is its name below `/charts`, with its query if it has one.
    pub fn view(self, file: &str) -> AnyView {
        let numeric = (1..self.head.len()).collect();
        let head = self.head.into_iter().map(t).collect();
        let rows: Vec<_> = self.lines.into_iter().map(row).collect();
        view! {
            <DataTable caption=t(self.key) head=head numeric=numeric caption_hidden=true>{rows}</DataTable>
            {data(file)}
        }
        .into_any()
    }

    /// The same to be taken away.
    pub fn chart(self) -> Chart {
        let head: Vec<String> = self.head.into_iter().map(t).collect();
        let columns = head.iter().skip(1).cloned().collect();
        let rows = self.lines.into_iter().map(|line| {
            let counts = line.cells.into_iter().map(|(n, _)| n).collect();
            Counts { label: line.label, counts, href: None }
        });
        let shape = Shape::Matrix { columns, rows: rows.collect() };
        Chart { title: t(self.key), description: String::new(), head, shape }
    }
}

fn row(line: Line) -> AnyView {
    let cells: Vec<_> = line.cells.into_iter().map(|(n, to)| view! { <td><a href=to>{lang().number(n)}</a></td> }).collect();
    view! {
        <tr>
            <th scope="row">{line.shown}</th>
            {cells}
        </tr>
    }
    .into_any()
}
