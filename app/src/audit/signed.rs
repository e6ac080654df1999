//! What the log tells of signatures, and of what others attest of them.

use super::owed::day as day_of;
use super::{Facts, Row, put};
use crate::log::entry::Act;
use crate::signatures::model::AttestationKind;
use crate::signatures::server::erase::no_digest;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Does to the public state what the act did; false if the act's type is not known here.
pub fn play(facts: &mut Facts, seq: i64, act: &Act, (pact, subject): (&str, &str)) -> bool {
    match act.kind.as_str() {
        "signature.signed" => signed(facts, seq, act, pact, subject),
        "signature.witnessed" => witnessed(facts, seq, act, (pact, subject)),
        "signature.countersigned" => countersigned(facts, seq, act, (pact, subject)),
        "signature.withdrawn" => withdrawn(facts, seq, act),
        "signature.superseded" => superseded(facts, seq, act),
        "signature.restored" => restored(facts, seq, act),
        "signature.erased" => erased(facts, seq, act),
        "signature.annulled" => annulled(facts, seq, act),
        _ => return false,
    }
    true
}

/// A signature is named by the number of its entry.
fn signed(facts: &mut Facts, seq: i64, act: &Act, pact: &str, organisation: &str) {
    let mut row: Row = stated(seq, act, pact, organisation).into_iter().collect();
    let later = [
        "withdrawn_at",
        "withdrawal_reason",
        "withdrawn_seq",
        "annulled_at",
        "annulment_reason",
        "annulled_by",
        "annulled_seq",
        "countersigned_at",
        "countersigned_seq",
        "countersignature_annulled_at",
        "countersignature_annulled_seq",
        "superseded_at",
        "superseded_by",
        "superseded_seq",
        "restored_at",
        "restored_seq",
    ];
    row.extend(later.map(|column| (column.to_owned(), Value::Null)));
    row.insert("changed_seq".to_owned(), seq.into());
    let paper = |member: &str| act.data.get("paper").and_then(|paper| paper.get(member)).cloned().unwrap_or_default();
    let on_paper = [
        ("signed_on", paper("signed_on").as_str().map(day_of).unwrap_or_default()),
        ("scan_digest", paper("scan")),
        ("recorded_by_id", paper("recorded_by")),
        ("witnessed_by_id", paper("witnessed_by")),
    ];
    row.extend(on_paper.map(|(column, value)| (column.to_owned(), value)));
    facts.entry("signatures").or_default().insert(seq.to_string(), row);
}

/// What the entry of a stated act tells.
fn stated(seq: i64, act: &Act, pact: &str, organisation: &str) -> [(String, Value); 17] {
    let data = |name: &str| act.data.get(name).cloned().unwrap_or_default();
    [
        ("id", data("id")),
        ("version_id", format!("{pact}/{}", data("version")).into()),
        ("party_id", format!("{pact}/{organisation}").into()),
        ("organisation_id", organisation.into()),
        ("person_name", data("person")),
        ("statement", data("statement_digest")),
        // These follow from the statement, which the log holds as a salted digest.
        ("person_title", true.into()),
        ("statement_digest", true.into()),
        ("seal", true.into()),
        ("passkey", data("passkey")),
        ("oidc", data("oidc")),
        ("method", data("method")),
        ("level", data("level")),
        ("signed_at", json!(act.at)),
        ("log_seq", seq.into()),
        ("erased_at", Value::Null),
        ("erased_seq", Value::Null),
    ]
    .map(|(column, value)| (column.to_owned(), value))
}

fn witnessed(facts: &mut Facts, seq: i64, act: &Act, of: (&str, &str)) {
    attested(facts, seq, act, of, AttestationKind::Witness);
    for signature in act.data.get("signatures").and_then(Value::as_array).into_iter().flatten() {
        let key = format!("{signature}/{seq}");
        put(facts, "witnessings", &key, "signature_id", signature.clone());
        put(facts, "witnessings", &key, "attestation_id", seq);
    }
}

fn countersigned(facts: &mut Facts, seq: i64, act: &Act, of: (&str, &str)) {
    attested(facts, seq, act, of, AttestationKind::Countersignature);
    for signature in act.data.get("signatures").and_then(Value::as_array).into_iter().flatten() {
        put(facts, "signatures", signature.to_string(), "countersigned_at", json!(act.at));
        put(facts, "signatures", signature.to_string(), "countersigned_seq", seq);
        put(facts, "signatures", signature.to_string(), "changed_seq", seq);
    }
}

/// Something that was attested of signatures of others.
fn attested(facts: &mut Facts, seq: i64, act: &Act, (pact, subject): (&str, &str), kind: AttestationKind) {
    let mut row: Row = stated(seq, act, pact, subject).into_iter().collect();
    row.insert("kind".to_owned(), kind.as_str().into());
    facts.entry("attestations").or_default().insert(seq.to_string(), row);
}

fn withdrawn(facts: &mut Facts, seq: i64, act: &Act) {
    let data = |name: &str| act.data.get(name).cloned().unwrap_or_default();
    let key = data("signature").to_string();
    put(facts, "signatures", &key, "withdrawn_at", json!(act.at));
    put(facts, "signatures", &key, "withdrawal_reason", data("reason"));
    put(facts, "signatures", &key, "withdrawn_seq", seq);
    put(facts, "signatures", &key, "changed_seq", seq);
}

fn superseded(facts: &mut Facts, seq: i64, act: &Act) {
    let data = |name: &str| act.data.get(name).cloned().unwrap_or_default();
    let key = data("signature").to_string();
    put(facts, "signatures", &key, "superseded_at", json!(act.at));
    put(facts, "signatures", &key, "superseded_by", data("by"));
    put(facts, "signatures", &key, "superseded_seq", seq);
    put(facts, "signatures", &key, "changed_seq", seq);
}

/// A signature, or what attested some: what was countersigned by it waits for another.
fn annulled(facts: &mut Facts, seq: i64, act: &Act) {
    let data = |name: &str| act.data.get(name).cloned().unwrap_or_default();
    let (of, key) = (data("signature"), data("signature").to_string());
    let table = if act.data.contains_key("of") { "attestations" } else { "signatures" };
    put(facts, table, &key, "annulled_at", json!(act.at));
    put(facts, table, &key, "annulment_reason", data("reason"));
    put(facts, table, &key, "annulled_by", act.by.organisation.clone());
    put(facts, table, &key, "annulled_seq", seq);
    if table == "signatures" {
        put(facts, table, &key, "changed_seq", seq);
    }
    let rows = facts.get_mut("signatures").into_iter().flat_map(BTreeMap::values_mut);
    for row in rows.filter(|row| row.get("countersigned_seq") == Some(&of)) {
        row.insert("countersigned_at".to_owned(), Value::Null);
        row.insert("countersigned_seq".to_owned(), Value::Null);
        row.insert("countersignature_annulled_at".to_owned(), json!(act.at));
        row.insert("countersignature_annulled_seq".to_owned(), seq.into());
        row.insert("changed_seq".to_owned(), seq.into());
    }
}

/// What an annulled signature took the place of counts again, if that one was in effect until then.
fn restored(facts: &mut Facts, seq: i64, act: &Act) {
    let data = |name: &str| act.data.get(name).cloned().unwrap_or_default().to_string();
    let (key, annulled) = (data("signature"), facts.get("signatures").and_then(|rows| rows.get(&data("annulled"))));
    let had_ended = |row: &Row| ["withdrawn_at", "superseded_at"].iter().any(|end| row.get(*end).is_some_and(|at| !at.is_null()));
    if annulled.is_none_or(had_ended) {
        return;
    }
    for column in ["superseded_at", "superseded_by", "superseded_seq"] {
        put(facts, "signatures", &key, column, Value::Null);
    }
    put(facts, "signatures", &key, "restored_at", json!(act.at));
    put(facts, "signatures", &key, "restored_seq", seq);
    put(facts, "signatures", &key, "changed_seq", seq);
}

/// The person was taken out of what they stated, and with them all that was made of their statement.
fn erased(facts: &mut Facts, seq: i64, act: &Act) {
    for (name, table) in [("signature", "signatures"), ("countersignature", "attestations"), ("witness", "attestations")] {
        let Some(of) = act.data.get(name).and_then(Value::as_i64) else { continue };
        let key = of.to_string();
        for column in ["person_name", "person_title", "person_salt", "statement", "seal"] {
            put(facts, table, &key, column, "");
        }
        put(facts, table, &key, "statement_digest", no_digest(of));
        put(facts, table, &key, "passkey", Value::Null);
        put(facts, table, &key, "oidc", Value::Null);
        put(facts, table, &key, "erased_at", json!(act.at));
        put(facts, table, &key, "erased_seq", seq);
        if table == "signatures" {
            put(facts, table, &key, "changed_seq", seq);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::entry::By;
    use time::macros::datetime;

    #[test]
    fn a_signature_comes_back_by_the_annulment_of_what_was_in_effect_alone() {
        let told = |meanwhile: &str| {
            let mut facts = Facts::new();
            let acts = [
                ("signature.signed", json!({})),
                ("signature.signed", json!({})),
                ("signature.superseded", json!({ "signature": 0, "by": 1 })),
                (meanwhile, json!({ "signature": 1 })),
                ("signature.annulled", json!({ "signature": 1 })),
                ("signature.restored", json!({ "signature": 0, "annulled": 1 })),
            ];
            for (seq, (kind, data)) in (0..).zip(acts) {
                let act = Act::new(kind, datetime!(2026-11-24 10:00 UTC), By::portal("clock")).with(data);
                play(&mut facts, seq, &act, ("a-pact", "acme"));
            }
            facts["signatures"]["0"]["superseded_by"].is_null()
        };
        assert!(told("none") && !told("signature.withdrawn") && !told("signature.superseded"));
    }
}
