//! Annulling a signature whose authority proved false: on what it rests, what follows, why, then the act.

use super::{digest, row};
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::SignatureId;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::signatures::server::annul::{annul, may_annul};
use crate::signatures::server::entity::mandate;
use crate::signatures::server::queries::{Signed, signed};
use crate::site::page::Head;
use crate::site::why::Why;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Checkbox, ErrorSummary, Notice, SummaryList, TextArea, Tone};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use sea_orm::EntityTrait as _;

/// The page that asks why.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let found = judged(&viewer, &ctx, &id).await?;
    Ok(page(&viewer, found, Why::default(), FieldErrors::default()))
}

/// Annuls.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(why): Form<Why>,
) -> Result<Response, Refusal> {
    let found = judged(&viewer, &ctx, &id).await?;
    let reason = match why.given("annul-confirm-missing") {
        Ok(reason) => reason,
        Err(errors) => return Ok(page(&viewer, found, why, errors).into_response()),
    };
    let id = found.0.signature.id;
    annul(&ctx, viewer.signed_in()?, id, &reason).await?;
    Ok(Redirect::to(&viewer.href(&format!("/signatures/{id}"))).into_response())
}

/// The signature with its mandate, if it was not annulled yet and the reader may.
async fn judged(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<(Signed, Option<mandate::Model>), Refusal> {
    let actor = viewer.signed_in()?;
    let id: SignatureId = id.parse().map_err(|_| Refusal::NotFound)?;
    let signed = signed(ctx.db.read(), id).await?.ok_or(Refusal::NotFound)?;
    if may_annul(ctx.db.read(), actor.person, (&signed).into()).await?.is_none() {
        return Err(Refusal::Forbidden("annul-refused-not-yours"));
    }
    if signed.signature.annulled_at.is_some() {
        return Err(Refusal::Refused("annul-refused-already"));
    }
    let mandate = mandate::Entity::find_by_id(signed.signature.mandate_id).one(ctx.db.read()).await?;
    Ok((signed, mandate))
}

fn page(viewer: &Viewer, (signed, mandate): (Signed, Option<mandate::Model>), why: Why, errors: FieldErrors) -> Page {
    let head = Head::quiet(!errors.is_empty());
    let here = format!("/signatures/{}", signed.signature.id);
    Page::with_head(viewer, viewer.lang.t("annul-title"), head, move || {
        let words =
            [("organisation", signed.organisation.name.as_str().into()), ("pact", signed.pact.title.pick(lang()).0.into())];
        let rows = summary(&signed, mandate);
        view! {
            <ErrorSummary errors=said(&errors)/>
            <h1>{t("annul-title")}</h1>
            <p>{ta("annul-what", &words)}</p>
            <SummaryList>{rows}</SummaryList>
            <Notice tone=Tone::Soon title=t("withdraw-public-title")>{t("annul-public")}</Notice>
            <ul>
                <li>{t("annul-follows-count")}</li>
                <li>{t("annul-follows-owed")}</li>
                <li>{t("annul-follows-mandate")}</li>
                <li>{t("annul-follows-given")}</li>
                <li>{t("annul-follows-evidence")}</li>
            </ul>
            <form method="post" novalidate action=link(&format!("{here}/annul"))>
                <TextArea name="reason" label=t("annul-reason") hint=t("withdraw-reason-hint") value=why.reason
                    error=errors.of("reason").map(t)/>
                <Checkbox name="confirm" label=t("annul-confirm") error=errors.of("confirm").map(t)/>
                <Button kind=ButtonKind::Danger>{t("annul-now")}</Button>
            </form>
            <p><a href=link(&here)>{t("annul-keep")}</a></p>
        }
    })
}

/// What the signature rests on.
fn summary(s: &Signed, mandate: Option<mandate::Model>) -> Vec<AnyView> {
    let signature = &s.signature;
    let mut rows = vec![
        row("sign-organisation", s.organisation.name.clone()),
        row("sign-seat", t(&format!("party-role-{}", s.party.role))),
        row("sign-person", format!("{}, {}", signature.person_name, signature.person_title)),
        row("signature-when", lang().moment(signature.signed_at)),
        row("sign-digest", digest(&s.version.digest)),
    ];
    rows.extend(mandate.map(|m| {
        let vouched = ta("sign-mandate-vouched", &[("by", m.vouched_by.into())]);
        row("sign-mandate", view! { <bdi>{m.document}</bdi> <br/> {vouched} })
    }));
    rows
}
