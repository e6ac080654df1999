//! Witnessed by the monitor or an observer of civil society.

use super::*;
use crate::evidence::{Verdict, verify};

impl Stage {
    /// Seats an organisation, with a person who holds a mandate for it; who is signed in under its name.
    async fn sits(&mut self, slug: &'static str, kind: OrganisationKind, role: PartyRole) {
        let ctx = self.ctx().clone();
        let tx = ctx.db.begin().await.unwrap();
        let (_, token) = sits(&ctx, &tx, &self.pact, ("wanda", slug, kind, role)).await;
        tx.commit().await.unwrap();
        self.comes_in(slug, slug, token).await;
    }

    async fn states(&self, who: &str, entries: &[i64]) -> Result<Prepared, Error> {
        self.ctx().clock.travel(Duration::seconds(1));
        let (kind, chosen) = (AttestationKind::Witness, (entries, Means::Code));
        prepare_attestation(self.ctx(), self.actor(who), (kind, &self.pact), chosen, Lang::En).await
    }
}

async fn stages() -> Vec<Stage> {
    let mut stages = Stage::each("{}").await;
    for stage in &mut stages {
        stage.sits("watch", OrganisationKind::CivilSociety, PartyRole::Observer).await;
        stage.sits("auditor", OrganisationKind::Monitor, PartyRole::Monitor).await;
        stage.sits("embassy", OrganisationKind::Authority, PartyRole::Observer).await;
    }
    stages
}

#[tokio::test]
async fn many_at_once_by_several_and_each_signature_says_so() {
    for stage in stages().await {
        let ids = [stage.signs("elena").await, stage.signs("ana").await];
        for who in ["watch", "auditor"] {
            let entries = stage.waiting_for(who, AttestationKind::Witness).await;
            assert_eq!(entries.len(), 2, "{who}");
            let prepared = stage.states(who, &entries).await.unwrap();
            let once = || attest(stage.ctx(), stage.actor(who), prepared.id, (&prepared.code, ""));
            let (a, b) = tokio::join!(once(), once());
            assert_eq!(a.unwrap(), b.unwrap());
            assert!(stage.waiting_for(who, AttestationKind::Witness).await.is_empty());
        }
        assert_eq!((stage.entries("signature.witnessed").await, stage.state().await), (2, PactState::Open), "of no legal effect");
        for id in ids {
            let evidence = stage.visit("bo", "GET", &format!("/signatures/{id}/evidence.json"), "").await.2;
            let report = verify(&evidence, None);
            assert!(report.verdict == Verdict::Good && evidence.contains("signature.witnessed"), "{report:?}");
            for lang in ["en", "fr", "es", "ar"] {
                for path in [format!("signatures/{id}"), format!("pacts/{}/signatories", stage.pact)] {
                    let (status, _, page) = stage.visit("bo", "GET", &format!("/{lang}/{path}"), "").await;
                    assert!(
                        status == StatusCode::OK && page.contains("The watch") && page.contains("The auditor"),
                        "{lang} {path}"
                    );
                }
            }
        }
        for act in attestation::Entity::find().all(stage.ctx().db.read()).await.unwrap() {
            let evidence = stage.visit("bo", "GET", &format!("/witnessings/{}/evidence.json", act.id), "").await.2;
            assert_eq!(verify(&evidence, None).verdict, Verdict::Good);
        }
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn only_civil_society_and_the_monitor_and_not_what_was_withdrawn_meanwhile() {
    for stage in stages().await {
        let id = stage.signs("ana").await;
        let entries = [stage.row(id).await.log_seq];
        for who in ["rosa", "elena", "ana", "lucia", "embassy"] {
            let refused = stage.states(who, &entries).await;
            assert!(matches!(refused, Err(Error::NotFound)), "{who}");
        }
        let prepared = stage.states("watch", &entries).await.unwrap();
        withdraw(stage.ctx(), stage.actor("ana"), id, &reason("We leave.")).await.unwrap();
        let late = attest(stage.ctx(), stage.actor("watch"), prepared.id, (&prepared.code, "")).await;
        assert_eq!(refusal(late), Some(SignRefusal::Outdated));
        assert_eq!(stage.entries("signature.witnessed").await, 0);
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn one_witnesses_through_a_page() {
    for stage in stages().await {
        let id = stage.signs("ana").await;
        let list = format!("/en/pacts/{}/witness", stage.pact);
        assert_eq!(stage.visit("ana", "GET", &list, "").await.0, StatusCode::FORBIDDEN);
        let (status, _, page) = stage.visit("watch", "POST", &list, "").await;
        assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("<title>Error: "), "{page}");
        let form = format!("signature={}&confirm=yes", stage.row(id).await.log_seq);
        let (status, to, page) = stage.visit("watch", "POST", &list, &form).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
        let mails = crate::platform::mail::newest(stage.ctx(), 9).await.unwrap();
        let told: Vec<_> = mails.iter().map(|mail| (mail.recipient.to_string(), &mail.subject, &mail.body)).collect();
        let (.., mail) = told.iter().find(|(to, subject, _)| to == "wanda@watch.example" && subject.contains("code")).unwrap();
        let code = mail.split_whitespace().find(|word| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit())).unwrap();
        assert!(stage.visit("watch", "GET", &to, "").await.2.contains("says so in public"));
        let (status, to, _) = stage.visit("watch", "POST", &to, &format!("code={code}")).await;
        assert_eq!((status, to), (StatusCode::SEE_OTHER, format!("{list}?done=1")), "{told:?}");
        stage.is_clean().await;
    }
}
