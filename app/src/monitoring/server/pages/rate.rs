//! Rating a report: a draft finding, which the signatory may reply to before it is published.

use super::review::reported;
use super::{Look, Step, Typed, in_languages, look};
use crate::commitments::model::{Completion, Results};
use crate::commitments::server::pages::record::facts;
use crate::commitments::server::pages::words::completion;
use crate::kernel::error::FieldErrors;
use crate::monitoring::model::Rating;
use crate::monitoring::server::conclude::draft;
use crate::pacts::server::pages::words::{fact, said as in_words};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t};
use crate::reports::server::entity::report;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, Radios, SummaryList};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

/// The form.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let (_, _, report) = reported(&viewer, &ctx, &id).await?;
    let typed = Typed::default().with("report", report.id);
    Ok(page(&viewer, id, &report, typed, FieldErrors::default()))
}

/// The last look, and the act.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let (actor, owed, report) = reported(&viewer, &ctx, &id).await?;
    let rating = Rating::check(typed.get("completion"), typed.get("results"), typed.texts("reasons"));
    match (typed.step(), rating) {
        (Step::Edit, _) => Ok(page(&viewer, id, &report, typed, FieldErrors::default()).into_response()),
        (Step::Check | Step::Act, Err(errors)) => Ok(page(&viewer, id, &report, typed, errors).into_response()),
        (Step::Check, Ok(rating)) => {
            let (now, self_report) = (ctx.clock.now(), report.completion);
            let what = Look { title: "rate-title", what: viewer.lang.t("rate-what"), act: "rate-now", editable: true };
            let shown = move || {
                let mut rows = facts(&owed, now);
                rows.push(fact("finding-self-report", completion(self_report)));
                rows.extend(rated(&rating));
                rows
            };
            Ok(look(&viewer, what, typed, shown).into_response())
        }
        (Step::Act, Ok(rating)) => {
            draft(&ctx, &actor, owed.obligation.id, typed.seen()?, rating).await?;
            Ok(Redirect::to(&viewer.href(&format!("/obligations/{id}/review#draft"))).into_response())
        }
    }
}

/// A rating, fact by fact.
pub(super) fn rated(rating: &Rating) -> Vec<AnyView> {
    vec![
        fact("finding-says", completion(rating.completion)),
        fact("finding-results", t(&format!("results-{}", rating.results))),
        fact("finding-reasons", in_words(&rating.reasons)),
    ]
}

fn page(viewer: &Viewer, id: String, report: &report::Model, typed: Typed, errors: FieldErrors) -> Page {
    let self_report = report.completion;
    Page::with_head(viewer, viewer.lang.t("rate-title"), Head::quiet(!errors.is_empty()), move || {
        let here = format!("/obligations/{id}/review");
        let completions = Completion::ALL.iter().map(|c| (c.to_string(), t(&format!("completion-{c}")))).collect();
        let results = Results::ALL.iter().map(|r| (r.to_string(), t(&format!("results-{r}")))).collect();
        let reasons = in_languages("reasons", "finding-reasons", "rate-reasons-hint", &typed, &errors, 8);
        let known = vec![fact("finding-self-report", completion(self_report))];
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link(&here)>{t("review-back-to")}</a></p>
            <h1>{t("rate-title")}</h1>
            <SummaryList>{known}</SummaryList>
            <form method="post" novalidate action=link(&format!("{here}/rate"))>
                <input type="hidden" name="report" value=typed.get("report").to_owned()/>
                <Radios name="completion" label=t("finding-says") hint=t("rate-completion-hint") options=completions
                    selected=typed.get("completion") error=errors.of("completion").map(t)/>
                <Radios name="results" label=t("finding-results") hint=t("rate-results-hint") options=results
                    selected=typed.get("results") error=errors.of("results").map(t)/>
                {reasons}
                <Button kind=ButtonKind::Primary name="step".to_owned() value=Step::Check.to_string()>{t("look-go-on")}</Button>
            </form>
        }
    })
}
