//! Answering without a name: the questionnaire behind a link, with the code typed in the form and sent in its body.

use super::group;
use crate::assessments::model::Respondents;
use crate::assessments::questionnaire::{Ratings, SCALE, on_factor};
use crate::assessments::server::commands::{Error, answer, door};
use crate::assessments::server::entity::round;
use crate::factors::FACTORS;
use crate::factors::server::numbered;
use crate::kernel::error::FieldErrors;
use crate::organisations::server::entity::organisation;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::platform::limits::Knocker;
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ErrorSummary, Field, Fieldset, Notice, Radios};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use sea_orm::EntityTrait as _;
use std::collections::HashMap;

/// What was chosen and typed, by field.
type Typed = HashMap<String, String>;

/// `/assess/{token}`
pub async fn form(viewer: Viewer, State(ctx): State<Ctx>, Path(token): Path<String>) -> Result<Page, Refusal> {
    let door = load(&ctx, &token).await?;
    Ok(page(&viewer, token, door, Typed::new(), FieldErrors::default()).for_the_reader_alone())
}

/// Takes the answer. Only who gives a wrong code is counted: nobody loses an answer for having colleagues behind one address.
pub async fn send(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Path(token): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let door = load(&ctx, &token).await?;
    let code = typed.get("code").map(String::as_str).unwrap_or_default();
    let mut errors = FieldErrors::default();
    if code.trim().is_empty() {
        errors.add("code", "assess-no-code");
    }
    let ratings = Ratings::read(&typed);
    for name in ratings.as_ref().err().into_iter().flatten() {
        errors.add(name, "assess-no-rating");
    }
    if let (Ok(ratings), true) = (ratings, errors.is_empty()) {
        match answer(&ctx, &token, code, ratings).await {
            Ok(()) => return Ok(Redirect::to(&viewer.href("/assess/thanks")).into_response()),
            Err(Error::WrongCode) => errors.add("code", "assess-bad-code"),
            Err(Error::UsedCode) => errors.add("code", "assess-used-code"),
            Err(error) => return Err(error.into()),
        }
        knocker.knock(&ctx)?;
    }
    Ok(page(&viewer, token, door, typed, errors).into_response())
}

/// `/assess/thanks`
pub async fn thanks(viewer: Viewer) -> Page {
    Page::with_head(&viewer, viewer.lang.t("assess-thanks"), Head::quiet(false), || {
        view! {
            <h1>{t("assess-thanks")}</h1>
            <p>{t("assess-thanks-what")}</p>
            <p><a href=link("/assessments")>{t("assess-title")}</a></p>
        }
    })
}

struct Door {
    round: round::Model,
    respondents: Respondents,
    administration: String,
}

async fn load(ctx: &Ctx, token: &str) -> Result<Door, Refusal> {
    let (round, respondents) = door(ctx.db.read(), token, ctx.clock.today()).await?;
    let found = organisation::Entity::find_by_id(round.organisation_id).one(ctx.db.read()).await?;
    Ok(Door { administration: found.ok_or(Refusal::NotFound)?.name, round, respondents })
}

fn page(viewer: &Viewer, token: String, door: Door, typed: Typed, errors: FieldErrors) -> Page {
    let head = Head::quiet(!errors.is_empty());
    let title = viewer.lang.ta("assess-form-title", &[("administration", door.administration.clone().into())]);
    Page::with_head(viewer, title.clone(), head, move || {
        let code = typed.get("code").cloned().unwrap_or_default();
        let factors: Vec<_> = (1..=FACTORS).map(|factor| statements(factor, &typed, &errors)).collect();
        let last = ta("assess-form-until", &[("day", lang().date(door.round.closes_on).into())]);
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="kind">{door.round.title}</p>
            <h1>{title}</h1>
            <p class="lead">{ta("assess-form-what", &[("group", group(door.respondents).into())])} " " {last}</p>
            <Notice title=t("assess-form-nobody-title")>{t("assess-form-nobody")}</Notice>
            <form method="post" novalidate action=link(&format!("/assess/{token}")) class="questionnaire" autocomplete="off">
                <Field name="code" label=t("assess-code") hint=t("assess-code-hint") value=code autocomplete="off" maxlength=40
                    error=errors.of("code").map(t)/>
                {factors}
                <Button>{t("assess-send")}</Button>
            </form>
        }
    })
}

fn statements(factor: u8, typed: &Typed, errors: &FieldErrors) -> AnyView {
    let radios: Vec<_> = on_factor(factor)
        .map(|name| {
            let steps = SCALE.iter().map(|step| (step.to_string(), t(&format!("assess-scale-{step}")))).collect();
            let chosen = typed.get(name).cloned().unwrap_or_default();
            let words = t(&format!("assess-statement-{name}"));
            view! { <Radios name=name label=words options=steps selected=chosen error=errors.of(name).map(t)/> }
        })
        .collect();
    view! { <Fieldset legend=numbered(factor)>{radios}</Fieldset> }.into_any()
}
