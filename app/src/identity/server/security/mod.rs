//! What a person sees of their account: open sessions, passkeys, who came in lately, accounts at providers, their name and language, and
//! all that is held of them.

pub mod details;
pub mod export;
pub mod pages;

#[cfg(test)]
mod tests;

use crate::platform::ctx::Ctx;
use axum::Router;
use axum::routing::{get, post};

/// The pages under one language.
pub fn pages() -> Router<Ctx> {
    Router::new()
        .route("/account/security", get(pages::show))
        .route("/account/security/details", get(pages::show).post(details::save))
        .route("/account/security/end", post(pages::end))
        .route("/account/security/end-others", post(pages::end_others))
        .route("/account/security/providers/{id}/disconnect", get(pages::ask).post(pages::disconnect))
}

/// What has no language.
pub fn bare() -> Router<Ctx> {
    Router::new().route("/account/export.json", get(export::download))
}
