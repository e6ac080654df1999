//! `/invitations/{token}/decline`: no, and why; everyone may read it.

use super::invitation::of;
use crate::invitations::server::answer::{Found, decline};
use crate::kernel::error::FieldErrors;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t, ta};
use crate::platform::limits::Knocker;
use crate::site::page::Head;
use crate::site::why::Why;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Checkbox, ErrorSummary, Notice, TextArea, Tone};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Response};
use leptos::prelude::*;

/// The page that asks why.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(token): Path<String>) -> Result<Page, Refusal> {
    let found = answerable(&ctx, &token).await?;
    Ok(page(&viewer, &found, &token, Why::default(), FieldErrors::default()))
}

/// The invitation, if it can still be answered.
pub async fn answerable(ctx: &Ctx, token: &str) -> Result<Found, Refusal> {
    let found = of(ctx, token).await?;
    match found.refusal() {
        Some(why) => Err(why.into()),
        None => Ok(found),
    }
}

/// Declines.
pub async fn act(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Path(token): Path<String>,
    Form(why): Form<Why>,
) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    let found = answerable(&ctx, &token).await?;
    let reason = match why.given("decline-confirm-missing") {
        Ok(reason) => reason,
        Err(errors) => return Ok(page(&viewer, &found, &token, why, errors).into_response()),
    };
    decline(&ctx, &token, &reason).await?;
    Ok(done(&viewer, &found).into_response())
}

fn page(viewer: &Viewer, found: &Found, token: &str, why: Why, errors: FieldErrors) -> Page {
    let here = format!("/invitations/{token}");
    let words = told(viewer, found, "decline-what");
    Page::with_head(viewer, viewer.lang.t("decline-title"), Head::quiet(!errors.is_empty()), move || {
        view! {
            <ErrorSummary errors=said(&errors)/>
            <h1>{t("decline-title")}</h1>
            <p>{words}</p>
            <Notice tone=Tone::Soon title=t("decline-public-title")>{t("decline-public")}</Notice>
            <form method="post" novalidate action=link(&format!("{here}/decline"))>
                <TextArea name="reason" label=t("decline-reason") hint=t("decline-reason-hint") value=why.reason
                    error=errors.of("reason").map(t)/>
                <Checkbox name="confirm" label=t("decline-confirm") checked=why.confirm.is_some() error=errors.of("confirm").map(t)/>
                <Button kind=ButtonKind::Danger>{t("decline-now")}</Button>
            </form>
            <p><a href=link(&format!("{here}/read"))>{t("decline-back")}</a></p>
        }
    })
    .for_the_reader_alone()
}

fn told(viewer: &Viewer, found: &Found, key: &str) -> String {
    let pact = found.pact.title.pick(viewer.lang).0;
    viewer.lang.ta(key, &[("organisation", found.organisation.name.as_str().into()), ("pact", pact.into())])
}

fn done(viewer: &Viewer, found: &Found) -> Page {
    let (words, slug) = (told(viewer, found, "declined-what"), found.pact.slug.clone());
    let association = found.association.name.clone();
    Page::with_head(viewer, viewer.lang.t("declined-title"), Head::quiet(false), move || {
        view! {
            <h1>{t("declined-title")}</h1>
            <p>{words}</p>
            <p>{ta("declined-told", &[("association", association.into())])}</p>
            <p><a href=link(&format!("/pacts/{slug}/signatories"))>{t("declined-register")}</a></p>
        }
    })
    .for_the_reader_alone()
}
