//! Who has a seat in a pact, and how many of the signatures that it needs are there.

use crate::pacts::model::{PactState, PartyRole};
use crate::pacts::server::entity::pact;
use crate::pacts::server::pages::amendment::asked;
use crate::pacts::server::pages::words::{organisation, role};
use crate::pacts::server::seats::Seated;
use crate::pacts::signing::Signing;
use crate::platform::i18n::{lang, t, ta};
use crate::ui::DataTable;
use leptos::prelude::*;
use time::Date;

/// How many of the needed signatures of each role are there, while the pact is not in force.
pub(super) fn progress(pact: &pact::Model, seated: &[Seated], signing: &Signing) -> Option<AnyView> {
    if !matches!(pact.state, PactState::Open | PactState::Adopted) {
        return None;
    }
    let rows: Vec<_> = pact
        .entry_rule
        .signatures
        .iter()
        .map(|(of, needed)| {
            let counts = |s: &&Seated| {
                let countersigned = s.signature.as_ref().is_some_and(|g| g.countersigned_seq.is_some());
                s.party.role == *of && s.is_in_effect() && signing.counts(*of, countersigned)
            };
            let signed = seated.iter().filter(counts).count();
            view! {
                <tr>
                    <th scope="row">{role(of)}</th>
                    <td>{lang().number(signed as u64)}</td>
                    <td>{lang().number(*needed)}</td>
                </tr>
            }
        })
        .collect();
    let head = ["pacts-role", "pacts-have-signed", "pacts-needed"].map(t).to_vec();
    Some(view! { <DataTable caption=t("pacts-progress") head=head numeric=vec![1, 2]>{rows}</DataTable> }.into_any())
}

/// Who is in, by role: how many signed of how many seated, and the first names.
pub(super) fn parties(seated: &[Seated], all: &str, (newest, today): ((i32, Option<Date>), Date)) -> AnyView {
    const SHOWN: usize = 8;
    let groups: Vec<_> = PartyRole::ALL
        .iter()
        .filter_map(|of| {
            let group: Vec<&Seated> = seated.iter().filter(|s| s.party.role == *of).collect();
            let signed = group.iter().filter(|s| s.is_in_effect()).count();
            let names: Vec<_> = group
                .iter()
                .take(SHOWN)
                .map(|s| {
                    let resigning = s.resigning(newest, today).map(|how| view! { " " {asked(how)} });
                    view! { <li>{organisation(&s.organisation.slug, &s.organisation.name)} " " {s.standing()} {resigning}</li> }
                })
                .collect();
            let counts = ta("pacts-party-counts", &[("signed", signed.into()), ("seated", group.len().into())]);
            (!group.is_empty()).then(|| {
                view! {
                    <div>
                        <h3>{role(of)}</h3>
                        <p class="counted">{counts}</p>
                        <ul class="roll">{names}</ul>
                    </div>
                }
            })
        })
        .collect();
    view! { <div class="columns">{groups}</div> <p><a href=all.to_owned()>{t("pacts-see-signatories")}</a></p> }.into_any()
}
