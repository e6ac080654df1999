//! The monitor's declaration of interests: the form, one last look, and the act.

use super::{Look, Step, Typed, in_languages, look};
use crate::kernel::error::FieldErrors;
use crate::monitoring::model::{MOST_CHARACTERS, texts};
use crate::monitoring::server::appoint::{declare, own};
use crate::pacts::server::pages::words::{fact, said as in_words};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

/// The form.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(slug): Path<String>) -> Result<Page, Refusal> {
    own(ctx.db.read(), viewer.signed_in()?, &slug).await?;
    Ok(page(&viewer, slug, Typed::default(), FieldErrors::default()))
}

/// The last look, and the act.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let actor = viewer.signed_in()?;
    own(ctx.db.read(), actor, &slug).await?;
    let (text, mut errors) = (typed.texts("text"), FieldErrors::default());
    texts(&mut errors, "text", &text, MOST_CHARACTERS);
    match typed.step() {
        Step::Edit => Ok(page(&viewer, slug, typed, FieldErrors::default()).into_response()),
        Step::Check | Step::Act if !errors.is_empty() => Ok(page(&viewer, slug, typed, errors).into_response()),
        Step::Check => {
            let what = Look {
                title: "declaration-form-title",
                what: viewer.lang.t("declaration-what"),
                act: "declaration-now",
                editable: true,
            };
            Ok(look(&viewer, what, typed, move || vec![fact("declaration-text", in_words(&text))]).into_response())
        }
        Step::Act => {
            declare(&ctx, actor, &slug, text).await?;
            Ok(Redirect::to(&viewer.href(&format!("/pacts/{slug}/monitor#declarations"))).into_response())
        }
    }
}

fn page(viewer: &Viewer, slug: String, typed: Typed, errors: FieldErrors) -> Page {
    Page::with_head(viewer, viewer.lang.t("declaration-form-title"), Head::quiet(!errors.is_empty()), move || {
        let here = link(&format!("/pacts/{slug}/monitor"));
        let text = in_languages("text", "declaration-text", "declaration-text-hint", &typed, &errors, 8);
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=here.clone()>{t("writing-back")}</a></p>
            <h1>{t("declaration-form-title")}</h1>
            <form method="post" novalidate action=format!("{here}/declaration")>
                {text}
                <Button kind=ButtonKind::Primary name="step".to_owned() value=Step::Check.to_string()>{t("look-go-on")}</Button>
            </form>
        }
    })
}
