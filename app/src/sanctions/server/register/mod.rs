//! The public register of sanctions: the list, one sanction, the figures, the feed, the data and the proofs.
//!
//! Invariants: nothing here reads more than what was published, but for numbers, and numbers under five are not told by kind of
//! organisation; what is withheld is shown by its ground and its end, never by a name; what has ended stays, as ended.

pub mod data;
pub mod evidence;
pub mod feed;
pub mod figures;
pub mod filter;
pub mod ftm;
mod ladders;
pub mod list;
mod parts;
pub mod queries;
pub mod searched;
pub mod show;
pub mod statistics;
mod timeline;
pub mod whole;
mod withheld;
pub mod words;

#[cfg(test)]
mod tests;

use crate::kernel::words as vocabulary;
use crate::platform::ctx::Ctx;
use axum::Router;
use axum::routing::get;

vocabulary! {
    /// What a reader is told of a decision.
    State {
        /// Its measure holds now
        InEffect = "in_effect",
        /// Its measure is over
        Ended = "ended",
        /// It may not be published yet
        Withheld = "withheld",
    }
}

/// The pages below a language.
pub fn pages() -> Router<Ctx> {
    Router::new()
        .route("/sanctions", get(list::list))
        .route("/sanctions/statistics", get(statistics::show))
        .route("/sanctions/{id}", get(show::show))
}

/// Feed, data and proofs, which have no language in their address.
pub fn bare() -> Router<Ctx> {
    Router::new()
        .route("/feeds/sanctions.atom", get(feed::atom))
        .route("/data/sanctions.ftm.json", get(ftm::entities))
        .route("/sanctions/{id}/evidence.json", get(evidence::download))
        .route("/findings/{id}/evidence.json", get(evidence::download_finding))
}
