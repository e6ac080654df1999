//! The pages of who answers and of who asks.

use super::*;
use crate::identity::server::commands::open_session;
use axum::body::Body;
use axum::http::{Request, header};

/// Sends a form, signed in under this session if there is one; answers status, place to go on to, and body.
async fn post(portal: &Portal, session: &str, path: &str, form: &[(&str, &str)]) -> (u16, String, String) {
    let mut body = url::form_urlencoded::Serializer::new(String::new());
    body.extend_pairs(form);
    let request = Request::post(path)
        .header(header::ORIGIN, "http://localhost:3000")
        .header(header::COOKIE, format!("__Host-session={session}"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(body.finish()))
        .unwrap();
    let answer = portal.site().oneshot(request).await.unwrap();
    let status = answer.status().as_u16();
    let to = answer.headers().get(header::LOCATION).map(|v| v.to_str().unwrap().to_owned()).unwrap_or_default();
    let body = axum::body::to_bytes(answer.into_body(), 1 << 22).await.unwrap();
    (status, to, String::from_utf8(body.to_vec()).unwrap())
}

async fn get(portal: &Portal, session: &str, path: &str) -> (u16, String) {
    let request = Request::get(path).header(header::COOKIE, format!("__Host-session={session}")).body(Body::empty()).unwrap();
    let answer = portal.site().oneshot(request).await.unwrap();
    let status = answer.status().as_u16();
    let body = axum::body::to_bytes(answer.into_body(), 1 << 22).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn somebody_without_an_account_answers_and_a_refused_form_keeps_what_was_chosen() {
    let portal = Portal::sqlite().await;
    let ctx = &portal.ctx;
    let actor = secretary(ctx).await;
    let round = opened(ctx, &actor).await;
    let token = renew_link(ctx, &actor, round, Officials).await.unwrap();
    let code = make_codes(ctx, &actor, round, Officials, 1).await.unwrap().remove(0);
    let path = format!("/en/assess/{token}");
    let (status, page) = get(&portal, "", &path).await;
    assert_eq!(status, 200);
    assert_eq!(page.matches("type=\"radio\"").count(), 180);
    let mut form: Vec<(&str, &str)> = STATEMENTS.iter().map(|name| (*name, "4")).collect();
    form.retain(|(name, _)| *name != "s7b");
    form.push(("code", "wrong"));
    let (status, _, page) = post(&portal, "", &path, &form).await;
    assert_eq!((status, page.matches(" checked").count()), (422, 29));
    assert!(page.contains("href=\"#s7b\"") && page.contains("value=\"wrong\""));
    form.push(("s7b", "0"));
    assert_eq!(post(&portal, "", &path, &form).await.0, 422, "the code is not one");
    form.retain(|(name, _)| *name != "code");
    form.push(("code", &code));
    assert_eq!(post(&portal, "", &path, &form).await.1, "/en/assess/thanks");
    let (status, _, page) = post(&portal, "", &path, &form).await;
    assert!(status == 422 && page.contains("answered already"));
    close(ctx, &actor, round).await.unwrap();
    assert_eq!(get(&portal, "", &path).await.0, 422);
}

#[tokio::test]
async fn the_desk_leads_from_opening_to_publishing_and_is_closed_to_others() {
    let portal = Portal::sqlite().await;
    let ctx = &portal.ctx;
    let actor = secretary(ctx).await;
    let session = &open_session(ctx, ctx.db.write(), actor.person).await.unwrap();
    let days = |from: &'static str, to: &'static str| {
        [("organisation", CUSTOMS), ("title", "Survey"), ("opens_on", from), ("closes_on", to)]
    };
    let (status, _, page) = post(&portal, session, "/en/desk/assessments", &days("2026-11-24", "soon")).await;
    assert!(status == 422 && page.contains("value=\"Survey\""));
    let (_, to, _) = post(&portal, session, "/en/desk/assessments", &days("2026-11-24", "2026-12-24")).await;
    let round: RoundId = to.rsplit('/').next().unwrap().parse().unwrap();
    let group = ("respondents", "officials");
    let (_, _, page) = post(&portal, session, &format!("{to}/links"), &[group]).await;
    assert!(page.contains("/en/assess/"), "the link is shown");
    assert!(!get(&portal, session, &to).await.1.contains("/en/assess/"), "and only once");
    let (_, _, csv) = post(&portal, session, &format!("{to}/codes"), &[group, ("count-officials", "3"), ("act", "csv")]).await;
    assert_eq!(csv.lines().count(), 4);
    let (status, ..) = post(&portal, session, &format!("{to}/codes"), &[group, ("count-officials", "none")]).await;
    assert_eq!(status, 422);
    answered(ctx, &actor, round, (Officials, 5, 4)).await;
    assert_eq!(get(&portal, session, &format!("{to}/publish")).await.0, 422, "it is open still");
    assert_eq!(post(&portal, session, &format!("{to}/close"), &[]).await.0, 422, "the box is not ticked");
    assert_eq!(post(&portal, session, &format!("{to}/close"), &[("confirm", "yes")]).await.0, 303);
    assert_eq!(get(&portal, "", &format!("/en/assessments/{round}")).await.0, 404, "results are private");
    assert!(get(&portal, session, &to).await.1.contains("<polygon"));
    assert_eq!(post(&portal, session, &format!("{to}/publish"), &[]).await.0, 422, "the box is not ticked");
    let (_, public, _) = post(&portal, session, &format!("{to}/publish"), &[("confirm", "yes")]).await;
    assert_eq!(get(&portal, "", &public).await.0, 200);
    let other = person(ctx, "customs-b", OrganisationKind::Customs, MemberRole::Secretariat).await;
    let foreign = &open_session(ctx, ctx.db.write(), other.person).await.unwrap();
    assert_eq!(get(&portal, foreign, &to).await.0, 404);
    assert_eq!(get(&portal, "", &to).await.0, 303, "to the sign-in");
}

#[tokio::test]
async fn a_measure_becomes_a_commitment_that_the_risk_leads_to_once_a_pact_holds_it() {
    let portal = crate::demo::sqlite().await;
    let ctx = &portal.ctx;
    let administration = crate::organisations::server::queries::by_slug(ctx.db.read(), "customs-andina").await.unwrap().unwrap();
    let risks = risks_of(ctx.db.read(), administration.id).await.unwrap();
    let own = risks.iter().find(|(_, risk)| risk.process == "Valuation").unwrap().0.id;
    let people = crate::identity::server::entity::person::Entity::find().all(ctx.db.read()).await.unwrap();
    let lucia = people.into_iter().find(|p| p.email.as_str() == "lucia.vidal@demo.example").unwrap();
    let session = &open_session(ctx, ctx.db.write(), lucia.id).await.unwrap();
    let path = format!("/en/desk/risks/{own}/commitment");
    assert!(get(&portal, session, &path).await.1.contains("Review by lot"));
    let (status, _, page) = post(&portal, session, &path, &[("code", "IP-06"), ("title", "Review by lot")]).await;
    assert!(status == 422 && page.contains("href=\"#evidence\"") && page.contains("href=\"#formula\""));
    let mut whole = vec![("article", "3.1"), ("code", "IP-06"), ("title", "Review by lot"), ("role", "customs"), ("factor", "6")];
    whole.extend([("indicator", "Reviews by lot"), ("unit", "%"), ("direction", "increase"), ("target", "100")]);
    whole.extend([("formula", "by lot / all × 100"), ("frequency", "annual"), ("first_due", "90"), ("evidence", "list of lots")]);
    let (status, _, page) = post(&portal, session, &path, &whole).await;
    assert!(status == 200 && page.contains("obliged_role"));
    whole.push(("format", "json"));
    let (_, _, json) = post(&portal, session, &path, &whole).await;
    assert_eq!(serde_json::from_str::<serde_json::Value>(&json).unwrap()["id"], "IP-06");
    let (_, desk) = get(&portal, session, "/en/desk/risks").await;
    assert!(desk.contains(">IP-06</a>"), "a pact of the administration holds IP-06");
    assert_eq!(post(&portal, "", "/en/commitments/new", &whole).await.0, 200, "anyone may try the gate");
}

#[tokio::test]
async fn every_page_answers_in_each_language_with_all_its_messages() {
    let portal = Portal::sqlite().await;
    let ctx = &portal.ctx;
    let (_, empty) = portal.get("/en/assessments").await;
    assert!(empty.contains("class=\"empty\""));
    crate::demo::load(ctx).await.unwrap();
    let people = crate::identity::server::entity::person::Entity::find().all(ctx.db.read()).await.unwrap();
    let lucia = people.into_iter().find(|p| p.email.as_str() == "lucia.vidal@demo.example").unwrap();
    let session = &open_session(ctx, ctx.db.write(), lucia.id).await.unwrap();
    let round = published(ctx.db.read()).await.unwrap().remove(0).0.id;
    let edition = super::queries::editions(ctx.db.read()).await.unwrap().remove(0).0.id;
    let one = risk::Entity::find().one(ctx.db.read()).await.unwrap().unwrap().id;
    let public = ["/assessments".to_owned(), format!("/assessments/{round}"), "/risks".to_owned(), format!("/risks/{edition}")];
    let more = ["/assessments?q=autumn", "/risks?page=9", "/commitments/new", "/assess/thanks"].map(str::to_owned);
    let desk = ["/desk/assessments", "/desk/risks", "/desk/risks/new"].map(str::to_owned);
    let own = [format!("/desk/assessments/{round}"), format!("/desk/risks/{one}"), format!("/desk/risks/{one}/commitment")];
    for path in public.iter().chain(&more).chain(&desk).chain(&own) {
        for lang in Lang::ALL {
            let (status, body) = get(&portal, session, &format!("/{lang}{path}")).await;
            assert_eq!(status, 200, "/{lang}{path}");
            for key in ["assess-", "risks-", "risk-", "proposal-", "gate-", "factor-"] {
                assert!(!body.contains(&format!(">{key}")), "a message is missing: {key} in /{lang}{path}");
            }
        }
    }
    let mut said = String::new();
    for path in &public {
        let _ = write!(said, "{}", portal.get(&format!("/en{path}")).await.1);
    }
    assert!(said.contains("Integrity survey, autumn round") && said.contains("Head of clearance") && said.contains("<polygon"));
    assert!(!said.contains("lucia"), "nothing personal");
}
