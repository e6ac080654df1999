//! `/committees/{id}/call`: calling a meeting.

use super::fields::Form as Fields;
use super::{Step, Typed, meant, run_by, told};
use crate::kernel::error::FieldErrors;
use crate::meetings::server::Error;
use crate::meetings::server::act::call;
use crate::meetings::server::load::Committee;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t};
use crate::site::look::{Look, look};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

/// The form.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let committee = run_by(&viewer, &ctx, &id).await?;
    if committee.row.is_closed {
        return Err(Error::NotNow.into());
    }
    Ok(page(&viewer, &committee, Typed::default().with("minutes", 90), FieldErrors::default()))
}

/// The last look, and the act.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let committee = run_by(&viewer, &ctx, &id).await?;
    let read = meant::call(&typed, &committee.calendar).and_then(|call| call.check(ctx.clock.now()).map(|()| call));
    match (typed.step(), read) {
        (Step::Edit, _) => Ok(page(&viewer, &committee, typed, FieldErrors::default()).into_response()),
        (Step::Check | Step::Act, Err(errors)) => Ok(page(&viewer, &committee, typed, errors).into_response()),
        (Step::Check, Ok(call)) => {
            let what = Look { title: "call-title", what: viewer.lang.t("call-what"), act: "call-now", editable: true };
            Ok(look(&viewer, what, typed, move || told::call(&call, &committee.calendar)).into_response())
        }
        (Step::Act, Ok(new)) => match call(&ctx, viewer.signed_in()?, committee.row.id, new).await {
            Err(Error::Incomplete(errors)) => Ok(page(&viewer, &committee, typed, errors).into_response()),
            done => Ok(Redirect::to(&viewer.href(&format!("/meetings/{}", done?))).into_response()),
        },
    }
}

fn page(viewer: &Viewer, committee: &Committee, typed: Typed, errors: FieldErrors) -> Page {
    let (id, slug, zone) = (committee.row.id, committee.pact.slug.clone(), committee.calendar.time_zone.clone());
    Page::with_head(viewer, viewer.lang.t("call-title"), Head::quiet(!errors.is_empty()), move || {
        let fields = Fields { typed: &typed, errors: &errors }.call(&zone);
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link(&format!("/pacts/{slug}/meetings"))>{t("committee-back")}</a></p>
            <h1>{t("call-title")}</h1>
            <p>{t("call-lead")}</p>
            <form method="post" novalidate action=link(&format!("/committees/{id}/call"))>
                {fields}
                <Button kind=ButtonKind::Primary name="step".to_owned() value=Step::Check.to_string()>{t("look-go-on")}</Button>
            </form>
        }
    })
}
