//! Who is looking: their language, whether they are signed in and as whom, and where they are.

use crate::identity::server::actor::Actor;
use crate::kernel::locale::Lang;
use crate::platform::ctx::Ctx;
use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::request::Parts;
use std::convert::Infallible;

/// The reader of a page.
#[derive(Clone)]
pub struct Viewer {
    /// The language of the page, from its URL.
    pub lang: Lang,
    /// The signed-in person, if any.
    pub actor: Option<Actor>,
    /// How much awaits them on their desk.
    pub awaiting: u64,
    /// The path below the language, with its query: what the language switch keeps.
    pub path: String,
    /// The identifier of this request in the logs.
    pub request_id: String,
    /// For what the shell of the page needs.
    pub ctx: Ctx,
}

impl Viewer {
    /// A path of this site in the reader's language.
    pub fn href(&self, path: &str) -> String {
        format!("/{}{path}", self.lang)
    }

    /// The signed-in person, or a refusal that leads to the sign-in.
    pub fn signed_in(&self) -> Result<&Actor, super::Refusal> {
        self.actor.as_ref().ok_or(super::Refusal::SignInFirst)
    }
}

impl FromRequestParts<Ctx> for Viewer {
    type Rejection = super::Refusal;

    async fn from_request_parts(parts: &mut Parts, ctx: &Ctx) -> Result<Self, Self::Rejection> {
        let uri = match OriginalUri::from_request_parts(parts, ctx).await {
            Ok(OriginalUri(uri)) => uri,
            Err(never) => {
                let never: Infallible = never;
                match never {}
            }
        };
        let whole = uri.path_and_query().map_or("/", |p| p.as_str());
        let (lang, path) = split_language(whole);
        let header = |name: &str| parts.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let lang = lang.unwrap_or_else(|| Lang::negotiate(header("accept-language")));
        let request_id = header("x-request-id").to_owned();
        let actor = Actor::of(ctx, header("cookie")).await?;
        let awaiting = match &actor {
            Some(actor) => super::desk::count(ctx, actor).await?,
            None => 0,
        };
        Ok(Self { lang, awaiting, actor, path: path.to_owned(), request_id, ctx: ctx.clone() })
    }
}

/// `/fr/pacts?q=a` is French and `/pacts?q=a`; without a language the path stays whole.
fn split_language(path: &str) -> (Option<Lang>, &str) {
    let rest = path.strip_prefix('/').unwrap_or(path);
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    match rest[..end].parse() {
        Ok(lang) => (Some(lang), &rest[end..]),
        Err(_) => (None, path),
    }
}
