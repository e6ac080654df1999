//! How a pact's promises stand, on its page: by completion, by lateness, by factor, and who is late since when.

use super::table::{Known, table};
use super::words::stats;
use crate::commitments::model::{Completion, ObligationState};
use crate::commitments::server::progress::Progress;
use crate::commitments::tally::said;
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
        {completion(progress).map(|chart| chart.with_files(&format!("completion?of={slug}")))}
        {late(progress, slug, now)}
        {factors(progress)}
    }
    .into_any()
}

/// How far signatories say that their commitments are kept; none where nothing was reported.
#[expect(clippy::cast_precision_loss, reason = "bars are drawn, not counted")]
pub fn completion(progress: &Progress) -> Option<Chart> {
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
            href: None,
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

fn factors(progress: &Progress) -> AnyView {
    let rows: Vec<_> = progress
        .by_factor
        .iter()
        .map(|(no, tally)| {
            let of = |state: ObligationState| tally.get(state);
            let reported = of(ObligationState::Reported) + of(ObligationState::Verified) + of(ObligationState::Returned);
            view! {
                <tr>
                    <th scope="row">{factor(*no)}</th>
                    <td>{lang().number(tally.total())}</td>
                    <td>{lang().number(reported)}</td>
                    <td>{lang().number(of(ObligationState::Verified))}</td>
                    <td>{lang().number(of(ObligationState::Missed))}</td>
                </tr>
            }
        })
        .collect();
    let head = ["commitments-factor", "progress-obligations", "progress-reported", "progress-verified", "progress-missed"]
        .map(t)
        .to_vec();
    view! {
        <h3>{t("progress-factors")}</h3>
        <DataTable caption=t("progress-factors") head=head numeric=vec![1, 2, 3, 4] caption_hidden=true>{rows}</DataTable>
    }
    .into_any()
}
