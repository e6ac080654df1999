use super::*;
use crate::kernel::locale::Lang;

/// A meeting with all that can stand on its page: held, decided, its minutes before the seats.
async fn full(stage: &Stage) -> (CommitteeId, MeetingId) {
    let committee = stage.committee(true).await;
    let id = stage.calls(committee).await;
    stage.does("acme", id, Act::Answered { comes: true, with: "Ana Whitfield".to_owned() }).await;
    stage.does("brokers", id, Act::Asked { item: Item { text: text("Fees"), asked_by: Some(slug("brokers")) } }).await;
    stage.holds(id).await;
    stage.does("customs", id, decided(1, Some("acme"))).await;
    stage.does("customs", id, decided(2, None)).await;
    stage.drafts(id, date!(2026 - 12 - 20)).await;
    stage.does("acme", id, Act::Commented { comment: "We said three lanes.".to_owned() }).await;
    (committee, id)
}

#[tokio::test]
async fn every_page_answers_whom_it_is_for_in_each_language_and_nobody_else() {
    let stage = Stage::in_force(Portal::sqlite().await).await;
    let (committee, id) = full(&stage).await;
    for lang in Lang::ALL {
        let public = [
            "/meetings".to_owned(),
            format!("/meetings?q=gate&pact={}&state=held&year=2026", stage.pact),
            "/meetings?when=ahead".to_owned(),
            "/meetings?pact=nothing".to_owned(),
            "/meetings/actions".to_owned(),
            "/meetings/actions?state=done".to_owned(),
            format!("/meetings/{id}"),
            format!("/pacts/{}/meetings", stage.pact),
            "/calendar?month=2026-12".to_owned(),
        ];
        for page in public {
            let (status, body) = stage.portal.get(&format!("/{lang}{page}")).await;
            assert_eq!((status, body.matches("<h1").count()), (200, 1), "/{lang}{page}");
            for hidden in ["Ana Whitfield", "We said three lanes.", "All <strong>agreed"] {
                assert!(!body.contains(hidden), "{hidden} on /{lang}{page}");
            }
        }
        let of_secretariat = [
            format!("/meetings/{id}/attendance"),
            format!("/meetings/{id}/decide"),
            format!("/meetings/{id}/minutes"),
            format!("/meetings/{id}/drop?decision=1"),
            format!("/pacts/{}/committees/new", stage.pact),
            format!("/committees/{committee}/change"),
            format!("/committees/{committee}/close"),
            format!("/committees/{committee}/call"),
        ];
        for page in of_secretariat {
            let path = format!("/{lang}{page}");
            let (status, body) = stage.asks("customs", &path, None).await;
            assert_eq!((status, body.matches("<h1").count()), (200, 1), "{path}");
            assert_eq!(stage.asks("acme", &path, None).await.0, 404, "{path}");
            assert_eq!(stage.asks("", &path, None).await.0, 303, "{path}: sign in first");
        }
        for page in [format!("/meetings/{id}/comment"), format!("/meetings/{id}/done?decision=1"), "/desk".to_owned()] {
            assert_eq!(stage.asks("acme", &format!("/{lang}{page}"), None).await.0, 200, "/{lang}{page}");
        }
    }
    let record = format!("/en/meetings/{id}");
    let (_, page) = stage.asks("acme", &record, None).await;
    assert!(page.contains("Ana Whitfield") && page.contains("We said three lanes.") && page.contains("<strong>agreed"));
    let (_, page) = stage.asks("zenith", &record, None).await;
    assert!(!page.contains("Ana Whitfield") && page.contains("Open two lanes."));
    for way in ["answer", "nothing"] {
        assert!([404, 422].contains(&stage.asks("acme", &format!("{record}/{way}"), None).await.0), "{way}");
    }
}

#[tokio::test]
async fn a_form_is_looked_at_before_it_is_done_and_nothing_that_was_typed_is_lost() {
    let stage = Stage::in_force(Portal::sqlite().await).await;
    let founding = format!("/en/pacts/{}/committees/new", stage.pact);
    let form = "name.en=Gate+committee&terms.en=It+meets.&public=yes&quorum=2&both_sides=yes&chair=brokers\
                &seat_customs=yes&seat_brokers=yes&seat_acme=yes";
    let (status, page) =
        stage.asks("customs", &founding, Some(&format!("{form}&step=check").replace("quorum=2", "quorum=9"))).await;
    assert!(status == 422 && page.contains("Gate committee"), "{page}");
    let (status, page) = stage.asks("customs", &founding, Some(&format!("{form}&step=check"))).await;
    assert!(status == 200 && page.contains("Gate committee") && page.contains("name=\"seat_acme\""), "{page}");
    assert_eq!(stage.asks("acme", &founding, Some(&format!("{form}&step=act"))).await.0, 404);
    let (status, to) = stage.asks("customs", &founding, Some(&format!("{form}&step=act"))).await;
    assert_eq!((status, to), (303, format!("/en/pacts/{}/meetings", stage.pact)));
    let pact = pact_by_slug(stage.ctx().db.read(), &stage.pact).await.unwrap().unwrap();
    let committee = of_pact(stage.ctx().db.read(), pact.id).await.unwrap()[0].id;
    let calling = format!("/en/committees/{committee}/call");
    let form = "day=2026-12-10&time=09%3A30&minutes=90&place=Hall+2&item_1.en=Queues&item_3.en=Fees&agenda_until=2026-12-01\
                &document_1_title=Figures&document_1_url=https%3A%2F%2Fa.example%2Fx.pdf";
    let (status, page) = stage.asks("customs", &calling, Some(&format!("{form}&step=check").replace("09%3A30", "noon"))).await;
    assert!(status == 422 && page.contains("Queues"));
    let (status, page) = stage.asks("customs", &calling, Some(&format!("{form}&step=check"))).await;
    assert!(status == 200 && page.contains("Queues") && page.contains("Hall 2"), "{page}");
    let (status, to) = stage.asks("customs", &calling, Some(&format!("{form}&step=act"))).await;
    assert_eq!(status, 303);
    let (_, page) = stage.asks("", &to, None).await;
    assert!(page.contains("Queues") && page.contains("Fees") && page.contains("https://a.example/x.pdf"), "{page}");
    let id: MeetingId = to.rsplit('/').next().unwrap().parse().unwrap();
    assert_eq!(stage.asks("acme", &format!("{to}/answer"), Some("comes=")).await.0, 422);
    assert_eq!(stage.asks("acme", &format!("{to}/answer"), Some("comes=yes&with=Ana")).await, (303, to.clone()));
    assert_eq!(stage.asks("brokers", &format!("{to}/ask"), Some("item_1.en=Night+shifts")).await.0, 303);
    let (_, page) = stage.asks("customs", &format!("{to}/change"), None).await;
    assert!(page.contains("Night shifts") && page.contains("name=\"asked_3\" value=\"brokers\""), "{page}");
    stage.it_is(STARTS + Duration::hours(4));
    let attendance = "seat_customs=present&seat_brokers=present&seat_acme=absent";
    assert_eq!(stage.asks("customs", &format!("{to}/attendance"), Some("seat_customs=present&step=act")).await.0, 422);
    let (status, page) = stage.asks("customs", &format!("{to}/attendance"), Some(&format!("{attendance}&step=check"))).await;
    assert!(status == 200 && page.contains("Enough seats"), "{page}");
    assert_eq!(stage.asks("customs", &format!("{to}/attendance"), Some(&format!("{attendance}&step=act"))).await.0, 303);
    let decision = "text.en=Open+two+lanes.&owner=acme&due_on=2027-01-15&step=act";
    assert_eq!(stage.asks("customs", &format!("{to}/decide"), Some(decision)).await.0, 303);
    let minutes = "minutes.en=All+agreed.&until=2026-12-12";
    assert_eq!(stage.asks("customs", &format!("{to}/minutes"), Some(&format!("{minutes}&step=act"))).await.0, 303);
    assert_eq!(stage.asks("acme", &format!("{to}/comment"), Some("comment=Three+lanes.")).await.0, 303);
    stage.it_is(datetime!(2026-12-14 10:00 UTC));
    assert_eq!(stage.asks("brokers", &format!("{to}/adopt"), Some("how=chair&step=act")).await.0, 303);
    let done = "decision=1&note.en=Both+are+open.&step=act";
    assert_eq!(stage.asks("zenith", &format!("{to}/done"), Some(done)).await.0, 404);
    assert_eq!(stage.asks("acme", &format!("{to}/done"), Some(done)).await.0, 303);
    let (_, page) = stage.asks("", &to, None).await;
    assert!(page.contains("Both are open.") && page.contains("All agreed.") && !page.contains("Three lanes."), "{page}");
    assert_eq!(stage.stands(id).await, MeetingState::Adopted);
    stage.is_clean().await;
}

#[tokio::test]
async fn pages_of_a_committee_that_is_not_public_are_for_its_seats_alone() {
    let stage = Stage::in_force(Portal::sqlite().await).await;
    let id = stage.calls(stage.committee(false).await).await;
    for who in ["", "zenith", "watch"] {
        for path in [format!("/en/meetings/{id}"), format!("/en/meetings/{id}/answer")] {
            assert!([303, 404].contains(&stage.asks(who, &path, None).await.0), "{who} {path}");
        }
        assert!([303, 404].contains(&stage.asks(who, &format!("/meetings/{id}.ics"), None).await.0), "{who}");
        let (_, page) = stage.asks(who, &format!("/en/pacts/{}/meetings", stage.pact), None).await;
        assert!(!page.contains("Gate committee"), "{who}");
    }
    for who in ["acme", "customs", "brokers"] {
        assert_eq!(stage.asks(who, &format!("/en/meetings/{id}"), None).await.0, 200, "{who}");
        assert_eq!(stage.asks(who, &format!("/meetings/{id}.ics"), None).await.0, 200, "{who}");
    }
    assert!(!stage.portal.get("/en/meetings").await.1.contains("Gate committee"));
    assert!(!stage.portal.get("/calendar.ics").await.1.contains(&id.to_string()));
}
