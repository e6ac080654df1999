//! What happened to a pact, each line with the log entry that proves it.

use crate::log::entry::{Act, Entry};
use crate::log::server::of_pact;
use crate::organisations::server::queries::names;
use crate::platform::i18n::{Arg, lang, link, t, ta};
use crate::ui::{Event, Timeline};
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::HashMap;

/// How many lines a record page shows; the log has the rest.
const LINES: u64 = 40;

/// The newest acts of a pact with the names of the organisations in them.
pub struct History {
    acts: Vec<(i64, Act)>,
    names: HashMap<String, String>,
}

/// Reads the history of a pact.
pub async fn history(db: &impl ConnectionTrait, pact: &str) -> Result<History, DbErr> {
    let rows = of_pact(db, pact, LINES).await?;
    let acts: Vec<(i64, Act)> = rows
        .into_iter()
        .filter_map(|row| match Entry::parse(&row.entry) {
            Ok(Entry::Act(act)) => Some((row.seq, act)),
            _ => None,
        })
        .collect();
    let slugs = acts.iter().flat_map(|(_, act)| [Some(act.by.organisation.clone()), act.subject.clone()]).flatten().collect();
    Ok(History { names: names(db, slugs).await?, acts })
}

/// The history as a timeline.
pub fn timeline(history: History) -> AnyView {
    let names = history.names;
    let events: Vec<_> = history
        .acts
        .into_iter()
        .filter_map(|(seq, act)| {
            let words = words(&act, &names)?;
            Some(view! { <Event at=lang().moment(act.at) entry=u64::try_from(seq).ok()>{words}</Event> })
        })
        .collect();
    view! { <Timeline>{events}</Timeline> }.into_any()
}

/// An act in a sentence that leads to the organisation; none for what has no place in a pact's history.
fn words(act: &Act, names: &HashMap<String, String>) -> Option<AnyView> {
    let organisation = |slug: &str| super::words::organisation(slug, names.get(slug).map_or(slug, String::as_str));
    let fact = |name: &str| act.data.get(name).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
    let said = match act.kind.as_str() {
        "pact.adopted" => t("pacts-event-adopted").into_any(),
        "version.adopted" => {
            let number: Arg<'_> = ("number", act.data.get("number").and_then(serde_json::Value::as_i64).unwrap_or(1).into());
            let key = if act.data.contains_key("amends") { "pacts-event-amended" } else { "pacts-event-version" };
            ta(key, &[number]).into_any()
        }
        "consultation.opened" | "consultation.closed" | "consultation.given_up" | "comment.made" | "comment.answered" => return consulted(act, names),
        "version.entered_into_force" | "version.reminded" => {
            let number: Arg<'_> = ("number", act.data.get("number").and_then(serde_json::Value::as_i64).unwrap_or(1).into());
            let effective = act.kind == "version.entered_into_force";
            let key = if effective { "pacts-event-effective" } else { "pacts-event-reminded" };
            ta(key, &[number]).into_any()
        }
        "pact.superseded" => t("pacts-event-superseded").into_any(),
        "signature.superseded" => view! { {organisation(act.subject.as_deref().unwrap_or_default())} " " {t("pacts-event-superseded-one")} }.into_any(),
        "signature.restored" => view! { {organisation(act.subject.as_deref().unwrap_or_default())} " " {t("pacts-event-restored")} }.into_any(),
        "pact.opened" => t("pacts-event-opened").into_any(),
        "pact.entered_into_force" => t("pacts-event-in-force").into_any(),
        "pact.expired" => t("pacts-event-expired").into_any(),
        "pact.terminated" => t("pacts-event-terminated").into_any(),
        "pact.renewed" => t("pacts-event-renewed").into_any(),
        "pact.notice_given" => view! { {organisation(&act.by.organisation)} " " {t("pacts-event-notice")} }.into_any(),
        "pact.renewal_agreed" => view! { {organisation(&act.by.organisation)} " " {t("pacts-event-agreed")} }.into_any(),
        "pact.termination_given" => view! { {organisation(&act.by.organisation)} " " {t("pacts-event-termination")} }.into_any(),
        "pact.word_annulled" => view! { {organisation(&act.by.organisation)} " " {t("pacts-event-word-annulled")} " " {organisation(act.subject.as_deref().unwrap_or_default())} }.into_any(),
        "party.seated" => {
            let role = super::words::role(fact("role"));
            let slug = act.subject.clone().unwrap_or_default();
            view! { {organisation(&slug)} " " {ta("pacts-event-seated", &[("role", role.into())])} }.into_any()
        }
        "signature.signed" => view! { {organisation(&act.by.organisation)} " " {t("pacts-event-signed")} }.into_any(),
        "signature.withdrawn" => view! { {organisation(&act.by.organisation)} " " {t("pacts-event-withdrawn")} }.into_any(),
        "signature.annulled" => view! { {organisation(&act.by.organisation)} " " {ta("pacts-event-annulled", &[("of", fact("of").into())])} " " {organisation(act.subject.as_deref().unwrap_or_default())} }.into_any(),
        "signature.countersigned" => {
            let count = act.data.get("signatures").and_then(serde_json::Value::as_array).map_or(0, Vec::len);
            view! { {organisation(&act.by.organisation)} " " {ta("pacts-event-countersigned", &[("count", count.into())])} }.into_any()
        }
        "signature.witnessed" => {
            let count = act.data.get("signatures").and_then(serde_json::Value::as_array).map_or(0, Vec::len);
            view! { {organisation(&act.by.organisation)} " " {ta("pacts-event-witnessed", &[("count", count.into())])} }.into_any()
        }
        "signature.declined" => {
            let number = act.data.get("number").and_then(serde_json::Value::as_i64).unwrap_or_default();
            view! { {organisation(&act.by.organisation)} " " {ta("pacts-event-declined", &[("number", number.into())])} }.into_any()
        }
        _ => return None,
    };
    Some(said)
}

/// What was done in a round of consultation, leading to it; comments one by one stand there.
fn consulted(act: &Act, names: &HashMap<String, String>) -> Option<AnyView> {
    let key = match act.kind.as_str() {
        "consultation.opened" => "pacts-event-consultation",
        "consultation.closed" => "pacts-event-consultation-closed",
        "consultation.given_up" => "pacts-event-given-up",
        _ => return None,
    };
    let round = act.data.get("number").and_then(serde_json::Value::as_i64).unwrap_or(1);
    let to = link(&format!("/consultations/{}/{round}", act.subject.clone().unwrap_or_default()));
    let by = act.data.get("organisation").and_then(serde_json::Value::as_str).unwrap_or_default();
    let name = names.get(by).cloned().unwrap_or_else(|| by.to_owned());
    Some(view! { <a href=to>{ta(key, &[("number", round.into()), ("organisation", name.into())])}</a> }.into_any())
}
