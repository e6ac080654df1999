//! Closing a committee: the form that asks why, and the last look.

use super::committee::Desk;
use super::fields::Form as Fields;
use super::{Step, Typed};
use crate::kernel::error::FieldErrors;
use crate::meetings::model::{MOST_CHARACTERS, texts};
use crate::meetings::server::committee::close;
use crate::pacts::server::pages::words::{fact, said as in_words};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t};
use crate::site::look::{Look, look};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

/// The form that asks why a committee is closed.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let desk = Desk::of_committee(&viewer, &ctx, &id).await?;
    Ok(page(&viewer, desk, Typed::default(), FieldErrors::default()))
}

/// Closes it, after a last look.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let desk = Desk::of_committee(&viewer, &ctx, &id).await?;
    let Some((committee, _)) = desk.known else { return Err(Refusal::NotFound) };
    let (why, mut errors) = (typed.texts("why"), FieldErrors::default());
    texts(&mut errors, "why", &why, MOST_CHARACTERS);
    match typed.step() {
        Step::Edit => Ok(page(&viewer, desk, typed, FieldErrors::default()).into_response()),
        Step::Check | Step::Act if !errors.is_empty() => Ok(page(&viewer, desk, typed, errors).into_response()),
        Step::Check => {
            let what = Look {
                title: "committee-close-title",
                what: viewer.lang.t("committee-close-what"),
                act: "committee-close-now",
                editable: true,
            };
            Ok(look(&viewer, what, typed, move || vec![fact("meeting-why", in_words(&why))]).into_response())
        }
        Step::Act => {
            close(&ctx, viewer.signed_in()?, committee, why).await?;
            Ok(Redirect::to(&viewer.href(&format!("/pacts/{}/meetings", desk.pact.slug))).into_response())
        }
    }
}

fn page(viewer: &Viewer, desk: Desk, typed: Typed, errors: FieldErrors) -> Page {
    Page::with_head(viewer, viewer.lang.t("committee-close-title"), Head::quiet(!errors.is_empty()), move || {
        let back = link(&format!("/pacts/{}/meetings", desk.pact.slug));
        let id = desk.known.as_ref().map(|(id, _)| id.to_string()).unwrap_or_default();
        let why = Fields { typed: &typed, errors: &errors }.texts("why", "meeting-why", "meeting-why-hint", 3);
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=back>{t("committee-back")}</a></p>
            <h1>{t("committee-close-title")}</h1>
            <p>{t("committee-close-lead")}</p>
            <form method="post" novalidate action=link(&format!("/committees/{id}/close"))>
                {why}
                <Button kind=ButtonKind::Primary name="step".to_owned() value=Step::Check.to_string()>{t("look-go-on")}</Button>
            </form>
        }
    })
}
