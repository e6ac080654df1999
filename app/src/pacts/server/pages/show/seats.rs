//! Who has a seat in a pact, and how many of the signatures that it needs are there.

use crate::pacts::model::PartyRole;
use crate::pacts::server::entity::pact;
use crate::pacts::server::pages::amendment::asked;
use crate::pacts::server::pages::words::{organisation, role};
use crate::pacts::server::seats::Roll;
use crate::platform::i18n::{lang, t, ta};
use crate::ui::DataTable;
use leptos::prelude::*;
use std::collections::BTreeMap;
use time::Date;

/// How many of the needed signatures of each role are there.
pub(super) fn progress(pact: &pact::Model, counted: &BTreeMap<PartyRole, u32>) -> AnyView {
    let rows: Vec<_> = pact
        .entry_rule
        .signatures
        .iter()
        .map(|(of, needed)| {
            view! {
                <tr>
                    <th scope="row">{role(of)}</th>
                    <td>{lang().number(counted.get(of).copied().unwrap_or_default())}</td>
                    <td>{lang().number(*needed)}</td>
                </tr>
            }
        })
        .collect();
    let head = ["pacts-role", "pacts-have-signed", "pacts-needed"].map(t).to_vec();
    view! { <DataTable caption=t("pacts-progress") head=head numeric=vec![1, 2]>{rows}</DataTable> }.into_any()
}

/// Who is in, by role: how many signed of how many seated, and the first names.
pub(super) fn parties(rolls: Vec<Roll>, all: &str, (newest, today): ((i32, Option<Date>), Date)) -> AnyView {
    let groups: Vec<_> = rolls
        .into_iter()
        .map(|Roll { role: of, seated, signed, first }| {
            let names: Vec<_> = first
                .iter()
                .map(|s| {
                    let resigning = s.resigning(newest, today).map(|how| view! { " " {asked(how)} });
                    view! { <li>{organisation(&s.organisation.slug, &s.organisation.name)} " " {s.standing()} {resigning}</li> }
                })
                .collect();
            view! {
                <div>
                    <h3>{role(of)}</h3>
                    <p class="counted">{ta("pacts-party-counts", &[("signed", signed.into()), ("seated", seated.into())])}</p>
                    <ul class="roll">{names}</ul>
                </div>
            }
        })
        .collect();
    view! { <div class="columns">{groups}</div> <p><a href=all.to_owned()>{t("pacts-see-signatories")}</a></p> }.into_any()
}
