//! What the log tells of obligations, of the reports on them, and of good standing.

use super::{Facts, Row, put};
use crate::commitments::model::falls_due_at;
use crate::files::model::FileState;
use crate::kernel::instant;
use crate::log::entry::Act;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use time::Date;
use time::format_description::well_known::Iso8601;

/// Does to the public state what the act did; false if the act's type is not known here.
pub fn play(facts: &mut Facts, seq: i64, act: &Act, (pact, subject): (&str, &str)) -> bool {
    match act.kind.as_str() {
        "obligations.arose" => arose(facts, seq, act, pact),
        "obligations.fell_due" => fell_due(facts, seq, act),
        "obligation.missed" | "obligation.reported" | "obligation.returned" | "obligation.verified" | "obligation.waived" => {
            became(facts, seq, act, subject);
        }
        "file.scanned" => scanned(facts, act, subject),
        "standing.departed" => departed(facts, seq, act, (pact, subject)),
        "standing.restored" => restored(facts, seq, act),
        _ => return false,
    }
    true
}

/// Obligations are named by their identifiers, and their commitments by version and code.
fn arose(facts: &mut Facts, seq: i64, act: &Act, pact: &str) {
    for o in act.data.get("obligations").and_then(Value::as_array).into_iter().flatten() {
        let text = |name: &str| o[name].as_str().unwrap_or_default().to_owned();
        let version = format!("{pact}/{}", o["version"]);
        let commitment = commitment_of(facts, &version, &text("commitment"));
        let party = format!("{pact}/{}", text("organisation"));
        let of = |table, row: &str, column: &str| told(facts, table, row, column);
        let ordinal = facts.get("obligations").map_or(0, BTreeMap::len) + 1;
        let (period_to, due_at) = (date(&text("period_to")), instant::parse(&text("due_at")));
        let row: Row = [
            ("pact_id", pact.into()),
            ("commitment_id", commitment.as_str().into()),
            ("party_id", party.as_str().into()),
            ("organisation_id", text("organisation").into()),
            ("number", o["number"].clone()),
            ("period_from", day(&text("period_from"))),
            ("period_to", day(&text("period_to"))),
            ("due_on", day(&text("due_on"))),
            ("due_at", json!(instant::parse(&text("due_at")))),
            ("state", "upcoming".into()),
            ("state_since", json!(act.at)),
            ("state_seq", seq.into()),
            ("changed_seq", seq.into()),
            ("missed_at", Value::Null),
            ("reported_at", Value::Null),
            ("waived_because", Value::Null),
            ("log_seq", seq.into()),
            ("ordinal", ordinal.into()),
            ("role", of("parties", &party, "role")),
            ("country", of("organisations", &text("organisation"), "country")),
            ("factor", of("commitments", &commitment, "factor")),
            ("falls_due_at", json!(period_to.zip(due_at).map(|(to, at)| falls_due_at(to, at)))),
            ("completion", Value::Null),
            ("found", Value::Null),
        ]
        .map(|(column, value)| (column.to_owned(), value))
        .into();
        facts.entry("obligations").or_default().insert(text("id"), row);
    }
}

fn commitment_of(facts: &Facts, version: &str, code: &str) -> String {
    let rows = facts.get("commitments").into_iter().flat_map(|rows| rows.range(format!("{version}/")..));
    let of_version = rows.take_while(|(key, _)| key.starts_with(&format!("{version}/")));
    of_version
        .into_iter()
        .find(|(_, row)| row.get("code").is_some_and(|c| c == code))
        .map(|(key, _)| key.clone())
        .unwrap_or_default()
}

/// What was told of a row before.
fn told(facts: &Facts, table: &str, row: &str, column: &str) -> Value {
    facts.get(table).and_then(|rows| rows.get(row)?.get(column)).cloned().unwrap_or_default()
}

/// A day as a column holds it.
pub fn day(text: &str) -> Value {
    json!(date(text))
}

fn date(text: &str) -> Option<Date> {
    Date::parse(text, &Iso8601::DATE).ok()
}

/// Several that fall due in one act.
fn fell_due(facts: &mut Facts, seq: i64, act: &Act) {
    for id in act.data.get("obligations").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
        put(facts, "obligations", id, "state", "due");
        put(facts, "obligations", id, "state_since", json!(act.at));
        put(facts, "obligations", id, "state_seq", seq);
        put(facts, "obligations", id, "changed_seq", seq);
    }
}

/// A change of one obligation.
fn became(facts: &mut Facts, seq: i64, act: &Act, id: &str) {
    let state = act.kind.trim_start_matches("obligation.");
    put(facts, "obligations", id, "state", state);
    put(facts, "obligations", id, "state_since", json!(act.at));
    put(facts, "obligations", id, "state_seq", seq);
    put(facts, "obligations", id, "changed_seq", seq);
    match state {
        "missed" => put(facts, "obligations", id, "missed_at", json!(act.at)),
        "waived" => put(facts, "obligations", id, "waived_because", act.data.get("reason").cloned().unwrap_or_default()),
        "reported" => {
            let first = facts.get("obligations").and_then(|rows| rows.get(id)).is_none_or(|row| row["reported_at"].is_null());
            if first {
                put(facts, "obligations", id, "reported_at", json!(act.at));
            }
            put(facts, "obligations", id, "completion", act.data.get("completion").cloned().unwrap_or_default());
            reported(facts, seq, act, id);
        }
        _ => {}
    }
}

/// A revision of a report, named by its identifier.
fn reported(facts: &mut Facts, seq: i64, act: &Act, obligation: &str) {
    let data = |name: &str| act.data.get(name).cloned().unwrap_or_default();
    let number = |name: &str| json!(data(name).as_f64());
    let row: Row = [
        ("obligation_id", obligation.into()),
        ("revision", data("revision")),
        ("content", data("content")),
        ("value", number("value")),
        ("completion", data("completion")),
        ("measured_share", number("measured_share")),
        ("evidence", data("evidence")),
        ("withheld", data("withheld")),
        ("unopened", data("unopened")),
        ("files", data("files")),
        ("sent_at", json!(act.at)),
        ("log_seq", seq.into()),
    ]
    .map(|(column, value)| (column.to_owned(), value))
    .into();
    facts.entry("reports").or_default().insert(data("report").as_str().unwrap_or_default().to_owned(), row);
}

/// The scan spoke of a file that went with a report, or is attached to an update.
fn scanned(facts: &mut Facts, act: &Act, subject: &str) {
    let data = |name: &str| act.data.get(name).and_then(Value::as_str).unwrap_or_default();
    let (table, row) = match data("report") {
        "" => ("updates", subject),
        report => ("reports", report),
    };
    let Some(row) = facts.get_mut(table).and_then(|rows| rows.get_mut(row)) else { return };
    let held = |column: &str| row.get(column).cloned().unwrap_or_default();
    let mut shown = if table == "reports" { json!({ "unopened": held("unopened") }) } else { held("attachments") };
    let Some(Value::Object(files)) = shown.get_mut("unopened") else { return };
    if data("state") == FileState::Kept.as_str() {
        files.remove(data("file"));
    } else {
        files.insert(data("file").to_owned(), data("state").into());
    }
    if files.is_empty()
        && let Some(shown) = shown.as_object_mut()
    {
        shown.remove("unopened");
    }
    let (column, value) = if table == "reports" { ("unopened", shown["unopened"].clone()) } else { ("attachments", shown) };
    row.insert(column.to_owned(), value);
}

/// A seat departs from good standing; named by the number of the entry.
fn departed(facts: &mut Facts, seq: i64, act: &Act, (pact, organisation): (&str, &str)) {
    let data = |name: &str| act.data.get(name).cloned().unwrap_or_default();
    let row: Row = [
        ("party_id", format!("{pact}/{organisation}").into()),
        ("status", data("status")),
        ("since", json!(act.at)),
        ("reason", data("reason")),
        ("obligation_id", data("obligation")),
        ("log_seq", seq.into()),
        ("until", Value::Null),
        ("ended_because", Value::Null),
        ("ended_seq", Value::Null),
    ]
    .map(|(column, value)| (column.to_owned(), value))
    .into();
    facts.entry("standings").or_default().insert(seq.to_string(), row);
}

fn restored(facts: &mut Facts, seq: i64, act: &Act) {
    let data = |name: &str| act.data.get(name).cloned().unwrap_or_default();
    let key = data("departure").to_string();
    put(facts, "standings", &key, "until", json!(act.at));
    put(facts, "standings", &key, "ended_because", data("reason"));
    put(facts, "standings", &key, "ended_seq", seq);
}
