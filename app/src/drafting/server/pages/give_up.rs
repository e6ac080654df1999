//! `/desk/drafts/{id}/give-up`: the secretariat gives a draft up, with a reason, after a look at what that means.

use super::draft_id;
use crate::drafting::server::Error;
use crate::drafting::server::access::{Work, own};
use crate::drafting::server::give_up::give_up;
use crate::kernel::error::FieldErrors;
use crate::pacts::server::pages::words::{fact, said as texts};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t, ta};
use crate::site::page::Head;
use crate::site::typed::Typed;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, Checkbox, ErrorSummary, Notice, SummaryList, TextArea, Tone};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

struct Shown {
    work: Work,
    typed: Typed,
    errors: FieldErrors,
}

async fn open(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<Work, Refusal> {
    Ok(own(ctx.db.read(), viewer.signed_in()?, draft_id(id)?).await?)
}

/// What it means.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let work = open(&viewer, &ctx, &id).await?;
    work.way.give_up().map_err(|barred| Refusal::Refused(barred.key()))?;
    Ok(page(&viewer, Shown { work, typed: Typed::default(), errors: FieldErrors::default() }))
}

/// Gives it up.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let work = open(&viewer, &ctx, &id).await?;
    let why = typed.get("why").replace("\r\n", "\n");
    if !typed.has("confirm") {
        let errors = FieldErrors::one("confirm", "draft-give-up-confirm-missing");
        return Ok(page(&viewer, Shown { work, typed, errors }).into_response());
    }
    match give_up(&ctx, viewer.signed_in()?, work.draft.id, &why).await {
        Ok(()) => Ok(Redirect::to(&viewer.href(&format!("/desk/drafts/{}", work.draft.id))).into_response()),
        Err(Error::Fields(errors)) => Ok(page(&viewer, Shown { work, typed, errors }).into_response()),
        Err(error) => Err(error.into()),
    }
}

fn page(viewer: &Viewer, shown: Shown) -> Page {
    let title = viewer.lang.t("draft-give-up");
    Page::with_head(viewer, title, Head::quiet(!shown.errors.is_empty()), move || body(&shown))
}

fn body(shown: &Shown) -> AnyView {
    let Shown { work, typed, errors } = shown;
    let here = link(&format!("/desk/drafts/{}", work.draft.id));
    let facts = vec![
        fact("pacts-name", texts(&work.content.title)),
        fact("draft-version", ta("draft-version-number", &[("number", work.draft.version.into())])),
    ];
    let is_public = work.way.rounds > 0;
    let (means, hint) = if is_public {
        (t("draft-give-up-means-public"), t("draft-give-up-why-public"))
    } else {
        (t("draft-give-up-means"), t("draft-give-up-why-hint"))
    };
    let public = is_public.then(|| {
        view! { <Notice tone=Tone::Soon title=t("pact-term-public-title")>{t("draft-public")}</Notice> }
    });
    view! {
        <ErrorSummary errors=said(errors)/>
        <h1>{t("draft-give-up")}</h1>
        <p>{means}</p>
        <SummaryList>{facts}</SummaryList>
        {public}
        <form method="post" novalidate action=format!("{here}/give-up")>
            <TextArea name="why" label=t("draft-give-up-why") hint=hint value=typed.get("why") error=errors.of("why").map(t)/>
            <Checkbox name="confirm" label=t("draft-give-up-confirm") checked=typed.has("confirm")
                error=errors.of("confirm").map(t)/>
            <Button>{t("draft-give-up")}</Button>
        </form>
        <p><a href=here>{t("draft-back")}</a></p>
    }
    .into_any()
}
