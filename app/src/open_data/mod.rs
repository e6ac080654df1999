//! Open data: every public table as JSON, CSV and JSON Lines, and what describes them.
//!
//! Invariant: a table is described once, by its [`table::Record`]: the fields with their types and definitions, what is public, the
//! order, the filters. The API, the files, the document of the API and the dictionary are all made from that, so none can say
//! anything else. What is sealed, unpublished or about a person who did not sign never enters a record.

pub mod api;
mod archive;
mod asked;
mod catalogue;
mod cells;
mod edition;
pub mod export;
mod fields;
mod files;
mod openapi;
mod package;
pub mod page;
pub mod problem;
mod records;
pub mod state;
mod table;
mod values;

#[cfg(test)]
mod selection_tests;
#[cfg(test)]
mod tests;

pub use table::{TABLES, Table};

use crate::platform::ctx::Ctx;
use axum::Router;
use axum::http::Method;
use axum::http::header::{ETAG, LAST_MODIFIED};
use tower_http::cors::{Any, CorsLayer};

/// Who made the data may be named, and nothing more is asked.
pub const LICENCE: (&str, &str) = ("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/");

/// `/api` and `/data`, which have no language in their address.
pub fn routes() -> Router<Ctx> {
    let cors = CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::GET, Method::HEAD, Method::OPTIONS])
        .allow_headers(Any)
        .expose_headers([ETAG, LAST_MODIFIED]);
    api::routes().merge(files::routes()).merge(package::routes()).merge(catalogue::routes()).merge(archive::routes()).layer(cors)
}
