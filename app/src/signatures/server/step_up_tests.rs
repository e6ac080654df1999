//! Signing by a fresh authentication before a provider that says what the test tells it to, through the pages.

use super::super::step_up::{Unsigned, nonce_of, sign_by_token};
use super::*;
use crate::evidence::oidc::LEEWAY;
use crate::identity::server::browser::Browser;
use crate::identity::server::providers::link::{connect, disconnect, of};
use crate::identity::server::providers::provided::{Attempt, Provided, ask, come_back, leave, provider, start};
use crate::platform::oidc::{Subject, Token};
use serde_json::{Value, json};
use std::collections::HashMap;

/// A stage whose Ana has connected an account at a provider.
struct City {
    stage: Stage,
    says: Provided,
    issuer: String,
}

impl City {
    async fn each() -> Vec<Self> {
        let mut cities = Vec::new();
        for mut stage in Stage::each().await {
            let (says, issuer) = start().await;
            let known = vec![provider("city", &issuer), provider("gone", "http://127.0.0.1:1")];
            stage.portal.ctx = stage.portal.ctx.configured(|c| c.providers = known);
            for known in &stage.portal.ctx.config.providers {
                let subject = Subject { issuer: known.issuer.clone(), subject: "s1".to_owned(), email: None, verified: false };
                assert!(connect(stage.ctx(), stage.ana.person, known, &subject, Browser::default()).await.unwrap());
            }
            cities.push(Self { stage, says, issuer });
        }
        cities
    }

    /// Fixes a statement for a provider by the form of the page; where it is signed.
    async fn prepared(&self, provider: &str) -> String {
        self.stage.ctx().clock.travel(Duration::seconds(1));
        let check = format!("/en/pacts/{}/sign/check?organisation=andes-freight&version=1", self.stage.pact);
        let form = format!("organisation=andes-freight&version=1&confirm=yes&method=oidc+{provider}");
        let (status, to, page) = self.stage.visit("POST", &check, &form).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
        to
    }

    /// Leaves for the provider, which will say that it authenticated somebody at a moment.
    async fn leaves(&self, page: &str, subject: &str, at: time::OffsetDateTime) -> (Attempt, HashMap<String, String>) {
        let now = self.stage.ctx().clock.now().unix_timestamp();
        self.says.lock().unwrap().claims = json!({
            "iss": self.issuer, "aud": "us", "sub": subject, "iat": now, "exp": now + 60, "auth_time": at.unix_timestamp(),
        });
        let session = format!("{COOKIE}={}", self.stage.session);
        leave(&self.stage.portal, &self.says, &format!("{page}/provider"), &session, "").await
    }

    async fn sets_out(&self) -> (String, Attempt) {
        let page = self.prepared("city").await;
        let attempt = self.leaves(&page, "s1", self.stage.ctx().clock.now()).await.0;
        (page, attempt)
    }

    async fn returns(&self, attempt: &Attempt) -> (u16, String) {
        let (status, to, _) = come_back(&self.stage.portal, &self.issuer, attempt).await;
        (status, to)
    }

    /// Nothing was signed, and the page leads back to the statement.
    async fn signed_nothing(&self, page: &str, (status, body): (u16, String), expected: u16, what: &str) {
        assert_eq!((status, self.stage.count().await), (expected, 0), "{what}: {body}");
        assert!(body.contains(page), "{what}: leads back to {page}: {body}");
        assert_eq!(self.stage.visit("GET", page, "").await.0, StatusCode::OK, "{what}: the statement waits");
    }
}

#[tokio::test]
async fn a_fresh_authentication_signs_at_a_simple_level_and_its_evidence_is_good_and_audited() {
    for city in City::each().await {
        let stage = &city.stage;
        let page = city.prepared("city").await;
        let (_, _, shown) = stage.visit("GET", &page, "").await;
        assert!(shown.contains("/provider\"") && shown.contains("SES"), "{shown}");
        let (attempt, asked) = city.leaves(&page, "s1", stage.ctx().clock.now()).await;
        let id: PreparationId = page.rsplit('/').next().unwrap().parse().unwrap();
        let prepared = preparation::Entity::find_by_id(id).one(stage.ctx().db.read()).await.unwrap().unwrap();
        assert_eq!(asked["nonce"], nonce_of(&prepared));
        assert_eq!((asked["max_age"].as_str(), asked["prompt"].as_str(), asked["scope"].as_str()), ("0", "login", "openid"));
        let (status, to) = city.returns(&attempt).await;
        assert_eq!(status, 303, "{to}");
        let signature = to.trim_start_matches("/en/signatures/").trim_end_matches("?receipt=1").to_owned();
        let (again, back) = city.returns(&attempt).await;
        assert_eq!(
            (again, back.as_str(), stage.count().await),
            (303, to.as_str(), 1),
            "once, and whoever comes twice is led there"
        );
        assert_eq!(stage.visit("GET", &page, "").await.1, to, "and so is who goes back to the statement");

        let (_, _, evidence) = stage.visit("GET", &format!("/signatures/{signature}/evidence.json"), "").await;
        let report = crate::evidence::verify(&evidence, None);
        assert_eq!(report.verdict, crate::evidence::Verdict::Good, "{report:?}");
        let said = |key: &str| report.checks.iter().find(|c| c.key == key).unwrap().detail.clone();
        assert!(said("oidc").starts_with(&format!("{} s1 ", city.issuer)) && said("oidc-key").starts_with(&city.issuer));
        let bundle: Value = serde_json::from_str(&evidence).unwrap();
        assert_eq!((&bundle["act"]["level"], &bundle["act"]["method"]), (&json!("SES"), &json!("oidc")));

        // The token stands in the evidence alone.
        let token = bundle["act"]["oidc"]["id_token"].as_str().unwrap();
        let mut log = String::new();
        each_entry(stage.ctx().db.read(), |_, _: Value, text: &str| log.push_str(text)).await.unwrap();
        let (_, _, public) = stage.visit("GET", &to, "").await;
        assert!(!log.contains(token) && !public.contains(token) && log.contains("\"oidc\":\"sha256:"));

        let key = stage.ctx().log_key.verifying_key();
        assert_eq!(crate::audit::audit(stage.ctx().db.read(), &key).await.unwrap(), []);
        stage.ctx().db.write().execute_unprepared("UPDATE signatures SET oidc = oidc || ' '").await.unwrap();
        assert_eq!(crate::audit::audit(stage.ctx().db.read(), &key).await.unwrap().len(), 1);
        let tx = stage.ctx().db.begin().await.unwrap();
        super::super::erase::erase(stage.ctx(), &tx, stage.ana.person).await.unwrap();
        tx.commit().await.unwrap();
        let row = signature::Entity::find().one(stage.ctx().db.read()).await.unwrap().unwrap();
        assert_eq!((row.oidc, crate::audit::audit(stage.ctx().db.read(), &key).await.unwrap()), (None, vec![]));
    }
}

#[tokio::test]
async fn what_does_not_answer_this_statement_by_this_person_just_now_signs_nothing_and_loses_nothing() {
    for city in City::each().await {
        let clock = &city.stage.ctx().clock;
        let claim = |name: &str, value: Value| city.says.lock().unwrap().claims[name] = value;
        let (page, attempt) = city.sets_out().await;
        claim("nonce", "of another statement".into());
        city.signed_nothing(&page, city.returns(&attempt).await, 502, "another nonce").await;

        let attempt = city.leaves(&page, "s2", clock.now()).await.0;
        city.signed_nothing(&page, city.returns(&attempt).await, 403, "another subject").await;

        let attempt = city.leaves(&page, "s1", clock.now() - LEEWAY - Duration::seconds(1)).await.0;
        city.signed_nothing(&page, city.returns(&attempt).await, 422, "authenticated before").await;

        let attempt = city.leaves(&page, "s1", clock.now()).await.0;
        city.says.lock().unwrap().claims.as_object_mut().unwrap().remove("auth_time");
        city.signed_nothing(&page, city.returns(&attempt).await, 422, "no word of when").await;

        let attempt = city.leaves(&page, "s1", clock.now()).await.0;
        let denied = format!("/sign-in/with/city/return?state={}&error=access_denied&iss={}", attempt.state, city.issuer);
        let (status, body, _) = ask(&city.stage.portal, &denied, &attempt.cookies, None).await;
        city.signed_nothing(&page, (status, body), 403, "denied").await;

        let attempt = city.leaves(&page, "s1", clock.now()).await.0;
        let alone = Attempt { cookies: attempt.cookies.split(';').next().unwrap().to_owned(), ..attempt };
        city.signed_nothing(&page, city.returns(&alone).await, 422, "signed out on the way").await;

        let (status, body, _) = ask(
            &city.stage.portal,
            &format!("{}/provider", city.prepared("gone").await),
            &format!("{COOKIE}={}", city.stage.session),
            Some(""),
        )
        .await;
        assert!(status == 503 && body.contains("/sign/") && city.stage.count().await == 0, "the provider is down: {body}");
    }
}

#[tokio::test]
async fn what_was_prepared_is_signed_in_its_time_and_neither_by_a_code_nor_by_another_providers_token() {
    for city in City::each().await {
        let stage = &city.stage;
        let (page, attempt) = city.sets_out().await;
        let id: PreparationId = page.rsplit('/').next().unwrap().parse().unwrap();
        let refused = sign(stage.ctx(), &stage.ana, id, "000000", Lang::En).await;
        assert!(matches!(refused, Err(Error::WrongCode)), "{refused:?}");
        let token = || Token { subject: "s1".to_owned(), compact: "a.b.c".to_owned(), key: json!({"kty": "oct", "k": "AA"}) };
        for (of, expected) in [(0, Unsigned::Unfit), (1, Unsigned::Unfit)] {
            let provider = &stage.ctx().config.providers[of];
            let refused = sign_by_token(stage.ctx(), &stage.ana, id, (provider, token()), Lang::En).await;
            assert!(matches!(refused, Err(Error::Unsigned(why)) if why == expected), "{refused:?}");
        }
        let by_code = stage.prepare().await.unwrap();
        let key = json!({"kty": "OKP", "crv": "Ed25519", "x": "AA"});
        let other = Token { key, ..token() };
        let refused = sign_by_token(stage.ctx(), &stage.ana, by_code.id, (&stage.ctx().config.providers[0], other), Lang::En);
        let refused = refused.await;
        assert!(matches!(refused, Err(Error::Unsigned(Unsigned::Untrusted))), "prepared for a code: {refused:?}");

        // The attempt lives ten minutes, what was prepared fifteen.
        stage.ctx().clock.travel(Duration::minutes(9));
        let (attempt_late, page_late) = (attempt, page);
        stage.ctx().clock.travel(Duration::minutes(6));
        let (status, to) = city.returns(&attempt_late).await;
        assert_eq!((status, to.as_str(), stage.count().await), (303, page_late.as_str(), 0), "too late");
        let (_, _, dead) = stage.visit("GET", &page_late, "").await;
        assert!(dead.contains("/sign\"") && !dead.contains("/provider\""), "leads to the text, to start again");
        assert_eq!(
            stage.visit("POST", &format!("{page_late}/provider"), "").await.1,
            page_late,
            "nobody is sent away for nothing"
        );
    }
}

#[tokio::test]
async fn a_provider_that_is_not_connected_is_not_offered_and_a_pact_that_closed_on_the_way_is_told() {
    for city in City::each().await {
        let stage = &city.stage;
        let (_, attempt) = city.sets_out().await;
        revoke(stage.ctx(), stage.mandate).await.unwrap();
        let (status, to) = city.returns(&attempt).await;
        assert!(status == 303 && to.contains("/sign/check?organisation=andes-freight"), "{to}");
        let check = format!("/en/pacts/{}/sign/check?organisation=andes-freight&version=1", stage.pact);
        assert!(!stage.visit("GET", &check, "").await.2.contains("oidc city"), "the mandate was taken back");
        let another = stage.gets_another_mandate("Another deed").await;
        let (_, attempt) = city.sets_out().await;
        revoke(stage.ctx(), another).await.unwrap();
        stage.gets_another_mandate("A third deed").await;
        let (status, to) = city.returns(&attempt).await;
        assert!(status == 303 && to.contains("/sign/check?") && stage.count().await == 0, "it states another mandate: {to}");
        for link in of(stage.ctx().db.read(), stage.ana.person).await.unwrap() {
            assert!(disconnect(stage.ctx(), stage.ana.person, link.id).await.unwrap());
        }
        let (_, _, page) = stage.visit("GET", &check, "").await;
        assert!(page.contains("name=\"confirm\"") && !page.contains("oidc city"), "{page}");
    }
}

#[tokio::test]
async fn an_answer_of_a_passkey_that_is_refused_leads_to_the_other_ways() {
    for stage in Stage::each().await {
        register_device(stage.ctx(), &stage.ana, &mut Device::new(1)).await;
        let (id, _) = asserted(&stage, &mut Device::new(1)).await;
        let page = format!("/en/pacts/{}/sign/{id}", stage.pact);
        let (status, _, body) = stage.visit("POST", &page, "answer=%7B%7D").await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(body.contains("Nothing was signed") && body.contains("/sign/check?organisation=andes-freight"), "{body}");
        assert!(body.contains("data-passkey"), "and it can be tried again");
        assert_eq!(stage.count().await, 0);
    }
}
