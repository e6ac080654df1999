//! Registering, signing in, removing, and each refusal, on both databases.

use super::Error;
use super::commands::{of, remove, rename};
use super::device::{Device, register, somebody};
use super::register::{begin, finish};
use super::sign_in;
use crate::audit::audit;
use crate::identity::server::actor::{Actor, COOKIE};
use crate::identity::server::browser::Browser;
use crate::kernel::locale::Lang;
use crate::log::server::each_entry;
use crate::platform::ctx::Ctx;
use crate::platform::mail;
use crate::platform::testing::Portal;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use time::Duration;
use tower::ServiceExt as _;

async fn enter(ctx: &Ctx, device: &mut Device) -> Result<Actor, Error> {
    let (ceremony, options) = sign_in::begin(ctx).await.unwrap();
    let token = sign_in::finish(ctx, ceremony, &device.get(&options), Browser(None)).await?;
    Ok(Actor::of(ctx, &format!("{COOKIE}={token}")).await.unwrap().unwrap())
}

async fn kinds(ctx: &Ctx) -> Vec<String> {
    let mut kinds = Vec::new();
    each_entry(ctx.db.read(), |_, columns: serde_json::Value, _: &str| kinds.push(columns[0].as_str().unwrap().to_owned()))
        .await
        .unwrap();
    kinds
}

#[tokio::test]
async fn a_registered_passkey_signs_in_whose_it_is_and_is_told_by_log_and_mail() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let (zoe, mut device) = (somebody(ctx, "Zoe").await, Device::new(1));
        register(ctx, &zoe, &mut device).await;
        assert_eq!(kinds(ctx).await, ["passkey.registered"]);
        assert_eq!(mail::newest(ctx, 1).await.unwrap()[0].subject, Lang::En.t("mail-passkey-added-subject"));
        ctx.clock.travel(Duration::hours(1));
        assert_eq!(enter(ctx, &mut device).await.unwrap().person, zoe.person);
        let passkey = of(ctx.db.read(), zoe.person).await.unwrap().remove(0);
        assert_eq!((passkey.name.as_str(), passkey.last_used_at), ("Laptop", Some(ctx.clock.now())));
        assert_eq!(audit(ctx.db.read(), &ctx.log_key.verifying_key()).await.unwrap(), []);
    }
}

#[tokio::test]
async fn a_device_that_knows_rsa_alone_is_registered_and_signs_in() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let (zoe, mut device) = (somebody(ctx, "Zoe").await, Device::rsa(1));
        let (_, options) = begin(ctx, &zoe).await.unwrap();
        let asked: Vec<_> = options["pubKeyCredParams"].as_array().unwrap().iter().map(|kind| kind["alg"].as_i64()).collect();
        assert_eq!(asked, [Some(-7), Some(-257)]);
        register(ctx, &zoe, &mut device).await;
        assert_eq!(enter(ctx, &mut device).await.unwrap().person, zoe.person);
        let mut forger = Device { key: Device::new(1).key, ..device.clone() };
        assert!(matches!(enter(ctx, &mut forger).await, Err(Error::Answer)));
        assert_eq!(audit(ctx.db.read(), &ctx.log_key.verifying_key()).await.unwrap(), []);
    }
}

#[tokio::test]
async fn of_two_passkeys_one_is_removed_and_the_other_signs_in_as_before() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let (zoe, mut phone, mut laptop) = (somebody(ctx, "Zoe").await, Device::new(1), Device::new(2));
        let lost = register(ctx, &zoe, &mut phone).await;
        register(ctx, &zoe, &mut laptop).await;
        for device in [&mut phone, &mut laptop] {
            assert_eq!(enter(ctx, device).await.unwrap().person, zoe.person);
        }
        remove(ctx, &zoe, lost, Lang::En).await.unwrap();
        assert!(matches!(enter(ctx, &mut phone).await, Err(Error::Answer)));
        assert_eq!(enter(ctx, &mut laptop).await.unwrap().person, zoe.person);
    }
}

#[tokio::test]
async fn a_ceremony_is_used_once_in_its_session_and_within_its_time() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let (zoe, eve, mut device) = (somebody(ctx, "Zoe").await, somebody(ctx, "Eve").await, Device::new(1));
        let (stolen, options) = begin(ctx, &zoe).await.unwrap();
        let answer = device.create(&options);
        let other = finish(ctx, &eve, stolen, &answer, "x", Lang::En).await;
        assert!(matches!(other, Err(Error::Ceremony)), "{other:?}");
        let (late, options) = begin(ctx, &zoe).await.unwrap();
        let answer = device.create(&options);
        ctx.clock.travel(super::CEREMONY_LIFE);
        let late = finish(ctx, &zoe, late, &answer, "x", Lang::En).await;
        assert!(matches!(late, Err(Error::Ceremony)), "{late:?}");
        register(ctx, &zoe, &mut device).await;
        let (once, options) = sign_in::begin(ctx).await.unwrap();
        let answer = device.get(&options);
        assert!(sign_in::finish(ctx, once, &answer, Browser(None)).await.is_ok());
        let twice = sign_in::finish(ctx, once, &answer, Browser(None)).await;
        assert!(matches!(twice, Err(Error::Ceremony)), "{twice:?}");
        let (fresh, _) = sign_in::begin(ctx).await.unwrap();
        let replayed = sign_in::finish(ctx, fresh, &answer, Browser(None)).await;
        assert!(matches!(replayed, Err(Error::Answer)), "{replayed:?}");
    }
}

#[tokio::test]
async fn to_add_a_passkey_one_must_have_signed_in_a_moment_ago() {
    for portal in Portal::each().await {
        let zoe = somebody(&portal.ctx, "Zoe").await;
        portal.ctx.clock.travel(super::register::RECENT);
        let stale = begin(&portal.ctx, &zoe).await;
        assert!(matches!(stale, Err(Error::Stale)), "{stale:?}");
    }
}

#[tokio::test]
async fn the_same_credential_is_registered_once() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let (zoe, eve, mut device) = (somebody(ctx, "Zoe").await, somebody(ctx, "Eve").await, Device::new(1));
        register(ctx, &zoe, &mut device).await;
        let (ceremony, options) = begin(ctx, &eve).await.unwrap();
        let again = finish(ctx, &eve, ceremony, &device.create(&options), "x", Lang::En).await;
        assert!(matches!(again, Err(Error::Known)), "{again:?}");
    }
}

#[tokio::test]
async fn whatever_is_wrong_with_an_answer_the_refusal_is_one() {
    type Wrong = fn(&mut Device);
    let wrongs: [(&str, Wrong); 7] = [
        ("nobody was verified", |d| d.flags = 1),
        ("another site", |d| d.origin = "https://evil.example".to_owned()),
        ("another port", |d| d.origin = "http://localhost:4000".to_owned()),
        ("another host", |d| d.host = "evil.example".to_owned()),
        ("another person", |d| d.user = vec![7; 16]),
        ("a counter that went back", |d| d.counter = 0),
        ("an unknown key", |d| *d = Device { user: d.user.clone(), ..Device::new(2) }),
    ];
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let mut device = Device::new(1);
        register(ctx, &somebody(ctx, "Zoe").await, &mut device).await;
        enter(ctx, &mut device).await.unwrap();
        for (what, wrong) in wrongs {
            let mut bad = device.clone();
            wrong(&mut bad);
            let refused = enter(ctx, &mut bad).await;
            assert!(matches!(refused, Err(Error::Answer)), "{what}: {refused:?}");
        }
        enter(ctx, &mut device).await.unwrap();
    }
}

#[tokio::test]
async fn an_unverified_registration_is_refused() {
    for portal in Portal::each().await {
        let (zoe, mut device) = (somebody(&portal.ctx, "Zoe").await, Device::new(1));
        device.flags = 1;
        let (ceremony, options) = begin(&portal.ctx, &zoe).await.unwrap();
        let refused = finish(&portal.ctx, &zoe, ceremony, &device.create(&options), "x", Lang::En).await;
        assert!(matches!(refused, Err(Error::Answer)), "{refused:?}");
        assert!(kinds(&portal.ctx).await.is_empty());
    }
}

#[tokio::test]
async fn a_removed_passkey_opens_nothing_and_only_its_person_removes_or_renames_it() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let (zoe, eve, mut device) = (somebody(ctx, "Zoe").await, somebody(ctx, "Eve").await, Device::new(1));
        let id = register(ctx, &zoe, &mut device).await;
        assert!(matches!(remove(ctx, &eve, id, Lang::En).await, Err(Error::NotFound)));
        assert!(matches!(rename(ctx, eve.person, id, "mine").await, Err(Error::NotFound)));
        rename(ctx, zoe.person, id, "Old laptop").await.unwrap();
        assert_eq!(of(ctx.db.read(), zoe.person).await.unwrap()[0].name, "Old laptop");
        // Of two mails of one second neither is the newer.
        ctx.clock.travel(Duration::SECOND);
        remove(ctx, &zoe, id, Lang::En).await.unwrap();
        assert!(matches!(remove(ctx, &zoe, id, Lang::En).await, Err(Error::NotFound)));
        assert!(matches!(enter(ctx, &mut device).await, Err(Error::Answer)));
        assert_eq!(kinds(ctx).await, ["passkey.registered", "passkey.removed"]);
        let letter = mail::newest(ctx, 1).await.unwrap().remove(0);
        assert!(letter.subject == Lang::En.t("mail-passkey-removed-subject") && letter.body.contains("Old laptop"));
        assert_eq!(audit(ctx.db.read(), &ctx.log_key.verifying_key()).await.unwrap(), []);
    }
}

#[tokio::test]
async fn a_browser_signs_in_by_posts_from_this_site_and_passkeys_are_for_their_person() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let mut device = Device::new(1);
        let id = register(ctx, &somebody(ctx, "Zoe").await, &mut device).await;
        let post = async |path: &str, form: String| {
            let request = Request::post(path)
                .header(header::ORIGIN, "http://localhost:3000")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            let answer = portal.site().oneshot(request.body(Body::from(form)).unwrap()).await.unwrap();
            let (status, headers) = (answer.status(), answer.headers().clone());
            (status, headers, axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap())
        };
        let (status, _, asked) = post("/fr/sign-in/passkey/challenge", String::new()).await;
        assert_eq!(status, StatusCode::OK);
        let asked: serde_json::Value = serde_json::from_slice(&asked).unwrap();
        let form = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("ceremony", asked["ceremony"].as_str().unwrap())
            .append_pair("answer", &device.get(&asked["options"]))
            .append_pair("next", "/fr/desk")
            .finish();
        let (status, headers, _) = post("/fr/sign-in/passkey", form.clone()).await;
        assert_eq!((status, headers[header::LOCATION].to_str().unwrap()), (StatusCode::SEE_OTHER, "/fr/desk"));
        assert!(headers[header::SET_COOKIE].to_str().unwrap().starts_with(COOKIE));
        let (status, headers, _) = post("/fr/sign-in/passkey", form).await;
        assert_eq!((status, headers.get(header::SET_COOKIE)), (StatusCode::UNPROCESSABLE_ENTITY, None));
        let (status, headers, _) = post("/fr/account/passkeys/challenge", String::new()).await;
        assert!(status == StatusCode::SEE_OTHER && headers[header::LOCATION].to_str().unwrap().starts_with("/fr/sign-in"));
        assert_eq!(portal.get(&format!("/fr/account/passkeys/{id}")).await.0, 303);
    }
}
