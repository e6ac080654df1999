//! Saying something about the end of a pact's term: what it means, why, then the act.

use crate::kernel::error::FieldErrors;
use crate::kernel::text::{BadText, NonEmptyText};
use crate::pacts::model::PactState;
use crate::pacts::server::commands::{Error, May, last_day, may, say};
use crate::pacts::server::entity::pact;
use crate::pacts::server::queries::public_pact;
use crate::pacts::term::Said;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, said, t, ta};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, Checkbox, ErrorSummary, Notice, TextArea, Tone};
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;
use time::Date;

/// For which organisation.
#[derive(Deserialize)]
pub struct Whose {
    #[serde(default)]
    organisation: String,
}

/// The form.
#[derive(Deserialize, Default, Clone)]
pub struct Why {
    #[serde(default)]
    organisation: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    confirm: Option<String>,
}

/// What is to be said, of which pact, and for whom.
struct Asked {
    pact: pact::Model,
    may: May,
    said: Said,
    /// The last day of what is spoken of: of the term, or of a pact that would be ended today.
    day: Option<Date>,
}

/// The page that says what it means and asks why.
pub async fn ask(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((slug, said)): Path<(String, String)>,
    Query(whose): Query<Whose>,
) -> Result<Page, Refusal> {
    let asked = asked(&viewer, &ctx, (&slug, &said), &whose.organisation).await?;
    Ok(page(&viewer, &asked, Why::default(), FieldErrors::default()))
}

/// Says it.
pub async fn act(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((slug, said)): Path<(String, String)>,
    Form(why): Form<Why>,
) -> Result<Response, Refusal> {
    let asked = asked(&viewer, &ctx, (&slug, &said), &why.organisation).await?;
    let mut errors = FieldErrors::default();
    let reason: Result<NonEmptyText, BadText> = why.reason.parse();
    if let (Err(bad), true) = (&reason, asked.said.needs_reason()) {
        errors.add("reason", bad.key());
    }
    if why.confirm.is_none() {
        errors.add("confirm", "pact-term-confirm-missing");
    }
    if !errors.is_empty() {
        return Ok(page(&viewer, &asked, why, errors).into_response());
    }
    let reason = reason.ok().filter(|_| asked.said.needs_reason());
    say(&ctx, viewer.signed_in()?, (&slug, &why.organisation), asked.said, reason).await.map_err(refusal)?;
    Ok(Redirect::to(&viewer.href(&format!("/pacts/{slug}/term"))).into_response())
}

fn refusal(error: Error) -> Refusal {
    match error {
        Error::Db(error) => error.into(),
        Error::NotNow => Refusal::Refused("pact-term-refused-not-now"),
        Error::Barred => Refusal::Refused("pact-term-refused-barred"),
        other => Refusal::internal(other),
    }
}

/// Who may say this here now, else why nobody may.
async fn asked(viewer: &Viewer, ctx: &Ctx, (slug, said): (&str, &str), organisation: &str) -> Result<Asked, Refusal> {
    let actor = viewer.signed_in()?;
    let said: Said = said.parse().map_err(|_| Refusal::NotFound)?;
    let pact = public_pact(ctx.db.read(), slug).await?.ok_or(Refusal::NotFound)?;
    let all = may(ctx, ctx.db.read(), actor, &pact).await?;
    let own = all.into_iter().find(|may| may.organisation.slug.as_str() == organisation && may.said.contains(&said));
    let may = own.ok_or(Refusal::Refused("pact-term-refused-not-now"))?;
    if may.barred {
        return Err(refusal(Error::Barred));
    }
    let day = match said {
        Said::Termination => Some(last_day(ctx, ctx.db.read(), &pact).await.map_err(refusal)?),
        Said::Notice | Said::Agreed => pact.ends_on,
    };
    Ok(Asked { pact, may, said, day })
}

fn page(viewer: &Viewer, asked: &Asked, why: Why, errors: FieldErrors) -> Page {
    let said_now = asked.said;
    let here = format!("/pacts/{}/term", asked.pact.slug);
    let (slug, name) = (asked.may.organisation.slug.to_string(), asked.may.organisation.name.clone());
    let pact = asked.pact.title.pick(viewer.lang).0.to_owned();
    let (day, in_force) = (asked.day, asked.pact.state == PactState::InForce);
    let title = viewer.lang.t(&format!("pact-term-say-{said_now}"));
    Page::with_head(viewer, title, Head::quiet(!errors.is_empty()), move || {
        let day = day.map(|day| lang().date(day)).unwrap_or_default();
        let words = [("organisation", name.into()), ("pact", pact.into()), ("day", day.into())];
        let (what, confirm) = if in_force {
            (ta(&format!("pact-term-say-{said_now}-means"), &words), t("pact-term-confirm"))
        } else {
            (ta("pact-term-end-means", &words), t("pact-term-end-confirm"))
        };
        let reason = said_now.needs_reason().then(|| {
            view! {
                <TextArea name="reason" label=t("pact-term-reason") hint=t("pact-term-reason-hint") value=why.reason
                    error=errors.of("reason").map(t)/>
            }
        });
        view! {
            <ErrorSummary errors=said(&errors)/>
            <h1>{t(&format!("pact-term-say-{said_now}"))}</h1>
            <p>{what}</p>
            <Notice tone=Tone::Soon title=t("pact-term-public-title")>{t("pact-term-public")}</Notice>
            <form method="post" novalidate action=link(&format!("{here}/{said_now}"))>
                <input type="hidden" name="organisation" value=slug/>
                {reason}
                <Checkbox name="confirm" label=confirm error=errors.of("confirm").map(t)/>
                <Button kind=ButtonKind::Danger>{t(&format!("pact-term-say-{said_now}"))}</Button>
            </form>
            <p><a href=link(&here)>{t("pact-term-keep")}</a></p>
        }
    })
}
