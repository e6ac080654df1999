//! Asking to follow something: the link on its page, the form, and what is said after it was sent.

use super::{languages, paces};
use crate::kernel::error::FieldErrors;
use crate::kernel::locale::Lang;
use crate::kernel::text::EmailAddress;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::platform::limits::Knocker;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::subscriptions::model::{Feed, Pace, Topic};
use crate::subscriptions::server::follow::{self, LINK_LIFE, Wish};
use crate::subscriptions::server::rounds::HOUR;
use crate::subscriptions::server::topics::{Named, named};
use crate::ui::{Button, ButtonKind, ErrorSummary, Field, Radios, Select};
use axum::extract::{Form, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;
use url::form_urlencoded::byte_serialize;

/// The way from a page to following what it is about: by mail, or as a feed.
pub fn link_to_follow(topic: &Topic, feed: &Feed) -> AnyView {
    let topic: String = byte_serialize(topic.to_string().as_bytes()).collect();
    let feed = feed.in_language(lang());
    view! {
        <p class="follow">
            <a href=link(&format!("/follow?topic={topic}"))>{t("follow-by-mail")}</a>
            " · "
            <a href=feed type="application/atom+xml">{t("follow-by-feed")}</a>
        </p>
    }
    .into_any()
}

/// What the form holds.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    topic: String,
    email: String,
    pace: String,
    lang: String,
}

impl Typed {
    /// The wish, or what is wrong with it.
    fn check(&self) -> Result<Wish, FieldErrors> {
        let mut errors = FieldErrors::default();
        let email = self.email.parse::<EmailAddress>().map_err(|bad| errors.add("email", bad.key()));
        let topic = self.topic.parse::<Topic>().map_err(|_| errors.add("topic", "follow-error-topic"));
        let pace = self.pace.parse::<Pace>().map_err(|_| errors.add("pace", "follow-error-pace"));
        let lang = self.lang.parse::<Lang>().map_err(|_| errors.add("lang", "follow-error-language"));
        match (email, topic, pace, lang) {
            (Ok(email), Ok(topic), Ok(pace), Ok(lang)) => Ok(Wish { email, lang, pace, topic }),
            _ => Err(errors),
        }
    }
}

/// `/follow?topic=…`
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Query(asked): Query<Typed>) -> Result<Page, Refusal> {
    let email = viewer.actor.as_ref().map(|actor| actor.email.to_string()).unwrap_or_default();
    let begun = Typed { email, pace: Pace::Weekly.to_string(), lang: viewer.lang.to_string(), topic: asked.topic };
    form(&viewer, &ctx, begun, FieldErrors::default()).await
}

/// Sends the link that confirms; says the same whatever the address.
pub async fn send(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    match typed.check() {
        Ok(wish) => {
            follow::ask(&ctx, wish).await?;
            Ok(Redirect::to(&viewer.href("/follow/sent")).into_response())
        }
        Err(errors) => Ok(form(&viewer, &ctx, typed, errors).await?.into_response()),
    }
}

/// The form. What is asked for and is not there, or not public, cannot be told apart.
async fn form(viewer: &Viewer, ctx: &Ctx, typed: Typed, errors: FieldErrors) -> Result<Page, Refusal> {
    let topic = match typed.topic.parse::<Topic>() {
        Ok(topic) => Some(named(ctx.db.read(), viewer.lang, topic).await?.ok_or(Refusal::NotFound)?),
        Err(_) => None,
    };
    let head = Head { refused: !errors.is_empty(), description: Some(viewer.lang.t("follow-lead")), ..Head::default() };
    Ok(Page::with_head(viewer, viewer.lang.t("follow-title"), head, move || {
        let error = |field: &str| errors.of(field).map(t);
        view! {
            <ErrorSummary errors=said(&errors)/>
            <h1>{t("follow-title")}</h1>
            <p class="lead">{t("follow-lead")}</p>
            <form method="post" novalidate action=link("/follow")>
                {what(topic, error("topic"))}
                <Field name="email" kind="email" autocomplete="email" label=t("follow-email") hint=t("follow-email-hint")
                    value=typed.email error=error("email")/>
                <Radios name="pace" label=t("follow-pace") options=paces() selected=typed.pace
                    hint=ta("follow-pace-hint", &[("hour", lang().number(HOUR).into())]) error=error("pace")/>
                <Select name="lang" label=t("follow-language") options=languages() selected=typed.lang error=error("lang")/>
                <p class="note">{t("follow-privacy")}</p>
                <Button kind=ButtonKind::Primary>{t("follow-send")}</Button>
            </form>
        }
    }))
}

/// What is to be followed; where nothing was named, what has no page of its own to begin from.
fn what(topic: Option<Named>, error: Option<String>) -> AnyView {
    if let Some(Named { topic, name, path, .. }) = topic {
        return view! {
            <input type="hidden" name="topic" value=topic.to_string()/>
            <p class="follow-topic">{t("follow-what")} " " <a href=link(&path)><bdi>{name}</bdi></a></p>
        }
        .into_any();
    }
    let options = vec![(Topic::Updates.to_string(), t("topic-updates")), (Topic::Sanctions.to_string(), t("topic-sanctions"))];
    view! { <Radios name="topic" label=t("follow-what-choose") options=options hint=t("follow-what-hint") error=error/> }
        .into_any()
}

/// `/follow/sent`
pub async fn sent(viewer: Viewer) -> Page {
    Page::new(&viewer, viewer.lang.t("follow-sent-title"), move || {
        view! {
            <h1>{t("follow-sent-title")}</h1>
            <p>{ta("follow-sent", &[("days", LINK_LIFE.whole_days().into())])}</p>
            <p>{t("follow-sent-nothing")}</p>
        }
    })
}
