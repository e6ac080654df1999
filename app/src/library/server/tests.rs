use super::*;
use crate::kernel::canonical::digest;
use crate::kernel::locale::Lang;
use crate::library::server::entity::Entity;
use crate::library::server::queries::{Filter, list};
use crate::platform::testing::Portal;
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, FromQueryResult, IntoActiveModel as _, Set, Statement};

fn filter(query: &str) -> Filter {
    let pairs: std::collections::HashMap<String, String> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    serde_json::from_value(serde_json::to_value(pairs).unwrap()).unwrap()
}

async fn found(portal: &Portal, query: &str, lang: Lang) -> u64 {
    list(&portal.ctx, &filter(query), lang).await.unwrap().unwrap().found.total
}

#[derive(FromQueryResult)]
struct Logged {
    seq: i64,
    entry: String,
}

async fn entries_of(portal: &Portal, id: &str) -> Vec<Logged> {
    let sql = format!("SELECT seq, entry FROM log_entries WHERE kind = '{RECORDED}' AND subject = '{id}' ORDER BY seq");
    let db = &portal.ctx.db;
    Logged::find_by_statement(Statement::from_string(db.backend(), sql)).all(db.read()).await.unwrap()
}

#[tokio::test]
async fn the_whole_library_is_read_without_a_fault_and_recorded_once() {
    let reading = read(DEMO_FILES.0, Some(DEMO_FILES.1)).unwrap();
    assert_eq!((reading.good.len(), reading.bad), (78, vec![]));
    assert_eq!(reading.good.iter().map(|r| r.metrics.len()).sum::<usize>(), 95);
    for portal in Portal::each().await {
        let first = demo(&portal.ctx).await.unwrap();
        assert_eq!(first, Recorded { added: 78, changed: 0, known: 0 });
        assert_eq!(demo(&portal.ctx).await.unwrap(), Recorded { added: 0, changed: 0, known: 78 });
        let cases = Entity::find().all(portal.ctx.db.read()).await.unwrap();
        assert_eq!(cases.len(), 78);
        for case in cases {
            let entries = entries_of(&portal, &case.id).await;
            assert_eq!(entries.len(), 1, "{}", case.id);
            assert_eq!(entries[0].seq, case.log_seq);
            assert!(entries[0].entry.contains(&digest(canonical(&case))));
        }
    }
}

#[tokio::test]
async fn a_record_that_says_something_else_leaves_a_new_entry() {
    for portal in Portal::each().await {
        demo(&portal.ctx).await.unwrap();
        let mut records = read(DEMO_FILES.0, Some(DEMO_FILES.1)).unwrap().good;
        records[4].summary.push_str(" And more.");
        let id = records[4].id.clone();
        assert_eq!(record(&portal.ctx, records).await.unwrap(), Recorded { added: 0, changed: 1, known: 77 });
        let entries = entries_of(&portal, &id).await;
        assert_eq!(entries.len(), 2);
        let case = Entity::find_by_id(id).one(portal.ctx.db.read()).await.unwrap().unwrap();
        assert!(case.summary.ends_with(" And more."));
        assert_eq!(case.log_seq, entries[1].seq);
        assert!(entries[1].entry.contains(&digest(canonical(&case))));
    }
}

#[tokio::test]
async fn the_canonical_record_binds_every_public_column() {
    let portal = Portal::sqlite().await;
    demo(&portal.ctx).await.unwrap();
    let case = Entity::find_by_id("INI-003").one(portal.ctx.db.read()).await.unwrap().unwrap();
    let bound = canonical(&case);
    let columns = Entity::find_by_id("INI-003").into_json().one(portal.ctx.db.read()).await.unwrap().unwrap();
    let record: serde_json::Value = serde_json::from_str(&bound).unwrap();
    let named = |column: &str| match column {
        "kind" => "type".to_owned(),
        "factors" => "arusha_factors".to_owned(),
        other => other.to_owned(),
    };
    let mut from_table: Vec<_> = columns.as_object().unwrap().keys().filter(|c| *c != "log_seq").map(|c| named(c)).collect();
    let mut in_record: Vec<_> = record.as_object().unwrap().keys().cloned().collect();
    from_table.sort();
    in_record.sort();
    assert_eq!(from_table, in_record);
    let mut row = case.into_active_model();
    row.note = Set("changed by hand".to_owned());
    let changed = row.update(portal.ctx.db.write()).await.unwrap();
    assert_ne!(canonical(&changed), bound);
}

#[test]
fn bad_records_and_rows_are_named_with_reason_and_remedy_and_the_good_ones_stay() {
    let mut file: serde_json::Value = serde_json::from_str(DEMO_FILES.0).unwrap();
    let all = file["initiatives"].as_array_mut().unwrap();
    all[0]["type"] = "mou".into();
    all[1]["year"] = "2011".into();
    all[2]["countries"] = serde_json::json!(["Uruguay"]);
    all[3].as_object_mut().unwrap().remove("summary");
    all[4]["extra"] = 1.into();
    all[5]["id"] = "INI-077".into();
    let csv = "initiative_id,indicator,unit,period,value\nINI-010,Members,members,2020,many\nINI-999,Members,members,2020,1\n\
               INI-007,CCBI members,members,2018,2999\nINI-008,Members,members,soon,1\n";
    let reading = read(&file.to_string(), Some(csv)).unwrap();
    let said: Vec<String> = reading.bad.iter().map(ToString::to_string).collect();
    let expected = [
        "INI-001 (record 1): type: `mou` is not one of customs_business_mou",
        "INI-002 (record 2): year: invalid type: string \"2011\", expected i32",
        "INI-003 (record 3): countries: `Uruguay` is no country; give ISO 3166-1",
        "INI-004 (record 4): .: missing field `summary`",
        "INI-005 (record 5): extra: unknown field `extra`",
        "INI-077 (record 77): id: record 6 has it already",
        "figures, line 2: ",
        "figures, line 3: initiative_id: `INI-999` is not among the good records",
        "figures, line 4: value: 2999 stands against 3000",
        "figures, line 5: `soon` is no period",
    ];
    assert_eq!(said.len(), expected.len(), "{said:#?}");
    for (said, expected) in said.iter().zip(expected) {
        assert!(said.starts_with(expected), "{said}\n{expected}");
    }
    assert_eq!(reading.good.len(), 72);
}

#[test]
fn a_file_that_is_cut_short_or_of_another_form_is_refused_as_a_whole() {
    assert!(read(&DEMO_FILES.0[..5000], None).unwrap_err().contains("not of the library's form"));
    assert!(read(r#"{"count":2,"initiatives":[]}"#, None).unwrap_err().contains("`count` says 2"));
    assert!(read(DEMO_FILES.0, Some("id,value\n")).unwrap_err().contains("first line must be initiative_id"));
}

#[tokio::test]
async fn the_list_is_sifted_by_words_type_country_factor_and_customs() {
    for portal in Portal::each().await {
        demo(&portal.ctx).await.unwrap();
        assert_eq!(found(&portal, "", Lang::En).await, 78);
        assert_eq!(found(&portal, "type=integrity_pact", Lang::En).await, 9);
        assert_eq!(found(&portal, "customs=yes", Lang::En).await, 36);
        assert_eq!(found(&portal, "country=UY", Lang::En).await, 5);
        assert_eq!(found(&portal, "q=camara+URUGUAYA+logistica", Lang::Fr).await, 1);
        assert_eq!(
            found(&portal, "q=Cameroun&customs=yes", Lang::Fr).await,
            found(&portal, "q=الكاميرون&customs=yes", Lang::Ar).await
        );
        assert!(found(&portal, "q=الكاميرون", Lang::Ar).await > 0);
        assert!(found(&portal, "factor=1", Lang::En).await < found(&portal, "factor=10", Lang::En).await);
        assert_eq!(found(&portal, "type=nonsense", Lang::En).await, 0);
        assert!(list(&portal.ctx, &filter("page=5"), Lang::En).await.unwrap().is_none());
        assert!(list(&portal.ctx, &filter("page=x"), Lang::En).await.unwrap().is_none());
        let counts = count_by_factor(&portal.ctx).await.unwrap();
        assert_eq!(counts[9], found(&portal, "factor=10", Lang::En).await);
    }
}

#[tokio::test]
async fn the_pages_show_cases_in_every_language() {
    for portal in Portal::each().await {
        let (status, empty) = portal.get("/en/library").await;
        assert_eq!(status, 200);
        assert!(empty.contains("No case yet"));
        demo(&portal.ctx).await.unwrap();
        for (lang, uruguay) in [("en", "Uruguay"), ("fr", "Uruguay"), ("es", "Uruguay"), ("ar", "أورغواي")] {
            let (status, page) = portal.get(&format!("/{lang}/library?country=UY")).await;
            assert_eq!(status, 200);
            assert!(page.contains("DNA–CALOG ethics memorandum") && page.contains(uruguay), "{lang}");
            let (status, page) = portal.get(&format!("/{lang}/library/INI-003")).await;
            assert_eq!(status, 200);
            assert!(page.contains(r#"rel="noopener external""#) && page.contains("<svg") && page.contains(r#"lang="en""#));
        }
        assert_eq!(portal.get("/en/library/INI-999").await.0, 404);
        assert_eq!(portal.get("/en/library?page=99").await.0, 404);
        let (_, hostile) = portal.get("/en/library?q=%22%3E%3Cscript%3E").await;
        assert!(!hostile.contains("<script>"));
    }
}
