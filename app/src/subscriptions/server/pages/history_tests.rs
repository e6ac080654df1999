use crate::demo;
use crate::platform::testing::Portal;

/// The numbers of the entries that a page of an organisation shows, in its order.
async fn shown(portal: &Portal, query: &str) -> Vec<u64> {
    entries(portal, &format!("/en/organisations/andes-freight{query}")).await
}

async fn entries(portal: &Portal, path: &str) -> Vec<u64> {
    let (status, html) = portal.get(path).await;
    assert_eq!(status, 200, "{path}");
    let history = html.split("<ol class=\"timeline\">").last().unwrap_or_default();
    let links = history.split("href=\"/en/log/").skip(1).map(|link| link.split('"').next().unwrap().parse().unwrap());
    links.collect()
}

#[tokio::test]
async fn what_happened_is_the_log_s_whether_it_was_read_for_news_or_not() {
    for portal in demo::each().await {
        let before = shown(&portal, "/history").await;
        while crate::subscriptions::server::tick(&portal.ctx).await.unwrap() {}
        assert_eq!(shown(&portal, "/history").await, before);
        assert!(before.is_sorted_by(|a, b| a > b) && before.len() > 8, "{before:?}");
        let (_, html) = portal.get("/en/organisations/andes-freight/history").await;
        for words in ["signed version", "passed without it", "published a finding", "It was registered on this portal."] {
            assert!(html.contains(words), "{words}");
        }
        assert_eq!(shown(&portal, "").await[..5], before[..5]);
    }
}

#[tokio::test]
async fn a_pact_has_its_history_too_and_what_was_done_is_counted_up_to_a_day() {
    for portal in demo::each().await {
        let path = "/en/pacts/demo-airport-pact/history";
        let (all, before) = (entries(&portal, path).await, portal.get(path).await.1);
        while crate::subscriptions::server::tick(&portal.ctx).await.unwrap() {}
        assert_eq!(portal.get(path).await.1, before, "the log's, whether it was read for news or not");
        let then = entries(&portal, &format!("{path}?at=2026-06-30")).await;
        assert!(!then.is_empty() && then.iter().max() < all.iter().max(), "{then:?} of {all:?}");
        let missed = async |query: &str| {
            let html = portal.get(&format!("{path}{query}")).await.1;
            let (_, row) = html.split_once("Report missed</th><td>").unwrap_or(("", "0<"));
            row.split('<').next().unwrap().parse::<u64>().unwrap()
        };
        let (now, then) = (missed("").await, missed("?at=2026-09-30").await);
        assert!(then > 0 && then < now, "{then} of {now}");
        assert!(portal.get(&format!("{path}?at=1999-12-31")).await.1.contains("it was not on this portal"));
        assert_eq!(portal.get("/en/pacts/nothing/history").await.0, 404);
    }
}

#[tokio::test]
async fn a_day_holds_back_what_came_later_and_a_bad_one_is_refused() {
    let portal = demo::sqlite().await;
    let all = shown(&portal, "/history").await;
    let then = shown(&portal, "/history?at=2026-06-30").await;
    assert!(!then.is_empty() && then.len() < all.len() && all.ends_with(&then), "{then:?} of {all:?}");
    assert_eq!(shown(&portal, &format!("/history?before={}", all[2])).await, all[3..]);
    assert_eq!(shown(&portal, "/history?at=1999-12-31").await, Vec::<u64>::new());
    let (status, html) = portal.get("/en/organisations/andes-freight/history?at=2026-13-01").await;
    assert_eq!(status, 422);
    assert!(html.contains("2026-13-01") && html.contains("This is no day") && !html.contains("/en/log/"), "{html}");
    assert_eq!(portal.get("/en/organisations/andes-freight/history?before=x").await.0, 400);
    assert_eq!(portal.get("/en/organisations/nobody/history").await.0, 404);
}
