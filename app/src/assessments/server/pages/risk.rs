//! The form of one risk.

use super::heat;
use super::{administrations, secretariat};
use crate::assessments::risk::{Risk, STEPS, Treatment};
use crate::assessments::server::commands::{RiskRow, forget_risk, keep_risk};
use crate::assessments::server::queries::{pacts_of, risks_of};
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::RiskId;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::pact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, Field, Select, TextArea};
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;

/// What was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    organisation: String,
    pact: String,
    process: String,
    risk: String,
    likelihood: String,
    impact: String,
    controls: String,
    measure: String,
    owner: String,
    status: String,
    act: String,
}

impl Typed {
    fn of(organisation: &organisation::Model, risk: &Risk) -> Self {
        Self {
            organisation: organisation.slug.to_string(),
            pact: risk.pact.as_ref().map(ToString::to_string).unwrap_or_default(),
            process: risk.process.clone(),
            risk: risk.risk.clone(),
            likelihood: risk.likelihood.to_string(),
            impact: risk.impact.to_string(),
            controls: risk.controls.clone(),
            measure: risk.measure.clone(),
            owner: risk.owner.clone(),
            status: risk.status.to_string(),
            act: String::new(),
        }
    }

    fn read(&self) -> Result<Risk, FieldErrors> {
        let mut errors = FieldErrors::default();
        let mut text = |field: &'static str, text: &str, most: usize| {
            let text = text.trim().to_owned();
            if text.is_empty() {
                errors.add(field, "error-text-empty");
            } else if text.chars().count() > most {
                errors.add(field, "risks-too-long");
            }
            text
        };
        let (process, risk) = (text("process", &self.process, 200), text("risk", &self.risk, 1000));
        let mut number = |field: &'static str, typed: &str| {
            typed.parse().ok().filter(|n| (1..=STEPS).contains(n)).unwrap_or_else(|| {
                errors.add(field, "risks-bad-step");
                1
            })
        };
        let (likelihood, impact) = (number("likelihood", &self.likelihood), number("impact", &self.impact));
        let mut optional = |field: &'static str, text: &str| {
            let text = text.trim().to_owned();
            if text.chars().count() > 1000 {
                errors.add(field, "risks-too-long");
            }
            text
        };
        let read = Risk {
            pact: self.pact.parse().ok(),
            controls: optional("controls", &self.controls),
            measure: optional("measure", &self.measure),
            owner: optional("owner", &self.owner),
            status: self.status.parse().unwrap_or(Treatment::Identified),
            commitment: None,
            process,
            risk,
            likelihood,
            impact,
        };
        if errors.is_empty() { Ok(read) } else { Err(errors) }
    }
}

/// Whose map the new risk is for.
#[derive(Deserialize)]
pub struct Of {
    #[serde(default)]
    organisation: String,
}

/// `/desk/risks/new`
pub async fn new(viewer: Viewer, State(ctx): State<Ctx>, Query(of): Query<Of>) -> Result<Page, Refusal> {
    let typed = Typed { organisation: of.organisation, ..Typed::default() };
    page(&viewer, &ctx, None, typed, FieldErrors::default()).await
}

/// `/desk/risks/{id}`
pub async fn edit(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let (id, organisation, risk) = own(&viewer, &ctx, &id).await?;
    page(&viewer, &ctx, Some(id), Typed::of(&organisation, &risk), FieldErrors::default()).await
}

/// Puts a risk on the map.
pub async fn add(viewer: Viewer, State(ctx): State<Ctx>, Form(typed): Form<Typed>) -> Result<Response, Refusal> {
    keep(viewer, ctx, None, typed).await
}

/// Changes a risk, or takes it off.
pub async fn change(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let (id, organisation, _) = own(&viewer, &ctx, &id).await?;
    if typed.act == "forget" {
        forget_risk(&ctx, viewer.signed_in()?, id).await?;
        return Ok(Redirect::to(&viewer.href("/desk/risks")).into_response());
    }
    keep(viewer, ctx, Some(id), Typed { organisation: organisation.slug.to_string(), ..typed }).await
}

async fn keep(viewer: Viewer, ctx: Ctx, id: Option<RiskId>, typed: Typed) -> Result<Response, Refusal> {
    match typed.read() {
        Ok(risk) => {
            keep_risk(&ctx, viewer.signed_in()?, id, RiskRow { organisation: &typed.organisation, risk }).await?;
            Ok(Redirect::to(&viewer.href("/desk/risks")).into_response())
        }
        Err(errors) => Ok(page(&viewer, &ctx, id, typed, errors).await?.into_response()),
    }
}

/// A risk on the map of one of the reader's administrations.
pub(super) async fn own(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<(RiskId, organisation::Model, Risk), Refusal> {
    let id: RiskId = id.parse().map_err(|_| Refusal::NotFound)?;
    let (_, own) = secretariat(viewer, ctx).await?;
    for organisation in own {
        if let Some((row, risk)) = risks_of(ctx.db.read(), organisation.id).await?.into_iter().find(|(row, _)| row.id == id) {
            return Ok((row.id, organisation, risk));
        }
    }
    Err(Refusal::NotFound)
}

async fn page(viewer: &Viewer, ctx: &Ctx, id: Option<RiskId>, typed: Typed, errors: FieldErrors) -> Result<Page, Refusal> {
    let (_, own) = secretariat(viewer, ctx).await?;
    let mut pacts = Vec::new();
    for organisation in own.iter().filter(|o| typed.organisation.is_empty() || o.slug.as_str() == typed.organisation) {
        pacts.extend(pacts_of(ctx.db.read(), organisation.id).await?);
    }
    let head = Head { refused: !errors.is_empty(), ..Head::default() };
    let title = viewer.lang.t(if id.is_some() { "risks-change" } else { "risks-add" });
    Ok(Page::with_head(viewer, title.clone(), head, move || {
        let action = id.map_or_else(|| link("/desk/risks/new"), |id| link(&format!("/desk/risks/{id}")));
        let whose = id.is_none().then(|| {
            let options = administrations(&own);
            view! {
                <Select name="organisation" label=t("assess-administration") options=options selected=typed.organisation.clone()/>
            }
        });
        let forget = id.is_some().then(|| {
            view! { <Button kind=ButtonKind::Danger name="act".to_owned() value="forget".to_owned()>{t("risks-forget")}</Button> }
        });
        view! {
            <ErrorSummary errors=said(&errors)/>
            <h1>{title}</h1>
            <p class="lead">{t("risks-form-what")}</p>
            <form method="post" novalidate action=action>
                {whose}
                {fields(&typed, &pacts, &errors)}
                <div class="cluster">
                    <Button>{t("risks-keep")}</Button>
                    {forget}
                </div>
            </form>
            <p><a href=link("/desk/risks")>{t("risks-desk")}</a></p>
        }
    }))
}

fn fields(typed: &Typed, pacts: &[pact::Model], errors: &FieldErrors) -> impl IntoView + use<> {
    let wrong = |field: &str| errors.of(field).map(t);
    let named = pacts.iter().map(|p| (p.slug.to_string(), p.title.pick(lang()).0.to_owned()));
    let pacts: Vec<_> = std::iter::once((String::new(), t("risks-no-pact"))).chain(named).collect();
    let scale = |word: fn(i32) -> String| {
        let steps = (1..=STEPS).map(|n| (n.to_string(), word(n)));
        std::iter::once((String::new(), t("proposal-choose"))).chain(steps).collect::<Vec<_>>()
    };
    let statuses: Vec<_> = Treatment::ALL.iter().map(|s| (s.to_string(), t(&format!("risk-status-{s}")))).collect();
    let Typed { pact, process, risk, likelihood, impact, controls, measure, owner, status, .. } = typed.clone();
    view! {
        <Select name="pact" label=t("risks-pact") options=pacts selected=pact/>
        <Field name="process" label=t("risks-process") hint=t("risks-process-hint") value=process error=wrong("process")/>
        <TextArea name="risk" label=t("risks-risk") hint=t("risks-risk-hint") rows=3 value=risk error=wrong("risk")/>
        <Select name="likelihood" label=t("risks-likelihood") options=scale(heat::likelihood) selected=likelihood
            error=wrong("likelihood")/>
        <Select name="impact" label=t("risks-impact") options=scale(heat::impact) selected=impact error=wrong("impact")/>
        <TextArea name="controls" label=t("risks-controls") hint=t("risks-controls-hint") rows=3 value=controls
            error=wrong("controls")/>
        <TextArea name="measure" label=t("risks-measure") hint=t("risks-measure-hint") rows=3 value=measure
            error=wrong("measure")/>
        <Field name="owner" label=t("risks-owner") hint=t("risks-owner-hint") value=owner error=wrong("owner")/>
        <Select name="status" label=t("risks-status") options=statuses selected=status/>
    }
}
