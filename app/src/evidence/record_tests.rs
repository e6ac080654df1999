//! A good bundle of a record is good; with any character of any value changed it is false, and what is false is said.

use super::*;
use crate::evidence::{Verdict, verify};
use crate::kernel::canonical::canonical;
use crate::log::checkpoint::Checkpoint;
use crate::log::entry::By;
use crate::log::merkle::{Nodes, Plan, completed, leaf_hash, left_neighbours, root};
use ed25519_dalek::SigningKey;
use serde_json::json;
use time::OffsetDateTime;
use time::macros::datetime;

const CASE: &str = "0190a5d0-0000-7000-8000-000000000001";
const ORIGIN: &str = "pacts.example/log";
const AT: OffsetDateTime = datetime!(2026-11-24 10:00:00 UTC);

fn key() -> SigningKey {
    SigningKey::from_bytes(&[5; 32])
}

/// The entries in a log of their own, each with its proof.
fn proven(entries: &[String]) -> Vec<Proven> {
    let mut nodes = Nodes::new();
    for (seq, entry) in (0_u64..).zip(entries) {
        let known = left_neighbours(seq).into_iter().map(|n| (n, nodes[&n])).collect();
        nodes.extend(completed(seq, leaf_hash(entry.as_bytes()), &known).unwrap());
    }
    let size = entries.len() as u64;
    let checkpoint = Checkpoint { origin: ORIGIN.to_owned(), size, root: root(size, &nodes).unwrap() }.sign(&key()).unwrap();
    let proof = |index: u64| {
        let hashes = Plan::inclusion(index, size).unwrap().build(&nodes).unwrap();
        Proof { extra: None, index, hashes, checkpoint: checkpoint.clone() }.to_string()
    };
    (0_u64..).zip(entries).map(|(n, json)| Proven { seq: n.into(), json: json.clone(), proof: proof(n) }).collect()
}

fn act(kind: &str, data: Value) -> String {
    let act = Act::new(kind, AT, By::new("port-pact", "panel")).in_pact("port-pact").on(CASE).with(data);
    Entry::Act(act).to_canonical().unwrap()
}

/// A sealed step and its text.
fn sealed(number: u8, act: &str) -> (String, String) {
    let at = AT + Duration::hours(i64::from(number));
    let text =
        json!({"v": 1, "case": CASE, "step": number, "act": act, "at": at.unix_timestamp(), "by": "officer", "content": "x"});
    let text = canonical(&text).unwrap();
    (Entry::Sealed(Sealed::new(at, &[number; 32], &text)).to_canonical().unwrap(), text)
}

fn bundle_of(acts: &[&str]) -> RecordBundle {
    let content = json!({"account": {"en": "You paid."}, "reasons": {"en": "It was paid."}});
    let digest = salted_digest(&[9; 32], &canonical(&content).unwrap());
    let steps: Vec<_> = (1_u8..).zip(acts).map(|(n, act)| sealed(n, act)).collect();
    let mut entries: Vec<String> = steps.iter().map(|(entry, _)| entry.clone()).collect();
    entries.push(act("sanction.published", json!({"content": "sha256:earlier", "decided_on": "2026-11-24"})));
    for (seq, (_, text)) in steps.iter().enumerate() {
        let salt = hex::encode([u8::try_from(seq + 1).unwrap(); 32]);
        entries.push(act("case.step_opened", json!({"sealed": seq, "salt": salt, "text": text})));
    }
    entries.push(act("sanction.changed", json!({"content": digest, "decided_on": "2026-11-24"})));
    let all = proven(&entries);
    let n = steps.len();
    let openings = (0..n).map(|i| Opening { sealed: all[i].clone(), opened: all[n + 1 + i].clone() }).collect();
    RecordBundle {
        v: 1.into(),
        kind: SANCTION.to_owned(),
        key: VerifierKey::new(ORIGIN, key().verifying_key()).unwrap().to_string(),
        content,
        salt: hex::encode([9; 32]),
        entries: vec![all[n].clone(), all[2 * n + 1].clone()],
        steps: openings,
        decision: acts.iter().position(|a| *a == "carried").map(Number::from),
    }
}

fn good() -> RecordBundle {
    bundle_of(&["opened", "noticed", "responded", "carried"])
}

fn falses(bundle: &RecordBundle) -> Vec<&'static str> {
    verify(&bundle.to_json().unwrap(), None).checks.iter().filter(|c| !c.ok).map(|c| c.key).collect()
}

#[test]
fn a_good_bundle_of_a_sanction_is_good_line_by_line() {
    let (text, key) = (good().to_json().unwrap(), good().key);
    let report = verify(&text, Some(&key));
    assert_eq!(report.verdict, Verdict::Good, "{report:?}");
    // Four eyes are looked for on updates.
    let of_a_sanction = RECORD_CHECKS.iter().copied().filter(|key| *key != "record-eyes");
    let lines: Vec<_> = std::iter::once("form-sanction").chain(of_a_sanction).collect();
    assert_eq!(report.checks.iter().map(|c| c.key).collect::<Vec<_>>(), lines);
    assert_eq!(verify(&text, Some("other")).verdict, Verdict::False);
}

#[test]
fn a_good_bundle_of_a_finding_is_good_without_steps() {
    let content = json!({"reasons": {"en": "Shown."}});
    let digest = salted_digest(&[9; 32], &canonical(&content).unwrap());
    let all = proven(&[act("finding.published", json!({"content": digest}))]);
    let bundle = RecordBundle { kind: FINDING.to_owned(), content, entries: all, steps: Vec::new(), decision: None, ..good() };
    assert_eq!(falses(&bundle), Vec::<&str>::new());
    assert_eq!(verify(&bundle.to_json().unwrap(), None).checks[0].key, "form-finding");
    assert_eq!(falses(&RecordBundle { steps: good().steps, ..bundle })[0], "form");
}

#[test]
fn lines_of_witnesses_beside_the_logs_are_told_and_the_logs_own_must_be_there_once() {
    let mut bundle = good();
    let line = bundle.entries[0].proof.lines().last().unwrap().to_owned();
    bundle.entries[0].proof.push_str("— watch.example/w d2F0Y2guZXhhbXBsZQ==\n");
    let report = verify(&bundle.to_json().unwrap(), None);
    assert_eq!(report.verdict, Verdict::Good, "{report:?}");
    let last = report.checks.last().unwrap();
    assert_eq!((last.key, last.detail.as_str()), ("cosigned", "1: watch.example/w"));
    bundle.entries[0].proof = [bundle.entries[0].proof.as_str(), &line, "\n"].concat();
    assert_eq!(falses(&bundle), ["record-log"], "twice");
    bundle.entries[0].proof = bundle.entries[0].proof.replace(&format!("{line}\n"), "");
    assert_eq!(falses(&bundle), ["record-log"], "a witness alone");
}

#[test]
fn a_decision_before_its_notice_is_false() {
    assert_eq!(falses(&bundle_of(&["opened", "carried", "noticed", "responded"])), ["record-order"]);
    assert_eq!(falses(&bundle_of(&["opened", "responded", "carried"])), ["record-order"]);
    // Something else than a decision is named as the decision.
    assert_eq!(falses(&RecordBundle { decision: Some(2.into()), ..good() }), ["record-order"]);
}

#[test]
fn what_is_false_is_the_line_that_says_so() {
    let mut other = good();
    other.content["reasons"]["en"] = "It was not paid.".into();
    assert_eq!(falses(&other), ["record-content"]);
    assert_eq!(falses(&RecordBundle { v: 2.into(), ..good() }), ["form"]);
    let mut other = good();
    other.steps.swap(0, 1);
    assert_eq!(falses(&other), ["record-seals", "record-order"]);
    let mut other = good();
    other.steps[1].opened = other.steps[0].opened.clone();
    assert_eq!(falses(&other), ["record-seals", "record-order"]);
    let mut other = good();
    other.entries[1].seq = 3.into();
    assert_eq!(falses(&other), ["record-entries", "record-log"]);
}

/// Every value that is no object or array: a path to it.
fn leaves(value: &Value, at: &str, paths: &mut Vec<String>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(k, v)| leaves(v, &format!("{at}/{k}"), paths)),
        Value::Array(items) => items.iter().enumerate().for_each(|(i, v)| leaves(v, &format!("{at}/{i}"), paths)),
        _ => paths.push(at.to_owned()),
    }
}

#[test]
fn any_changed_value_is_found() {
    let bundle = serde_json::to_value(good()).unwrap();
    let mut paths = Vec::new();
    leaves(&bundle, "", &mut paths);
    assert!(paths.len() > 30, "{paths:?}");
    for path in paths {
        let changed: Vec<Value> = match bundle.pointer(&path).unwrap() {
            Value::String(text) => (0..text.chars().count().min(400))
                .map(|at| {
                    text.chars().enumerate().map(|(i, c)| if i == at { if c == '1' { '2' } else { '1' } } else { c }).collect()
                })
                .map(|text: String| text.into())
                .collect(),
            number => vec![(number.as_u64().unwrap() + 1).into()],
        };
        for new in changed {
            let mut other = bundle.clone();
            *other.pointer_mut(&path).unwrap() = new.clone();
            assert_eq!(verify(&other.to_string(), None).verdict, Verdict::False, "{path}: {new}");
        }
    }
}

/// An update that one wrote and another approved; `approver` says who.
fn update_by(role: &str, steps: &[(&str, &str)]) -> RecordBundle {
    let content = json!({"title": {"en": "It fell"}, "summary": {"en": "By a third."}, "body": {"en": "Half."}});
    let digest = salted_digest(&[9; 32], &canonical(&content).unwrap());
    let mut entries = Vec::new();
    let mut told = Vec::new();
    for (n, (step, person)) in (1_u8..).zip(steps) {
        let at = AT + Duration::hours(i64::from(n));
        let text =
            json!({"update": CASE, "edition": 1, "step": step, "at": at.unix_timestamp(), "person": person, "content": digest});
        let text = canonical(&text).unwrap();
        told.push(json!({"sealed": entries.len(), "salt": hex::encode([n; 32]), "text": text}));
        entries.push(Entry::Sealed(Sealed::new(at, &[n; 32], &text)).to_canonical().unwrap());
    }
    let data = json!({"id": CASE, "number": 1, "content": digest, "steps": told});
    let act = Act::new("update.published", AT, By::new("customs", role)).on("it-fell").with(data);
    entries.push(Entry::Act(act).to_canonical().unwrap());
    let proven = proven(&entries);
    let published = proven.last().unwrap().clone();
    RecordBundle {
        v: 1.into(),
        kind: UPDATE.to_owned(),
        key: bundle_of(&["noticed", "carried"]).key,
        content,
        salt: hex::encode([9; 32]),
        steps: proven[..steps.len()].iter().map(|s| Opening { sealed: s.clone(), opened: published.clone() }).collect(),
        entries: vec![published],
        decision: None,
    }
}

#[test]
fn an_update_proves_that_two_people_stood_behind_it() {
    let good = update_by("communications", &[("submit", "sha256:a"), ("approve", "sha256:b"), ("publish", "sha256:a")]);
    let report = verify(&good.to_json().unwrap(), None);
    assert_eq!((report.verdict, report.checks[0].key), (Verdict::Good, "form-update"), "{report:?}");
    let failed = |bundle: &RecordBundle| {
        let report = verify_record(bundle, None);
        report.checks.iter().filter(|c| !c.ok).map(|c| c.key).collect::<Vec<_>>()
    };
    let alone = update_by("communications", &[("submit", "sha256:a"), ("approve", "sha256:a"), ("publish", "sha256:a")]);
    assert_eq!(failed(&alone), ["record-eyes"]);
    assert_eq!(failed(&update_by("communications", &[("publish", "sha256:a")])), ["record-eyes"]);
    assert!(failed(&update_by("monitor", &[("publish", "sha256:a")])).is_empty());
    let mut left_out = good.clone();
    left_out.steps.pop();
    assert_eq!(failed(&left_out), ["record-seals", "record-eyes"]);
    let mut other = good;
    other.content["body"]["en"] = "More.".into();
    assert_eq!(failed(&other), ["record-content"]);
}
