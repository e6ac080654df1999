//! The pages of coordinators, and those behind the link of an invitation. None of them is kept for others.

mod check;
mod decline;
mod desk;
mod invitation;
mod join;
mod list;
mod mandates;
mod remind;
mod requests;
mod revoke;
mod upload;
mod vouch;
mod whose;
mod words;
mod wrong;

use super::access::{Place, place};
use crate::platform::ctx::Ctx;
use crate::site::{Refusal, Viewer};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::get;

/// The largest list that is taken, in bytes: ten thousand rows of the longest kind.
const FORM_LIMIT: usize = 4 * 1024 * 1024;

/// The pages below a language.
pub fn routes() -> Router<Ctx> {
    let place = "/desk/members/{pact}/{association}";
    let upload = get(upload::ask).post(upload::act).layer(DefaultBodyLimit::max(FORM_LIMIT));
    Router::new()
        .route("/desk/members", get(desk::show))
        .route(place, get(list::show))
        .route(&format!("{place}/invitations.csv"), get(list::csv))
        .route(&format!("{place}/upload"), upload)
        .route(&format!("{place}/remind"), get(remind::ask).post(remind::act))
        .route(&format!("{place}/mandates"), get(mandates::show))
        .route(&format!("{place}/vouch/{{organisation}}"), get(vouch::ask).post(vouch::act))
        .route(&format!("{place}/mandates/{{mandate}}/revoke"), get(revoke::ask).post(revoke::act))
        .route("/desk/people/{organisation}/mandates", get(mandates::show_own))
        .route("/desk/people/{organisation}/mandates/{mandate}/revoke", get(revoke::ask_own).post(revoke::act_own))
        .route(&format!("{place}/requests"), get(requests::show))
        .route(&format!("{place}/requests/{{id}}"), get(requests::one).post(requests::act))
        .route("/pacts/{slug}/join", get(join::ask).post(join::send))
        .route("/join/sent", get(join::sent))
        .route("/join/{token}", get(join::look).post(join::confirm))
        .route("/desk/member-lists/{id}", get(check::show).post(check::act))
        .route("/desk/member-lists/{id}/faults.csv", get(check::csv))
        .route("/invitations/{token}", get(invitation::knock).post(invitation::open))
        .route("/invitations/{token}/read", get(invitation::read).post(invitation::go))
        .route("/invitations/{token}/decline", get(decline::ask).post(decline::act))
        .route("/invitations/{token}/wrong", get(wrong::ask).post(wrong::act))
}

/// The place of an association in a pact, if this reader may look at it.
async fn seen(viewer: &Viewer, ctx: &Ctx, path: &(String, String)) -> Result<Place, Refusal> {
    let place = looked_at(viewer, ctx, path).await?;
    if place.is_of_association() { Ok(place) } else { Err(Refusal::NotFound) }
}

/// The place of an association or of Customs, if this reader may look at its mandates.
async fn looked_at(viewer: &Viewer, ctx: &Ctx, (pact, association): &(String, String)) -> Result<Place, Refusal> {
    let actor = viewer.signed_in()?;
    place(ctx.db.read(), actor.person, (pact, association)).await?.ok_or(Refusal::NotFound)
}

/// The same, if this reader may vouch for it.
async fn held(viewer: &Viewer, ctx: &Ctx, path: &(String, String)) -> Result<Place, Refusal> {
    let place = looked_at(viewer, ctx, path).await?;
    if place.invites { Ok(place) } else { Err(Refusal::Forbidden("members-refused-only-coordinators")) }
}

/// The place of an association, if this reader may invite for it.
async fn inviting(viewer: &Viewer, ctx: &Ctx, path: &(String, String)) -> Result<Place, Refusal> {
    let place = held(viewer, ctx, path).await?;
    if place.is_of_association() { Ok(place) } else { Err(Refusal::NotFound) }
}
