//! The monitor's term, which the secretariat of the pact records.

use super::{Look, Step, Typed, look};
use crate::commitments::server::access::runs;
use crate::kernel::error::FieldErrors;
use crate::kernel::text::NonEmptyText;
use crate::monitoring::server::Error;
use crate::monitoring::server::appoint::{NewTerm, appoint, monitor_of};
use crate::monitoring::server::publish::day;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::pages::words::{fact, organisation as organisation_link};
use crate::pacts::server::queries::public_pact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, Field, SummaryList, TextArea};
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;

/// The monitor of a pact that this reader runs.
async fn mine(viewer: &Viewer, ctx: &Ctx, slug: &str) -> Result<organisation::Model, Refusal> {
    let (actor, db) = (viewer.signed_in()?, ctx.db.read());
    let pact = public_pact(db, slug).await?.ok_or(Refusal::NotFound)?;
    runs(db, actor.person, pact.id).await?.ok_or(Refusal::NotFound)?;
    monitor_of(db, pact.id).await?.ok_or(Refusal::NotFound)
}

/// The form.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(slug): Path<String>) -> Result<Page, Refusal> {
    let monitor = mine(&viewer, &ctx, &slug).await?;
    Ok(page(&viewer, slug, monitor, Typed::default(), FieldErrors::default()))
}

fn read(typed: &Typed) -> Result<NewTerm, FieldErrors> {
    let mut errors = FieldErrors::default();
    let (since, until) = (day(typed.get("since")), day(typed.get("until")));
    for (field, day) in [("since", since), ("until", until)] {
        if day.is_none() {
            errors.add(field, "monitor-no-day");
        }
    }
    let appointed = typed.get("appointed").parse::<NonEmptyText>().map_err(|bad| errors.add("appointed", bad.key()));
    match (since, until, appointed) {
        (Some(since), Some(until), Ok(appointed)) if since <= until => Ok(NewTerm { since, until, appointed }),
        (Some(_), Some(_), Ok(_)) => Err(FieldErrors::one("until", "monitor-period-backwards")),
        _ => Err(errors),
    }
}

/// The last look, and the act.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    let monitor = mine(&viewer, &ctx, &slug).await?;
    match (typed.step(), read(&typed)) {
        (Step::Edit, _) => Ok(page(&viewer, slug, monitor, typed, FieldErrors::default()).into_response()),
        (Step::Check | Step::Act, Err(errors)) => Ok(page(&viewer, slug, monitor, typed, errors).into_response()),
        (Step::Check, Ok(new)) => {
            let what = Look { title: "term-form-title", what: viewer.lang.t("term-what"), act: "term-now", editable: true };
            let shown = move || {
                vec![
                    fact("monitor-who", organisation_link(&monitor.slug, &monitor.name)),
                    fact("term-since", lang().date(new.since)),
                    fact("term-until", lang().date(new.until)),
                    fact("term-appointed", new.appointed.to_string()),
                ]
            };
            Ok(look(&viewer, what, typed, shown).into_response())
        }
        (Step::Act, Ok(new)) => match appoint(&ctx, viewer.signed_in()?, &slug, new).await {
            Err(Error::Incomplete(errors)) => Ok(page(&viewer, slug, monitor, typed, errors).into_response()),
            done => {
                done?;
                Ok(Redirect::to(&viewer.href(&format!("/pacts/{slug}/monitor"))).into_response())
            }
        },
    }
}

fn page(viewer: &Viewer, slug: String, monitor: organisation::Model, typed: Typed, errors: FieldErrors) -> Page {
    Page::with_head(viewer, viewer.lang.t("term-form-title"), Head::quiet(!errors.is_empty()), move || {
        let here = link(&format!("/pacts/{slug}/monitor"));
        let known = vec![fact("monitor-who", organisation_link(&monitor.slug, &monitor.name))];
        view! {
            <ErrorSummary errors=said(&errors)/>
            <p class="flush"><a href=here.clone()>{t("writing-back")}</a></p>
            <h1>{t("term-form-title")}</h1>
            <SummaryList>{known}</SummaryList>
            <form method="post" novalidate action=format!("{here}/term")>
                <Field name="since" label=t("term-since") kind="date" value=typed.get("since") error=errors.of("since").map(t)/>
                <Field name="until" label=t("term-until") kind="date" value=typed.get("until") error=errors.of("until").map(t)/>
                <TextArea name="appointed" label=t("term-appointed") hint=t("term-appointed-hint") value=typed.get("appointed")
                    error=errors.of("appointed").map(t)/>
                <Button kind=ButtonKind::Primary name="step".to_owned() value=Step::Check.to_string()>{t("look-go-on")}</Button>
            </form>
        }
    })
}
