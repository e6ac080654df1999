//! The page behind the link in a mail: a button, so that programs that open links in mails do not say yes for their readers.

use super::pace_key;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t};
use crate::platform::limits::Knocker;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::subscriptions::server::follow::{confirm, waiting};
use crate::subscriptions::server::manage::token as sealed;
use crate::subscriptions::server::topics::named;
use crate::ui::{Button, ButtonKind, SummaryList, SummaryRow};
use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

/// What will be followed, how often, in which language.
pub async fn look(viewer: Viewer, State(ctx): State<Ctx>, Path(token): Path<String>) -> Result<Page, Refusal> {
    let Some(wish) = waiting(&ctx, &token).await? else { return Ok(dead(&viewer)) };
    let Some(topic) = named(ctx.db.read(), viewer.lang, wish.topic).await? else { return Ok(dead(&viewer)) };
    Ok(Page::with_head(&viewer, viewer.lang.t("confirm-title"), Head::quiet(false), move || {
        view! {
            <h1>{t("confirm-title")}</h1>
            <SummaryList>
                <SummaryRow term=t("follow-what")><bdi>{topic.name}</bdi></SummaryRow>
                <SummaryRow term=t("follow-pace")>{t(pace_key(wish.pace))}</SummaryRow>
                <SummaryRow term=t("follow-language")>{wish.lang.endonym()}</SummaryRow>
            </SummaryList>
            <p>{t("confirm-all")}</p>
            <form method="post" novalidate action=link(&format!("/follow/{token}"))>
                <Button kind=ButtonKind::Primary>{t("confirm-now")}</Button>
            </form>
        }
    })
    .for_the_reader_alone())
}

/// Confirms, and leads to all that is followed.
pub async fn act(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Path(token): Path<String>,
) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    match confirm(&ctx, &token).await? {
        Some(id) => Ok(Redirect::to(&viewer.href(&format!("/following/{}?saved=followed", sealed(&ctx, id)))).into_response()),
        None => Ok(dead(&viewer).into_response()),
    }
}

fn dead(viewer: &Viewer) -> Page {
    let head = Head { refused: true, ..Head::default() };
    Page::with_head(viewer, viewer.lang.t("confirm-dead-title"), head, move || {
        view! {
            <h1>{t("confirm-dead-title")}</h1>
            <p>{t("confirm-dead")}</p>
            <p><a href=link("/follow")>{t("confirm-dead-again")}</a></p>
        }
    })
}
