//! How states, roles and figures are said on every page.

use crate::pacts::model::{EntryRule, Frequency, Indicator, PactState, Texts};
use crate::platform::i18n::{lang, link, t, ta};
use crate::ui::{Foreign, SummaryRow, Tag, Tone};
use leptos::prelude::*;
use serde_json::Number;
use std::fmt::Display;

/// A text for the reader, marked with its language where that is not theirs.
pub fn said(texts: &Texts) -> AnyView {
    let (text, tag) = texts.pick(lang());
    let text = text.to_owned();
    if tag == lang().as_str() { text.into_any() } else { view! { <Foreign lang=tag.to_owned()>{text}</Foreign> }.into_any() }
}

/// The name of a role or of those addressed together.
pub fn role(role: impl Display) -> String {
    t(&format!("party-role-{role}"))
}

/// The state of a pact in a word.
pub fn state(state: PactState) -> AnyView {
    let tone = match state {
        PactState::InForce => Tone::Good,
        PactState::Open => Tone::Soon,
        PactState::Drafting | PactState::Consultation | PactState::Adopted => Tone::Pending,
        PactState::Expired | PactState::Terminated | PactState::Superseded => Tone::Neutral,
    };
    view! { <Tag tone=tone>{t(&format!("pact-state-{state}"))}</Tag> }.into_any()
}

/// A word that says what is made up for the demonstration.
pub fn demo(is_demo: bool) -> Option<AnyView> {
    is_demo.then(|| view! { <Tag>{t("pacts-demo")}</Tag> }.into_any())
}

/// A factor of the Arusha Declaration, leading to its page.
pub fn factor(no: i32) -> AnyView {
    let name = ta("pacts-factor", &[("no", no.into()), ("name", t(&format!("factor-{no}-name")).into())]);
    view! { <a href=link(&format!("/factors/{no}"))>{name}</a> }.into_any()
}

/// How often a commitment is reported.
pub fn rhythm(frequency: Frequency) -> String {
    t(&format!("frequency-{frequency}"))
}

/// A number with its unit, said where the unit is a known one.
fn with_unit(number: &Number, unit: &str) -> String {
    let shown = lang().decimal(&number.to_string());
    let word = if unit == "%" { "percent" } else { unit };
    let args = [("number", shown.as_str().into()), ("count", number.as_f64().unwrap_or_default().into())];
    let known = word.bytes().all(|b| b.is_ascii_lowercase()).then(|| lang().try_t(&format!("unit-{word}"), &args)).flatten();
    known.unwrap_or_else(|| ta("pacts-with-unit", &[("number", shown.into()), ("unit", unit.into())]))
}

/// A figure in the unit of its indicator, to two decimals.
pub fn figure(value: f64, unit: &str) -> String {
    let rounded = (value * 100.0).round() / 100.0;
    // Written without the point that a whole number does not need.
    let number = format!("{rounded}").parse::<Number>();
    number.map_or_else(|_| String::new(), |number| with_unit(&number, unit))
}

/// The target of an indicator with its direction, and from where it starts.
pub fn target(indicator: &Indicator) -> String {
    if indicator.name.trim().is_empty() {
        return t("commitments-no-indicator");
    }
    let key = if indicator.direction == "decrease" { "pacts-target-most" } else { "pacts-target-least" };
    ta(key, &[("value", with_unit(&indicator.target, &indicator.unit).into())])
}

/// A word beside the name of a commitment that cannot be verified, which has a reason for that.
pub fn unverifiable(reason: Option<&String>) -> Option<AnyView> {
    let mark = || view! { " " <span class="no-wrap">{t("commitments-unverifiable-mark")}</span> };
    reason.map(|_| mark().into_any())
}

/// The value at the start.
pub fn baseline(indicator: &Indicator) -> String {
    indicator.baseline.as_ref().map_or_else(|| t("pacts-baseline-none"), |n| with_unit(n, &indicator.unit))
}

/// What the rule of entry into force asks for, in a sentence.
pub fn rule(rule: &EntryRule) -> String {
    let needed: Vec<String> = rule
        .signatures
        .iter()
        .map(|(role, n)| ta("pacts-rule-role", &[("count", (*n).into()), ("role", self::role(role).into())]))
        .collect();
    let needed = needed.join(&t("pacts-list-separator"));
    match rule.not_before {
        Some(day) => ta("pacts-rule-dated", &[("needed", needed.into()), ("day", lang().date(day).into())]),
        None => ta("pacts-rule", &[("needed", needed.into())]),
    }
}

/// A fact of a record under the term of this message.
pub fn fact(key: &str, body: impl IntoView + 'static) -> AnyView {
    let body = body.into_any();
    view! { <SummaryRow term=t(key)>{body}</SummaryRow> }.into_any()
}

/// A link to a log entry.
pub fn entry(seq: i64) -> AnyView {
    let words = ta("ui-log-entry", &[("seq", lang().number(seq).into())]);
    view! { <a href=link(&format!("/log/{seq}"))>{words}</a> }.into_any()
}

/// The head of a record whose name has languages of its own: kind, name, then its states.
pub fn record_head(kind: String, name: AnyView, states: impl IntoView + 'static) -> AnyView {
    let states = states.into_any();
    view! {
        <header class="record-header">
            <p class="kind">{kind}</p>
            <h1>{name}</h1>
            <div class="record-state">{states}</div>
        </header>
    }
    .into_any()
}

/// A passage of a version in the language that it is described in.
pub fn described(text: &str, language: &str) -> AnyView {
    let text = text.to_owned();
    view! { <Foreign lang=language.to_owned()>{text}</Foreign> }.into_any()
}

/// An organisation's name, set apart from the direction of the text around it, leading to its record.
pub fn organisation(slug: impl Display, name: &str) -> AnyView {
    let name = name.to_owned();
    view! { <a href=link(&format!("/organisations/{slug}"))><bdi>{name}</bdi></a> }.into_any()
}
