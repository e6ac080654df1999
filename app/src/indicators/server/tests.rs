use super::entity::{review, series};
use super::import::{Imported, import};
use super::queries::{latest, medians, points, revisions};
use super::reviews::{Error, MINUTES, NewReview, held, next_due, record};
use super::{IMPORTED, REVIEWED};
use crate::audit::audit;
use crate::commitments::server::tests::Stage;
use crate::indicators::checks::{Check, Flag};
use crate::indicators::model::{Direction, ReviewDecision};
use crate::indicators::series::{Definition, read};
use crate::indicators::series_tests::{customs, logistics};
use crate::kernel::locale::Lang;
use crate::log::server::each_entry;
use crate::pacts::server::entity::commitment;
use crate::pacts::server::queries::{commitments_of, newest_version, pact_by_slug};
use crate::platform::ctx::Ctx;
use crate::platform::testing::Portal;
use sea_orm::{ConnectionTrait as _, EntityTrait as _, PaginatorTrait as _};
use serde_json::Value;
use time::Duration;
use time::macros::date;

async fn load(ctx: &Ctx, csv: &str) -> Imported {
    let reading = read(csv.as_bytes(), &customs()).unwrap();
    let definition = Definition {
        slug: "lpi-customs".to_owned(),
        name: "Efficiency of clearance".to_owned(),
        unit: "score from 1 to 5".to_owned(),
        direction: Some(Direction::Increase),
        source: "World Bank".to_owned(),
        licence: String::new(),
        mapping: reading.mapping,
    };
    import(ctx, "lpi-customs".parse().unwrap(), definition, reading.good, csv.as_bytes()).await.unwrap()
}

async fn entries(ctx: &Ctx, kind: &str) -> usize {
    let mut count = 0;
    each_entry(ctx.db.read(), |_, columns, _| count += usize::from(columns[0] == kind)).await.unwrap();
    count
}

async fn is_clean(ctx: &Ctx) {
    assert_eq!(audit(ctx.db.read(), &ctx.log_key.verifying_key()).await.unwrap(), []);
}

#[tokio::test]
async fn a_file_is_loaded_once_and_a_changed_one_becomes_a_revision_beside_it() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let csv = logistics();
        assert_eq!(load(ctx, &csv).await, Imported { revision: 1, is_new: true });
        assert_eq!(load(ctx, &csv).await, Imported { revision: 1, is_new: false });
        let changed = csv.replacen(",1.0000,", ",1.5000,", 1);
        assert_eq!(load(ctx, &changed).await, Imported { revision: 2, is_new: true });
        assert_eq!(load(ctx, &changed).await, Imported { revision: 2, is_new: false });
        let all = revisions(ctx, "lpi-customs").await.unwrap();
        assert_eq!(all.iter().map(|s| (s.revision, s.points)).collect::<Vec<_>>(), [(2, 1079), (1, 1079)]);
        assert_eq!(entries(ctx, IMPORTED).await, 2);
        is_clean(ctx).await;
        ctx.db.write().execute_unprepared("UPDATE series_points SET value = value + 1 WHERE area = 'AFG'").await.unwrap();
        let found = audit(ctx.db.read(), &ctx.log_key.verifying_key()).await.unwrap();
        assert!(found.iter().all(|d| d.table == "series" && d.column == "digest") && !found.is_empty(), "{found:?}");
    }
}

#[tokio::test]
async fn medians_latest_values_and_changes_are_those_of_the_file() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let csv = "iso3,country,year,customs_score\nPER,Peru,2016,2.0\nPER,Peru,2018,2.5\nURY,Uruguay,2016,3.0\nURY,Uruguay,2018,2.75\n\
                   CHL,Chile,2016,4.0\nBOL,Bolivia,2018,1.0\nBOL,Bolivia,2016,1.0\n";
        load(ctx, csv).await;
        let id = series::Entity::find().one(ctx.db.read()).await.unwrap().unwrap().id;
        let middle: Vec<_> = medians(ctx, id).await.unwrap().into_iter().map(|m| (m.period, m.median)).collect();
        assert_eq!(middle, [("2016".to_owned(), 2.5), ("2018".to_owned(), 2.5)]);
        for (sort, expected) in [
            ("", ["BOL", "CHL", "PER", "URY"]),
            ("highest", ["CHL", "URY", "PER", "BOL"]),
            ("lowest", ["BOL", "PER", "URY", "CHL"]),
            ("rise", ["PER", "BOL", "URY", "CHL"]),
            ("fall", ["URY", "BOL", "PER", "CHL"]),
        ] {
            let rows = latest(ctx, id, None, sort, 1).await.unwrap();
            assert_eq!(rows.iter().map(|r| r.area.as_str()).collect::<Vec<_>>(), expected, "{sort}");
        }
        let only = latest(ctx, id, Some(vec!["PER".to_owned(), "CHL".to_owned()]), "highest", 1).await.unwrap();
        let said: Vec<_> = only.iter().map(|r| (r.value, r.period.as_str(), r.change)).collect();
        assert_eq!(said, [(4.0, "2016", None), (2.5, "2018", Some(0.5))]);
        assert!(latest(ctx, id, Some(vec![]), "", 1).await.unwrap().is_empty());
    }
}

/// The area, period and value of each record of the open data that the query lets through.
async fn told(portal: &Portal, query: &str) -> Vec<(String, String, f64)> {
    let (status, body) = portal.get(&format!("/api/v1/indicator_values?{query}")).await;
    assert_eq!(status, 200, "{query}: {body}");
    let page: Value = serde_json::from_str(&body).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let items = page["items"].as_array().unwrap();
    items.iter().map(|v| (text(&v["area"]), text(&v["period"]), v["value"].as_f64().unwrap())).collect()
}

#[tokio::test]
async fn the_values_that_the_page_shows_are_in_the_file_and_in_the_list_each_revision_apart() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let csv = "iso3,country,year,customs_score\nURY,Uruguay,2016,3.25\nPER,Peru,2018,-2.5\nPER,Peru,2016,2.0\n";
        load(ctx, csv).await;
        load(ctx, &csv.replacen("-2.5", "2.75", 1)).await;
        for series in revisions(ctx, "lpi-customs").await.unwrap() {
            let mut shown = Vec::new();
            for area in ["PER", "URY"] {
                let drawn = points(ctx, series.id, area).await.unwrap();
                let drawn: Vec<_> = drawn.into_iter().map(|p| (p.area, p.period, p.value)).collect();
                let query = format!("indicator=lpi-customs&revision={}&area={area}", series.revision);
                assert_eq!(told(&portal, &query).await, drawn, "{query}");
                shown.extend(drawn);
            }
            assert_eq!(told(&portal, &format!("revision={}", series.revision)).await, shown);
        }
        assert_eq!(told(&portal, "indicator=lpi-customs").await.len(), 6);
        for nothing in ["indicator=lpi", "revision=3", "area=per"] {
            assert!(told(&portal, nothing).await.is_empty(), "{nothing}");
        }
        let (_, file) = portal.get("/data/indicator_values.csv").await;
        let rows: Vec<&str> = file.lines().skip(1).collect();
        assert_eq!(rows.len(), 6, "{file}");
        for (row, revision, value) in [(1, 1, "-2.5"), (4, 2, "2.75")] {
            let of_peru = format!(
                ",lpi-customs,{revision},2,PER,Peru,PE,2018,2018-01-01,2018-12-31,{value},score from 1 to 5,World Bank,,"
            );
            assert!(rows[row].contains(&of_peru), "{file}");
        }
        let (_, page) = portal.get("/en/indicators/lpi-customs?area=PER").await;
        let these = "/data/indicator_values.csv?indicator=lpi-customs&revision=2";
        let linked = page.contains(&these.replace('&', "&amp;"));
        assert!(page.contains(">2.75<") && page.contains(">3.25<") && linked, "{page}");
        let (_, file) = portal.get(these).await;
        assert_eq!(file.lines().skip(1).collect::<Vec<_>>(), rows[3..], "those of the revision on the page");
    }
}

#[tokio::test]
async fn the_pages_show_series_in_every_language() {
    for portal in Portal::each().await {
        let (status, empty) = portal.get("/en/indicators").await;
        assert!(status == 200 && empty.contains("No series yet"));
        load(&portal.ctx, &logistics()).await;
        for (lang, germany) in [("en", "Germany"), ("fr", "Allemagne"), ("es", "Alemania"), ("ar", "ألمانيا")] {
            let (status, list) = portal.get(&format!("/{lang}/indicators?q=world")).await;
            assert!(status == 200 && list.contains("/indicators/lpi-customs"), "{lang}");
            let q: String = url::form_urlencoded::byte_serialize(germany.as_bytes()).collect();
            let (status, page) = portal.get(&format!("/{lang}/indicators/lpi-customs?q={q}&area=DEU")).await;
            assert!(status == 200 && page.matches("<svg").count() == 2 && page.contains(germany), "{lang}");
            assert_eq!(page.matches("<th scope=\"row\"><a").count(), 1, "{lang}");
            assert_eq!(portal.get(&format!("/{lang}/methods")).await.0, 200);
        }
        let (_, second) = portal.get("/en/indicators/lpi-customs?page=2&sort=highest").await;
        assert_eq!(second.matches("<th scope=\"row\"><a").count(), 25);
        for gone in ["/nothing", "/lpi-customs?area=ZZZ", "/lpi-customs?page=99", "/lpi-customs?revision=2"] {
            assert_eq!(portal.get(&format!("/en/indicators{gone}")).await.0, 404, "{gone}");
        }
        let (status, hostile) = portal.get("/en/indicators/lpi-customs?q=%22%3E%3Cscript%3E&sort=%27").await;
        assert!(status == 200 && !hostile.contains("<script>"));
    }
}

#[test]
fn every_flag_has_its_sentence() {
    for check in Check::ALL {
        let flag = Flag { check: *check, statistic: 0.75, p: None, rows: vec![1, 2, 3], of: 12 };
        for lang in Lang::ALL {
            let said = super::said::flag(*lang, &flag);
            assert!(said.contains(&lang.number(12)) && said.contains(&lang.number(3)), "{said}");
        }
    }
}

async fn first_commitment(stage: &Stage) -> commitment::Model {
    let db = stage.ctx().db.read();
    let pact = pact_by_slug(db, &stage.pact).await.unwrap().unwrap();
    let version = newest_version(db, pact.id).await.unwrap().unwrap();
    commitments_of(db, version.id).await.unwrap().remove(0)
}

#[tokio::test]
async fn a_review_is_put_on_record_once_by_the_secretariat_of_customs_or_the_monitor() {
    for portal in Portal::each().await {
        let stage = Stage::on(portal, None).await;
        let (ctx, commitment) = (stage.ctx(), first_commitment(&stage).await.id);
        let (adopted, long) = (ctx.clock.today(), "x".repeat(MINUTES + 1));
        ctx.clock.travel(Duration::days(400));
        let new = |due_on, minutes| NewReview {
            commitment,
            due_on,
            held_on: date!(2027 - 12 - 01),
            decision: ReviewDecision::Keep,
            minutes,
        };
        let (first, second) = (next_due(adopted, 0), next_due(adopted, 1));
        for outsider in ["brokers", "acme"] {
            let refused = record(ctx, &stage.actor(outsider).await, new(first, "Looked at.")).await;
            assert!(matches!(refused, Err(Error::NotYours)), "{outsider}");
        }
        let customs = stage.actor("customs").await;
        record(ctx, &customs, new(first, " Looked at. ")).await.unwrap();
        record(ctx, &customs, new(first, "Looked at.")).await.unwrap();
        assert!(matches!(record(ctx, &customs, new(first, "Something else.")).await, Err(Error::Held)));
        let watch = stage.actor("watch").await;
        assert!(matches!(record(ctx, &watch, new(first, "Looked at.")).await, Err(Error::Held)), "another's is not theirs");
        let early = NewReview { held_on: adopted - Duration::DAY, ..new(second, "Looked at.") };
        let late = NewReview { held_on: ctx.clock.today() + Duration::DAY, ..new(second, "Looked at.") };
        let skipped = new(next_due(adopted, 2), "Looked at.");
        for bad in [early, late, skipped] {
            assert!(matches!(record(ctx, &watch, bad).await, Err(Error::Day)));
        }
        for bad in ["  ", &long] {
            assert!(matches!(record(ctx, &watch, new(second, bad)).await, Err(Error::Minutes)));
        }
        record(ctx, &watch, NewReview { decision: ReviewDecision::Change, ..new(second, "It is learnt by heart.") })
            .await
            .unwrap();
        assert_eq!(entries(ctx, REVIEWED).await, 2);
        assert_eq!(review::Entity::find().count(ctx.db.read()).await.unwrap(), 2);
        let all = held(ctx.db.read(), commitment).await.unwrap();
        let said: Vec<_> = all.iter().map(|(r, o)| (r.minutes.as_str(), o.as_ref().unwrap().slug.as_str())).collect();
        assert_eq!(said, [("Looked at.", "customs"), ("It is learnt by heart.", "watch")]);
        is_clean(ctx).await;
        for lang in ["en", "fr", "es", "ar"] {
            let (status, page) = stage.portal.get(&format!("/{lang}/commitments/{commitment}/reviews")).await;
            assert!(status == 200 && page.contains("It is learnt by heart.") && !page.contains("<textarea"), "{lang}");
        }
    }
}

#[test]
fn reviews_are_due_on_the_day_of_the_year_on_which_the_version_was_adopted() {
    assert_eq!(next_due(date!(2024 - 02 - 29), 0), date!(2025 - 02 - 28));
    assert_eq!(next_due(date!(2024 - 02 - 29), 3), date!(2028 - 02 - 29));
}
