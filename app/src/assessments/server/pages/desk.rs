//! The desk of a secretariat: the rounds of its administration, and opening one.

use super::{administrations, secretariat};
use crate::assessments::server::commands::{Error, open};
use crate::assessments::server::entity::round;
use crate::assessments::server::queries::{published, rounds_of};
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::RoundId;
use crate::kernel::text::NonEmptyText;
use crate::organisations::server::entity::organisation;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, DataTable, Empty, ErrorSummary, Field, Select, Tag, Tone};
use axum::extract::{Form, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;
use std::collections::BTreeSet;
use time::Date;
use time::format_description::well_known::Iso8601;

/// The form that opens a round.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Opening {
    organisation: String,
    title: String,
    opens_on: String,
    closes_on: String,
}

/// `/desk/assessments`
pub async fn list(viewer: Viewer, State(ctx): State<Ctx>) -> Result<Page, Refusal> {
    let opening = Opening { opens_on: ctx.clock.today().to_string(), ..Opening::default() };
    page(&viewer, &ctx, opening, FieldErrors::default()).await
}

/// Opens a round.
pub async fn open_round(viewer: Viewer, State(ctx): State<Ctx>, Form(form): Form<Opening>) -> Result<Response, Refusal> {
    let (actor, _) = secretariat(&viewer, &ctx).await?;
    let mut errors = FieldErrors::default();
    let title = form.title.parse::<NonEmptyText>().map_err(|bad| errors.add("title", bad.key()));
    let opens_on = day(&form.opens_on, "opens_on", &mut errors);
    let closes_on = day(&form.closes_on, "closes_on", &mut errors);
    if let (Ok(title), Some(from), Some(to)) = (title, opens_on, closes_on) {
        match open(&ctx, actor, &form.organisation, &title, (from, to)).await {
            Ok(id) => return Ok(Redirect::to(&viewer.href(&format!("/desk/assessments/{id}"))).into_response()),
            Err(Error::Dates) => errors.add("closes_on", "assess-refused-dates"),
            Err(Error::OneOpen) => errors.add("title", "assess-refused-one-open"),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(page(&viewer, &ctx, form, errors).await?.into_response())
}

fn day(text: &str, field: &'static str, errors: &mut FieldErrors) -> Option<Date> {
    let day = Date::parse(text.trim(), &Iso8601::DATE).ok();
    if day.is_none() {
        errors.add(field, "assess-bad-day");
    }
    day
}

async fn page(viewer: &Viewer, ctx: &Ctx, form: Opening, errors: FieldErrors) -> Result<Page, Refusal> {
    let (_, own) = secretariat(viewer, ctx).await?;
    let public: BTreeSet<RoundId> = published(ctx.db.read()).await?.into_iter().map(|(a, _)| a.id).collect();
    let mut rounds = Vec::new();
    for o in &own {
        rounds.extend(rounds_of(ctx.db.read(), o.id).await?.into_iter().map(|r| (r, o.name.clone())));
    }
    let head = Head { refused: !errors.is_empty(), ..Head::default() };
    Ok(Page::with_head(viewer, viewer.lang.t("assess-desk"), head, move || {
        view! {
            <ErrorSummary errors=said(&errors)/>
            <h1>{t("assess-desk")}</h1>
            <p class="lead">{t("assess-desk-lead")}</p>
            {table(&rounds, &public)}
            <h2>{t("assess-new")}</h2>
            {opening(&own, form, &errors)}
            <p><a href=link("/desk/risks")>{t("risks-desk")}</a></p>
        }
    }))
}

fn table(rounds: &[(round::Model, String)], public: &BTreeSet<RoundId>) -> AnyView {
    if rounds.is_empty() {
        return view! { <Empty title=t("assess-desk-none-title")><p>{t("assess-desk-none")}</p></Empty> }.into_any();
    }
    let rows: Vec<_> = rounds
        .iter()
        .map(|(r, administration)| {
            view! {
                <tr>
                    <th scope="row"><a href=link(&format!("/desk/assessments/{}", r.id))>{r.title.clone()}</a></th>
                    <td>{administration.clone()}</td>
                    <td>{lang().number(r.number)}</td>
                    <td>{super::show::days(r.opens_on, r.closes_on)}</td>
                    <td>{state(r, public.contains(&r.id))}</td>
                </tr>
            }
        })
        .collect();
    let head = ["assess-what", "assess-administration", "assess-round", "assess-open", "assess-state"].map(t).to_vec();
    view! { <DataTable caption=t("assess-rounds") head=head>{rows}</DataTable> }.into_any()
}

/// Where a round stands, in a word.
pub(super) fn state(round: &round::Model, is_public: bool) -> AnyView {
    let (tone, key) = match (is_public, round.closed_on) {
        (true, _) => (Tone::Good, "assess-state-published"),
        (false, Some(_)) => (Tone::Neutral, "assess-state-closed"),
        (false, None) => (Tone::Soon, "assess-state-open"),
    };
    view! { <Tag tone=tone>{t(key)}</Tag> }.into_any()
}

fn opening(own: &[organisation::Model], form: Opening, errors: &FieldErrors) -> impl IntoView + use<> {
    let wrong = |field: &str| errors.of(field).map(t);
    view! {
        <form method="post" novalidate action=link("/desk/assessments")>
            <Select name="organisation" label=t("assess-administration") options=administrations(own) selected=form.organisation/>
            <Field name="title" label=t("assess-round-title") hint=t("assess-round-title-hint") value=form.title maxlength=200
                error=wrong("title")/>
            <Field name="opens_on" label=t("assess-opens-on") kind="date" value=form.opens_on error=wrong("opens_on")/>
            <Field name="closes_on" label=t("assess-closes-on") hint=t("assess-closes-on-hint") kind="date" value=form.closes_on
                error=wrong("closes_on")/>
            <Button>{t("assess-open-now")}</Button>
        </form>
    }
}
