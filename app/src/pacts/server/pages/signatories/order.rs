//! In which order a pact is signed, and how far the signing is.

use crate::pacts::model::{PactState, PartyRole};
use crate::pacts::server::entity::pact;
use crate::pacts::server::pages::words::role;
use crate::pacts::server::seats::Seated;
use crate::pacts::signing::Signing;
use crate::platform::i18n::{link, t, ta};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A role in the order of signing.
pub(super) struct Turn {
    role: PartyRole,
    signed: u32,
    seats: usize,
    /// Whether it may sign now.
    now: bool,
}

/// The order of signing, and where it stands.
pub(super) fn order(pact: &pact::Model, signing: &Signing, all: &[Seated]) -> Vec<Turn> {
    let mut signed = BTreeMap::new();
    all.iter().filter(|s| s.is_in_effect()).for_each(|s| *signed.entry(s.party.role).or_default() += 1);
    let seated: BTreeSet<PartyRole> = all.iter().map(|s| s.party.role).collect();
    let turn = |role: &PartyRole| Turn {
        role: *role,
        signed: signed.get(role).copied().unwrap_or(0),
        seats: all.iter().filter(|s| s.party.role == *role).count(),
        now: pact.state != PactState::Open || signing.awaited(*role, &pact.entry_rule, &signed, &seated).is_empty(),
    };
    signing.order.iter().map(turn).collect()
}

/// In which order it is signed, and how far the countersigning is.
pub(super) fn signed_how(slug: &str, state: PactState, signing: &Signing, order: Vec<Turn>) -> AnyView {
    let turns: Vec<_> = order
        .into_iter()
        .map(|turn| {
            let words = [("role", role(turn.role).into()), ("signed", turn.signed.into()), ("seated", turn.seats.into())];
            let key = if turn.now { "signatories-turn-now" } else { "signatories-turn-later" };
            view! { <li>{ta(key, &words)}</li> }
        })
        .collect();
    let ordered = (!turns.is_empty()).then(|| {
        view! {
            <section id="order">
                <h2>{t("signatories-order-title")}</h2>
                <p>{t("signatories-order")}</p>
                <ol>{turns}</ol>
            </section>
        }
    });
    let countersigned = signing.countersignature.map(|_| {
        let rule = if signing.countersigned_only { "signatories-countersigned-only" } else { "signatories-countersigned-noted" };
        let to = link(&format!("/pacts/{slug}/countersign"));
        let way = state.takes_signatures().then(|| view! { <p><a href=to>{t("signatories-countersign")}</a></p> });
        view! {
            <section id="countersignature">
                <h2>{t("signatories-countersignature")}</h2>
                <p>{t(rule)}</p>
                {way}
            </section>
        }
    });
    view! { {ordered} {countersigned} }.into_any()
}
