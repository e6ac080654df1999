//! Seats after adoption through their commands and their pages, on both databases.

use super::commands::Error as Pact;
use super::entity::{pact, seat_request};
use super::seating::{Error, ask, give, refuse, waiting};
use crate::audit::audit;
use crate::commitments::server::tests::{Stage, organisation};
use crate::identity::server::actor::COOKIE;
use crate::identity::server::commands::{open_session, register};
use crate::kernel::locale::Lang;
use crate::kernel::text::NonEmptyText;
use crate::log::server::of_pact;
use crate::organisations::model::{MemberRole, OrganisationKind};
use crate::organisations::server::commands::join;
use crate::pacts::model::{PactState, PartyRole};
use crate::pacts::server::queries::pact_by_slug;
use crate::platform::mail;
use crate::platform::testing::Portal;
use axum::body::Body;
use axum::http::Request;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};
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

        pact::Entity::update_many()
            .col_expr(pact::Column::State, Expr::value(PactState::Terminated))
            .filter(pact::COLUMN.slug.eq(slug.as_str()))
            .exec(ctx.db.write())
            .await
            .unwrap();
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
        give(ctx, &stage.actor("customs").await, &slug, ("clean", PartyRole::Observer), true).await.unwrap();
        assert_eq!(seat_request::Entity::find().count(ctx.db.read()).await.unwrap(), 0, "forgotten with the answer");
        assert_eq!(told(&stage, "has a seat").await, ["clean@example.org"]);
    }
}
