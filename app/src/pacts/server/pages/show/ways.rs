//! Where to go on from the record of a pact.

use super::Record;
use crate::drafting::server::amend::Door;
use crate::pacts::model::{PactState, PartyRole};
use crate::pacts::server::entity::pact;
use crate::platform::i18n::{link, t};
use crate::ui::LinkButton;
use leptos::prelude::*;

/// Signing it, its pages, and what others keep about it.
pub(super) fn ways(Record { pact, rolls, door, seats, .. }: &Record) -> AnyView {
    let to = |page: &str| link(&format!("/pacts/{}/{page}", pact.slug));
    let sign = pact.state.takes_signatures().then(|| view! { <LinkButton href=to("sign")>{t("pacts-sign")}</LinkButton> });
    // While a term runs, its last day leads there.
    let term = (pact.state != PactState::InForce || pact.ends_on.is_none())
        .then(|| view! { <a href=to("term")>{t("pact-term-read")}</a> });
    let monitored = rolls.iter().any(|roll| roll.role == PartyRole::Monitor);
    let monitor = monitored.then(|| view! { <a href=to("monitor")>{t("pacts-see-monitor")}</a> });
    let amend = door.and_then(|door| amend(pact, door));
    let seat = seats.then(|| view! { <a href=to("seat")>{t("seating-title")}</a> });
    let share = link(&format!("/share?pact={}", pact.slug));
    view! {
        <p class="cluster">
            {sign}
            <a href=to("text")>{t("pacts-read-text")}</a>
            <a href=to("signatories")>{t("pacts-see-signatories")}</a>
            <a href=to("commitments")>{t("pacts-see-commitments")}</a>
            {term}
            {monitor}
            {amend}
            {seat}
            <a href=to("meetings")>{t("meetings-title")}</a>
            <a href=share>{t("share-pact")}</a>
        </p>
    }
    .into_any()
}

/// The way to an amendment, for who may write one.
fn amend(pact: &pact::Model, door: Door) -> Option<AnyView> {
    let (to, key) = match door {
        Door::Begin => (format!("/pacts/{}/amend", pact.slug), "amendment-begin"),
        Door::Draft(id) => (format!("/desk/drafts/{id}"), "amendment-go-on"),
        Door::Wait => return None,
    };
    Some(view! { <a href=link(&to)>{t(key)}</a> }.into_any())
}
