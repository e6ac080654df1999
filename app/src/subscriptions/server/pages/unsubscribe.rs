//! Ending all letters by one click: mail programs post by themselves (RFC 8058), people see a button first. Twice is as good as once.

use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t};
use crate::platform::security::ONE_CLICK;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::subscriptions::server::manage;
use crate::ui::{Button, ButtonKind};
use axum::extract::{Path, State};
use leptos::prelude::*;

/// Asks before ending, so that programs that open links in mails do not end for their readers.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(token): Path<String>) -> Result<Page, Refusal> {
    manage::read(&ctx, &token).ok_or(Refusal::NotFound)?;
    Ok(Page::with_head(&viewer, viewer.lang.t("end-title"), Head::quiet(false), move || {
        view! {
            <h1>{t("end-title")}</h1>
            <p>{t("following-end")}</p>
            <form method="post" novalidate action=link(&format!("/following{}", ONE_CLICK.replace("{token}", &token)))>
                <Button kind=ButtonKind::Primary>{t("following-end-now")}</Button>
            </form>
            <p><a href=link(&format!("/following/{token}"))>{t("end-rather-change")}</a></p>
        }
    })
    .for_the_reader_alone())
}

/// Ends all letters.
pub async fn act(viewer: Viewer, State(ctx): State<Ctx>, Path(token): Path<String>) -> Result<Page, Refusal> {
    let id = manage::read(&ctx, &token).ok_or(Refusal::NotFound)?;
    manage::stop(&ctx, id).await?;
    Ok(Page::new(&viewer, viewer.lang.t("ended-title"), move || {
        view! {
            <h1>{t("ended-title")}</h1>
            <p>{t("ended")}</p>
            <p><a href=link("/follow")>{t("following-nothing-again")}</a></p>
        }
    }))
}
