//! Searching on both databases.

use super::find::{Query, asking, corrected};
use super::words::Text;
use super::{Kind, index};
use crate::kernel::locale::Lang;
use crate::platform::testing::Portal;
use sea_orm::{ConnectionTrait, Statement};

async fn named(portal: &Portal, rows: &[(&str, &str, Option<Lang>)]) {
    let tx = portal.ctx.db.begin().await.unwrap();
    for (name, text, lang) in rows {
        index::record(&tx, Kind::Organisation, name, &[Text(text, *lang)], &[text]).await.unwrap();
    }
    tx.commit().await.unwrap();
}

async fn found(db: &impl ConnectionTrait, asked: &str, lang: Lang) -> Vec<String> {
    let backend = db.get_database_backend();
    let (sql, values) = asking("r.name", backend, Kind::Organisation, &Query::new(asked, lang).unwrap());
    let rows = db.query_all_raw(Statement::from_sql_and_values(backend, sql, values)).await;
    let rows = rows.unwrap_or_else(|e| panic!("{asked}: {e}"));
    let mut names: Vec<String> = rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
    names.sort();
    names
}

#[tokio::test]
async fn words_are_found_in_four_languages_whatever_their_form() {
    for portal in Portal::each().await {
        named(
            &portal,
            &[
                ("en", "Clearances of perishable goods", Some(Lang::En)),
                ("fr", "Déclarations d’intérêts publiées", Some(Lang::Fr)),
                ("es", "Reuniones públicas de aduaneros", Some(Lang::Es)),
                ("ar", "إدارة الجمارك", Some(Lang::Ar)),
            ],
        )
        .await;
        let db = portal.ctx.db.read();
        assert_eq!(found(db, "clearance perish", Lang::En).await, ["en"]);
        assert_eq!(found(db, "declaration", Lang::Fr).await, ["fr"], "without its accent");
        assert_eq!(found(db, "PUBLIC", Lang::Es).await, ["es"], "a beginning");
        assert_eq!(found(db, "de", Lang::En).await, ["es", "fr"], "beginnings in two languages");
        assert_eq!(found(db, "الجمارك", Lang::Ar).await, ["ar"]);
        assert_eq!(found(db, "ادارة", Lang::Ar).await, ["ar"], "another way of writing it");
        assert!(found(db, "clearance aduaneros", Lang::En).await.is_empty(), "every word must be there");
    }
}

#[tokio::test]
async fn a_record_that_is_written_again_is_found_by_its_new_words_only() {
    for portal in Portal::each().await {
        named(&portal, &[("acme", "Acme Brokers", None)]).await;
        named(&portal, &[("acme", "Zenith Forwarders", None)]).await;
        let db = portal.ctx.db.read();
        assert_eq!(found(db, "zenith", Lang::En).await, ["acme"]);
        assert!(found(db, "brokers", Lang::En).await.is_empty());
        let slip = Query::new("zenihh", Lang::En).unwrap();
        assert_eq!(corrected(db, &slip, Lang::En).await.unwrap().as_deref(), Some("zenith"));
        let tx = portal.ctx.db.begin().await.unwrap();
        index::forget(&tx, Kind::Organisation, "acme", &["Zenith Forwarders"]).await.unwrap();
        tx.commit().await.unwrap();
        assert!(found(db, "zenith", Lang::En).await.is_empty());
        assert_eq!(corrected(db, &slip, Lang::En).await.unwrap(), None, "nor is it offered any more");
    }
}

#[tokio::test]
async fn a_slip_of_the_pen_is_corrected_and_what_is_known_is_left_alone() {
    for portal in Portal::each().await {
        named(&portal, &[("a", "Transportes Ibáñez", None), ("b", "Brokers of Piran", None)]).await;
        let db = portal.ctx.db.read();
        let instead = async |asked: &str| corrected(db, &Query::new(asked, Lang::En).unwrap(), Lang::En).await.unwrap();
        assert_eq!(instead("trasnportes").await.as_deref(), Some("transportes"));
        assert_eq!(instead("ibanes").await.as_deref(), Some("ibanez"));
        assert_eq!(instead("brokers pirna").await.as_deref(), Some("brokers piran"));
        assert_eq!(instead("brokers").await, None);
        assert_eq!(instead("customs").await, None, "nothing is like it");
    }
}

#[tokio::test]
async fn what_a_reader_types_is_never_a_command_of_the_search() {
    for portal in Portal::each().await {
        named(&portal, &[("a", "Acme", None)]).await;
        let db = portal.ctx.db.read();
        for asked in ["acme OR", "\"acme", "acme* NOT x'", "acme:&|!<->()", "NEAR(acme)", "words:acme"] {
            found(db, asked, Lang::En).await;
        }
        assert!(Query::new("  ¿?* ", Lang::En).is_none());
    }
}
