//! Signed one role after the other.

use super::*;
use crate::signatures::server::decline::decline;

/// Nobody has the seat of the monitor, and the entry into force needs none.
const IN_ORDER: &str = r#"{"order":["monitor","customs","association","member"]}"#;

#[tokio::test]
async fn each_signs_in_its_turn_until_the_pact_is_in_force() {
    for stage in Stage::each(IN_ORDER).await {
        for early in ["ana", "elena"] {
            assert_eq!(refusal(stage.try_sign(early).await), Some(SignRefusal::NotYourTurn), "{early}");
        }
        let today = stage.ctx().clock.today();
        let ana = stage.actor("ana").person;
        let found = standing(stage.ctx().db.read(), (&stage.pact, None), "andes", ana, today).await.unwrap().unwrap();
        let names: Vec<_> = found.awaited.iter().map(|seat| seat.organisation.name.as_str()).collect();
        assert_eq!(names, ["The customs", "The chamber", "The importers"]);
        assert_eq!(to_sign(stage.ctx().db.read(), ana, today).await.unwrap().len(), 0, "nothing waits for her yet");
        let page = stage.visit("ana", "GET", &format!("/en/pacts/{}/sign?organisation=andes", stage.pact), "").await.2;
        assert!(page.contains("The importers") && page.contains("turn yet"), "{page}");
        assert!(!page.contains(">Declined</span>"), "{page}");
        decline(stage.ctx(), stage.actor("farid"), (&stage.pact, "importers"), &reason("Not now.")).await.unwrap();
        let page = stage.visit("ana", "GET", &format!("/en/pacts/{}/sign?organisation=andes", stage.pact), "").await.2;
        assert!(page.contains("The importers") && page.contains(">Declined</span>"), "{page}");
        let register = stage.visit("ana", "GET", &format!("/en/pacts/{}/signatories", stage.pact), "").await.2;
        assert!(register.contains("id=\"order\""));
        let rosa = stage.signs("rosa").await;
        assert_eq!(refusal(stage.try_sign("ana").await), Some(SignRefusal::NotYourTurn));
        withdraw(stage.ctx(), stage.actor("rosa"), rosa, &reason("A word is wrong.")).await.unwrap();
        assert_eq!(refusal(stage.try_sign("elena").await), Some(SignRefusal::NotYourTurn), "the turn goes back");
        stage.signs("rosa").await;
        stage.signs("farid").await;
        assert_eq!(stage.state().await, PactState::InForce);
        assert_eq!(to_sign(stage.ctx().db.read(), ana, today).await.unwrap().len(), 1);
        stage.signs("ana").await;
        stage.is_clean().await;
    }
}
