//! How fair and how fast: cases by stage, how long each stretch takes, what becomes of appeals, and how soon it is public. Customs,
//! associations and companies stand in the same tables.

use super::figures::{Days, Figures, Outcomes, Stretch, many, median, read, shown};
use super::filter::Sieve;
use super::queries::counts;
use super::withheld::withheld_by_ground;
use super::words::{body as body_words, key, withholding};
use crate::organisations::model::OrganisationKind;
use crate::pacts::server::pages::words::said;
use crate::pacts::server::queries::public_pacts;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::sanctions::model::{Stage, Withholding};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Bar, Chart, DataTable, Empty, Shape, Stat, Stats};
use axum::extract::State as Extract;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The heads of a table whose rows are kinds of organisation.
const OUTCOMES: [&str; 6] = [
    "sanctions-of-kind",
    "sanctions-told",
    "sanctions-decided",
    "sanctions-appealed",
    "sanctions-changed",
    "sanctions-dismissed",
];
const STRETCHES: [&str; 4] = ["sanctions-of-kind", "sanctions-to-decision", "sanctions-to-final", "sanctions-to-publication"];
const CLOCK: [&str; 5] =
    ["sanctions-pact", "sanctions-body", "sanctions-clock-count", "sanctions-clock-median", "sanctions-clock-longest"];

/// `/sanctions/statistics`
pub async fn show(viewer: Viewer, Extract(ctx): Extract<Ctx>) -> Result<Page, Refusal> {
    let (db, figures) = (ctx.db.read(), read(&ctx).await?);
    let (in_effect, ended) = counts(db, &Sieve::default()).await?;
    let withheld = withheld_by_ground(db).await?;
    let pacts: BTreeMap<_, _> = public_pacts(db).await?.into_iter().map(|p| (p.slug.to_string(), p.title)).collect();
    let head = Head { description: Some(viewer.lang.t("sanctions-statistics-lead")), ..Head::default() };
    Ok(Page::with_head(&viewer, viewer.lang.t("sanctions-statistics-title"), head, move || {
        view! {
            <p class="flush"><a href=link("/sanctions")>{t("sanctions-title")}</a></p>
            <h1>{t("sanctions-statistics-title")}</h1>
            <p class="lead">{t("sanctions-statistics-lead")}</p>
            <p class="note">{t("sanctions-statistics-small")}</p>
            {numbers(&figures, in_effect, ended, &withheld)}
            <section id="stages">
                <h2>{t("sanctions-stages-title")}</h2>
                {stages(&figures)}
            </section>
            <section id="outcomes">
                <h2>{t("sanctions-outcomes-title")}</h2>
                <p>{t("sanctions-outcomes-what")}</p>
                {outcomes(&figures)}
            </section>
            <section id="times">
                <h2>{t("sanctions-times-title")}</h2>
                <p>{t("sanctions-times-what")}</p>
                {times(&figures)}
            </section>
            <section id="clock">
                <h2>{t("sanctions-clock-title")}</h2>
                <p>{t("sanctions-clock-what")}</p>
                {clock(&figures, &pacts)}
            </section>
        }
    }))
}

fn numbers(figures: &Figures, in_effect: u64, ended: u64, withheld: &BTreeMap<Withholding, u64>) -> AnyView {
    let stat = |n: u64, counts: String, to: Option<&str>| {
        let href = to.map(|to| link(&format!("/sanctions?state={to}")));
        view! { <Stat value=lang().number(n) counts=counts href=href/> }
    };
    let grounds: Vec<_> = withheld
        .iter()
        .map(|(ground, n)| {
            stat(*n, ta("sanctions-count-by-ground", &[("ground", withholding(*ground).into())]), Some("withheld"))
        })
        .collect();
    let all = (
        stat(in_effect, ta("sanctions-count-in-effect", &[("count", in_effect.into())]), Some("in_effect")),
        stat(ended, ta("sanctions-count-ended", &[("count", ended.into())]), Some("ended")),
        grounds,
        stat(figures.unpublished, ta("sanctions-count-unpublished", &[("count", figures.unpublished.into())]), None),
    );
    view! { <Stats>{all}</Stats> }.into_any()
}

/// A number, or that it is too small to be told.
fn number(n: Option<u64>) -> String {
    n.map_or_else(|| t("sanctions-few"), |n| lang().number(n))
}

fn kind(of: OrganisationKind) -> String {
    t(&format!("organisation-kind-{of}"))
}

fn stages(figures: &Figures) -> AnyView {
    if figures.stages.is_empty() {
        return view! { <Empty title=t("sanctions-no-case-title")><p>{t("sanctions-no-case")}</p></Empty> }.into_any();
    }
    let stage = |s: Stage| t(&format!("case-stage-{}", key(s)));
    let kinds = figures.kinds();
    let rows: Vec<_> = Stage::ALL
        .iter()
        .map(|s| {
            let cells: Vec<_> = figures.at_by(*s, &kinds).into_iter().map(|n| view! { <td>{number(n)}</td> }).collect();
            view! { <tr><th scope="row">{stage(*s)}</th>{cells}</tr> }
        })
        .collect();
    let head = std::iter::once(t("sanctions-stage")).chain(kinds.iter().map(|k| kind(*k))).collect();
    let columns = (1..=kinds.len()).collect();
    view! {
        {chart(figures).map(|chart| chart.with_files("sanctions"))}
        <DataTable caption=t("sanctions-stages-by-kind") head=head numeric=columns>{rows}</DataTable>
    }
    .into_any()
}

/// How far cases have come; none where there is none.
pub fn chart(figures: &Figures) -> Option<Chart> {
    let stage = |s: Stage| t(&format!("case-stage-{}", key(s)));
    let rows = Stage::ALL.iter().map(|s| bar(stage(*s), figures.at(*s))).collect();
    (!figures.stages.is_empty()).then(|| Chart {
        title: t("sanctions-stages-chart"),
        description: t("sanctions-stages-what"),
        head: vec![t("sanctions-stage"), t("sanctions-cases")],
        shape: Shape::Bars { rows, target: None },
    })
}

#[expect(clippy::cast_precision_loss, reason = "cases are fewer than 2^52")]
fn bar(label: String, n: u64) -> Bar {
    Bar { label, value: n as f64, shown: lang().number(n), href: None }
}

fn outcomes(figures: &Figures) -> AnyView {
    let of = |k: OrganisationKind| figures.outcomes.get(&k).copied().unwrap_or_default();
    let mut rows: Vec<_> = figures.kinds().into_iter().map(|k| outcome(kind(k), of(k), true)).collect();
    rows.push(outcome(t("sanctions-all-kinds"), figures.all(), false));
    view! {
        <DataTable caption=t("sanctions-outcomes-title") caption_hidden=true head=OUTCOMES.map(t).to_vec() numeric=vec![1, 2, 3, 4, 5]>
            {rows}
        </DataTable>
    }
    .into_any()
}

/// A row of what became of cases; `split` where it is of one kind only, and small numbers are not told.
fn outcome(label: String, of: Outcomes, split: bool) -> AnyView {
    let number = |n: u64| number(if split { shown(n) } else { Some(n) });
    view! {
        <tr>
            <th scope="row">{label}</th>
            <td>{number(of.told)}</td>
            <td>{number(of.decided)}</td>
            <td>{share(of.appealed, of.decided, split)}</td>
            <td>{share(of.changed, of.appealed, split)}</td>
            <td>{share(of.dismissed, of.decided, split)}</td>
        </tr>
    }
    .into_any()
}

/// A share in percent with what it is of. Where it would tell a small number it is not told.
fn share(part: u64, whole: u64, split: bool) -> String {
    let tells = |n: u64| n > 0 && shown(n).is_none();
    if whole == 0 && !split {
        return t("sanctions-none-yet");
    }
    if split && (shown(whole).is_none() || tells(part) || tells(whole.saturating_sub(part))) {
        return t("sanctions-few");
    }
    let percent = lang().number((part * 100 + whole / 2) / whole.max(1));
    ta("sanctions-share", &[("percent", percent.into()), ("whole", lang().number(whole).into())])
}

fn times(figures: &Figures) -> AnyView {
    let of = |k: OrganisationKind, s: Stretch| figures.stretches.get(&(s, k)).cloned().unwrap_or_default();
    let row = |label: String, cells: [String; 3]| {
        let cells: Vec<_> = cells.into_iter().map(|cell| view! { <td>{cell}</td> }).collect();
        view! { <tr><th scope="row">{label}</th>{cells}</tr> }
    };
    let split = |days: &Days| if shown(many(days)).is_some() { in_days(median(days)) } else { t("sanctions-few") };
    let mut rows: Vec<_> = figures.kinds().into_iter().map(|k| row(kind(k), Stretch::ALL.map(|s| split(&of(k, s))))).collect();
    rows.push(row(t("sanctions-all-kinds"), Stretch::ALL.map(|s| in_days(median(&figures.took(s))))));
    view! {
        <DataTable caption=t("sanctions-times-title") caption_hidden=true head=STRETCHES.map(t).to_vec() numeric=vec![1, 2, 3]>
            {rows}
        </DataTable>
    }
    .into_any()
}

fn in_days(days: Option<i64>) -> String {
    days.map_or_else(|| t("sanctions-none-yet"), |days| ta("sanctions-days", &[("count", days.into())]))
}

fn clock(figures: &Figures, pacts: &BTreeMap<String, crate::pacts::model::Texts>) -> AnyView {
    if figures.clock.is_empty() {
        return view! { <Empty title=t("sanctions-none-title")><p>{t("sanctions-none")}</p></Empty> }.into_any();
    }
    let rows: Vec<_> = figures
        .clock
        .iter()
        .map(|((slug, by), days)| {
            let title = pacts.get(slug).map_or_else(|| slug.clone().into_any(), said);
            let longest = days.keys().next_back().copied();
            view! {
                <tr>
                    <th scope="row"><a href=link(&format!("/pacts/{slug}"))>{title}</a></th>
                    <td>{body_words(*by)}</td>
                    <td>{lang().number(many(days))}</td>
                    <td>{in_days(median(days))}</td>
                    <td>{in_days(longest)}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <DataTable caption=t("sanctions-clock-title") caption_hidden=true head=CLOCK.map(t).to_vec() numeric=vec![2, 3, 4]>
            {rows}
        </DataTable>
    }
    .into_any()
}
