//! Countersigned by Customs, one or many at once.

use super::*;
use crate::pacts::server::signed::counted_by_role;
use crate::signatures::server::annul::given::open_to;

pub(super) const COUNTERSIGNED: &str = r#"{"countersignature":"customs","countersigned_only":true}"#;

#[tokio::test]
async fn customs_countersigns_many_at_once_and_only_then_does_the_pact_enter_into_force() {
    for stage in Stage::each(COUNTERSIGNED).await {
        let ids = [stage.signs("elena").await, stage.signs("ana").await];
        let entries = stage.waiting().await;
        assert_eq!(entries.len(), 2);
        assert_eq!(refusal(stage.prepare("rosa", &entries).await), Some(SignRefusal::OwnFirst));
        stage.signs("rosa").await;
        assert_eq!((stage.state().await, stage.waiting().await.len()), (PactState::Open, 2), "its own signature does not wait");
        let prepared = stage.prepare("rosa", &entries).await.unwrap();
        let wrong = attest(stage.ctx(), stage.actor("rosa"), prepared.id, ("no", "")).await;
        assert!(matches!(wrong, Err(Error::WrongCode)), "{wrong:?}");
        let as_signature = sign(stage.ctx(), stage.actor("rosa"), prepared.id, &prepared.code, Lang::En).await;
        assert!(matches!(as_signature, Err(Error::WrongCode)), "it signs nothing else: {as_signature:?}");
        let once = || attest(stage.ctx(), stage.actor("rosa"), prepared.id, (&prepared.code, ""));
        let (a, b) = tokio::join!(once(), once());
        assert_eq!(a.unwrap(), b.unwrap());
        assert_eq!((stage.entries("signature.countersigned").await, stage.waiting().await.len()), (1, 0));
        assert_eq!(stage.state().await, PactState::InForce);
        let act = attestation::Entity::find().one(stage.ctx().db.read()).await.unwrap().unwrap();
        for id in ids {
            assert_eq!(stage.row(id).await.countersigned_seq, Some(act.log_seq));
            let evidence = stage.visit("bo", "GET", &format!("/signatures/{id}/evidence.json"), "").await.2;
            let report = crate::evidence::verify(&evidence, None);
            assert_eq!(report.verdict, crate::evidence::Verdict::Good, "{report:?}");
            assert!(report.checks.last().unwrap().detail.contains("signature.countersigned"));
        }
        let evidence = stage.visit("bo", "GET", &format!("/countersignatures/{}/evidence.json", act.id), "").await.2;
        let report = crate::evidence::verify(&evidence, None);
        assert_eq!(report.verdict, crate::evidence::Verdict::Good, "{report:?}");
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn a_countersignature_under_a_false_mandate_is_annulled_and_what_it_countersigned_counts_no_longer() {
    for stage in Stage::each(COUNTERSIGNED).await {
        let (own, id) = (stage.signs("rosa").await, stage.signs("ana").await);
        let prepared = stage.prepare("rosa", &stage.waiting().await).await.unwrap();
        attest(stage.ctx(), stage.actor("rosa"), prepared.id, (&prepared.code, "")).await.unwrap();
        let db = stage.ctx().db.read();
        let pact = pact_by_slug(db, &stage.pact).await.unwrap().unwrap();
        let version = newest_version(db, pact.id).await.unwrap().unwrap();
        let counted = async || counted_by_role(db, &version).await.unwrap().get(&PartyRole::Member).copied().unwrap_or(0);
        assert_eq!(counted().await, 1);
        let act = attestation::Entity::find().one(db).await.unwrap().unwrap();
        let (path, page) = (format!("/en/acts/{}/annul", act.log_seq), format!("/en/signatures/{id}"));
        assert_eq!(stage.visit("lucia", "GET", &path, "").await.0, StatusCode::FORBIDDEN, "nobody what their own did");
        for (who, may) in [("pia", true), ("bo", false)] {
            assert_eq!(stage.visit(who, "GET", &page, "").await.2.contains(&path), may, "{who}");
        }
        for (who, open) in [("pia", 40), ("lucia", 0), ("bo", 0)] {
            let given = vec![(act.log_seq, act.mandate_id, act.organisation_id); 40];
            stage.portal.heard();
            let found = open_to(db, Some(stage.actor(who).person), pact.id, given).await.unwrap().len();
            let asked = stage.portal.heard().len();
            assert!(found == open && asked <= 5, "{who}: {asked} statements for {found}");
        }
        assert!(stage.visit("pia", "GET", &path, "").await.2.contains("Minutes 1/2026"));
        let (status, _, form) = stage.visit("pia", "POST", &path, "reason=It+is+false.").await;
        assert!(status == StatusCode::UNPROCESSABLE_ENTITY && form.contains("It is false."), "{form}");
        let (status, to, _) = stage.visit("pia", "POST", &path, "reason=It+is+false.&confirm=yes").await;
        assert_eq!((status, to), (StatusCode::SEE_OTHER, format!("/en/pacts/{}/signatories", stage.pact)));
        let (row, act) = (stage.row(id).await, attestation::Entity::find().one(db).await.unwrap().unwrap());
        assert_eq!((row.countersigned_seq, row.countersignature_annulled_seq), (None, act.annulled_seq));
        assert_eq!(Some(row.changed_seq), act.annulled_seq, "and who asks what changed since is told");
        assert_eq!((act.annulled_by.as_deref(), act.annulment_reason.as_deref()), (Some("importers"), Some("It is false.")));
        assert!(counted().await == 0 && row.is_in_effect());
        assert!(stage.row(own).await.is_in_effect(), "a signature is annulled for itself");
        assert_eq!((stage.entries("signature.annulled").await, stage.entries("mandate.revoked").await), (1, 1));
        let told = stage.visit("bo", "GET", &format!("/en/log/{}", act.annulled_seq.unwrap()), "").await.2;
        assert!(told.contains("A countersignature of The customs on") && !told.contains("A signature of"), "{told}");
        let history = stage.visit("bo", "GET", &format!("/en/pacts/{}", stage.pact), "").await.2;
        assert!(history.contains("annulled a countersignature of"), "{history}");
        let evidence = stage.visit("bo", "GET", &format!("/countersignatures/{}/evidence.json", act.id), "").await.2;
        let report = crate::evidence::verify(&evidence, None);
        assert_eq!(report.checks.iter().filter(|c| !c.ok).map(|c| c.key).collect::<Vec<_>>(), ["annulled"], "{report:?}");
        let evidence = stage.visit("bo", "GET", &format!("/signatures/{id}/evidence.json"), "").await.2;
        assert_eq!(crate::evidence::verify(&evidence, None).verdict, crate::evidence::Verdict::Good);
        assert!(!evidence.contains("signature.countersigned"));
        for lang in ["en", "fr", "es", "ar"] {
            let page = stage.visit("bo", "GET", &format!("/{lang}/signatures/{id}"), "").await.2;
            let entry = format!("/{lang}/log/{}\"", act.annulled_seq.unwrap());
            assert!(page.contains("It is false.") && page.contains(&entry), "{lang}");
            let certificate = format!("/{lang}/signatures/{id}/certificate.pdf");
            assert_eq!(stage.visit("bo", "GET", &certificate, "").await.0, StatusCode::OK, "{lang}");
        }
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn what_was_withdrawn_or_countersigned_in_the_meantime_is_not_countersigned() {
    for stage in Stage::each(COUNTERSIGNED).await {
        stage.signs("rosa").await;
        let (elena, _) = (stage.signs("elena").await, stage.signs("ana").await);
        let entries = stage.waiting().await;
        let both = stage.prepare("rosa", &entries).await.unwrap();
        let one = stage.prepare("rosa", &entries[1..]).await.unwrap();
        withdraw(stage.ctx(), stage.actor("elena"), elena, &reason("We leave.")).await.unwrap();
        let act = async |p: &Prepared| attest(stage.ctx(), stage.actor("rosa"), p.id, (&p.code, "")).await;
        assert_eq!(refusal(act(&both).await), Some(SignRefusal::Outdated));
        act(&one).await.unwrap();
        assert_eq!(refusal(stage.prepare("rosa", &entries).await), Some(SignRefusal::Outdated), "nothing is left");
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn only_a_mandate_for_customs_countersigns_and_only_where_the_text_says_so() {
    for stage in Stage::each(COUNTERSIGNED).await {
        stage.signs("rosa").await;
        stage.signs("ana").await;
        let entries = stage.waiting().await;
        for other in ["ana", "elena"] {
            let refused = stage.prepare(other, &entries).await.err();
            assert!(matches!(refused, Some(Error::NotFound)), "{other}: {refused:?}");
        }
        assert_eq!(refusal(stage.prepare("lucia", &entries).await), Some(SignRefusal::NoMandate));
        let prepared = stage.prepare("rosa", &entries).await.unwrap();
        let foreign = attest(stage.ctx(), stage.actor("ana"), prepared.id, (&prepared.code, "")).await;
        assert!(matches!(foreign, Err(Error::NotFound)), "{foreign:?}");
        let held = mandate::Entity::find().filter(mandate::COLUMN.person_id.eq(stage.actor("rosa").person));
        let held = held.one(stage.ctx().db.read()).await.unwrap().unwrap();
        revoke(stage.ctx(), held.id).await.unwrap();
        let late = attest(stage.ctx(), stage.actor("rosa"), prepared.id, (&prepared.code, "")).await;
        assert!(matches!(late, Err(Error::NotFound)), "revoked after the code was sent: {late:?}");
        let other = NewMandate {
            person: held.person_id,
            organisation: held.organisation_id,
            pact: None,
            title: "Director",
            document: "Minutes 2/2026",
            vouched_by: "The chamber",
            valid_from: START.date(),
            valid_until: None,
        };
        record(stage.ctx(), stage.ctx().db.write(), other).await.unwrap();
        let stale = attest(stage.ctx(), stage.actor("rosa"), prepared.id, (&prepared.code, "")).await;
        assert_eq!(refusal(stale), Some(SignRefusal::Outdated), "it states another mandate");
        for _ in 1..ATTEMPTS {
            let _ = attest(stage.ctx(), stage.actor("rosa"), prepared.id, ("no", "")).await;
        }
        let dead = attest(stage.ctx(), stage.actor("rosa"), prepared.id, (&prepared.code, "")).await;
        assert!(matches!(dead, Err(Error::DeadCode)), "{dead:?}");
    }
    for stage in Stage::each("{}").await {
        stage.signs("rosa").await;
        stage.signs("ana").await;
        assert_eq!(refusal(stage.prepare("rosa", &stage.waiting().await).await), Some(SignRefusal::NoCountersignature));
    }
}

#[tokio::test]
async fn a_passkey_countersigns_through_the_pages_at_an_advanced_level() {
    for stage in Stage::each(r#"{"countersignature":"customs"}"#).await {
        stage.signs("rosa").await;
        let id = stage.signs("ana").await;
        let mut device = Device::new(1);
        register_device(stage.ctx(), stage.actor("rosa"), &mut device).await;
        let list = format!("/en/pacts/{}/countersign", stage.pact);
        assert_eq!(stage.visit("ana", "GET", &list, "").await.0, StatusCode::FORBIDDEN);
        let (status, _, page) = stage.visit("rosa", "POST", &list, "method=passkey").await;
        assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("Choose at least one"), "{page}");
        let entry = stage.row(id).await.log_seq;
        let form = format!("signature={entry}&confirm=yes&method=passkey");
        let (status, to, page) = stage.visit("rosa", "POST", &list, &form).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
        let prepared = to.rsplit('/').next().unwrap().parse().unwrap();
        let statement = preparation::Entity::find_by_id::<crate::kernel::ids::PreparationId>(prepared);
        let statement = statement.one(stage.ctx().db.read()).await.unwrap().unwrap().statement;
        let challenge = crate::evidence::passkey::challenge(&statement);
        let answer = device.get(&crate::passkeys::server::assert::options(stage.ctx(), &challenge, &[]));
        let form = url::form_urlencoded::Serializer::new(String::new()).append_pair("answer", &answer).finish();
        let (status, to, page) = stage.visit("rosa", "POST", &to, &form).await;
        assert_eq!((status, to), (StatusCode::SEE_OTHER, format!("{list}?done=1")), "{page}");
        let act = attestation::Entity::find().one(stage.ctx().db.read()).await.unwrap().unwrap();
        let evidence = stage.visit("bo", "GET", &format!("/countersignatures/{}/evidence.json", act.id), "").await.2;
        let report = crate::evidence::verify(&evidence, None);
        assert_eq!(report.verdict, crate::evidence::Verdict::Good, "{report:?}");
        assert!(evidence.contains("\"AES\""));
        for lang in ["en", "fr", "es", "ar"] {
            for path in [format!("signatures/{id}"), format!("pacts/{}/signatories?state=countersigned", stage.pact)] {
                let (status, _, page) = stage.visit("bo", "GET", &format!("/{lang}/{path}"), "").await;
                assert!(status == StatusCode::OK && page.contains("The andes"), "{lang} {path}");
            }
        }
        let pact = pact_by_slug(stage.ctx().db.read(), &stage.pact).await.unwrap().unwrap().id;
        let rosa = stage.actor("rosa").person;
        assert!(may_act(stage.ctx().db.read(), rosa, act.organisation_id, pact, START.date()).await.unwrap());
        stage.is_clean().await;
    }
}
