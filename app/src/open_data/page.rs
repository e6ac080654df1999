//! `/{lang}/data`: what there is, how it is read, what each field means, and under what terms.

use super::api::ROOT;
use super::asked::LIMIT;
use super::edition::{Edition, editions};
use super::files::Format;
use super::state::State as Log;
use super::table::{TABLES, Table};
use super::{openapi, records};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::site::page::Head;
use crate::site::sharing::{LICENCE as LICENCE_NAME, licence_url};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{DataTable, SummaryList, SummaryRow};
use axum::extract::State;
use leptos::prelude::*;

/// `/data`
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>) -> Result<Page, Refusal> {
    let log = Log::now(&ctx).await?;
    let mut counts = Vec::new();
    for table in TABLES.iter() {
        counts.push(table.count(ctx.db.read()).await?);
    }
    let editions = editions(ctx.db.read()).await?;
    let base = ctx.config.url("");
    let head = Head { description: Some(viewer.lang.t("data-lead")), ..Head::default() };
    Ok(Page::with_head(&viewer, viewer.lang.t("data-title"), head, move || {
        view! {
            <h1>{t("data-title")}</h1>
            <p class="lead">{t("data-lead")}</p>
            {datasets(&counts, &editions)}
            {changes(log)}
            {terms()}
            {reference(&base)}
            {examples(&base)}
            {dictionary()}
            {onward()}
        }
    }))
}

fn datasets(counts: &[u64], editions: &[Option<Edition>]) -> impl IntoView + use<> {
    let rows: Vec<_> =
        TABLES.iter().zip(counts).zip(editions).map(|((table, count), edition)| dataset(table, *count, *edition)).collect();
    let all = [
        ("/api/openapi.json", "OpenAPI 3.1"),
        ("/data/pacthouse.zip", "ZIP"),
        ("/data/datapackage.json", "Data Package"),
        ("/data/catalog.jsonld", "DCAT 3"),
        ("/data/sanctions.ftm.json", "FollowTheMoney"),
    ];
    let all: Vec<_> = all.into_iter().map(|(href, name)| view! { <li><a href=href><bdi>{name}</bdi></a></li> }).collect();
    view! {
        <section id="tables">
            <h2>{t("data-tables")}</h2>
            <SummaryList>{rows}</SummaryList>
            <p>{t("data-selections")}</p>
            <p>{t("data-all")}</p>
            <ul class="cluster take-away">{all}</ul>
        </section>
    }
}

fn dataset(table: &'static Table, count: u64, edition: Option<Edition>) -> impl IntoView {
    let files: Vec<_> = Format::ALL
        .iter()
        .map(|format| (format!("/data/{}.{}", table.name, format.ending()), format.name()))
        .chain([(format!("/data/{}.schema.json", table.name), "Table Schema")])
        .map(|(href, name)| view! { <li><a href=href><bdi>{name}</bdi></a></li> })
        .collect();
    view! {
        <SummaryRow term=table.name>
            <span lang="en" dir="ltr">{table.says}</span>
            <ul class="cluster">
                <li>{ta("data-counted", &[("count", count.into())])}</li>
                {files}
                <li><a href=format!("#{}", table.name)>{t("data-fields")}</a></li>
            </ul>
            {edition.map(|edition| version(table, edition))}
        </SummaryRow>
    }
}

/// The entry that last changed a table, and what changed since: as the log tells it, and as the list does.
fn version(table: &'static Table, edition: Edition) -> impl IntoView {
    let (day, entry) = (lang().date(edition.at.date()), link(&format!("/log/{}", edition.seq)));
    let version = ta("data-version", &[("entry", edition.seq.into()), ("day", day.into())]);
    let since = crate::kernel::instant::format(edition.at);
    let list = (table.name != records::VERSIONS).then(|| {
        let list = format!("{ROOT}/{}?updated_since={since}", table.name);
        view! { <li><a href=list>{t("data-since-list")}</a></li> }
    });
    view! {
        <ul class="cluster">
            <li><a href=entry>{version}</a></li>
            <li><a href=link(&edition.since())>{t("data-since-log")}</a></li>
            {list}
        </ul>
    }
}

fn changes(log: Log) -> impl IntoView {
    view! {
        <section id="changes">
            <h2>{t("data-changes")}</h2>
            <p>{ta("data-state", &[("count", log.size.into()), ("moment", lang().moment(log.at).into())])}</p>
            <p>{t("data-changes-how")}</p>
            <p><a href=link("/log")>{t("footer-log")}</a></p>
        </section>
    }
}

fn terms() -> impl IntoView {
    view! {
        <section id="licence">
            <h2>{t("data-licence")}</h2>
            <p>{t("data-licence-what")} " " <a href=licence_url(lang()) rel="license"><bdi>{LICENCE_NAME}</bdi></a></p>
        </section>
    }
}

/// The API, drawn from the same tables as its document.
fn reference(base: &str) -> impl IntoView + use<> {
    let rows: Vec<_> = TABLES.iter().map(operations).collect();
    let common: Vec<_> = ["limit", "after", "updated_since"]
        .into_iter()
        .map(|name| {
            let what = ta(&format!("data-parameter-{name}"), &[("most", LIMIT.0.into()), ("usual", LIMIT.1.into())]);
            view! { <li><code>{name}</code> " " {what}</li> }
        })
        .collect();
    let (stats, way) = ("stats", "GET /stats");
    let root = format!("{base}{ROOT}");
    view! {
        <section id="api">
            <h2>{t("data-api")}</h2>
            <p>{t("data-api-what")}</p>
            <p><code>{root}</code></p>
            <p>{t("data-api-common")}</p>
            <ul>{common}</ul>
            <h3>{t("data-operations")}</h3>
            <SummaryList>
                {rows}
                <SummaryRow term=stats>
                    <ul class="plain"><li><code dir="ltr">{way}</code></li></ul>
                    <span lang="en" dir="ltr">{openapi::STATS}</span>
                </SummaryRow>
            </SummaryList>
            <p>{t("data-api-errors")}</p>
        </section>
    }
}

fn operations(table: &'static Table) -> impl IntoView {
    let path = match table.name {
        records::VERSIONS => format!("/pacts/{{slug}}/{}", table.name),
        name => format!("/{name}"),
    };
    let one = table.key.as_ref().map(|key| format!("/{}/{{{}}}", table.name, key.name));
    let paths: Vec<_> = [Some(path), one]
        .into_iter()
        .flatten()
        .map(|path| view! { <li><code dir="ltr">{format!("GET {path}")}</code></li> })
        .collect();
    let parameters: Vec<_> =
        table.filters.iter().map(|filter| view! { <li><code>{filter.name}</code> " " {filter.says}</li> }).collect();
    view! {
        <SummaryRow term=table.name>
            <ul class="plain">{paths}</ul>
            {(!parameters.is_empty()).then(|| view! { <ul lang="en" dir="ltr">{parameters}</ul> })}
        </SummaryRow>
    }
}

fn examples(base: &str) -> impl IntoView + use<> {
    let shown: Vec<_> = [("curl", CURL), ("Python", PYTHON), ("R", R)]
        .into_iter()
        .map(|(name, code)| {
            let code = code.replace("BASE", base);
            view! {
                <h3><bdi>{name}</bdi></h3>
                <pre class="statement" lang="en" dir="ltr" tabindex="0"><code>{code}</code></pre>
            }
        })
        .collect();
    view! { <section id="examples"><h2>{t("data-examples")}</h2>{shown}</section> }
}

/// What was missed, a page of it as JSON and all of it as CSV; the whole table.
const CURL: &str = "curl 'BASE/api/v1/obligations?status=missed&limit=5'
curl --compressed -o missed.csv 'BASE/data/obligations.csv?status=missed'
curl --compressed -O 'BASE/data/obligations.csv'";

/// All records of a list, page after page.
const PYTHON: &str = r#"import json, urllib.request

url = "BASE/api/v1/signatures?limit=200"
signatures = []
while url:
    with urllib.request.urlopen(url) as answer:
        page = json.load(answer)
    signatures += page["items"]
    url = page["next"]
print(len(signatures))"#;

/// A table, counted.
const R: &str = r#"obligations <- read.csv("BASE/data/obligations.csv", encoding = "UTF-8")
table(obligations$role, obligations$state)"#;

fn dictionary() -> impl IntoView {
    let tables: Vec<_> = TABLES
        .iter()
        .map(|table| {
            let rows: Vec<_> = table
                .fields
                .iter()
                .map(|field| {
                    let words = (!field.words.is_empty()).then(|| format!(" {}.", field.words.join(", ")));
                    view! {
                        <tr>
                            <th scope="row"><code>{field.name.clone()}</code></th>
                            <td><code>{field.form()}</code></td>
                            <td lang="en" dir="ltr">{field.says.clone()}{words}</td>
                        </tr>
                    }
                })
                .collect();
            let head = ["data-field", "data-type", "data-meaning"].map(t).to_vec();
            view! {
                <details id=table.name>
                    <summary><code>{table.name}</code></summary>
                    <DataTable caption=table.name caption_hidden=true head=head>{rows}</DataTable>
                </details>
            }
        })
        .collect();
    view! { <section id="dictionary"><h2>{t("data-dictionary")}</h2><p>{t("data-dictionary-what")}</p>{tables}</section> }
}

fn onward() -> impl IntoView {
    let ways = [
        ("/feeds/updates.atom", "data-feed-updates"),
        ("/feeds/sanctions.atom", "data-feed-sanctions"),
        ("/calendar.ics", "data-calendar"),
        ("/log/checkpoint", "footer-checkpoint"),
    ];
    let ways: Vec<_> = ways.into_iter().map(|(href, key)| view! { <li><a href=href>{t(key)}</a></li> }).collect();
    view! { <section id="more"><h2>{t("data-more")}</h2><ul>{ways}</ul></section> }
}
