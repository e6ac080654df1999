//! Who may report, judge, and lift what is owed.

use super::*;
use crate::commitments::server::access;
use crate::commitments::server::settle::waive;

#[tokio::test]
async fn only_the_monitor_lifts_an_obligation_and_nobody_their_own() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let o = stage.obligations("acme").await[0].clone();
        let because = || "The port was closed by a storm".parse().unwrap();
        for slug in ["acme", "customs", "brokers", "zenith"] {
            let refused = waive(stage.ctx(), &stage.actor(slug).await, o.id, because()).await.unwrap_err();
            assert_eq!(refused.to_string(), "obligations-refused-own-cause", "{slug}");
        }
        let monitor = stage.actor("watch").await;
        waive(stage.ctx(), &monitor, o.id, because()).await.unwrap();
        let again = waive(stage.ctx(), &monitor, o.id, because()).await.unwrap_err();
        assert_eq!(again.to_string(), "obligations-refused-settled");
        stage.passes(200).await;
        let lifted = obligation::Entity::find_by_id(o.id).one(stage.ctx().db.read()).await.unwrap().unwrap();
        assert_eq!((lifted.state, lifted.missed_at), (ObligationState::Waived, None), "what is lifted is not missed");
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn who_reports_and_who_judges() {
    let stage = Stage::in_force(Portal::sqlite().await).await;
    let (db, today) = (stage.ctx().db.read(), stage.ctx().clock.today());
    let o = stage.obligations("acme").await[0].clone();
    for (slug, reports, judges) in [
        ("acme", true, false),
        ("zenith", false, false),
        ("customs", false, false),
        ("brokers", false, false),
        ("watch", false, true),
    ] {
        let person = stage.actor(slug).await.person;
        assert_eq!(access::may_report(db, person, &o, today).await.unwrap(), reports, "{slug}");
        assert_eq!(access::may_judge(db, person, &o).await.unwrap().is_some(), judges, "{slug}");
    }
}
