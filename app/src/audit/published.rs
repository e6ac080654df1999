//! What the log tells of what stands published beside pacts: series and reviews of indicators, self-assessments, maps of risks,
//! cases of the library, and what a monitor takes back.

use super::{Facts, all, put};
use crate::log::entry::Act;
use serde_json::json;

/// Does to the public state what the act did; false if the act's type is not known here.
pub fn play(facts: &mut Facts, seq: i64, act: &Act, (pact, subject): (&str, &str)) -> bool {
    match act.kind.as_str() {
        "indicator.imported" => imported(facts, seq, act, subject),
        "indicator.reviewed" => reviewed(facts, seq, act, (pact, subject)),
        "assessment.published" => published(facts, "assessments", seq, act, subject),
        "risk_map.published" => published(facts, "risk_editions", seq, act, subject),
        "monitor.retracted" => retracted(facts, seq, act),
        "library.recorded" => {
            put(facts, "initiatives", subject, "digest", act.data.get("digest").cloned().unwrap_or_default());
            put(facts, "initiatives", subject, "log_seq", seq);
        }
        _ => return false,
    }
    true
}

fn imported(facts: &mut Facts, seq: i64, act: &Act, series: &str) {
    let key = format!("{series}/{}", act.data.get("revision").cloned().unwrap_or_default());
    all(facts, "series", &key, &act.data);
    put(facts, "series", &key, "slug", series);
    put(facts, "series", &key, "imported_at", json!(act.at));
    put(facts, "series", &key, "log_seq", seq);
}

fn reviewed(facts: &mut Facts, seq: i64, act: &Act, (pact, commitment): (&str, &str)) {
    let version = act.data.get("version").cloned().unwrap_or_default();
    let key = seq.to_string();
    all(facts, "indicator_reviews", &key, &act.data);
    let row = facts.entry("indicator_reviews").or_default().entry(key).or_default();
    row.remove("version");
    row.insert("commitment_id".to_owned(), format!("{pact}/{version}/{commitment}").into());
    row.insert("organisation_id".to_owned(), act.by.organisation.clone().into());
    row.insert("log_seq".to_owned(), seq.into());
}

/// Something that an organisation published under a number, with all its columns in the entry.
fn published(facts: &mut Facts, table: &'static str, seq: i64, act: &Act, organisation: &str) {
    let row = format!("{organisation}/{}", act.data.get("number").cloned().unwrap_or_default());
    all(facts, table, &row, &act.data);
    put(facts, table, &row, "organisation_id", organisation);
    put(facts, table, &row, "published_at", json!(act.at));
    put(facts, table, &row, "log_seq", seq);
}

fn retracted(facts: &mut Facts, seq: i64, act: &Act) {
    let data = |name: &str| act.data.get(name).cloned().unwrap_or_default();
    let key = data("publication").to_string();
    put(facts, "monitor_publications", &key, "retracted_at", json!(act.at));
    put(facts, "monitor_publications", &key, "retraction_reason", data("reason"));
    put(facts, "monitor_publications", &key, "retracted_seq", seq);
}
