//! One case: what it is, its figures, its source.

use crate::library::model::{InitiativeScope, Metric};
use crate::library::server::entity::Model;
use crate::platform::i18n::{lang, link, t, ta};
use crate::ui::{Bar, BarChart, Foreign, SummaryList, SummaryRow};
use leptos::prelude::*;
use time::Date;
use time::format_description::well_known::Iso8601;

/// The page of a case below its shell.
pub fn body(case: Model) -> impl IntoView {
    let charts: Vec<_> = by_unit(&case.metrics.0).into_iter().map(|(unit, metrics)| chart(unit, &metrics)).collect();
    let figures = (!charts.is_empty()).then(|| {
        view! {
            <h2>{t("library-figures")}</h2>
            <p>{t("library-figures-what")}</p>
            {charts}
        }
    });
    let facts = facts(&case);
    view! {
        <header class="record-header">
            <p class="kind">{t(&format!("initiative-kind-{}", case.kind))}</p>
            <h1><Foreign lang="en">{case.name}</Foreign></h1>
        </header>
        <Foreign lang="en" block=true><p>{case.summary}</p></Foreign>
        {facts}
        {figures}
        <p><a href=link("/library")>{t("library-all")}</a></p>
    }
}

fn facts(case: &Model) -> impl IntoView + use<> {
    let parties: Vec<_> = case.parties.0.iter().map(|p| view! { <li><bdi>{p.clone()}</bdi></li> }).collect();
    let factors: Vec<_> = case.factors.0.iter().filter_map(|n| u8::try_from(*n).ok()).map(factor).collect();
    let factors = if factors.is_empty() { t("library-no-factor").into_any() } else { view! { <ul>{factors}</ul> }.into_any() };
    let customs = t(if case.customs_related { "library-customs-yes" } else { "library-customs-no" });
    let confidence = t(&format!("confidence-{}", case.confidence));
    let (places, when, source, id) = (places(&case.countries.0, case.scope), when(case), source(case), case.id.clone());
    let note = (!case.note.is_empty()).then(|| {
        let note = case.note.clone();
        view! { <SummaryRow term=t("library-note")><Foreign lang="en">{note}</Foreign></SummaryRow> }
    });
    let entry = (link(&format!("/log/{}", case.log_seq)), ta("library-entry-number", &[("seq", case.log_seq.into())]));
    view! {
        <SummaryList>
            <SummaryRow term=t("library-where")>{places}</SummaryRow>
            <SummaryRow term=t("library-when")>{when}</SummaryRow>
            <SummaryRow term=t("library-parties")><ul>{parties}</ul></SummaryRow>
            <SummaryRow term=t("library-customs")>{customs}</SummaryRow>
            <SummaryRow term=t("library-factors")>{factors}</SummaryRow>
            <SummaryRow term=t("library-source")>{source}</SummaryRow>
            <SummaryRow term=t("library-confidence")>{confidence}</SummaryRow>
            {note}
            <SummaryRow term=t("library-id")>{id}</SummaryRow>
            <SummaryRow term=t("library-entry")><a href=entry.0>{entry.1}</a></SummaryRow>
        </SummaryList>
    }
}

fn source(case: &Model) -> impl IntoView + use<> {
    let seen = t(if case.source_seen { "library-source-seen" } else { "library-source-unseen" });
    view! {
        <p><a href=case.source_url.clone() rel="noopener external"><bdi>{case.source_title.clone()}</bdi></a></p>
        <p>{seen}</p>
    }
}

fn factor(n: u8) -> impl IntoView {
    view! { <li><a href=link(&format!("/factors/{n}"))>{crate::factors::server::numbered(n)}</a></li> }
}

/// The countries by name; where a case is bound to none, its scope.
pub fn places(countries: &[String], scope: InitiativeScope) -> String {
    let names: Vec<_> = countries.iter().map(|code| lang().country(code)).collect();
    if names.is_empty() { t(&format!("initiative-scope-{scope}")) } else { names.join(&t("list-comma")) }
}

/// Its year, or its first and last.
pub fn years(year: Option<i32>, end: Option<i32>) -> String {
    match (year, end) {
        (None, _) => t("library-year-unknown"),
        (Some(year), None) => lang().digits(&year.to_string()),
        (Some(year), Some(end)) => lang().digits(&format!("{year}–{end}")),
    }
}

/// Its date as far as it is known, else its years.
fn when(case: &Model) -> String {
    let Some(date) = case.date.as_deref() else { return years(case.year, case.year_end) };
    let day = |text: &str| Date::parse(text, &Iso8601::DATE).ok();
    match date.len() {
        10 => day(date).map(|d| lang().date(d)),
        7 => day(&format!("{date}-01")).map(|d| lang().month(d)),
        _ => None,
    }
    .unwrap_or_else(|| years(case.year, case.year_end))
}

/// Figures that may stand on one scale, in the order in which their units come.
fn by_unit(metrics: &[Metric]) -> Vec<(String, Vec<&Metric>)> {
    let mut groups: Vec<(String, Vec<&Metric>)> = Vec::new();
    for metric in metrics {
        match groups.iter_mut().find(|(unit, _)| *unit == metric.unit) {
            Some((_, group)) => group.push(metric),
            None => groups.push((metric.unit.clone(), vec![metric])),
        }
    }
    groups
}

fn chart(unit: String, metrics: &[&Metric]) -> impl IntoView + use<> {
    let rows: Vec<_> = metrics
        .iter()
        .map(|m| Bar {
            label: ta("library-figure-label", &[("indicator", m.indicator.clone().into()), ("period", period(&m.period).into())]),
            value: m.value,
            shown: ta(
                "library-figure",
                &[("value", lang().decimal(&m.value.to_string()).into()), ("unit", m.unit.clone().into())],
            ),
            href: None,
        })
        .collect();
    let head = vec![t("library-indicator"), t("library-value")];
    view! { <BarChart title=ta("library-figures-in", &[("unit", unit.into())]) rows=rows head=head/> }
}

fn period(text: &str) -> String {
    match text {
        "to date" => t("library-period-to-date"),
        "n.d." => t("library-period-none"),
        other => lang().digits(other),
    }
}
