//! Annulled: what shows and what counts no longer, who may, and the page.

use super::*;

#[tokio::test]
async fn an_annulled_signature_stays_counts_no_longer_and_takes_its_mandate_with_it() {
    for stage in Stage::each("{}").await {
        for name in ["rosa", "elena", "ana"] {
            stage.signs(name).await;
        }
        assert_eq!((stage.state().await, stage.signed(PartyRole::Member).await), (PactState::InForce, 1));
        let of = signature::Entity::find().filter(signature::COLUMN.person_id.eq(stage.actor("ana").person));
        let id = of.one(stage.ctx().db.read()).await.unwrap().unwrap().id;
        stage.annuls("lucia", id).await.unwrap();
        let row = stage.row(id).await;
        assert_eq!(row.annulled_by.as_deref(), Some("customs"));
        assert_eq!(row.annulment_reason.as_deref(), Some("The notary knows of no such deed."));
        assert!(!row.is_in_effect() && row.withdrawn_at.is_none());
        assert_eq!((stage.state().await, stage.signed(PartyRole::Member).await), (PactState::InForce, 0), "in force it stays");
        assert_eq!(below(stage.ctx().db.read(), "signed/", "").await.unwrap().get("member"), Some(&0));
        let lifted = obligation::Entity::find().filter(obligation::COLUMN.waived_because.eq(ANNULMENT));
        assert!(lifted.count(stage.ctx().db.read()).await.unwrap() > 0);
        let mandate = mandate::Entity::find_by_id(row.mandate_id).one(stage.ctx().db.read()).await.unwrap().unwrap();
        assert_eq!((mandate.revoked_at, mandate.revoked_seq), (row.annulled_at, row.annulled_seq.map(|seq| seq + 1)));
        assert_eq!(stage.entries("mandate.revoked").await, 1);
        assert_eq!(refusal(stage.try_sign("ana").await), Some(SignRefusal::MandateRevoked));
        let again = stage.annuls("lucia", id).await;
        assert!(matches!(again, Err(Error::Annulled)), "{again:?}");
        assert_eq!(stage.entries("signature.annulled").await, 1);
        stage.is_clean().await;
        let evidence = stage.visit("bo", "GET", &format!("/signatures/{id}/evidence.json"), "").await.2;
        let report = crate::evidence::verify(&evidence, None);
        let false_lines: Vec<_> = report.checks.iter().filter(|c| !c.ok).map(|c| c.key).collect();
        assert_eq!(false_lines, ["annulled"], "{report:?}");
    }
}

#[tokio::test]
async fn with_a_new_mandate_the_organisation_signs_again_beside_the_annulled_signature() {
    for stage in Stage::each("{}").await {
        let first = stage.signs("bo").await;
        stage.annuls("olga", first).await.unwrap();
        let row = stage.row(first).await;
        let new = NewMandate {
            person: stage.actor("bo").person,
            organisation: row.organisation_id,
            pact: None,
            title: "Director",
            document: "Minutes 2/2026",
            vouched_by: "The chamber",
            valid_from: START.date(),
            valid_until: None,
        };
        record(stage.ctx(), stage.ctx().db.write(), new).await.unwrap();
        assert_ne!(stage.signs("bo").await, first);
        assert_eq!(stage.signed(PartyRole::Member).await, 1);
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn a_withdrawn_signature_may_be_annulled_and_is_not_counted_off_twice() {
    for stage in Stage::each("{}").await {
        let id = stage.signs("ana").await;
        withdraw(stage.ctx(), stage.actor("ana"), id, &reason("We leave.")).await.unwrap();
        stage.annuls("lucia", id).await.unwrap();
        assert_eq!(below(stage.ctx().db.read(), "signed/", "").await.unwrap().get("member"), Some(&0));
        let other = stage.signs("bo").await;
        stage.annuls("lucia", other).await.unwrap();
        let late = withdraw(stage.ctx(), stage.actor("bo"), other, &reason("We leave.")).await;
        assert!(matches!(late, Err(Error::NotFound | Error::Annulled)), "{late:?}");
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn the_secretariat_and_who_vouched_annul_and_nobody_their_own() {
    for stage in Stage::each("{}").await {
        let mut ids = BTreeMap::new();
        for name in ["rosa", "elena", "ana", "bo"] {
            ids.insert(name, stage.signs(name).await);
        }
        for (who, whose) in [
            ("ana", "ana"),
            ("bo", "ana"),
            ("rosa", "ana"),
            ("pia", "ana"),
            ("olga", "elena"),
            ("elena", "elena"),
            ("lucia", "rosa"),
            ("rosa", "rosa"),
        ] {
            let refused = stage.annuls(who, ids[whose]).await;
            assert!(matches!(refused, Err(Error::NotFound)), "{who} {whose}: {refused:?}");
        }
        stage.annuls("olga", ids["ana"]).await.unwrap();
        stage.annuls("lucia", ids["elena"]).await.unwrap();
        stage.annuls("pia", ids["rosa"]).await.unwrap();
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn one_annuls_through_a_page_that_says_what_follows() {
    for stage in Stage::each("{}").await {
        let id = stage.signs("ana").await;
        let path = format!("/en/signatures/{id}/annul");
        assert_eq!(stage.visit("ana", "GET", &path, "").await.0, StatusCode::FORBIDDEN);
        let (status, _, page) = stage.visit("lucia", "GET", &path, "").await;
        assert!(status == StatusCode::OK && page.contains("Minutes 1/2026"), "{page}");
        let (status, _, page) = stage.visit("lucia", "POST", &path, "reason=It+is+false.").await;
        assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("It is false."));
        assert_eq!(stage.entries("signature.annulled").await, 0);
        let (status, to, _) = stage.visit("lucia", "POST", &path, "reason=It+is+false.&confirm=yes").await;
        assert_eq!((status, to), (StatusCode::SEE_OTHER, format!("/en/signatures/{id}")));
        for lang in ["en", "fr", "es", "ar"] {
            let page = stage.visit("bo", "GET", &format!("/{lang}/signatures/{id}"), "").await.2;
            assert!(page.contains("It is false."));
            let page = stage.visit("bo", "GET", &format!("/{lang}/pacts/{}/signatories?state=annulled", stage.pact), "").await.2;
            assert!(page.contains("It is false.") && page.contains("The andes"));
        }
    }
}
