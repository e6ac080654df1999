//! Signing and withdrawing through commands and through HTTP, on both databases, as named actors.

use super::Error;
use super::entity::{preparation, signature};
use super::mandates::{NewMandate, record, revoke};
use super::prepare::{Prepared, Request, prepare, prepare_for_passkey};
use super::sign::{ATTEMPTS, sign, sign_with_passkey};
use super::withdraw::withdraw;
use crate::evidence::passkey::challenge;
use crate::identity::server::actor::{Actor, COOKIE};
use crate::identity::server::commands::{open_session, register};
use crate::kernel::ids::{MandateId, OrganisationId, PersonId, PreparationId, SignatureId};
use crate::kernel::locale::Lang;
use crate::log::entry::By;
use crate::log::server::each_entry;
use crate::organisations::model::OrganisationKind;
use crate::organisations::server::commands::{NewOrganisation, register as register_organisation};
use crate::pacts::draft::tests::pact as document;
use crate::pacts::model::{PactKind, PactState, PartyRole, Texts};
use crate::pacts::server::commands::{Adoption, adopt, open, seat};
use crate::pacts::server::queries::pact_by_slug;
use crate::passkeys::server::assert::options;
use crate::passkeys::server::device::{Device, register as register_device, somebody};
use crate::platform::ctx::Ctx;
use crate::platform::testing::{Portal, START};
use crate::signatures::model::SignRefusal;
use axum::body::Body;
use axum::http::{Request as HttpRequest, StatusCode, header};
use sea_orm::{ConnectionTrait as _, EntityTrait as _, PaginatorTrait as _};
use time::Duration;
use tower::ServiceExt as _;

/// A portal with one open pact, and Ana Duarte, who may sign for Andes Freight.
struct Stage {
    portal: Portal,
    pact: String,
    ana: Actor,
    session: String,
    andes: OrganisationId,
    mandate: MandateId,
}

impl Stage {
    async fn on(portal: Portal) -> Self {
        let ctx = portal.ctx.clone();
        let tx = ctx.db.begin().await.unwrap();
        let mut text = document();
        text.kind = PactKind::Memorandum;
        text.entry_into_force.signatures = [(PartyRole::Member, 1)].into();
        text.entry_into_force.not_before = None;
        let pact = text.pact.to_string();
        let adoption =
            Adoption { document: text, summary: Texts::default(), country: "UY".to_owned(), is_demo: false, calendar: None };
        adopt(&ctx, &tx, By::portal("operator"), adoption).await.unwrap();
        open(&ctx, &tx, By::portal("operator"), &pact).await.unwrap();
        let andes = organisation(&ctx, &tx, "andes-freight", OrganisationKind::Company).await;
        seat(&ctx, &tx, By::portal("operator"), (&pact, "andes-freight", PartyRole::Member)).await.unwrap();
        let ana = register(&ctx, &tx, &"ana@andes.example".parse().unwrap(), "Ana Duarte", Lang::Es).await.unwrap();
        let mandate = record(&ctx, &tx, mandate(ana, andes)).await.unwrap();
        let token = open_session(&ctx, &tx, ana).await.unwrap();
        tx.commit().await.unwrap();
        let ana = Actor::of(&ctx, &format!("{COOKIE}={token}")).await.unwrap().unwrap();
        Self { portal, pact, ana, session: token, andes, mandate }
    }

    async fn each() -> Vec<Self> {
        let mut stages = Vec::new();
        for portal in Portal::each().await {
            stages.push(Self::on(portal).await);
        }
        stages
    }

    fn ctx(&self) -> &Ctx {
        &self.portal.ctx
    }

    async fn prepare(&self) -> Result<Prepared, Error> {
        let request = Request { pact: &self.pact, version: 1, organisation: "andes-freight", lang: Lang::Es };
        prepare(self.ctx(), &self.ana, request).await
    }

    async fn signed(&self) -> SignatureId {
        let prepared = self.prepare().await.unwrap();
        sign(self.ctx(), &self.ana, prepared.id, &prepared.code, Lang::Es).await.unwrap()
    }

    async fn kinds(&self) -> Vec<String> {
        let mut kinds = Vec::new();
        let see = |_, columns: serde_json::Value, _: &str| kinds.push(columns[0].as_str().unwrap().to_owned());
        each_entry(self.ctx().db.read(), see).await.unwrap();
        kinds
    }

    /// Records another mandate of Ana's, on this document.
    async fn gets_another_mandate(&self, document: &'static str) -> MandateId {
        let new = NewMandate { document, ..mandate(self.ana.person, self.andes) };
        record(self.ctx(), self.ctx().db.write(), new).await.unwrap()
    }

    async fn count(&self) -> u64 {
        signature::Entity::find().count(self.ctx().db.read()).await.unwrap()
    }

    /// What a browser that is signed in as Ana gets.
    async fn visit(&self, method: &str, path: &str, form: &str) -> (StatusCode, String, String) {
        self.portal.visit(&format!("{COOKIE}={}", self.session), method, path, form).await
    }
}

async fn organisation(ctx: &Ctx, tx: &sea_orm::DatabaseTransaction, slug: &str, kind: OrganisationKind) -> OrganisationId {
    let new = NewOrganisation {
        slug: slug.parse().unwrap(),
        kind,
        name: slug.to_owned(),
        country: "UY".to_owned(),
        registry_number: None,
        lei: None,
        is_demo: false,
    };
    register_organisation(ctx, tx, By::portal("operator"), new).await.unwrap()
}

fn mandate(person: PersonId, organisation: OrganisationId) -> NewMandate<'static> {
    NewMandate {
        person,
        organisation,
        pact: None,
        title: "Managing director",
        document: "Power of attorney 12/2026",
        vouched_by: "Chamber of Importers",
        valid_from: START.date(),
        valid_until: Some(START.date() + Duration::days(30)),
    }
}

#[tokio::test]
async fn the_right_code_signs_and_the_pact_enters_into_force_by_itself() {
    for stage in Stage::each().await {
        stage.signed().await;
        assert_eq!(stage.count().await, 1);
        let kinds = stage.kinds().await;
        assert_eq!(kinds[kinds.len() - 3..], ["signature.signed", "pact.entered_into_force", "obligations.arose"]);
        let pact = pact_by_slug(stage.ctx().db.read(), &stage.pact).await.unwrap().unwrap();
        assert_eq!(pact.state, PactState::InForce);
    }
}

#[tokio::test]
async fn the_same_code_again_or_at_once_gives_the_same_one_signature() {
    for stage in Stage::each().await {
        let prepared = stage.prepare().await.unwrap();
        let once = || sign(stage.ctx(), &stage.ana, prepared.id, &prepared.code, Lang::Es);
        let (a, b) = tokio::join!(once(), once());
        let c = once().await.unwrap();
        assert_eq!((a.unwrap(), b.unwrap()), (c, c));
        assert_eq!(stage.kinds().await.iter().filter(|k| *k == "signature.signed").count(), 1);
    }
}

#[tokio::test]
async fn two_statements_at_once_give_one_signature_and_one_refusal() {
    for stage in Stage::each().await {
        let a = stage.prepare().await.unwrap();
        stage.ctx().clock.travel(Duration::seconds(1));
        let b = stage.prepare().await.unwrap();
        let (a, b) = tokio::join!(
            sign(stage.ctx(), &stage.ana, a.id, &a.code, Lang::Es),
            sign(stage.ctx(), &stage.ana, b.id, &b.code, Lang::Es)
        );
        let refused = [a, b].into_iter().filter_map(Result::err).collect::<Vec<_>>();
        assert!(matches!(refused[..], [Error::May(SignRefusal::AlreadySigned)]), "{refused:?}");
        assert_eq!(stage.count().await, 1);
    }
}

#[tokio::test]
async fn a_wrong_code_signs_nothing_and_dies_after_five_tries() {
    for stage in Stage::each().await {
        let prepared = stage.prepare().await.unwrap();
        for _ in 0..ATTEMPTS {
            let wrong = sign(stage.ctx(), &stage.ana, prepared.id, "not it", Lang::Es).await;
            assert!(matches!(wrong, Err(Error::WrongCode)), "{wrong:?}");
        }
        let dead = sign(stage.ctx(), &stage.ana, prepared.id, &prepared.code, Lang::Es).await;
        assert!(matches!(dead, Err(Error::DeadCode)), "{dead:?}");
        assert_eq!(stage.count().await, 0);
    }
}

#[tokio::test]
async fn a_code_dies_after_its_time_and_somebody_elses_is_not_found() {
    for mut stage in Stage::each().await {
        let prepared = stage.prepare().await.unwrap();
        let eve =
            register(stage.ctx(), stage.ctx().db.write(), &"eve@x.example".parse().unwrap(), "Eve", Lang::En).await.unwrap();
        let ana = stage.ana.person;
        stage.ana.person = eve;
        let foreign = sign(stage.ctx(), &stage.ana, prepared.id, &prepared.code, Lang::Es).await;
        assert!(matches!(foreign, Err(Error::NotFound)), "{foreign:?}");
        stage.ana.person = ana;
        stage.ctx().clock.travel(Duration::minutes(15));
        let late = sign(stage.ctx(), &stage.ana, prepared.id, &prepared.code, Lang::Es).await;
        assert!(matches!(late, Err(Error::DeadCode)), "{late:?}");
    }
}

#[tokio::test]
async fn nobody_signs_without_a_mandate_that_holds_today() {
    for mut stage in Stage::each().await {
        let prepared = stage.prepare().await.unwrap();
        revoke(stage.ctx(), stage.mandate).await.unwrap();
        let late = sign(stage.ctx(), &stage.ana, prepared.id, &prepared.code, Lang::Es).await;
        assert!(matches!(late, Err(Error::May(SignRefusal::MandateRevoked))), "revoked after the code was sent: {late:?}");
        let refused = stage.prepare().await.err();
        assert!(matches!(refused, Some(Error::May(SignRefusal::MandateRevoked))), "{refused:?}");
        stage.gets_another_mandate("Another deed").await;
        let stale = sign(stage.ctx(), &stage.ana, prepared.id, &prepared.code, Lang::Es).await;
        assert!(matches!(stale, Err(Error::May(SignRefusal::Outdated))), "it states the mandate that was revoked: {stale:?}");
        assert_eq!(stage.count().await, 0);
        stage.ana.person =
            register(stage.ctx(), stage.ctx().db.write(), &"bo@andes.example".parse().unwrap(), "Bo", Lang::En).await.unwrap();
        let none = stage.prepare().await.err();
        assert!(matches!(none, Some(Error::May(SignRefusal::NoMandate))), "{none:?}");
    }
}

#[tokio::test]
async fn a_withdrawn_signature_stays_on_the_register_and_the_organisation_can_come_back() {
    for stage in Stage::each().await {
        let id = stage.signed().await;
        withdraw(stage.ctx(), &stage.ana, id, &"We left the country.".parse().unwrap()).await.unwrap();
        let again = withdraw(stage.ctx(), &stage.ana, id, &"Once more.".parse().unwrap()).await;
        assert!(matches!(again, Err(Error::AlreadyWithdrawn)), "{again:?}");
        assert!(stage.kinds().await.iter().any(|kind| kind == "signature.withdrawn"));
        let row = signature::Entity::find_by_id(id).one(stage.ctx().db.read()).await.unwrap().unwrap();
        assert_eq!(row.withdrawal_reason.as_deref(), Some("We left the country."));
        assert_ne!(stage.signed().await, id);
        assert_eq!(stage.count().await, 2);
    }
}

#[tokio::test]
async fn only_a_mandate_holder_withdraws() {
    for mut stage in Stage::each().await {
        let id = stage.signed().await;
        stage.ana.person =
            register(stage.ctx(), stage.ctx().db.write(), &"bo@andes.example".parse().unwrap(), "Bo", Lang::En).await.unwrap();
        let refused = withdraw(stage.ctx(), &stage.ana, id, &"Not mine.".parse().unwrap()).await;
        assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
        assert_eq!(
            stage.andes,
            signature::Entity::find_by_id(id).one(stage.ctx().db.read()).await.unwrap().unwrap().organisation_id
        );
    }
}

#[tokio::test]
async fn a_browser_walks_from_the_text_to_the_receipt_and_the_evidence_is_good() {
    for stage in Stage::each().await {
        let (status, _, page) = stage.visit("GET", &format!("/es/pacts/{}/sign", stage.pact), "").await;
        assert_eq!(status, StatusCode::OK, "{page}");
        assert!(
            page.contains("lang=\"en\"") && page.contains("Power of attorney 12/2026"),
            "the text in its language, the mandate"
        );
        let check = format!("/es/pacts/{}/sign/check?organisation=andes-freight&version=1", stage.pact);
        assert_eq!(stage.visit("GET", &check, "").await.0, StatusCode::OK);
        let (status, _, page) = stage.visit("POST", &check, "organisation=andes-freight&version=1").await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "the box was not ticked: {page}");
        let (status, code_page, _) = stage.visit("POST", &check, "organisation=andes-freight&version=1&confirm=yes").await;
        assert_eq!(status, StatusCode::SEE_OTHER);
        let (status, _, page) = stage.visit("POST", &code_page, "code=nonsense").await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{page}");
        let mail = crate::platform::mail::newest(stage.ctx(), 1).await.unwrap().remove(0);
        let code =
            mail.body.split_whitespace().find(|w| w.len() == 6 && w.bytes().all(|b| b.is_ascii_digit())).unwrap().to_owned();
        let (status, receipt, page) = stage.visit("POST", &code_page, &format!("code={code}")).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
        assert_eq!(stage.visit("GET", &receipt, "").await.0, StatusCode::OK);
        let id = receipt.trim_start_matches("/es/signatures/").trim_end_matches("?receipt=1");
        let (status, _, evidence) = stage.visit("GET", &format!("/signatures/{id}/evidence.json"), "").await;
        assert_eq!(status, StatusCode::OK);
        let report = crate::evidence::verify(&evidence, None);
        assert_eq!(report.verdict, crate::evidence::Verdict::Good, "{report:?}");
    }
}

#[tokio::test]
async fn pages_of_signing_are_for_who_is_signed_in_and_posts_only_from_this_site() {
    for mut stage in Stage::each().await {
        let check = format!("/fr/pacts/{}/sign/check?organisation=andes-freight&version=1", stage.pact);
        stage.session = "nobody".to_owned();
        let (status, to, _) = stage.visit("GET", &check, "").await;
        assert_eq!(status, StatusCode::SEE_OTHER);
        assert!(to.starts_with("/fr/sign-in?next="), "{to}");
        let request = HttpRequest::builder().method("POST").uri(&check).header(header::ORIGIN, "https://elsewhere.example");
        let answer = stage.portal.site().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        assert_eq!(answer.status(), StatusCode::FORBIDDEN);
    }
}

/// A statement that waits for Ana's passkey, and what the passkey answers.
async fn asserted(stage: &Stage, device: &mut Device) -> (PreparationId, String) {
    let request = Request { pact: &stage.pact, version: 1, organisation: "andes-freight", lang: Lang::Es };
    let id = prepare_for_passkey(stage.ctx(), &stage.ana, request).await.unwrap();
    let statement = preparation::Entity::find_by_id(id).one(stage.ctx().db.read()).await.unwrap().unwrap().statement;
    (id, device.get(&options(stage.ctx(), &challenge(&statement), &[])))
}

#[tokio::test]
async fn a_passkey_signs_at_an_advanced_level_and_its_evidence_is_good_and_audited() {
    // The portals of the second half have a device that knows RSA alone.
    let devices = [Device::new as fn(u8) -> Device, Device::rsa];
    let mut stages = Vec::new();
    for make in devices {
        stages.extend(Stage::each().await.into_iter().map(|stage| (stage, make(1))));
    }
    for (stage, mut device) in stages {
        register_device(stage.ctx(), &stage.ana, &mut device).await;
        let (id, answer) = asserted(&stage, &mut device).await;
        let form = url::form_urlencoded::Serializer::new(String::new()).append_pair("answer", &answer).finish();
        let page = format!("/es/pacts/{}/sign/{id}", stage.pact);
        assert!(stage.visit("GET", &page, "").await.2.contains("data-passkey"));
        let (status, receipt, body) = stage.visit("POST", &page, &form).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{body}");
        let signature: SignatureId =
            receipt.trim_start_matches("/es/signatures/").trim_end_matches("?receipt=1").parse().unwrap();
        let again = sign_with_passkey(stage.ctx(), &stage.ana, id, &answer, Lang::Es).await.unwrap();
        assert_eq!((again, stage.count().await), (signature, 1), "the same answer twice is one signature");
        let (_, _, evidence) = stage.visit("GET", &format!("/signatures/{signature}/evidence.json"), "").await;
        let report = crate::evidence::verify(&evidence, None);
        assert_eq!(report.verdict, crate::evidence::Verdict::Good, "{report:?}");
        assert!(evidence.contains("\"passkey\"") && evidence.contains("\"AES\""));
        let key = stage.ctx().log_key.verifying_key();
        assert_eq!(crate::audit::audit(stage.ctx().db.read(), &key).await.unwrap(), []);
        stage.ctx().db.write().execute_unprepared("UPDATE signatures SET passkey = passkey || ' '").await.unwrap();
        assert_eq!(crate::audit::audit(stage.ctx().db.read(), &key).await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn neither_a_code_nor_another_passkey_nor_an_answer_to_another_statement_signs_for_a_passkey() {
    for stage in Stage::each().await {
        let (mut device, mut foreign) = (Device::new(1), Device::new(2));
        let request = Request { pact: &stage.pact, version: 1, organisation: "andes-freight", lang: Lang::Es };
        let none = prepare_for_passkey(stage.ctx(), &stage.ana, request).await.err();
        assert!(matches!(none, Some(Error::NoPasskey)), "{none:?}");
        let mine = register_device(stage.ctx(), &stage.ana, &mut device).await;
        register_device(stage.ctx(), &somebody(stage.ctx(), "Eve").await, &mut foreign).await;
        let (old, answer) = asserted(&stage, &mut device).await;
        stage.ctx().clock.travel(Duration::seconds(1));
        let (id, foreigners) = asserted(&stage, &mut foreign).await;
        let sign_by = async |id, answer: &str| sign_with_passkey(stage.ctx(), &stage.ana, id, answer, Lang::Es).await.err();
        for bad in [answer.as_str(), &foreigners, "{}"] {
            let refused = sign_by(id, bad).await;
            assert!(matches!(refused, Some(Error::WrongAssertion)), "{refused:?}");
        }
        for code in ["", "000000"] {
            let refused = sign(stage.ctx(), &stage.ana, id, code, Lang::Es).await;
            assert!(matches!(refused, Err(Error::WrongCode)), "{refused:?}");
        }
        let dead = sign_by(id, &answer).await;
        assert!(matches!(dead, Some(Error::DeadCode)), "{dead:?}");
        let by_code = stage.prepare().await.unwrap();
        let refused = sign_by(by_code.id, &answer).await;
        assert!(matches!(refused, Some(Error::WrongAssertion)), "{refused:?}");
        let (stale, asserted) = asserted(&stage, &mut device).await;
        revoke(stage.ctx(), stage.mandate).await.unwrap();
        stage.gets_another_mandate("Another deed").await;
        let refused = sign_by(stale, &asserted).await;
        assert!(matches!(refused, Some(Error::May(SignRefusal::Outdated))), "under another mandate: {refused:?}");
        crate::passkeys::server::commands::remove(stage.ctx(), &stage.ana, mine, Lang::Es).await.unwrap();
        let removed = sign_by(old, &answer).await;
        assert!(matches!(removed, Some(Error::WrongAssertion)), "{removed:?}");
        assert_eq!(stage.count().await, 0);
    }
}

#[path = "certificate/tests.rs"]
mod certificates;

#[path = "step_up_tests.rs"]
mod step_up;
