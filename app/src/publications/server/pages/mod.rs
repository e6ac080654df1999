//! The pages of updates: the desk on which they are written and approved, and what everyone reads.

pub mod archive;
pub mod bulletin;
pub mod desk;
pub mod edit;
pub mod history;
pub mod latest;
pub mod new;
pub mod plan;
mod preview;
pub mod record;
pub mod show;
mod steps;
pub mod words;

use super::Error;
use crate::kernel::ids::UpdateId;
use crate::platform::ctx::Ctx;
use crate::site::Refusal;
use axum::Router;
use axum::routing::{get, post};

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::NotNow => Self::Refused("update-refused-not-now"),
            Error::OwnWork => Self::Refused("update-refused-own-work"),
            Error::Newer => Self::Refused("update-refused-newer"),
            Error::Incomplete(_) => Self::Refused("update-refused-incomplete"),
            Error::Db(error) => error.into(),
        }
    }
}

/// The pages below a language.
pub fn pages() -> Router<Ctx> {
    Router::new()
        .route("/updates", get(archive::list))
        .route("/updates/plan", get(plan::show))
        .route("/updates/{slug}", get(show::show))
        .route("/updates/{slug}/changes", get(history::changes))
        .route("/desk/updates", get(desk::list))
        .route("/desk/updates/new", get(new::ask).post(new::act))
        .route("/desk/updates/bulletin", get(bulletin::ask).post(bulletin::act))
        .route("/desk/updates/notice", post(bulletin::notice))
        .route("/desk/updates/planned", post(plan::change))
        .route("/desk/updates/{id}", get(record::show).post(record::act))
        .route("/desk/updates/{id}/edit", get(edit::form).post(edit::keep))
        .route("/desk/updates/{id}/correct", post(record::correct))
        .route("/desk/updates/{id}/history", get(history::saves))
}

/// What has no language in its address.
pub fn bare() -> Router<Ctx> {
    Router::new().route("/updates/{slug}/evidence.json", get(super::evidence::download))
}

/// An update's id from a path.
fn update_id(id: &str) -> Result<UpdateId, Refusal> {
    id.parse().map_err(|_| Refusal::NotFound)
}
