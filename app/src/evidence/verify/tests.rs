//! A bundle of which any character of any value is changed is false, and what is false is said.

mod afterwards_tests;
mod bundle_tests;
mod passkey_tests;
mod provider_tests;

use super::*;
use crate::evidence::oidc::nonce;
use crate::evidence::passkey::{Assertion, challenge};
use crate::evidence::statement::{OnPaper, Signer, StatedMandate, StatementKind};
use crate::kernel::canonical::digest;
use crate::passkeys::server::device::Device;
use crate::signatures::model::{SignatureLevel, SigningMethod};
pub use bundle_tests::*;
use serde_json::{Value, json};
use time::macros::datetime;

/// The lines that are false.
fn false_lines(bundle: &str) -> Vec<&'static str> {
    let report = verify(bundle, None);
    assert_eq!(report.verdict, Verdict::False, "{report:?}");
    report.checks.iter().filter(|c| !c.ok).map(|c| c.key).collect()
}

/// Every value that is no object or array: a path to it.
fn leaves(value: &Value, at: &str, paths: &mut Vec<String>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(k, v)| leaves(v, &format!("{at}/{k}"), paths)),
        Value::Array(items) => items.iter().enumerate().for_each(|(i, v)| leaves(v, &format!("{at}/{i}"), paths)),
        _ => paths.push(at.to_owned()),
    }
}

/// The text with one character changed, in several ways.
fn changes(text: &str) -> impl Iterator<Item = String> {
    text.char_indices().flat_map(move |(at, old)| {
        let flipped = if old.is_lowercase() { old.to_ascii_uppercase() } else { old.to_ascii_lowercase() };
        let next = char::from_u32(u32::from(old) + 1).unwrap_or('x');
        [Some(flipped), Some(next), Some(' '), None].into_iter().filter(move |new| *new != Some(old)).map(move |new| {
            format!("{}{}{}", &text[..at], new.map(String::from).unwrap_or_default(), &text[at + old.len_utf8()..])
        })
    })
}

#[test]
fn any_changed_character_of_any_value_is_found_and_named() {
    each_change_is_found(&good(), "");
}

/// Of the values whose path begins so.
fn each_change_is_found(good: &str, below: &str) {
    let bundle: Value = serde_json::from_str(good).unwrap();
    let mut paths = Vec::new();
    leaves(&bundle, "", &mut paths);
    assert!(paths.len() > 30, "{paths:?}");
    for path in paths.into_iter().filter(|path| path.starts_with(below)) {
        let old = bundle.pointer(&path).unwrap();
        let changed: Vec<Value> = match old {
            Value::String(text) => changes(text).map(Value::from).collect(),
            number => changes(&number.to_string()).filter_map(|n| serde_json::from_str(&n).ok()).collect(),
        };
        assert!(!changed.is_empty(), "{path}");
        for new in changed {
            let mut other = bundle.clone();
            *other.pointer_mut(&path).unwrap() = new.clone();
            let report = verify(&other.to_string(), None);
            assert_eq!(report.verdict, Verdict::False, "{path}: {new}");
            assert!(report.checks.iter().any(|check| !check.ok));
        }
    }
}

#[test]
fn what_is_false_is_the_line_that_says_so() {
    let named = |from: &str, to: &str| -> Vec<&'static str> {
        let report = verify(&good().replacen(from, to, 1), None);
        report.checks.iter().filter(|c| !c.ok).map(|c| c.key).collect()
    };
    assert_eq!(named(r#""v": 1"#, r#""v": 2"#), ["form"]);
    assert_eq!(named("\"SES\",\n    \"seal\"", "\"AES\",\n    \"seal\""), ["act"]);
    assert_eq!(named(r#""seq": 10"#, r#""seq": 11"#), ["log"]);
    assert_eq!(named("Director", "Porter"), ["seal", "person", "entry"]);
    assert_eq!(named("0909", "0908"), ["person", "entry"]);
    assert_eq!(named("index 10", "index 9"), ["log"]);
}

#[test]
fn what_somebody_else_sealed_and_logged_is_good_under_their_key_alone_and_not_of_the_trusted_one() {
    let alone = verify(&forged(), None);
    assert_eq!((alone.verdict, alone.whose), (Verdict::Good, Whose::Unknown), "{alone:?}");
    // The reader is told whose key is to be compared, and not that all is well.
    let theirs = VerifierKey::new("pacts.example/log", thief().verifying_key()).unwrap().to_string();
    assert_eq!(alone.to_compare().map(|(key, _)| key), Some(theirs.as_str()));
    let genuine = verify(&good(), Some(&trusted()));
    assert_eq!((genuine.whose, genuine.to_compare()), (Whose::Compared, None));
    assert_ne!(alone.says(), genuine.says());
    let report = verify(&forged(), Some(&trusted()));
    assert_eq!((report.verdict, report.whose, report.to_compare()), (Verdict::False, Whose::Compared, None));
    assert_eq!(report.checks.iter().filter(|c| !c.ok).map(|c| c.key).collect::<Vec<_>>(), ["trust"]);
}

#[test]
fn a_level_that_the_method_does_not_give_is_false_even_when_sealed() {
    let report = verify(&sealed(&Statement { level: SignatureLevel::Aes, ..statement() }, &key()), None);
    assert_eq!(report.checks.iter().filter(|c| !c.ok).map(|c| c.key).collect::<Vec<_>>(), ["act"]);
}

#[test]
fn a_signature_before_its_statement_is_false() {
    let late = Statement { prepared_at: datetime!(2026-11-24 11:00:00 UTC), ..statement() };
    let report = verify(&sealed(&late, &key()), None);
    assert_eq!(report.checks.iter().filter(|c| !c.ok).map(|c| c.key).collect::<Vec<_>>(), ["entry"]);
}

#[test]
fn a_mandate_that_did_not_hold_on_the_day_is_false_even_when_sealed() {
    let held = |from: &str, until: Option<&str>| {
        let mandate = StatedMandate { valid_from: from.to_owned(), valid_until: until.map(str::to_owned), ..statement().mandate };
        Statement { mandate, ..statement() }
    };
    for (from, until) in [("2026-11-24", Some("2026-11-24")), ("2026-01-01", None)] {
        assert_eq!(verify(&sealed(&held(from, until), &key()), None).verdict, Verdict::Good, "{from} {until:?}");
    }
    for (from, until) in [("2026-11-25", None), ("2026-01-01", Some("2026-11-23")), ("2026", None), ("2026-1-1", None)] {
        assert_eq!(false_lines(&sealed(&held(from, until), &key())), ["mandate"], "{from} {until:?}");
    }
    // What was signed with pen and ink was on the day that the paper bears, and entered later.
    let by = |name: &str| (name.to_owned(), digest(name));
    let ((recorded_by, recorder), (witnessed_by, witness)) = (by("customs"), by("chamber"));
    let signed_on = "2026-11-20".to_owned();
    let paper = OnPaper { signed_on, scan: digest("scan"), recorded_by, recorder, witnessed_by, witness };
    let on_paper = |statement: Statement| {
        let (method, level) = (SigningMethod::Paper, SignatureLevel::None);
        Statement { paper: Some(paper.clone()), method, level, ..statement }
    };
    let good = on_paper(held("2026-11-20", Some("2026-11-20")));
    assert_eq!(verify(&sealed(&good, &key()), None).verdict, Verdict::Good);
    assert_eq!(false_lines(&sealed(&on_paper(held("2026-11-21", None)), &key())), ["mandate"]);
}

#[test]
fn a_witness_is_called_one_and_no_signatory() {
    let report = verify(&strangers()[1], None);
    assert_eq!((report.verdict, report.checks[0].key), (Verdict::Good, "form-witness"), "{report:?}");
    let (kind, countersigns) = (StatementKind::Countersignature, witness().witnesses);
    let countersigned = Statement { kind, countersigns, witnesses: Vec::new(), ..witness() };
    assert_eq!(verify(&sealed(&countersigned, &key()), None).checks[0].key, "form-countersignature");
}

#[test]
fn lines_of_witnesses_beside_the_logs_are_told_and_the_logs_own_must_be_there_once() {
    let with = |line: &str| {
        let mut bundle = Bundle::parse(&good()).unwrap();
        bundle.proof.push_str(line);
        bundle.to_json().unwrap()
    };
    let report = verify(&with("— watch.example/w d2F0Y2guZXhhbXBsZQ==\n"), None);
    assert_eq!(report.verdict, Verdict::Good, "{report:?}");
    let last = report.checks.last().unwrap();
    assert_eq!((last.key, last.detail.as_str()), (COSIGNED, "1: watch.example/w"));
    let own = Bundle::parse(&good()).unwrap().proof.lines().last().unwrap().to_owned();
    assert_eq!(false_lines(&with(&format!("{own}\n"))), ["log"]);
}

#[test]
fn a_name_that_steers_a_terminal_does_not_hide_the_verdict() {
    let person = Signer { name: "Ana\n\u{1b}[2K\u{202e}Good: every line holds.".to_owned(), title: "Director".to_owned() };
    let report = verify(&sealed(&Statement { person, ..statement() }, &thief()), Some(&trusted()));
    assert_eq!(report.verdict, Verdict::False);
    let said = &report.checks.iter().find(|check| check.key == "person").unwrap().detail;
    assert_eq!(said, "Ana\\u000a\\u001b[2K\\u202eGood: every line holds.");
}

#[test]
fn what_is_no_bundle_is_unreadable() {
    let good = good();
    for bad in [
        "",
        "null",
        "{}",
        "[]",
        &good[1..],
        &good.replacen(r#""v": 1,"#, "", 1),
        &good.replacen(r#""v": 1,"#, r#""v": 1, "w": 1,"#, 1),
        &good.replacen(r#""v": 1,"#, r#""v": 1, "v": 1,"#, 1),
        &good.replacen(r#""role": "member","#, r#""role": "monitor", "role": "member","#, 1),
    ] {
        assert_eq!(verify(bad, None).verdict, Verdict::Unreadable, "{bad}");
    }
}
