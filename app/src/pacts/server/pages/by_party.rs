//! The commitments of a pact in one table for each of those who owe them.

use super::words::{described, factor, rhythm, role, said, target, unverifiable};
use crate::pacts::model::Addressee;
use crate::pacts::server::entity::commitment;
use crate::platform::i18n::{link, t};
use crate::ui::DataTable;
use leptos::prelude::*;

/// The tables, described in the language of the pact.
pub(super) fn by_party(commitments: Vec<commitment::Model>, language: &str) -> AnyView {
    let head = ["commitments-what", "commitments-factor", "commitments-indicator", "commitments-target", "commitments-rhythm"];
    let tables: Vec<_> = Addressee::ALL
        .iter()
        .filter_map(|of| {
            let rows: Vec<_> = commitments.iter().filter(|c| c.role == *of).map(|c| row(c, language)).collect();
            let caption = role(of);
            (!rows.is_empty()).then(|| view! { <DataTable caption=caption head=head.map(t).to_vec()>{rows}</DataTable> })
        })
        .collect();
    view! { {tables} }.into_any()
}

fn row(c: &commitment::Model, language: &str) -> impl IntoView + use<> {
    let critical = c.critical.then(|| view! { <span class="no-wrap">{t("commitments-critical-mark")}</span> });
    view! {
        <tr>
            <th scope="row"><a href=link(&format!("/commitments/{}", c.id))>{said(&c.title)}</a> " " {critical} {unverifiable(c)}</th>
            <td>{factor(c.factor)}</td>
            <td>{described(&c.indicator.name, language)}</td>
            <td>{target(&c.indicator)}</td>
            <td>{rhythm(c.frequency)}</td>
        </tr>
    }
}
