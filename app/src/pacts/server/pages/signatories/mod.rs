//! Who signed a pact, who is asked to, who withdrew, and whose signature was annulled.

mod filter;
mod notes;
mod order;
mod seat;
mod table;

use super::words::said;
use crate::commitments::server::progress::departures;
use crate::identity::server::actor::Actor;
use crate::kernel::paging::Paged;
use crate::pacts::model::PactState;
use crate::pacts::server::entity::pact;
use crate::pacts::server::queries::{public_pact, version_in_force, versions_of};
use crate::pacts::server::seats::seated;
use crate::pacts::version::Document;
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t, ta};
use crate::platform::lists::{PER_PAGE, page_number};
use crate::signatures::model::AttestationKind;
use crate::signatures::server::attest::{attesting, witnessed_by};
use crate::signatures::server::certificate::register;
use crate::signatures::server::pages::paper::way;
use crate::site::{Page, Refusal, Viewer};
use axum::extract::{Path, Query, State};
use filter::{Filter, Versions, form};
use leptos::prelude::*;
use order::{order, signed_how};
use std::collections::HashMap;
use table::table;

/// The register of a pact.
pub async fn signatories(
    viewer: Viewer,
    State(ctx): State<Ctx>,
    Path(slug): Path<String>,
    Query(filter): Query<Filter>,
) -> Result<Page, Refusal> {
    let pact = public_pact(ctx.db.read(), &slug).await?.ok_or(Refusal::NotFound)?;
    let all = seated(ctx.db.read(), pact.id).await?;
    let newest = version_in_force(ctx.db.read(), pact.id).await?;
    let signing = newest.map(|version| Document::signing_of(&version.canonical)).unwrap_or_default();
    let order = order(&pact, &signing, &all);
    let signed = all.iter().filter(|s| s.is_in_effect()).count();
    let total = all.len();
    // Who records and who witnesses have seats themselves.
    let names: HashMap<_, _> = all.iter().map(|s| (s.organisation.id, s.organisation.name.clone())).collect();
    let newest = versions_of(ctx.db.read(), pact.id).await?.first().map_or((1, None), |v| (v.number, v.resign_by));
    let of = Versions { newest, today: ctx.clock.today(), asks: pact.state.takes_signatures() };
    let paged =
        Paged::cut(all.into_iter().filter(|s| s.is_taken_by(&filter, &of)).collect(), page_number(&filter.page), PER_PAGE);
    let stands = departures(ctx.db.read(), paged.rows.iter().map(|s| s.party.id).collect()).await?;
    let parts = register::parts(ctx.db.read(), pact.id).await?;
    let signatures = paged.rows.iter().filter_map(|s| s.signature.as_ref().map(|signature| signature.id)).collect();
    let witnessed = witnessed_by(ctx.db.read(), signatures).await?;
    let witnesses = witnesses(&ctx, viewer.actor.as_ref(), &pact).await?;
    let records = way(ctx.db.read(), viewer.actor.as_ref(), &pact).await?;
    let in_force = pact.state == PactState::InForce;
    let title = viewer.lang.ta("signatories-of", &[("pact", pact.title.pick(viewer.lang).0.into())]);
    Ok(Page::new(&viewer, title, move || {
        let path = format!("/pacts/{slug}/signatories");
        let asks = pact.state.takes_signatures().then(|| {
            view! { <p>{t("join-not-here")} " " <a href=link(&format!("/pacts/{slug}/join"))>{t("join-title")}</a></p> }
        });
        view! {
            <p class="flush"><a href=link(&format!("/pacts/{slug}"))>{said(&pact.title)}</a></p>
            <h1>{t("signatories-title")}</h1>
            <p class="counted">{ta("pacts-party-counts", &[("signed", signed.into()), ("seated", total.into())])}</p>
            {signed_how(&slug, pact.state, &signing, order)}
            {asks}
            {records.then(|| view! { <p><a href=link(&format!("/pacts/{slug}/paper"))>{t("paper-title")}</a></p> })}
            {registers(&slug, parts)}
            {form(&path, &filter, of)}
            {witnesses.then(|| view! { <p><a href=link(&format!("/pacts/{slug}/witness"))>{t("attest-title")}</a></p> })}
            {table(paged, (in_force.then_some(&stands), &names, &witnessed, of), path, filter)}
        }
    }))
}

/// Whether the reader may witness signatures here.
async fn witnesses(ctx: &Ctx, actor: Option<&Actor>, pact: &pact::Model) -> Result<bool, Refusal> {
    let Some(actor) = actor else { return Ok(false) };
    let found = attesting(ctx.db.read(), AttestationKind::Witness, pact.slug.as_str(), actor.person, ctx.clock.today()).await?;
    Ok(found.is_some_and(|found| found.mandate.is_ok()))
}

/// The register as a file with the evidence of each signature, in its parts.
fn registers(slug: &str, parts: u64) -> impl IntoView + use<> {
    let file = format!("/pacts/{slug}/certificate.pdf");
    let part = |part: u64| {
        let said = [("part", part.into()), ("parts", parts.into())];
        view! { <p><a href=link(&format!("{file}?part={part}"))>{ta("certificate-register-download-part", &said)}</a></p> }
            .into_any()
    };
    match parts {
        0 => ().into_any(),
        1 => view! { <p><a href=link(&file)>{t("certificate-register-download")}</a></p> }.into_any(),
        _ => (1..=parts).map(part).collect_view().into_any(),
    }
}
