//! The record of an organisation: what it is, where it sits, what it signed, and what happened.

use crate::organisations::server::entity::organisation;
use crate::organisations::server::queries::{Doings, by_slug, doings};
use crate::pacts::server::pages::words::{entry, fact, record_head, role, said, state};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{lang, link, t, ta};
use crate::site::{Page, Refusal, Viewer};
use crate::ui::{DataTable, Empty, Event, SummaryList, Tag, Timeline, Tone};
use axum::extract::{Path, State};
use leptos::prelude::*;
use time::OffsetDateTime;

/// One organisation.
pub async fn show(viewer: Viewer, State(ctx): State<Ctx>, Path(slug): Path<String>) -> Result<Page, Refusal> {
    let organisation = by_slug(ctx.db.read(), &slug).await?.ok_or(Refusal::NotFound)?;
    let doings = doings(ctx.db.read(), organisation.id).await?;
    Ok(Page::new(&viewer, organisation.name.clone(), move || body(organisation, doings)))
}

fn body(o: organisation::Model, doings: Doings) -> impl IntoView {
    let demo = o.is_demo.then(|| view! { <Tag>{t("organisations-demo")}</Tag> });
    let name = o.name.clone();
    let name = view! { <bdi>{name}</bdi> }.into_any();
    let number = o.registry_number.clone().unwrap_or_else(|| t("organisations-no-number"));
    let since = lang().date(o.registered_at.date());
    let facts = vec![
        fact("organisations-kind", t(&format!("organisation-kind-{}", o.kind))),
        fact("organisations-country", lang().country(&o.country)),
        fact("organisations-number", view! { <bdi>{number}</bdi> }),
        fact("organisations-since", view! { {since} " · " {entry(o.log_seq)} }),
    ];
    view! {
        {record_head(t(&format!("organisation-kind-{}", o.kind)), name, demo)}
        <SummaryList>{facts}</SummaryList>
        <section id="seats">
            <h2>{t("organisations-seats-title")}</h2>
            {seats(&doings)}
        </section>
        <section id="history">
            <h2>{t("organisations-history-title")}</h2>
            {history(&o, &doings)}
        </section>
    }
}

fn seats(doings: &Doings) -> AnyView {
    let rows: Vec<_> = doings
        .seats
        .iter()
        .map(|(party, pact)| {
            let signature = doings.signatures.iter().find(|s| s.party_id == party.id);
            let (tone, key) = match signature {
                Some(s) if s.withdrawn_at.is_some() => (Tone::Bad, "signatories-withdrawn"),
                Some(_) => (Tone::Good, "signatories-signed"),
                None => (Tone::Pending, "signatories-invited"),
            };
            let signed = signature.map(|s| {
                let to = link(&format!("/signatures/{}", s.id));
                view! { <bdi>{s.person_name.clone()}</bdi> <br/> <a href=to>{lang().date(s.signed_at.date())}</a> }
            });
            view! {
                <tr>
                    <th scope="row"><a href=link(&format!("/pacts/{}", pact.slug))>{said(&pact.title)}</a></th>
                    <td>{role(party.role)}</td>
                    <td>{state(pact.state)}</td>
                    <td><Tag tone=tone>{t(key)}</Tag></td>
                    <td>{signed}</td>
                </tr>
            }
        })
        .collect();
    if rows.is_empty() {
        return view! { <Empty title=t("organisations-no-seats-title")>{t("organisations-no-seats")}</Empty> }.into_any();
    }
    let head = ["organisations-pact", "pacts-role", "pacts-state", "organisations-standing", "organisations-signed-by"];
    let caption = ta("organisations-seats-counted", &[("count", rows.len().into())]);
    view! { <DataTable caption=caption head=head.map(t).to_vec()>{rows}</DataTable> }.into_any()
}

/// Registration, seats, signatures and withdrawals, the newest first.
fn history(o: &organisation::Model, doings: &Doings) -> AnyView {
    let title_of = |party| doings.seats.iter().find(|(p, _)| p.id == party).map(|(_, pact)| pact);
    let mut events: Vec<(i64, OffsetDateTime, AnyView)> =
        vec![(o.log_seq, o.registered_at, t("organisations-event-registered").into_any())];
    for (party, pact) in &doings.seats {
        let words = ta("organisations-event-seated", &[("role", role(party.role).into())]);
        let words = view! { {words} " " <a href=link(&format!("/pacts/{}", pact.slug))>{said(&pact.title)}</a> };
        events.push((party.log_seq, party.seated_at, words.into_any()));
    }
    for s in &doings.signatures {
        let Some(pact) = title_of(s.party_id) else { continue };
        let pact_link = || view! { <a href=link(&format!("/pacts/{}", pact.slug))>{said(&pact.title)}</a> }.into_any();
        events.push((s.log_seq, s.signed_at, view! { {t("organisations-event-signed")} " " {pact_link()} }.into_any()));
        if let (Some(seq), Some(at)) = (s.withdrawn_seq, s.withdrawn_at) {
            events.push((seq, at, view! { {t("organisations-event-withdrew")} " " {pact_link()} }.into_any()));
        }
    }
    events.sort_by_key(|(seq, ..)| std::cmp::Reverse(*seq));
    let events: Vec<_> = events
        .into_iter()
        .map(|(seq, at, words)| view! { <Event at=lang().moment(at) entry=u64::try_from(seq).ok()>{words}</Event> })
        .collect();
    view! { <Timeline>{events}</Timeline> }.into_any()
}
