//! An identity provider for tests, which says what it is told to, and browsers that go there and back.

use crate::platform::oidc::Provider;
use crate::platform::testing::Portal;
use axum::body::Body;
use axum::extract::{Form, State};
use axum::http::{HeaderMap, Request, StatusCode, header};
use axum::response::IntoResponse as _;
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signer as _, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use tower::ServiceExt as _;

/// What the provider says next, and what it was asked.
pub struct Says {
    pub header: Value,
    pub claims: Value,
    /// With which key it signs; the one it makes known is of sevens
    pub key: [u8; 32],
    pub challenge: String,
}

pub type Provided = Arc<Mutex<Says>>;

/// What a browser holds on its way.
pub struct Attempt {
    pub state: String,
    pub cookies: String,
}

fn known_key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

fn part(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

/// The token endpoint: gives a token to who proves the code.
async fn token(State(says): State<Provided>, Form(form): Form<HashMap<String, String>>) -> axum::response::Response {
    let says = says.lock().unwrap();
    if URL_SAFE_NO_PAD.encode(Sha256::digest(form["code_verifier"].as_bytes())) != says.challenge {
        return (StatusCode::BAD_REQUEST, Json(json!({"error": "invalid_grant"}))).into_response();
    }
    let signed = format!("{}.{}", part(&says.header), part(&says.claims));
    let signature = SigningKey::from_bytes(&says.key).sign(signed.as_bytes());
    let token = format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature.to_bytes()));
    Json(json!({"access_token": "a", "token_type": "Bearer", "id_token": token})).into_response()
}

/// Starts a provider on a port of its own; answers what it will say, and its issuer.
pub async fn start() -> (Provided, String) {
    let says = Says { header: json!({"alg": "EdDSA", "kid": "k"}), claims: Value::Null, key: [7; 32], challenge: String::new() };
    let says = Arc::new(Mutex::new(says));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let issuer = format!("http://{}", listener.local_addr().unwrap());
    let about = json!({
        "issuer": issuer, "authorization_endpoint": format!("{issuer}/auth"), "token_endpoint": format!("{issuer}/token"),
        "jwks_uri": format!("{issuer}/keys"), "response_types_supported": ["code"], "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["EdDSA"], "authorization_response_iss_parameter_supported": true,
    });
    let x = URL_SAFE_NO_PAD.encode(known_key().verifying_key().as_bytes());
    let keys = json!({"keys": [{"kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA", "kid": "k", "x": x}]});
    let site = Router::new()
        .route("/.well-known/openid-configuration", get(async || Json(about)))
        .route("/keys", get(async || Json(keys)))
        .route("/token", post(token))
        .with_state(says.clone());
    tokio::spawn(async { axum::serve(listener, site).await });
    (says, issuer)
}

/// A provider as the portal is told of it.
pub fn provider(name: &str, issuer: &str) -> Provider {
    Provider {
        name: name.to_owned(),
        label: name.to_owned(),
        issuer: issuer.to_owned(),
        client_id: "us".to_owned(),
        client_secret: "hush".to_owned().into(),
    }
}

/// Asks the site: the status, where it leads or what it says, and the headers.
pub async fn ask(portal: &Portal, path: &str, cookies: &str, form: Option<&str>) -> (u16, String, HeaderMap) {
    let request = Request::builder().uri(path).header("origin", "http://localhost:3000").header(header::COOKIE, cookies);
    let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let request = request.method(if form.is_some() { "POST" } else { "GET" });
    let answer = portal.site().oneshot(request.body(Body::from(form.unwrap_or_default().to_owned())).unwrap()).await.unwrap();
    let (head, body) = answer.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let to = head.headers.get(header::LOCATION).map(|to| to.to_str().unwrap().to_owned());
    (head.status.as_u16(), to.unwrap_or_else(|| String::from_utf8_lossy(&body).into_owned()), head.headers)
}

/// Goes to the provider, which remembers what it was asked; answers that, too.
pub async fn leave(
    portal: &Portal,
    says: &Provided,
    path: &str,
    cookies: &str,
    form: &str,
) -> (Attempt, HashMap<String, String>) {
    let (status, body, headers) = ask(portal, path, cookies, Some(form)).await;
    assert_eq!(status, 200, "{body}");
    let address = headers["refresh"].to_str().unwrap().strip_prefix("0; url=").unwrap().parse::<url::Url>().unwrap();
    let asked: HashMap<_, _> = address.query_pairs().into_owned().collect();
    assert_eq!(asked["code_challenge_method"], "S256");
    assert_eq!(asked["redirect_uri"], "http://localhost:3000/sign-in/with/city/return");
    let mut says = says.lock().unwrap();
    says.challenge.clone_from(&asked["code_challenge"]);
    says.claims["nonce"] = asked["nonce"].as_str().into();
    let kept = headers[header::SET_COOKIE].to_str().unwrap();
    assert!(kept.starts_with("__Host-provider=") && kept.contains("; Secure; HttpOnly; SameSite=Lax"), "{kept}");
    let cookies = format!("{}; {cookies}", kept.split(';').next().unwrap());
    (Attempt { state: asked["state"].clone(), cookies }, asked)
}

/// Comes back with a code.
pub async fn come_back(portal: &Portal, issuer: &str, attempt: &Attempt) -> (u16, String, HeaderMap) {
    let query = format!("state={}&code=c&iss={issuer}", attempt.state);
    ask(portal, &format!("/sign-in/with/city/return?{query}"), &attempt.cookies, None).await
}
