//! `/{lang}/desk/updates/{id}/edit`: the writing itself. Where scripts run the draft is kept by itself and shown as it will look.

use super::new::{audiences, kinds};
use super::preview::{fragment, preview};
use super::update_id;
use super::words::{named, subject};
use crate::kernel::error::FieldErrors;
use crate::kernel::locale::Lang;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t, ta};
use crate::publications::model::{Audience, Draft};
use crate::publications::server::Error;
use crate::publications::server::access::{Work, work};
use crate::publications::server::subjects::{self, Subject};
use crate::publications::server::write::{Saved, keep as save};
use crate::publications::step::EditionState;
use crate::reports::island::KeepDraft;
use crate::site::page::Head;
use crate::site::typed::{Typed, in_languages};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, Checkbox, ErrorSummary, Field, Fieldset, Notice, Select, TextArea, Tone};
use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

/// The id of the form, by which the island finds it.
const FORM: &str = "update-form";
/// The id of the place where the island shows how it will look.
const PREVIEW: &str = "update-preview";

/// A draft as the fields of its form.
fn typed_of(work: &Work) -> Result<Typed, Refusal> {
    let draft = work.edition.draft()?;
    let typed = Typed::default()
        .with_texts("title", &draft.title)
        .with_texts("summary", &draft.summary)
        .with_texts("body", &draft.body)
        .with_texts("inside", &draft.inside)
        .with_texts("wrong", &draft.wrong)
        .with("inside_for", &draft.inside_for)
        .with("about", &draft.about)
        .with("period_from", &draft.period_from)
        .with("period_to", &draft.period_to)
        .with("tell", if draft.tell { "yes" } else { "" })
        .with("kind", work.update.kind)
        .with("audience", work.update.audience)
        .with("seen", work.edition.save);
    Ok(draft.machine.iter().fold(typed, |typed, lang| typed.with(&format!("machine.{lang}"), "yes")))
}

/// The fields of a form as a draft.
fn draft_of(typed: &Typed) -> Draft {
    let own = |name: &str| typed.get(name).to_owned();
    let machine = Lang::ALL.iter().filter(|l| typed.has(&format!("machine.{l}"))).map(ToString::to_string).collect();
    Draft {
        title: typed.texts("title"),
        summary: typed.texts("summary"),
        body: typed.texts("body"),
        inside: typed.texts("inside"),
        inside_for: own("inside_for"),
        machine,
        about: own("about"),
        period_from: own("period_from"),
        period_to: own("period_to"),
        wrong: typed.texts("wrong"),
        tell: typed.has("tell"),
    }
}

/// What the form shows beside its fields.
struct Shown {
    work: Work,
    typed: Typed,
    errors: FieldErrors,
    about: (Vec<Subject>, Vec<String>),
    /// Somebody else saved it in between.
    newer: bool,
}

/// The form with what was saved last.
pub async fn form(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id = update_id(&id)?;
    let work = work(ctx.db.read(), viewer.signed_in()?, id).await?;
    if work.edition.state != EditionState::Draft || !work.hand.writes {
        return Ok(Redirect::to(&viewer.href(&format!("/desk/updates/{id}"))).into_response());
    }
    let typed = typed_of(&work)?;
    let about = subjects::read(ctx.db.read(), typed.get("about")).await?;
    Ok(page(&viewer, Shown { work, typed, errors: FieldErrors::default(), about, newer: false }).into_response())
}

/// Keeps it. `then` says what comes after: the record, or only how it will look, for the island.
pub async fn keep(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let (id, actor) = (update_id(&id)?, viewer.signed_in()?);
    let work = work(ctx.db.read(), actor, id).await?;
    let draft = draft_of(&typed);
    let saved = Saved {
        seen: typed.get("seen").parse().map_err(|_| Refusal::BadRequest)?,
        kind: typed.get("kind").parse().unwrap_or(work.update.kind),
        audience: typed.get("audience").parse().unwrap_or(work.update.audience),
        draft: draft.clone(),
    };
    let live = typed.get("then") == "preview";
    match save(&ctx, actor, id, saved).await {
        Ok(_) if live => Ok(Html(fragment(&viewer, &draft)).into_response()),
        Ok(_) => Ok(Redirect::to(&viewer.href(&format!("/desk/updates/{id}"))).into_response()),
        Err(Error::Newer) if live => Ok(StatusCode::CONFLICT.into_response()),
        Err(Error::Newer) => {
            // Nothing is lost: what was typed stays, and saving once more puts it on top of what the other wrote.
            let typed = typed.with("seen", work.edition.save);
            let about = subjects::read(ctx.db.read(), typed.get("about")).await?;
            Ok(page(&viewer, Shown { work, typed, errors: FieldErrors::default(), about, newer: true }).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

fn page(viewer: &Viewer, shown: Shown) -> Page {
    let head = Head { islands: true, refused: !shown.errors.is_empty(), ..Head::default() };
    Page::with_head(viewer, viewer.lang.t("update-edit-title"), head, move || body(&shown))
}

fn body(shown: &Shown) -> AnyView {
    let Shown { work, typed, errors, about, newer } = shown;
    let here = link(&format!("/desk/updates/{}", work.update.id));
    let newer = newer.then(|| {
        let history = format!("{here}/history");
        view! {
            <Notice tone=Tone::Bad title=t("update-newer-title")>
                {t("update-newer")} " " <a href=history>{t("update-history-way")}</a>
            </Notice>
        }
    });
    let first = work.edition.number == 1;
    let settled = first.then(|| {
        let audience = typed.get("audience").parse().unwrap_or(work.update.audience);
        view! { {kinds(typed.get("kind").parse().unwrap_or(work.update.kind))} {audiences(audience)} }
    });
    let wrong = (!first).then(|| wrong(typed, errors));
    view! {
        <ErrorSummary errors=said(errors)/>
        {newer}
        <p class="flush"><a href=here.clone()>{t("update-edit-back")}</a></p>
        <h1>{t("update-edit-title")}</h1>
        <p>{t("update-edit-lead")}</p>
        <div class="with-side update-writing">
            <form id=FORM method="post" novalidate action=format!("{here}/edit")>
                <input type="hidden" name="seen" value=typed.get("seen").to_owned()/>
                {wrong}
                {settled}
                {in_languages("title", "update-title", "update-title-hint", typed, errors, 2)}
                {in_languages("summary", "update-summary", "update-summary-hint", typed, errors, 3)}
                {in_languages("body", "update-text", "update-text-hint", typed, errors, 16)}
                <p class="hint cluster">
                    <a href=format!("{here}/images")>{t("update-images-way")}</a>
                    <a href=format!("{here}/files")>{t("update-files-way")}</a>
                </p>
                {machine(typed, errors)}
                {records(typed, errors, about)}
                {period(typed, errors)}
                {for_inside(typed, errors, work.update.audience)}
                <p class="cluster">
                    <Button>{t("update-save")}</Button>
                </p>
                <KeepDraft form=FORM.to_owned() saved=t("update-kept") failed=t("update-not-kept") preview=PREVIEW.to_owned()/>
            </form>
            <aside aria-label=t("update-looks")>
                <h2>{t("update-looks")}</h2>
                <div id=PREVIEW>{preview(&draft_of(typed))}</div>
            </aside>
        </div>
    }
    .into_any()
}

/// What a correction says besides: what was wrong, and whether those who got it are told.
fn wrong(typed: &Typed, errors: &FieldErrors) -> AnyView {
    view! {
        {in_languages("wrong", "update-wrong", "update-wrong-hint", typed, errors, 3)}
        <Checkbox name="tell" label=t("update-tell") hint=t("update-tell-hint") checked=typed.has("tell")/>
    }
    .into_any()
}

/// The languages that a machine drafted, and those in which nothing is written yet.
fn machine(typed: &Typed, errors: &FieldErrors) -> AnyView {
    let boxes: Vec<_> = Lang::ALL
        .iter()
        .map(|l| {
            let name = format!("machine.{l}");
            let label = t(&format!("language-{l}"));
            view! { <Checkbox checked=typed.has(&name) name=name label=label/> }
        })
        .collect();
    let missing = draft_of(typed).missing();
    let missing = (!missing.is_empty()).then(|| {
        view! { <p class="note">{ta("update-missing", &[("languages", named(&missing).into())])}</p> }
    });
    let error = errors.of("machine").map(|key| view! { <p class="error">{t(key)}</p> });
    let open = error.is_some() || Lang::ALL.iter().any(|l| typed.has(&format!("machine.{l}")));
    view! {
        <div id="machine">
            {missing}
            <details open=open>
                <summary>{t("update-machine")}</summary>
                {error}
                <p class="hint">{t("update-machine-hint")}</p>
                <Fieldset legend=t("update-machine-which")>{boxes}</Fieldset>
            </details>
        </div>
    }
    .into_any()
}

/// What it is about, as addresses, with what they lead to.
fn records(typed: &Typed, errors: &FieldErrors, (found, lost): &(Vec<Subject>, Vec<String>)) -> AnyView {
    let found: Vec<_> = found.iter().map(|s| view! { <li>{subject(s)}</li> }.into_any()).collect();
    let lost: Vec<_> = lost
        .iter()
        .map(|line| {
            view! { <li><bdi>{line.clone()}</bdi> " " <span class="soft">{t("update-about-lost")}</span></li> }.into_any()
        })
        .collect();
    view! {
        <TextArea name="about" label=t("update-about") hint=t("update-about-hint") value=typed.get("about")
            error=errors.of("about").map(t) rows=3/>
        <ul class="plain">{found} {lost}</ul>
    }
    .into_any()
}

fn period(typed: &Typed, errors: &FieldErrors) -> AnyView {
    let open = typed.has("period_from") || typed.has("period_to");
    view! {
        <details open=open>
            <summary>{t("update-period")}</summary>
            <Field name="period_from" label=t("writing-from") kind="date" value=typed.get("period_from")
                error=errors.of("period_from").map(t)/>
            <Field name="period_to" label=t("writing-to") kind="date" value=typed.get("period_to")
                error=errors.of("period_to").map(t)/>
        </details>
    }
    .into_any()
}

/// The edition for those inside, of an update that is for more than them.
fn for_inside(typed: &Typed, errors: &FieldErrors, of: Audience) -> AnyView {
    let options: Vec<_> =
        Audience::ALL.iter().filter(|a| **a > of).map(|a| (a.to_string(), super::words::audience(*a))).collect();
    let open = !typed.texts("inside").0.is_empty();
    view! {
        <details open=open>
            <summary>{t("update-inside")}</summary>
            {in_languages("inside", "update-inside-text", "update-inside-hint", typed, errors, 6)}
            <Select name="inside_for" label=t("update-inside-for") options=options selected=typed.get("inside_for")
                error=errors.of("inside_for").map(t)/>
        </details>
    }
    .into_any()
}
