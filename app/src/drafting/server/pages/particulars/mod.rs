//! `/desk/drafts/{id}/particulars`: what stands beside the texts of a draft, what fills the places of its template, and who is in.

mod choices;
mod fields;
mod page;
mod rules;
mod term;
mod typed;

pub use choices::monitors;

use super::draft_id;
use crate::drafting::server::Error;
use crate::drafting::server::access::{Work, own};
use crate::drafting::server::make;
use crate::drafting::server::write::{Filled, keep_particulars};
use crate::kernel::error::FieldErrors;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::pact;
use crate::pacts::template::Template;
use crate::platform::ctx::Ctx;
use crate::site::typed::Typed;
use crate::site::{Page, Refusal, Viewer};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use choices::{known, replaceable};
use page::page;
use typed::{named, on_screen, read, typed_of};

/// The roles whose signatures an entry into force may need.
const SIGN: [PartyRole; 3] = [PartyRole::Customs, PartyRole::Association, PartyRole::Member];

struct Shown {
    work: Work,
    template: Template,
    /// The associations and the monitors that there are.
    known: Vec<organisation::Model>,
    /// The pacts whose place it may take.
    replaceable: Vec<pact::Model>,
    typed: Typed,
    errors: FieldErrors,
}

async fn open(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<Shown, Refusal> {
    let work = own(ctx.db.read(), viewer.signed_in()?, draft_id(id)?).await?;
    work.way.edit().map_err(|barred| Refusal::Refused(barred.key()))?;
    let known = known(ctx.db.read(), &work).await?;
    let replaceable = replaceable(ctx.db.read(), &work).await?;
    let template = make::template(&work);
    let typed = typed_of(&work, &template);
    Ok(Shown { work, template, known, replaceable, typed, errors: FieldErrors::default() })
}

/// The form with what was saved last.
pub async fn form(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let shown = open(&viewer, &ctx, &id).await?;
    Ok(page(&viewer, shown))
}

/// Saves it.
pub async fn keep(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let seen: i32 = typed.get("seen").parse().map_err(|_| Refusal::BadRequest)?;
    let mut shown = Shown { typed, ..open(&viewer, &ctx, &id).await? };
    let mut errors = FieldErrors::default();
    let (content, parties) = read(&shown, &mut errors);
    if errors.is_empty() {
        let (actor, id) = (viewer.signed_in()?, shown.work.draft.id);
        let filled = Filled { seen, named: named(&shown.typed), content: Box::new(content), parties };
        match keep_particulars(&ctx, actor, id, filled).await {
            Ok(_) => return Ok(Redirect::to(&viewer.href(&format!("/desk/drafts/{id}"))).into_response()),
            Err(Error::Fields(found)) => errors = found,
            Err(Error::Newer) => {
                errors.add("title", "draft-refused-newer");
                shown.typed = on_screen(shown.typed, &shown.work);
            }
            Err(error) => return Err(error.into()),
        }
    }
    shown.errors = errors;
    Ok(page(&viewer, shown).into_response())
}
