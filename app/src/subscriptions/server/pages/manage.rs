//! What one follows, behind the sealed address in each letter: how often, in which language, what no more. It shows no mail address.

use super::{languages, paces};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::limits::Knocker;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::subscriptions::server::entity::subscriber;
use crate::subscriptions::server::manage::{self, Following, following};
use crate::subscriptions::server::rounds::HOUR;
use crate::subscriptions::server::topics::{Named, named};
use crate::ui::{Button, ButtonKind, Notice, Radios, Select, Tone};
use axum::extract::{Form, Path, Query, State};
use axum::response::Redirect;
use leptos::prelude::*;
use serde::Deserialize;

/// What was done a moment ago, if anything.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Saved {
    saved: String,
}

/// `/following/{token}`
pub async fn show(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(token): Path<String>,
    Query(saved): Query<Saved>,
) -> Result<Page, Refusal> {
    let id = manage::read(&ctx, &token).ok_or(Refusal::NotFound)?;
    let Some(Following { subscriber, topics }) = following(&ctx, id).await? else { return Ok(nothing(&viewer)) };
    let mut followed = Vec::new();
    for topic in topics {
        // What is not public any more can still be left.
        let none = Named {
            name: topic.to_string(),
            path: "/log".to_owned(),
            feed: crate::subscriptions::model::Feed::Updates,
            topic: topic.clone(),
        };
        followed.push(named(ctx.db.read(), viewer.lang, topic).await?.unwrap_or(none));
    }
    Ok(Page::with_head(&viewer, viewer.lang.t("following-title"), Head { unlisted: true, ..Head::default() }, move || {
        let here = link(&format!("/following/{token}"));
        let saved = match saved.saved.as_str() {
            "" => None,
            "followed" => Some("following-saved-followed"),
            _ => Some("following-saved"),
        };
        let saved = saved.map(|key| view! { <Notice tone=Tone::Good>{t(key)}</Notice> });
        view! {
            {saved}
            <h1>{t("following-title")}</h1>
            {stopped(&subscriber, &here)}
            {what(followed, &here)}
            {how(&subscriber, &here)}
            <section id="end">
                <h2>{t("following-end-title")}</h2>
                <p>{t("following-end")}</p>
                <form method="post" novalidate action=here.clone()>
                    <input type="hidden" name="act" value="end"/>
                    <Button kind=ButtonKind::Danger>{t("following-end-now")}</Button>
                </form>
            </section>
        }
    })
    .for_the_reader_alone())
}

/// That letters came back, and how to have them again.
fn stopped(subscriber: &subscriber::Model, here: &str) -> Option<AnyView> {
    let on = lang().date(subscriber.stopped_at?.date());
    let here = here.to_owned();
    Some(
        view! {
            <Notice tone=Tone::Bad title=t("following-stopped-title")>
                <p>{ta("following-stopped", &[("day", on.into())])}</p>
                <form method="post" novalidate action=here>
                    <input type="hidden" name="act" value="resume"/>
                    <Button kind=ButtonKind::Primary>{t("following-resume")}</Button>
                </form>
            </Notice>
        }
        .into_any(),
    )
}

fn what(followed: Vec<Named>, here: &str) -> impl IntoView + use<> {
    let caption = ta("following-counted", &[("count", followed.len().into())]);
    let rows: Vec<_> = followed
        .into_iter()
        .map(|Named { topic, name, path, .. }| {
            let leave = ta("following-leave", &[("topic", name.clone().into())]);
            view! {
                <li>
                    <a href=link(&path)><bdi>{name}</bdi></a>
                    <form method="post" novalidate action=here.to_owned()>
                        <input type="hidden" name="act" value="leave"/>
                        <input type="hidden" name="topic" value=topic.to_string()/>
                        <button type="submit" class="link-like" aria-label=leave>{t("following-leave-short")}</button>
                    </form>
                </li>
            }
        })
        .collect();
    view! {
        <section id="topics">
            <p class="counted">{caption}</p>
            <ul class="roll">{rows}</ul>
        </section>
    }
}

fn how(subscriber: &subscriber::Model, here: &str) -> impl IntoView + use<> {
    let (pace, own) = (subscriber.pace.to_string(), subscriber.lang.to_string());
    let hint = ta("follow-pace-hint", &[("hour", lang().number(HOUR).into())]);
    view! {
        <section id="how">
            <h2>{t("following-how")}</h2>
            <form method="post" novalidate action=here.to_owned()>
                <input type="hidden" name="act" value="change"/>
                <Radios name="pace" label=t("follow-pace") options=paces() selected=pace hint=hint/>
                <Select name="lang" label=t("follow-language") options=languages() selected=own/>
                <Button kind=ButtonKind::Secondary>{t("following-save")}</Button>
            </form>
        </section>
    }
}

fn nothing(viewer: &Viewer) -> Page {
    Page::new(viewer, viewer.lang.t("following-nothing-title"), move || {
        view! {
            <h1>{t("following-nothing-title")}</h1>
            <p>{t("following-nothing")}</p>
            <p><a href=link("/follow")>{t("following-nothing-again")}</a></p>
        }
    })
}

/// What is to be done.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    act: String,
    topic: String,
    pace: String,
    lang: String,
}

/// Does it, and shows what is followed then.
pub async fn act(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Path(token): Path<String>,
    Form(asked): Form<Asked>,
) -> Result<Redirect, Refusal> {
    knocker.knock(&ctx)?;
    let id = manage::read(&ctx, &token).ok_or(Refusal::NotFound)?;
    match asked.act.as_str() {
        "change" => {
            let lang = asked.lang.parse().map_err(|_| Refusal::BadRequest)?;
            manage::change(&ctx, id, lang, asked.pace.parse().map_err(|_| Refusal::BadRequest)?).await?;
        }
        "leave" => manage::leave(&ctx, id, &asked.topic.parse().map_err(|_| Refusal::BadRequest)?).await?,
        "resume" => manage::resume(&ctx, id).await?,
        "end" => manage::stop(&ctx, id).await?,
        _ => return Err(Refusal::BadRequest),
    }
    Ok(Redirect::to(&viewer.href(&format!("/following/{token}?saved=yes"))))
}
