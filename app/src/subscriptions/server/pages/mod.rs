//! The pages of following: asking, saying yes, changing, ending. All of them are forms that ask for no account. And what there is to
//! follow: everything that happened.

mod confirm;
mod follow;
pub mod history;
mod manage;
mod that_day;
mod unsubscribe;

pub use follow::link_to_follow;

use crate::platform::ctx::Ctx;
use crate::platform::i18n::t;
use crate::platform::security::ONE_CLICK;
use crate::subscriptions::model::Pace;
use axum::Router;
use axum::routing::get;

/// The pages below a language.
pub fn routes() -> Router<Ctx> {
    Router::new()
        .route("/follow", get(follow::ask).post(follow::send))
        .route("/follow/sent", get(follow::sent))
        .route("/follow/{token}", get(confirm::look).post(confirm::act))
        .route("/following/{token}", get(manage::show).post(manage::act))
        .route(&format!("/following{ONE_CLICK}"), get(unsubscribe::ask).post(unsubscribe::act))
}

/// A pace in words.
const fn pace_key(pace: Pace) -> &'static str {
    match pace {
        Pace::AtOnce => "pace-at-once",
        Pace::Daily => "pace-daily",
        Pace::Weekly => "pace-weekly",
    }
}

/// The paces to choose from.
fn paces() -> Vec<(String, String)> {
    Pace::ALL.iter().map(|pace| (pace.to_string(), t(pace_key(*pace)))).collect()
}

/// The languages to choose from, each named in itself.
fn languages() -> Vec<(String, String)> {
    use crate::kernel::locale::Lang;
    Lang::ALL.iter().map(|lang| (lang.to_string(), lang.endonym().to_owned())).collect()
}
