//! Publishing a round: what will be public, a box to tick, then the act.

use super::figures::{answered, radar, table};
use super::round::{Confirmed, Shown, load};
use crate::assessments::server::commands;
use crate::kernel::error::FieldErrors;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t, ta};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, Checkbox, ErrorSummary, Notice, Tone};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

/// `/desk/assessments/{id}/publish`
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    page(&viewer, load(&viewer, &ctx, &id).await?, FieldErrors::default())
}

/// Publishes.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(confirmed): Form<Confirmed>,
) -> Result<Response, Refusal> {
    let shown = load(&viewer, &ctx, &id).await?;
    if confirmed.confirm.is_none() {
        return Ok(page(&viewer, shown, FieldErrors::one("confirm", "assess-publish-unconfirmed"))?.into_response());
    }
    commands::publish(&ctx, viewer.signed_in()?, shown.round.id).await?;
    Ok(Redirect::to(&viewer.href(&format!("/assessments/{}", shown.round.id))).into_response())
}

fn page(viewer: &Viewer, s: Shown, errors: FieldErrors) -> Result<Page, Refusal> {
    let results = s.results.ok_or(Refusal::Refused("assess-refused-still-open"))?;
    let head = Head { refused: !errors.is_empty(), ..Head::default() };
    Ok(Page::with_head(viewer, viewer.lang.t("assess-publish"), head, move || {
        let base = link(&format!("/desk/assessments/{}", s.round.id));
        let what = [("title", s.round.title.into()), ("administration", s.organisation.name.into())];
        view! {
            <ErrorSummary errors=said(&errors)/>
            <h1>{t("assess-publish")}</h1>
            <p class="lead">{ta("assess-publish-what", &what)}</p>
            {answered(&results)}
            {radar(&results).figure()}
            {table(&results, &s.commitments)}
            <Notice tone=Tone::Soon title=t("assess-publish-final-title")>{t("assess-publish-final")}</Notice>
            <form method="post" novalidate action=format!("{base}/publish")>
                <Checkbox name="confirm" label=t("assess-publish-confirm") error=errors.of("confirm").map(t)/>
                <Button>{t("assess-publish-now")}</Button>
            </form>
            <p><a href=base.clone()>{t("assess-publish-not")}</a></p>
        }
    }))
}
