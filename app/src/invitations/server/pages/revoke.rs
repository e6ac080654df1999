//! `…/mandates/{mandate}/revoke`: taking a mandate back, and why.

use super::held;
use super::whose::{Whose, customs};
use crate::invitations::server::own;
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
type OfOwn = Path<(String, String)>;

/// The form.
#[derive(Deserialize, Default, Clone)]
pub struct Why {
    #[serde(default)]
    reason: String,
}

/// A mandate of a register, to be taken back.
struct Loaded {
    whose: Whose,
    id: MandateId,
    line: Line,
}

/// The mandate of a place, if this reader vouches there.
async fn of_place(viewer: &Viewer, ctx: &Ctx, (pact, association, id): &(String, String, String)) -> Result<Loaded, Refusal> {
    let place = held(viewer, ctx, &(pact.clone(), association.clone())).await?;
    load(ctx, Whose::Place(Box::new(place)), id).await
}

/// The mandate of a Customs, if this reader takes back its mandates.
async fn of_customs(viewer: &Viewer, ctx: &Ctx, (slug, id): &(String, String)) -> Result<Loaded, Refusal> {
    let whose = customs(viewer, ctx, slug).await?;
    if matches!(&whose, Whose::Own(own) if !own.acts) {
        return Err(Refusal::NotFound);
    }
    load(ctx, whose, id).await
}

async fn load(ctx: &Ctx, whose: Whose, id: &str) -> Result<Loaded, Refusal> {
    let id: MandateId = id.parse().map_err(|_| Refusal::NotFound)?;
    let line = one(ctx.db.read(), whose.of(), id).await?.ok_or(Refusal::NotFound)?;
    if line.0.revoked_at.is_some() {
        return Err(Refusal::Refused("mandates-refused-revoked"));
    }
    Ok(Loaded { whose, id, line })
}

/// The page that asks why.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(path): Of) -> Result<Page, Refusal> {
    let loaded = of_place(&viewer, &ctx, &path).await?;
    Ok(page(&viewer, loaded, Why::default(), FieldErrors::default()))
}

/// The same for a mandate of Customs.
pub async fn ask_own(viewer: Viewer, State(ctx): State<Ctx>, Path(path): OfOwn) -> Result<Page, Refusal> {
    let loaded = of_customs(&viewer, &ctx, &path).await?;
    Ok(page(&viewer, loaded, Why::default(), FieldErrors::default()))
}

/// Takes it back.
pub async fn act(viewer: Viewer, State(ctx): State<Ctx>, Path(path): Of, Form(why): Form<Why>) -> Result<Response, Refusal> {
    let loaded = of_place(&viewer, &ctx, &path).await?;
    take_back(&viewer, &ctx, loaded, why).await
}

/// Takes back a mandate of Customs.
pub async fn act_own(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(path): OfOwn,
    Form(why): Form<Why>,
) -> Result<Response, Refusal> {
    let loaded = of_customs(&viewer, &ctx, &path).await?;
    take_back(&viewer, &ctx, loaded, why).await
}

async fn take_back(viewer: &Viewer, ctx: &Ctx, loaded: Loaded, why: Why) -> Result<Response, Refusal> {
    let reason = match why.reason.parse::<NonEmptyText>() {
        Ok(reason) => reason,
        Err(bad) => {
            let errors = FieldErrors::one("reason", bad.key());
            return Ok(page(viewer, loaded, why, errors).into_response());
        }
    };
    match &loaded.whose {
        Whose::Place(place) => revoke(ctx, place, loaded.id, &reason).await?,
        Whose::Own(of) => own::revoke(ctx, viewer.signed_in()?, of.customs.slug.as_str(), loaded.id, &reason).await?,
    }
    Ok(Redirect::to(&viewer.href(&loaded.whose.path())).into_response())
}

fn page(viewer: &Viewer, Loaded { whose, id, line: (mandate, o, person) }: Loaded, why: Why, errors: FieldErrors) -> Page {
    Page::with_head(viewer, viewer.lang.t("revoke-title"), Head::quiet(!errors.is_empty()), move || {
        let words = [
            ("person", person.map(|p| p.name).unwrap_or_default().into()),
            ("organisation", o.name.as_str().into()),
            ("document", mandate.document.as_str().into()),
        ];
        let (by, here) = (whose.by(), link(&format!("{}/{id}/revoke", whose.path())));
        view! {
            <ErrorSummary errors=said(&errors)/>
            {whose.back()}
            <h1>{t("revoke-title")}</h1>
            <p>{ta("revoke-what", &words)}</p>
            <Notice tone=Tone::Soon>{ta("revoke-public", &[("association", by.into())])}</Notice>
            <form method="post" novalidate action=here>
                <TextArea name="reason" label=t("revoke-reason") hint=t("revoke-reason-hint") value=why.reason
                    error=errors.of("reason").map(t)/>
                <Button kind=ButtonKind::Danger>{t("revoke-now")}</Button>
            </form>
        }
    })
}
