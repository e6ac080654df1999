//! What the log tells: its entries, played one after the other, leave the public state.

use super::owed::{arose, became, day as day_of, fell_due};
use super::tallies::{FIGURES, TALLIES, add_seats, figure, recounted};
use super::{Difference, Facts, Row, SEALED_CONTENTS, SEALS, put};
use crate::drafting::server::audit as drafting;
use crate::invitations::server::audit as invitations;
use crate::kernel::canonical::digest;
use crate::log::entry::{Act, Entry};
use crate::log::server::each_entry;
use crate::log::server::witnesses::audit as witnesses;
use crate::meetings::server::audit as meetings;
use crate::monitoring::server::audit as monitoring;
use crate::pacts::server::commands as term;
use crate::pacts::server::entity::version;
use crate::pacts::version::Document;
use crate::passkeys::server::audit as passkeys;
use crate::platform::figures::on_day;
use crate::press::server::audit as press;
use crate::publications::server::audit as publications;
use crate::sanctions::server::audit as sanctions;
use crate::signatures::model::AttestationKind;
use crate::signatures::server::erase::no_digest;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _, QuerySelect as _};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};

/// Plays the whole log. The second part names entries that could not be understood.
pub async fn read(db: &impl ConnectionTrait) -> Result<(Facts, Vec<Difference>), DbErr> {
    let texts = texts(db).await?;
    let (mut facts, mut unknown, mut days) = (Facts::new(), Vec::new(), BTreeMap::<String, i64>::new());
    each_entry(db, |seq, columns, text| {
        let Ok(entry) = Entry::parse(text) else {
            unknown.push(not_understood(seq, "entry", text));
            return;
        };
        *days.entry(on_day(entry.kind(), entry.at().date())).or_default() += 1;
        // The columns beside an entry only serve to find it, but must say what it says.
        let act = entry.act();
        let says = json!([entry.kind(), act.and_then(|a| a.pact.as_ref()), act.and_then(|a| a.subject.as_ref()), entry.at()]);
        if says != columns {
            unknown.push(Difference { log: says, table_holds: columns, ..not_understood(seq, "columns", "") });
        }
        if let Entry::Sealed(sealed) = &entry {
            put(&mut facts, SEALS, seq.to_string(), "digest", sealed.digest.clone());
            put(&mut facts, SEALED_CONTENTS, seq.to_string(), "is_what_was_sealed", true);
        }
        if let Some(act) = act
            && !play(&mut facts, seq, act, &texts)
        {
            unknown.push(not_understood(seq, "type", &act.kind));
        }
    })
    .await?;
    facts.insert(TALLIES, recounted(&facts));
    add_seats(&facts, &mut days);
    facts.insert(FIGURES, days.into_iter().map(|(name, n)| (name, figure(n))).collect());
    Ok((facts, unknown))
}

fn not_understood(seq: i64, column: &str, held: &str) -> Difference {
    Difference {
        table: "log_entries".to_owned(),
        row: seq.to_string(),
        column: column.to_owned(),
        log: Value::Null,
        table_holds: held.into(),
    }
}

/// The texts of all versions by their digest, counted again: a text that was touched is under another digest.
async fn texts(db: &impl ConnectionTrait) -> Result<HashMap<String, String>, DbErr> {
    let all = version::Entity::find().select_only().column(version::Column::Canonical).into_tuple::<String>().all(db).await?;
    Ok(all.into_iter().map(|text| (digest(&text), text)).collect())
}

/// Does to the public state what the act did; false if the act's type is not known.
fn play(facts: &mut Facts, seq: i64, act: &Act, texts: &HashMap<String, String>) -> bool {
    let pact = act.pact.clone().unwrap_or_default();
    let subject = act.subject.clone().unwrap_or_default();
    let data = |name: &str| act.data.get(name).cloned().unwrap_or_default();
    match act.kind.as_str() {
        "organisation.registered" => {
            all(facts, "organisations", &subject, &act.data);
            put(facts, "organisations", &subject, "slug", subject.clone());
            put(facts, "organisations", &subject, "registered_at", json!(act.at));
            put(facts, "organisations", &subject, "log_seq", seq);
        }
        kind if kind.starts_with("pact.") => return of_pact(facts, seq, act, &pact),
        "version.adopted" => version_adopted(facts, seq, act, &pact, texts),
        "version.entered_into_force" => {
            put(facts, "pact_versions", format!("{pact}/{subject}"), "effective_at", json!(act.at));
            of_text(facts, act, &pact);
            if act.data.contains_key("ends_on") {
                ends_on(facts, act, &pact);
            }
        }
        "version.reminded" => put(facts, "pact_versions", format!("{pact}/{subject}"), "announced", data("announced")),
        "party.seated" => {
            let key = format!("{pact}/{subject}");
            put(facts, "parties", &key, "pact_id", pact);
            put(facts, "parties", &key, "organisation_id", subject);
            put(facts, "parties", &key, "role", data("role"));
            put(facts, "parties", &key, "seated_at", json!(act.at));
            put(facts, "parties", &key, "log_seq", seq);
        }
        kind if kind.starts_with("signature.") && of_signature(facts, seq, act, (&pact, &subject)) => {}
        "obligations.arose" => arose(facts, seq, act, &pact),
        "obligations.fell_due" => fell_due(facts, seq, act),
        "obligation.missed" | "obligation.reported" | "obligation.returned" | "obligation.verified" | "obligation.waived" => {
            became(facts, seq, act, &subject);
        }
        "standing.departed" => {
            let row: Row = [
                ("party_id", format!("{pact}/{subject}").into()),
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
        "standing.restored" => {
            let key = data("departure").to_string();
            put(facts, "standings", &key, "until", json!(act.at));
            put(facts, "standings", &key, "ended_because", data("reason"));
            put(facts, "standings", &key, "ended_seq", seq);
        }
        "indicator.imported" => {
            let key = format!("{subject}/{}", data("revision"));
            all(facts, "series", &key, &act.data);
            put(facts, "series", &key, "slug", subject);
            put(facts, "series", &key, "imported_at", json!(act.at));
            put(facts, "series", &key, "log_seq", seq);
        }
        "indicator.reviewed" => {
            let key = seq.to_string();
            all(facts, "indicator_reviews", &key, &act.data);
            let row = facts.entry("indicator_reviews").or_default().entry(key).or_default();
            row.remove("version");
            row.insert("commitment_id".to_owned(), format!("{pact}/{}/{subject}", data("version")).into());
            row.insert("organisation_id".to_owned(), act.by.organisation.clone().into());
            row.insert("log_seq".to_owned(), seq.into());
        }
        "assessment.published" => published(facts, "assessments", seq, act, &subject),
        "risk_map.published" => published(facts, "risk_editions", seq, act, &subject),
        "monitor.retracted" => {
            let key = data("publication").to_string();
            put(facts, "monitor_publications", &key, "retracted_at", json!(act.at));
            put(facts, "monitor_publications", &key, "retraction_reason", data("reason"));
            put(facts, "monitor_publications", &key, "retracted_seq", seq);
        }
        "library.recorded" => {
            put(facts, "initiatives", &subject, "digest", data("digest"));
            put(facts, "initiatives", &subject, "log_seq", seq);
        }
        _ => return of_features(facts, seq, act, &subject),
    }
    true
}

/// What became of a signature; false if the act's type is not known here.
fn of_signature(facts: &mut Facts, seq: i64, act: &Act, (pact, subject): (&str, &str)) -> bool {
    let data = |name: &str| act.data.get(name).cloned().unwrap_or_default();
    match act.kind.as_str() {
        "signature.signed" => signed(facts, seq, act, pact, subject),
        "signature.witnessed" => {
            attested(facts, seq, act, (pact, subject), AttestationKind::Witness);
            for signature in act.data.get("signatures").and_then(Value::as_array).into_iter().flatten() {
                let key = format!("{signature}/{seq}");
                put(facts, "witnessings", &key, "signature_id", signature.clone());
                put(facts, "witnessings", &key, "attestation_id", seq);
            }
        }
        "signature.countersigned" => {
            attested(facts, seq, act, (pact, subject), AttestationKind::Countersignature);
            for signature in act.data.get("signatures").and_then(Value::as_array).into_iter().flatten() {
                put(facts, "signatures", signature.to_string(), "countersigned_at", json!(act.at));
                put(facts, "signatures", signature.to_string(), "countersigned_seq", seq);
            }
        }
        "signature.withdrawn" => {
            let key = data("signature").to_string();
            put(facts, "signatures", &key, "withdrawn_at", json!(act.at));
            put(facts, "signatures", &key, "withdrawal_reason", data("reason"));
            put(facts, "signatures", &key, "withdrawn_seq", seq);
        }
        "signature.superseded" => {
            let key = data("signature").to_string();
            put(facts, "signatures", &key, "superseded_at", json!(act.at));
            put(facts, "signatures", &key, "superseded_by", data("by"));
            put(facts, "signatures", &key, "superseded_seq", seq);
        }
        "signature.erased" => erased(facts, seq, act),
        "signature.annulled" => {
            let key = data("signature").to_string();
            put(facts, "signatures", &key, "annulled_at", json!(act.at));
            put(facts, "signatures", &key, "annulment_reason", data("reason"));
            put(facts, "signatures", &key, "annulled_by", act.by.organisation.clone());
            put(facts, "signatures", &key, "annulled_seq", seq);
            // What it took the place of counts again.
            for row in facts.entry("signatures").or_default().values_mut() {
                if row.get("superseded_by") == Some(&data("signature")) {
                    row.extend(["superseded_at", "superseded_by", "superseded_seq"].map(|c| (c.to_owned(), Value::Null)));
                }
            }
        }
        _ => return false,
    }
    true
}

/// Something that was attested of signatures of others.
fn attested(facts: &mut Facts, seq: i64, act: &Act, (pact, subject): (&str, &str), kind: AttestationKind) {
    let mut row: Row = stated(seq, act, pact, subject).into_iter().collect();
    row.insert("kind".to_owned(), kind.as_str().into());
    facts.entry("attestations").or_default().insert(seq.to_string(), row);
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
    }
}

/// What became of a pact; false if the act's type is not known.
fn of_pact(facts: &mut Facts, seq: i64, act: &Act, pact: &str) -> bool {
    let data = |name: &str| act.data.get(name).cloned().unwrap_or_default();
    match act.kind.as_str() {
        "pact.adopted" => {
            all(facts, "pacts", pact, &act.data);
            put(facts, "pacts", pact, "slug", pact);
            put(facts, "pacts", pact, "state_since", json!(act.at));
            put(facts, "pacts", pact, "log_seq", seq);
            put(facts, "pacts", pact, "ends_on", Value::Null);
            put(facts, "pacts", pact, "announced", Value::Null);
            put(facts, "pacts", pact, "terminating", false);
        }
        "pact.opened" | "pact.entered_into_force" | "pact.expired" | "pact.terminated" | "pact.superseded" => {
            put(facts, "pacts", pact, "state", data("state"));
            put(facts, "pacts", pact, "state_since", json!(act.at));
            if let Some(day) = act.data.get("ends_on").and_then(Value::as_str) {
                put(facts, "pacts", pact, "ends_on", day_of(day));
            }
        }
        "pact.ending" => put(facts, "pacts", pact, "announced", data("announced")),
        "pact.renewed" => ends_on(facts, act, pact),
        "pact.notice_given" | "pact.renewal_agreed" | "pact.termination_given" => said_of_term(facts, seq, act, pact),
        _ => return false,
    }
    true
}

/// What the features tell of their own entries.
fn of_features(facts: &mut Facts, seq: i64, act: &Act, subject: &str) -> bool {
    if act.kind == "finding.published" {
        put(facts, "obligations", subject, "found", act.data.get("completion").cloned().unwrap_or_default());
    }
    let told = monitoring::told(seq, act)
        .or_else(|| press::told(seq, act))
        .or_else(|| sanctions::told(seq, act))
        .or_else(|| witnesses::told(seq, act))
        .or_else(|| invitations::told(seq, act))
        .or_else(|| drafting::told(seq, act))
        .or_else(|| passkeys::told(seq, act));
    let told = told.map(|fact| vec![fact]);
    let told = told.or_else(|| publications::told(seq, act)).or_else(|| meetings::told(seq, act));
    let is_known = told.is_some();
    told.into_iter().flatten().for_each(|fact| add(facts, fact));
    is_known
}

/// Adds the columns of a row to what is known of it.
fn add(facts: &mut Facts, (table, key, row): (&'static str, String, Row)) {
    facts.entry(table).or_default().entry(key).or_default().extend(row);
}

fn all(facts: &mut Facts, table: &'static str, row: &str, data: &serde_json::Map<String, Value>) {
    data.iter().for_each(|(column, value)| put(facts, table, row, column, value.clone()));
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
    of_text(facts, act, pact);
    // The commitments follow from the text, and the text from its digest.
    let text = told.as_str().and_then(|digest| texts.get(digest));
    let Some(document) = text.and_then(|text| Document::read(text).ok()) else { return };
    for (position, commitment) in document.commitments.iter().enumerate() {
        let Ok(Value::Object(columns)) = serde_json::to_value(commitment) else { continue };
        let row = format!("{key}/{position}");
        all(facts, "commitments", &row, &columns);
        put(facts, "commitments", &row, "version_id", key.clone());
        put(facts, "commitments", &row, "position", position);
        put(facts, "commitments", &row, "milestones", json!(commitment.milestones));
    }
}

/// What a pact bears of a text that has become its own.
fn of_text(facts: &mut Facts, act: &Act, pact: &str) {
    if let Some(Value::Object(columns)) = act.data.get("pact") {
        all(facts, "pacts", pact, columns);
    }
}

/// The end of a term moves, and is announced anew.
fn ends_on(facts: &mut Facts, act: &Act, pact: &str) {
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
        ends_on(facts, act, pact);
        put(facts, "pacts", pact, "terminating", true);
    }
}

/// Something that an organisation published under a number, with all its columns in the entry.
fn published(facts: &mut Facts, table: &'static str, seq: i64, act: &Act, organisation: &str) {
    let row = format!("{organisation}/{}", act.data.get("number").cloned().unwrap_or_default());
    all(facts, table, &row, &act.data);
    put(facts, table, &row, "organisation_id", organisation);
    put(facts, table, &row, "published_at", json!(act.at));
    put(facts, table, &row, "log_seq", seq);
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
        "superseded_at",
        "superseded_by",
        "superseded_seq",
    ];
    row.extend(later.map(|column| (column.to_owned(), Value::Null)));
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
fn stated(seq: i64, act: &Act, pact: &str, organisation: &str) -> [(String, Value); 16] {
    let data = |name: &str| act.data.get(name).cloned().unwrap_or_default();
    [
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
