//! Sending a report back with a question.

use super::review::reported;
use super::{Look, Step, Typed, look};
use crate::commitments::model::ObligationState;
use crate::commitments::server::pages::record::facts;
use crate::kernel::error::FieldErrors;
use crate::monitoring::server::thread::{Words, send_back};
use crate::pacts::server::pages::words::fact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, TextArea};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

/// The form.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let (_, owed, report) = reported(&viewer, &ctx, &id).await?;
    if owed.obligation.state != ObligationState::Reported {
        return Err(Refusal::Refused("review-refused-nothing"));
    }
    Ok(page(&viewer, id, Typed::default().with("report", report.id), FieldErrors::default()))
}

/// The last look, and the act.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let (actor, owed, _) = reported(&viewer, &ctx, &id).await?;
    let (question, now) = (Words::read("question", typed.get("question"), viewer.lang), ctx.clock.now());
    match (typed.step(), question) {
        (Step::Edit, _) => Ok(page(&viewer, id, typed, FieldErrors::default()).into_response()),
        (Step::Check | Step::Act, Err(errors)) => Ok(page(&viewer, id, typed, errors).into_response()),
        (Step::Check, Ok(_)) => {
            let what = Look { title: "ask-title", what: viewer.lang.t("ask-what"), act: "ask-now", editable: true };
            let question = typed.get("question").to_owned();
            let shown = move || {
                let mut rows = facts(&owed, now);
                rows.push(fact("ask-question", view! { <span class="as-typed">{question}</span> }));
                rows
            };
            Ok(look(&viewer, what, typed, shown).into_response())
        }
        (Step::Act, Ok(question)) => {
            send_back(&ctx, &actor, owed.obligation.id, typed.seen()?, question).await?;
            Ok(Redirect::to(&viewer.href(&format!("/obligations/{id}/thread"))).into_response())
        }
    }
}

fn page(viewer: &Viewer, id: String, typed: Typed, errors: FieldErrors) -> Page {
    Page::with_head(viewer, viewer.lang.t("ask-title"), Head::quiet(!errors.is_empty()), move || {
        let here = format!("/obligations/{id}/review");
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link(&here)>{t("review-back-to")}</a></p>
            <h1>{t("ask-title")}</h1>
            <form method="post" novalidate action=link(&format!("{here}/return"))>
                <input type="hidden" name="report" value=typed.get("report").to_owned()/>
                <TextArea name="question" label=t("ask-question") hint=t("ask-question-hint") value=typed.get("question") rows=8
                    error=errors.of("question").map(t)/>
                <Button kind=ButtonKind::Primary name="step".to_owned() value=Step::Check.to_string()>{t("look-go-on")}</Button>
            </form>
        }
    })
}
