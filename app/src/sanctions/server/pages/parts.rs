//! The parts of a file that the respondent, the officer and the members read.

use super::show::waited_for;
use super::{Desk, told, words};
use crate::pacts::server::pages::words::fact;
use crate::platform::i18n::{lang, link, t, ta};
use crate::sanctions::act::ActKind;
use crate::sanctions::bench::{Bench, places};
use crate::sanctions::model::Capacity;
use crate::ui::{ButtonKind, DataTable, LinkButton, SummaryList};
use leptos::prelude::*;
use std::collections::BTreeMap;
use time::Date;

/// When the respondent had the notice for certain: it said so, or did something in the case.
pub(super) fn received(desk: &Desk) -> Option<Date> {
    desk.file.steps.iter().find(|s| s.by == Capacity::Respondent).map(|s| s.on)
}

/// How the notice was served.
pub(super) fn served(desk: &Desk) -> Option<AnyView> {
    let on = |kind: ActKind| desk.file.steps.iter().find(|s| s.act.kind() == kind).map(|s| s.on);
    let (served, read) = (on(ActKind::Noticed)?, received(desk));
    let day = |found: Option<Date>| found.map_or_else(|| t("case-served-not-yet"), |d| lang().date(d));
    let rows = vec![
        fact("case-served-on", lang().date(served)),
        fact("case-served-mail", day(on(ActKind::Delivered))),
        fact("case-served-read", day(read)),
    ];
    Some(view! { <section id="served"><h2>{t("case-served-title")}</h2><SummaryList>{rows}</SummaryList></section> }.into_any())
}

/// Who decides, and who hears the appeal.
pub(super) fn bodies(desk: &Desk) -> AnyView {
    let case = &desk.file.case;
    let first = bench(&case.first, "case-first-title", desk);
    let appeal = bench(&case.appeal, "case-appeal-title", desk);
    view! { <section id="bodies"><h2>{t("case-bodies-title")}</h2>{first}{appeal}</section> }.into_any()
}

fn bench(bench: &Bench, title: &'static str, desk: &Desk) -> AnyView {
    let rows: Vec<_> = places(bench.body)
        .iter()
        .map(|seat| {
            let person = bench.seats.get(seat);
            let name = person.map_or_else(|| t("case-seat-empty"), |p| desk.name(*p));
            let declared = person.map(|p| t(if bench.declared.contains(p) { "case-declared-yes" } else { "case-declared-no" }));
            view! { <tr><th scope="row">{words::seat(*seat)}</th><td><bdi>{name}</bdi></td><td>{declared}</td></tr> }
        })
        .collect();
    let caption = ta(title, &[("body", words::body(bench.body).into())]);
    let head = ["case-seat", "case-fact-person", "case-declaration"].map(t).to_vec();
    view! { <DataTable caption=caption head=head>{rows}</DataTable> }.into_any()
}

/// The motion that is open, with the votes.
pub(super) fn voted_on(desk: &Desk) -> Option<AnyView> {
    let open = desk.file.case.bench().open.as_ref()?;
    let rows: Vec<_> = open
        .votes
        .iter()
        .map(
            |(person, vote)| view! { <tr><th scope="row"><bdi>{desk.name(*person)}</bdi></th><td>{words::vote(*vote)}</td></tr> },
        )
        .collect();
    let head = ["case-fact-person", "case-fact-vote"].map(t).to_vec();
    let facts = told::motion(&open.motion, desk);
    Some(
        view! {
            <section id="motion">
                <h2>{t("case-open-motion")}</h2>
                <SummaryList>{facts}</SummaryList>
                <DataTable caption=t("case-votes") head=head>{rows}</DataTable>
            </section>
        }
        .into_any(),
    )
}

/// The settlement that is offered.
pub(super) fn offered(desk: &Desk) -> Option<AnyView> {
    let (by, decision) = desk.file.case.offer.as_ref()?;
    let who = waited_for(desk, *by);
    let facts = told::decision(decision, desk);
    Some(
        view! {
            <section id="offer">
                <h2>{t("case-offer-title")}</h2>
                <p>{ta("case-offer-by", &[("who", who.into())])}</p>
                <SummaryList>{facts}</SummaryList>
            </section>
        }
        .into_any(),
    )
}

/// The measure, and how far each condition is.
pub(super) fn measure(desk: &Desk) -> Option<AnyView> {
    let force = desk.file.case.force.as_ref()?;
    let mut facts = vec![
        fact("case-fact-measure", told::measure(&force.term.measure, desk)),
        fact("case-fact-begins", lang().date(force.begins)),
        fact("case-fact-ends", lang().date(force.ends)),
    ];
    facts.extend(told::affiliates(&force.term.affiliates, desk));
    let rows: Vec<_> = (0_u32..)
        .zip(&force.term.conditions)
        .map(|(n, c)| {
            let day = |days: &BTreeMap<u32, Date>| days.get(&n).map_or_else(|| t("case-served-not-yet"), |d| lang().date(*d));
            view! { <tr><th scope="row">{told::condition(c)}</th><td>{day(&force.shown)}</td><td>{day(&force.met)}</td></tr> }
        })
        .collect();
    let table = (!rows.is_empty()).then(|| {
        let head = ["case-fact-condition", "case-condition-since-shown", "case-condition-since-met"].map(t).to_vec();
        view! { <DataTable caption=t("case-fact-conditions") head=head>{rows}</DataTable> }
    });
    Some(
        view! {
            <section id="measure">
                <h2>{t("case-measure-title")}</h2>
                <SummaryList>{facts}</SummaryList>
                {table}
            </section>
        }
        .into_any(),
    )
}

/// Where files are added and the whole file is taken away.
pub(super) fn filed(desk: &Desk) -> AnyView {
    let id = desk.file.row.id;
    let count = desk.added.len();
    view! {
        <section id="files">
            <h2>{t("case-files-title")}</h2>
            <p>{ta("case-files-added", &[("count", count.into())])}</p>
            <p class="cluster">
                <LinkButton href=link(&format!("/cases/{id}/evidence")) kind=ButtonKind::Secondary>{t("case-files-add")}</LinkButton>
                <LinkButton href=link(&format!("/cases/{id}/file.zip")) kind=ButtonKind::Secondary>{t("case-files-take")}</LinkButton>
            </p>
        </section>
    }
    .into_any()
}
