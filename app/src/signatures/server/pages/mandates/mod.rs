//! The mandates that the reader holds, what they handed on of them, handing one on, and taking it back.

mod hand_on;
mod list;
mod take_back;

use crate::pacts::server::entity::pact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, t, ta};
use crate::signatures::server::entity::mandate;
use axum::Router;
use axum::routing::get;
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _};
use std::collections::HashMap;
use time::Date;

/// The pages below a language.
pub fn routes() -> Router<Ctx> {
    Router::new()
        .route("/desk/mandates", get(list::show))
        .route("/desk/mandates/{id}/hand-on", get(hand_on::ask).post(hand_on::act))
        .route("/desk/mandates/{id}/take-back", get(take_back::ask).post(take_back::act))
}

/// From when until when.
fn holds(from: Date, until: Option<Date>) -> String {
    let from = lang().date(from);
    match until {
        Some(until) => ta("mandates-from-until", &[("from", from.into()), ("until", lang().date(until).into())]),
        None => ta("mandates-from", &[("from", from.into())]),
    }
}

/// The titles of the only pacts that some of these mandates are for.
async fn covered(db: &impl ConnectionTrait, of: &[&mandate::Model]) -> Result<HashMap<String, pact::Model>, DbErr> {
    let ids: Vec<_> = of.iter().filter_map(|m| m.pact_id).collect();
    let pacts =
        if ids.is_empty() { Vec::new() } else { pact::Entity::find().filter(pact::Column::Id.is_in(ids)).all(db).await? };
    Ok(pacts.into_iter().map(|p| (p.id.to_string(), p)).collect())
}

/// For what a mandate is.
fn covers(of: &mandate::Model, pacts: &HashMap<String, pact::Model>) -> String {
    let only = of.pact_id.and_then(|id| pacts.get(&id.to_string()));
    only.map_or_else(|| t("delegate-all-pacts"), |pact| pact.title.pick(lang()).0.to_owned())
}
