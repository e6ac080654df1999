use crate::demo;
use crate::platform::testing::Portal;

/// The numbers of the entries that a page shows, in its order.
async fn shown(portal: &Portal, query: &str) -> Vec<u64> {
    let (status, html) = portal.get(&format!("/en/organisations/andes-freight{query}")).await;
    assert_eq!(status, 200, "{query}");
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
