//! Writing a report. Both buttons keep the draft; one goes on to the check once nothing is missing.

use crate::commitments::model::Completion;
use crate::commitments::server::pages::record::{Owed, facts, owed};
use crate::identity::server::actor::Actor;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::ObligationId;
use crate::pacts::server::pages::words::described;
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::reports::island::KeepDraft;
use crate::reports::model::Draft;
use crate::reports::server::draft::{mine, save};
use crate::reports::server::queries::{draft_of, newest};
use crate::reports::server::send::{check, offices};
use crate::site::page::Head;
use crate::site::typed::{Typed, in_languages};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, Field, Notice, Radios, SummaryList, TextArea, Tone};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

/// The draft that the form holds.
fn draft(typed: &Typed) -> Draft {
    let text = |name: &str| typed.get(name).to_owned();
    Draft {
        value: text("value"),
        completion: text("completion"),
        measured_share: text("measured_share"),
        narrative: typed.texts("narrative"),
        barriers: typed.texts("barriers"),
        offices: text("offices"),
        correction: text("correction"),
    }
}

/// All that the page shows.
pub(super) struct Desk {
    pub owed: Owed,
    pub language: String,
    pub correction: bool,
}

/// What is needed to write on an obligation, if it is this person's to report on.
pub(super) async fn desk(ctx: &Ctx, actor: &Actor, id: &str) -> Result<Desk, Refusal> {
    let id: ObligationId = id.parse().map_err(|_| Refusal::NotFound)?;
    mine(ctx, actor, id).await?;
    let owed = owed(ctx.db.read(), id).await?.ok_or(Refusal::NotFound)?;
    let version = crate::pacts::server::queries::commitment_with_pact(ctx.db.read(), owed.commitment.id).await?;
    let language = version.map(|(_, v, _)| Document::language_of(&v.canonical)).unwrap_or_default();
    let correction = newest(ctx.db.read(), id).await?.is_some();
    Ok(Desk { owed, language, correction })
}

/// The form with what was kept.
pub async fn write(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let desk = desk(&ctx, viewer.signed_in()?, &id).await?;
    let kept = draft_of(ctx.db.read(), desk.owed.obligation.id).await?;
    let saved = kept.as_ref().map(|d| viewer.lang.moment(d.saved_at));
    let draft = match kept {
        Some(kept) => kept.content,
        // A correction begins with what it corrects.
        None => match newest(ctx.db.read(), desk.owed.obligation.id).await? {
            Some(report) => Draft::of(&report.said()?),
            None => Draft::default(),
        },
    };
    Ok(page(&viewer, &ctx, desk, draft, saved, FieldErrors::default()))
}

/// Keeps the draft, and goes where the pressed button says.
pub async fn keep(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let actor = viewer.signed_in()?;
    let desk = desk(&ctx, actor, &id).await?;
    let draft = draft(&typed);
    save(&ctx, actor, desk.owed.obligation.id, draft.clone()).await?;
    let here = viewer.href(&format!("/obligations/{id}/report"));
    match typed.get("then") {
        "check" => match check(ctx.db.read(), &desk.owed.obligation, &draft).await? {
            Ok(_) => Ok(Redirect::to(&format!("{here}/check")).into_response()),
            Err(errors) => {
                let saved = Some(viewer.lang.moment(ctx.clock.now()));
                Ok(page(&viewer, &ctx, desk, draft, saved, errors).into_response())
            }
        },
        "evidence" => Ok(Redirect::to(&viewer.href(&format!("/obligations/{id}/evidence"))).into_response()),
        _ => Ok(Redirect::to(&here).into_response()),
    }
}

fn page(viewer: &Viewer, ctx: &Ctx, desk: Desk, draft: Draft, saved: Option<String>, errors: FieldErrors) -> Page {
    let head = Head { islands: true, refused: !errors.is_empty(), ..Head::default() };
    let now = ctx.clock.now();
    Page::with_head(viewer, viewer.lang.t("report-title"), head, move || {
        let Desk { owed, language, correction } = desk;
        let here = format!("/obligations/{}", owed.obligation.id);
        let c = &owed.commitment;
        let rows = facts(&owed, now);
        let expected: Vec<_> = c
            .evidence
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|e| e.as_str())
            .map(|e| view! { <li>{described(e, &language)}</li> })
            .collect();
        let saved = saved.map(|at| view! { <p class="note" role="status">{ta("report-saved", &[("at", at.into())])}</p> });
        let correction = correction.then(|| {
            view! {
                <Notice tone=Tone::Soon title=t("report-correction-title")>{t("report-correction-what")}</Notice>
                <TextArea name="correction" label=t("report-correction") hint=t("report-correction-hint")
                    value=draft.correction.clone() error=errors.of("correction").map(t)/>
            }
        });
        let bad: Vec<_> = match offices(&draft.offices, c.indicator.unit == "%") {
            Err(bad) if errors.of("offices").is_some() => bad.iter().map(|row| view! { <li>{row.said(lang())}</li> }).collect(),
            _ => Vec::new(),
        };
        let texts = Typed::default().with_texts("narrative", &draft.narrative).with_texts("barriers", &draft.barriers);
        let bad = (!bad.is_empty()).then(|| view! { <ul class="field-error">{bad}</ul> });
        let value_label = ta("report-value-in", &[("unit", crate::reports::server::pages::form::unit(&c.indicator.unit).into())]);
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link(&here)>{t("report-back")}</a></p>
            <h1>{t("report-title")}</h1>
            <SummaryList>{rows}</SummaryList>
            <form method="post" novalidate action=link(&format!("{here}/report")) class="report-form" id="report">
                {saved}
                {correction}
                <section>
                    <h2>{described(&c.indicator.name, &language)}</h2>
                    <p class="note">{described(&c.indicator.formula, &language)}</p>
                    <Field name="value" label=value_label hint=t("report-value-hint") value=draft.value.clone() inputmode="decimal"
                        error=errors.of("value").map(t)/>
                    <Field name="measured_share" label=t("report-measured-share-label") hint=t("report-measured-share-hint")
                        value=draft.measured_share.clone() inputmode="decimal" error=errors.of("measured_share").map(t)/>
                    <Radios name="completion" label=t("report-completion") hint=t("report-completion-hint") options=completions()
                        selected=draft.completion.clone() error=errors.of("completion").map(t)/>
                </section>
                {in_languages("narrative", "report-narrative", "report-narrative-hint", &texts, &errors, 5)}
                {in_languages("barriers", "report-barriers", "report-barriers-hint", &texts, &errors, 5)}
                <details open=!draft.offices.is_empty() || errors.of("offices").is_some()>
                    <summary>{t("report-offices-title")}</summary>
                    <TextArea name="offices" label=t("report-offices") hint=t("report-offices-hint") value=draft.offices.clone() rows=8
                        error=errors.of("offices").map(t)/>
                    {bad}
                </details>
                <section>
                    <h2>{t("report-evidence-title")}</h2>
                    <p>{t("report-evidence-expected")}</p>
                    <ul>{expected}</ul>
                    <Button kind=ButtonKind::Secondary name="then".to_owned() value="evidence".to_owned()>{t("report-evidence-go")}</Button>
                </section>
                <p class="cluster">
                    <Button kind=ButtonKind::Primary name="then".to_owned() value="check".to_owned()>{t("report-go-on")}</Button>
                    <Button kind=ButtonKind::Secondary name="then".to_owned() value="save".to_owned()>{t("report-save")}</Button>
                </p>
                <KeepDraft form="report".to_owned() saved=t("report-kept") failed=t("report-not-kept") preview=String::new()/>
            </form>
        }
    })
}

/// The unit in a word.
fn unit(unit: &str) -> String {
    if unit == "%" { t("report-unit-percent") } else { unit.to_owned() }
}

fn completions() -> Vec<(String, String)> {
    Completion::ALL
        .iter()
        .filter(|c| **c != Completion::Unclear)
        .map(|c| (c.to_string(), t(&format!("completion-{c}-means"))))
        .collect()
}
