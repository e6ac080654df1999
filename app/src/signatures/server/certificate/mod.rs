//! Certificates in PDF: of a signature, and of all signatures of a pact; both with the evidence within.
//!
//! A certificate says what the public record says, and no more. It depends on the log alone: no moment of its making is in it.

pub mod one;
pub mod register;

use crate::kernel::ids::SignatureId;
use crate::kernel::locale::Lang;
use crate::open_data::state::State as Public;
use crate::pacts::server::queries::public_pact;
use crate::platform::ctx::Ctx;
use crate::signatures::server::queries::signed;
use crate::site::{Refusal, Viewer};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse as _, Response};
use certificate::{Block, Document, Value};
use serde::Deserialize;
use time::OffsetDateTime;
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

/// So many are typeset at once; the next wait.
static ROOM: Semaphore = Semaphore::const_new(2);

/// `/{lang}/signatures/{id}/certificate.pdf`, in the language of the page.
pub async fn in_language(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    of_signature(&ctx, &id, Some(viewer.lang), &headers).await
}

/// `/signatures/{id}/certificate.pdf`, in the language in which the signatory read the text.
pub async fn in_theirs(State(ctx): State<Ctx>, Path(id): Path<String>, headers: HeaderMap) -> Result<Response, Refusal> {
    of_signature(&ctx, &id, None, &headers).await
}

async fn of_signature(ctx: &Ctx, id: &str, lang: Option<Lang>, headers: &HeaderMap) -> Result<Response, Refusal> {
    let id: SignatureId = id.parse().map_err(|_| Refusal::NotFound)?;
    let signed = signed(ctx.db.read(), id).await?.ok_or(Refusal::NotFound)?;
    if signed.signature.erased_seq.is_some() {
        return Err(Refusal::Gone);
    }
    let state = Public::now(ctx).await?;
    if let Some(unchanged) = state.unchanged(headers) {
        return Ok(unchanged);
    }
    let name = format!("{}-{}.certificate.pdf", signed.pact.slug, signed.organisation.slug);
    send(state, one::document(ctx, &signed, lang).await?, &name).await
}

/// Which part of a long register.
#[derive(Deserialize)]
pub struct Which {
    #[serde(default = "first")]
    part: u64,
}

const fn first() -> u64 {
    1
}

/// `/{lang}/pacts/{slug}/certificate.pdf`: the register of a pact's signatures, or a part of it.
pub async fn of_pact(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Query(which): Query<Which>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let pact = public_pact(ctx.db.read(), &slug).await?.ok_or(Refusal::NotFound)?;
    let parts = register::parts(ctx.db.read(), pact.id).await?;
    if !(1..=parts).contains(&which.part) {
        return Err(Refusal::NotFound);
    }
    let state = Public::now(&ctx).await?;
    if let Some(unchanged) = state.unchanged(&headers) {
        return Ok(unchanged);
    }
    let name = if parts == 1 { format!("{slug}.register.pdf") } else { format!("{slug}-{}.register.pdf", which.part) };
    send(state, register::document(&ctx, &pact, state, (which.part, parts), viewer.lang).await?, &name).await
}

/// Typesets a document away from the threads that answer requests.
async fn send(state: Public, document: Document, name: &str) -> Result<Response, Refusal> {
    let _room = ROOM.acquire().await;
    let typeset = spawn_blocking(move || certificate::render(document)).await.map_err(Refusal::internal)?;
    let pdf = typeset.map_err(Refusal::internal)?;
    let name = format!("attachment; filename=\"{name}\"");
    let kind = "application/pdf".to_owned();
    Ok(state.mark(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], pdf).into_response()))
}

/// The portal's name: its address without the scheme.
fn portal(ctx: &Ctx) -> String {
    let url = ctx.config.url("");
    url.split_once("://").map_or(url.clone(), |(_, rest)| rest.to_owned())
}

fn dated(at: OffsetDateTime) -> (u16, [u8; 5]) {
    let at = at.to_offset(time::UtcOffset::UTC);
    (u16::try_from(at.year()).unwrap_or_default(), [u8::from(at.month()), at.day(), at.hour(), at.minute(), at.second()])
}

/// What stands at the foot of each page.
fn foot(lang: Lang, portal: String, code: String) -> Box<dyn Fn(usize, usize) -> String + Send> {
    Box::new(move |page, pages| {
        let said =
            [("portal", portal.clone().into()), ("code", code.clone().into()), ("page", page.into()), ("pages", pages.into())];
        lang.ta("certificate-foot", &said)
    })
}

/// What leads from paper to a page of the record.
fn proof(ctx: &Ctx, lang: Lang, code: String, note: &str, path: &str) -> Block {
    Block::Proof {
        label: lang.t("certificate-code"),
        code,
        note: lang.t(note),
        address: ctx.config.url(&format!("/{lang}{path}")),
        picture: lang.t("certificate-picture"),
    }
}

/// A name as it is written, among words that run the other way.
fn name(lang: Lang, name: &str) -> String {
    if lang.dir() == "rtl" { format!("\u{2068}{name}\u{2069}") } else { name.to_owned() }
}

fn words(lang: Lang, key: &str, value: impl Into<String>) -> (String, Value) {
    (lang.t(key), Value::Words(value.into()))
}

fn code(lang: Lang, key: &str, value: impl Into<String>) -> (String, Value) {
    (lang.t(key), Value::Code(value.into()))
}
