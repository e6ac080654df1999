//! How results are shown: the radar, and its table.

use super::group;
use crate::assessments::model::Respondents;
use crate::assessments::questionnaire::on_factor;
use crate::assessments::results::{Figure, LEAST, Results};
use crate::assessments::server::entity::assessment;
use crate::factors::FACTORS;
use crate::factors::server::numbered;
use crate::platform::i18n::{lang, link, t, ta};
use crate::ui::{Chart, DataTable, Outline, Shape};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// How many answered, by group, in a sentence each.
pub fn answered(results: &Results) -> AnyView {
    let groups = Respondents::ALL.iter().map(|of| {
        let people = match results.0.get(of).and_then(|outcome| outcome.answers) {
            Some(n) => ta("assess-answers", &[("count", n.into())]),
            None => few(),
        };
        view! { <li>{group(*of)} ": " {people}</li> }
    });
    view! { <ul>{groups.collect::<Vec<_>>()}</ul> }.into_any()
}

/// What stands where too few people answered.
pub fn few() -> String {
    ta("assess-few", &[("least", LEAST.into())])
}

/// The radar of the groups that can be shown.
pub fn radar(results: &Results) -> Chart {
    let outlines: Vec<Outline> = Respondents::ALL
        .iter()
        .filter(|of| results.0.get(of).is_some_and(|outcome| outcome.answers.is_some()))
        .map(|of| {
            let mean = |factor| results.figure(*of, factor)?.mean_tenths.map(|tenths| f64::from(tenths) / 10.0);
            Outline { label: t(&format!("assess-outline-{of}")), values: (1..=FACTORS).map(mean).collect() }
        })
        .collect();
    let axes = (1..=FACTORS).map(|factor| t(&format!("factor-{factor}-short"))).collect();
    Chart {
        title: t("assess-radar"),
        description: t("assess-radar-how"),
        head: vec![t("assess-factor")],
        shape: Shape::Radar { axes, outlines, from: 1, to: 5 },
    }
}

/// The figures by factor and group, with how many commitments of the administration serve the factor.
pub fn table(results: &Results, commitments: &BTreeMap<i32, u32>) -> AnyView {
    let mut head = vec![t("assess-factor")];
    for of in Respondents::ALL {
        head.push(t(&format!("assess-mean-{of}")));
        head.push(t(&format!("assess-agree-{of}")));
    }
    head.push(t("assess-commitments"));
    let rows: Vec<_> = (1..=FACTORS)
        .map(|factor| {
            let figures = Respondents::ALL.iter().map(|of| cells(results.figure(*of, factor))).collect::<Vec<_>>();
            let count = commitments.get(&i32::from(factor)).copied().unwrap_or(0);
            view! {
                <tr>
                    <th scope="row"><a href=link(&format!("/factors/{factor}"))>{numbered(factor)}</a></th>
                    {figures}
                    <td>{lang().number(count)}</td>
                </tr>
            }
        })
        .collect();
    view! { <DataTable caption=t("assess-figures") head=head numeric=vec![1, 2, 3, 4, 5]>{rows}</DataTable> }.into_any()
}

fn cells(figure: Option<&Figure>) -> AnyView {
    let Some(figure) = figure else {
        return view! { <td>{few()}</td> <td>{few()}</td> }.into_any();
    };
    let agreeing = figure.agreeing.map(|n| ta("assess-percent", &[("number", lang().number(n).into())]));
    view! { <td>{mean(figure)}</td> <td>{agreeing}</td> }.into_any()
}

/// A mean with one decimal.
fn mean(figure: &Figure) -> Option<String> {
    figure.mean_tenths.map(|tenths| lang().decimal(&format!("{}.{}", tenths / 10, tenths % 10)))
}

/// The factors that no commitment serves, in a sentence; none where each is served.
pub fn uncovered(commitments: &BTreeMap<i32, u32>) -> Option<AnyView> {
    let bare: Vec<_> = (1..=FACTORS)
        .filter(|factor| commitments.get(&i32::from(*factor)).is_none_or(|n| *n == 0))
        .map(|factor| view! { <li><a href=link(&format!("/factors/{factor}"))>{numbered(factor)}</a></li> })
        .collect();
    (!bare.is_empty()).then(|| view! { <p>{t("assess-uncovered")}</p> <ul>{bare}</ul> }.into_any())
}

/// The means of each group in this round and the published ones before it, side by side; the oldest first.
pub fn over_time(rounds: &[assessment::Model]) -> Vec<AnyView> {
    Respondents::ALL.iter().map(|of| of_group(*of, rounds)).collect()
}

fn of_group(of: Respondents, rounds: &[assessment::Model]) -> AnyView {
    let head = std::iter::once(t("assess-factor")).chain(rounds.iter().map(|r| r.title.clone())).collect();
    let rows: Vec<_> = (1..=FACTORS)
        .map(|factor| {
            let means = rounds.iter().map(|r| r.results.figure(of, factor).and_then(mean).unwrap_or_else(few));
            let means: Vec<_> = means.map(|shown| view! { <td>{shown}</td> }).collect();
            view! { <tr><th scope="row">{numbered(factor)}</th> {means}</tr> }
        })
        .collect();
    let caption = t(&format!("assess-over-time-{of}"));
    let numeric = (1..=rounds.len()).collect();
    view! { <DataTable caption=caption head=head numeric=numeric>{rows}</DataTable> }.into_any()
}

/// All statements of the questionnaire, by factor.
pub fn questionnaire() -> AnyView {
    let factors: Vec<_> = (1..=FACTORS)
        .map(|factor| {
            let statements: Vec<_> =
                on_factor(factor).map(|name| view! { <li>{t(&format!("assess-statement-{name}"))}</li> }).collect();
            view! { <h2>{numbered(factor)}</h2> <ul>{statements}</ul> }
        })
        .collect();
    view! { <details><summary>{t("assess-questionnaire")}</summary> {factors}</details> }.into_any()
}
