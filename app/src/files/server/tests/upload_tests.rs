//! Uploads that come piece by piece.

use super::*;

#[tokio::test]
async fn an_upload_arrives_piece_by_piece_and_becomes_one_file_however_often_it_is_asked_for() {
    for desk in Desk::each().await {
        let mut content = pdf("pieces");
        content.resize(2_500_000, b'\n');
        let place = desk.created("report.pdf", content.len()).await;
        assert_eq!(desk.stands(&place).await, (StatusCode::OK, "0".to_owned()));
        let first = desk.piece("acme", &place, 0, content[..1_200_000].to_vec()).await;
        assert_eq!((first.status, first.header("upload-offset")), (StatusCode::NO_CONTENT, "1200000"));
        let again = desk.piece("acme", &place, 0, content[..1_200_000].to_vec()).await;
        assert_eq!((again.status, again.header("upload-offset")), (StatusCode::CONFLICT, "1200000"));
        assert_eq!(desk.stands(&place).await, (StatusCode::OK, "1200000".to_owned()));
        let last = || desk.piece("acme", &place, 1_200_000, content[1_200_000..].to_vec());
        let (a, b) = tokio::join!(last(), last());
        let mut both = [a.status, b.status];
        both.sort();
        assert_eq!(both, [StatusCode::NO_CONTENT, StatusCode::CONFLICT], "at once, one moves it");
        assert_eq!(last().await.status, StatusCode::CONFLICT);
        let nothing_more = desk.piece("acme", &place, content.len(), Body::empty()).await;
        assert_eq!(nothing_more.status, StatusCode::NO_CONTENT, "what became of it can be asked again");
        let files = desk.files().await;
        assert_eq!((files.len(), files[0].sha256.as_str()), (1, sha256(&content).as_str()));
        assert_eq!(desk.stored(), [files[0].key()], "its parts are gone");
        let second = desk.created("other-name.pdf", content.len()).await;
        assert_eq!(desk.piece("acme", &second, 0, content.clone()).await.status, StatusCode::NO_CONTENT);
        assert_eq!((desk.files().await.len(), desk.stored().len()), (1, 1), "the same content is one file");
    }
}

#[tokio::test]
async fn what_arrived_before_a_cut_is_kept() {
    for desk in Desk::each().await {
        let mut content = pdf("cut");
        content.resize(1_500_000, b'\n');
        let place = desk.created("report.pdf", content.len()).await;
        let arrived = content[..700_123].to_vec();
        let broken = futures_util::stream::iter([Ok(arrived), Err(std::io::Error::other("the line broke"))]);
        desk.piece("acme", &place, 0, Body::from_stream(broken)).await;
        assert_eq!(desk.stands(&place).await, (StatusCode::OK, "700123".to_owned()));
        let rest = desk.piece("acme", &place, 700_123, content[700_123..].to_vec()).await;
        assert_eq!(rest.status, StatusCode::NO_CONTENT);
        assert_eq!(desk.files().await[0].sha256, sha256(&content));
    }
}

#[tokio::test]
async fn a_refused_upload_says_why_each_time_and_keeps_nothing() {
    for desk in Desk::each().await {
        let content = bomb();
        let place = desk.created("bomb.docx", content.len()).await;
        for (offset, piece) in [(0, content.clone()), (content.len(), Vec::new())] {
            let answer = desk.piece("acme", &place, offset, piece).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert_eq!(answer.header("content-type"), "application/problem+json");
            let problem: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
            assert_eq!(problem["title"], Lang::En.t("file-refused-archive"));
        }
        assert_eq!((desk.files().await.len(), desk.stored().len()), (0, 0));
    }
}

#[tokio::test]
async fn the_protocol_is_kept_to_and_uploads_are_their_persons_own() {
    for desk in Desk::each().await {
        let able = desk.send("", Request::options("/uploads"), Body::empty()).await;
        assert_eq!((able.status, able.header("tus-extension")), (StatusCode::NO_CONTENT, "creation,termination"));
        assert_eq!(able.header("tus-max-size"), MAX_SIZE.to_string());
        let old = desk.send("acme", Request::post("/uploads").header("upload-length", 3), Body::empty()).await;
        assert_eq!((old.status, old.header("tus-version")), (StatusCode::PRECONDITION_FAILED, "1.0.0"));
        assert_eq!(desk.create("", "a.pdf", 10).await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(desk.create("acme", "a.exe", 10).await.status, StatusCode::UNPROCESSABLE_ENTITY, "before a byte is sent");
        assert_eq!(desk.create("acme", "a.pdf", 0).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let vague = desk.send("acme", Desk::tus("POST", "/uploads").header("upload-length", 3), Body::empty()).await;
        assert_eq!(vague.status, StatusCode::BAD_REQUEST, "evidence for nothing");
        let place = desk.created("a.pdf", 10).await;
        assert_eq!(desk.piece("zenith", &place, 0, "x").await.status, StatusCode::NOT_FOUND);
        let untyped = Desk::tus("PATCH", &place).header("upload-offset", 0);
        assert_eq!(desk.send("acme", untyped, "x").await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
        assert_eq!(
            desk.piece("acme", &place, 0, vec![b'x'; 11]).await.status,
            StatusCode::PAYLOAD_TOO_LARGE,
            "more than declared"
        );
        assert_eq!(desk.stands(&place).await.1, "0");
        let elsewhere = Desk::tus("DELETE", &place).header("cookie", format!("{COOKIE}={}", desk.sessions["acme"]));
        let elsewhere = elsewhere.header("origin", "https://elsewhere.example").body(Body::empty()).unwrap();
        assert_eq!(desk.stage.portal.site().oneshot(elsewhere).await.unwrap().status(), StatusCode::FORBIDDEN);
        assert_eq!(desk.send("acme", Desk::tus("DELETE", &place), Body::empty()).await.status, StatusCode::NO_CONTENT);
        assert_eq!(desk.stands(&place).await.0, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn an_upload_is_forgotten_after_a_day_without_a_piece_and_with_it_its_parts() {
    for desk in Desk::each().await {
        let place = desk.created("a.pdf", 100).await;
        desk.piece("acme", &place, 0, vec![b'x'; 60]).await;
        let desk = desk.later(Duration::hours(23)).await;
        round(desk.ctx()).await.unwrap();
        assert_eq!((desk.stands(&place).await.1, desk.stored().len()), ("60".to_owned(), 1));
        desk.piece("acme", &place, 60, vec![b'x'; 20]).await;
        let desk = desk.later(Duration::hours(25)).await;
        assert_eq!(desk.stands(&place).await.0, StatusCode::NOT_FOUND);
        round(desk.ctx()).await.unwrap();
        assert_eq!(upload::Entity::find().count(desk.ctx().db.read()).await.unwrap(), 0);
        assert!(desk.stored().is_empty());
    }
}

#[tokio::test]
async fn an_upload_that_its_server_left_whole_is_settled_by_another() {
    for desk in Desk::each().await {
        let content = pdf("left");
        let place = desk.created("a.pdf", content.len()).await;
        let id = place.trim_start_matches("/uploads/").to_owned();
        desk.ctx().store.put(&format!("uploads/{id}/0-a"), content.clone().into()).await.unwrap();
        upload::Entity::update_many()
            .col_expr(upload::Column::Received, Expr::value(i64::try_from(content.len()).unwrap()))
            .col_expr(upload::Column::Parts, Expr::value("0-a"))
            .exec(desk.ctx().db.write())
            .await
            .unwrap();
        desk.ctx().clock.travel(Duration::minutes(6));
        let (a, b) = tokio::join!(round(desk.ctx()), round(desk.ctx()));
        a.unwrap();
        b.unwrap();
        assert_eq!(desk.files().await.iter().map(|f| f.sha256.clone()).collect::<Vec<_>>(), [sha256(&content)]);
        assert_eq!(desk.stored().len(), 1);
    }
}
