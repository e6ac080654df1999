//! `…/mandates/{mandate}/revoke`: taking a mandate back, and why.

use super::held;
use super::words::back;
use crate::invitations::server::access::Place;
use crate::invitations::server::register::{Line, one};
use crate::invitations::server::vouch::revoke;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::MandateId;
use crate::kernel::text::NonEmptyText;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t, ta};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, Notice, TextArea, Tone};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;

type Of = Path<(String, String, String)>;

/// The form.
#[derive(Deserialize, Default, Clone)]
pub struct Why {
    #[serde(default)]
    reason: String,
}

async fn load(viewer: &Viewer, ctx: &Ctx, path: &(String, String, String)) -> Result<(Place, MandateId, Line), Refusal> {
    let place = held(viewer, ctx, &(path.0.clone(), path.1.clone())).await?;
    let id: MandateId = path.2.parse().map_err(|_| Refusal::NotFound)?;
    let line = one(ctx.db.read(), &place, id).await?.ok_or(Refusal::NotFound)?;
    if line.0.revoked_at.is_some() {
        return Err(Refusal::Refused("mandates-refused-revoked"));
    }
    Ok((place, id, line))
}

/// The page that asks why.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(path): Of) -> Result<Page, Refusal> {
    let (place, id, line) = load(&viewer, &ctx, &path).await?;
    Ok(page(&viewer, place, id, line, Why::default(), FieldErrors::default()))
}

/// Takes it back.
pub async fn act(viewer: Viewer, State(ctx): State<Ctx>, Path(path): Of, Form(why): Form<Why>) -> Result<Response, Refusal> {
    let (place, id, line) = load(&viewer, &ctx, &path).await?;
    match why.reason.parse::<NonEmptyText>() {
        Err(bad) => {
            let errors = FieldErrors::one("reason", bad.key());
            Ok(page(&viewer, place, id, line, why, errors).into_response())
        }
        Ok(reason) => {
            revoke(&ctx, &place, id, &reason).await?;
            Ok(Redirect::to(&viewer.href(&format!("{}/mandates", place.path()))).into_response())
        }
    }
}

fn page(viewer: &Viewer, place: Place, id: MandateId, (mandate, o, person): Line, why: Why, errors: FieldErrors) -> Page {
    Page::with_head(viewer, viewer.lang.t("revoke-title"), Head::quiet(!errors.is_empty()), move || {
        let words = [
            ("person", person.map(|p| p.name).unwrap_or_default().into()),
            ("organisation", o.name.as_str().into()),
            ("document", mandate.document.as_str().into()),
        ];
        let association = place.association.name.clone();
        view! {
            <ErrorSummary errors=said(&errors)/>
            {back(&place)}
            <h1>{t("revoke-title")}</h1>
            <p>{ta("revoke-what", &words)}</p>
            <Notice tone=Tone::Soon>{ta("revoke-public", &[("association", association.into())])}</Notice>
            <form method="post" novalidate action=link(&format!("{}/mandates/{id}/revoke", place.path()))>
                <TextArea name="reason" label=t("revoke-reason") hint=t("revoke-reason-hint") value=why.reason
                    error=errors.of("reason").map(t)/>
                <Button kind=ButtonKind::Danger>{t("revoke-now")}</Button>
            </form>
        }
    })
}
