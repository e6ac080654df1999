//! Writing a publication: a draft that only the monitor sees, how it will look, and the act that needs nobody else.

use super::publication::text;
use super::{Step, Typed, in_languages};
use crate::commitments::server::pages::words::period;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::PublicationId;
use crate::monitoring::server::Error;
use crate::monitoring::server::appoint::own;
use crate::monitoring::server::publish::{self, mine, publish, save};
use crate::pacts::server::pages::words::{fact, record_head, said as in_words};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, Field, LinkButton, Notice, SummaryList, Tone};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

fn draft_id(id: &str) -> Result<PublicationId, Refusal> {
    id.parse().map_err(|_| Refusal::NotFound)
}

fn typed_of(draft: publish::Typed) -> Typed {
    let fields = Typed::default().with_texts("title", &draft.title).with_texts("body", &draft.body);
    fields.with("period_from", draft.period_from).with("period_to", draft.period_to)
}

fn draft_of(typed: &Typed) -> publish::Typed {
    let (period_from, period_to) = (typed.get("period_from").to_owned(), typed.get("period_to").to_owned());
    publish::Typed { title: typed.texts("title"), body: typed.texts("body"), period_from, period_to }
}

/// An empty form.
pub async fn new(viewer: Viewer, State(ctx): State<Ctx>, Path(slug): Path<String>) -> Result<Page, Refusal> {
    own(ctx.db.read(), viewer.signed_in()?, &slug).await?;
    Ok(page(&viewer, slug, None, Typed::default(), FieldErrors::default()))
}

/// Keeps a new draft.
pub async fn create(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Redirect, Refusal> {
    let id = save(&ctx, viewer.signed_in()?, &slug, None, draft_of(&typed)).await?;
    Ok(Redirect::to(&viewer.href(&format!("/pacts/{slug}/monitor/drafts/{id}/preview"))))
}

/// A draft, to go on with; what would keep it from being published is named.
pub async fn edit(viewer: Viewer, State(ctx): State<Ctx>, Path((slug, id)): Path<(String, String)>) -> Result<Page, Refusal> {
    let id = draft_id(&id)?;
    let draft: publish::Typed = mine(ctx.db.read(), viewer.signed_in()?, &slug, id).await?.into();
    Ok(page(&viewer, slug, Some(id), typed_of(draft), FieldErrors::default()))
}

/// Keeps a draft again.
pub async fn keep(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((slug, id)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Redirect, Refusal> {
    let id = save(&ctx, viewer.signed_in()?, &slug, Some(draft_id(&id)?), draft_of(&typed)).await?;
    Ok(Redirect::to(&viewer.href(&format!("/pacts/{slug}/monitor/drafts/{id}/preview"))))
}

/// How it will look; the form again, with what is missing, where it cannot be published yet.
pub async fn preview(viewer: Viewer, State(ctx): State<Ctx>, Path((slug, id)): Path<(String, String)>) -> Result<Page, Refusal> {
    let id = draft_id(&id)?;
    let draft: publish::Typed = mine(ctx.db.read(), viewer.signed_in()?, &slug, id).await?.into();
    let (writing, from, to) = match draft.check() {
        Ok(whole) => whole,
        Err(Error::Incomplete(errors)) => return Ok(page(&viewer, slug, Some(id), typed_of(draft), errors)),
        Err(error) => return Err(error.into()),
    };
    Ok(Page::new(&viewer, viewer.lang.t("writing-preview-title"), move || {
        let here = format!("/pacts/{slug}/monitor/drafts/{id}");
        let facts = vec![fact("obligation-period-title", period(from, to))];
        view! {
            <Notice tone=Tone::Soon title=t("writing-preview-title")>{t("writing-preview")}</Notice>
            {record_head(t("publication-kind"), in_words(&writing.title), ())}
            <SummaryList>{facts}</SummaryList>
            {text(&writing)}
            <form method="post" novalidate action=link(&format!("{here}/preview"))>
                <p class="cluster">
                    <Button kind=ButtonKind::Primary name="step".to_owned() value=Step::Act.to_string()>{t("writing-publish")}</Button>
                    <LinkButton href=link(&here) kind=ButtonKind::Secondary>{t("writing-edit")}</LinkButton>
                </p>
            </form>
        }
    }))
}

/// Publishes it.
pub async fn act(viewer: Viewer, State(ctx): State<Ctx>, Path((slug, id)): Path<(String, String)>) -> Result<Response, Refusal> {
    let name = publish(&ctx, viewer.signed_in()?, &slug, draft_id(&id)?).await?;
    Ok(Redirect::to(&viewer.href(&format!("/pacts/{slug}/monitor/{name}"))).into_response())
}

fn page(viewer: &Viewer, slug: String, id: Option<PublicationId>, typed: Typed, errors: FieldErrors) -> Page {
    let head = Head { refused: !errors.is_empty(), ..Head::default() };
    Page::with_head(viewer, viewer.lang.t("writing-title"), head, move || {
        let back = link(&format!("/pacts/{slug}/monitor"));
        let action = id.map_or_else(|| format!("{back}/new"), |id| format!("{back}/drafts/{id}"));
        let title = in_languages("title", "publication-name", "writing-title-hint", &typed, &errors, 2);
        let body = in_languages("body", "writing-body", "writing-body-hint", &typed, &errors, 20);
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=back>{t("writing-back")}</a></p>
            <h1>{t("writing-title")}</h1>
            <p>{t("writing-lead")}</p>
            <form method="post" novalidate action=action>
                {title}
                <Field name="period_from" label=t("writing-from") kind="date" value=typed.get("period_from")
                    error=errors.of("period_from").map(t)/>
                <Field name="period_to" label=t("writing-to") kind="date" value=typed.get("period_to")
                    error=errors.of("period_to").map(t)/>
                {body}
                <Button kind=ButtonKind::Primary>{t("writing-look")}</Button>
            </form>
        }
    })
}
