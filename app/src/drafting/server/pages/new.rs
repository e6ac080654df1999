//! `/desk/drafts/new`: a draft is begun, from a template or blank.

use crate::drafting::server::Error;
use crate::drafting::server::access::offices;
use crate::drafting::server::write::{New, begin};
use crate::kernel::error::FieldErrors;
use crate::kernel::text::{NonEmptyText, Slug};
use crate::organisations::server::entity::organisation;
use crate::pacts::model::{PactKind, Texts};
use crate::pacts::server::templates::{carried, names};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t};
use crate::site::page::Head;
use crate::site::typed::Typed;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ErrorSummary, Field, Select};
use axum::extract::{Form, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

/// The form.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>) -> Result<Page, Refusal> {
    let offices = mine(&viewer, &ctx).await?;
    let typed = Typed::default().with("kind", PactKind::IntegrityPact);
    Ok(page(&viewer, offices, typed, FieldErrors::default()))
}

async fn mine(viewer: &Viewer, ctx: &Ctx) -> Result<Vec<organisation::Model>, Refusal> {
    let offices = offices(ctx.db.read(), viewer.signed_in()?.person).await?;
    if offices.is_empty() { Err(Refusal::Forbidden("draft-refused-not-secretariat")) } else { Ok(offices) }
}

/// Begins it.
pub async fn act(viewer: Viewer, State(ctx): State<Ctx>, Form(typed): Form<Typed>) -> Result<Response, Refusal> {
    let offices = mine(&viewer, &ctx).await?;
    let mut errors = FieldErrors::default();
    let title = typed.get("title").parse::<NonEmptyText>().map_err(|bad| errors.add("title", bad.key()));
    let slug = typed.get("slug").trim().parse::<Slug>().map_err(|bad| errors.add("slug", bad.key()));
    let template = Some(typed.get("template").to_owned()).filter(|name| !name.is_empty());
    if template.as_deref().is_some_and(|name| names().all(|known| known != name)) {
        errors.add("template", "draft-template-missing");
    }
    let kind = typed.get("kind").parse().map_err(|_| errors.add("kind", "draft-kind-missing"));
    let (Ok(title), Ok(slug), Ok(kind), true) = (title, slug, kind, errors.is_empty()) else {
        return Ok(page(&viewer, offices, typed, errors).into_response());
    };
    let organisation = typed.get("organisation").to_owned();
    let new = New { organisation, template, kind, slug, title: title.to_string(), lang: viewer.lang };
    match begin(&ctx, viewer.signed_in()?, new).await {
        Ok(id) => Ok(Redirect::to(&viewer.href(&format!("/desk/drafts/{id}"))).into_response()),
        Err(Error::Taken) => {
            let errors = FieldErrors::one("slug", "draft-refused-taken");
            Ok(page(&viewer, offices, typed, errors).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

fn page(viewer: &Viewer, offices: Vec<organisation::Model>, typed: Typed, errors: FieldErrors) -> Page {
    let head = Head { refused: !errors.is_empty(), ..Head::default() };
    Page::with_head(viewer, viewer.lang.t("draft-begin"), head, move || {
        let wrong = |field: &str| errors.of(field).map(t);
        let short = |title: &Texts| title.pick(lang()).0.to_owned();
        let carried = names().filter_map(|name| Some((name.to_owned(), short(&carried(name)?.0.short_title))));
        let templates = std::iter::once((String::new(), t("draft-blank"))).chain(carried).collect();
        let kinds = PactKind::ALL.iter().map(|k| (k.to_string(), t(&format!("pact-kind-{k}")))).collect();
        let offices = offices.iter().map(|o| (o.slug.to_string(), o.name.clone())).collect();
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=link("/desk/drafts")>{t("drafts-title")}</a></p>
            <h1>{t("draft-begin")}</h1>
            <form method="post" novalidate action=link("/desk/drafts/new")>
                <Select name="organisation" label=t("draft-organisation") options=offices selected=typed.get("organisation")/>
                <Select name="template" label=t("draft-template") hint=t("draft-template-hint") options=templates
                    selected=typed.get("template") error=wrong("template")/>
                <Select name="kind" label=t("pacts-kind") hint=t("draft-kind-hint") options=kinds selected=typed.get("kind")
                    error=wrong("kind")/>
                <Field name="title" label=t("draft-title") value=typed.get("title") error=wrong("title")/>
                <Field name="slug" label=t("draft-slug") hint=t("draft-slug-hint") value=typed.get("slug") error=wrong("slug")/>
                <Button>{t("draft-begin")}</Button>
            </form>
        }
    })
}
