//! The files of what lists show: those to which the lists of the demonstration link.

use super::asked::selected;
use super::files::{Format, parts};
use super::state::State;
use super::table::{Asked, table};
use crate::platform::testing::Portal;
use axum::body::Body;
use axum::http::{HeaderMap, Request, header};
use futures_util::TryStreamExt as _;
use serde_json::Value;
use std::collections::BTreeSet;
use tower::ServiceExt as _;

/// Lists of each table. Not all that stands here sifts: there are orders, slips, and values that are not known.
const LISTS: [&str; 14] = [
    "commitments?role=customs&factor=unheard-of",
    "commitments?organisation=customs-andina&sort=oldest",
    "obligations?q=andes&sort=last",
    "obligations?status=late&year=2026&pact=demo-airport-pact",
    "obligations?status=said_limited&role=member&country=PE",
    "organisations?seat=member&sort=newest",
    "organisations?q=Andes,+freight!&kind=unheard-of",
    "pacts?kind=integrity_pact&sort=name",
    "pacts?q=airport&state=unheard-of&country=PE&page=1",
    "sanctions?q=siera&sort=level",
    "sanctions?from=2026-01-01&state=&organisation=sierra-textiles",
    "updates?sort=oldest",
    "updates?language=en&year=2026",
    "updates?organisation=customs-andina&q=counters",
];

async fn ask(portal: &Portal, path: &str, known: &str) -> (u16, HeaderMap, String) {
    let request = Request::get(path).header(header::IF_NONE_MATCH, known).body(Body::empty()).unwrap();
    let (head, body) = portal.site().oneshot(request).await.unwrap().into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    (head.status.as_u16(), head.headers, String::from_utf8(body.to_vec()).unwrap())
}

async fn get(portal: &Portal, path: &str) -> String {
    let (status, _, body) = ask(portal, path, "").await;
    assert_eq!(status, 200, "{path}: {body}");
    body
}

/// The addresses to which a page leads.
fn links(page: &str) -> impl Iterator<Item = String> {
    page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(|href| href.replace("&amp;", "&"))
}

/// The addresses of the records that a list shows on all its pages, and of the files to which each of them links.
async fn shown(portal: &Portal, list: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let name = list.split('?').next().unwrap();
    let is_record = |href: &String| {
        let record = href.strip_prefix(&format!("/en/{name}/"));
        record.is_some_and(|record| !["new", "plan", "statistics"].contains(&record))
    };
    let is_file = |href: &String| Format::ALL.iter().any(|f| href.starts_with(&format!("/data/{name}.{}", f.ending())));
    let (mut records, mut files, mut next) = (BTreeSet::new(), BTreeSet::new(), Some(format!("/en/{list}")));
    while let Some(path) = next {
        let page = get(portal, &path).await;
        records.extend(links(&page).filter(is_record));
        files.extend(links(&page).filter(is_file));
        next = page.split_once("rel=\"next\"").and_then(|(_, rest)| links(rest).next());
    }
    (records, files)
}

#[tokio::test]
async fn the_files_of_a_list_hold_all_records_that_it_shows_on_all_its_pages_and_no_other() {
    for portal in crate::demo::each().await {
        let base = portal.ctx.config.url("");
        for list in LISTS {
            let (records, files) = shown(&portal, list).await;
            let files: Vec<_> = files.iter().collect();
            let [csv, lines] = files.as_slice() else { panic!("{list} links to {files:?}") };
            let address = |line: &str| {
                let record: Value = serde_json::from_str(line).unwrap();
                record["url"].as_str().unwrap().strip_prefix(&base).unwrap().to_owned()
            };
            let told: Vec<String> = get(&portal, lines).await.lines().map(address).collect();
            assert_eq!(told.len(), records.len(), "{list}: {lines}");
            assert_eq!(told.into_iter().collect::<BTreeSet<_>>(), records, "{list}: {lines}");
            let rows = get(&portal, csv).await;
            assert_eq!(csv::Reader::from_reader(rows.as_bytes()).into_records().count(), records.len(), "{list}: {csv}");
        }
        let (_, files) = shown(&portal, "updates").await;
        assert!(files.contains("/data/updates.csv"), "a list that is not sifted is the whole table: {files:?}");
        let (_, none) = shown(&portal, "pacts?country=XX").await;
        assert!(none.is_empty(), "what shows nothing has no file: {none:?}");
    }
}

#[tokio::test]
async fn words_find_the_same_however_many_parts_a_file_is_read_in() {
    for portal in crate::demo::each().await {
        let obligations = table("obligations").unwrap();
        for query in ["q=andes", "q=andes&updated_since=2026-06-01T00:00:00Z"] {
            let asked = selected(obligations, Format::JsonLines, query, portal.ctx.db.backend()).unwrap();
            let teller = State::now(&portal.ctx).await.unwrap().teller(&portal.ctx);
            let one_by_one = parts(obligations, Asked { most: 1, ..asked }, portal.ctx.db.read().into(), teller);
            let read: Vec<Vec<u8>> = one_by_one.try_collect().await.unwrap();
            assert!(read.len() > 3, "{query}");
            let whole = get(&portal, &format!("/data/obligations.jsonl?{query}")).await;
            assert_eq!(String::from_utf8(read.concat()).unwrap(), whole, "{query}");
        }
    }
}

#[tokio::test]
async fn a_selection_has_a_tag_and_a_name_of_its_own_and_takes_nothing_that_it_does_not_know() {
    let portal = Portal::sqlite().await;
    let [whole, late, missed] = ["", "?status=late", "?status=missed"].map(|query| format!("/data/obligations.csv{query}"));
    let mut tags = BTreeSet::new();
    for path in [&whole, &late, &missed] {
        let (status, head, _) = ask(&portal, path, "").await;
        assert_eq!(status, 200, "{path}");
        let name = if *path == whole { "obligations.csv" } else { "obligations-selection.csv" };
        assert_eq!(head[header::CONTENT_DISPOSITION], format!("inline; filename=\"{name}\""));
        let tag = head[header::ETAG].to_str().unwrap().to_owned();
        assert_eq!(ask(&portal, path, &tag).await.0, 304, "{path}");
        assert!(tags.insert(tag), "{path}");
    }
    for tag in &tags {
        let answers = [ask(&portal, &late, tag).await.0, ask(&portal, &missed, tag).await.0];
        assert!(answers.contains(&200), "{tag}: {answers:?}");
    }
    for (file, parameter) in [
        ("obligations.csv?limit=5", "limit"),
        ("obligations.jsonl?after=1-00000000000000000000000000000001", "after"),
        ("obligations.csv?stauts=late", "stauts"),
        ("obligations.jsonl?status=tardy", "status"),
        ("organisations.csv?q=a&lang=de", "lang"),
        ("versions.jsonl?pact=other", "pact"),
    ] {
        let (status, head, body) = ask(&portal, &format!("/data/{file}"), "").await;
        assert_eq!((status, &head[header::CONTENT_TYPE]), (400, &"application/problem+json".parse().unwrap()), "{file}");
        let problem: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(problem["errors"][0]["parameter"], parameter, "{body}");
    }
}
