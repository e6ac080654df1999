//! `/{lang}/obligations/{id}/evidence`, `/{lang}/cases/{id}/evidence` and `/{lang}/desk/updates/{id}/files`: the files of a report or
//! an update that is being written, or that somebody will file in a case; the scan of a signature on paper (`/{lang}/paper/{id}/scan`)
//! and the document of a mandate (`/{lang}/desk/mandates/{id}/files`). One plain form adds one file; an island sends it piece by
//! piece where scripts run.

mod attach;
mod form;
mod show;
mod subject;
mod take_away;

pub use take_away::{take_away, take_from_case, take_from_mandate, take_from_paper, take_from_update};

use super::access;
use crate::files::model::Purpose;
use crate::identity::server::actor::Actor;
use crate::platform::ctx::Ctx;
use crate::site::{Refusal, Viewer};
use attach::attach;
use axum::extract::{DefaultBodyLimit, Multipart, Path, State};
use axum::routing::{MethodRouter, get};
use show::show;

/// The most that is read of a form: a file that is too large is read to its end, within reason, so that the browser hears why.
const FORM_LIMIT: usize = 100_000_000;

/// The page of a report's files and its form, with a limit of their own.
pub fn evidence() -> MethodRouter<Ctx> {
    pages(report)
}

/// The same of a case's.
pub fn evidence_of_case() -> MethodRouter<Ctx> {
    pages(case)
}

/// The same of an update's.
pub fn of_update() -> MethodRouter<Ctx> {
    pages(update)
}

/// The same of a scan.
pub fn of_paper() -> MethodRouter<Ctx> {
    pages(paper)
}

/// The same of a mandate's.
pub fn of_mandate() -> MethodRouter<Ctx> {
    pages(of_a_mandate)
}

/// The page and its form for what an id in the address stands for.
fn pages(purpose: fn(&str) -> Result<Purpose, Refusal>) -> MethodRouter<Ctx> {
    get(async move |viewer: Viewer, ctx: State<Ctx>, Path(id): Path<String>| show(viewer, ctx, purpose(&id)?).await)
        .post(async move |viewer: Viewer, ctx: State<Ctx>, Path(id): Path<String>, form: Multipart| {
            attach(viewer, ctx, purpose(&id)?, form).await
        })
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
}

fn paper(id: &str) -> Result<Purpose, Refusal> {
    id.parse().map(Purpose::Paper).map_err(|_| Refusal::NotFound)
}

fn of_a_mandate(id: &str) -> Result<Purpose, Refusal> {
    id.parse().map(Purpose::Mandate).map_err(|_| Refusal::NotFound)
}

fn report(id: &str) -> Result<Purpose, Refusal> {
    id.parse().map(Purpose::Report).map_err(|_| Refusal::NotFound)
}

fn case(id: &str) -> Result<Purpose, Refusal> {
    id.parse().map(Purpose::Case).map_err(|_| Refusal::NotFound)
}

fn update(id: &str) -> Result<Purpose, Refusal> {
    id.parse().map(Purpose::Update).map_err(|_| Refusal::NotFound)
}

/// Who asks, if they may add files to this.
async fn mine<'a>(viewer: &'a Viewer, ctx: &Ctx, purpose: Purpose) -> Result<&'a Actor, Refusal> {
    let actor = viewer.signed_in()?;
    let may = access::may_attach(ctx.db.read(), actor.person, purpose, ctx.clock.today()).await?;
    if may { Ok(actor) } else { Err(Refusal::NotFound) }
}

/// Where a purpose's files are added.
pub fn path(purpose: Purpose) -> String {
    match purpose {
        Purpose::Report(id) => format!("/obligations/{id}/evidence"),
        Purpose::Case(id) => format!("/cases/{id}/evidence"),
        Purpose::Update(id) => format!("/desk/updates/{id}/files"),
        Purpose::Paper(id) => format!("/paper/{id}/scan"),
        Purpose::Mandate(id) => format!("/desk/mandates/{id}/files"),
    }
}
