//! Lifting an obligation: why, then the act, by who is independent of the signatory.

use super::record::{Owed, facts, owed};
use crate::commitments::server::access::may_waive;
use crate::commitments::server::settle::{self, waive};
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::ObligationId;
use crate::kernel::text::NonEmptyText;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, Notice, SummaryList, TextArea, Tone};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;

/// The form.
#[derive(Clone, Default, Deserialize)]
pub struct Why {
    #[serde(default)]
    reason: String,
}

/// The page that asks why.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let owed = to_lift(&viewer, &ctx, &id).await?;
    Ok(page(&viewer, &ctx, owed, Why::default(), FieldErrors::default()))
}

/// Lifts it.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(why): Form<Why>,
) -> Result<Response, Refusal> {
    let owed = to_lift(&viewer, &ctx, &id).await?;
    let reason: NonEmptyText = match why.reason.parse() {
        Ok(reason) => reason,
        Err(bad) => {
            let bad: crate::kernel::text::BadText = bad;
            return Ok(page(&viewer, &ctx, owed, why, FieldErrors::one("reason", bad.key())).into_response());
        }
    };
    waive(&ctx, viewer.signed_in()?, owed.obligation.id, reason).await?;
    Ok(Redirect::to(&viewer.href(&format!("/obligations/{id}"))).into_response())
}

/// The obligation, if this reader may lift it and it is owed still.
async fn to_lift(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<Owed, Refusal> {
    let actor = viewer.signed_in()?;
    let id: ObligationId = id.parse().map_err(|_| Refusal::NotFound)?;
    let owed = owed(ctx.db.read(), id).await?.ok_or(Refusal::NotFound)?;
    if may_waive(ctx.db.read(), actor.person, &owed.obligation).await?.is_none() {
        return Err(Refusal::Forbidden("obligations-refused-own-cause"));
    }
    if owed.obligation.state.can_be_lifted() { Ok(owed) } else { Err(Refusal::Refused("obligations-refused-settled")) }
}

fn page(viewer: &Viewer, ctx: &Ctx, owed: Owed, why: Why, errors: FieldErrors) -> Page {
    let now = ctx.clock.now();
    Page::with_head(viewer, viewer.lang.t("waive-title"), Head::quiet(!errors.is_empty()), move || {
        let here = link(&format!("/obligations/{}", owed.obligation.id));
        let rows = facts(&owed, now);
        view! {
            <ErrorSummary errors=said(&errors)/>
            <h1>{t("waive-title")}</h1>
            <SummaryList>{rows}</SummaryList>
            <Notice tone=Tone::Soon title=t("waive-public-title")>{t("waive-public")}</Notice>
            <form method="post" novalidate action=format!("{here}/waive")>
                <TextArea name="reason" label=t("waive-reason") hint=t("waive-reason-hint") value=why.reason
                    error=errors.of("reason").map(t)/>
                <Button kind=ButtonKind::Danger>{t("waive-now")}</Button>
            </form>
            <p><a href=here>{t("waive-keep")}</a></p>
        }
    })
}

impl From<settle::Error> for Refusal {
    fn from(error: settle::Error) -> Self {
        match error {
            settle::Error::NotFound => Self::NotFound,
            settle::Error::NotYours => Self::Forbidden("obligations-refused-own-cause"),
            settle::Error::Settled => Self::Refused("obligations-refused-settled"),
            settle::Error::Db(error) => error.into(),
        }
    }
}
