use crate::platform::testing::Portal;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use tower::ServiceExt as _;

#[tokio::test]
async fn the_home_page_of_each_language_is_there_with_and_without_a_slash() {
    let portal = Portal::sqlite().await;
    for path in ["/en", "/en/", "/fr/", "/es/", "/ar/"] {
        let answer = portal.site().oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
    }
}
