//! How a map of risks is shown: the cells of likelihood and impact, and the list by score.

use crate::assessments::risk::{Level, Risk, STEPS};
use crate::assessments::server::entity::risk;
use crate::kernel::ids::CommitmentId;
use crate::platform::i18n::{lang, link, t, ta};
use crate::ui::{DataTable, Tag, Tone};
use leptos::prelude::*;

/// Commitments by pact and short name.
pub(super) type Commitments = [(String, String, CommitmentId)];

/// The five by five cells, each with its level in a word and the number of risks in it.
pub(super) fn map(risks: &[Risk]) -> AnyView {
    let rows: Vec<_> = (1..=STEPS).rev().map(|likelihood| row(likelihood, risks)).collect();
    let impacts: Vec<_> = (1..=STEPS).map(|i| view! { <th scope="col">{impact(i)}</th> }).collect();
    view! {
        <div class="table-box" role="region" tabindex="0" aria-label=t("risks-map")>
            <table class="heat-map">
                <caption>{t("risks-map")}</caption>
                <thead><tr><td></td> {impacts}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(likelihood: i32, risks: &[Risk]) -> impl IntoView + use<> {
    let cells: Vec<_> = (1..=STEPS)
        .map(|impact| {
            let count = risks.iter().filter(|r| (r.likelihood, r.impact) == (likelihood, impact)).count();
            let level = Level::of(likelihood, impact);
            view! {
                <td class=format!("level-{level}")>
                    <span class="count">{lang().number(count as u64)}</span>
                    <span class="level">{t(&format!("risk-level-{level}"))}</span>
                </td>
            }
        })
        .collect();
    view! { <tr><th scope="row">{self::likelihood(likelihood)}</th> {cells}</tr> }
}

/// A step of likelihood in words.
pub(super) fn likelihood(n: i32) -> String {
    t(&format!("risk-likelihood-{n}"))
}

/// A step of impact in words.
pub(super) fn impact(n: i32) -> String {
    t(&format!("risk-impact-{n}"))
}

/// The level and the score of a risk.
fn grave(risk: &Risk) -> AnyView {
    let level = risk.level();
    let tone = match level {
        Level::Severe => Tone::Bad,
        Level::High => Tone::Soon,
        Level::Moderate => Tone::Pending,
        Level::Low => Tone::Good,
    };
    let words = ta("risks-score", &[("level", t(&format!("risk-level-{level}")).into()), ("score", risk.score().into())]);
    view! { <Tag tone=tone>{words}</Tag> }.into_any()
}

/// The list of risks in the order given; with rows of the map, each leads to its form and its measure's commitment.
pub(super) fn list(risks: &[(Option<risk::Model>, Risk)], commitments: &Commitments) -> AnyView {
    let head = [
        "risks-risk",
        "risks-process",
        "risks-level",
        "risks-likelihood",
        "risks-impact",
        "risks-controls",
        "risks-measure",
        "risks-owner",
        "risks-status",
        "risks-commitment",
    ];
    let rows: Vec<_> = risks.iter().map(|(row, risk)| line(row.as_ref(), risk, commitments)).collect();
    view! { <DataTable caption=t("risks-list") head=head.map(t).to_vec()>{rows}</DataTable> }.into_any()
}

fn line(row: Option<&risk::Model>, r: &Risk, commitments: &Commitments) -> impl IntoView + use<> {
    let name = match row {
        Some(row) => view! { <a href=link(&format!("/desk/risks/{}", row.id))>{r.risk.clone()}</a> }.into_any(),
        None => r.risk.clone().into_any(),
    };
    let (process, controls, measure, owner) = (r.process.clone(), r.controls.clone(), r.measure.clone(), r.owner.clone());
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td>{process}</td>
            <td>{grave(r)}</td>
            <td>{likelihood(r.likelihood)}</td>
            <td>{impact(r.impact)}</td>
            <td>{controls}</td>
            <td>{measure}</td>
            <td>{owner}</td>
            <td>{t(&format!("risk-status-{}", r.status))}</td>
            <td>{commitment(row, r, commitments)}</td>
        </tr>
    }
}

/// The commitment that the measure became: a link once a pact holds it, before that its short name.
fn commitment(row: Option<&risk::Model>, r: &Risk, commitments: &Commitments) -> AnyView {
    let pact = r.pact.as_ref().map(ToString::to_string);
    let held = r
        .commitment
        .as_ref()
        .and_then(|code| commitments.iter().find(|(of, known, _)| known == code && pact.as_ref().is_none_or(|pact| pact == of)));
    let named = match (held, &r.commitment) {
        (Some((_, code, id)), _) => Some(view! { <a href=link(&format!("/commitments/{id}"))>{code.clone()}</a> }.into_any()),
        (None, Some(code)) => Some(ta("risks-not-held", &[("code", code.as_str().into())]).into_any()),
        (None, None) => None,
    };
    let draft = row.map(|row| {
        view! { " " <a href=link(&format!("/desk/risks/{}/commitment", row.id))>{t("risks-draft")}</a> }
    });
    view! { {named} {draft} }.into_any()
}
