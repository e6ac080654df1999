//! What a step says, fact by fact.

use super::Desk;
use super::words;
use crate::pacts::model::Texts;
use crate::pacts::server::pages::words::{fact, organisation, said};
use crate::platform::i18n::{lang, t, ta};
use crate::sanctions::act::{Act, Affiliate, Charge, Condition, Decision, Document, Motion, Term};
use leptos::prelude::*;

/// A text as it was typed, in the reader's language or marked with its own.
fn typed(texts: &Texts) -> AnyView {
    let text = said(texts);
    view! { <span class="as-typed">{text}</span> }.into_any()
}

fn plain(text: &str) -> AnyView {
    let text = text.to_owned();
    view! { <span class="as-typed" dir="auto">{text}</span> }.into_any()
}

/// Files, each a link; nothing where there are none.
pub fn documents(files: &[Document]) -> Option<AnyView> {
    if files.is_empty() {
        return None;
    }
    let items: Vec<_> =
        files.iter().map(|d| view! { <li><a href=format!("/files/{}", d.id)><bdi>{d.name.clone()}</bdi></a></li> }).collect();
    Some(fact("case-fact-files", view! { <ul class="case-list">{items}</ul> }))
}

/// Whom else it reaches.
pub fn affiliates(all: &[Affiliate], desk: &Desk) -> Option<AnyView> {
    if all.is_empty() {
        return None;
    }
    let items: Vec<_> = all
        .iter()
        .map(|a| {
            let named = organisation(&a.organisation, &desk.organisation(a.organisation.as_str()));
            view! { <li>{named} ": " {words::relation(a.relation)}</li> }
        })
        .collect();
    Some(fact("case-fact-affiliates", view! { <ul class="case-list">{items}</ul> }))
}

/// A condition in words.
pub fn condition(c: &Condition) -> AnyView {
    view! { {words::condition(c.kind)} ": " {said(&c.text)} }.into_any()
}

/// The name of a measure, as the signed text has it.
pub fn measure(code: &str, desk: &Desk) -> AnyView {
    match desk.file.case.rules.measure(code) {
        Some(measure) => said(&measure.title),
        None => code.to_owned().into_any(),
    }
}

fn term(term: &Term, desk: &Desk) -> Vec<AnyView> {
    let mut rows = vec![
        fact("case-fact-measure", measure(&term.measure, desk)),
        fact("case-fact-months", ta("case-months", &[("count", term.months.into())])),
    ];
    if !term.conditions.is_empty() {
        let items: Vec<_> = term.conditions.iter().map(|c| view! { <li>{condition(c)}</li> }).collect();
        rows.push(fact("case-fact-conditions", view! { <ol class="case-list">{items}</ol> }));
    }
    rows.extend(affiliates(&term.affiliates, desk));
    rows.extend(term.at_once.as_ref().map(|why| fact("case-fact-at-once", typed(why))));
    rows
}

/// A decision, fact by fact.
pub fn decision(decision: &Decision, desk: &Desk) -> Vec<AnyView> {
    let mut rows = match &decision.term {
        Some(term) => self::term(term, desk),
        None => vec![fact("case-fact-measure", t("case-no-measure"))],
    };
    rows.push(fact("case-fact-reasons", typed(&decision.reasons)));
    rows
}

/// A motion, fact by fact.
pub fn motion(motion: &Motion, desk: &Desk) -> Vec<AnyView> {
    let until = |day: time::Date| fact("case-fact-until", lang().date(day));
    let (kind, mut rows, reasons) = match motion {
        Motion::Decide(decision) => return self::decision(decision, desk),
        Motion::Interim { until: day, reasons } => ("interim", vec![until(*day)], reasons),
        Motion::LiftInterim { reasons } => ("lift-interim", vec![], reasons),
        Motion::Release { reasons } => ("release", vec![], reasons),
        Motion::Prolong { until: day, reasons } => ("prolong", vec![until(*day)], reasons),
    };
    rows.insert(0, fact("case-fact-motion", t(&format!("case-motion-{kind}"))));
    rows.push(fact("case-fact-reasons", typed(reasons)));
    rows
}

fn charge(charge: &Charge, desk: &Desk) -> Vec<AnyView> {
    let mut rows = vec![
        fact("case-fact-article", super::show::article(desk, &charge.article)),
        fact("case-fact-practice", words::practice(charge.practice)),
        fact("case-fact-source", words::source(charge.source)),
        fact("case-fact-account", typed(&charge.account)),
    ];
    rows.extend(documents(&charge.files));
    rows
}

/// Which condition, in words.
fn which(n: u32, desk: &Desk) -> AnyView {
    let force = desk.file.case.force.as_ref();
    let found = usize::try_from(n).ok().and_then(|n| force?.term.conditions.get(n));
    found.map_or_else(|| lang().number(n + 1).into_any(), condition)
}

/// All that an act says.
pub fn facts(act: &Act, desk: &Desk) -> Vec<AnyView> {
    let files = |first: AnyView, all: &[Document]| std::iter::once(first).chain(documents(all)).collect();
    match act {
        Act::Alleged { charge: c } | Act::Opened { charge: c } => charge(c, desk),
        Act::Declined { reasons } => vec![fact("case-fact-reasons", typed(reasons))],
        Act::Named { seat, person } => {
            let name = desk.name(*person);
            vec![fact("case-fact-seat", words::seat(*seat)), fact("case-fact-person", view! { <bdi>{name}</bdi> })]
        }
        Act::Recused { reason } | Act::ExtensionRefused { reason } => vec![fact("case-fact-reasons", plain(reason))],
        Act::Noticed { account, affiliates: others, files: all } => {
            let mut rows = vec![fact("case-fact-account", typed(account))];
            rows.extend(affiliates(others, desk));
            rows.extend(documents(all));
            rows
        }
        Act::ExtensionAsked { days, reason } => {
            vec![fact("case-fact-days", lang().number(*days)), fact("case-fact-reasons", plain(reason))]
        }
        Act::ExtensionGranted { days } => vec![fact("case-fact-days", lang().number(*days))],
        Act::Responded { reply, files: all } => files(fact("case-fact-reply", typed(reply)), all),
        Act::HearingHeld { on, minutes, present, files: all } => {
            let mut rows = vec![
                fact("case-fact-on", lang().date(*on)),
                fact("case-fact-present", plain(present)),
                fact("case-fact-minutes", plain(minutes)),
            ];
            rows.extend(documents(all));
            rows
        }
        Act::Moved { motion: m } | Act::Carried { motion: m } => motion(m, desk),
        Act::Voted { vote, dissent } => {
            let mut rows = vec![fact("case-fact-vote", words::vote(*vote))];
            rows.extend(dissent.as_ref().map(|d| fact("case-fact-dissent", typed(d))));
            rows
        }
        Act::Supplemented { account, files: all } => files(fact("case-fact-account", typed(account)), all),
        Act::Appealed { grounds, files: all } => files(fact("case-fact-grounds", typed(grounds)), all),
        Act::SettlementOffered { decision: d } => decision(d, desk),
        Act::Withheld { ground, reference, until } => vec![
            fact("case-fact-ground", words::withholding(*ground)),
            fact("case-fact-reference", plain(reference)),
            fact("case-fact-until", lang().date(*until)),
        ],
        Act::Reopened { ground, reasons, files: all } => {
            let mut rows = vec![fact("case-fact-ground", words::reopening(*ground)), fact("case-fact-reasons", typed(reasons))];
            rows.extend(documents(all));
            rows
        }
        Act::ConditionShown { condition: n, account, files: all } => {
            let mut rows = vec![fact("case-fact-condition", which(*n, desk)), fact("case-fact-account", typed(account))];
            rows.extend(documents(all));
            rows
        }
        Act::ConditionMet { condition: n } => vec![fact("case-fact-condition", which(*n, desk))],
        Act::Disciplined { outcome, officials, account } => vec![
            fact("case-fact-discipline", words::discipline(*outcome)),
            fact("case-fact-officials", lang().number(*officials)),
            fact("case-fact-account", typed(account)),
        ],
        Act::DeadlineMissed { stage } => vec![fact("case-fact-stage", words::stage(*stage))],
        Act::TakenUp
        | Act::Declared
        | Act::Delivered
        | Act::Read
        | Act::HearingAsked
        | Act::HearingWaived
        | Act::Lost
        | Act::AppealWithdrawn
        | Act::SettlementAccepted
        | Act::SettlementRefused
        | Act::WithholdingLifted
        | Act::ResponseOver
        | Act::AppealOver
        | Act::InterimOver
        | Act::Began
        | Act::Expired
        | Act::Published => vec![],
    }
}
