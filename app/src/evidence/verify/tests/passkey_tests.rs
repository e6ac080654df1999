//! What a passkey signed.

use super::*;

#[test]
fn any_changed_character_of_what_a_passkey_signed_is_found_and_named() {
    each_change_is_found(&good_by_passkey(), "/act/passkey");
}

#[test]
fn a_key_of_rsa_signs_as_well_and_no_changed_character_or_other_signature_passes() {
    let good = signed_by(|d| d.key = Device::rsa(1).key);
    assert_eq!(verify(&good, None).verdict, Verdict::Good);
    each_change_is_found(&good, "/act/passkey/assertion");
    let (statement, mut device) = (by_passkey(), Device { key: Device::rsa(1).key, ..device() });
    let registered = registered(&device, "Ana Pérez", before());
    let own = device.assert(&challenge(&statement.canonical().unwrap()));
    let other = device.assert(&challenge("another statement"));
    let of_p256 = self::device().assert(&challenge(&statement.canonical().unwrap()));
    for forged in [
        Assertion { signature: other.signature.clone(), ..own.clone() },
        Assertion { public_key: own.public_key.clone(), ..of_p256 },
        other,
    ] {
        assert_eq!(false_lines(&bundled(&statement, &key(), Some(&forged), &registered)), ["passkey"]);
    }
}

#[test]
fn a_passkey_that_answered_otherwise_did_not_sign() {
    assert_eq!(false_lines(&signed_by(|d| d.flags = 1)), ["passkey"], "nobody was verified");
    assert_eq!(false_lines(&signed_by(|d| d.origin = "https://evil.example".to_owned())), ["passkey"]);
    assert_eq!(false_lines(&signed_by(|d| d.origin = "https://pacts.example.evil.example".to_owned())), ["passkey"]);
    assert_eq!(false_lines(&signed_by(|d| d.host = "evil.example".to_owned())), ["passkey"]);
    let registered = registered(&device(), "Ana Pérez", before());
    let other = device().assert(&challenge("another statement"));
    assert_eq!(false_lines(&bundled(&by_passkey(), &key(), Some(&other), &registered)), ["passkey"]);
}

#[test]
fn a_key_that_the_log_does_not_know_as_the_persons_before_did_not_sign_for_them() {
    let (statement, text) = (by_passkey(), by_passkey().canonical().unwrap());
    let mut forger = Device { origin: device().origin, host: device().host, ..Device::new(2) };
    let forged = forger.assert(&challenge(&text));
    let of = |person: &str, at| registered(&device(), person, at);
    // Who has the portal's database and its key, and not the person's device.
    assert_eq!(false_lines(&bundled(&statement, &key(), Some(&forged), &of("Ana Pérez", before()))), ["passkey-key"]);
    let own = device().assert(&challenge(&text));
    assert_eq!(false_lines(&bundled(&statement, &key(), Some(&own), &of("Eva Pérez", before()))), ["passkey-key"]);
    let late = of("Ana Pérez", datetime!(2026-11-24 10:06:00 UTC));
    assert_eq!(false_lines(&bundled(&statement, &key(), Some(&own), &late)), ["passkey-key"]);
    // The forged assertion under the name of the key that is known.
    let relabelled = Assertion { public_key: own.public_key.clone(), ..forged };
    assert_eq!(false_lines(&bundled(&statement, &key(), Some(&relabelled), &of("Ana Pérez", before()))), ["passkey"]);
}

#[test]
fn a_bundle_without_its_assertion_or_with_another_method_than_the_log_says_is_false() {
    let changed = |change: fn(&mut Value)| {
        let mut bundle: Value = serde_json::from_str(&good_by_passkey()).unwrap();
        change(&mut bundle);
        false_lines(&bundle.to_string())
    };
    let without = changed(|b| drop(b["act"].as_object_mut().unwrap().remove("passkey")));
    assert_eq!(without, ["act", "entry", "passkey", "passkey-key"]);
    let relabelled = changed(|b| {
        for act in ["act", "statement"] {
            b[act]["method"] = "email_code".into();
            b[act]["level"] = "SES".into();
        }
        b["act"].as_object_mut().unwrap().remove("passkey");
    });
    assert_eq!(relabelled, ["seal", "person", "entry"]);
    // Sealed as by a passkey, with the portal's seal alone; and by a code, with an assertion beside it.
    assert_eq!(false_lines(&sealed(&by_passkey(), &key())), ["act", "passkey", "passkey-key"]);
    let (text, registered) = (statement().canonical().unwrap(), registered(&device(), "Ana Pérez", before()));
    let beside = device().assert(&challenge(&text));
    assert_eq!(false_lines(&bundled(&statement(), &key(), Some(&beside), &registered)), ["act"]);
}
