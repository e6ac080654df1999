//! Step 3: the statement word for word, and the code, the passkey or the authentication elsewhere that signs it.

use super::attest::of_statement;
use super::ways::label;
use super::{digest, level, refused, row, steps};
use crate::evidence::passkey::challenge;
use crate::evidence::statement::{Statement, StatementKind};
use crate::identity::server::actor::Actor;
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::{PreparationId, SignatureId};
use crate::kernel::locale::Lang;
use crate::passkeys::server::assert::options;
use crate::passkeys::server::commands::that_sign;
use crate::passkeys::server::pages::{Asked, asked};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, said, t, ta};
use crate::platform::limits::Knocker;
use crate::signatures::model::SigningMethod;
use crate::signatures::server::Error;
use crate::signatures::server::attest::{attest, done, kind_of};
use crate::signatures::server::entity::preparation;
use crate::signatures::server::sign::{mine, sign, sign_with_passkey};
use crate::signatures::server::step_up::{named, signed_as};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, Field, Notice, SummaryList, Tone};
use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use leptos::prelude::*;
use serde::Deserialize;

/// The code as typed, or what a passkey answered.
#[derive(Deserialize)]
pub struct Code {
    #[serde(default)]
    code: String,
    #[serde(default)]
    answer: String,
}

fn parse(id: &str) -> Result<PreparationId, Refusal> {
    id.parse().map_err(|_| Refusal::NotFound)
}

/// The page that shows the statement and takes the code; what was signed already is gone on to.
pub async fn code_page(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((slug, id)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let prepared = mine(&ctx, viewer.signed_in()?, parse(&id)?).await?;
    if let Some(to) = signed_as(&ctx, &prepared).await? {
        return Ok(Redirect::to(&viewer.href(&to)).into_response());
    }
    Ok(page(&viewer, &ctx, &slug, prepared, Wrong::default()).await?.into_response())
}

/// What was wrong with an attempt to sign.
#[derive(Default)]
struct Wrong {
    /// With a field.
    errors: FieldErrors,
    /// With what a passkey answered: the key of the sentence that says so.
    refusal: Option<&'static str>,
}

/// Where the same can be signed in another way, below a language.
pub(super) fn again(statement: &Statement) -> String {
    let (pact, organisation) = (&statement.pact, &statement.organisation.slug);
    match kind_of(statement.kind) {
        Some(kind) => format!("/pacts/{pact}/{}", kind.path()),
        None => format!("/pacts/{pact}/sign/check?organisation={organisation}&version={}", statement.version),
    }
}

/// Signs.
pub async fn sign_now(
    viewer: Viewer,
    knocker: Knocker,
    State(ctx): State<Ctx>,
    Path((slug, id)): Path<(String, String)>,
    Form(form): Form<Code>,
) -> Result<Response, Refusal> {
    knocker.knock(&ctx)?;
    let (actor, id) = (viewer.signed_in()?, parse(&id)?);
    let prepared = mine(&ctx, actor, id).await?;
    let statement: Statement = serde_json::from_str(&prepared.statement).map_err(Refusal::internal)?;
    let done = if let Some(kind) = kind_of(statement.kind) {
        attest(&ctx, actor, id, (&form.code, &form.answer)).await.map(|_| done(&slug, kind))
    } else {
        let signed = sign_either(&ctx, actor, id, &form, viewer.lang).await;
        signed.map(|signature| format!("/signatures/{signature}?receipt=1"))
    };
    match done {
        Ok(to) => Ok(Redirect::to(&viewer.href(&to)).into_response()),
        Err(error) => {
            let wrong = match error {
                Error::WrongCode => Wrong { errors: FieldErrors::one("code", "sign-refused-wrong-code"), refusal: None },
                Error::WrongAssertion => Wrong { refusal: Some("sign-passkey-refused"), ..Wrong::default() },
                // The page says so itself.
                Error::DeadCode => Wrong::default(),
                other => return Err(other.into()),
            };
            let page = page(&viewer, &ctx, &slug, mine(&ctx, actor, id).await?, wrong).await?;
            Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
        }
    }
}

/// Signs with what was given.
async fn sign_either(ctx: &Ctx, actor: &Actor, id: PreparationId, form: &Code, lang: Lang) -> Result<SignatureId, Error> {
    if form.answer.is_empty() {
        sign(ctx, actor, id, &form.code, lang).await
    } else {
        sign_with_passkey(ctx, actor, id, &form.answer, lang).await
    }
}

async fn page(
    viewer: &Viewer,
    ctx: &Ctx,
    slug: &str,
    prepared: preparation::Model,
    Wrong { errors, refusal }: Wrong,
) -> Result<Page, Refusal> {
    let statement: Statement = serde_json::from_str(&prepared.statement).map_err(Refusal::internal)?;
    let statement_digest = statement.digest().map_err(Refusal::internal)?;
    let email = viewer.actor.as_ref().map(|a| a.email.to_string()).unwrap_or_default();
    let dead = prepared.is_dead(ctx.clock.now());
    let head = Head::quiet(!errors.is_empty() || refusal.is_some());
    let (way, now) = match statement.kind {
        StatementKind::Countersignature => ("countersign", "countersign-now"),
        StatementKind::Witness => ("witness", "attest-now"),
        StatementKind::Signature => ("sign", "sign-now"),
    };
    let (back, here) = (format!("/pacts/{slug}/{way}"), format!("/pacts/{slug}/sign/{}", prepared.id));
    let (method, person) = (statement.method, prepared.person_id);
    let credentials = that_sign(ctx.db.read(), person, &statement.person.name).await?;
    let options = options(ctx, &challenge(&prepared.statement), &credentials).to_string();
    let (reader, known) = (viewer.clone(), named(ctx, &statement).is_some());
    let provider = statement.identity_provider.as_ref().map(|named| label(ctx, named)).unwrap_or_default();
    let title = match method {
        // What is signed on paper waits for no code; its statement is made when it is witnessed.
        SigningMethod::EmailCode | SigningMethod::Paper => "sign-code-title",
        SigningMethod::Passkey => "sign-passkey-title",
        SigningMethod::Oidc => "sign-provider-title",
    };
    Ok(Page::with_head(viewer, viewer.lang.t(title), head, move || {
        let other = link(&again(&statement));
        let form = match method {
            _ if dead => view! {
                {refused("sign-refused-dead-code")}
                <p><a href=link(&back)>{t("sign-start-again")}</a></p>
            }
            .into_any(),
            SigningMethod::Passkey => view! {
                {asked(&reader, Asked::These(options), &here, t("sign-now-by-passkey"), ().into_any())}
                <p><a href=other>{t("sign-other-way")}</a></p>
            }
            .into_any(),
            SigningMethod::Oidc => view! {
                {if known { to_provider(&here, &provider) } else { refused("sign-refused-no-provider") }}
                <p><a href=other>{t("sign-other-way")}</a></p>
            }
            .into_any(),
            SigningMethod::EmailCode | SigningMethod::Paper => view! {
                <form method="post" novalidate action=link(&here)>
                    <Field name="code" kind="text" inputmode="numeric" autocomplete="one-time-code" label=t("sign-code")
                        hint=ta("sign-code-hint", &[("email", email.into())]) error=errors.of("code").map(t)/>
                    <Button kind=ButtonKind::Primary>{t(now)}</Button>
                </form>
                <p><a href=link(&back)>{t("sign-start-again")}</a></p>
            }
            .into_any(),
        };
        let refusal = refusal.filter(|_| !dead).map(|why| {
            view! { <Notice tone=Tone::Bad title=t("sign-not-signed")>{t(why)}</Notice> }
        });
        let mut rows = vec![
            row("sign-organisation", statement.organisation.name.clone()),
            row("sign-person", format!("{}, {}", statement.person.name, statement.person.title)),
            row("sign-statement-digest", digest(&statement_digest)),
            level(method),
        ];
        rows.extend(of_statement(&statement));
        view! {
            <div class="quiet">
            <ErrorSummary errors=said(&errors)/>
            {steps(3)}
            {refusal}
            <h1>{t(title)}</h1>
            <p class="promise">{statement.promise}</p>
            <SummaryList>{rows}</SummaryList>
            <details>
                <summary>{t("sign-statement-whole")}</summary>
                <p class="note">{t("sign-statement-what")}</p>
                <pre class="statement" lang="en" dir="ltr" tabindex="0">{pretty(&prepared.statement)}</pre>
            </details>
            {form}
            </div>
        }
    }))
}

/// The way to the provider, and what will stand in the evidence of it.
fn to_provider(here: &str, provider: &str) -> AnyView {
    let words = |key: &str| ta(key, &[("provider", provider.to_owned().into())]);
    let (how, go, action) = (words("sign-provider-how"), words("sign-now-by-provider"), link(&format!("{here}/provider")));
    view! {
        <p>{how}</p>
        <form method="post" novalidate action=action>
            <Button kind=ButtonKind::Primary>{go}</Button>
        </form>
    }
    .into_any()
}

/// The statement with its members on lines of their own; the digest is of the form without them.
pub fn pretty(canonical: &str) -> String {
    serde_json::from_str::<serde_json::Value>(canonical)
        .and_then(|value| serde_json::to_string_pretty(&value))
        .unwrap_or_else(|_| canonical.to_owned())
}
