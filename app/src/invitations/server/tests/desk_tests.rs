//! The desk of who invites, and the pages behind a link.

use super::*;
use crate::invitations::server::access::places;
use crate::pacts::model::PactState;
use crate::pacts::server::entity::pact;
use axum::body::Body;
use axum::http::Request as HttpRequest;
use sea_orm::sea_query::Expr;

#[tokio::test]
async fn only_coordinators_invite_and_the_secretariat_looks() {
    for desk in Desk::each().await {
        let (ctx, db) = (desk.ctx(), desk.ctx().db.read());
        let of = (desk.stage.pact.as_str(), "brokers");
        let (customs, acme) = (desk.stage.actor("customs").await, desk.stage.actor("acme").await);
        assert!(place(db, acme.person, of).await.unwrap().is_none());
        assert!(places(db, acme.person).await.unwrap().is_empty());
        let looks = place(db, customs.person, of).await.unwrap().unwrap();
        assert!(!looks.invites);
        assert!(matches!(keep(ctx, &customs, &looks, &list(0..1)).await, Err(Error::NotFound)));
        assert!(matches!(remind::ask(ctx, &looks).await, Err(Error::NotFound)));
        let id = desk.kept(&list(0..1)).await;
        for other in [&customs, &acme] {
            assert!(matches!(start(ctx, other, id, false).await, Err(Error::NotFound)));
        }
        let empty = desk.kept("name\n").await;
        assert!(matches!(start(ctx, &desk.coordinator, empty, true).await, Err(Error::Nothing)));
        start(ctx, &desk.coordinator, id, false).await.unwrap();
        let ended = pact::Entity::update_many().col_expr(pact::Column::State, Expr::value(PactState::Terminated));
        ended.filter(pact::COLUMN.id.eq(desk.place.pact.id)).exec(ctx.db.write()).await.unwrap();
        desk.works().await;
        assert_eq!(desk.rows(id).await, [(RowState::Refused, 1)].into(), "nobody is invited into what has ended meanwhile");
    }
}

#[tokio::test]
async fn pages_of_a_desk_are_for_its_people_and_those_behind_a_link_for_no_cache() {
    let desk = Desk::on(Portal::sqlite().await).await;
    let ctx = desk.ctx();
    let list = desk.invites(&list(0..1)).await;
    let (secret, _) = desk.link("contact@member0.example").await;
    let token = open_session(ctx, ctx.db.write(), desk.coordinator.person).await.unwrap();
    let visit = async |path: String, cookie: bool| {
        let mut request = HttpRequest::get(format!("/en{path}"));
        if cookie {
            request = request.header(header::COOKIE, format!("{COOKIE}={token}"));
        }
        let answer = desk.stage.portal.site().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        let cache = answer.headers().get(header::CACHE_CONTROL).map(|v| v.to_str().unwrap().to_owned()).unwrap_or_default();
        (answer.status().as_u16(), cache)
    };
    let base = desk.place.path();
    for path in ["", "/upload", "/remind", "/mandates", "/vouch/member-0", "/invitations.csv"] {
        assert_eq!(visit(format!("{base}{path}"), true).await.0, 200, "{path}");
        assert_eq!(visit(format!("{base}{path}"), false).await.0, 303, "{path}");
    }
    assert_eq!(visit(format!("/desk/member-lists/{list}"), true).await.0, 200);
    assert_eq!(visit("/desk/members".to_owned(), true).await.0, 200);
    for path in ["", "/read", "/decline", "/wrong"] {
        let (status, cache) = visit(format!("/invitations/{secret}{path}"), false).await;
        assert_eq!((status, cache.as_str()), (200, "private, no-store"), "{path}");
        assert_eq!(visit(format!("/invitations/nothing{path}"), false).await.0, 404, "{path}");
    }
    let member = by_slug(ctx.db.read(), "member-0").await.unwrap().unwrap();
    assert_eq!(member.registry_number.as_deref(), Some("R-0"));
}
