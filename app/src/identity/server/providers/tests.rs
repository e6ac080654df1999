//! Signing in through a provider that says what the test tells it to, on both databases.

use super::link;
use super::provided::{Attempt, Provided, Says, ask, come_back, leave, provider, start};
use crate::identity::model::{Outcome, Way};
use crate::identity::server::actor::{Actor, COOKIE, cookie};
use crate::identity::server::commands::{open_session, register};
use crate::identity::server::entity::{ceremony, provider_link};
use crate::identity::server::sessions::history;
use crate::kernel::ids::PersonId;
use crate::kernel::locale::Lang;
use crate::passkeys::server::register::RECENT;
use crate::platform::mail::newest;
use crate::platform::testing::Portal;
use axum::http::header;
use sea_orm::{EntityTrait as _, PaginatorTrait as _};
use serde_json::json;
use time::Duration;

/// A portal with a provider, and two people who are known.
struct Stage {
    portal: Portal,
    says: Provided,
    issuer: String,
    ana: PersonId,
    bo: PersonId,
}

impl Stage {
    async fn on(mut portal: Portal) -> Self {
        let (says, issuer) = start().await;
        portal.ctx =
            portal.ctx.configured(|c| c.providers = vec![provider("city", &issuer), provider("gone", "http://127.0.0.1:1")]);
        let ctx = &portal.ctx;
        let mut people = Vec::new();
        for name in ["ana", "bo"] {
            let email = format!("{name}@example.org").parse().unwrap();
            people.push(register(ctx, ctx.db.write(), &email, name, Lang::En).await.unwrap());
        }
        Self { ana: people[0], bo: people[1], portal, says, issuer }
    }

    /// What the token will say of this subject.
    fn will_say(&self, subject: &str, email: &str, verified: bool) {
        let now = self.portal.ctx.clock.now().unix_timestamp();
        self.says.lock().unwrap().claims = json!({
            "iss": self.issuer, "aud": "us", "sub": subject, "iat": now, "exp": now + 60, "email": email, "email_verified": verified,
        });
    }

    async fn asks(&self, path: &str, cookies: &str, form: Option<&str>) -> (u16, String, axum::http::HeaderMap) {
        ask(&self.portal, path, cookies, form).await
    }

    async fn leaves(&self, path: &str, cookies: &str, form: &str) -> Attempt {
        leave(&self.portal, &self.says, path, cookies, form).await.0
    }

    async fn to_sign_in(&self) -> Attempt {
        self.leaves("/en/sign-in/with/city", "", "next=/en/desk").await
    }

    /// Comes back with a code.
    async fn returns(&self, attempt: &Attempt) -> (u16, String, axum::http::HeaderMap) {
        come_back(&self.portal, &self.issuer, attempt).await
    }

    /// Whom the answer lets in.
    async fn entered(&self, headers: &axum::http::HeaderMap) -> Option<PersonId> {
        let kept = headers.get(header::SET_COOKIE)?.to_str().unwrap();
        Actor::of(&self.portal.ctx, kept).await.unwrap().map(|actor| actor.person)
    }

    async fn links(&self) -> u64 {
        provider_link::Entity::find().count(self.portal.ctx.db.read()).await.unwrap()
    }

    async fn outcomes(&self, person: PersonId) -> Vec<(Way, Outcome)> {
        let entries = history(&self.portal.ctx, person).await.unwrap();
        entries.into_iter().map(|entry| (entry.way, entry.outcome)).collect()
    }

    async fn session(&self, person: PersonId) -> String {
        format!("{COOKIE}={}", open_session(&self.portal.ctx, self.portal.ctx.db.write(), person).await.unwrap())
    }
}

async fn stages() -> Vec<Stage> {
    let mut stages = Vec::new();
    for portal in Portal::each().await {
        stages.push(Stage::on(portal).await);
    }
    stages
}

#[tokio::test]
async fn a_verified_address_lets_in_and_connects_once() {
    for stage in stages().await {
        stage.will_say("s1", "Ana@Example.org", true);
        let (status, to, headers) = stage.returns(&stage.to_sign_in().await).await;
        assert_eq!((status, to.as_str()), (303, "/en/desk"));
        assert_eq!(stage.entered(&headers).await, Some(stage.ana));
        let mails = newest(&stage.portal.ctx, 10).await.unwrap();
        assert!(mails.len() == 1 && mails[0].recipient.as_str() == "ana@example.org" && mails[0].subject.contains("city"));
        stage.will_say("s1", "somebody@else.example", false);
        let (_, _, headers) = stage.returns(&stage.to_sign_in().await).await;
        assert_eq!(stage.entered(&headers).await, Some(stage.ana), "the subject counts, whatever its address is now");
        assert_eq!((stage.links().await, newest(&stage.portal.ctx, 10).await.unwrap().len()), (1, 1));
        assert_eq!(stage.outcomes(stage.ana).await, [(Way::Provider, Outcome::Entered); 2]);
        stage.will_say("s1", "ana@example.org", true);
        let away = stage.leaves("/en/sign-in/with/city", "", "next=//elsewhere.example/").await;
        assert_eq!(stage.returns(&away).await.1, "/en/account", "only paths of this site are gone on to");
    }
}

#[tokio::test]
async fn an_address_that_is_unknown_or_unverified_lets_nobody_in_and_tells_nothing() {
    for stage in stages().await {
        let mut pages = Vec::new();
        for (email, verified) in [("ana@example.org", false), ("nobody@example.org", true), ("no address", true)] {
            stage.will_say("s1", email, verified);
            let (status, page, headers) = stage.returns(&stage.to_sign_in().await).await;
            assert_eq!((status, stage.entered(&headers).await), (403, None));
            let id = page.find("<main").unwrap()..page.find("</main>").unwrap();
            pages.push(page[id].to_owned());
        }
        assert!(pages.iter().all(|page| *page == pages[0]), "who is known here is not told");
        assert_eq!(stage.outcomes(stage.ana).await, [(Way::Provider, Outcome::Unverified)]);
        assert_eq!(stage.links().await, 0);
    }
}

#[tokio::test]
async fn an_attempt_counts_once_in_its_browser_and_within_its_time() {
    for stage in stages().await {
        stage.will_say("s1", "ana@example.org", true);
        let attempt = stage.to_sign_in().await;
        let other = Attempt { state: attempt.state.clone(), cookies: String::new() };
        assert_eq!(stage.returns(&other).await.0, 422, "another browser");
        let forged = Attempt { state: "made-up".to_owned(), cookies: attempt.cookies.clone() };
        assert_eq!(stage.returns(&forged).await.0, 422, "another state");
        let elsewhere = format!("/sign-in/with/gone/return?state={}&code=c", attempt.state);
        assert_eq!(stage.asks(&elsewhere, &attempt.cookies, None).await.0, 422, "another provider");
        assert_eq!(stage.returns(&attempt).await.0, 303);
        let (status, _, headers) = stage.returns(&attempt).await;
        assert_eq!((status, stage.entered(&headers).await), (422, None), "a second time");
        let late = stage.to_sign_in().await;
        stage.portal.ctx.clock.travel(Duration::minutes(10));
        assert_eq!(stage.returns(&late).await.0, 422, "too late");
        crate::identity::server::commands::forget_expired(&stage.portal.ctx).await.unwrap();
        stage.portal.ctx.clock.travel(Duration::seconds(1));
        crate::identity::server::commands::forget_expired(&stage.portal.ctx).await.unwrap();
        assert_eq!(ceremony::Entity::find().count(stage.portal.ctx.db.read()).await.unwrap(), 0);
    }
}

#[tokio::test]
async fn a_token_counts_only_if_all_of_it_is_right() {
    type Change = fn(&mut Says);
    let changes: [(&str, Change); 9] = [
        ("another nonce", |s| s.claims["nonce"] = "n".into()),
        ("no nonce", |s| drop(s.claims.as_object_mut().unwrap().remove("nonce"))),
        ("another issuer", |s| s.claims["iss"] = "http://elsewhere.example".into()),
        ("for another", |s| s.claims["aud"] = "them".into()),
        ("too late", |s| s.claims["exp"] = (s.claims["iat"].as_i64().unwrap() - 1).into()),
        ("another key", |s| s.key = [8; 32]),
        ("a key that is not known", |s| s.header["kid"] = "other".into()),
        ("no signature", |s| s.header = json!({"alg": "none"})),
        ("under our own secret", |s| s.header = json!({"alg": "HS256"})),
    ];
    for stage in stages().await {
        for (what, change) in changes {
            stage.will_say("s1", "ana@example.org", true);
            let attempt = stage.to_sign_in().await;
            change(&mut stage.says.lock().unwrap());
            let (status, _, headers) = stage.returns(&attempt).await;
            assert_eq!((status, stage.entered(&headers).await), (502, None), "{what}");
            let mut says = stage.says.lock().unwrap();
            (says.key, says.header) = ([7; 32], json!({"alg": "EdDSA", "kid": "k"}));
        }
        let attempt = stage.to_sign_in().await;
        stage.says.lock().unwrap().challenge = "of another attempt".to_owned();
        assert_eq!(stage.returns(&attempt).await.0, 422, "a code that is not proved is not redeemed (RFC 7636, 4.6)");
        for iss in ["", "&iss=http://elsewhere.example"] {
            let attempt = stage.to_sign_in().await;
            let path = format!("/sign-in/with/city/return?state={}&code=c{iss}", attempt.state);
            assert_eq!(stage.asks(&path, &attempt.cookies, None).await.0, 502, "an answer of another issuer or none: {iss}");
        }
        assert_eq!((stage.links().await, stage.outcomes(stage.ana).await.len()), (0, 0));
    }
}

#[tokio::test]
async fn who_says_no_or_finds_the_provider_down_is_told_and_nothing_happens() {
    for stage in stages().await {
        for (error, expected) in [("access_denied", 403), ("temporarily_unavailable", 503), ("invalid_scope", 502)] {
            let attempt = stage.to_sign_in().await;
            let path = format!("/sign-in/with/city/return?state={}&error={error}&iss={}", attempt.state, stage.issuer);
            assert_eq!(stage.asks(&path, &attempt.cookies, None).await.0, expected, "{error}");
        }
        let (status, page, _) = stage.asks("/fr/sign-in/with/gone", "", Some("next=")).await;
        assert!(status == 503 && page.contains("ne répond pas") && page.contains("/fr/sign-in\""), "mail stays offered");
        assert_eq!(stage.asks("/en/sign-in/with/nobody", "", Some("next=")).await.0, 404);
        let (_, page, _) = stage.asks("/en/sign-in", "", None).await;
        assert!(page.contains("/en/sign-in/with/city") && page.contains("/en/sign-in/with/gone"));
    }
}

#[tokio::test]
async fn an_account_elsewhere_is_connected_by_its_person_and_never_two_peoples() {
    for stage in stages().await {
        let ctx = &stage.portal.ctx;
        let connect = "/en/account/security/connect/city";
        assert!(stage.asks(connect, "", Some("")).await.1.contains("/en/sign-in"), "nobody connects without signing in");
        let (ana, bo) = (stage.session(stage.ana).await, stage.session(stage.bo).await);
        stage.will_say("s1", "private@elsewhere.example", false);
        let attempt = stage.leaves(connect, &ana, "").await;
        let swapped = Attempt { cookies: format!("{}; {bo}", attempt.cookies.split(';').next().unwrap()), state: attempt.state };
        assert_eq!((stage.returns(&swapped).await.0, stage.links().await), (422, 0), "signed in as somebody else on the way");
        for _ in 0..2 {
            let (status, to, _) = stage.returns(&stage.leaves(connect, &ana, "").await).await;
            assert_eq!((status, to.as_str(), stage.links().await), (303, "/en/account/security#providers", 1));
        }
        let (status, page, _) = stage.returns(&stage.leaves(connect, &bo, "").await).await;
        assert!(status == 409 && !page.contains("ana@"), "whose it is is not told");
        assert!(stage.outcomes(stage.ana).await.contains(&(Way::Provider, Outcome::Taken)), "but to that person");
        stage.will_say("s2", "", false);
        stage.returns(&stage.leaves(connect, &ana, "").await).await;
        let links = link::of(ctx.db.read(), stage.ana).await.unwrap();
        assert_eq!(links.len(), 2, "one person may have several");
        let path = format!("/en/account/security/providers/{}/disconnect", links[0].id);
        for form in [None, Some("")] {
            assert_eq!(stage.asks(&path, &bo, form).await.0, 404, "another's");
        }
        assert_eq!(stage.asks(&path, &ana, None).await.0, 200);
        assert_eq!((stage.links().await, stage.asks(&path, &ana, Some("")).await.0, stage.links().await), (2, 303, 1));
        let told: Vec<_> = newest(ctx, 10).await.unwrap().into_iter().map(|mail| mail.recipient.to_string()).collect();
        assert_eq!(told, ["ana@example.org"; 3], "connected twice, disconnected once");
        stage.will_say("s1", "private@elsewhere.example", false);
        assert_eq!(stage.returns(&stage.to_sign_in().await).await.0, 403, "what was disconnected opens nothing");
    }
}

#[tokio::test]
async fn an_account_elsewhere_is_connected_by_who_signed_in_a_moment_ago() {
    for stage in stages().await {
        let ana = stage.session(stage.ana).await;
        let (security, connect) = ("/en/account/security", "/en/account/security/connect/city");
        assert!(stage.asks(security, &ana, None).await.1.contains(connect));
        stage.portal.ctx.clock.travel(RECENT);
        let (status, page, _) = stage.asks(connect, &ana, Some("")).await;
        assert!(status == 422 && page.contains("within the last 15 minutes"), "{page}");
        assert_eq!(ceremony::Entity::find().count(stage.portal.ctx.db.read()).await.unwrap(), 0);
        let shown = stage.asks(security, &ana, None).await.1;
        assert!(!shown.contains(connect) && shown.contains("/en/sign-in?next=/en/account/security"), "{shown}");
    }
}

#[test]
fn a_cookie_is_found_by_its_whole_name() {
    assert_eq!(cookie("a=1; __Host-provider=2", "__Host-provider"), Some("2"));
    assert_eq!(cookie("x__Host-provider=2", "__Host-provider"), None);
}
