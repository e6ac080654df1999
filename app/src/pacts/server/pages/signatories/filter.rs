//! What the register is sifted by, and the form for it.

use crate::pacts::amendment::Resigning;
use crate::pacts::model::PartyRole;
use crate::pacts::server::pages::words::role;
use crate::pacts::server::seats::Seated;
use crate::platform::i18n::{link, t};
use crate::platform::lists::holds;
use crate::ui::{Button, ButtonKind, Field, Select};
use leptos::prelude::*;
use serde::Deserialize;
use time::Date;

/// What the list is sifted by.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    pub(super) q: String,
    pub(super) role: String,
    pub(super) state: String,
    pub(super) page: String,
}

/// The word of those who have not signed the newest version.
const UNRESIGNED: &str = "unresigned";

/// What the register must know of the versions.
#[derive(Clone, Copy, Debug)]
pub(super) struct Versions {
    pub(super) newest: (i32, Option<Date>),
    pub(super) today: Date,
    /// Whether a seat can still be asked to sign.
    pub(super) asks: bool,
}

impl Versions {
    /// How a seat is asked to sign the newest version, if it is.
    pub(super) fn asks(&self, seat: &Seated) -> Option<Resigning> {
        seat.resigning(self.newest, self.today).filter(|_| self.asks)
    }
}

impl Seated {
    /// Whether it is among those that are asked for.
    pub(super) fn is_taken_by(&self, filter: &Filter, of: &Versions) -> bool {
        let in_state = match filter.state.as_str() {
            UNRESIGNED => of.asks(self).is_some(),
            "declined" => self.declined().is_some(),
            state => state == self.word(),
        };
        (filter.role.is_empty() || filter.role == self.party.role.as_str())
            && (filter.state.is_empty() || in_state)
            && (filter.q.trim().is_empty() || holds(&self.organisation.name, &filter.q))
    }
}

pub(super) fn form(path: &str, filter: &Filter, of: Versions) -> impl IntoView + use<> {
    let any = |rest: Vec<(String, String)>| [vec![(String::new(), t("list-any"))], rest].concat();
    let roles = PartyRole::ALL.iter().map(|r| (r.to_string(), role(r))).collect();
    let states = [
        ("signed", "signatories-signed"),
        ("countersigned", "signatories-countersigned"),
        ("invited", "signatories-invited"),
        ("withdrawn", "signatories-withdrawn"),
        ("annulled", "signatories-annulled"),
        ("declined", "signatories-declined"),
        ("lapsed", "signatories-lapsed"),
    ];
    let unresigned = of.newest.1.map(|_| (UNRESIGNED, "signatories-unresigned"));
    let states = states.iter().copied().chain(unresigned).map(|(word, key)| (word.to_owned(), t(key))).collect();
    view! {
        <form method="get" action=link(path) class="filters" role="search">
            <Field name="q" label=t("list-search") kind="search" value=filter.q.clone()/>
            <Select name="role" label=t("pacts-role") options=any(roles) selected=filter.role.clone()/>
            <Select name="state" label=t("pacts-state") options=any(states) selected=filter.state.clone()/>
            <Button kind=ButtonKind::Secondary>{t("list-show")}</Button>
        </form>
    }
}
