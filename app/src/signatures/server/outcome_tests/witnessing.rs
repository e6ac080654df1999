//! Witnessed by the monitor or an observer of civil society.

use super::*;
use crate::evidence::{Verdict, verify, verify_file};
use crate::invitations::server::vouch::may_attach;
use crate::open_data::state::State;
use crate::signatures::server::annul::given::annul_given;
use crate::signatures::server::attest::witnesses_of;
use crate::signatures::server::certificate::{one, register as roll};
use crate::signatures::server::queries::signed;
use ::certificate::{Block, Document, Value, render};
use sea_orm::sea_query::Expr;

impl Stage {
    /// Seats an organisation, with a person who holds a mandate for it; who is signed in under its name.
    pub(super) async fn sits(&mut self, slug: &'static str, kind: OrganisationKind, role: PartyRole) {
        let ctx = self.ctx().clone();
        let tx = ctx.db.begin().await.unwrap();
        let (_, token) = sits(&ctx, &tx, &self.pact, ("wanda", slug, kind, role)).await;
        tx.commit().await.unwrap();
        self.comes_in(slug, slug, token).await;
    }

    pub(super) async fn states(&self, who: &str, entries: &[i64]) -> Result<Prepared, Error> {
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
        let (db, lucia) = (stage.ctx().db.read(), stage.actor("lucia").person);
        let held = mandate::Entity::find().filter(mandate::COLUMN.person_id.eq(stage.actor("watch").person));
        let held = held.one(db).await.unwrap().unwrap().id;
        let vouched = mandate::Entity::update_many().col_expr(mandate::Column::VouchedBy, Expr::value("The customs"));
        vouched.filter(mandate::COLUMN.id.eq(held)).exec(stage.ctx().db.write()).await.unwrap();
        assert!(may_attach(db, lucia, held).await.unwrap());
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
        assert!(!may_attach(db, lucia, held).await.unwrap(), "what was attested under stays as it is");
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
        let acts = attestation::Entity::find().all(stage.ctx().db.read()).await.unwrap();
        let act = acts.iter().map(|act| act.log_seq).min().unwrap();
        annul_given(stage.ctx(), stage.actor("lucia"), act, &reason("Nobody knows her.")).await.unwrap();
        let again = annul_given(stage.ctx(), stage.actor("lucia"), act, &reason("Nobody knows her.")).await;
        assert!(matches!(again, Err(Error::Annulled)), "{again:?}");
        let history = stage.visit("bo", "GET", &format!("/en/pacts/{}", stage.pact), "").await.2;
        assert!(history.contains("annulled what was attested by"), "{history}");
        let evidence = stage.visit("bo", "GET", &format!("/signatures/{}/evidence.json", ids[0]), "").await.2;
        assert!(verify(&evidence, None).verdict == Verdict::Good && evidence.matches("signature.witnessed").count() == 1);
        let page = stage.visit("bo", "GET", &format!("/en/signatures/{}", ids[0]), "").await.2;
        assert!(page.contains("The watch") && page.contains("Nobody knows her."), "{page}");
        let listed = stage.visit("bo", "GET", &format!("/en/pacts/{}/signatories", stage.pact), "").await.2;
        let said: Vec<_> = listed.split("Signing witnessed by").skip(1).filter_map(|said| said.split("</p>").next()).collect();
        assert!(said.len() == 2 && said.iter().all(|by| by.contains("The auditor") && !by.contains("The watch")), "{said:?}");
        stage.is_clean().await;
    }
}

/// The words of a document's facts and rows, each with what stands before it.
fn printed(document: &Document) -> Vec<String> {
    let said = |value: &Value| match value {
        Value::Words(text) | Value::Code(text) => text.clone(),
    };
    let lines = document.blocks.iter().flat_map(|block| match block {
        Block::Facts(facts) => facts.iter().map(|(term, value)| format!("{term}: {}", said(value))).collect::<Vec<_>>(),
        Block::Register { rows, .. } => rows.iter().map(|row| row.iter().map(said).collect::<Vec<_>>().join("; ")).collect(),
        _ => Vec::new(),
    });
    lines.collect()
}

#[tokio::test]
async fn the_certificate_and_the_register_print_who_witnessed_and_when_in_each_language() {
    for stage in stages().await {
        let (id, other) = (stage.signs("elena").await, stage.signs("ana").await);
        let seq = stage.row(id).await.log_seq;
        for who in ["watch", "auditor"] {
            stage.ctx().clock.travel(Duration::DAY);
            let prepared = stage.states(who, &[seq]).await.unwrap();
            attest(stage.ctx(), stage.actor(who), prepared.id, (&prepared.code, "")).await.unwrap();
        }
        let db = stage.ctx().db.read();
        let (found, unseen) = (signed(db, id).await.unwrap().unwrap(), signed(db, other).await.unwrap().unwrap());
        let (witnesses, pact) = (witnesses_of(db, id).await.unwrap(), pact_by_slug(db, &stage.pact).await.unwrap().unwrap());
        let (before, state) = (found.signature.signed_at, State::now(stage.ctx()).await.unwrap());
        assert!(witnesses.len() == 2 && witnesses[0].0.signed_at > before && witnesses[1].0.signed_at > witnesses[0].0.signed_at);
        for &lang in Lang::ALL {
            let document = one::document(stage.ctx(), &found, Some(lang)).await.unwrap();
            let term = format!("{}: ", lang.t("signature-attested-by"));
            let facts: Vec<_> = printed(&document).into_iter().filter(|fact| fact.starts_with(&term)).collect();
            assert_eq!(facts.len(), 2, "{lang}: {facts:?}");
            let rows = printed(&roll::document(stage.ctx(), &pact, state, (1, 1), lang).await.unwrap());
            for ((act, by), fact) in witnesses.iter().zip(&facts) {
                let moment = lang.moment(act.signed_at);
                assert!([by.name.as_str(), &moment, &lang.number(act.log_seq)].iter().all(|part| fact.contains(part)), "{fact}");
                let on = lang.date(act.signed_at.date());
                let row = rows.iter().filter(|row| row.contains(&by.name) && row.contains(&on)).collect::<Vec<_>>();
                assert!(row.len() == 1 && row[0].contains("The chamber"), "{lang}: {rows:?}");
            }
            let report = verify_file(&render(document).unwrap(), None);
            assert_eq!(report.verdict, Verdict::Good, "{report:?}");
            let unseen = printed(&one::document(stage.ctx(), &unseen, Some(lang)).await.unwrap());
            assert!(!unseen.iter().any(|fact| fact.starts_with(&term)), "{unseen:?}");
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
