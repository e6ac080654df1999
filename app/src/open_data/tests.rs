//! Each table through its addresses, on the demonstration.

use super::files::Format;
use super::state::{Source, State};
use super::table::{Asked, TABLES, Table};
use crate::organisations::model::OrganisationKind;
use crate::platform::testing::Portal;
use axum::body::Body;
use axum::http::{Method, Request, Response, header};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use tower::ServiceExt as _;

async fn ask(portal: &Portal, method: Method, path: &str, headers: &[(header::HeaderName, &str)]) -> (Response<()>, String) {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(name, *value);
    }
    let answer = portal.site().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (parts, body) = answer.into_parts();
    let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    (Response::from_parts(parts, ()), String::from_utf8(bytes.to_vec()).unwrap())
}

async fn get(portal: &Portal, path: &str) -> (u16, String) {
    let (answer, body) = ask(portal, Method::GET, path, &[]).await;
    (answer.status().as_u16(), body)
}

async fn json(portal: &Portal, path: &str) -> Value {
    let (status, body) = get(portal, path).await;
    assert_eq!(status, 200, "{path}: {body}");
    serde_json::from_str(&body).unwrap()
}

/// The records of the JSON Lines file.
async fn lines(portal: &Portal, table: &Table) -> Vec<Value> {
    let (_, body) = get(portal, &format!("/data/{}.jsonl", table.name)).await;
    body.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn ids<'a>(records: impl Iterator<Item = &'a Value>) -> BTreeSet<String> {
    records.map(|record| record["id"].to_string()).collect()
}

/// What pages of changes since the moment of the record in the middle tell wrongly: each is told once, in the order of changes.
async fn changed_since(portal: &Portal, table: &Table, whole: &[Value]) -> Vec<String> {
    let at = |record: &Value| record["updated_at"].as_str().unwrap().to_owned();
    let Some(since) = whole.get(whole.len() / 2).map(at) else { return Vec::new() };
    let (mut told, base) = (Vec::new(), portal.ctx.config.url(""));
    let mut next = Some(format!("/api/v1/{}?limit=7&updated_since={since}", table.name));
    while let Some(path) = next {
        let mut page = json(portal, &path).await;
        told.extend(page["items"].take().as_array().unwrap().iter().cloned());
        next = page["next"].as_str().map(|url| url.strip_prefix(&base).unwrap().to_owned());
    }
    let mut wrong: Vec<String> = told.windows(2).filter(|two| at(&two[0]) > at(&two[1])).map(|two| two[1].to_string()).collect();
    let (known, expected) = (ids(told.iter()), ids(whole.iter().filter(|record| at(record) >= since)));
    wrong.extend(known.symmetric_difference(&expected).cloned());
    wrong.extend((known.len() != told.len()).then(|| "a record was told twice".to_owned()));
    wrong
}

#[tokio::test]
async fn each_list_tells_every_record_once_a_page_at_a_time_and_the_file_tells_the_same() {
    for portal in crate::demo::each().await {
        let base = portal.ctx.config.url("");
        for table in TABLES.iter().filter(|table| table.name != "versions") {
            let whole = lines(&portal, table).await;
            let mut paged = Vec::new();
            let mut next = Some(format!("/api/v1/{}?limit=7", table.name));
            while let Some(path) = next {
                let mut page = json(&portal, &path).await;
                let items = page["items"].take();
                assert!(items.as_array().unwrap().len() <= 7);
                paged.extend(items.as_array().unwrap().iter().cloned());
                next = page["next"].as_str().map(|url| url.strip_prefix(&base).unwrap().to_owned());
            }
            assert_eq!(paged, whole, "{}", table.name);
            assert_eq!(changed_since(&portal, table, &whole).await, [""; 0], "{}", table.name);
            let ids: BTreeSet<_> = whole.iter().map(|record| record["id"].to_string()).collect();
            assert_eq!(ids.len(), whole.len(), "{}", table.name);
            assert_eq!(table.count(portal.ctx.db.read()).await.unwrap(), whole.len() as u64);
            if matches!(
                table.name,
                "pacts" | "obligations" | "signatures" | "organisations" | "commitments" | "consultations" | "comments"
            ) {
                assert!(whole.len() > 1, "the demonstration has no {}", table.name);
            }
        }
    }
}

#[tokio::test]
async fn the_csv_file_holds_what_the_lines_hold() {
    for portal in crate::demo::each().await {
        for table in TABLES.iter() {
            let (_, csv) = get(&portal, &format!("/data/{}.csv", table.name)).await;
            let mut reader = csv::Reader::from_reader(csv.as_bytes());
            let head: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
            assert_eq!(head, table.fields.iter().map(|f| f.name.clone()).collect::<Vec<_>>());
            let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
            let lines = lines(&portal, table).await;
            assert_eq!(rows.len(), lines.len());
            for (row, line) in rows.iter().zip(&lines) {
                assert_eq!(head.iter().cloned().collect::<BTreeSet<_>>(), line.as_object().unwrap().keys().cloned().collect());
                for (name, cell) in head.iter().zip(row) {
                    match &line[name] {
                        Value::Null => assert_eq!(cell, ""),
                        Value::String(text) => assert!(cell == text || cell == format!("'{text}"), "{name}: {cell}"),
                        other => assert_eq!(&serde_json::from_str::<Value>(cell).unwrap(), other),
                    }
                }
            }
        }
    }
}

#[tokio::test]
async fn filters_let_through_what_they_name_and_nothing_else() {
    for portal in crate::demo::each().await {
        let all = lines(&portal, super::table::table("obligations").unwrap()).await;
        for name in ["status", "pact", "organisation", "role", "country", "factor", "year"] {
            let mut counts: BTreeMap<String, usize> = BTreeMap::new();
            for record in &all {
                let value = match name {
                    "status" => &record["state"],
                    "year" => &record["due_on"],
                    name => &record[name],
                };
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                let value = if name == "year" { value[..4].to_owned() } else { value };
                *counts.entry(value).or_default() += 1;
            }
            for (value, count) in counts {
                let found = json(&portal, &format!("/api/v1/obligations?limit=200&{name}={value}")).await;
                assert_eq!(found["items"].as_array().unwrap().len(), count.min(200), "{name}={value}");
            }
        }
        let since = all[all.len() / 2]["updated_at"].as_str().unwrap();
        let later = all.iter().filter(|record| record["updated_at"].as_str().unwrap() >= since).count();
        let found = json(&portal, &format!("/api/v1/obligations?limit=200&updated_since={since}")).await;
        assert_eq!(found["items"].as_array().unwrap().len(), later.min(200));
        for table in ["organisations", "sanctions", "updates"] {
            let percent = json(&portal, &format!("/api/v1/{table}?q=%25")).await;
            assert_eq!(percent["items"].as_array().unwrap().len(), 0, "a percent sign finds nothing");
        }
        let items = async |query: &str| json(&portal, &format!("/api/v1/{query}")).await["items"].as_array().unwrap().clone();
        let andes = items("obligations?limit=200&q=andes").await;
        for state in ["missed", "verified", "upcoming"] {
            let expected: Vec<_> = andes.iter().filter(|record| record["state"] == state).cloned().collect();
            assert_eq!(items(&format!("obligations?limit=200&q=andes&status={state}")).await, expected, "{state}");
        }
        let later = andes.iter().filter(|record| record["updated_at"].as_str().unwrap() >= since).count();
        assert_eq!(items(&format!("obligations?limit=200&q=andes&updated_since={since}")).await.len(), later);
        assert!(!andes.is_empty() && items("updates?q=customs").await.iter().all(|update| update["retraction"].is_null()));
        let sierra = items("sanctions?q=sierra").await;
        assert!(!sierra.is_empty() && items("sanctions?q=SIERRA&country=XX").await.is_empty());
        let list = portal.get("/en/sanctions?q=siera").await.1;
        assert!(sierra.iter().all(|sanction| list.contains(sanction["id"].as_str().unwrap())), "a slip is corrected: {list}");
        let list = portal.get("/en/obligations?organisation=customs-andina&factor=3&role=unheard-of").await.1;
        assert!(list.contains("is not known"), "{list}");
        assert!(list.contains("<option") && !list.contains("(0)"), "what is not counted is not said to be none");
    }
}

#[tokio::test]
async fn rounds_of_consultation_are_told_with_their_comments_and_what_became_of_each() {
    for portal in crate::demo::each().await {
        let rounds = lines(&portal, super::table::table("consultations").unwrap()).await;
        let comments = lines(&portal, super::table::table("comments").unwrap()).await;
        for round in &rounds {
            let id = round["id"].as_str().unwrap();
            let of = json(&portal, &format!("/api/v1/comments?limit=200&consultation={id}")).await;
            let expected: Vec<_> = comments.iter().filter(|comment| comment["consultation_id"] == id).cloned().collect();
            assert_eq!(of["items"].as_array().unwrap(), &expected);
            assert!(round["content"]["texts"].is_object() && round["content"]["pact"].is_string());
            let page = round["url"].as_str().unwrap().strip_prefix(&portal.ctx.config.url("")).unwrap();
            let shown = get(&portal, page).await.1;
            assert!(expected.iter().all(|c| shown.contains(&format!("id=\"comment-{}\"", c["number"]))), "{page}");
        }
        for disposition in crate::drafting::consultation::Disposition::ALL {
            let word = disposition.as_str();
            let of = json(&portal, &format!("/api/v1/comments?limit=200&disposition={word}")).await;
            let expected = comments.iter().filter(|comment| comment["disposition"] == word).count();
            assert_eq!(of["items"].as_array().unwrap().len(), expected, "{word}");
        }
        let answered: Vec<_> = comments.iter().filter(|comment| !comment["disposition"].is_null()).collect();
        assert!(!answered.is_empty() && answered.iter().all(|c| c["answer"].is_string() && c["updated_at"] == c["answered_at"]));
        assert!(comments.iter().all(|comment| comment.get("person_id").is_none()), "of people nothing is said");
    }
}

#[tokio::test]
async fn what_is_not_taken_is_refused_by_name_as_a_problem() {
    let portal = Portal::sqlite().await;
    for (query, parameter) in [
        ("limit=0", "limit"),
        ("limit=201", "limit"),
        ("limit=+5", "limit"),
        ("after=1.x", "after"),
        ("updated_since=yesterday", "updated_since"),
        ("stauts=missed", "stauts"),
        ("status=tardy", "status"),
        ("factor=11", "factor"),
        ("pact=No%20Slug", "pact"),
        ("q=%00", "q"),
        ("limit=5&limit=5", "limit"),
    ] {
        let (answer, body) = ask(&portal, Method::GET, &format!("/api/v1/obligations?{query}"), &[]).await;
        assert_eq!(answer.status(), 400, "{query}");
        assert_eq!(answer.headers()[header::CONTENT_TYPE], "application/problem+json");
        let problem: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(problem["errors"][0]["parameter"], parameter, "{body}");
        assert!(!problem["errors"][0]["remedy"].as_str().unwrap().is_empty());
    }
    for (method, path, status) in [
        (Method::GET, "/api/v1/nothing", 404),
        (Method::GET, "/api/v1/pacts/no-such", 404),
        (Method::GET, "/api/v1/pacts/no-such/versions", 404),
        (Method::GET, "/api/v1/obligations/x", 404),
        (Method::POST, "/api/v1/obligations", 405),
        (Method::DELETE, "/api/v1/stats", 405),
    ] {
        let (answer, body) = ask(&portal, method, path, &[]).await;
        assert_eq!(answer.status(), status, "{path}");
        assert_eq!(answer.headers()[header::CONTENT_TYPE], "application/problem+json", "{path}");
        assert_eq!(serde_json::from_str::<Value>(&body).unwrap()["status"], status);
    }
}

#[tokio::test]
async fn what_was_read_is_sent_again_only_when_the_log_grew_and_others_pages_may_read_it() {
    let portal = Portal::sqlite().await;
    for path in
        ["/api/v1/pacts", "/api/v1/stats", "/api/openapi.json", "/data/pacts.csv", "/data/pacts.jsonl", "/data/datapackage.json"]
    {
        let (first, _) = ask(&portal, Method::GET, path, &[(header::ORIGIN, "https://example.org")]).await;
        assert_eq!(first.status(), 200, "{path}");
        assert_eq!(first.headers()[header::ACCESS_CONTROL_ALLOW_ORIGIN], "*", "{path}");
        let (tag, moment) = (&first.headers()[header::ETAG], &first.headers()[header::LAST_MODIFIED]);
        let (again, body) = ask(&portal, Method::GET, path, &[(header::IF_NONE_MATCH, tag.to_str().unwrap())]).await;
        assert_eq!((again.status().as_u16(), body.as_str()), (304, ""), "{path}");
        let (again, _) = ask(&portal, Method::GET, path, &[(header::IF_MODIFIED_SINCE, moment.to_str().unwrap())]).await;
        assert_eq!(again.status(), 200, "{path}: another release may tell the same moment in other words");
        portal.ctx.clock.travel(time::Duration::DAY);
        let tag = first.headers()[header::ETAG].to_str().unwrap();
        assert_eq!(ask(&portal, Method::GET, path, &[(header::IF_NONE_MATCH, tag)]).await.0.status(), 200, "{path}");
    }
    let other = portal.ctx.configured(|config| config.base_url = "https://other.example".parse().unwrap());
    let (one, other) = (State::now(&portal.ctx).await.unwrap(), State::now(&other).await.unwrap());
    assert_ne!(one.tag(), other.tag(), "what another build tells is something else");
    let asks = [(header::ORIGIN, "https://example.org"), (header::ACCESS_CONTROL_REQUEST_METHOD, "GET")];
    let (answer, _) = ask(&portal, Method::OPTIONS, "/api/v1/pacts", &asks).await;
    assert_eq!((answer.status().as_u16(), &answer.headers()[header::ACCESS_CONTROL_ALLOW_ORIGIN]), (200, &"*".parse().unwrap()));
}

#[tokio::test]
async fn every_documented_path_answers_and_every_record_has_the_fields_of_its_schema() {
    for portal in crate::demo::each().await {
        let document = json(&portal, "/api/openapi.json").await;
        let paths: BTreeSet<&str> = document["paths"].as_object().unwrap().keys().map(String::as_str).collect();
        let mut wanted: BTreeSet<String> = ["stats", "pacts/{slug}/versions"].map(|path| format!("/api/v1/{path}")).into();
        wanted.insert("/api/openapi.json".to_owned());
        for table in TABLES.iter().filter(|table| table.name != "versions") {
            wanted.insert(format!("/api/v1/{}", table.name));
            wanted.extend(table.key.iter().map(|key| format!("/api/v1/{}/{{{}}}", table.name, key.name)));
            let schema = &document["components"]["schemas"][&table.record];
            let known: BTreeSet<_> = schema["properties"].as_object().unwrap().keys().collect();
            for record in lines(&portal, table).await {
                assert_eq!(record.as_object().unwrap().keys().collect::<BTreeSet<_>>(), known, "{}", table.name);
                if let Some(key) = &table.key {
                    let name = record[key.name].as_str().unwrap();
                    assert_eq!(json(&portal, &format!("/api/v1/{}/{name}", table.name)).await, record);
                }
            }
        }
        assert_eq!(paths, wanted.iter().map(String::as_str).collect());
        let page = get(&portal, "/en/data").await.1;
        for path in paths.iter().filter_map(|path| path.strip_prefix(super::api::ROOT)) {
            assert!(page.contains(&format!("GET {path}<")), "{path} is not on the page");
        }
        portal.heard();
        let dated = super::edition::editions(portal.ctx.db.read()).await.unwrap();
        assert_eq!(portal.heard().len(), 1, "the versions of all tables are one question");
        for (table, edition) in TABLES.iter().zip(dated) {
            let whole = lines(&portal, table).await;
            let newest = whole.iter().filter_map(|r| r["changed_seq"].as_i64().or(r["log_seq"].as_i64())).max();
            // What is sealed or for few is told by entries of the same types.
            assert!(newest <= edition.map(|edition| edition.seq), "{}: {newest:?} {edition:?}", table.name);
        }
        for pact in lines(&portal, super::table::table("pacts").unwrap()).await {
            let found = json(&portal, &format!("/api/v1/pacts/{}/versions", pact["slug"].as_str().unwrap())).await;
            assert!(!found["items"].as_array().unwrap().is_empty());
        }
    }
}

#[tokio::test]
async fn what_reads_one_state_sees_nothing_that_is_written_meanwhile() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let (state, tx) = State::snapshot(ctx).await.unwrap();
        let act = ctx.db.begin().await.unwrap();
        crate::commitments::server::tests::organisation(ctx, &act, "late", OrganisationKind::Company).await;
        act.commit().await.unwrap();
        let (organisations, teller) = (super::table::table("organisations").unwrap(), state.teller(ctx));
        let asked = || Asked::all(10, Format::JsonLines);
        let kept = organisations.read(Source::Snapshot(tx), asked(), &teller).await.unwrap();
        let latest = organisations.read(ctx.db.read(), asked(), &teller).await.unwrap();
        assert_eq!((kept.records, latest.records), (0, 1));
        assert!(State::now(ctx).await.unwrap().size > state.size);
    }
}

#[test]
fn every_field_is_defined_and_every_name_is_snake_case() {
    for table in TABLES.iter() {
        assert!(!table.fields.is_empty());
        for field in &table.fields {
            assert!(field.says.len() > 3, "{}.{} has no definition", table.name, field.name);
            assert!(field.name.chars().all(|c| c.is_ascii_lowercase() || c == '_'), "{}", field.name);
        }
    }
}
