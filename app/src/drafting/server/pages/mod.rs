//! The pages of drafts and consultations: the desk on which a text is written, and the rounds that everyone reads.

mod amend;
mod answer;
mod changes;
mod comment;
mod commitments;
mod compare;
pub mod desk;
mod edit;
mod frozen;
mod give_up;
mod list;
mod new;
mod particulars;
mod record;
mod round;
mod way;
mod words;

pub use commitments::word as becomes;

use super::Error;
use super::entity::consultation;
use crate::drafting::model::MOST_OF_TEXT;
use crate::kernel::ids::DraftId;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::commands as pacts;
use crate::platform::ctx::Ctx;
use crate::site::Refusal;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::get;

/// The largest form of a text that is taken, in bytes: a letter takes twelve of them at most, and what is too long is refused in words.
const FORM_LIMIT: usize = 16 * MOST_OF_TEXT;

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::Barred(barred) => Self::Refused(barred.key()),
            Error::Newer => Self::Refused("draft-refused-newer"),
            Error::Taken => Self::Refused("draft-refused-taken"),
            Error::OnItsWay => Self::Refused("amendment-refused-on-its-way"),
            Error::Closed => Self::Refused("consultation-refused-closed"),
            Error::Answered => Self::Refused("consultation-refused-answered"),
            Error::Nobody => Self::Refused("consultation-refused-nobody"),
            Error::Fields(_) | Error::Problems(_) => Self::Refused("draft-refused-incomplete"),
            Error::Pact(error) => Self::Refused(why(&error)),
            Error::Db(error) => error.into(),
        }
    }
}

/// Why a pact was not changed, as a message key.
const fn why(error: &pacts::Error) -> &'static str {
    match error {
        pacts::Error::NoMonitor => "pacts-refused-no-monitor",
        pacts::Error::NotAdopted => "pacts-refused-not-adopted",
        pacts::Error::NoOrganisation => "pacts-refused-no-organisation",
        pacts::Error::NoRole => "pacts-refused-no-role",
        pacts::Error::WrongKind => "pacts-refused-wrong-kind",
        pacts::Error::OtherSeat => "pacts-refused-other-seat",
        pacts::Error::NotIndependent => "pacts-refused-not-independent",
        pacts::Error::NotAmendable => "amendment-refused-not-now",
        pacts::Error::NotReplaceable => "pacts-refused-not-replaceable",
        _ => "draft-refused-incomplete",
    }
}

/// The pages below a language.
pub fn pages() -> Router<Ctx> {
    let edit = get(edit::form).post(edit::keep).layer(DefaultBodyLimit::max(FORM_LIMIT));
    Router::new()
        .route("/desk/drafts", get(desk::list))
        .route("/desk/drafts/new", get(new::ask).post(new::act))
        .route("/desk/drafts/{id}", get(record::show))
        .route("/desk/drafts/{id}/edit", edit)
        .route("/desk/drafts/{id}/particulars", get(particulars::form).post(particulars::keep))
        .route("/desk/drafts/{id}/compare", get(compare::show))
        .route("/desk/drafts/{id}/commitments", get(commitments::list))
        .route("/desk/drafts/{id}/commitment", get(commitments::form).post(commitments::keep))
        .route("/desk/drafts/{id}/give-up", get(give_up::ask).post(give_up::act))
        .route("/pacts/{slug}/amend", get(amend::ask).post(amend::act))
        .route("/desk/drafts/{id}/{way}", get(way::ask).post(way::act))
        .route("/consultations", get(list::list))
        .route("/consultations/{slug}/{round}", get(round::show))
        .route("/consultations/{slug}/{round}/changes", get(changes::show))
        .route("/consultations/{slug}/{round}/comment", get(comment::ask).post(comment::act))
        .route("/consultations/{slug}/{round}/comments/{number}", get(answer::ask).post(answer::act))
}

/// A draft's id from a path.
fn draft_id(id: &str) -> Result<DraftId, Refusal> {
    id.parse().map_err(|_| Refusal::NotFound)
}

/// The round of an address.
async fn found(ctx: &Ctx, slug: &str, number: &str) -> Result<(consultation::Model, organisation::Model), Refusal> {
    let number = number.parse().map_err(|_| Refusal::NotFound)?;
    super::queries::round(ctx.db.read(), slug, number).await?.ok_or(Refusal::NotFound)
}
