//! A good bundle is good; with any character of any value changed it is false, and what is false is said.

use super::*;
use crate::evidence::bundle::{Afterwards, LoggedEntry, Parts, PasskeyAct, Registration};
use crate::evidence::oidc::{Authentication, LEEWAY, ProviderKey, nonce};
use crate::evidence::passkey::{Assertion, challenge, registration};
use crate::evidence::statement::{
    BoundOrganisation, Countersigned, OnPaper, Presented, Signer, StatedMandate, StatedProvider, StatementKind, seal,
};
use crate::kernel::canonical::digest;
use crate::log::checkpoint::Checkpoint;
use crate::log::entry::By;
use crate::log::merkle::{Nodes, Plan, completed, leaf_hash, left_neighbours, root};
use crate::log::proof::Proof;
use crate::pacts::model::PartyRole;
use crate::passkeys::server::device::Device;
use crate::signatures::model::{SignatureLevel, SigningMethod};
use ed25519_dalek::SigningKey;
use serde_json::{Value, json};
use time::OffsetDateTime;
use time::macros::datetime;

const ID: &str = "0190a5d0-0000-7000-8000-000000000001";
const SALT: Salt = [9; 32];
const KEY_SALT: Salt = [8; 32];

fn statement() -> Statement {
    Statement {
        v: 1,
        kind: StatementKind::Signature,
        portal: "https://pacts.example".to_owned(),
        pact: "port-pact".to_owned(),
        version: 2,
        text_digest: digest("the text"),
        organisation: BoundOrganisation {
            slug: "acme".to_owned(),
            name: "Acmé Forwarding".to_owned(),
            country: "UY".to_owned(),
            registry_number: Some("21-7".to_owned()),
        },
        role: PartyRole::Member,
        person: Signer { name: "Ana Pérez".to_owned(), title: "Director".to_owned() },
        mandate: StatedMandate {
            id: "m-1".to_owned(),
            document: "Board minutes 12/2026".to_owned(),
            vouched_by: "Chamber".to_owned(),
            valid_from: "2026-01-01".to_owned(),
            valid_until: Some("2027-12-31".to_owned()),
            rests_on: None,
        },
        language: "es".to_owned(),
        promise: "Cumpliremos el pacto.".to_owned(),
        countersigns: Vec::new(),
        witnesses: Vec::new(),
        paper: None,
        method: SigningMethod::EmailCode,
        identity_provider: None,
        level: SignatureLevel::Ses,
        prepared_at: datetime!(2026-11-24 10:00:00 UTC),
    }
}

fn key() -> SigningKey {
    SigningKey::from_bytes(&[5; 32])
}

/// Entry number 10 of 13, sealed and logged by `key`.
fn sealed(statement: &Statement, key: &SigningKey) -> String {
    bundled(statement, key, None, "")
}

/// The good bundle, with what became of the signature: entries number 11 and 12.
fn followed(since: &[Act]) -> String {
    whole(&statement(), &key(), (None, None, ""), since)
}

/// What became of the signature number `signature`.
fn since(kind: &str, signature: i64) -> Act {
    Act::new(kind, datetime!(2026-11-25 09:00:00 UTC), By::new("customs", "customs"))
        .in_pact("port-pact")
        .on("acme")
        .with(json!({"signature": signature, "reason": "The mandate was invented."}))
}

/// The same where a passkey signed, whose registration is entry number 3.
fn bundled(statement: &Statement, key: &SigningKey, passkey: Option<&Assertion>, registered: &str) -> String {
    whole(statement, key, (passkey, None, registered), &[])
}

/// What was presented, and the entry by which a passkey was registered.
type Given<'a> = (Option<&'a Assertion>, Option<&'a Authentication>, &'a str);

fn whole(statement: &Statement, key: &SigningKey, given: Given<'_>, since: &[Act]) -> String {
    whole_at(10, (statement, key), given, since)
}

/// The same as entry number `at`.
fn whole_at(
    at: u64,
    (statement, key): (&Statement, &SigningKey),
    (passkey, oidc, registered): Given<'_>,
    since: &[Act],
) -> String {
    let canonical = statement.canonical().unwrap();
    let presented = passkey.map(Presented::Passkey).or(oidc.map(Presented::Oidc));
    let act = statement.act(ID, &SALT, datetime!(2026-11-24 10:05:00 UTC), presented).unwrap();
    let entry = Entry::Act(act).to_canonical().unwrap();
    let since: Vec<String> = since.iter().map(|act| Entry::Act(act.clone()).to_canonical().unwrap()).collect();
    let mut nodes = Nodes::new();
    for seq in 0..13_u64 {
        let leaf = match seq {
            seq if seq == at => leaf_hash(entry.as_bytes()),
            3 => leaf_hash(registered.as_bytes()),
            11 | 12 if since.len() as u64 > seq - 11 => leaf_hash(since[usize::try_from(seq - 11).unwrap()].as_bytes()),
            _ => leaf_hash(&seq.to_be_bytes()),
        };
        let known = left_neighbours(seq).into_iter().map(|n| (n, nodes[&n])).collect();
        nodes.extend(completed(seq, leaf, &known).unwrap());
    }
    let origin = log_origin(&statement.portal);
    let verifier = VerifierKey::new(&origin, key.verifying_key()).unwrap();
    let checkpoint = Checkpoint { origin, size: 13, root: root(13, &nodes).unwrap() }.sign(key).unwrap();
    let proof = |index| {
        let hashes = Plan::inclusion(index, 13).unwrap().build(&nodes).unwrap();
        Proof { extra: None, index, hashes, checkpoint: checkpoint.clone() }.to_string()
    };
    let passkey = passkey.map(|assertion| PasskeyAct {
        assertion: assertion.clone(),
        registration: Registration {
            salt: hex::encode(KEY_SALT),
            entry: LoggedEntry { seq: 3.into(), json: registered.to_owned() },
            proof: proof(3),
        },
    });
    Bundle::new(Parts {
        statement: &canonical,
        salt: &SALT,
        seal: &seal(&canonical, key),
        key: &verifier.to_string(),
        seq: at,
        entry: &entry,
        proof: &proof(at),
        passkey,
        oidc: oidc.cloned(),
        afterwards: (11_u64..)
            .zip(since)
            .map(|(seq, json)| Afterwards { entry: LoggedEntry { seq: seq.into(), json }, proof: proof(seq) })
            .collect(),
    })
    .and_then(|bundle| bundle.to_json())
    .unwrap()
}

pub fn good() -> String {
    sealed(&statement(), &key())
}

/// The portal's key, as it is published.
pub fn trusted() -> String {
    VerifierKey::new("pacts.example/log", key().verifying_key()).unwrap().to_string()
}

/// Another organisation's signature of the same version, entry number 12.
pub fn second() -> String {
    whole_at(12, (&of_another(), &key()), (None, None, ""), &[])
}

fn of_another() -> Statement {
    let organisation = BoundOrganisation {
        slug: "zenith".to_owned(),
        name: "Zenith Brokers".to_owned(),
        country: "UY".to_owned(),
        registry_number: None,
    };
    Statement { organisation, ..statement() }
}

/// The same of another pact, and what a witness states of signatures: neither belongs into a register beside the others.
pub fn strangers() -> [String; 2] {
    let elsewhere = Statement { pact: "another-pact".to_owned(), ..of_another() };
    [elsewhere, witness()].map(|statement| whole_at(12, (&statement, &key()), (None, None, ""), &[]))
}

fn witness() -> Statement {
    let seen = Countersigned { entry: 10, organisation: "acme".to_owned(), statement_digest: digest("its statement") };
    Statement { kind: StatementKind::Witness, role: PartyRole::Observer, witnesses: vec![seen], ..of_another() }
}

fn thief() -> SigningKey {
    SigningKey::from_bytes(&[6; 32])
}

/// The same, sealed and logged by somebody else under the portal's name.
pub fn forged() -> String {
    sealed(&statement(), &thief())
}

/// And the other one.
pub fn forged_second() -> String {
    whole_at(12, (&of_another(), &thief()), (None, None, ""), &[])
}

fn by_passkey() -> Statement {
    Statement { method: SigningMethod::Passkey, level: SignatureLevel::Aes, ..statement() }
}

/// A device that is at the portal of the statement.
fn device() -> Device {
    Device { origin: "https://pacts.example".to_owned(), host: "pacts.example".to_owned(), ..Device::new(1) }
}

/// The entry by which the key of a device became a person's at some time.
fn registered(device: &Device, person: &str, at: OffsetDateTime) -> String {
    Entry::Act(registration(&KEY_SALT, person, &device.public_key(), at)).to_canonical().unwrap()
}

fn before() -> OffsetDateTime {
    datetime!(2026-11-20 09:00:00 UTC)
}

/// Signed by a device that was changed, whose key the log knows.
fn signed_by(change: impl FnOnce(&mut Device)) -> String {
    let (statement, mut device) = (by_passkey(), device());
    change(&mut device);
    let assertion = device.assert(&challenge(&statement.canonical().unwrap()));
    bundled(&statement, &key(), Some(&assertion), &registered(&device, "Ana Pérez", before()))
}

pub fn good_by_passkey() -> String {
    signed_by(|_| ())
}

fn by_provider() -> Statement {
    let identity_provider =
        Some(StatedProvider { issuer: "https://login.example".to_owned(), client_id: "pacthouse".to_owned() });
    Statement { method: SigningMethod::Oidc, identity_provider, ..statement() }
}

/// What a provider said of a statement, after a change.
fn said_of(statement: &Statement, change: impl FnOnce(&mut Value)) -> Authentication {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use ed25519_dalek::Signer as _;
    let mut claims = json!({
        "iss": "https://login.example", "aud": "pacthouse", "sub": "ana", "nonce": nonce(&challenge(&statement.canonical().unwrap())),
        "auth_time": datetime!(2026-11-24 10:04:00 UTC).unix_timestamp(), "exp": datetime!(2026-11-24 11:00:00 UTC).unix_timestamp(),
    });
    change(&mut claims);
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", part(&json!({"alg": "EdDSA"})), part(&claims));
    let provider = SigningKey::from_bytes(&[4; 32]);
    let signature = URL_SAFE_NO_PAD.encode(provider.sign(signed.as_bytes()).to_bytes());
    let x = URL_SAFE_NO_PAD.encode(provider.verifying_key());
    let key = ProviderKey::of(&json!({"kty": "OKP", "crv": "Ed25519", "x": x})).unwrap();
    Authentication { id_token: format!("{signed}.{signature}"), key }
}

/// Attested by a provider that said something else.
fn attested(change: impl FnOnce(&mut Value)) -> String {
    let statement = by_provider();
    whole(&statement, &key(), (None, Some(&said_of(&statement, change)), ""), &[])
}

pub fn good_by_provider() -> String {
    attested(|_| ())
}

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
fn a_good_bundle_is_good_line_by_line() {
    let report = verify(&good(), None);
    assert_eq!(report.verdict, Verdict::Good, "{report:?}");
    let keys: Vec<_> = report.checks.iter().map(|c| c.key).collect();
    let always = CHECKS[..10].iter().copied().filter(|k| *k != "trust");
    assert_eq!(keys, std::iter::once("form-signature").chain(always).collect::<Vec<_>>());
    let statement = report.checks.iter().find(|check| check.key == "statement").unwrap();
    assert!(
        statement.detail.starts_with("signature · Acmé Forwarding (acme) · member · port-pact · 2 · sha256:"),
        "whose it is and what of: {statement:?}"
    );
    let trusted = trusted();
    let report = verify(&good(), Some(&trusted));
    assert_eq!((report.verdict, report.checks.len()), (Verdict::Good, CHECKS.len() - 6));
    let report = verify(&good_by_passkey(), Some(&trusted));
    assert_eq!((report.verdict, report.checks.len()), (Verdict::Good, CHECKS.len() - 4), "{report:?}");
    let report = verify(&good_by_provider(), Some(&trusted));
    assert_eq!((report.verdict, report.checks.len()), (Verdict::Good, CHECKS.len() - 4), "{report:?}");
}

#[test]
fn any_changed_character_of_any_value_is_found_and_named() {
    each_change_is_found(&good(), "");
}

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

#[test]
fn any_changed_character_of_what_a_provider_said_is_found_and_named() {
    each_change_is_found(&good_by_provider(), "/act/oidc");
    each_change_is_found(&good_by_provider(), "/statement/identity_provider");
}

#[test]
fn a_provider_that_said_otherwise_attests_nothing() {
    type Change = fn(&mut Value);
    let changes: [Change; 7] = [
        |c| c["iss"] = "https://elsewhere.example".into(),
        |c| c["aud"] = json!(["pacthouse", "another"]),
        |c| c["nonce"] = nonce(&challenge("another statement")).into(),
        |c| c["auth_time"] = (datetime!(2026-11-24 10:00:00 UTC) - LEEWAY).unix_timestamp().saturating_sub(1).into(),
        |c| drop(c.as_object_mut().unwrap().remove("auth_time")),
        |c| c["exp"] = datetime!(2026-11-24 10:00:00 UTC).unix_timestamp().into(),
        |c| c["sub"] = "".into(),
    ];
    for change in changes {
        assert_eq!(false_lines(&attested(change)), ["oidc"]);
    }
    // Of another's statement, in the name of this one.
    let other = Statement { pact: "another-pact".to_owned(), ..by_provider() };
    let said = said_of(&other, |_| ());
    assert_eq!(false_lines(&whole(&by_provider(), &key(), (None, Some(&said), ""), &[])), ["oidc"]);
}

#[test]
fn a_provider_that_is_not_stated_or_a_level_beyond_what_it_gives_is_false() {
    assert_eq!(false_lines(&sealed(&by_provider(), &key())), ["act", "oidc", "oidc-key"], "the portal's seal alone");
    let unstated = Statement { identity_provider: None, ..by_provider() };
    let said = said_of(&unstated, |_| ());
    assert_eq!(false_lines(&whole(&unstated, &key(), (None, Some(&said), ""), &[])), ["act", "oidc", "oidc-key"]);
    let boasting = Statement { level: SignatureLevel::Aes, ..by_provider() };
    let said = said_of(&boasting, |_| ());
    assert_eq!(false_lines(&whole(&boasting, &key(), (None, Some(&said), ""), &[])), ["act"]);
    let beside = said_of(&statement(), |_| ());
    assert_eq!(false_lines(&whole(&statement(), &key(), (None, Some(&beside), ""), &[])), ["act", "oidc", "oidc-key"]);
}
