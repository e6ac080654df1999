//! What became of a signature afterwards.

use super::*;

#[test]
fn a_withdrawal_is_told_and_an_annulment_makes_the_evidence_false() {
    let withdrawn = followed(&[since("signature.withdrawn", 10)]);
    let report = verify(&withdrawn, None);
    assert_eq!(report.verdict, Verdict::Good, "{report:?}");
    assert_eq!(report.checks.last().map(|c| c.key), Some("after"));
    assert!(report.checks.last().unwrap().detail.contains("11 signature.withdrawn 2026-11-25T09:00:00Z"));
    let annulled = followed(&[since("signature.withdrawn", 10), since("signature.annulled", 10)]);
    assert_eq!(false_lines(&annulled), ["annulled"]);
    let said = verify(&annulled, None).checks.pop().unwrap();
    assert_eq!(said.detail, "2026-11-25T09:00:00Z customs The mandate was invented.");
    each_change_is_found(&withdrawn, "/afterwards");
}

#[test]
fn a_signature_whose_place_was_taken_and_that_came_back_is_good_and_both_are_told() {
    let back = followed(&[since("signature.superseded", 10), since("signature.restored", 10)]);
    let report = verify(&back, None);
    assert_eq!(report.verdict, Verdict::Good, "{report:?}");
    let told = &report.checks.last().unwrap().detail;
    assert!(told.contains("11 signature.superseded") && told.contains("12 signature.restored"), "{told}");
}

#[test]
fn what_became_of_another_signature_or_is_not_logged_after_this_one_is_told_of_none() {
    assert_eq!(false_lines(&followed(&[since("signature.withdrawn", 9)])), ["after"]);
    assert_eq!(false_lines(&followed(&[since("signature.signed", 10)])), ["after"]);
    assert_eq!(false_lines(&followed(&[since("signature.withdrawn", 10).in_pact("another")])), ["after"]);
    let mut twice: Value = serde_json::from_str(&followed(&[since("signature.withdrawn", 10)])).unwrap();
    let one = twice["afterwards"][0].clone();
    twice["afterwards"].as_array_mut().unwrap().push(one);
    assert_eq!(false_lines(&twice.to_string()), ["after"]);
}
