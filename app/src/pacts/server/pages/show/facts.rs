//! What stands in brief beside the record of a pact.

use super::Record;
use crate::meetings::server::pages::words::when;
use crate::meetings::server::queries::Line as Meeting;
use crate::pacts::model::PactState;
use crate::pacts::server::entity::pact;
use crate::pacts::server::pages::words::{fact, said};
use crate::pacts::server::queries::VersionLine;
use crate::platform::i18n::{lang, link, t, ta};
use crate::ui::{Digest, Tag, Tone};
use leptos::prelude::*;
use time::Date;

/// The facts, in the order in which they are read.
pub(super) fn facts(Record { pact, versions, next, has_service, until, others, .. }: &Record) -> Vec<AnyView> {
    let mut facts = vec![fact("pacts-country", lang().country(&pact.country)), texts(pact, versions)];
    facts.extend(until.map(|(on, _)| term(pact, on)));
    facts.extend(superseded(others, pact.state));
    facts.extend(next.as_ref().map(meets));
    facts.push(telling(pact, *has_service));
    facts
}

/// Its versions, with their digests.
fn texts(pact: &pact::Model, versions: &[VersionLine]) -> AnyView {
    let texts: Vec<_> = versions
        .iter()
        .map(|v| {
            let to = link(&format!("/pacts/{}/text?version={}", pact.slug, v.number));
            let adopted = [("number", v.number.into()), ("day", lang().date(v.adopted_at.date()).into())];
            let digest = v.digest.clone();
            let stands = v.amends.map(|_| match v.effective_at {
                Some(at) => ta("amendment-version-effective", &[("day", lang().date(at.date()).into())]),
                None => t("amendment-version-waiting"),
            });
            let stands = stands.map(|words| view! { ", " {words} });
            view! { <div><a href=to>{ta("pacts-version-adopted", &adopted)}</a> {stands} <br/> <Digest value=digest/></div> }
        })
        .collect();
    fact("pacts-version", texts)
}

/// The last day of its term.
fn term(pact: &pact::Model, on: Date) -> AnyView {
    let to = link(&format!("/pacts/{}/term", pact.slug));
    let day = ta("pacts-term-until", &[("day", lang().date(on).into())]);
    fact("pacts-term", view! { <a href=to>{day}</a> })
}

/// Whose place it takes or took, and which pact took its own.
fn superseded([other, by]: &[Option<pact::Model>; 2], own: PactState) -> Vec<AnyView> {
    let to = |p: &pact::Model| view! { <a href=link(&format!("/pacts/{}", p.slug))>{said(&p.title)}</a> };
    let mut facts = Vec::new();
    if let Some(other) = other {
        let when = matches!(own, PactState::Adopted | PactState::Open).then(|| t("pacts-supersedes-when"));
        facts.push(fact("pacts-supersedes", view! { {to(other)} " " {when} }));
    }
    facts.extend(by.as_ref().filter(|_| own == PactState::Superseded).map(|by| fact("pacts-superseded-by", to(by))));
    facts
}

/// When it meets next.
fn meets(meeting: &Meeting) -> AnyView {
    let to = link(&format!("/meetings/{}", meeting.id));
    fact("meetings-next", view! { <a href=to>{when(meeting.starts_at, &meeting.calendar())}</a> })
}

/// Who tells the public of the pact, and when the next bulletin is due; that nobody does is told too.
fn telling(pact: &pact::Model, has_service: bool) -> AnyView {
    let plan = view! { <a href=link(&format!("/updates/plan?pact={}", pact.slug))>{t("plan-way")}</a> };
    let nobody = (!has_service).then(|| view! { <Tag tone=Tone::Bad>{t("plan-nobody")}</Tag> " " });
    fact("update-desk-title", view! { {nobody} {plan} })
}
