//! With pen and ink: recorded by one party, seen in the original by another.

use super::super::delegate::own;
use super::super::entity::paper;
use super::super::erase::erase;
use super::super::paper::acts::{NewPaper, begin, refuse, send, take_back};
use super::super::paper::confirm::confirm;
use super::super::paper::waiting_for;
use super::*;
use crate::files::model::Purpose;
use crate::files::server::{NewFile, bring, scan_of};
use crate::identity::server::entity::person;
use crate::identity::server::security::export::held;
use crate::kernel::ids::{FileId, PaperId};
use crate::platform::mail;
use crate::signatures::model::{SignatureLevel, SigningMethod};
use crate::signatures::paper::{PaperRefused, PaperState};
use time::Date;

const SCAN: &[u8] = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";

fn written(organisation: &str, witness: &str) -> NewPaper {
    NewPaper {
        organisation: organisation.to_owned(),
        name: reason("Pedro Paz"),
        title: reason("Owner"),
        document: reason("Extract of the register"),
        email: "pedro@andes.example".parse().unwrap(),
        lang: Lang::Es,
        signed_on: START.date(),
        witness: witness.parse().unwrap(),
    }
}

fn why<T>(result: Result<T, Error>) -> Option<PaperRefused> {
    match result {
        Err(Error::Paper(why)) => Some(why),
        _ => None,
    }
}

impl Stage {
    async fn record(&self, who: &str, new: &NewPaper) -> Result<PaperId, Error> {
        self.ctx().clock.travel(Duration::seconds(1));
        begin(self.ctx(), self.actor(who), &self.pact, new).await
    }

    async fn scan(&self, who: &str, paper: PaperId, bytes: &[u8]) -> Result<FileId, crate::files::server::Error> {
        let id = self.ctx().random.id(self.ctx().clock.now());
        let (purpose, person) = (Purpose::Paper(paper), self.actor(who).person);
        bring(self.ctx(), NewFile { id, purpose, person, name: "scan.pdf".to_owned(), withheld: None, upload: None }, bytes).await
    }

    /// Lucia records what Pedro signed, and it waits for Olga.
    async fn waits(&self) -> PaperId {
        let id = self.record("lucia", &written("andes", "olga@chamber.example")).await.unwrap();
        self.scan("lucia", id, SCAN).await.unwrap();
        send(self.ctx(), self.actor("lucia"), id).await.unwrap();
        id
    }

    async fn sees(&self, who: &str, id: PaperId) -> Result<SignatureId, Error> {
        self.ctx().clock.travel(Duration::seconds(1));
        confirm(self.ctx(), self.actor(who), id).await
    }

    /// The authority behind a signature on paper neither withdraws nor is handed on, on its own day too, and is none of those that are
    /// recorded for the same person on the same document and day.
    async fn founds_nothing_else(&self, row: &signature::Model) {
        let (db, today) = (self.ctx().db.read(), self.ctx().clock.today());
        let pact = pact_by_slug(db, &self.pact).await.unwrap().unwrap().id;
        let may = async || may_act(db, row.person_id, row.organisation_id, pact, today).await.unwrap();
        assert_eq!((row.signed_on, may().await), (Some(today), false));
        assert!(own(db, row.person_id, row.mandate_id).await.unwrap().is_none());
        let new = NewMandate {
            person: row.person_id,
            organisation: row.organisation_id,
            pact: Some(pact),
            title: "Owner",
            document: "Extract of the register",
            vouched_by: "The customs",
            valid_from: today,
            valid_until: Some(today + Duration::days(20)),
        };
        let longer = record(self.ctx(), self.ctx().db.write(), new).await.unwrap();
        assert!(longer != row.mandate_id && may().await);
    }

    async fn kept(&self, id: PaperId) -> paper::Model {
        paper::Entity::find_by_id(id).one(self.ctx().db.read()).await.unwrap().unwrap()
    }

    async fn mails_to(&self, address: &str) -> Vec<String> {
        let mails = mail::newest(self.ctx(), 50).await.unwrap();
        mails.into_iter().filter(|mail| mail.recipient.to_string() == address).map(|mail| mail.subject).collect()
    }
}

#[tokio::test]
async fn it_is_a_signature_when_another_party_has_seen_the_original_and_not_before() {
    for stage in Stage::each("{}").await {
        let id = stage.record("lucia", &written("andes", "olga@chamber.example")).await.unwrap();
        assert_eq!(stage.record("lucia", &written("andes", "olga@chamber.example")).await.unwrap(), id, "a correction");
        assert_eq!(why(send(stage.ctx(), stage.actor("lucia"), id).await), Some(PaperRefused::Scan));
        let file = stage.scan("lucia", id, SCAN).await.unwrap();
        assert!(stage.scan("lucia", id, b"%PDF-1.7\n% another\n%%EOF\n").await.is_err(), "one scan");
        assert!(matches!(stage.sees("olga", id).await, Err(Error::NotFound)), "it was not sent");
        let open = format!("/files/{file}");
        assert_eq!(stage.visit("olga", "GET", &open, "").await.0, StatusCode::NOT_FOUND);
        send(stage.ctx(), stage.actor("lucia"), id).await.unwrap();
        send(stage.ctx(), stage.actor("lucia"), id).await.unwrap();
        assert_eq!(stage.mails_to("olga@chamber.example").await.len(), 1);
        assert_eq!(waiting_for(stage.ctx().db.read(), stage.actor("olga").person).await.unwrap().len(), 1);
        assert_eq!((stage.signed(PartyRole::Member).await, stage.entries("signature.signed").await), (0, 0));
        for other in ["lucia", "ana", "pia", "rosa"] {
            assert!(matches!(stage.sees(other, id).await, Err(Error::NotFound)), "{other}");
        }
        let (a, b) = tokio::join!(stage.sees("olga", id), stage.sees("olga", id));
        let signature = a.unwrap();
        assert_eq!(signature, b.unwrap());
        let row = stage.row(signature).await;
        assert_eq!((row.method, row.level, row.signed_on), (SigningMethod::Paper, SignatureLevel::None, Some(START.date())));
        assert_eq!((row.person_name.as_str(), row.person_title.as_str()), ("Pedro Paz", "Owner"));
        assert_eq!((stage.signed(PartyRole::Member).await, stage.entries("signature.signed").await), (1, 1));
        assert_eq!(below(stage.ctx().db.read(), "signed/", "").await.unwrap().get("member"), Some(&1));
        assert_eq!(refusal(stage.try_sign("ana").await), Some(SignRefusal::AlreadySigned));
        stage.founds_nothing_else(&row).await;
        for address in ["pedro@andes.example", "lucia@customs.example"] {
            assert_eq!(stage.mails_to(address).await.len(), 1, "{address}");
        }
        for (who, status) in
            [("lucia", StatusCode::OK), ("olga", StatusCode::OK), ("ana", StatusCode::NOT_FOUND), ("bo", StatusCode::NOT_FOUND)]
        {
            assert_eq!(stage.visit(who, "GET", &open, "").await.0, status, "{who}");
            let page = stage.visit(who, "GET", &format!("/en/signatures/{signature}"), "").await.2;
            assert_eq!(page.contains(&format!("/paper/{id}")), status == StatusCode::OK, "{who}");
        }
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn its_evidence_says_what_can_be_checked_and_its_pages_who_saw_it() {
    for stage in Stage::each("{}").await {
        let id = stage.waits().await;
        let id = stage.sees("olga", id).await.unwrap();
        let evidence = stage.visit("bo", "GET", &format!("/signatures/{id}/evidence.json"), "").await.2;
        let report = crate::evidence::verify(&evidence, None);
        assert_eq!(report.verdict, crate::evidence::Verdict::Good, "{report:?}");
        let paper = report.checks.iter().find(|check| check.key == "paper").unwrap();
        assert!(paper.detail.contains("customs chamber sha256:"), "{paper:?}");
        for name in ["lucia", "olga", "Lucia", "Olga"] {
            assert!(!evidence.contains(name), "organisations, not people: {name}");
        }
        for (from, to) in
            [("\"chamber\"", "\"importers\""), ("\"signed_on\": \"2", "\"signed_on\": \"1"), ("\"paper\",", "\"passkey\",")]
        {
            assert!(evidence.contains(from), "{from}");
            let report = crate::evidence::verify(&evidence.replace(from, to), None);
            assert_eq!(report.verdict, crate::evidence::Verdict::False, "{from}");
        }
        for lang in ["en", "fr", "es", "ar"] {
            for path in [format!("signatures/{id}"), format!("pacts/{}/signatories", stage.pact)] {
                let (status, _, page) = stage.visit("bo", "GET", &format!("/{lang}/{path}"), "").await;
                assert!(
                    status == StatusCode::OK && page.contains("The chamber") && page.contains("The customs"),
                    "{lang} {path}"
                );
            }
            let certificate = format!("/{lang}/signatures/{id}/certificate.pdf");
            assert_eq!(stage.visit("bo", "GET", &certificate, "").await.0, StatusCode::OK);
        }
        let data = stage.visit("bo", "GET", &format!("/api/v1/signatures/{id}"), "").await.2;
        for words in [r#""recorded_by":"customs""#, r#""witnessed_by":"chamber""#, r#""level":"none""#, r#""method":"paper""#] {
            assert!(data.contains(words), "{words}: {data}");
        }
    }
}

#[tokio::test]
async fn who_may_record_who_may_witness_and_which_day_it_may_be() {
    for stage in Stage::each("{}").await {
        for who in ["ana", "rosa", "elena", "olga", "pia"] {
            let refused = stage.record(who, &written("andes", "lucia@customs.example")).await;
            assert!(matches!(refused, Err(Error::NotFound)), "{who}: {refused:?}");
        }
        for witness in
            ["lucia@customs.example", "rosa@customs.example", "ana@andes.example", "no@body.example", "pedro@andes.example"]
        {
            let refused = stage.record("lucia", &written("andes", witness)).await;
            assert_eq!(why(refused), Some(PaperRefused::Witness), "{witness}");
        }
        for days in [-400, 2] {
            let signed_on: Date = START.date() + Duration::days(days);
            let new = NewPaper { signed_on, ..written("andes", "olga@chamber.example") };
            assert_eq!(why(stage.record("lucia", &new).await), Some(PaperRefused::Day), "{days}");
        }
        let nobody = stage.record("lucia", &written("nobody", "olga@chamber.example")).await;
        assert!(matches!(nobody, Err(Error::NotFound)), "{nobody:?}");
        stage.signs("ana").await;
        let signed = stage.record("lucia", &written("andes", "olga@chamber.example")).await;
        assert_eq!(refusal(signed), Some(SignRefusal::AlreadySigned));
    }
    for stage in Stage::each(r#"{"order":["customs","association","member"]}"#).await {
        let early = stage.record("lucia", &written("andes", "olga@chamber.example")).await;
        assert_eq!(refusal(early), Some(SignRefusal::NotYourTurn));
    }
}

#[tokio::test]
async fn it_is_taken_back_or_refused_while_it_waits_and_its_scan_goes() {
    for stage in Stage::each("{}").await {
        let first = stage.waits().await;
        assert_eq!(why(stage.record("lucia", &written("andes", "pia@importers.example")).await), Some(PaperRefused::Waits));
        let by_others = take_back(stage.ctx(), stage.actor("olga"), first).await;
        assert!(matches!(by_others, Err(Error::NotFound)), "{by_others:?}");
        take_back(stage.ctx(), stage.actor("lucia"), first).await.unwrap();
        assert!(scan_of(stage.ctx().db.read(), first).await.unwrap().is_none());
        assert_eq!(why(stage.sees("olga", first).await), Some(PaperRefused::Over));
        let second = stage.waits().await;
        refuse(stage.ctx(), stage.actor("olga"), second, &reason("It is a copy.")).await.unwrap();
        let kept = stage.kept(second).await;
        assert_eq!((kept.state, kept.reason.as_deref()), (PaperState::Refused, Some("It is a copy.")));
        assert!(scan_of(stage.ctx().db.read(), second).await.unwrap().is_none());
        assert_eq!(stage.mails_to("lucia@customs.example").await.len(), 1);
        assert_eq!(why(stage.sees("olga", second).await), Some(PaperRefused::Over));
        let third = stage.waits().await;
        stage.signs("ana").await;
        assert_eq!(refusal(stage.sees("olga", third).await), Some(SignRefusal::AlreadySigned), "signed in the meantime");
        assert_eq!(stage.entries("signature.signed").await, 1);
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn it_is_countersigned_withdrawn_and_annulled_like_any_other() {
    for stage in Stage::each(r#"{"countersignature":"customs"}"#).await {
        let id = stage.waits().await;
        let id = stage.sees("olga", id).await.unwrap();
        stage.signs("rosa").await;
        let waiting = stage.waiting().await;
        let prepared = stage.prepare("rosa", &waiting).await.unwrap();
        attest(stage.ctx(), stage.actor("rosa"), prepared.id, (&prepared.code, "")).await.unwrap();
        withdraw(stage.ctx(), stage.actor("ana"), id, &reason("We leave.")).await.unwrap();
        stage.annuls("lucia", id).await.unwrap();
        assert_eq!(stage.entries("mandate.revoked").await, 1);
        let again = stage.waits().await;
        assert_eq!(refusal(stage.sees("olga", again).await), Some(SignRefusal::MandateRevoked), "the same false authority");
        stage.is_clean().await;
        let evidence = stage.visit("bo", "GET", &format!("/signatures/{id}/evidence.json"), "").await.2;
        let report = crate::evidence::verify(&evidence, None);
        let false_lines: Vec<_> = report.checks.iter().filter(|c| !c.ok).map(|c| c.key).collect();
        assert_eq!(false_lines, ["annulled"], "{report:?}");
    }
}

#[tokio::test]
async fn who_signed_takes_their_record_away_and_is_taken_out_with_the_scan() {
    for stage in Stage::each("{}").await {
        let paper = stage.waits().await;
        let id = stage.sees("olga", paper).await.unwrap();
        let db = stage.ctx().db.read();
        let pedro = person::Entity::find_by_id(stage.row(id).await.person_id).one(db).await.unwrap().unwrap();
        let pedro = Actor { person: pedro.id, name: pedro.name, email: pedro.email, lang: pedro.lang, session: String::new() };
        for who in [&pedro, stage.actor("lucia"), stage.actor("olga")] {
            assert_eq!(held(stage.ctx(), who).await.unwrap()["tables"]["paper_signatures"].as_array().unwrap().len(), 1);
        }
        let tx = stage.ctx().db.begin().await.unwrap();
        erase(stage.ctx(), &tx, stage.actor("olga").person).await.unwrap();
        tx.commit().await.unwrap();
        let kept = stage.kept(paper).await;
        assert_eq!((kept.salt.as_str(), kept.name.as_str()), ("", "Pedro Paz"), "her name is opened by nothing");
        let tx = stage.ctx().db.begin().await.unwrap();
        erase(stage.ctx(), &tx, pedro.person).await.unwrap();
        tx.commit().await.unwrap();
        assert!(scan_of(db, paper).await.unwrap().is_none());
        assert_eq!(stage.kept(paper).await.name, "—");
        assert_eq!(stage.row(id).await.person_name, "");
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn one_records_and_witnesses_through_pages() {
    for stage in Stage::each("{}").await {
        let list = format!("/en/pacts/{}/paper", stage.pact);
        assert_eq!(stage.visit("ana", "GET", &list, "").await.0, StatusCode::FORBIDDEN);
        let register = format!("/en/pacts/{}/signatories", stage.pact);
        assert!(stage.visit("lucia", "GET", &register, "").await.2.contains("/paper"));
        assert!(!stage.visit("ana", "GET", &register, "").await.2.contains("/paper"));
        let form = "organisation=andes&name=Pedro+Paz&title=Owner&document=Extract&email=pedro%40andes.example&language=es";
        let bad = format!("{form}&day={}&witness=ana%40andes.example", START.date());
        let (status, _, page) = stage.visit("lucia", "POST", &list, &bad).await;
        assert!(
            status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("Pedro Paz") && page.contains("id=\"witness-error\""),
            "{page}"
        );
        let good = format!("{form}&day={}&witness=olga%40chamber.example", START.date());
        let (status, to, page) = stage.visit("lucia", "POST", &list, &good).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
        let record = to.strip_suffix("/scan").unwrap().to_owned();
        let id: PaperId = record.rsplit('/').next().unwrap().parse().unwrap();
        stage.scan("lucia", id, SCAN).await.unwrap();
        for lang in ["en", "fr", "es", "ar"] {
            for path in [to.replacen("/en/", "/", 1), record.replacen("/en/", "/", 1), format!("/pacts/{}/paper", stage.pact)] {
                let (status, _, page) = stage.visit("lucia", "GET", &format!("/{lang}{path}"), "").await;
                assert!(status == StatusCode::OK && !page.contains(">paper-"), "{lang} {path}");
            }
        }
        assert_eq!(stage.visit("lucia", "POST", &record, "act=send").await.0, StatusCode::SEE_OTHER);
        assert!(stage.visit("olga", "GET", "/en/desk", "").await.2.contains(&record));
        let (status, _, page) = stage.visit("olga", "POST", &record, "act=confirm").await;
        assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("id=\"confirm-error\""), "{page}");
        let (status, _, page) = stage.visit("olga", "POST", &record, "act=refuse&reason=").await;
        assert!(status == StatusCode::UNPROCESSABLE_ENTITY && page.contains("reason-error"), "{page}");
        assert_eq!(stage.visit("bo", "GET", &record, "").await.0, StatusCode::NOT_FOUND);
        let (status, to, page) = stage.visit("olga", "POST", &record, "act=confirm&confirm=yes").await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
        assert!(stage.visit("bo", "GET", &to, "").await.2.contains("Recorded by"));
        stage.is_clean().await;
    }
}
