//! A signature as anyone sees it, and as a receipt for who made it.

use super::{digest, level, row, steps};
use crate::kernel::ids::SignatureId;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::signatures::server::mandates::may_act;
use crate::signatures::server::pages::code::pretty;
use crate::signatures::server::queries::{Signed, signed};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{ButtonKind, Event, LinkButton, Notice, RecordHeader, SummaryList, Tag, Timeline, Tone};
use axum::extract::{Path, Query, State};
use leptos::prelude::*;
use serde::Deserialize;

/// Whether the page is shown as the last step of signing.
#[derive(Deserialize)]
pub struct Shown {
    receipt: Option<String>,
}

/// The page of a signature.
pub async fn record(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    Query(shown): Query<Shown>,
) -> Result<Page, Refusal> {
    let id: SignatureId = id.parse().map_err(|_| Refusal::NotFound)?;
    let signed = signed(ctx.db.read(), id).await?.ok_or(Refusal::NotFound)?;
    let mine = match &viewer.actor {
        Some(actor) => may_act(ctx.db.read(), actor.person, signed.organisation.id, ctx.clock.today()).await?,
        None => false,
    };
    let title = viewer.lang.ta("signature-title", &[("organisation", signed.organisation.name.clone().into())]);
    Ok(Page::new(&viewer, title, move || body(&signed, mine, mine && shown.receipt.is_some())))
}

fn body(s: &Signed, mine: bool, receipt: bool) -> impl IntoView + use<> {
    let signature = &s.signature;
    let withdrawn = signature.withdrawn_at.is_some();
    let (tone, state) =
        if withdrawn { (Tone::Neutral, "signature-state-withdrawn") } else { (Tone::Good, "signature-state-signed") };
    let since = lang().moment(signature.withdrawn_at.unwrap_or(signature.signed_at));
    let evidence = format!("/signatures/{}/evidence.json", signature.id);
    let certificate = link(&format!("/signatures/{}/certificate.pdf", signature.id));
    let withdraw = (mine && !withdrawn).then(|| {
        let href = link(&format!("/signatures/{}/withdraw", signature.id));
        view! { <p><a href=href>{t("signature-withdraw")}</a></p> }
    });
    let thanks = receipt.then(|| {
        view! {
            {steps(4)}
            <Notice tone=Tone::Good title=t("receipt-title")>{t("receipt-what")}</Notice>
        }
    });
    let (rows, history, name) = (summary(s), history(s), s.organisation.name.clone());
    view! {
        {thanks}
        <RecordHeader kind=t("signature-kind") name=name>
            <Tag tone=tone>{t(state)}</Tag> " " {since}
        </RecordHeader>
        <SummaryList>{rows}</SummaryList>
        <details>
            <summary>{t("sign-statement-whole")}</summary>
            <pre class="statement" lang="en" dir="ltr" tabindex="0">{pretty(&signature.statement)}</pre>
        </details>
        <h2>{t("signature-verify")}</h2>
        <p>{t("signature-verify-how")}</p>
        <p class="cluster">
            <LinkButton href=certificate kind=ButtonKind::Secondary>{t("certificate-download")}</LinkButton>
            <LinkButton href=evidence kind=ButtonKind::Secondary>{t("signature-evidence")}</LinkButton>
        </p>
        <p><a href=link("/verify")>{t("signature-verify-here")}</a></p>
        <h2>{t("signature-history")}</h2>
        <Timeline>{history}</Timeline>
        {withdraw}
    }
}

fn summary(s: &Signed) -> Vec<AnyView> {
    let (signature, slug) = (&s.signature, &s.pact.slug);
    let to = |path: String, words: String| view! { <a href=link(&path)>{words}</a> };
    vec![
        row("sign-pact", to(format!("/pacts/{slug}"), s.pact.title.pick(lang()).0.to_owned())),
        row("sign-version", to(format!("/pacts/{slug}/text?version={}", s.version.number), lang().number(s.version.number))),
        row("sign-digest", digest(&s.version.digest)),
        row("sign-organisation", to(format!("/organisations/{}", s.organisation.slug), s.organisation.name.clone())),
        row("sign-seat", t(&format!("party-role-{}", s.party.role))),
        row("sign-person", format!("{}, {}", signature.person_name, signature.person_title)),
        row("signature-when", lang().moment(signature.signed_at)),
        row("signature-method", t(&format!("signing-method-{}", signature.method))),
        level(signature.method),
        row("sign-statement-digest", digest(&signature.statement_digest)),
    ]
}

fn history(s: &Signed) -> Vec<AnyView> {
    let signature = &s.signature;
    let event =
        |at, seq: i64, words: String| view! { <Event at=lang().moment(at) entry=seq.unsigned_abs()>{words}</Event> }.into_any();
    let mut events = vec![event(signature.signed_at, signature.log_seq, t("signature-was-signed"))];
    events.extend(signature.withdrawn_at.zip(signature.withdrawn_seq).map(|(at, seq)| {
        let reason = signature.withdrawal_reason.clone().unwrap_or_default();
        event(at, seq, ta("signature-was-withdrawn", &[("reason", reason.into())]))
    }));
    events
}
