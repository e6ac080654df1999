//! `/pacts/{slug}/seat/requests/{id}`: the secretariat says no to an organisation that asks for a seat, with a reason.

use super::texts;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::SeatRequestId;
use crate::kernel::text::NonEmptyText;
use crate::pacts::server::entity::pact;
use crate::pacts::server::seating::{Asked, own, refuse, waiting};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t};
use crate::site::page::Head;
use crate::site::typed::Typed;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ErrorSummary, TextArea};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

async fn open(viewer: &Viewer, ctx: &Ctx, (slug, id): &(String, String)) -> Result<(pact::Model, Asked), Refusal> {
    let id: SeatRequestId = id.parse().map_err(|_| Refusal::NotFound)?;
    let (pact, _) = own(ctx.db.read(), viewer.signed_in()?, slug).await?;
    let asked = waiting(ctx.db.read(), pact.id).await?.into_iter().find(|(asked, ..)| asked.id == id);
    Ok((pact, asked.ok_or(Refusal::NotFound)?))
}

/// The form.
pub async fn form(viewer: Viewer, State(ctx): State<Ctx>, Path(path): Path<(String, String)>) -> Result<Page, Refusal> {
    let of = open(&viewer, &ctx, &path).await?;
    Ok(page(&viewer, of, Typed::default(), FieldErrors::default()))
}

/// Says no.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(path): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let of = open(&viewer, &ctx, &path).await?;
    match typed.get("reason").parse::<NonEmptyText>() {
        Ok(reason) => {
            refuse(&ctx, viewer.signed_in()?, &path.0, of.1.0.id, &reason).await?;
            Ok(Redirect::to(&viewer.href(&format!("/pacts/{}", path.0))).into_response())
        }
        Err(bad) => Ok(page(&viewer, of, typed, FieldErrors::one("reason", bad.key())).into_response()),
    }
}

fn page(viewer: &Viewer, (pact, asked): (pact::Model, Asked), typed: Typed, errors: FieldErrors) -> Page {
    let (request, organisation, _) = asked;
    let title = viewer.lang.ta("seating-refuse-title", &[("organisation", organisation.name.into())]);
    Page::with_head(viewer, title.clone(), Head::quiet(!errors.is_empty()), move || {
        let here = link(&format!("/pacts/{}", pact.slug));
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=here.clone()>{texts(&pact.title)}</a></p>
            <h1>{title}</h1>
            <p dir="auto">{request.why}</p>
            <form method="post" novalidate action=format!("{here}/seat/requests/{}", request.id)>
                <TextArea name="reason" label=t("join-reason") hint=t("join-reason-hint") value=typed.get("reason")
                    error=errors.of("reason").map(t)/>
                <Button>{t("join-no")}</Button>
            </form>
        }
    })
}
