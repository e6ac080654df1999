//! Signatures on the version in force beside those on its amendment, and more of them than a page shows.

use super::countersigning::COUNTERSIGNED;
use super::*;
use crate::evidence::{Verdict, verify};
use crate::kernel::ids::PartyId;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::party;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

impl Stage {
    /// Lets so many organisations more have signed before everyone else, as one has; the log knows nothing of them.
    async fn crowds(&self, like: SignatureId, count: u32) {
        let signed = self.row(like).await;
        let tx = self.ctx().db.begin().await.unwrap();
        let seat = party::Entity::find_by_id(signed.party_id).one(&tx).await.unwrap().unwrap();
        let who = organisation::Entity::find_by_id(signed.organisation_id).one(&tx).await.unwrap().unwrap();
        for n in 1..=count {
            let (id, log_seq) = (Uuid::from_u128(n.into()), Set(i64::from(n) - 1000));
            let row = organisation::ActiveModel {
                id: Set(OrganisationId(id)),
                slug: Set(format!("crowd-{n}").parse().unwrap()),
                name: Set(format!("Crowd {n}")),
                log_seq: log_seq.clone(),
                ..who.clone().into_active_model().reset_all()
            };
            organisation::Entity::insert(row).exec_without_returning(&tx).await.unwrap();
            let row = party::ActiveModel {
                id: Set(PartyId(id)),
                organisation_id: Set(OrganisationId(id)),
                log_seq: log_seq.clone(),
                ..seat.clone().into_active_model().reset_all()
            };
            party::Entity::insert(row).exec_without_returning(&tx).await.unwrap();
            let row = signature::ActiveModel {
                id: Set(SignatureId(id)),
                party_id: Set(PartyId(id)),
                organisation_id: Set(OrganisationId(id)),
                log_seq,
                ..signed.clone().into_active_model().reset_all()
            };
            signature::Entity::insert(row).exec_without_returning(&tx).await.unwrap();
        }
        tx.commit().await.unwrap();
    }
}

#[tokio::test]
async fn a_signature_is_attested_on_its_own_version_whichever_is_the_newest() {
    for mut stage in Stage::each(COUNTERSIGNED).await {
        stage.sits("watch", OrganisationKind::CivilSociety, PartyRole::Observer).await;
        let (elena, ana) = (stage.signs("elena").await, stage.signs("ana").await);
        stage.signs("rosa").await;
        stage.countersigns(&[stage.row(elena).await.log_seq]).await;
        assert_eq!(stage.state().await, PactState::InForce);
        stage.amends().await;
        let again = stage.try_sign_version("elena", 2).await.unwrap();
        let (old, new) = (stage.row(ana).await.log_seq, stage.row(again).await.log_seq);
        assert_eq!(stage.waiting().await, [old, new]);
        assert_eq!(refusal(stage.prepare("rosa", &[old, new]).await), Some(SignRefusal::SeveralVersions));
        assert_eq!(refusal(stage.prepare("rosa", &[new]).await), Some(SignRefusal::OwnFirst), "it has not signed that one");
        let list = format!("/en/pacts/{}/countersign", stage.pact);
        assert!(stage.visit("rosa", "GET", &list, "").await.2.contains("Once Customs has signed this version"));
        let both = format!("signature={old}&signature={new}&confirm=yes");
        let (status, _, page) = stage.visit("rosa", "POST", &list, &both).await;
        assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("on several versions"), "{page}");
        stage.countersigns(&[old]).await;
        assert!(stage.row(ana).await.countersigned_seq.is_some());
        stage.try_sign_version("rosa", 2).await.unwrap();
        stage.countersigns(&[new]).await;
        assert!(!stage.row(elena).await.is_in_effect(), "the amendment took effect by it");
        let seen = stage.waiting_for("watch", AttestationKind::Witness).await;
        assert!(seen.contains(&old) && seen.len() == 3, "{seen:?}");
        let prepared = stage.states("watch", &[old]).await.unwrap();
        attest(stage.ctx(), stage.actor("watch"), prepared.id, (&prepared.code, "")).await.unwrap();
        let first = stage.row(ana).await.version_id;
        let acts = attestation::Entity::find().all(stage.ctx().db.read()).await.unwrap();
        assert_eq!((acts.len(), acts.iter().filter(|act| act.version_id == first).count()), (4, 3));
        let evidence = stage.visit("bo", "GET", &format!("/signatures/{ana}/evidence.json"), "").await.2;
        assert_eq!(verify(&evidence, None).verdict, Verdict::Good, "{evidence}");
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn more_than_a_page_is_paged_and_searched_and_any_of_it_is_attested() {
    for stage in Stage::each(COUNTERSIGNED).await {
        stage.signs("rosa").await;
        let like = stage.signs("ana").await;
        let bo = stage.signs("bo").await;
        stage.crowds(like, 60).await;
        let list = format!("/en/pacts/{}/countersign", stage.pact);
        let page = stage.visit("rosa", "GET", &list, "").await.2;
        assert!(page.contains("62 signatures wait") && page.contains(&format!("{list}?page=2")), "{page}");
        assert!(!page.contains("The boreal"), "the oldest come first");
        assert!(stage.visit("rosa", "GET", &format!("{list}?page=2"), "").await.2.contains("The boreal"));
        let found = stage.visit("rosa", "GET", &format!("{list}?q=Bore"), "").await.2;
        assert!(found.contains("The boreal") && !found.contains("The andes") && !found.contains("?page="), "{found}");
        let none = stage.visit("rosa", "GET", &format!("{list}?q=nobody"), "").await.2;
        assert!(none.contains("No such signature waits"), "{none}");
        let many: String = (1..=51).map(|n| format!("signature={}&", n - 1000)).collect();
        let (status, _, page) = stage.visit("rosa", "POST", &list, &format!("{many}confirm=yes")).await;
        assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("At most 50 signatures"), "{page}");
        let entry = stage.row(bo).await.log_seq;
        let (status, _, page) = stage.visit("rosa", "POST", &list, &format!("signature={entry}&confirm=yes")).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "it need not stand on the page: {page}");
        stage.countersigns(&[entry]).await;
        assert!(stage.row(bo).await.countersigned_seq.is_some());
    }
}
