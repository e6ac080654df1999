//! Writing a good commitment: a form that says what a commitment lacks, and gives the one that lacks nothing as a template's JSON.
//!
//! Nothing is kept: what is typed goes no further than the answer.

use crate::kernel::error::FieldErrors;
use crate::pacts::model::{Addressee, Frequency};
use crate::pacts::proposal::{Proposal, entry};
use crate::pacts::version::Undertaking;
use crate::platform::i18n::{link, said, t};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Checkbox, ErrorSummary, Field, Fieldset, Notice, Radios, Select, TextArea, Tone};
use axum::extract::Form;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use leptos::prelude::*;
use serde::Deserialize;

/// What was typed, and whether the JSON is wanted as a file.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    format: String,
    #[serde(flatten)]
    proposal: Proposal,
}

/// The empty form.
pub async fn new(viewer: Viewer) -> Page {
    let proposal = Proposal { code: "C-01".to_owned(), ..Proposal::default() };
    page(&viewer, proposal, Err(FieldErrors::default()))
}

/// What it lacks, or its JSON.
pub async fn check(viewer: Viewer, Form(typed): Form<Typed>) -> Result<Response, Refusal> {
    let read = typed.proposal.read(viewer.lang);
    match read {
        Ok(undertaking) if typed.format == "json" => as_file(&undertaking),
        read => Ok(page(&viewer, typed.proposal, read).into_response()),
    }
}

/// The commitment's JSON as a file.
pub fn as_file(undertaking: &Undertaking) -> Result<Response, Refusal> {
    let json = serde_json::to_string_pretty(&entry(undertaking)).map_err(Refusal::internal)?;
    let name = format!("attachment; filename=\"{}.json\"", undertaking.code);
    let headers = [
        (header::CONTENT_TYPE, "application/json".to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, json).into_response())
}

fn page(viewer: &Viewer, proposal: Proposal, read: Result<Undertaking, FieldErrors>) -> Page {
    let (done, errors) = match read {
        Ok(undertaking) => (Some(undertaking), FieldErrors::default()),
        Err(errors) => (None, errors),
    };
    let description = Some(viewer.lang.t("proposal-lead"));
    let head = Head { refused: !errors.is_empty(), description, ..Head::default() };
    Page::with_head(viewer, viewer.lang.t("proposal-page"), head, move || {
        view! {
            <ErrorSummary errors=said(&errors)/>
            <h1>{t("proposal-page")}</h1>
            <p class="lead">{t("proposal-lead")}</p>
            <p>{t("proposal-good")}</p>
            {done.as_ref().map(verdict)}
            <form method="post" novalidate action=link("/commitments/new")>
                {fields(&proposal, &errors)}
                <div class="cluster">
                    <Button>{t("proposal-check")}</Button>
                    {download()}
                </div>
            </form>
        }
    })
}

/// The button that asks for the JSON as a file.
pub fn download() -> impl IntoView {
    view! { <Button kind=ButtonKind::Secondary name="format".to_owned() value="json".to_owned()>{t("proposal-download")}</Button> }
}

/// What a commitment that passed the gate reads like to `import pact`.
pub fn verdict(undertaking: &Undertaking) -> AnyView {
    let json = serde_json::to_string_pretty(&entry(undertaking)).unwrap_or_default();
    let (tone, title) = if undertaking.unverifiable_reason.is_some() {
        (Tone::Soon, "proposal-passes-marked")
    } else {
        (Tone::Good, "proposal-passes")
    };
    view! {
        <Notice tone=tone title=t(title)>{t("proposal-json-how")}</Notice>
        <pre dir="ltr" tabindex="0" role="region" aria-label=t("proposal-json")>{json}</pre>
    }
    .into_any()
}

/// The fields, each with an example under its name.
pub fn fields(p: &Proposal, errors: &FieldErrors) -> AnyView {
    view! {
        {promise(p.clone(), errors.clone())}
        {measure(p.clone(), errors.clone())}
        {proof(p.clone(), errors.clone())}
    }
    .into_any()
}

fn choices(words: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
    std::iter::once((String::new(), t("proposal-choose"))).chain(words).collect()
}

fn promise(p: Proposal, errors: FieldErrors) -> impl IntoView {
    let wrong = move |field: &str| errors.of(field).map(t);
    let roles = choices(Addressee::ALL.iter().map(|r| (r.to_string(), super::words::role(r))));
    let factors = choices((1..=10).map(|no| (no.to_string(), t(&format!("factor-{no}-name")))));
    view! {
        <Fieldset legend=t("proposal-promise")>
            <Field name="code" label=t("proposal-code") hint=t("proposal-code-hint") value=p.code.clone() error=wrong("code")/>
            <Field name="title" label=t("proposal-title") hint=t("gate-example-title") value=p.title.clone() error=wrong("title")/>
            <TextArea name="description" label=t("proposal-description") hint=t("proposal-description-hint") rows=3
                value=p.description.clone() error=wrong("description")/>
            <Select name="role" label=t("commitments-who") options=roles selected=p.role.clone() error=wrong("role")/>
            <Field name="organisation" label=t("proposal-organisation") hint=t("proposal-organisation-hint")
                value=p.organisation.clone() error=wrong("organisation")/>
            <Select name="factor" label=t("commitments-factor") options=factors selected=p.factor.clone() error=wrong("factor")/>
            <Field name="article" label=t("proposal-article") hint=t("proposal-article-hint") value=p.article.clone()
                error=wrong("article")/>
        </Fieldset>
    }
}

fn measure(p: Proposal, errors: FieldErrors) -> impl IntoView {
    let wrong = move |field: &str| errors.of(field).map(t);
    let ways = vec![
        ("increase".to_owned(), t("proposal-direction-increase")),
        ("decrease".to_owned(), t("proposal-direction-decrease")),
    ];
    view! {
        <Fieldset legend=t("proposal-measure")>
            <Field name="indicator" label=t("proposal-indicator") hint=t("gate-example-indicator") value=p.indicator.clone()
                error=wrong("indicator")/>
            <Field name="unit" label=t("proposal-unit") hint=t("gate-example-unit") value=p.unit.clone() error=wrong("unit")/>
            <Radios name="direction" label=t("proposal-direction") hint=t("gate-example-direction") options=ways
                selected=p.direction.clone() error=wrong("direction")/>
            <Field name="baseline" label=t("proposal-baseline") hint=t("proposal-baseline-hint") value=p.baseline.clone()
                inputmode="decimal" error=wrong("baseline")/>
            <Field name="target" label=t("proposal-target") hint=t("gate-example-target") value=p.target.clone()
                inputmode="decimal" error=wrong("target")/>
            <TextArea name="formula" label=t("proposal-formula") hint=t("gate-example-formula") rows=2 value=p.formula.clone()
                error=wrong("formula")/>
        </Fieldset>
    }
}

fn proof(p: Proposal, errors: FieldErrors) -> impl IntoView {
    let wrong = move |field: &str| errors.of(field).map(t);
    let rhythms = choices(Frequency::ALL.iter().map(|f| (f.to_string(), super::words::rhythm(*f))));
    view! {
        <Fieldset legend=t("proposal-proof")>
            <Select name="frequency" label=t("proposal-frequency") hint=t("gate-example-rhythm") options=rhythms
                selected=p.frequency.clone() error=wrong("frequency")/>
            <Field name="first_due" label=t("proposal-first-due") hint=t("gate-example-first-due") value=p.first_due.clone()
                inputmode="numeric" error=wrong("first_due")/>
            <TextArea name="evidence" label=t("proposal-evidence") hint=t("gate-example-evidence") rows=4
                value=p.evidence.clone() error=wrong("evidence")/>
            <TextArea name="milestones" label=t("proposal-milestones") hint=t("proposal-milestones-hint") rows=3
                value=p.milestones.clone() error=wrong("milestones")/>
            <Checkbox name="critical" label=t("proposal-critical") checked=p.critical.is_some()/>
            <TextArea name="reason" label=t("proposal-reason") hint=t("proposal-reason-hint") rows=2 value=p.reason.clone()
                error=wrong("reason")/>
        </Fieldset>
    }
}
