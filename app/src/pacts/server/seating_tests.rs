//! Seats after adoption through their commands and their pages, on both databases.

use super::commands::{Adoption, Error as Pact, adopt, say};
use super::entity::seat_request;
use super::seating::{Error, ask, give, refuse, tick, waiting};
use crate::audit::audit;
use crate::commitments::server::tests::{Stage, organisation};
use crate::identity::server::actor::COOKIE;
use crate::identity::server::commands::{open_session, register};
use crate::invitations::server::joining::{A_DAY, ANSWER_LIFE};
use crate::kernel::locale::Lang;
use crate::kernel::text::NonEmptyText;
use crate::log::entry::By;
use crate::log::server::of_pact;
use crate::organisations::model::{MemberRole, OrganisationKind};
use crate::organisations::server::commands::join;
use crate::pacts::draft::tests::pact as document;
use crate::pacts::model::{PartyRole, Texts};
use crate::pacts::server::queries::pact_by_slug;
use crate::pacts::term::Said;
use crate::platform::ctx::Ctx;
use crate::platform::mail;
use crate::platform::testing::Portal;
use crate::site::worker::round;
use axum::body::Body;
use axum::http::Request;
use sea_orm::{EntityTrait as _, PaginatorTrait as _};
use time::Duration;
use tower::ServiceExt as _;

/// A stage with an association, one that shares its person with the monitor, and a civil society organisation, all without a seat.
async fn stage(portal: Portal) -> Stage {
    use OrganisationKind::{Association, CivilSociety};
    let stage = Stage::on(portal, None).await;
    let ctx = stage.ctx();
    let tx = ctx.db.begin().await.unwrap();
    for (slug, kind, who) in [("pilots", Association, "pilots"), ("near", Association, "watch"), ("clean", CivilSociety, "clean")]
    {
        let of = organisation(ctx, &tx, slug, kind).await;
        let email = format!("{who}@example.org").parse().unwrap();
        let person = register(ctx, &tx, &email, who, Lang::En).await.unwrap();
        join(ctx, &tx, person, of, MemberRole::Coordinator).await.unwrap();
    }
    tx.commit().await.unwrap();
    stage
}

async fn asks(stage: &Stage, who: &str, path: &str, form: Option<&str>) -> (u16, String) {
    let ctx = stage.ctx();
    let request = if form.is_some() { Request::post(path) } else { Request::get(path) };
    let session = open_session(ctx, ctx.db.write(), stage.actor(who).await.person).await.unwrap();
    let request = request
        .header("origin", "http://localhost:3000")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("cookie", format!("{COOKIE}={session}"));
    let request = request.body(Body::from(form.unwrap_or_default().to_owned())).unwrap();
    let answer = stage.portal.site().oneshot(request).await.unwrap();
    let status = answer.status().as_u16();
    let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
    (status, String::from_utf8_lossy(&body).into_owned())
}

/// To whom mails of such a subject went.
async fn told(stage: &Stage, about: &str) -> Vec<String> {
    let mails = mail::newest(stage.ctx(), 100).await.unwrap();
    mails.into_iter().filter(|mail| mail.subject.contains(about)).map(|mail| mail.recipient.to_string()).collect()
}

#[tokio::test]
async fn the_secretariat_seats_an_association_or_an_observer_once_until_the_pact_ends() {
    for portal in Portal::each().await {
        let stage = stage(portal).await;
        let (ctx, slug, customs) = (stage.ctx(), stage.pact.clone(), stage.actor("customs").await);
        let gives = async |of, role| give(ctx, &customs, &slug, (of, role), true).await;
        let association = PartyRole::Association;
        let other = give(ctx, &stage.actor("brokers").await, &slug, ("pilots", association), true).await;
        assert!(matches!(other, Err(Error::NotFound)), "who does not run it: {other:?}");
        assert!(matches!(gives("pilots", PartyRole::Member).await, Err(Error::Pact(Pact::NoRole))));
        assert!(matches!(gives("clean", association).await, Err(Error::Pact(Pact::WrongKind))));
        assert!(matches!(gives("watch", PartyRole::Observer).await, Err(Error::Pact(Pact::OtherSeat))));
        assert!(matches!(gives("near", association).await, Err(Error::Pact(Pact::NotIndependent))), "of the monitor too");

        let seat = format!("/en/pacts/{slug}/seat");
        assert_eq!(asks(&stage, "brokers", &seat, None).await.0, 404);
        assert_eq!(asks(&stage, "customs", &seat, Some("organisation=pilots&step=check")).await.0, 422, "no role");
        let form = "organisation=pilots&role=association";
        let (status, page) = asks(&stage, "customs", &seat, Some(&format!("{form}&step=check"))).await;
        assert!(status == 200 && page.contains("pilots will have a seat"), "{page}");
        assert!(told(&stage, "has a seat").await.is_empty(), "it was only looked at");
        for _ in 0..2 {
            assert_eq!(asks(&stage, "customs", &seat, Some(&format!("{form}&step=act"))).await.0, 303);
        }
        assert_eq!(told(&stage, "has a seat").await, ["pilots@example.org"]);
        let entries = of_pact(ctx.db.read(), &slug, 100).await.unwrap();
        assert_eq!(entries.iter().filter(|row| row.kind == "party.seated").count(), 6);
        assert_eq!(audit(ctx.db.read(), &ctx.log_key.verifying_key()).await.unwrap(), []);

        let why: NonEmptyText = "The port was closed.".parse().unwrap();
        ask(ctx, &stage.actor("clean").await, &slug, "clean", &why).await.unwrap();
        say(ctx, &customs, (&slug, "customs"), Said::Termination, Some(why)).await.unwrap();
        assert_eq!(told(&stage, "has ended, and clean gets no seat").await, ["clean@example.org"]);
        assert_eq!(seat_request::Entity::find().count(ctx.db.read()).await.unwrap(), 0, "forgotten with the pact");
        assert!(matches!(gives("clean", PartyRole::Observer).await, Err(Error::NotNow)));
    }
}

#[tokio::test]
async fn who_looks_after_an_organisation_asks_for_a_seat_and_is_answered() {
    for portal in Portal::each().await {
        let stage = stage(portal).await;
        let (ctx, slug, clean) = (stage.ctx(), stage.pact.clone(), stage.actor("clean").await);
        let why: NonEmptyText = "We watch the port.".parse().unwrap();
        let other = ask(ctx, &clean, &slug, "pilots", &why).await;
        assert!(matches!(other, Err(Error::NotFound)), "for others: {other:?}");
        let brokers = ask(ctx, &stage.actor("brokers").await, &slug, "brokers", &why).await;
        assert!(matches!(brokers, Err(Error::NotFound)), "it has a seat: {brokers:?}");
        let path = format!("/en/pacts/{slug}/seat/ask");
        assert_eq!(asks(&stage, "clean", &path, Some("organisation=clean&why=")).await.0, 422);
        for _ in 0..2 {
            assert_eq!(asks(&stage, "clean", &path, Some("organisation=clean&why=We+watch+the+port.")).await.0, 303);
        }
        assert!(asks(&stage, "clean", &path, None).await.1.contains("answers by mail: clean"));
        assert_eq!(told(&stage, "clean asks for a seat").await, ["customs@example.org"]);

        let pact = pact_by_slug(ctx.db.read(), &slug).await.unwrap().unwrap();
        let id = waiting(ctx.db.read(), pact.id).await.unwrap()[0].0.id;
        let (_, page) = asks(&stage, "customs", &format!("/en/pacts/{slug}/seat"), None).await;
        assert!(page.contains("We watch the port.") && page.contains(&id.to_string()), "{page}");
        let no = format!("/en/pacts/{slug}/seat/requests/{id}");
        assert_eq!(asks(&stage, "clean", &no, None).await.0, 404);
        assert!(matches!(refuse(ctx, &clean, &slug, id, &why).await, Err(Error::NotFound)));
        assert_eq!(asks(&stage, "customs", &no, Some("reason=")).await.0, 422);
        assert_eq!(asks(&stage, "customs", &no, Some("reason=Not+this+year.")).await.0, 303);
        assert_eq!(told(&stage, "was not given a seat").await, ["clean@example.org"]);

        ask(ctx, &clean, &slug, "clean", &why).await.unwrap();
        ctx.clock.travel(ANSWER_LIFE - Duration::SECOND);
        tick(ctx).await.unwrap();
        assert_eq!(waiting(ctx.db.read(), pact.id).await.unwrap().len(), 1);
        ctx.clock.travel(Duration::SECOND);
        for _ in 0..2 {
            round(ctx).await.unwrap();
        }
        assert_eq!(told(&stage, "was not answered about a seat").await, ["clean@example.org"]);
        assert!(waiting(ctx.db.read(), pact.id).await.unwrap().is_empty());

        ask(ctx, &clean, &slug, "clean", &why).await.unwrap();
        give(ctx, &stage.actor("customs").await, &slug, ("clean", PartyRole::Observer), true).await.unwrap();
        assert_eq!(seat_request::Entity::find().count(ctx.db.read()).await.unwrap(), 0, "forgotten with the answer");
        assert_eq!(told(&stage, "has a seat").await, ["clean@example.org"]);

        for n in 0..A_DAY {
            let other = format!("pact-{n}");
            adopts(ctx, &other).await;
            ask(ctx, &stage.actor("pilots").await, &other, "pilots", &why).await.unwrap();
        }
        let form = Some("organisation=pilots&why=We+pilot.");
        let (status, page) = asks(&stage, "pilots", &path, form).await;
        assert!(status == 422 && page.contains("It can ask again from") && page.contains("We pilot."), "{page}");
        ctx.clock.travel(Duration::DAY);
        assert_eq!(asks(&stage, "pilots", &path, form).await.0, 303);
    }
}

/// Another pact, with nobody in it yet.
async fn adopts(ctx: &Ctx, slug: &str) {
    let mut document = document();
    document.pact = slug.parse().unwrap();
    let adoption = Adoption { document, summary: Texts::default(), country: "UY".to_owned(), is_demo: false, calendar: None };
    let tx = ctx.db.begin().await.unwrap();
    adopt(ctx, &tx, By::portal("operator"), adoption).await.unwrap();
    tx.commit().await.unwrap();
}
