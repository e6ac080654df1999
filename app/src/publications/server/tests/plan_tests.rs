//! Bulletins, and the plan that asks for them.

use super::*;
use crate::pacts::server::queries::pact_by_slug;
use crate::publications::server::bulletin::{bulletin, notice};
use crate::publications::server::plan::{self, What};

#[tokio::test]
async fn a_bulletin_counts_what_the_log_holds_in_four_languages() {
    for portal in Portal::each().await {
        let desk = Desk::on(portal).await;
        let ctx = desk.0.ctx();
        let pact = pact_by_slug(ctx.db.read(), &desk.0.pact).await.unwrap().unwrap();
        let today = ctx.clock.today();
        let drafted = bulletin(ctx, &pact, (today, today)).await.unwrap();
        assert_eq!(drafted.languages().len(), 4);
        let text = &drafted.body.0["en"];
        let signed = format!("[3](/en/log?pact={}&type=signature.signed&from={today}&to={today})", pact.slug);
        assert!(text.contains(&signed) && text.contains("(/en/organisations/acme)"), "{text}");
        let empty = bulletin(ctx, &pact, (today - Duration::days(9), today - Duration::days(8))).await.unwrap();
        assert!(empty.body.0["en"].contains("[0]") && empty.summary.0["en"].contains("nobody signed"), "{:?}", empty.summary);
        let force = of_subject(ctx.db.read(), &desk.0.pact).await.unwrap();
        let entry = force.iter().find(|row| row.kind == "pact.entered_into_force").unwrap();
        let (kind, draft) = notice(ctx, entry.seq).await.unwrap();
        assert_eq!((kind, draft.languages().len()), (UpdateKind::Decision, 4));
        assert!(matches!(notice(ctx, 0).await, Err(Error::NotFound)), "nothing is to be told of this");
    }
}

#[tokio::test]
async fn the_plan_asks_for_each_month_and_act_until_it_is_told() {
    for portal in Portal::each().await {
        let desk = Desk::on(portal).await;
        let ctx = desk.0.ctx();
        ctx.clock.travel(Duration::days(50));
        let today = ctx.clock.today();
        let items = plan::plan(ctx.db.read(), None, today).await.unwrap();
        let late = items.iter().filter(|i| i.due_on < today).count();
        assert!(late >= 2 && items.iter().all(|i| i.by.as_ref().is_some_and(|o| o.slug.as_str() == "customs")), "{items:?}");
        let Some(What::Bulletin(from, to)) = items.iter().map(|i| i.what.clone()).find(|w| matches!(w, What::Bulletin(..)))
        else {
            panic!("a bulletin is owed");
        };
        let draft = Draft { period_from: from.to_string(), period_to: to.to_string(), ..desk.draft() };
        let id = desk.begins("press", "customs", Audience::Public, draft.clone()).await.unwrap();
        let saved = Saved { seen: 1, kind: UpdateKind::Bulletin, audience: Audience::Public, draft };
        keep(ctx, &desk.0.actor("press").await, id, saved).await.unwrap();
        desk.takes("press", id, StepKind::Submit).await.unwrap();
        desk.takes("relay", id, StepKind::Approve).await.unwrap();
        desk.takes("relay", id, StepKind::Publish).await.unwrap();
        let left = plan::plan(ctx.db.read(), None, today).await.unwrap();
        assert_eq!(left.len(), items.len() - 1);
        assert!(!left.iter().any(|i| i.what == What::Bulletin(from, to)));
        let form = "organisation=customs&kind=progress&title=The+new+scanner&pact=&due=2027-02-01&step=add";
        assert_eq!(desk.asks("press", "/en/desk/updates/planned", Some(form)).await.0, 303);
        assert_eq!(desk.asks("acme", "/en/desk/updates/planned", Some(form)).await.0, 404);
        let (_, page) = desk.asks("", "/en/updates/plan", None).await;
        assert!(page.contains("The new scanner") && page.contains("days late"));
    }
}
