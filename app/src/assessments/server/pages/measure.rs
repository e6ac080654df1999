//! A risk's measure becomes a commitment: drafted here, passed through the gate, remembered by its short name.

use super::risk::own;
use crate::assessments::risk::Risk;
use crate::assessments::server::commands::remember_commitment;
use crate::kernel::error::FieldErrors;
use crate::pacts::proposal::Proposal;
use crate::pacts::server::pages::propose::{as_file, download, fields, verdict};
use crate::pacts::version::Undertaking;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t, ta};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, SummaryList};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Response};
use leptos::prelude::*;
use serde::Deserialize;

/// The draft, and what is wanted of it.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    format: String,
    #[serde(flatten)]
    proposal: Proposal,
}

/// `/desk/risks/{id}/commitment`
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let (_, _, risk) = own(&viewer, &ctx, &id).await?;
    let proposal = Proposal {
        code: risk.commitment.clone().unwrap_or_else(|| "C-01".to_owned()),
        title: risk.measure.clone(),
        description: viewer.lang.ta("risks-against", &[("risk", risk.risk.clone().into())]),
        role: "customs".to_owned(),
        ..Proposal::default()
    };
    Ok(page(&viewer, &id, &risk, proposal, Err(FieldErrors::default())))
}

/// Checks the draft; one that passes is remembered by its short name.
pub async fn check(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let (risk_id, _, risk) = own(&viewer, &ctx, &id).await?;
    let read = typed.proposal.read(viewer.lang);
    if let Ok(undertaking) = &read {
        remember_commitment(&ctx, viewer.signed_in()?, risk_id, &undertaking.code).await?;
        if typed.format == "json" {
            return as_file(undertaking);
        }
    }
    Ok(page(&viewer, &id, &risk, typed.proposal, read).into_response())
}

fn page(viewer: &Viewer, id: &str, risk: &Risk, proposal: Proposal, read: Result<Undertaking, FieldErrors>) -> Page {
    let (done, errors) = match read {
        Ok(undertaking) => (Some(undertaking), FieldErrors::default()),
        Err(errors) => (None, errors),
    };
    let head = Head { refused: !errors.is_empty(), ..Head::default() };
    let (id, risk) = (id.to_owned(), risk.clone());
    Page::with_head(viewer, viewer.lang.t("risks-draft-title"), head, move || {
        let fact = crate::pacts::server::pages::words::fact;
        let facts = vec![
            fact("risks-process", risk.process.clone()),
            fact("risks-risk", risk.risk.clone()),
            fact("risks-measure", risk.measure.clone()),
        ];
        let remembered = done.as_ref().map(|u| {
            let words = ta("risks-remembered", &[("code", u.code.as_str().into())]);
            view! { <p>{words}</p> }
        });
        view! {
            <ErrorSummary errors=said(&errors)/>
            <h1>{t("risks-draft-title")}</h1>
            <p class="lead">{t("risks-draft-what")}</p>
            <SummaryList>{facts}</SummaryList>
            <p>{t("proposal-good")}</p>
            {done.as_ref().map(verdict)}
            {remembered}
            <form method="post" novalidate action=link(&format!("/desk/risks/{id}/commitment"))>
                {fields(&proposal, &errors)}
                <div class="cluster">
                    <Button kind=ButtonKind::Primary>{t("proposal-check")}</Button>
                    {download()}
                </div>
            </form>
            <p><a href=link("/desk/risks")>{t("risks-desk")}</a></p>
        }
    })
}
