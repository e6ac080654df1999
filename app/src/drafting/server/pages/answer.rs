//! `/consultations/{slug}/{round}/comments/{number}`: the secretariat says what becomes of a comment and why.

use super::found;
use super::words::{article, disposition};
use crate::drafting::consultation::Disposition;
use crate::drafting::server::access::own;
use crate::drafting::server::consult::{answer, check_answer};
use crate::drafting::server::entity::{comment, consultation};
use crate::drafting::server::queries::one_comment;
use crate::kernel::error::FieldErrors;
use crate::organisations::server::entity::organisation as organisations;
use crate::pacts::server::pages::words::{fact, organisation, said as texts};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t, ta};
use crate::site::page::Head;
use crate::site::typed::{Step, Typed};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, Notice, Radios, SummaryList, TextArea, Tone};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

struct Shown {
    round: consultation::Model,
    comment: comment::Model,
    of: organisations::Model,
    typed: Typed,
    errors: FieldErrors,
}

async fn open(viewer: &Viewer, ctx: &Ctx, (slug, round, number): (&str, &str, &str), typed: Typed) -> Result<Shown, Refusal> {
    let (round, _) = found(ctx, slug, round).await?;
    let number = number.parse().map_err(|_| Refusal::NotFound)?;
    let (comment, of) = one_comment(ctx.db.read(), round.id, number).await?.ok_or(Refusal::NotFound)?;
    own(ctx.db.read(), viewer.signed_in()?, round.draft_id).await?;
    Ok(Shown { round, comment, of, typed, errors: FieldErrors::default() })
}

/// The form; to a comment that has an answer, that answer.
pub async fn ask(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((slug, round, number)): Path<(String, String, String)>,
) -> Result<Response, Refusal> {
    let shown = open(&viewer, &ctx, (&slug, &round, &number), Typed::default()).await?;
    if shown.comment.disposition.is_some() {
        return Ok(Redirect::to(&viewer.href(&back(&shown))).into_response());
    }
    Ok(page(&viewer, shown, Step::Edit).into_response())
}

fn back(shown: &Shown) -> String {
    let (round, comment) = (&shown.round, &shown.comment);
    format!("/consultations/{}/{}?article={}#comment-{}", round.slug, round.number, comment.article, comment.number)
}

/// Shows it once more, or says it.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((slug, round, number)): Path<(String, String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let mut shown = open(&viewer, &ctx, (&slug, &round, &number), typed).await?;
    let decided: Option<Disposition> = shown.typed.get("disposition").parse().ok();
    let why = shown.typed.get("why").replace("\r\n", "\n");
    let (errors, step) = (check_answer(decided, &why), shown.typed.step());
    if let Some(decided) = decided.filter(|_| errors.is_empty() && step == Step::Act) {
        answer(&ctx, viewer.signed_in()?, shown.comment.id, decided, &why).await?;
        return Ok(Redirect::to(&viewer.href(&back(&shown))).into_response());
    }
    // Who goes back to the form is not told of what is not there yet.
    shown.errors = if step == Step::Edit { FieldErrors::default() } else { errors };
    let step = if shown.errors.is_empty() { step } else { Step::Edit };
    Ok(page(&viewer, shown, step).into_response())
}

fn page(viewer: &Viewer, shown: Shown, step: Step) -> Page {
    let title = viewer.lang.t("consultation-do-answer");
    Page::with_head(viewer, title, Head::quiet(!shown.errors.is_empty()), move || match step {
        Step::Edit => form(&shown),
        Step::Check | Step::Act => last_look(&shown),
    })
}

fn comment_facts(shown: &Shown) -> Vec<AnyView> {
    let Shown { round, comment, of, .. } = shown;
    vec![
        fact("pacts-name", texts(&round.title)),
        fact("consultation-for", organisation(&of.slug, &of.name)),
        fact("consultation-on", article(comment.article)),
        fact("consultation-comment", view! { <p class="comment-text" dir="auto">{comment.comment.clone()}</p> }),
    ]
}

fn action(shown: &Shown) -> String {
    link(&format!("/consultations/{}/{}/comments/{}", shown.round.slug, shown.round.number, shown.comment.number))
}

fn form(shown: &Shown) -> AnyView {
    let Shown { typed, errors, comment, .. } = shown;
    let facts = comment_facts(shown);
    let options = Disposition::ALL.iter().map(|d| (d.to_string(), t(&format!("consultation-disposition-{d}")))).collect();
    view! {
        <ErrorSummary errors=said(errors)/>
        <p class="flush"><a href=link(&back(shown))>{t("consultation-back")}</a></p>
        <h1>{ta("consultation-answer-title", &[("number", comment.number.into())])}</h1>
        <SummaryList>{facts}</SummaryList>
        <form method="post" novalidate action=action(shown)>
            <Radios name="disposition" label=t("consultation-disposition") options=options selected=typed.get("disposition")
                error=errors.of("disposition").map(t)/>
            <TextArea name="why" label=t("consultation-why") hint=t("consultation-why-hint") value=typed.get("why")
                error=errors.of("why").map(t)/>
            <Button name="step".to_owned() value=Step::Check.to_string()>{t("consultation-look")}</Button>
        </form>
    }
    .into_any()
}

fn last_look(shown: &Shown) -> AnyView {
    let typed = &shown.typed;
    let mut facts = comment_facts(shown);
    facts.push(fact("consultation-disposition", disposition(typed.get("disposition").parse().ok())));
    facts.push(fact("consultation-why", view! { <p class="comment-text" dir="auto">{typed.get("why").to_owned()}</p> }));
    view! {
        <h1>{t("consultation-look-title")}</h1>
        <SummaryList>{facts}</SummaryList>
        <Notice tone=Tone::Soon title=t("pact-term-public-title")>{t("consultation-public")}</Notice>
        <form method="post" novalidate action=action(shown)>
            {typed.carried()}
            <p class="cluster">
                <Button name="step".to_owned() value=Step::Act.to_string()>{t("consultation-send-answer")}</Button>
                <Button kind=ButtonKind::Secondary name="step".to_owned() value=Step::Edit.to_string()>{t("consultation-change")}</Button>
            </p>
        </form>
    }
    .into_any()
}
