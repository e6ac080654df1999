//! `/invitations/{token}/wrong`: the invitation reached somebody who is not the one to answer it.

use super::decline::answerable;
use crate::invitations::server::answer::misdirected;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t, ta};
use crate::platform::limits::Knocker;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind};
use axum::extract::{Path, State};
use leptos::prelude::*;

/// What will happen.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(token): Path<String>) -> Result<Page, Refusal> {
    let found = answerable(&ctx, &token).await?;
    Ok(Page::with_head(&viewer, viewer.lang.t("wrong-title"), Head::quiet(false), move || {
        let words =
            [("organisation", found.organisation.name.as_str().into()), ("association", found.association.name.as_str().into())];
        let here = format!("/invitations/{token}");
        view! {
            <h1>{t("wrong-title")}</h1>
            <p>{ta("wrong-what", &words)}</p>
            <form method="post" novalidate action=link(&format!("{here}/wrong"))>
                <Button kind=ButtonKind::Primary>{t("wrong-now")}</Button>
            </form>
            <p><a href=link(&format!("{here}/read"))>{t("decline-back")}</a></p>
        }
    })
    .for_the_reader_alone())
}

/// Ends the invitation.
pub async fn act(viewer: Viewer, knocker: Knocker, State(ctx): State<Ctx>, Path(token): Path<String>) -> Result<Page, Refusal> {
    knocker.knock(&ctx)?;
    misdirected(&ctx, &token).await?;
    Ok(Page::with_head(&viewer, viewer.lang.t("wronged-title"), Head::quiet(false), move || {
        view! {
            <h1>{t("wronged-title")}</h1>
            <p>{t("wronged-what")}</p>
        }
    })
    .for_the_reader_alone())
}
