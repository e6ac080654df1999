//! An amendment from its beginning to its adoption, through the pages that everyone uses.

use super::*;
use crate::drafting::server::amend::{Door, begin as begin_amendment, door};

#[tokio::test]
async fn an_amendment_goes_the_way_of_every_text_and_stands_beside_the_version_in_force() {
    for desk in Desk::each().await {
        let ctx = desk.0.ctx();
        for slug in ["acme", "customs", "brokers"] {
            desk.0.signs(slug).await;
        }
        let pact = format!("/en/pacts/{}", desk.0.pact);
        assert_eq!(desk.asks("acme", &format!("{pact}/amend"), None).await.0, 404, "it does not run the pact");
        assert!(desk.asks("customs", &pact, None).await.1.contains("/amend"), "the way to it");
        assert_eq!(desk.asks("customs", &format!("{pact}/amend"), None).await.0, 200);
        let (status, to) = desk.asks("customs", &format!("{pact}/amend"), Some("")).await;
        assert!(status == 303 && to.starts_with("/en/desk/drafts/"), "{to}");
        assert_eq!(desk.asks("customs", &format!("{pact}/amend"), Some("")).await.1, to, "one at a time");
        assert_eq!(desk.asks("customs", &format!("{pact}/amend"), None).await, (303, to.clone()));
        let (_, page) = desk.asks("acme", &to, None).await;
        assert!(page.contains("Amends"), "whoever has a seat reads it: {page}");

        let (id, customs) = (to.rsplit('/').next().unwrap().parse().unwrap(), desk.0.actor("customs").await);
        let work_now = async || work(ctx.db.read(), &customs, id).await.unwrap();
        let begun = work_now().await;
        assert!(make::version(&begun).is_ok(), "what is amended lacks nothing: {:?}", make::version(&begun).err());
        let edit = format!("{to}/commitment?code=IP-01");
        assert!(desk.asks("customs", &edit, None).await.1.contains("IP-01"));
        assert_eq!(desk.asks("customs", &format!("{to}/commitment"), Some("of=IP-01&seen=1&step=act&code=IP-02")).await.0, 422);
        assert_eq!(desk.asks("customs", &format!("{to}/commitment"), Some("of=IP-09&seen=1&step=drop")).await.0, 303);
        let text = begun.content.texts["en"].replacen("1.1 ", "1.1 Indeed ", 1);
        keep(ctx, &customs, id, 2, Change::Text(Lang::En, text)).await.unwrap();
        let (_, page) = desk.asks("customs", &format!("{to}/commitments"), None).await;
        assert!(page.contains("Dropped") && page.contains("Put"), "{page}");
        let (_, page) = desk.asks("customs", &format!("{to}/compare?from=1&to=3"), None).await;
        assert!(page.contains("<ins>Indeed"), "the redline against the version in force");
        assert!(page.contains("IP-09") && page.contains("Dropped"), "and what becomes of commitments: {page}");

        let until = ctx.clock.today() + Duration::days(14);
        let form = format!("until={until}&confirm=yes");
        let (status, round) = desk.asks("customs", &format!("{to}/consult"), Some(&form)).await;
        assert_eq!((status, round.as_str()), (303, "/en/consultations/a-pact-version-2/1"));
        let (_, page) = desk.asks("", &format!("{round}/changes?against=pact"), None).await;
        assert!(page.contains("<ins>Indeed"), "{page}");
        assert_eq!(desk.asks("", &format!("{round}/changes"), None).await.0, 404, "nothing came after it yet");
        assert!(desk.asks("", &pact, None).await.1.contains(&round), "the pact's history tells of it");
        let said = desk.made("acme", 1);
        desk.says("acme", desk.round(id).await.id, said.clone()).await.unwrap();
        desk.late();
        tick(ctx).await.unwrap();
        desk.answers("customs", said.id, Disposition::Accepted).await.unwrap();

        let adopt = format!("{to}/adopt");
        let (status, page) = desk.asks("customs", &adopt, Some("seen=3&confirm=yes")).await;
        assert!(status == 422 && page.contains("resign_by"), "{page}");
        let day = ctx.clock.today() + Duration::days(30);
        let form = format!("seen=3&confirm=yes&resign_by={day}");
        assert_eq!(desk.asks("customs", &adopt, Some(&form)).await, (303, to.clone()));
        let row = pact_by_slug(ctx.db.read(), &desk.0.pact).await.unwrap().unwrap();
        let newest = newest_version(ctx.db.read(), row.id).await.unwrap().unwrap();
        assert_eq!((newest.number, newest.amends, newest.resign_by), (2, Some(1), Some(day)));
        assert!(newest.canonical.contains("Indeed") && newest.canonical.contains(&desk.0.pact));
        let today = ctx.clock.today();
        assert_eq!(door(ctx.db.read(), customs.person, &row, today).await.unwrap(), Some(Door::Wait));
        assert!(matches!(begin_amendment(ctx, &customs, &desk.0.pact).await, Err(Error::OnItsWay)));
        assert!(desk.asks("", &format!("{round}/changes"), None).await.1.contains("to the adopted text"));

        for lang in Lang::ALL {
            for path in
                ["/pacts/a-pact/amendment", "/pacts/a-pact", "/pacts/a-pact/signatories?state=unresigned", "/organisations/acme"]
            {
                let (status, page) = desk.asks("", &format!("/{lang}{path}"), None).await;
                assert_eq!((status, page.matches("<h1").count()), (200, 1), "/{lang}{path}");
            }
        }
        let (_, page) = desk.asks("acme", &format!("{pact}/sign"), None).await;
        assert!(page.contains("You signed version 1") && page.contains("IP-09"), "{page}");
        ctx.clock.travel(Duration::days(31));
        for path in [
            "/pacts/a-pact",
            "/pacts/a-pact/signatories",
            "/organisations/acme",
            "/organisations/customs",
            "/pacts/a-pact/amendment",
        ] {
            assert!(desk.asks("", &format!("/en{path}"), None).await.1.contains("Has not signed again by"), "{path}");
        }
        assert_eq!(door(ctx.db.read(), customs.person, &row, ctx.clock.today()).await.unwrap(), Some(Door::Begin));
        desk.is_whole().await;
    }
}
