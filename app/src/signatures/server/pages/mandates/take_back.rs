//! `/desk/mandates/{id}/take-back`: what was handed on is taken back.

use super::super::row;
use super::holds;
use crate::kernel::ids::MandateId;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t};
use crate::signatures::server::delegate::{handed_on_by, take_back};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Notice, SummaryList, Tone};
use axum::extract::{Path, State};
use axum::response::Redirect;
use leptos::prelude::*;

/// The page that asks.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let actor = viewer.signed_in()?;
    let id: MandateId = id.parse().map_err(|_| Refusal::NotFound)?;
    let (delegated, (_, organisation)) = handed_on_by(ctx.db.read(), actor.person, id).await?.ok_or(Refusal::NotFound)?;
    if delegated.revoked_at.is_some() {
        return Err(Refusal::Refused("mandates-refused-revoked"));
    }
    Ok(Page::with_head(&viewer, viewer.lang.t("delegate-take-back-title"), Head::quiet(false), move || {
        let (name, title) = (delegated.delegated_name.clone().unwrap_or_default(), delegated.title.clone());
        let rows = vec![
            row("vouch-name", view! { <bdi>{name}</bdi> <br/> <bdi>{title}</bdi> }),
            row("members-organisation", view! { <bdi>{organisation.name.clone()}</bdi> }),
            row("mandates-term", holds(delegated.valid_from, delegated.valid_until)),
        ];
        view! {
            <p class="flush"><a href=link("/desk/mandates")>{t("delegate-mine-title")}</a></p>
            <h1>{t("delegate-take-back-title")}</h1>
            <SummaryList>{rows}</SummaryList>
            <Notice tone=Tone::Soon title=t("withdraw-public-title")>{t("delegate-take-back-public")}</Notice>
            <form method="post" novalidate action=link(&format!("/desk/mandates/{id}/take-back"))>
                <Button kind=ButtonKind::Danger>{t("delegate-take-back-now")}</Button>
            </form>
        }
    }))
}

/// Takes it back.
pub async fn act(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Redirect, Refusal> {
    let actor = viewer.signed_in()?;
    take_back(&ctx, actor, id.parse().map_err(|_| Refusal::NotFound)?).await?;
    Ok(Redirect::to(&viewer.href("/desk/mandates")))
}
