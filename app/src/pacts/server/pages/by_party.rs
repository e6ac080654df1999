//! The commitments of a pact in one table for each of those who owe them.

use super::words::{described, factor, rhythm, role, said, target, unverifiable};
use crate::pacts::model::{Addressee, Frequency, Indicator, Texts};
use crate::pacts::server::entity::commitment;
use crate::pacts::version::Undertaking;
use crate::platform::i18n::{link, t};
use crate::ui::DataTable;
use leptos::prelude::*;

/// A line of a table.
struct Line<'a> {
    role: Addressee,
    /// Where the commitment stands.
    to: String,
    title: &'a Texts,
    is_critical: bool,
    unverifiable_reason: Option<&'a String>,
    factor: i32,
    indicator: &'a Indicator,
    frequency: Frequency,
}

/// The tables, described in the language of the pact.
pub(super) fn by_party(commitments: Vec<commitment::Model>, language: &str) -> AnyView {
    tables(&commitments.iter().map(adopted).collect::<Vec<_>>(), language)
}

fn adopted(c: &commitment::Model) -> Line<'_> {
    Line {
        role: c.role,
        to: link(&format!("/commitments/{}", c.id)),
        title: &c.title,
        is_critical: c.critical,
        unverifiable_reason: c.unverifiable_reason.as_ref(),
        factor: c.factor,
        indicator: &c.indicator,
        frequency: c.frequency,
    }
}

/// The tables of commitments that are not adopted yet; each leads to its paragraph in the text at this address.
pub fn undertaken(commitments: &[Undertaking], language: &str, text: &str) -> AnyView {
    tables(&commitments.iter().map(|c| drafted(c, text)).collect::<Vec<_>>(), language)
}

fn drafted<'a>(c: &'a Undertaking, text: &str) -> Line<'a> {
    Line {
        role: c.role,
        to: format!("{text}#p-{}", c.article),
        title: &c.title,
        is_critical: c.critical,
        unverifiable_reason: c.unverifiable_reason.as_ref(),
        factor: c.factor,
        indicator: &c.indicator,
        frequency: c.frequency,
    }
}

fn tables(lines: &[Line<'_>], language: &str) -> AnyView {
    let head = ["commitments-what", "commitments-factor", "commitments-indicator", "commitments-target", "commitments-rhythm"];
    let tables: Vec<_> = Addressee::ALL
        .iter()
        .filter_map(|of| {
            let rows: Vec<_> = lines.iter().filter(|line| line.role == *of).map(|line| row(line, language)).collect();
            let caption = role(of);
            (!rows.is_empty()).then(|| view! { <DataTable caption=caption head=head.map(t).to_vec()>{rows}</DataTable> })
        })
        .collect();
    view! { {tables} }.into_any()
}

fn row(line: &Line<'_>, language: &str) -> AnyView {
    let critical = line.is_critical.then(|| view! { <span class="no-wrap">{t("commitments-critical-mark")}</span> });
    let unverifiable = unverifiable(line.unverifiable_reason);
    view! {
        <tr>
            <th scope="row"><a href=line.to.clone()>{said(line.title)}</a> " " {critical} {unverifiable}</th>
            <td>{factor(line.factor)}</td>
            <td>{described(&line.indicator.name, language)}</td>
            <td>{target(line.indicator)}</td>
            <td>{rhythm(line.frequency)}</td>
        </tr>
    }
    .into_any()
}
