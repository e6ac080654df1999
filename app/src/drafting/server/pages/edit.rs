//! `/desk/drafts/{id}/edit`: the text in one language, with how it will look on the press of a button.

use super::draft_id;
use super::words::{language, problems};
use crate::drafting::model::{Change, Content};
use crate::drafting::server::Error;
use crate::drafting::server::access::{Work, own, version};
use crate::drafting::server::make;
use crate::drafting::server::write::keep as save;
use crate::kernel::error::FieldErrors;
use crate::kernel::locale::Lang;
use crate::pacts::server::pages::legal::legal;
use crate::pacts::server::pages::redline::redline;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t, ta};
use crate::site::page::Head;
use crate::site::typed::{Step, Typed};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, Notice, TextArea, Tone};
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;

/// In which language.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    text: String,
}

struct Shown {
    work: Work,
    lang: Lang,
    text: String,
    errors: FieldErrors,
    /// Whether it is shown as it will look.
    preview: bool,
    /// What the text was when the form was opened, where somebody has changed it since.
    newer: Option<String>,
}

/// The form with what was saved last.
pub async fn form(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Query(which): Query<Which>,
) -> Result<Page, Refusal> {
    let work = open(&viewer, &ctx, &id).await?;
    let lang = if which.text.is_empty() { viewer.lang } else { which.text.parse().map_err(|_| Refusal::NotFound)? };
    let text = work.content.texts.get(lang.as_str()).cloned().unwrap_or_default();
    Ok(page(&viewer, Shown { work, lang, text, errors: FieldErrors::default(), preview: false, newer: None }))
}

async fn open(viewer: &Viewer, ctx: &Ctx, id: &str) -> Result<Work, Refusal> {
    let work = own(ctx.db.read(), viewer.signed_in()?, draft_id(id)?).await?;
    work.way.edit().map_err(|barred| Refusal::Refused(barred.key()))?;
    Ok(work)
}

/// Shows how it will look, or saves it.
pub async fn keep(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let work = open(&viewer, &ctx, &id).await?;
    let lang: Lang = typed.get("lang").parse().map_err(|_| Refusal::BadRequest)?;
    let seen: i32 = typed.get("seen").parse().map_err(|_| Refusal::BadRequest)?;
    let text = typed.get("text").replace("\r\n", "\n");
    let change = Change::Text(lang, text.clone());
    let (mut errors, mut newer) = (change.check(), None);
    if typed.step() == Step::Act {
        match save(&ctx, viewer.signed_in()?, work.draft.id, seen, change).await {
            Ok(_) => return Ok(Redirect::to(&viewer.href(&format!("/desk/drafts/{}", work.draft.id))).into_response()),
            Err(Error::Fields(found)) => errors = found,
            Err(Error::Newer) => {
                // Nothing is lost: what was typed stays, and saving once more puts it in the place of what the other wrote.
                errors.add("text", "draft-refused-newer");
                let was = version(ctx.db.read(), work.draft.id, seen).await?.unwrap_or_default();
                newer = Some(was.texts.get(lang.as_str()).cloned().unwrap_or_default());
            }
            Err(error) => return Err(error.into()),
        }
    }
    let preview = newer.is_none();
    // What the other saved is what is seen from here on.
    Ok(page(&viewer, Shown { work, lang, text, errors, preview, newer }).into_response())
}

fn page(viewer: &Viewer, shown: Shown) -> Page {
    let head = Head { refused: !shown.errors.is_empty(), ..Head::default() };
    let language = viewer.lang.t(&format!("language-{}", shown.lang));
    let title = viewer.lang.ta("draft-edit-title", &[("language", language.into())]);
    let heading = title.clone();
    Page::with_head(viewer, title, head, move || body(&shown, heading))
}

fn body(shown: &Shown, heading: String) -> AnyView {
    let Shown { work, lang, text, errors, preview, newer } = shown;
    let (here, tag) = (format!("/desk/drafts/{}", work.draft.id), lang.as_str());
    let now = work.content.texts.get(tag).cloned().unwrap_or_default();
    let newer = newer.as_ref().map(|was| {
        view! {
            <Notice tone=Tone::Bad title=t("draft-newer-title")>{t("draft-newer")}</Notice>
            <section id="newer">
                <h2>{t("draft-newer-changes")}</h2>
                {redline(was, &now, tag)}
            </section>
        }
    });
    let preview = preview.then(|| looks(work, *lang, text));
    let places: Vec<_> = make::template(work)
        .placeholders
        .into_iter()
        .map(
            |place| view! { <li><code>{format!("{{{{{}}}}}", place.key)}</code> " – " <span lang="en">{place.label}</span></li> },
        )
        .collect();
    let places = (!places.is_empty()).then(|| {
        view! { <details><summary>{t("draft-places")}</summary><ul>{places}</ul></details> }
    });
    view! {
        <ErrorSummary errors=said(errors)/>
        <p class="flush"><a href=link(&here)>{t("draft-back")}</a></p>
        <h1>{heading}</h1>
        {newer}
        <form method="post" novalidate action=link(&format!("{here}/edit"))>
            <input type="hidden" name="seen" value=work.draft.version/>
            <input type="hidden" name="lang" value=tag/>
            <details>
                <summary>{t("draft-how")}</summary>
                <ul>
                    <li>{t("draft-how-title")}</li>
                    <li>{t("draft-how-front")}</li>
                    <li>{t("draft-how-articles")}</li>
                    <li>{t("draft-how-paragraphs")}</li>
                </ul>
            </details>
            {places}
            <div dir=lang.dir()>
                <TextArea name="text" label=language(tag) hint=t("draft-text-hint") value=text.clone() error=errors.of("text").map(t)
                    rows=24/>
            </div>
            <p class="cluster">
                <Button name="step".to_owned() value="act".to_owned()>{t("draft-save")}</Button>
                <Button kind=ButtonKind::Secondary name="step".to_owned() value="check".to_owned()>{t("draft-preview")}</Button>
            </p>
        </form>
        {preview}
    }
    .into_any()
}

/// How the text will be read, with what is wrong with it.
fn looks(work: &Work, lang: Lang, text: &str) -> AnyView {
    let content: Content = Change::Text(lang, text.to_owned()).apply(&work.content);
    let (tag, template) = (lang.as_str(), make::template(work));
    let looks = match make::read(&template, &content, tag) {
        Ok(text) => legal(&text, tag),
        Err(found) => {
            let html = crate::pacts::server::markdown::render(&make::filled(&template, &content, tag));
            view! { {problems(&found)} <div class="legal" lang=tag dir=lang.dir() inner_html=html></div> }.into_any()
        }
    };
    let title = ta("draft-looks", &[("language", language(tag).into())]);
    view! { <section id="preview" aria-labelledby="preview-title"><p class="kind" id="preview-title">{title}</p> {looks}</section> }.into_any()
}
