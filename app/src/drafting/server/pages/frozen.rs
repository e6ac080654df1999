//! What is frozen beside the text of a round: the commitments, when it enters into force and for how long, how it is signed, and the measures
//! against a breach.

use crate::drafting::consultation::Rules;
use crate::pacts::server::pages::beside::said_of;
use crate::pacts::server::pages::by_party::undertaken;
use crate::pacts::server::pages::commitment::{evidence, measure, milestones};
use crate::pacts::server::pages::words::{described, fact, organisation, rhythm, role, rule, said};
use crate::pacts::signing::Signing;
use crate::pacts::version::{Measure, Undertaking};
use crate::platform::i18n::{t, ta};
use crate::ui::{Empty, Notice, SummaryList};
use leptos::prelude::*;

/// All of it, in sections below the text.
pub fn frozen(rules: &Rules) -> AnyView {
    view! {
        {commitments(rules)}
        <section id="force">
            <h2>{t("pacts-force-title")}</h2>
            <p>{rule(&rules.entry_into_force)} " " {rules.term.as_ref().map(|term| said_of(&term.into()))}</p>
        </section>
        {rules.signing.as_ref().map(signed)}
        {ladder(&rules.sanctions_ladder)}
    }
    .into_any()
}

fn commitments(rules: &Rules) -> AnyView {
    let Rules { commitments, language, .. } = rules;
    let none = commitments.is_empty().then(|| {
        view! { <Empty title=t("draft-commitments-none-title")><p>{t("consultation-no-commitment")}</p></Empty> }
    });
    let each: Vec<_> = commitments.iter().map(|c| whole(c, language)).collect();
    view! {
        <section id="commitments">
            <h2>{t("pacts-commitments-title")}</h2>
            {none}
            {undertaken(commitments, language, "")}
            {each}
        </section>
    }
    .into_any()
}

/// All that a commitment says, a click away.
fn whole(c: &Undertaking, language: &str) -> AnyView {
    let article =
        view! { <a href=format!("#p-{}", c.article)>{ta("commitments-paragraph", &[("no", c.article.as_str().into())])}</a> };
    let who = c.organisation.as_ref().map_or_else(|| role(c.role).into_any(), |slug| organisation(slug, slug.as_str()));
    let first = ta("commitments-first-due", &[("count", c.first_due_after_days.into())]);
    let mut facts = vec![fact("commitments-who", who), fact("commitments-article", article)];
    facts.extend(measure(&c.indicator, language));
    facts.push(fact("commitments-rhythm", format!("{}. {first}", rhythm(c.frequency))));
    facts.extend(milestones(&c.milestones));
    facts.extend(evidence(c.evidence.iter().map(String::as_str), language));
    let reason = c.unverifiable_reason.as_ref().map(|reason| {
        let reason = described(reason, language);
        view! { <Notice title=t("commitments-unverifiable-why")>{reason}</Notice> }
    });
    view! {
        <details>
            <summary><bdi>{c.code.clone()}</bdi> " – " {said(&c.title)}</summary>
            <p>{described(&c.description, language)}</p>
            {reason}
            <SummaryList>{facts}</SummaryList>
        </details>
    }
    .into_any()
}

/// In which order it is signed, and whether Customs countersigns.
fn signed(signing: &Signing) -> AnyView {
    let turns: Vec<_> = signing.order.iter().map(|of| view! { <li>{role(of)}</li> }).collect();
    let order = (!turns.is_empty()).then(|| view! { <p>{t("signatories-order")}</p> <ol>{turns}</ol> });
    let countersigned = signing.countersignature.map(|_| {
        let key = if signing.countersigned_only { "signatories-countersigned-only" } else { "signatories-countersigned-noted" };
        view! { <p>{t(key)}</p> }
    });
    view! { <section id="signing"><h2>{t("draft-signing")}</h2> {order} {countersigned}</section> }.into_any()
}

/// The measures against a breach, from the mildest; nothing where the text knows none.
fn ladder(measures: &[Measure]) -> Option<AnyView> {
    let items: Vec<_> = measures.iter().map(|m| view! { <li>{said(&m.title)} " – " {terms(m)}</li> }).collect();
    (!items.is_empty())
        .then(|| view! { <section id="measures"><h2>{t("consultation-ladder")}</h2> <ol>{items}</ol></section> }.into_any())
}

/// Whether a measure is made public, how long it lasts at most, and whether it can be appealed.
fn terms(m: &Measure) -> String {
    let public = if m.published { "consultation-measure-public" } else { "consultation-measure-not-public" };
    let appeal = if m.appealable { "consultation-measure-appeal" } else { "consultation-measure-no-appeal" };
    let months = m.max_months.map(|months| ta("consultation-measure-months", &[("count", months.into())]));
    let all: Vec<String> = [Some(t(public)), months, Some(t(appeal))].into_iter().flatten().collect();
    all.join(&t("pacts-list-separator"))
}
