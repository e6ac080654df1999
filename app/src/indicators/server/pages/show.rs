//! A series: what it is, its median over time beside one area's own, and all areas with their last values.

use crate::indicators::series::day;
use crate::indicators::server::entity::{point, series};
use crate::indicators::server::queries::{self, Latest, Median, SORTS};
use crate::indicators::server::said;
use crate::kernel::locale::Lang;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::{PER_PAGE, holds, list_url, page_number};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{
    Button, ButtonKind, Chart, DataTable, Digest, Empty, Field, Pager, Point, RecordHeader, Select, Shape, SummaryList,
    SummaryRow, TakeAway,
};
use axum::extract::{Path, Query, State};
use leptos::prelude::*;
use sea_orm::DbErr;
use serde::Deserialize;
use std::collections::BTreeMap;
use url::form_urlencoded::byte_serialize;

/// What the reader asked to see.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    q: String,
    sort: String,
    page: String,
    area: String,
    revision: String,
}

/// What the page shows.
struct Shown {
    series: series::Model,
    /// All revisions, the newest first.
    revisions: Vec<series::Model>,
    medians: Vec<Median>,
    chosen: Vec<point::Model>,
    rows: Vec<Latest>,
    found: u64,
    areas: usize,
}

/// `/indicators/{slug}`
pub async fn show(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Query(filter): Query<Filter>,
) -> Result<Page, Refusal> {
    let shown = load(&ctx, viewer.lang, &slug, &filter).await?;
    let head = Head { description: Some(shown.series.name.clone()), ..Head::default() };
    Ok(Page::with_head(&viewer, shown.series.name.clone(), head, move || body(shown, filter)))
}

async fn load(ctx: &Ctx, lang: Lang, slug: &str, filter: &Filter) -> Result<Shown, Refusal> {
    let revisions = queries::revisions(ctx, slug).await?;
    let asked = |s: &&series::Model| filter.revision.is_empty() || s.revision.to_string() == filter.revision;
    let series = revisions.iter().find(asked).cloned().ok_or(Refusal::NotFound)?;
    let areas = queries::areas(ctx, series.id).await?;
    let countries = series.mapping.has_countries();
    let only = (!filter.q.trim().is_empty()).then(|| found(&areas, &filter.q, lang, countries));
    let total = only.as_ref().map_or(areas.len(), Vec::len) as u64;
    let page = page_number(&filter.page);
    if page > total.div_ceil(PER_PAGE).max(1) || !(filter.area.is_empty() || areas.contains_key(&filter.area)) {
        return Err(Refusal::NotFound);
    }
    let rows = queries::latest(ctx, series.id, only, &filter.sort, page).await?;
    let medians = queries::medians(ctx, series.id).await?;
    let chosen = queries::points(ctx, series.id, &filter.area).await?;
    Ok(Shown { series, revisions, medians, chosen, rows, found: total, areas: areas.len() })
}

/// The codes of the areas whose code or name, in the file or in the reader's language, holds what is searched for.
fn found(areas: &BTreeMap<String, Vec<String>>, q: &str, lang: Lang, countries: bool) -> Vec<String> {
    let takes = |code: &str, names: &[String]| {
        holds(code, q) || names.iter().any(|name| holds(name, q) || holds(&said::area(lang, countries, code, name), q))
    };
    areas.iter().filter(|(code, names)| takes(code, names)).map(|(code, _)| code.clone()).collect()
}

fn body(shown: Shown, filter: Filter) -> impl IntoView {
    let facts = facts(&shown);
    let charts = charts(&shown);
    let form = form(&shown, &filter);
    let path = format!("/indicators/{}", shown.series.slug);
    let found = ta("indicators-areas-found", &[("found", shown.found.into()), ("total", shown.areas.into())]);
    let (page, pages) = (page_number(&filter.page), shown.found.div_ceil(PER_PAGE).max(1));
    let table = table(&shown, &filter);
    let data = data(&shown.series);
    view! {
        <RecordHeader kind=t("indicators-kind") name=shown.series.name.clone()/>
        {facts}
        {charts}
        <h2 id="areas">{t("indicators-areas")}</h2>
        {form}
        <p class="counted">{found}</p>
        {table}
        <Pager page=page pages=pages href=move |n| url(&path, &filter, &filter.area, n)/>
        {data}
        <p><a href=link("/indicators")>{t("indicators-all")}</a></p>
    }
}

fn url(path: &str, filter: &Filter, area: &str, page: u64) -> String {
    list_url(path, &[("q", &*filter.q), ("sort", &filter.sort), ("area", area), ("revision", &filter.revision)], page)
}

fn facts(shown: &Shown) -> impl IntoView + use<> {
    let s = &shown.series;
    let text = |text: &str, none: &str| {
        if text.is_empty() { t(none).into_any() } else { view! { <bdi>{text.to_owned()}</bdi> }.into_any() }
    };
    let better = s.direction.map_or_else(|| t("indicators-better-neither"), |d| t(&format!("indicators-better-{d}")));
    let size = ta("indicators-size", &[("points", s.points.into()), ("areas", shown.areas.into())]);
    let revisions = shown.revisions.iter().map(|r| revision(r, r.revision == s.revision)).collect::<Vec<_>>();
    let m = &s.mapping;
    let mut columns = vec![m.area.clone(), m.area_name.clone(), m.period.clone(), m.value.clone()];
    columns.dedup();
    columns.extend(m.only.iter().map(|(column, value)| format!("{column}={value}")));
    let [unit, source, licence] =
        [(&s.unit, "indicators-no-unit"), (&s.source, "indicators-not-said"), (&s.licence, "indicators-not-said")]
            .map(|(words, none)| text(words, none));
    let (columns, file) = (columns.join(", "), s.file_digest.clone());
    view! {
        <SummaryList>
            <SummaryRow term=t("indicators-unit")>{unit}</SummaryRow>
            <SummaryRow term=t("indicators-better")>{better}</SummaryRow>
            <SummaryRow term=t("indicators-source")>{source}</SummaryRow>
            <SummaryRow term=t("indicators-licence")>{licence}</SummaryRow>
            <SummaryRow term=t("indicators-holds")>{size}</SummaryRow>
            <SummaryRow term=t("indicators-columns")><code>{columns}</code></SummaryRow>
            <SummaryRow term=t("indicators-file")><Digest value=file/></SummaryRow>
            <SummaryRow term=t("indicators-revisions")>
                <p>{t("indicators-revisions-what")}</p>
                <ul>{revisions}</ul>
            </SummaryRow>
        </SummaryList>
    }
}

/// The files of the values of this revision.
fn data(s: &series::Model) -> impl IntoView + use<> {
    let filters = vec![("indicator", Some(s.slug.to_string())), ("revision", Some(s.revision.to_string()))];
    view! {
        <section id="data">
            <h2>{t("indicators-data-title")}</h2>
            <p>{t("indicators-data-what")}</p>
            <TakeAway table="indicator_values" filters=filters/>
        </section>
    }
}

/// A revision with its day and its entry in the log; the one on the page is no link.
fn revision(s: &series::Model, here: bool) -> impl IntoView + use<> {
    let args = [("number", s.revision.into()), ("day", lang().date(s.imported_at.date()).into())];
    let words = ta("indicators-revision", &args);
    let href = link(&format!("/indicators/{}?revision={}", s.slug, s.revision));
    let words = if here { words.into_any() } else { view! { <a href=href>{words}</a> }.into_any() };
    let entry = ta("ui-log-entry", &[("seq", lang().number(s.log_seq).into())]);
    view! { <li>{words} " · " <a href=link(&format!("/log/{}", s.log_seq))>{entry}</a></li> }
}

/// The median and the chosen area on one scale.
fn charts(shown: &Shown) -> impl IntoView + use<> {
    let files = |area: &str| {
        let area: String = byte_serialize(area.as_bytes()).collect();
        format!("indicator?of={}&revision={}&area={area}", shown.series.slug, shown.series.revision)
    };
    let (median, own) = drawn(&shown.series, &shown.medians, &shown.chosen);
    let own = own.zip(shown.chosen.last()).map(|(chart, of)| chart.with_files(&files(&of.area)));
    let median = median.with_files(&files(""));
    let uneven = is_uneven(&shown.medians).then(|| view! { <p class="note">{t("indicators-uneven")}</p> });
    view! {
        <h2>{t("indicators-over-time")}</h2>
        <p>{t("indicators-median-what")}</p>
        <div class="columns">{median} {own}</div>
        {uneven}
    }
}

/// The charts of the median and of one area; a period that the area has no value for is a gap.
fn drawn(series: &series::Model, medians: &[Median], chosen: &[point::Model]) -> (Chart, Option<Chart>) {
    let values = medians.iter().map(|m| m.median).chain(chosen.iter().map(|p| p.value));
    let top = Some(values.fold(f64::MIN_POSITIVE, f64::max));
    let chart = |title: String, value_of: &dyn Fn(&Median) -> Option<f64>| {
        let point = |m: &Median| {
            let value = value_of(m);
            let shown = value.map(|v| said::value(lang(), v)).unwrap_or_default();
            Point { label: said::period(lang(), &m.period), value, shown }
        };
        let shape = Shape::Line { points: medians.iter().map(point).collect(), target: None, top };
        Chart { title, description: series.unit.clone(), head: vec![t("indicators-period"), t("indicators-value")], shape }
    };
    let own = chosen.last().map(|last| {
        let name = said::area(lang(), series.mapping.has_countries(), &last.area, &last.area_name);
        chart(name, &|m| chosen.iter().find(|p| p.period == m.period).map(|p| p.value))
    });
    (chart(t("indicators-median"), &|m| Some(m.median)), own)
}

/// The chart of one area of a series, or of the median of all where none is named.
pub async fn chart(ctx: &Ctx, slug: &str, revision: &str, area: &str) -> Result<Option<(series::Model, ChartOf)>, DbErr> {
    let asked = |s: &series::Model| revision.is_empty() || s.revision.to_string() == revision;
    let Some(series) = queries::revisions(ctx, slug).await?.into_iter().find(asked) else { return Ok(None) };
    let (medians, chosen) = (queries::medians(ctx, series.id).await?, queries::points(ctx, series.id, area).await?);
    let of_area = !area.is_empty();
    let draw = {
        let series = series.clone();
        move || {
            let (median, own) = drawn(&series, &medians, &chosen);
            if of_area { own } else { Some(median) }
        }
    };
    Ok(Some((series, Box::new(draw))))
}

/// Draws a chart in the language of the context; nothing where there is nothing to draw.
pub type ChartOf = Box<dyn FnOnce() -> Option<Chart> + Send>;

/// Whether the periods lie at unequal distances, by more than the lengths of months differ.
fn is_uneven(medians: &[Median]) -> bool {
    let days: Vec<_> = medians.iter().filter_map(|m| day(&m.period)).collect();
    let steps = || days.windows(2).map(|pair| (pair[1] - pair[0]).whole_days());
    steps().max().zip(steps().min()).is_some_and(|(most, least)| most > least + 3)
}

fn form(shown: &Shown, filter: &Filter) -> impl IntoView + use<> {
    let sorts = SORTS.iter().map(|(word, _)| ((*word).to_owned(), t(&format!("indicators-sort-{word}")))).collect();
    let hidden = [("area", &filter.area), ("revision", &filter.revision)].into_iter().filter(|(_, value)| !value.is_empty());
    let hidden: Vec<_> = hidden.map(|(name, value)| view! { <input type="hidden" name=name value=value.clone()/> }).collect();
    view! {
        <form method="get" action=link(&format!("/indicators/{}#areas", shown.series.slug)) class="filters" role="search">
            <Field name="q" label=t("indicators-search-area") kind="search" value=filter.q.clone()/>
            <Select name="sort" label=t("indicators-sort") options=sorts selected=filter.sort.clone()/>
            {hidden}
            <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
        </form>
    }
}

fn table(shown: &Shown, filter: &Filter) -> AnyView {
    let path = format!("/indicators/{}", shown.series.slug);
    if shown.rows.is_empty() {
        return view! {
            <Empty title=t("indicators-no-area-title")>
                <p><a href=link(&path)>{t("indicators-no-area")}</a></p>
            </Empty>
        }
        .into_any();
    }
    let countries = shown.series.mapping.has_countries();
    let row = |row: &Latest| {
        let here = (row.area == filter.area).then_some("true");
        let name = said::area(lang(), countries, &row.area, &row.area_name);
        let change = row.change.map_or_else(|| t("indicators-no-change"), |change| said::change(lang(), change));
        let since = row.before_period.as_deref().map(|p| ta("indicators-since", &[("period", said::period(lang(), p).into())]));
        view! {
            <tr>
                <th scope="row"><a href=url(&path, filter, &row.area, page_number(&filter.page)) aria-current=here><bdi>{name}</bdi></a></th>
                <td>{said::period(lang(), &row.period)}</td>
                <td>{said::value(lang(), row.value)}</td>
                <td>{change}</td>
                <td>{since}</td>
            </tr>
        }
    };
    let rows: Vec<_> = shown.rows.iter().map(row).collect();
    let head = ["indicators-area", "indicators-last", "indicators-value", "indicators-change", "indicators-compared"];
    view! {
        <DataTable caption=t("indicators-areas") head=head.map(t).to_vec() numeric=vec![2, 3] caption_hidden=true>{rows}</DataTable>
    }
    .into_any()
}
