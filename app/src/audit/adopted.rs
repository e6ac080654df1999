//! What the log tells of organisations, and of pacts: their texts, their seats and their terms.

use super::owed::day as day_of;
use super::{Facts, all, put};
use crate::log::entry::Act;
use crate::pacts::server::commands as term;
use crate::pacts::version::Document;
use serde_json::{Value, json};
use std::collections::HashMap;

/// Does to the public state what the act did; false if the act's type is not known here.
/// `texts` are those of all versions by their digest.
pub fn play(facts: &mut Facts, seq: i64, act: &Act, (pact, subject): (&str, &str), texts: &HashMap<String, String>) -> bool {
    let data = |name: &str| act.data.get(name).cloned().unwrap_or_default();
    match act.kind.as_str() {
        "organisation.registered" => registered(facts, seq, act, subject),
        "party.seated" => seated(facts, seq, act, (pact, subject)),
        "version.adopted" => version_adopted(facts, seq, act, pact, texts),
        "version.entered_into_force" => version_entered_into_force(facts, seq, act, (pact, subject)),
        "version.reminded" => put(facts, "pact_versions", format!("{pact}/{subject}"), "announced", data("announced")),
        "pact.adopted" => pact_adopted(facts, seq, act, pact),
        "pact.opened" | "pact.entered_into_force" | "pact.expired" | "pact.terminated" | "pact.superseded" => {
            put(facts, "pacts", pact, "state", data("state"));
            put(facts, "pacts", pact, "state_since", json!(act.at));
            put(facts, "pacts", pact, "changed_seq", seq);
            if let Some(day) = act.data.get("ends_on").and_then(Value::as_str) {
                put(facts, "pacts", pact, "ends_on", day_of(day));
            }
        }
        "pact.ending" => put(facts, "pacts", pact, "announced", data("announced")),
        "pact.renewed" => ends_on(facts, seq, act, pact),
        "pact.notice_given" | "pact.renewal_agreed" | "pact.termination_given" => said_of_term(facts, seq, act, pact),
        "pact.word_annulled" => word_annulled(facts, seq, act, pact),
        _ => return false,
    }
    true
}

fn registered(facts: &mut Facts, seq: i64, act: &Act, organisation: &str) {
    all(facts, "organisations", organisation, &act.data);
    put(facts, "organisations", organisation, "slug", organisation);
    put(facts, "organisations", organisation, "registered_at", json!(act.at));
    put(facts, "organisations", organisation, "log_seq", seq);
}

fn seated(facts: &mut Facts, seq: i64, act: &Act, (pact, organisation): (&str, &str)) {
    let key = format!("{pact}/{organisation}");
    put(facts, "parties", &key, "pact_id", pact);
    put(facts, "parties", &key, "organisation_id", organisation);
    put(facts, "parties", &key, "role", act.data.get("role").cloned().unwrap_or_default());
    put(facts, "parties", &key, "seated_at", json!(act.at));
    put(facts, "parties", &key, "log_seq", seq);
    for column in ["declined_at", "decline_reason", "declined_seq"] {
        put(facts, "parties", &key, column, Value::Null);
    }
}

fn pact_adopted(facts: &mut Facts, seq: i64, act: &Act, pact: &str) {
    all(facts, "pacts", pact, &act.data);
    put(facts, "pacts", pact, "slug", pact);
    put(facts, "pacts", pact, "state_since", json!(act.at));
    put(facts, "pacts", pact, "log_seq", seq);
    put(facts, "pacts", pact, "changed_seq", seq);
    put(facts, "pacts", pact, "ends_on", Value::Null);
    put(facts, "pacts", pact, "announced", Value::Null);
    put(facts, "pacts", pact, "terminating", false);
}

fn version_adopted(facts: &mut Facts, seq: i64, act: &Act, pact: &str, texts: &HashMap<String, String>) {
    let told = act.data.get("digest").cloned().unwrap_or_default();
    let number = act.data.get("number").cloned().unwrap_or_default();
    let key = format!("{pact}/{number}");
    put(facts, "pact_versions", &key, "pact_id", pact);
    put(facts, "pact_versions", &key, "number", number);
    put(facts, "pact_versions", &key, "canonical", told.clone());
    put(facts, "pact_versions", &key, "digest", told.clone());
    put(facts, "pact_versions", &key, "adopted_at", json!(act.at));
    put(facts, "pact_versions", &key, "log_seq", seq);
    put(facts, "pact_versions", &key, "changed_seq", seq);
    for column in ["amends", "effective_at", "resign_by", "announced"] {
        put(facts, "pact_versions", &key, column, Value::Null);
    }
    if let Some(amends) = act.data.get("amends") {
        put(facts, "pact_versions", &key, "amends", amends.clone());
        let day = act.data.get("resign_by").and_then(Value::as_str).unwrap_or_default();
        put(facts, "pact_versions", &key, "resign_by", day_of(day));
        if act.data.get("effective").and_then(Value::as_bool) == Some(true) {
            put(facts, "pact_versions", &key, "effective_at", json!(act.at));
        }
    }
    of_text(facts, seq, act, pact);
    if let Some(text) = told.as_str().and_then(|digest| texts.get(digest)) {
        commitments(facts, &key, text);
    }
}

/// The commitments follow from the text, and the text from its digest.
fn commitments(facts: &mut Facts, version: &str, text: &str) {
    let Ok(document) = Document::read(text) else { return };
    for (position, commitment) in document.commitments.iter().enumerate() {
        let Ok(Value::Object(columns)) = serde_json::to_value(commitment) else { continue };
        let row = format!("{version}/{position}");
        all(facts, "commitments", &row, &columns);
        put(facts, "commitments", &row, "version_id", version);
        put(facts, "commitments", &row, "position", position);
        put(facts, "commitments", &row, "milestones", json!(commitment.milestones));
    }
}

fn version_entered_into_force(facts: &mut Facts, seq: i64, act: &Act, (pact, number): (&str, &str)) {
    put(facts, "pact_versions", format!("{pact}/{number}"), "effective_at", json!(act.at));
    put(facts, "pact_versions", format!("{pact}/{number}"), "changed_seq", seq);
    of_text(facts, seq, act, pact);
    if act.data.contains_key("ends_on") {
        ends_on(facts, seq, act, pact);
    }
}

/// What a pact bears of a text that has become its own.
fn of_text(facts: &mut Facts, seq: i64, act: &Act, pact: &str) {
    if let Some(Value::Object(columns)) = act.data.get("pact") {
        all(facts, "pacts", pact, columns);
        put(facts, "pacts", pact, "changed_seq", seq);
    }
}

/// The end of a term moves, and is announced anew.
fn ends_on(facts: &mut Facts, seq: i64, act: &Act, pact: &str) {
    put(facts, "pacts", pact, "changed_seq", seq);
    let day = act.data.get("ends_on").and_then(Value::as_str).unwrap_or_default();
    put(facts, "pacts", pact, "ends_on", day_of(day));
    put(facts, "pacts", pact, "announced", Value::Null);
}

/// What a signatory said about the end of a term, named by the number of its entry.
fn said_of_term(facts: &mut Facts, seq: i64, act: &Act, pact: &str) {
    let Some((row, Value::Object(columns))) = term::told(act, seq) else { return };
    all(facts, "pact_term_acts", &row, &columns);
    let of_term = act.data.get("of_term").and_then(Value::as_str).unwrap_or_default();
    put(facts, "pact_term_acts", &row, "of_term", day_of(of_term));
    if act.data.contains_key("ends_on") {
        ends_on(facts, seq, act, pact);
        put(facts, "pacts", pact, "terminating", true);
    }
}

/// It counts no longer; a pact that it would have ended runs until its last day again.
fn word_annulled(facts: &mut Facts, seq: i64, act: &Act, pact: &str) {
    let data = |name: &str| act.data.get(name).cloned().unwrap_or_default();
    let key = data("word").to_string();
    put(facts, "pact_term_acts", &key, "annulled_at", json!(act.at));
    put(facts, "pact_term_acts", &key, "annulment_reason", data("reason"));
    put(facts, "pact_term_acts", &key, "annulled_by", act.by.organisation.clone());
    put(facts, "pact_term_acts", &key, "annulled_seq", seq);
    if act.data.contains_key("ends_on") {
        ends_on(facts, seq, act, pact);
        put(facts, "pacts", pact, "terminating", false);
    }
}
