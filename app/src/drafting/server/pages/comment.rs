//! `/consultations/{slug}/{round}/comment`: an organisation says what it thinks of an article: written, looked at once more, made.

use super::found;
use super::words::article;
use crate::drafting::consultation::{Frozen, takes_comments};
use crate::drafting::server::Error;
use crate::drafting::server::consult::{Made, check, comment, commenting, text_of};
use crate::drafting::server::entity::consultation;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::CommentId;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::pages::words::{fact, said as texts};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::site::page::Head;
use crate::site::typed::{Step, Typed};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, Notice, Select, SummaryList, TextArea, Tone};
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;

/// On which article.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    article: String,
}

struct Shown {
    round: consultation::Model,
    text: Frozen,
    own: Vec<organisation::Model>,
    typed: Typed,
    errors: FieldErrors,
}

async fn open(viewer: &Viewer, ctx: &Ctx, slug: &str, round: &str, typed: Typed) -> Result<Shown, Refusal> {
    let (round, _) = found(ctx, slug, round).await?;
    let own = commenting(ctx, ctx.db.read(), viewer.signed_in()?.person, &round).await?;
    if own.is_empty() {
        return Err(Refusal::Forbidden("consultation-refused-nobody"));
    }
    Ok(Shown { text: text_of(&round)?, round, own, typed, errors: FieldErrors::default() })
}

/// The form.
pub async fn ask(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((slug, round)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Page, Refusal> {
    let id: CommentId = ctx.random.id(ctx.clock.now());
    let article = if asked.article.is_empty() { "0" } else { &asked.article };
    let shown = open(&viewer, &ctx, &slug, &round, Typed::default().with("key", id).with("article", article)).await?;
    if !takes_comments(shown.round.closes_on, shown.round.closed_at.is_some(), ctx.clock.today()) {
        return Err(Refusal::Refused("consultation-refused-closed"));
    }
    Ok(page(&viewer, shown, Step::Edit))
}

/// Shows it once more, or makes it.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((slug, round)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let mut shown = open(&viewer, &ctx, &slug, &round, typed).await?;
    let made = Made {
        id: shown.typed.get("key").parse().map_err(|_| Refusal::BadRequest)?,
        organisation: shown.typed.get("organisation").to_owned(),
        article: shown.typed.get("article").parse().unwrap_or(-1),
        comment: shown.typed.get("comment").replace("\r\n", "\n"),
    };
    let errors = check(&made, &shown.text);
    let step = shown.typed.step();
    if !errors.is_empty() || step != Step::Act {
        let step = if errors.is_empty() { step } else { Step::Edit };
        shown.errors = errors;
        return Ok(page(&viewer, shown, step).into_response());
    }
    match comment(&ctx, viewer.signed_in()?, shown.round.id, made).await {
        Ok(number) => {
            let path =
                format!("/consultations/{slug}/{}?article={}#comment-{number}", shown.round.number, shown.typed.get("article"));
            Ok(Redirect::to(&viewer.href(&path)).into_response())
        }
        // What was typed is kept to be taken elsewhere.
        Err(Error::Closed) => {
            shown.errors = FieldErrors::one("comment", "consultation-refused-closed");
            Ok(page(&viewer, shown, Step::Edit).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

fn page(viewer: &Viewer, shown: Shown, step: Step) -> Page {
    let title = viewer.lang.t("consultation-do-comment");
    Page::with_head(viewer, title, Head::quiet(!shown.errors.is_empty()), move || match step {
        Step::Edit => form(&shown),
        Step::Check | Step::Act => last_look(&shown),
    })
}

fn here(shown: &Shown) -> String {
    link(&format!("/consultations/{}/{}", shown.round.slug, shown.round.number))
}

fn form(shown: &Shown) -> AnyView {
    let Shown { round, text, own, typed, errors } = shown;
    let tag = text.language_for(lang().as_str()).to_owned();
    let titles = text.texts.get(&tag).into_iter().flat_map(|text| &text.articles);
    let titles = titles.map(|a| (a.no.to_string(), format!("{}. {}", a.no, a.title)));
    let options = std::iter::once(("0".to_owned(), article(0))).chain(titles).collect();
    let own = own.iter().map(|o| (o.slug.to_string(), o.name.clone())).collect();
    view! {
        <ErrorSummary errors=said(errors)/>
        <p class="flush"><a href=here(shown)>{texts(&round.title)}</a></p>
        <h1>{t("consultation-do-comment")}</h1>
        <p>{ta("consultation-until", &[("day", lang().date(round.closes_on).into())])}</p>
        <form method="post" novalidate action=format!("{}/comment", here(shown))>
            <input type="hidden" name="key" value=typed.get("key").to_owned()/>
            <Select name="organisation" label=t("consultation-for") options=own selected=typed.get("organisation")/>
            <Select name="article" label=t("consultation-on") options=options selected=typed.get("article")
                error=errors.of("article").map(t)/>
            <TextArea name="comment" label=t("consultation-comment") hint=t("consultation-comment-hint") value=typed.get("comment")
                error=errors.of("comment").map(t) rows=8/>
            <Button name="step".to_owned() value=Step::Check.to_string()>{t("consultation-look")}</Button>
        </form>
    }
    .into_any()
}

fn last_look(shown: &Shown) -> AnyView {
    let Shown { round, own, typed, .. } = shown;
    let of = own.iter().find(|o| o.slug.as_str() == typed.get("organisation")).map(|o| o.name.clone()).unwrap_or_default();
    let facts = vec![
        fact("pacts-name", texts(&round.title)),
        fact("consultation-for", of),
        fact("consultation-on", article(typed.get("article").parse().unwrap_or_default())),
        fact("consultation-comment", view! { <p class="comment-text" dir="auto">{typed.get("comment").to_owned()}</p> }),
    ];
    view! {
        <h1>{t("consultation-look-title")}</h1>
        <SummaryList>{facts}</SummaryList>
        <Notice tone=Tone::Soon title=t("pact-term-public-title")>{t("consultation-public")}</Notice>
        <form method="post" novalidate action=format!("{}/comment", here(shown))>
            {typed.carried()}
            <p class="cluster">
                <Button name="step".to_owned() value=Step::Act.to_string()>{t("consultation-send")}</Button>
                <Button kind=ButtonKind::Secondary name="step".to_owned() value=Step::Edit.to_string()>{t("consultation-change")}</Button>
            </p>
        </form>
    }
    .into_any()
}
