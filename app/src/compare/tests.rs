use super::Asked;
use crate::demo;

#[test]
fn an_address_names_each_once_and_four_at_most() {
    let asked = Asked::parse("of=a&of=b&of=a&of=&x=y&of=c&of=d&of=e&q=fresh+air");
    assert_eq!(asked, Asked { of: ["a", "b", "c", "d"].map(str::to_owned).into(), words: "fresh air".to_owned() });
}

/// The figures in the cells of a row, by its name.
fn row(html: &str, name: &str) -> Vec<String> {
    let row = html.split("<tr>").find(|row| row.contains(&format!(">{name}</th>"))).unwrap_or_else(|| panic!("no row {name}"));
    let cells = row.split("<td>").skip(1).map(|cell| cell.split("</td>").next().unwrap_or_default());
    cells.map(|cell| cell.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()).collect()
}

#[tokio::test]
async fn customs_stands_first_and_each_figure_is_that_of_its_own_list() {
    for portal in demo::each().await {
        let (status, html) = portal.get("/en/compare/organisations?of=andes-freight&of=customs-andina&of=nobody-here").await;
        assert_eq!(status, 200);
        assert!(html.contains("nobody-here"), "what is not there is named");
        let record = row(&html, "Record");
        let (customs, company) = (&record[0], &record[1]);
        assert!(customs.contains("Customs") && company.contains("Andes"), "{record:?}");
        for (name, status) in [("Missed", "missed"), ("Verified", "verified")] {
            for (figure, slug) in row(&html, name).iter().zip(["customs-andina", "andes-freight"]) {
                let (_, list) = portal.get(&format!("/api/v1/obligations?organisation={slug}&status={status}&limit=100")).await;
                let list: serde_json::Value = serde_json::from_str(&list).unwrap();
                assert_eq!(*figure, list["items"].as_array().unwrap().len().to_string(), "{name} of {slug}");
            }
        }
    }
}

#[tokio::test]
async fn pacts_are_compared_and_others_are_offered_and_found() {
    let portal = demo::sqlite().await;
    let (status, html) = portal.get("/en/compare/pacts?of=demo-airport-pact").await;
    assert_eq!(status, 200);
    assert!(html.contains("of=demo-airport-pact&amp;of=demo-integrity-pact"), "another is offered");
    let (_, html) = portal.get("/en/compare/organisations?q=andes").await;
    assert!(html.contains("of=andes-freight") && !html.contains("of=customs-andina"), "words narrow what is offered");
}
