//! How the factors are covered: what was promised for each, what came of it, and where nothing was.

use super::numbered;
use crate::commitments::server::tallies::{self, Dimension, Within};
use crate::commitments::tally::{Measure, Tally};
use crate::factors::FACTORS;
use crate::pacts::model::Addressee;
use crate::pacts::server::counts::commitments_by_factor;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t};
use crate::platform::lists::list_url;
use crate::ui::chart::data;
use crate::ui::{Chart, Counts, DataTable, Shape, Tag, Tone};
use leptos::prelude::*;
use sea_orm::DbErr;
use std::collections::BTreeMap;

/// The columns of the table.
const HEAD: [&str; 7] = [
    "factor-name",
    "factors-promised",
    "progress-obligations",
    "board-waiting",
    "progress-verified",
    "factors-kept",
    "progress-missed",
];
/// What its last columns count.
const COUNTED: [Measure; 4] = [Measure::Reported, Measure::Verified, Measure::FoundComplete, Measure::Missed];

/// Commitments by factor and addressee, and their obligations by factor.
pub struct Coverage {
    commitments: BTreeMap<(i32, Addressee), u64>,
    owed: BTreeMap<i32, Tally>,
}

impl Coverage {
    /// Reads it. Two queries.
    pub async fn read(ctx: &Ctx) -> Result<Self, DbErr> {
        let owed = tallies::by(ctx.db.read(), Dimension::Factor, &Within::default(), None).await?.unwrap_or_default();
        Ok(Self { commitments: commitments_by_factor(ctx).await?, owed: owed.into_iter().collect() })
    }

    /// How many commitments to a factor are addressed to these.
    pub fn promised(&self, factor: u8, to: impl Fn(Addressee) -> bool) -> u64 {
        self.commitments.iter().filter(|((n, addressee), _)| *n == i32::from(factor) && to(*addressee)).map(|(_, n)| n).sum()
    }

    /// Who promises how much to each factor; gaps are seen at once.
    pub fn matrix(&self) -> Chart {
        let columns: Vec<_> = Addressee::ALL.iter().map(|to| t(&format!("factors-to-{to}"))).collect();
        let rows = (1..=FACTORS).map(|factor| Counts {
            label: numbered(factor),
            counts: Addressee::ALL.iter().map(|to| self.promised(factor, |one| one == *to)).collect(),
            href: Some(list_url("/commitments", &[("factor", &factor.to_string())], 1)),
        });
        Chart {
            title: t("factors-matrix"),
            description: t("factors-matrix-what"),
            head: std::iter::once(t("factor-name")).chain(columns.iter().cloned()).collect(),
            shape: Shape::Matrix { rows: rows.collect(), columns },
        }
    }

    /// A line for each factor; gaps are marked.
    pub fn table(&self) -> AnyView {
        let rows: Vec<_> = (1..=FACTORS).map(|factor| self.row(factor)).collect();
        view! {
            <section>
                <h2>{t("factors-coverage")}</h2>
                <p>{t("factors-coverage-what")}</p>
                <DataTable caption=t("factors-coverage") head=HEAD.map(t).to_vec() numeric=vec![1, 2, 3, 4, 5, 6] caption_hidden=true>
                    {rows}
                </DataTable>
                {data("factors-coverage")}
            </section>
        }
        .into_any()
    }

    /// The same to be taken away.
    pub fn coverage(&self) -> Chart {
        let rows = (1..=FACTORS).map(|factor| {
            let owed = self.owed(factor);
            let whole = [self.promised(factor, |_| true), owed.total()];
            let counts = whole.into_iter().chain(COUNTED.map(|measure| owed.get(measure)));
            Counts { label: numbered(factor), counts: counts.collect(), href: None }
        });
        let head = HEAD.map(t);
        let shape = Shape::Matrix { columns: head[1..].to_vec(), rows: rows.collect() };
        Chart { title: t("factors-coverage"), description: t("factors-coverage-what"), head: head.into(), shape }
    }

    fn owed(&self, factor: u8) -> Tally {
        self.owed.get(&i32::from(factor)).copied().unwrap_or_default()
    }

    fn row(&self, factor: u8) -> AnyView {
        let (promised, owed) = (self.promised(factor, |_| true), self.owed(factor));
        let gap = if promised == 0 {
            Some(("factors-gap", Tone::Bad))
        } else if owed.reported() == 0 {
            Some(("factors-no-result", Tone::Pending))
        } else {
            None
        };
        let gap = gap.map(|(key, tone)| view! { " " <Tag tone=tone>{t(key)}</Tag> });
        let number = factor.to_string();
        let cell = |path: &str, status: &str, n: u64| {
            let to = list_url(path, &[("factor", &*number), ("status", status)], 1);
            view! { <td><a href=to>{lang().number(n)}</a></td> }
        };
        let counted: Vec<_> =
            COUNTED.into_iter().map(|measure| cell("/obligations", measure.as_str(), owed.get(measure))).collect();
        view! {
            <tr>
                <th scope="row"><a href=link(&format!("/factors/{factor}"))>{numbered(factor)}</a> {gap}</th>
                {cell("/commitments", "", promised)}
                {cell("/obligations", "", owed.total())}
                {counted}
            </tr>
        }
        .into_any()
    }
}
