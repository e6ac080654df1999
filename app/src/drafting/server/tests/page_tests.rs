//! The pages of a draft and of its consultation.

use super::*;
use crate::drafting::model::MOST_OF_TEXT;

#[tokio::test]
async fn the_pages_of_a_draft_are_for_those_who_have_a_part_in_it_and_lose_nothing() {
    for desk in Desk::each().await {
        let ctx = desk.0.ctx();
        let form = "organisation=customs&template=&kind=memorandum&title=Border+pact&slug=Border";
        let (status, page) = desk.asks("customs", "/en/desk/drafts/new", Some(form)).await;
        assert!(status == 422 && page.contains("value=\"Border pact\""), "{page}");
        let (status, to) = desk
            .asks(
                "customs",
                "/en/desk/drafts/new",
                Some(&form.replace("Border&", "border-pact&").replace("slug=Border", "slug=border-pact")),
            )
            .await;
        assert!(status == 303 && to.starts_with("/en/desk/drafts/"), "{to}");
        let id: DraftId = to.rsplit('/').next().unwrap().parse().unwrap();
        assert_eq!(desk.asks("acme", "/en/desk/drafts/new", None).await.0, 403);
        for path in ["", "/edit?text=fr", "/particulars", "/compare?from=1&to=1", "/consult"] {
            let path = format!("{to}{path}");
            let (status, page) = desk.asks("customs", &path, None).await;
            assert_eq!((status, page.matches("<h1").count()), (200, 1), "{path}: {page}");
            assert_eq!(desk.asks("brokers", &path, None).await.0, 404, "{path}");
            assert_eq!(desk.asks("", &path, None).await.0, 303, "{path}");
        }
        assert_eq!(desk.asks("customs", &format!("{to}/adopt"), None).await.0, 422, "not before a consultation");

        let written = |seen: i32, said: &str, step: &str| {
            let text: String = form_urlencoded(&text(said));
            format!("seen={seen}&lang=en&step={step}&text={text}")
        };
        let edit = format!("{to}/edit");
        let (status, page) = desk.asks("customs", &edit, Some(&written(1, "**Bold** words", "check"))).await;
        assert!(status == 200 && page.contains("<strong>Bold</strong> words"), "a preview: {page}");
        let (_, page) = desk.asks("customs", &edit, Some("seen=1&lang=en&step=check&text=%23+A")).await;
        assert!(page.contains("there is no article"), "{page}");
        assert_eq!(desk.asks("customs", &edit, Some(&written(1, "One word", "act"))).await.0, 303);
        let (status, page) = desk.asks("customs", &edit, Some(&written(1, "Mine alone", "act"))).await;
        assert_eq!(status, 422);
        for kept in ["1.1 Mine alone", "<ins>One", "name=\"seen\" value=\"2\""] {
            assert!(page.contains(kept), "{kept} in {page}");
        }
        let (_, page) = desk.asks("customs", &format!("{to}/compare?from=1&to=2&text=en"), None).await;
        assert!(page.contains("<del>") && page.contains("<details>"), "{page}");

        let particulars = "seen=2&title.en=&authentic.en=yes&needed.customs=many&members=&monitor=";
        let (status, page) = desk.asks("customs", &format!("{to}/particulars"), Some(particulars)).await;
        assert!(status == 422 && page.contains("value=\"many\""), "{page}");
        let good = "seen=2&title.en=Border+pact&summary.en=Short&authentic.en=yes&needed.customs=1&association.brokers=yes";
        assert_eq!(desk.asks("customs", &format!("{to}/particulars"), Some(good)).await.0, 303);
        let (_, page) = desk.asks("customs", &format!("{to}/compare?from=2&to=3"), None).await;
        assert!(page.contains("Beside the text") && page.contains("plain words (English)") && page.contains("Short"), "{page}");
        let (_, page) = desk.asks("customs", &format!("{to}/compare?from=3&to=3"), None).await;
        assert!(page.contains("Nothing has changed between these two versions") && !page.contains("Beside the text"), "{page}");
        let beside = "title.en=Border+pact&authentic.en=yes&needed.customs=1";
        for stale in ["seen=3&members=acme", "seen=2&named=brokers:association&association.brokers=yes&members=acme"] {
            let (status, page) = desk.asks("customs", &format!("{to}/particulars"), Some(&format!("{stale}&{beside}"))).await;
            assert!(status == 422 && page.contains("name=\"named\" value=\"brokers:association\""), "{stale}: {page}");
            assert_eq!(desk.asks("acme", &to, None).await.0, 404, "{stale}: nothing is saved by half");
        }
        assert_eq!(desk.asks("customs", &format!("{to}/particulars"), Some(&format!("seen=3&{beside}"))).await.0, 303);
        let (status, page) = desk.asks("brokers", &to, None).await;
        assert!(status == 200 && page.contains("because your organisation is named"), "who is not changed stays: {page}");
        assert_eq!(desk.asks("brokers", &edit, None).await.0, 404);
        let (_, page) = desk.asks("brokers", "/en/desk/drafts", None).await;
        assert!(page.contains("Border pact"));
        let (_, page) = desk.asks("acme", "/en/desk/drafts", None).await;
        assert!(!page.contains("Border pact"));
        let longest = form_urlencoded(&"ع".repeat(MOST_OF_TEXT));
        let written = |more: &str| format!("seen=4&lang=ar&step=act&text={longest}{more}");
        assert_eq!(desk.asks("customs", &edit, Some(&written("x"))).await.0, 422, "one letter too many");
        assert_eq!(desk.asks("customs", &edit, Some(&written(""))).await.0, 303);
        assert_eq!(rounds(ctx.db.read(), id).await.unwrap().len(), 0);
    }
}

fn form_urlencoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

#[tokio::test]
async fn a_consultation_is_read_by_everyone_and_told_of_from_the_first_comment_to_the_adopted_text() {
    for desk in Desk::each().await {
        let ctx = desk.0.ctx();
        assert!(desk.asks("", "/en/consultations", None).await.1.contains("No consultation yet"));
        let id = desk.drafted().await;
        let draft = format!("/en/desk/drafts/{id}");
        let until = ctx.clock.today() + Duration::days(14);
        let (status, page) = desk.asks("customs", &format!("{draft}/consult"), Some(&format!("until={until}"))).await;
        assert!(status == 422 && page.contains(&format!("value=\"{until}\"")), "{page}");
        let (status, round) =
            desk.asks("customs", &format!("{draft}/consult"), Some(&format!("until={until}&confirm=yes"))).await;
        assert_eq!((status, round.as_str()), (303, "/en/consultations/border-pact/1"));
        for lang in Lang::ALL {
            for path in ["/consultations", "/consultations/border-pact/1", "/consultations/border-pact/1?article=3&page=2"] {
                let (status, page) = desk.asks("", &format!("/{lang}{path}"), None).await;
                assert_eq!((status, page.matches("<h1").count()), (200, 1), "/{lang}{path}");
            }
        }
        for nothing in ["/en/consultations/border-pact/2", "/en/consultations/other/1", "/en/consultations/border-pact/1/changes"]
        {
            assert_eq!(desk.asks("", nothing, None).await.0, 404, "{nothing}");
        }
        assert_eq!(desk.asks("", "/en/pacts/border-pact", None).await.0, 404, "it is no pact yet");

        let comment = format!("{round}/comment");
        assert_eq!(desk.asks("", &comment, None).await.0, 303, "sign in first");
        assert_eq!(desk.asks("customs", &comment, None).await.0, 403);
        let (_, form) = desk.asks("brokers", &comment, None).await;
        let key = form.split("name=\"key\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let typed = format!("key={key}&organisation=brokers&article=3&comment=Say+%3Cb%3Ehours%3C%2Fb%3E");
        let (status, page) =
            desk.asks("brokers", &comment, Some(&format!("{typed}&step=check").replace("article=3", "article=99"))).await;
        assert!(status == 422 && page.contains("Say &lt;b&gt;hours"), "{page}");
        let (status, page) = desk.asks("brokers", &comment, Some(&format!("{typed}&step=check"))).await;
        assert!(status == 200 && page.contains("Publish the comment"), "{page}");
        for _ in 0..2 {
            assert_eq!(desk.asks("brokers", &comment, Some(&format!("{typed}&step=act"))).await.0, 303);
        }
        let (_, page) = desk.asks("", &round, None).await;
        assert!(page.contains("Say &lt;b&gt;hours") && page.matches("id=\"comment-").count() == 1, "{page}");
        assert!(desk.asks("customs", "/en/desk", None).await.1.contains("One comment awaits an answer"));

        let one = format!("{round}/comments/1");
        assert_eq!(desk.asks("brokers", &one, None).await.0, 404);
        assert_eq!(desk.asks("customs", &one, Some("disposition=accepted&why=&step=check")).await.0, 422);
        let (status, page) = desk.asks("customs", &one, Some("disposition=accepted&why=Article+3+says+so.&step=check")).await;
        assert!(status == 200 && page.contains("Publish the answer"), "{page}");
        assert_eq!(desk.asks("customs", &one, Some("disposition=accepted&why=Article+3+says+so.&step=act")).await.0, 303);
        assert_eq!(desk.asks("customs", &one, Some("disposition=rejected&why=No.&step=act")).await.0, 422, "it stands");
        desk.late();
        tick(ctx).await.unwrap();
        let (status, page) = desk
            .asks("brokers", &comment, Some(&format!("{typed}&step=act").replace(&key, &uuid::Uuid::from_u128(9).to_string())))
            .await;
        assert!(status == 422 && page.contains("takes no comments any more"), "{page}");
        let (_, page) = desk.asks("", &round, None).await;
        assert!(page.contains("Article 3 says so.") && page.contains("Closed"));

        let version = work(ctx.db.read(), &desk.0.actor("customs").await, id).await.unwrap().draft.version;
        let changed = work(ctx.db.read(), &desk.0.actor("customs").await, id).await.unwrap().content.texts["en"].replacen(
            "1.1 ",
            "1.1 Indeed ",
            1,
        );
        keep(ctx, &desk.0.actor("customs").await, id, version, Change::Text(Lang::En, changed)).await.unwrap();
        assert_eq!(
            desk.asks("customs", &format!("{draft}/adopt"), Some(&format!("seen={version}&confirm=yes"))).await.0,
            422,
            "newer"
        );
        let seen = version + 1;
        assert_eq!(
            desk.asks("customs", &format!("{draft}/adopt"), Some(&format!("seen={seen}&confirm=yes"))).await,
            (303, draft.clone())
        );
        let (status, page) = desk.asks("customs", &format!("{draft}/open"), Some("monitor=&confirm=yes")).await;
        assert!(status == 422 && page.contains("before its monitor is named"), "{page}");
        assert_eq!(desk.asks("customs", &format!("{draft}/open"), Some("monitor=watch&confirm=yes")).await.0, 303);
        let (_, page) = desk.asks("", "/en/pacts/border-pact", None).await;
        assert!(page.contains("/en/consultations/border-pact/1") && page.contains("Sign the pact"), "{page}");
        let (_, page) = desk.asks("", &format!("{round}/changes"), None).await;
        assert!(page.contains("<ins>Indeed") && page.contains("to the adopted text"), "{page}");
        desk.is_whole().await;
    }
}
