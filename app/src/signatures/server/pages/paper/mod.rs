//! Signatures on paper: who records them and what, the record on its way to its witness, and what waits for one on the desk.

mod list;
mod one;

use crate::files::server::pages::{of_paper, take_from_paper};
use crate::identity::server::actor::Actor;
use crate::pacts::server::entity::pact;
use crate::pacts::server::pages::words::organisation as organisation_link;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::signatures::paper::PaperState;
use crate::signatures::server::paper::access::recorder;
use crate::signatures::server::paper::waiting_for;
use crate::ui::{DataTable, LinkButton, Tag, Tone};
use axum::Router;
use axum::routing::{get, post};
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};

/// The pages below a language.
pub fn routes() -> Router<Ctx> {
    Router::new()
        .route("/pacts/{slug}/paper", get(list::show).post(list::begin))
        .route("/paper/{id}", get(one::show).post(one::act))
        .route("/paper/{id}/scan", of_paper())
        .route("/paper/{id}/scan/{file}/remove", post(take_from_paper))
}

/// Where a record stands, as a tag.
fn state(state: PaperState) -> AnyView {
    let tone = match state {
        PaperState::Draft | PaperState::Waiting => Tone::Pending,
        PaperState::Witnessed => Tone::Good,
        PaperState::Refused => Tone::Bad,
        PaperState::TakenBack => Tone::Neutral,
    };
    view! { <Tag tone=tone>{t(&format!("paper-state-{state}"))}</Tag> }.into_any()
}

/// The way to the records, for who may make them.
pub async fn way(db: &impl ConnectionTrait, actor: Option<&Actor>, pact: &pact::Model) -> Result<bool, DbErr> {
    match actor {
        Some(actor) if pact.state.takes_signatures() => Ok(recorder(db, actor.person, pact.id).await?.is_some()),
        _ => Ok(false),
    }
}

/// What waits for this person as a witness, as a section of their desk.
pub async fn section(ctx: &Ctx, actor: &Actor) -> Result<Option<impl FnOnce() -> AnyView + Send + use<>>, DbErr> {
    let waiting = waiting_for(ctx.db.read(), actor.person).await?;
    Ok((!waiting.is_empty()).then_some(move || {
        let caption = ta("paper-desk-counted", &[("count", waiting.len().into())]);
        let head = ["paper-of", "sign-person", "paper-signed-on", "desk-act"].map(t).to_vec();
        let rows: Vec<_> = waiting
            .into_iter()
            .map(|(paper, organisation)| {
                view! {
                    <tr>
                        <th scope="row">{organisation_link(&organisation.slug, &organisation.name)}</th>
                        <td><bdi>{paper.name}</bdi></td>
                        <td>{lang().date(paper.signed_on)}</td>
                        <td><LinkButton href=link(&format!("/paper/{}", paper.id))>{t("paper-desk-look")}</LinkButton></td>
                    </tr>
                }
            })
            .collect();
        view! {
            <section id="paper">
                <h2>{t("paper-desk-title")}</h2>
                <DataTable caption=caption head=head>{rows}</DataTable>
            </section>
        }
        .into_any()
    }))
}
