//! Withdrawing a signature: why, what it means, then the act.

use crate::kernel::error::FieldErrors;
use crate::kernel::ids::SignatureId;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t, ta};
use crate::signatures::server::mandates::may_act;
use crate::signatures::server::queries::{Signed, signed};
use crate::signatures::server::withdraw::withdraw;
use crate::site::page::Head;
use crate::site::why::Why;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Checkbox, ErrorSummary, Notice, TextArea, Tone};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

/// The page that asks why.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let signed = mine(&viewer, &ctx, &id).await?;
    Ok(page(&viewer, &signed, Why::default(), FieldErrors::default()))
}

/// Withdraws.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(why): Form<Why>,
) -> Result<Response, Refusal> {
    let signed = mine(&viewer, &ctx, &id).await?;
    let reason = match why.given("withdraw-confirm-missing") {
        Ok(reason) => reason,
        Err(errors) => return Ok(page(&viewer, &signed, why, errors).into_response()),
    };
    withdraw(&ctx, viewer.signed_in()?, signed.signature.id, &reason).await?;
    Ok(Redirect::to(&viewer.href(&format!("/signatures/{}", signed.signature.id))).into_response())
}

/// The signature, if it is still in effect and the reader may bind its organisation.
async fn mine(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<Signed, Refusal> {
    let actor = viewer.signed_in()?;
    let id: SignatureId = id.parse().map_err(|_| Refusal::NotFound)?;
    let signed = signed(ctx.db.read(), id).await?.ok_or(Refusal::NotFound)?;
    if !may_act(ctx.db.read(), actor.person, signed.organisation.id, signed.pact.id, ctx.clock.today()).await? {
        return Err(Refusal::Forbidden("withdraw-refused-not-yours"));
    }
    if signed.signature.annulled_at.is_some() {
        return Err(Refusal::Refused("annul-refused-already"));
    }
    if signed.signature.withdrawn_at.is_some() {
        return Err(Refusal::Refused("withdraw-refused-already"));
    }
    Ok(signed)
}

fn page(viewer: &Viewer, signed: &Signed, why: Why, errors: FieldErrors) -> Page {
    let head = Head::quiet(!errors.is_empty());
    let here = format!("/signatures/{}", signed.signature.id);
    let organisation = signed.organisation.name.clone();
    let pact = signed.pact.title.pick(viewer.lang).0.to_owned();
    Page::with_head(viewer, viewer.lang.t("withdraw-title"), head, move || {
        view! {
            <ErrorSummary errors=said(&errors)/>
            <h1>{t("withdraw-title")}</h1>
            <p>{ta("withdraw-what", &[("organisation", organisation.into()), ("pact", pact.into())])}</p>
            <Notice tone=Tone::Soon title=t("withdraw-public-title")>{t("withdraw-public")}</Notice>
            <form method="post" novalidate action=link(&format!("{here}/withdraw"))>
                <TextArea name="reason" label=t("withdraw-reason") hint=t("withdraw-reason-hint") value=why.reason
                    error=errors.of("reason").map(t)/>
                <Checkbox name="confirm" label=t("withdraw-confirm") error=errors.of("confirm").map(t)/>
                <Button kind=ButtonKind::Danger>{t("withdraw-now")}</Button>
            </form>
            <p><a href=link(&here)>{t("withdraw-keep")}</a></p>
        }
    })
}
