//! Mandates that their holders handed on.

use super::super::delegate::{NewDelegation, delegate, held, take_back};
use super::*;
use crate::erasure::erase::erase;
use crate::kernel::ids::MandateId;
use crate::platform::mail;
use crate::signatures::delegation::DelegationRefused;
use time::Date;

fn to(email: &str) -> NewDelegation {
    let (name, title) = (reason("Dora Dias"), reason("Head of trade"));
    NewDelegation { name, email: email.parse().unwrap(), lang: Lang::Es, title, pact: None, until: None }
}

fn why<T>(result: Result<T, Error>) -> Option<DelegationRefused> {
    match result {
        Err(Error::Delegation(why)) => Some(why),
        _ => None,
    }
}

impl Stage {
    async fn mandate_of(&self, who: &str) -> MandateId {
        let (db, today) = (self.ctx().db.read(), self.ctx().clock.today());
        held(db, self.actor(who).person, today).await.unwrap()[0].0.id
    }

    async fn hands_on(&self, who: &str, new: &NewDelegation) -> Result<MandateId, Error> {
        self.ctx().clock.travel(Duration::seconds(1));
        let mandate = self.mandate_of(who).await;
        delegate(self.ctx(), self.actor(who), mandate, new).await
    }

    /// Who was registered under this address, signed in.
    async fn enters(&self, email: &str) -> Actor {
        let tx = self.ctx().db.begin().await.unwrap();
        let person = register(self.ctx(), &tx, &email.parse().unwrap(), "Nobody", Lang::En).await.unwrap();
        let token = open_session(self.ctx(), &tx, person).await.unwrap();
        tx.commit().await.unwrap();
        Actor::of(self.ctx(), &format!("{COOKIE}={token}")).await.unwrap().unwrap()
    }

    async fn signs_for_andes(&self, actor: &Actor) -> Result<SignatureId, Error> {
        let request = Request { pact: &self.pact, version: 1, organisation: "andes", lang: Lang::En };
        let prepared = prepare(self.ctx(), actor, request).await?;
        sign(self.ctx(), actor, prepared.id, &prepared.code, Lang::En).await
    }

    async fn row_of(&self, mandate: MandateId) -> mandate::Model {
        mandate::Entity::find_by_id(mandate).one(self.ctx().db.read()).await.unwrap().unwrap()
    }
}

#[tokio::test]
async fn who_it_was_handed_on_to_signs_and_what_is_signed_says_so() {
    for stage in Stage::each("{}").await {
        let id = stage.hands_on("ana", &to("dora@andes.example")).await.unwrap();
        assert_eq!(stage.hands_on("ana", &to("dora@andes.example")).await.unwrap(), id, "the same again");
        assert_eq!(stage.entries("mandate.delegated").await, 1);
        let mails = mail::newest(stage.ctx(), 9).await.unwrap();
        assert_eq!(mails.iter().filter(|m| m.recipient.to_string() == "dora@andes.example").count(), 1);
        let row = stage.row_of(id).await;
        assert_eq!(row.rests_on_id, Some(stage.mandate_of("ana").await));
        let dora = stage.enters("dora@andes.example").await;
        let further = delegate(stage.ctx(), &dora, id, &to("eva@andes.example")).await;
        assert_eq!(why(further), Some(DelegationRefused::Delegated));
        let signature = stage.signs_for_andes(&dora).await.unwrap();
        let evidence = stage.visit("bo", "GET", &format!("/signatures/{signature}/evidence.json"), "").await.2;
        let report = crate::evidence::verify(&evidence, None);
        assert_eq!(report.verdict, crate::evidence::Verdict::Good, "{report:?}");
        assert!(evidence.contains(&format!("\"rests_on\": \"{}\"", row.rests_on_id.unwrap())), "{evidence}");
        for lang in ["en", "fr", "es", "ar"] {
            let page = stage.visit("bo", "GET", &format!("/{lang}/signatures/{signature}"), "").await.2;
            assert!(page.contains("Minutes 1/2026"), "{lang}: whose mandate it rests on");
            assert_eq!(stage.visit("ana", "GET", &format!("/{lang}/desk/mandates"), "").await.0, StatusCode::OK);
        }
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn it_falls_when_it_is_taken_back_and_with_the_mandate_that_it_rests_on() {
    for stage in Stage::each("{}").await {
        let dora = stage.enters("dora@andes.example").await;
        let id = stage.hands_on("ana", &to("dora@andes.example")).await.unwrap();
        let by_others = take_back(stage.ctx(), stage.actor("bo"), id).await;
        assert!(matches!(by_others, Err(Error::NotFound)), "{by_others:?}");
        for _ in 0..2 {
            take_back(stage.ctx(), stage.actor("ana"), id).await.unwrap();
        }
        assert_eq!(stage.entries("mandate.revoked").await, 1);
        assert_eq!(refusal(stage.signs_for_andes(&dora).await), Some(SignRefusal::MandateRevoked));
        let until: Date = START.date() + Duration::days(3);
        stage.hands_on("ana", &NewDelegation { until: Some(until), ..to("dora@andes.example") }).await.unwrap();
        let signature = stage.signs("ana").await;
        stage.annuls("lucia", signature).await.unwrap();
        assert_eq!(stage.entries("mandate.revoked").await, 3, "hers, and what rested on it");
        assert_eq!(refusal(stage.signs_for_andes(&dora).await), Some(SignRefusal::MandateRevoked));
        stage.is_clean().await;
    }
    for stage in Stage::each("{}").await {
        let dora = stage.enters("dora@andes.example").await;
        let until: Date = START.date() + Duration::days(3);
        stage.hands_on("ana", &NewDelegation { until: Some(until), ..to("dora@andes.example") }).await.unwrap();
        stage.ctx().clock.travel(Duration::days(4));
        assert_eq!(refusal(stage.signs_for_andes(&dora).await), Some(SignRefusal::MandateExpired));
    }
}

#[tokio::test]
async fn only_ones_own_mandate_for_its_own_pacts_and_to_somebody_else() {
    for stage in Stage::each("{}").await {
        let anas = stage.mandate_of("ana").await;
        let theft = delegate(stage.ctx(), stage.actor("bo"), anas, &to("dora@andes.example")).await;
        assert!(matches!(theft, Err(Error::NotFound)), "{theft:?}");
        assert_eq!(why(stage.hands_on("ana", &to("ana@andes.example")).await), Some(DelegationRefused::Oneself));
        let other = NewDelegation { pact: Some("no-pact".to_owned()), ..to("dora@andes.example") };
        assert_eq!(why(stage.hands_on("ana", &other).await), Some(DelegationRefused::Pact));
        let over = NewDelegation { until: Some(START.date() - Duration::days(9)), ..to("dora@andes.example") };
        assert_eq!(why(stage.hands_on("ana", &over).await), Some(DelegationRefused::Until));
        assert_eq!(stage.entries("mandate.delegated").await, 0);
        let one = NewDelegation { pact: Some(stage.pact.clone()), ..to("dora@andes.example") };
        let id = stage.hands_on("ana", &one).await.unwrap();
        assert!(stage.row_of(id).await.pact_id.is_some());
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn whoever_leaves_takes_what_they_handed_on_with_them_and_their_name() {
    for stage in Stage::each("{}").await {
        for (email, who) in [("dora@andes.example", "ana"), ("eva@boreal.example", "bo")] {
            stage.hands_on(who, &to(email)).await.unwrap();
        }
        let eva = stage.enters("eva@boreal.example").await;
        erase(stage.ctx(), &eva).await.unwrap();
        assert_eq!(stage.entries("mandate.erased").await, 1);
        stage.is_clean().await;
        erase(stage.ctx(), stage.actor("ana")).await.unwrap();
        assert_eq!(stage.entries("mandate.revoked").await, 1, "what rested on hers");
        let dora = stage.enters("dora@andes.example").await;
        assert_eq!(refusal(stage.signs_for_andes(&dora).await), Some(SignRefusal::MandateRevoked));
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn one_hands_on_and_takes_back_through_pages() {
    for stage in Stage::each("{}").await {
        let form = format!("/en/desk/mandates/{}/hand-on", stage.mandate_of("ana").await);
        assert_eq!(stage.visit("bo", "GET", &form, "").await.0, StatusCode::NOT_FOUND);
        assert!(stage.visit("ana", "GET", "/en/desk/mandates", "").await.2.contains(&form));
        let typed = "name=Dora+Dias&title=Head+of+trade&language=es&pact=&until=";
        let (status, _, page) = stage.visit("ana", "POST", &form, &format!("{typed}&email=nowhere")).await;
        assert!(
            status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("Dora Dias") && page.contains("email-error"),
            "{page}"
        );
        let good = format!("{typed}&email=dora%40andes.example");
        let (status, _, page) = stage.visit("ana", "POST", &form, &good).await;
        assert!(status == StatusCode::OK && page.contains("value=\"act\""), "{page}");
        assert_eq!(stage.entries("mandate.delegated").await, 0);
        assert_eq!(stage.visit("ana", "POST", &form, &format!("{good}&step=act")).await.0, StatusCode::SEE_OTHER);
        let list = stage.visit("ana", "GET", "/en/desk/mandates", "").await.2;
        let id = mandate::Entity::find().filter(mandate::COLUMN.rests_on_id.is_not_null());
        let id = id.one(stage.ctx().db.read()).await.unwrap().unwrap().id;
        let back = format!("/en/desk/mandates/{id}/take-back");
        assert!(list.contains(&back) && list.contains("Dora Dias"), "{list}");
        for lang in ["en", "fr", "es", "ar"] {
            for path in [&form, &back] {
                let page = stage.visit("ana", "GET", &path.replacen("/en/", &format!("/{lang}/"), 1), "").await;
                assert!(page.0 == StatusCode::OK && !page.2.contains(">delegate-"), "{lang} {path}");
            }
        }
        assert_eq!(stage.visit("ana", "POST", &back, "").await.0, StatusCode::SEE_OTHER);
        assert_eq!(stage.entries("mandate.revoked").await, 1);
        stage.is_clean().await;
    }
}
