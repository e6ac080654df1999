//! `…/remind`: how many mails will go, and to whom none may; then they go.

use super::inviting;
use super::words::back;
use crate::invitations::model::{MOST_REMINDERS, PAUSE};
use crate::invitations::server::remind::{ask as ask_for, count};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t, ta};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Empty};
use axum::extract::{Path, State};
use axum::response::Redirect;
use leptos::prelude::*;

/// The last look before reminders go.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(path): Path<(String, String)>) -> Result<Page, Refusal> {
    let place = inviting(&viewer, &ctx, &path).await?;
    let silent = count(&ctx, &place).await?;
    Ok(Page::with_head(&viewer, viewer.lang.t("remind-title"), Head::quiet(false), move || {
        let caps = ta("remind-caps", &[("most", MOST_REMINDERS.into()), ("days", PAUSE.whole_days().into())]);
        let body = if silent == 0 {
            view! { <Empty title=t("remind-nobody-title")>{t("remind-nobody")}</Empty> }.into_any()
        } else {
            view! {
                <p class="lead">{ta("remind-what", &[("count", silent.into())])}</p>
                <form method="post" novalidate action=link(&format!("{}/remind", place.path()))>
                    <Button kind=ButtonKind::Primary>{ta("remind-now", &[("count", silent.into())])}</Button>
                </form>
            }
            .into_any()
        };
        view! {
            {back(&place)}
            <h1>{t("remind-title")}</h1>
            {body}
            <p class="note">{caps}</p>
        }
    }))
}

/// Lets them go.
pub async fn act(viewer: Viewer, State(ctx): State<Ctx>, Path(path): Path<(String, String)>) -> Result<Redirect, Refusal> {
    let place = inviting(&viewer, &ctx, &path).await?;
    ask_for(&ctx, &place).await?;
    Ok(Redirect::to(&viewer.href(&place.path())))
}
