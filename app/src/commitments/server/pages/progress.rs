//! How a pact's promises stand, on its page: by completion, by lateness, by factor, and who is late since when.

use super::table::{Known, table};
use super::words::stats;
use crate::commitments::model::{Completion, ObligationState};
use crate::commitments::server::progress::Progress;
use crate::commitments::tally::{Measure, said};
use crate::pacts::server::pages::words::factor;
use crate::platform::i18n::{lang, t, ta};
use crate::platform::lists::list_url;
use crate::ui::{Bar, Chart, DataTable, Shape};
use leptos::prelude::*;
use time::OffsetDateTime;

/// The progress of the pact called `slug`.
pub fn progress(progress: &Progress, slug: &str, now: OffsetDateTime) -> AnyView {
    view! {
        {stats(&progress.tally, &[("pact", slug)])}
        {completion(progress, slug).map(|chart| chart.with_files(&format!("completion?of={slug}")))}
        {late(progress, slug, now)}
        {factors(progress, slug)}
    }
    .into_any()
}

/// How far signatories say that their commitments in the pact called `slug` are kept; none where nothing was reported.
#[expect(clippy::cast_precision_loss, reason = "bars are drawn, not counted")]
pub fn completion(progress: &Progress, slug: &str) -> Option<Chart> {
    let total = progress.tally.reported();
    if total == 0 {
        return None;
    }
    let rows: Vec<_> = Completion::ALL
        .iter()
        .map(|c| (c, progress.tally.get(said(*c))))
        .filter(|(_, n)| *n > 0)
        .map(|(c, n)| Bar {
            label: t(&format!("completion-{c}")),
            value: n as f64,
            shown: ta("progress-of-reports", &[("count", n.into()), ("total", total.into())]),
            href: Some(list_url("/obligations", &[("pact", slug), ("status", said(*c).as_str())], 1)),
        })
        .collect();
    Some(Chart {
        title: t("progress-completion"),
        description: t("progress-completion-what"),
        head: vec![t("report-completion"), t("progress-reports")],
        shape: Shape::Bars { rows, target: None },
    })
}

fn late(progress: &Progress, slug: &str, now: OffsetDateTime) -> AnyView {
    if progress.late.rows.is_empty() {
        return view! { <h3>{t("progress-late")}</h3> <p>{t("progress-nobody-late")}</p> }.into_any();
    }
    let caption = ta("progress-late-counted", &[("count", progress.late.total.into())]);
    let all = list_url("/obligations", &[("pact", slug), ("status", ObligationState::Missed.as_str())], 1);
    let known = Known { pact: true, ..Known::default() };
    view! {
        <h3>{t("progress-late")}</h3>
        {table(caption, &progress.late.rows, &progress.said, known, now)}
        <p><a href=all>{t("progress-late-all")}</a></p>
    }
    .into_any()
}

fn factors(progress: &Progress, slug: &str) -> AnyView {
    let rows: Vec<_> = progress
        .by_factor
        .iter()
        .map(|(no, tally)| {
            let number = no.to_string();
            let cell = |status: &str, n: u64| {
                let to = list_url("/obligations", &[("pact", slug), ("factor", &*number), ("status", status)], 1);
                view! { <td><a href=to>{lang().number(n)}</a></td> }
            };
            let counted = [Measure::Reported, Measure::Verified, Measure::Missed];
            let counted: Vec<_> = counted.into_iter().map(|measure| cell(measure.as_str(), tally.get(measure))).collect();
            view! {
                <tr>
                    <th scope="row">{factor(*no)}</th>
                    {cell("", tally.total())}
                    {counted}
                </tr>
            }
        })
        .collect();
    let head =
        ["commitments-factor", "progress-obligations", "board-waiting", "progress-verified", "progress-missed"].map(t).to_vec();
    view! {
        <h3>{t("progress-factors")}</h3>
        <DataTable caption=t("progress-factors") head=head numeric=vec![1, 2, 3, 4] caption_hidden=true>{rows}</DataTable>
    }
    .into_any()
}
