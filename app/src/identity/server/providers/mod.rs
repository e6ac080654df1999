//! Signing in through identity providers that the operator chose.

pub mod ceremony;
pub mod link;
pub mod pages;

#[cfg(test)]
pub mod provided;
#[cfg(test)]
mod tests;

use crate::kernel::words;
use crate::platform::ctx::Ctx;
use axum::Router;
use axum::routing::{get, post};

words! {
    /// Why nobody came in through a provider.
    Stop {
        /// The person said no at the provider
        Denied = "denied",
        /// The attempt is over, was finished already, or belongs to another browser
        Spent = "spent",
        /// The provider does not answer
        Unreachable = "unreachable",
        /// The provider says what cannot be believed
        Untrusted = "untrusted",
        /// Nobody here is known to be who the provider says
        Unknown = "unknown",
        /// The account at the provider is somebody else's
        Taken = "taken",
    }
}

/// The pages under one language.
pub fn pages() -> Router<Ctx> {
    Router::new()
        .route("/sign-in/with/{provider}", post(pages::begin))
        .route("/account/security/connect/{provider}", post(pages::connect))
}

/// Where providers send browsers back to: one address in all languages, since it is registered with them.
pub fn bare() -> Router<Ctx> {
    Router::new().route("/sign-in/with/{provider}/return", get(pages::back))
}
