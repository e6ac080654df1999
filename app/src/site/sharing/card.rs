//! `/embed/pacts/{slug}`: where a pact stands, as a small card to be framed by the pages of others. No script, no cookie, one height.

use crate::commitments::model::ObligationState;
use crate::commitments::server::tallies::{self, Within};
use crate::kernel::locale::Lang;
use crate::pacts::server::entity::pact;
use crate::pacts::server::pages::words::{said, state};
use crate::pacts::server::queries::public_pact;
use crate::pacts::server::signed::signatories_by_pact;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, speaking, t, ta};
use crate::publications::server::public::{self, Line};
use crate::site::Refusal;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse as _, Response};
use leptos::prelude::*;
use sea_orm::DbErr;
use serde::Deserialize;

/// What the card may load, and that anybody may frame it.
const CSP: &str = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";
/// How high the card is, in pixels, whatever it says: what the code to copy gives the frame.
pub const HEIGHT: u32 = 300;

/// The language of the card.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    lang: String,
}

/// What the card says.
struct Card {
    pact: pact::Model,
    signatories: u32,
    verified: u64,
    late: u64,
    newest: Option<Line>,
}

/// The card.
pub async fn pact(State(ctx): State<Ctx>, Path(slug): Path<String>, Query(wanted): Query<Wanted>) -> Result<Response, Refusal> {
    let lang = wanted.lang.parse().unwrap_or(Lang::En);
    let card = read(&ctx, &slug).await?;
    let status = if card.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let html = speaking(lang, || document(&ctx, card).to_html());
    let html = format!("<!DOCTYPE html>{}", html.replace("<!>", ""));
    let mut answer = (status, Html(html)).into_response();
    let headers = answer.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, CSP),
        (header::CACHE_CONTROL, "public, max-age=300"),
        (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    Ok(answer)
}

async fn read(ctx: &Ctx, slug: &str) -> Result<Option<Card>, DbErr> {
    let db = ctx.db.read();
    let Some(pact) = public_pact(db, slug).await? else { return Ok(None) };
    let kept = tallies::total(db, &Within { pact: Some(pact.id), ..Within::default() }).await?.unwrap_or_default();
    let about = public::Sieve { subject: Some(pact.id.0), ..public::Sieve::default() };
    Ok(Some(Card {
        signatories: signatories_by_pact(db, vec![pact.id]).await?.get(&pact.id).copied().unwrap_or(0),
        verified: kept.get(ObligationState::Verified),
        late: kept.get(ObligationState::Missed),
        newest: public::newest(db, &about, 1).await?.pop(),
        pact,
    }))
}

fn document(ctx: &Ctx, card: Option<Card>) -> impl IntoView + use<> {
    let title = card.as_ref().map_or_else(|| t("embed-none"), |card| card.pact.title.pick(lang()).0.to_owned());
    let body = match card {
        Some(card) => body(ctx, &card).into_any(),
        None => view! { <p>{t("embed-none")}</p> <p><a href=ctx.config.url(&format!("/{}/", lang()))>{t("site-name")}</a></p> }
            .into_any(),
    };
    let style = ctx.assets.embed.clone();
    view! {
        <html lang=lang().as_str() dir=lang().dir()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{title}</title>
                <meta name="robots" content="noindex"/>
                <meta name="color-scheme" content="light dark"/>
                <base target="_blank"/>
                <link rel="stylesheet" href=style/>
            </head>
            <body>
                <main>{body}</main>
            </body>
        </html>
    }
}

fn body(ctx: &Ctx, card: &Card) -> impl IntoView + use<> {
    let url = |path: &str| ctx.config.url(&format!("/{}{path}", lang()));
    let record = url(&format!("/pacts/{}", card.pact.slug));
    let figures =
        [("embed-signatories", u64::from(card.signatories)), ("embed-verified", card.verified), ("embed-late", card.late)];
    let figures: Vec<_> =
        figures.into_iter().map(|(key, n)| view! { <div><dt>{t(key)}</dt> <dd>{lang().number(n)}</dd></div> }).collect();
    let last = match &card.newest {
        Some(line) => {
            let day = ta("embed-update", &[("day", lang().date(line.published_at.date()).into())]);
            view! { {day} " " <a href=url(&format!("/updates/{}", line.slug))>{said(&line.content.title)}</a> }.into_any()
        }
        None => ta("pact-since", &[("day", lang().date(card.pact.state_since.date()).into())]).into_any(),
    };
    let kind = t(&format!("pact-kind-{}", card.pact.kind));
    view! {
        <p class="kind">{kind} " " {state(card.pact.state)}</p>
        <h1><a href=record>{said(&card.pact.title)}</a></h1>
        <dl>{figures}</dl>
        <p class="last">{last}</p>
        <p class="from"><a href=url("/")>{t("site-name")}</a></p>
    }
}
