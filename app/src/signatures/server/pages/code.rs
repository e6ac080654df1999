//! Step 3: the statement word for word, and the code or the passkey that signs it.

use super::attest::of_statement;
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
use crate::signatures::server::attest::attest;
use crate::signatures::server::entity::preparation;
use crate::signatures::server::sign::{ATTEMPTS, mine, sign, sign_with_passkey};
use crate::site::page::Head;
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{Button, ButtonKind, ErrorSummary, Field, SummaryList};
use axum::extract::{Form, Path, State};
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

/// The page that shows the statement and takes the code.
pub async fn code_page(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path((slug, id)): Path<(String, String)>,
) -> Result<Page, Refusal> {
    let prepared = mine(&ctx, viewer.signed_in()?, parse(&id)?).await?;
    page(&viewer, &ctx, &slug, prepared, FieldErrors::default()).await
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
    let done = match statement.kind {
        StatementKind::Countersignature => {
            attest(&ctx, actor, id, (&form.code, &form.answer)).await.map(|_| format!("/pacts/{slug}/countersign?done=1"))
        }
        StatementKind::Witness => {
            attest(&ctx, actor, id, (&form.code, &form.answer)).await.map(|_| format!("/pacts/{slug}/witness?done=1"))
        }
        StatementKind::Signature => {
            let signed = sign_either(&ctx, actor, id, &form, viewer.lang).await;
            signed.map(|signature| format!("/signatures/{signature}?receipt=1"))
        }
    };
    match done {
        Ok(to) => Ok(Redirect::to(&viewer.href(&to)).into_response()),
        Err(Error::WrongCode) => {
            let errors = FieldErrors::one("code", "sign-refused-wrong-code");
            let prepared = mine(&ctx, actor, id).await?;
            Ok(page(&viewer, &ctx, &slug, prepared, errors).await?.into_response())
        }
        Err(error) => Err(error.into()),
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
    errors: FieldErrors,
) -> Result<Page, Refusal> {
    let statement: Statement = serde_json::from_str(&prepared.statement).map_err(Refusal::internal)?;
    let statement_digest = statement.digest().map_err(Refusal::internal)?;
    let email = viewer.actor.as_ref().map(|a| a.email.to_string()).unwrap_or_default();
    let dead = prepared.attempts >= ATTEMPTS || prepared.expires_at <= ctx.clock.now();
    let head = Head::quiet(!errors.is_empty());
    let (way, now) = match statement.kind {
        StatementKind::Countersignature => ("countersign", "countersign-now"),
        StatementKind::Witness => ("witness", "attest-now"),
        StatementKind::Signature => ("sign", "sign-now"),
    };
    let (back, here) = (format!("/pacts/{slug}/{way}"), format!("/pacts/{slug}/sign/{}", prepared.id));
    let (method, person) = (statement.method, prepared.person_id);
    let credentials = that_sign(ctx.db.read(), person, &statement.person.name).await?;
    let options = options(ctx, &challenge(&prepared.statement), &credentials).to_string();
    let reader = viewer.clone();
    let title = if method == SigningMethod::Passkey { "sign-passkey-title" } else { "sign-code-title" };
    Ok(Page::with_head(viewer, viewer.lang.t(title), head, move || {
        let form = if dead {
            view! {
                {refused("sign-refused-dead-code")}
                <p><a href=link(&back)>{t("sign-start-again")}</a></p>
            }
            .into_any()
        } else if method == SigningMethod::Passkey {
            view! {
                {asked(&reader, Asked::These(options), &here, t("sign-now-by-passkey"), ().into_any())}
                <p><a href=link(&back)>{t("sign-start-again-by-code")}</a></p>
            }
            .into_any()
        } else {
            view! {
                <form method="post" novalidate action=link(&here)>
                    <Field name="code" kind="text" inputmode="numeric" autocomplete="one-time-code" label=t("sign-code")
                        hint=ta("sign-code-hint", &[("email", email.into())]) error=errors.of("code").map(t)/>
                    <Button kind=ButtonKind::Primary>{t(now)}</Button>
                </form>
                <p><a href=link(&back)>{t("sign-start-again")}</a></p>
            }
            .into_any()
        };
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

/// The statement with its members on lines of their own; the digest is of the form without them.
pub fn pretty(canonical: &str) -> String {
    serde_json::from_str::<serde_json::Value>(canonical)
        .and_then(|value| serde_json::to_string_pretty(&value))
        .unwrap_or_else(|_| canonical.to_owned())
}
