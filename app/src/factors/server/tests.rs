use crate::kernel::locale::Lang;
use crate::platform::testing::Portal;
use serde_json::Value;

#[test]
fn the_names_are_those_of_the_declaration() {
    let file: Value = serde_json::from_str(include_str!("../../../data/arusha_factors.json")).unwrap();
    for factor in file["factors"].as_array().unwrap() {
        for lang in [Lang::En, Lang::Fr, Lang::Es] {
            let key = format!("factor-{}-name", factor["no"]);
            assert_eq!(lang.t(&key), factor[lang.as_str()].as_str().unwrap());
        }
    }
}

#[tokio::test]
async fn each_factor_gathers_its_cases() {
    for portal in Portal::each().await {
        crate::library::server::demo(&portal.ctx).await.unwrap();
        let (status, page) = portal.get("/en/factors").await;
        assert_eq!(status, 200);
        assert!(page.contains("10. Relationship with the Private Sector") && page.contains("Gap: no commitment"));
        let (status, page) = portal.get("/ar/factors/7").await;
        assert_eq!(status, 200);
        assert!(page.contains("مدونة السلوك") && page.contains("DNA–CALOG"));
        for gone in ["/en/factors/0", "/en/factors/11", "/en/factors/07", "/en/factors/x"] {
            assert_eq!(portal.get(gone).await.0, 404, "{gone}");
        }
    }
}

#[tokio::test]
async fn the_numbers_of_a_factor_lead_to_what_they_count_and_its_commitments_are_paged() {
    for portal in crate::demo::each().await {
        let page = portal.get("/en/factors").await.1;
        for to in [
            "/en/commitments?factor=3\"",
            "/en/obligations?factor=3&amp;status=found_complete\"",
            "/charts/factors-coverage.csv?lang=en\"",
        ] {
            assert!(page.contains(to), "{to} in {page}");
        }
        let (first, beyond) = (portal.get("/en/factors/3").await.1, portal.get("/en/factors/3?page=99").await.1);
        let commitments = |page: &str| page.matches("href=\"/en/commitments/").count();
        assert!(commitments(&first) > 0 && commitments(&first) == commitments(&beyond), "one page has them all, and is the last");
    }
}
