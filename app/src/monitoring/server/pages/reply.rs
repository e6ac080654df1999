//! `/obligations/{id}/reply`: the draft finding as the signatory sees it, and its right of reply.

use super::rate::rated;
use super::{Look, Step, Typed, in_languages, look, obligation_id};
use crate::commitments::server::access::may_report;
use crate::commitments::server::pages::record::{Owed, facts, owed};
use crate::identity::server::actor::Actor;
use crate::kernel::error::FieldErrors;
use crate::monitoring::model::{MOST_CHARACTERS, Rating, texts};
use crate::monitoring::server::entity::draft_finding;
use crate::monitoring::server::queries::draft_of;
use crate::monitoring::server::thread::reply;
use crate::pacts::server::pages::words::{fact, said as in_words};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, Notice, SummaryList, Tone};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use time::OffsetDateTime;

struct Desk {
    actor: Actor,
    owed: Owed,
    draft: draft_finding::Model,
    now: OffsetDateTime,
}

async fn desk(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<Desk, Refusal> {
    let actor = viewer.signed_in()?.clone();
    let owed = owed(ctx.db.read(), obligation_id(id)?).await?.ok_or(Refusal::NotFound)?;
    if !may_report(ctx.db.read(), actor.person, &owed.obligation, ctx.clock.today()).await? {
        return Err(Refusal::NotFound);
    }
    let draft = draft_of(ctx.db.read(), owed.obligation.id).await?.ok_or(Refusal::NotFound)?;
    Ok(Desk { actor, owed, draft, now: ctx.clock.now() })
}

/// A draft, fact by fact, with the reply where there is one.
pub(super) fn draft_facts(d: &draft_finding::Model) -> Vec<AnyView> {
    let mut rows = rated(&Rating { completion: d.completion, results: d.results, reasons: d.reasons.clone() });
    rows.extend(d.reply.as_ref().map(|reply| fact("finding-reply", in_words(reply))));
    rows
}

/// The draft and the form.
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let desk = desk(&viewer, &ctx, &id).await?;
    Ok(page(&viewer, desk, Typed::default(), FieldErrors::default()))
}

/// The last look, and the act.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let desk = desk(&viewer, &ctx, &id).await?;
    let (text, mut errors) = (typed.texts("reply"), FieldErrors::default());
    texts(&mut errors, "reply", &text, MOST_CHARACTERS);
    match typed.step() {
        Step::Edit => Ok(page(&viewer, desk, typed, FieldErrors::default()).into_response()),
        Step::Check | Step::Act if !errors.is_empty() => Ok(page(&viewer, desk, typed, errors).into_response()),
        Step::Check => {
            let what = Look { title: "reply-title", what: viewer.lang.t("reply-what"), act: "reply-now", editable: true };
            let shown = move || {
                let mut rows = draft_facts(&desk.draft);
                rows.push(fact("finding-reply", in_words(&text)));
                rows
            };
            Ok(look(&viewer, what, typed, shown).into_response())
        }
        Step::Act => {
            reply(&ctx, &desk.actor, desk.owed.obligation.id, text).await?;
            Ok(Redirect::to(&viewer.href(&format!("/obligations/{id}/reply"))).into_response())
        }
    }
}

fn page(viewer: &Viewer, desk: Desk, typed: Typed, errors: FieldErrors) -> Page {
    Page::with_head(viewer, viewer.lang.t("reply-title"), Head::quiet(!errors.is_empty()), move || {
        let Desk { owed, draft, now, .. } = desk;
        let here = format!("/obligations/{}", owed.obligation.id);
        let form = if draft.reply.is_some() {
            view! { <Notice tone=Tone::Good title=t("reply-sent-title")>{t("reply-sent")}</Notice> }.into_any()
        } else {
            let key = if draft.reply_ends_at > now { "reply-until" } else { "reply-until-over" };
            let until = ta(key, &[("day", lang().date(draft.reply_until).into())]);
            let field = in_languages("reply", "finding-reply", "reply-hint", &typed, &errors, 8);
            view! {
                <Notice tone=Tone::Soon>{until}</Notice>
                <form method="post" novalidate action=link(&format!("{here}/reply"))>
                    {field}
                    <Button kind=ButtonKind::Primary name="step".to_owned() value=Step::Check.to_string()>{t("look-go-on")}</Button>
                </form>
            }
            .into_any()
        };
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link(&here)>{t("report-back")}</a></p>
            <h1>{t("reply-title")}</h1>
            <p>{t("reply-lead")}</p>
            <SummaryList>{facts(&owed, now)}</SummaryList>
            <h2>{t("review-draft-title")}</h2>
            <SummaryList>{draft_facts(&draft)}</SummaryList>
            {form}
        }
    })
}
